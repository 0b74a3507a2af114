//! Pages for visitors nobody knows, kept for half a minute: a hot page costs no SQL.
//!
//! A page is kept under its address, the language asked for and the community's *epoch*, a word that changes whenever
//! something in the community does (votes aside: a total may be half a minute old for those who can't vote anyway). So a
//! page that has become gated, edited or deleted is not shown from the cache, but for the time a host's key-value store takes to spread a
//! change (on Workers up to a minute, elsewhere none).

use axum::response::{IntoResponse, Response};
use http::response::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

use super::{App, refresh_cookie_name, session_cookie_name};
use crate::domain::InvalidSlug;
use crate::domain::Slug;
use crate::ports::CachedResponse;
use crate::words::Lang;

/// How long a page is kept, in seconds.
const KEEP: u32 = 30;

/// What everyone may see: kept by shared caches for as long as ours keeps it, and shown for a minute more while a newer
/// one is fetched.
pub(super) const PUBLIC: HeaderValue =
    HeaderValue::from_static("public, max-age=0, s-maxage=30, stale-while-revalidate=60");

/// The community a path belongs to.
pub(super) fn community_of(path: &str) -> Option<&str> {
    named_in(path)?.ok()
}

/// Whether a path names a community in another spelling than its own (`d%65mo`). It would be another address to every cache,
/// ours included, and the same community to whoever decodes it.
pub(super) fn is_misspelt(path: &str) -> bool {
    named_in(path).is_some_and(|slug| slug.is_err())
}

/// What stands where a path names a community: a slug, or something that is none.
fn named_in(path: &str) -> Option<Result<&str, InvalidSlug>> {
    let rest = path.strip_prefix("/c/").or_else(|| path.strip_prefix("/api/v1/communities/"))?;
    let slug = rest.split('/').next().filter(|slug| !slug.is_empty())?;
    Some(slug.parse::<Slug>().map(|_| slug))
}

/// Whether the request says who sends it, by a token or by the cookie of this community.
pub(super) fn names_somebody(headers: &HeaderMap, path: &str) -> bool {
    headers.contains_key(header::AUTHORIZATION)
        || community_of(path).is_some_and(|slug| {
            let has = |name: String| super::cookie_value(headers, &name).is_some();
            has(session_cookie_name(slug)) || has(refresh_cookie_name(slug))
        })
}

/// The key a page is kept under; none if this is no page that may be kept.
pub(super) async fn key(
    app: &App,
    method: &Method,
    uri: &http::Uri,
    headers: &HeaderMap,
    asked: Option<Lang>,
) -> Option<String> {
    let path = uri.path();
    let keepable = *method == Method::GET && path.starts_with("/c/") && !names_somebody(headers, path);
    let community = community_of(path).filter(|_| keepable)?;
    let epoch = app.kv.get(&epoch_key(community)).await.ok()?;
    let epoch = epoch.map_or_else(|| "0".to_owned(), |bytes| String::from_utf8_lossy(&bytes).into_owned());
    // Pages name whole addresses, which begin with the scheme and the host that were asked for: what one was told is no other's.
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = host.or_else(|| uri.authority().map(|authority| authority.as_str())).unwrap_or_default();
    let secure = if uri.scheme_str() == Some("https") { "https" } else { "http" };
    let language = asked.map_or("", Lang::code);
    Some(format!("{epoch}/{language}/{secure}/{host}{}", uri.path_and_query().map_or(path, |both| both.as_str())))
}

fn epoch_key(community: &str) -> String {
    format!("epoch:{community}")
}

/// The page kept under the key.
pub(super) async fn find(app: &App, key: &str) -> Option<Response> {
    let kept = app.cache.get(key).await?;
    let mut response = kept.body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(&kept.content_type).ok()?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_str(&kept.cache_control).ok()?);
    headers.insert(header::ETAG, HeaderValue::from_str(&kept.etag).ok()?);
    Some(response)
}

/// Keeps an answer that everyone may see, for at most so many seconds.
pub(super) async fn keep(app: &App, key: &str, (parts, body): (&Parts, &[u8]), most: Option<u32>) {
    let (status, headers, seconds) = (parts.status, &parts.headers, KEEP.min(most.unwrap_or(KEEP)));
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let sets_cookies = headers.contains_key(header::SET_COOKIE);
    if seconds == 0 || status != StatusCode::OK || headers.get(header::CACHE_CONTROL) != Some(&PUBLIC) || sets_cookies {
        return;
    }
    let response = CachedResponse {
        content_type: text(header::CONTENT_TYPE),
        etag: text(header::ETAG),
        cache_control: text(header::CACHE_CONTROL),
        body: body.to_vec(),
    };
    app.cache.put(key, response, seconds).await;
}

/// Begins a new epoch after a change, so that no page of before is found.
pub(super) async fn forget(app: &App, path: &str) {
    if let Some(community) = community_of(path).filter(|_| !changes_nothing(path)) {
        let epoch = app.new_id::<()>().to_string();
        // Pages live for half a minute, so an epoch that could not be written is soon of no matter.
        let _ = app.kv.put(&epoch_key(community), epoch.into_bytes(), 86_400).await;
    }
}

/// Whether a change at this path shows on no page that strangers get: a vote, or what is one visitor's own, such as the language
/// they choose, what they follow and what they answer when they are asked how it is. By the whole path, because spaces, tags and policies may be called the same.
fn changes_nothing(path: &str) -> bool {
    let rest = path.strip_prefix("/c/").or_else(|| path.strip_prefix("/api/v1/communities/")).unwrap_or_default();
    let below = rest.split_once('/').map_or("", |(_, below)| below);
    ["language", "survey"].contains(&below)
        || ["vote/", "votes/", "embed/vote/", "follow/", "follows/", "notifications"]
            .iter()
            .any(|one| below.starts_with(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ones_own_changes_no_page_of_strangers() {
        for (path, nothing) in [
            ("/c/demo/language", true),
            ("/c/demo/vote/post/1", true),
            ("/c/demo/survey", true),
            ("/api/v1/communities/demo/survey/settings", false),
            ("/api/v1/communities/demo/votes/post/1", true),
            ("/c/c/language", true),
            ("/c/demo/embed/vote/1", true),
            ("/api/v1/communities/demo/survey", true),
            ("/api/v1/communities/demo/survey/settings", false),
            ("/api/v1/communities/demo/sites", false),
            ("/c/demo/follow/post/1", true),
            ("/api/v1/communities/demo/notifications/seen", true),
            ("/api/v1/communities/demo/spaces/language", false),
            ("/api/v1/communities/demo/gate/policies/language", false),
            ("/c/demo/tag/language", false),
            ("/c/demo/tag/votes/", false),
            ("/c/votes/new", false),
        ] {
            assert_eq!(changes_nothing(path), nothing, "{path}");
        }
    }
}
