//! Cookies: one session for each community, so that a token of one is never sent as another's.

use http::{HeaderMap, header};

/// The name of the cookie that carries the session of a community.
pub fn session_cookie_name(community: &str) -> String {
    format!("folkmoot-{community}")
}

/// The value of a cookie of the request.
pub fn cookie_value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// The `Set-Cookie` that begins a session, or ends it where the token is empty.
pub fn session_cookie(community: &str, token: &str, seconds: i64) -> String {
    let name = session_cookie_name(community);
    format!("{name}={token}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax")
}
