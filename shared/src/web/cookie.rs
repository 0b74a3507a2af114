//! Cookies: each community has its own, so that a session of one is never sent as another's.

use http::{HeaderMap, header};

/// The name of the cookie that carries the session token of a community.
pub fn session_cookie_name(community: &str) -> String {
    format!("folkmoot-{community}")
}

/// The name of the cookie that carries the refresh token of a community. The dot keeps it apart from every session
/// cookie: no community has one in its name.
pub fn refresh_cookie_name(community: &str) -> String {
    format!("folkmoot.refresh-{community}")
}

/// The name of the cookie that tells one browser from another while somebody signs in.
pub fn browser_cookie_name(community: &str) -> String {
    format!("folkmoot.browser-{community}")
}

/// The value of a cookie of the request.
pub fn cookie_value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// A `Set-Cookie` that scripts can't read and other sites can't send along with a change; it ends now where the value is
/// empty.
pub fn set_cookie(name: &str, value: &str, seconds: i64) -> String {
    let seconds = if value.is_empty() { 0 } else { seconds };
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax")
}
