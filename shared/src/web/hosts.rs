//! Communities at host names of their own: there `/` is their home, `/t/…` their threads, and no other community is found.
//!
//! Inside, every page of a community stands below `/c/{community}`, at its own host name too: the path is led there before anything
//! else looks at it. Which community a name belongs to is kept in the key-value store, and that a name is nobody's in the cache of
//! pages, so that neither costs a statement; a change is seen everywhere within a minute.

use http::{HeaderMap, Uri, header};
use serde::Deserialize;

use super::{App, RouteEntry, pages_cache};
use crate::domain::{HostName, Slug};
use crate::ports::{CachedResponse, DbError, Stmt};

/// For how long a name is believed to be somebody's, in seconds; a change forgets it at once where the store is near.
const KEPT: u32 = 60;
/// For how long it is believed to be nobody's.
const UNLISTED: u32 = 30;
/// Where Cloudflare serves functions without a zone of their own. No community can have such a name, and there is no cache there.
const WORKERS: &str = ".workers.dev";

/// The host name a request names, if a community could have it: not the one this deployment is reached by anyway.
pub(super) fn asked(headers: &HeaderMap, uri: &Uri, app: &App) -> Option<HostName> {
    let named = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let name = HostName::asked(named.or_else(|| uri.authority().map(|authority| authority.as_str()))?)?;
    (!is_public(app, &name) && !name.as_str().ends_with(WORKERS)).then_some(name)
}

/// Whether the deployment as a whole is reached by this name: no community can have it.
pub fn is_public(app: &App, name: &HostName) -> bool {
    app.config.get("public_url").and_then(|url| host_of(&url)).as_ref() == Some(name)
}

/// The host name in a whole address.
fn host_of(url: &str) -> Option<HostName> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    HostName::asked(rest.split('/').next().unwrap_or_default())
}

#[derive(Deserialize)]
struct OwnerRow {
    slug: Slug,
}

fn key(name: &HostName) -> String {
    format!("host:{name}")
}

/// The community that has this name.
pub(super) async fn owner(app: &App, name: &HostName) -> Option<Slug> {
    let key = key(name);
    let kept = app.kv.get(&key).await.ok().flatten();
    if let Some(slug) = kept.and_then(|bytes| String::from_utf8(bytes).ok()?.parse().ok()) {
        return Some(slug);
    }
    if app.cache.get(&key).await.is_some() {
        return None;
    }
    // A database that does not answer says so to whoever asks it for more than this.
    match find(app, name).await.ok()? {
        Some(slug) => {
            let _ = app.kv.put(&key, slug.as_str().as_bytes().to_vec(), KEPT).await;
            Some(slug)
        }
        None => {
            // In the cache and not in the store: anybody can ask for any name, and must not fill what limits are kept in.
            // Cloudflare's cache keeps no empty headers.
            let word = || "nobody".to_owned();
            let nobody =
                CachedResponse { content_type: word(), etag: word(), cache_control: word(), body: word().into_bytes() };
            app.cache.put(&key, nobody, UNLISTED).await;
            None
        }
    }
}

/// The same, asked of the databases.
pub async fn find(app: &App, name: &HostName) -> Result<Option<Slug>, DbError> {
    let own = || Stmt::new("SELECT slug FROM communities WHERE host = ?1").bind(name.as_str());
    let places = app.db.places();
    if places.is_empty() {
        return Ok(app.db.query(own()).await?.first::<OwnerRow>()?.map(|row| row.slug));
    }
    for (_, place) in places {
        // A database that is out of reach takes its communities along, and no others.
        if let Ok(rows) = place.query(own()).await
            && let Some(row) = rows.first::<OwnerRow>()?
        {
            return Ok(Some(row.slug));
        }
    }
    Ok(None)
}

/// After a change: forgets whose this name was.
pub async fn forget(app: &App, name: &HostName) {
    let _ = app.kv.delete(&key(name)).await;
}

/// Where a path at a community's own host name leads: its page, or what belongs to the deployment as a whole. None: to another
/// community, which is not found there.
pub(super) fn led(path: &str, slug: &Slug, own: &[String]) -> Option<String> {
    if let Some(community) = pages_cache::community_of(path) {
        return (community == slug.as_str()).then(|| path.to_owned());
    }
    let stays = path.starts_with("/api/") || path.starts_with("/assets/") || path.starts_with("/c/");
    if stays || own.iter().any(|route| fits(route, path)) {
        return Some(path.to_owned());
    }
    Some(format!("/c/{slug}{path}"))
}

/// The paths that are the deployment's as a whole, whatever host is asked: all that name no community, but for the front page.
pub(super) fn of_the_deployment(routes: &[RouteEntry]) -> Vec<String> {
    let whole = |entry: &&RouteEntry| !entry.path.contains("{community}") && entry.path != "/";
    routes.iter().filter(whole).map(|entry| entry.path.clone()).collect()
}

fn fits(route: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (route.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(part), Some(_)) if part.starts_with("{*") => return true,
            (Some(part), Some(_)) if part.starts_with('{') => {}
            (Some(part), Some(other)) if part == other => {}
            _ => return false,
        }
    }
}

/// The address with another path.
pub(super) fn with_path(uri: &Uri, path: &str) -> Option<Uri> {
    let whole = uri.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(whole.parse().ok()?);
    Uri::from_parts(parts).ok()
}

/// The beginning of a whole address with another host name: scheme and port stay.
pub fn with_host(base: &str, name: &HostName) -> String {
    let (scheme, host) = base.split_once("://").unwrap_or(("https", base));
    let port = host.rsplit_once(':').map(|(_, port)| port).filter(|port| port.bytes().all(|c| c.is_ascii_digit()));
    port.map_or_else(|| format!("{scheme}://{name}"), |port| format!("{scheme}://{name}:{port}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_at_a_communitys_own_name_is_its_page() {
        let acme: Slug = "acme".parse().unwrap();
        let own = ["/robots.txt", "/styleguide", "/embed.{version}.js", "/api/v1/health"].map(str::to_owned);
        for (path, leads) in [
            ("/", Some("/c/acme/")),
            ("/t/1/x", Some("/c/acme/t/1/x")),
            ("/c/acme/t/1/x", Some("/c/acme/t/1/x")),
            ("/c/other/", None),
            ("/api/v1/communities/acme/posts", Some("/api/v1/communities/acme/posts")),
            ("/api/v1/communities/other/posts", None),
            ("/api/v1/communities", Some("/api/v1/communities")),
            ("/robots.txt", Some("/robots.txt")),
            ("/robots.txt/", Some("/c/acme/robots.txt/")),
            ("/assets/folkmoot.css", Some("/assets/folkmoot.css")),
        ] {
            assert_eq!(led(path, &acme, &own).as_deref(), leads, "{path}");
        }
    }

    #[test]
    fn addresses_keep_their_scheme_port_and_query() {
        let name: HostName = "a.example".parse().unwrap();
        for (base, whole) in [
            ("https://b.example", "https://a.example"),
            ("http://127.0.0.1:8787", "http://a.example:8787"),
            ("http://[::1]", "http://a.example"),
        ] {
            assert_eq!(with_host(base, &name), whole);
        }
        let uri: Uri = "http://a.example/x?y=z".parse().unwrap();
        assert_eq!(with_path(&uri, "/c/acme/x").unwrap(), "http://a.example/c/acme/x?y=z");
        let uri: Uri = "/x".parse().unwrap();
        assert_eq!(with_path(&uri, "/c/acme/x").unwrap(), "/c/acme/x");
    }
}
