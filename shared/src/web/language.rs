//! Which language a request asks for: the one chosen in this browser, else what the browser says.

use http::{HeaderMap, header};

use super::{cookie_value, set_cookie};
use crate::words::Lang;

/// The cookie that keeps what was chosen in this browser. It names nobody, and every page of the host goes by it.
const COOKIE: &str = "folkmoot.lang";

/// The language a request asks for; none if it asks for none of ours. A member's own setting stands between the two, and what
/// the community speaks behind them: that is known where the community is.
pub(super) fn asked(headers: &HeaderMap) -> Option<Lang> {
    chosen(headers).or_else(|| {
        let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        header.and_then(Lang::accepted)
    })
}

/// The language chosen in this browser.
pub fn chosen(headers: &HeaderMap) -> Option<Lang> {
    cookie_value(headers, COOKIE).and_then(Lang::of_code)
}

/// The `Set-Cookie` that keeps a choice for a year; none takes it back.
pub fn choose(lang: Option<Lang>) -> String {
    set_cookie(COOKIE, lang.map_or("", Lang::code), 365 * 24 * 3600)
}
