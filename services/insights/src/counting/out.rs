//! Going from the community to one of the company's own sites: counted, and led on.
//!
//! Only listed sites are led to, so that nobody can make a link here that looks like ours and ends elsewhere.

use axum::Extension;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use gate::Access;
use http::{HeaderMap, HeaderName};
use serde::Deserialize;
use shared::counting::is_by_a_person;
use shared::domain::{Day, Site};
use shared::web::{Problem, Query, RequestContext};

use crate::store::counting as store;

/// The longest address that is led to.
const LONGEST: usize = 2_000;

/// Where to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct OutQuery {
    to: String,
}

/// Leads to the site and counts that, once the visitor is on the way. An address on any other site is not found.
pub(crate) async fn out(
    access: Access,
    Extension(context): Extension<RequestContext>,
    headers: HeaderMap,
    Query(query): Query<OutQuery>,
) -> Result<Response, Problem> {
    let (site, address) = led_to(&access.community.sites, &query.to).ok_or_else(Problem::not_found)?;
    if is_by_a_person(&headers) {
        let count = store::went_out(&access.community.id, Day::of(access.now), &host(site));
        let (db, slug) = (access.app.db.clone(), access.community.slug.clone());
        context.later(async move {
            if let Err(error) = db.query(count).await {
                shared::host::log(&format!("a visit from community={slug} was not counted: {error}"));
            }
        });
    }
    // Search engines find the site by itself.
    let apart = AppendHeaders([(HeaderName::from_static("x-robots-tag"), "noindex, nofollow")]);
    Ok((apart, Redirect::to(&address)).into_response())
}

/// The site an address is on, and the address as a header can carry it.
fn led_to<'a>(sites: &'a [Site], to: &str) -> Option<(&'a Site, String)> {
    // Browsers read a backslash as a slash and skip control characters: what we compare must be what they go to.
    if to.len() > LONGEST || to.contains('\\') || to.chars().any(char::is_control) {
        return None;
    }
    let site = sites.iter().find(|site| {
        let (front, rest) = to.split_at_checked(site.origin().len()).unwrap_or_default();
        !front.is_empty()
            && front.eq_ignore_ascii_case(site.origin())
            && (rest.is_empty() || rest.starts_with(['/', '?', '#']))
    })?;
    let encode = |byte: u8| match byte {
        b' ' | b'"' | b'<' | b'>' | 0x80.. => format!("%{byte:02X}"),
        _ => char::from(byte).to_string(),
    };
    Some((site, to.bytes().map(encode).collect()))
}

/// The site's host with its port, as sources are called too.
fn host(site: &Site) -> String {
    let origin = site.origin();
    origin.split_once("://").map_or(origin, |(_, host)| host).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_sites_are_led_to() {
        let site = |url: &str| Site { name: "A site".to_owned(), url: url.to_owned() };
        let sites = [site("https://acme.example/shop"), site("http://localhost:3000")];
        for (to, address) in [
            ("https://acme.example", Some("https://acme.example")),
            ("https://acme.example/other?a=b#c", Some("https://acme.example/other?a=b#c")),
            ("HTTPS://ACME.example/", Some("HTTPS://ACME.example/")),
            ("https://acme.example/ž \"<", Some("https://acme.example/%C5%BE%20%22%3C")),
            ("http://localhost:3000/x", Some("http://localhost:3000/x")),
            ("http://localhost:30001/x", None),
            ("http://acme.example/", None),
            ("https://acme.example.evil.example/", None),
            ("https://acme.example@evil.example/", None),
            ("https://acme.example\\@evil.example/", None),
            ("https://acme.example:443@evil.example/", None),
            ("https://evil.example/https://acme.example/", None),
            ("//acme.example/", None),
            ("javascript:alert(1)", None),
            ("https://acme.example/\r\nset-cookie: a=b", None),
            ("https://acme.exampl\u{e9}/", None),
            ("", None),
        ] {
            assert_eq!(led_to(&sites, to).map(|(_, address)| address).as_deref(), address, "{to}");
        }
        assert!(led_to(&sites, &format!("https://acme.example/{}", "a".repeat(2_000))).is_none());
        assert!(led_to(&[], "https://acme.example/").is_none());
        assert_eq!(host(&sites[0]), "acme.example");
        assert_eq!(host(&sites[1]), "localhost:3000");
    }
}
