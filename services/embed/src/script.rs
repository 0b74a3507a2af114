//! The script that defines the elements, and the versions of it that are kept for good.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;
use shared::secret;
use shared::web::Problem;

/// The elements, as they are now.
const NEWEST: &str = include_str!("../assets/embed.js");

/// The voting window's own script.
const WINDOW: &str = include_str!("../assets/window.js");

/// What [`NEWEST`] was last known as. Pages of others name it with a digest, so none that was ever served may go away.
#[cfg(test)]
const KNOWN: &str = include_str!("../assets/version.txt");

/// Those before, which pages of others may still name.
const EARLIER: [&str; 0] = [];

/// For good: whatever is asked for under its own digest never changes.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// What tells one version from another, in its address.
fn version(text: &str) -> String {
    secret::digest(text.as_bytes()).chars().take(16).collect()
}

/// Where the newest is kept for good: the path, and the digest browsers hold it against (Subresource Integrity).
pub(crate) fn kept() -> (String, String) {
    let digest = secret::from_url_text(&secret::digest(NEWEST.as_bytes())).unwrap_or_default();
    (format!("/embed/{}.js", version(NEWEST)), format!("sha256-{}", secret::base64(&digest)))
}

/// A script that pages of any site may load, and hold against its digest.
fn answer(text: &'static str, keep: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, keep),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
        // The same for everybody, whatever they send along.
        (header::VARY, "Accept-Encoding"),
    ];
    (headers, text).into_response()
}

/// The newest, under an address that stays.
pub(crate) async fn newest() -> Response {
    answer(NEWEST, "public, max-age=300, stale-while-revalidate=86400")
}

/// One version for good, or the script of the voting window.
pub(crate) async fn named(Path(file): Path<String>) -> Result<Response, Problem> {
    if file == "window.js" {
        return Ok(answer(WINDOW, "public, max-age=300"));
    }
    let wanted = file.strip_suffix(".js").ok_or_else(Problem::not_found)?;
    let found = std::iter::once(NEWEST).chain(EARLIER).find(|text| version(text) == wanted);
    found.map(|text| answer(text, FOR_GOOD)).ok_or_else(Problem::not_found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_version_that_was_served_goes_away() {
        assert_eq!(
            KNOWN.trim(),
            version(NEWEST),
            "embed.js has changed: once it has been released, keep the one before beside it and name it in EARLIER; \
             then write the new version into assets/version.txt"
        );
    }

    #[test]
    fn it_says_nothing_itself_and_writes_no_html() {
        for forbidden in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "localStorage",
            "sessionStorage",
            "document.cookie",
            "indexedDB",
            "eval(",
            ".style.",
            "setAttribute('style'",
        ] {
            assert!(!NEWEST.contains(forbidden), "{forbidden}");
        }
    }
}
