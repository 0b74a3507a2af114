//! Which requests are somebody looking at a page.

use std::net::IpAddr;

use http::{HeaderMap, Method, Uri, header};

use super::source::Arrival;

/// Pages that are no part of the community's content, by how their path below it begins: they are counted for nobody.
const APART: [&str; 12] = [
    "studio",
    "settings",
    "sign-in",
    "sign-out",
    "join",
    "outbox",
    "moderation",
    "notifications",
    "flag",
    "embed",
    "out",
    "insights",
];

/// How programs people read with begin. Others (readers of feeds, tools, scripts) say plainly what they are.
const PEOPLE: [&str; 8] = ["Mozilla/", "Opera/", "Lynx/", "w3m/", "Links (", "ELinks/", "Dillo/", "NetSurf/"];

/// What those say of themselves that look at pages for somebody else: search engines, previews of links, checks, archives.
const ROBOTS: [&str; 20] = [
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "headless",
    "lighthouse",
    "monitor",
    "scan",
    "fetch",
    "archive",
    "facebookexternalhit",
    "whatsapp",
    "embedly",
    "validator",
    "pingdom",
    "uptime",
    "google-",
    "python",
    "curl",
];

/// The most bytes of what a browser says of itself.
const LONGEST_AGENT: usize = 512;

/// Somebody looks at a page of a community. Lives until it has been counted, and no part of it about the visitor is kept.
pub(crate) struct View {
    /// Which community.
    pub(crate) slug: String,
    /// Where in it.
    pub(super) place: Place,
    /// From where.
    pub(super) arrival: Arrival,
    /// What the browser says of itself.
    pub(super) agent: Vec<u8>,
    /// Where the request comes from, if the host knows.
    pub(super) address: Option<IpAddr>,
}

/// Where in a community a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// In a space, as the address says; or in none, where there is no such space.
    Space(String),
    /// In the space this thing is in: its kind and id.
    Of(&'static str, String),
    /// In none.
    None,
}

/// What is known of a request besides itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct From<'a> {
    /// The visitor's address.
    pub(crate) address: Option<IpAddr>,
    /// Where the deployment says it is reached.
    pub(crate) public_url: Option<&'a str>,
    /// Whether all that is at the host asked is this community's.
    pub(crate) own_host: bool,
}

impl View {
    /// The view that this request is, if it gets a page for an answer; none if it is none.
    pub(crate) fn asked(method: &Method, uri: &Uri, headers: &HeaderMap, from: &From<'_>) -> Option<Self> {
        let below = uri.path().strip_prefix("/c/").filter(|_| method == Method::GET)?;
        let (slug, below) = below.split_once('/')?;
        let first = below.split('/').next().unwrap_or_default();
        if APART.contains(&first) || !is_by_a_person(headers) {
            return None;
        }
        let text = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
        let host = text(header::HOST).or_else(|| uri.authority().map(|authority| authority.as_str()));
        // Behind a proxy the request may name the host of the process, and not the one people know.
        let public = from.public_url.and_then(|url| url.split_once("://")?.1.split('/').next());
        let home: Vec<&str> = host.into_iter().chain(public).collect();
        let agent = headers.get(header::USER_AGENT).map(|value| value.as_bytes()).unwrap_or_default();
        Some(Self {
            slug: slug.to_owned(),
            place: place(below, uri.query()),
            arrival: Arrival::of(uri.query(), text(header::REFERER), &home, from.own_host),
            agent: agent[..agent.len().min(LONGEST_AGENT)].to_vec(),
            address: from.address,
        })
    }
}

/// Whether a person has asked for a page to read it now: no robot, no browser that fetches ahead, no script of the page itself.
pub fn is_by_a_person(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let ahead = |name: &str| text(name).contains("prefetch") || text(name).contains("prerender");
    let agent = text("user-agent");
    let lower = agent.to_ascii_lowercase();
    // Browsers say what an answer is for: a page to look at, or something for a script or another page.
    let is_document = ["", "document"].contains(&text("sec-fetch-dest"));
    is_document
        && !["sec-purpose", "purpose", "x-purpose", "x-moz"].into_iter().any(ahead)
        && PEOPLE.iter().any(|begin| agent.starts_with(begin))
        && !ROBOTS.iter().any(|robot| lower.contains(robot))
}

/// Where the page at this path below the community is.
fn place(below: &str, query: Option<&str>) -> Place {
    let mut segments = below.split('/');
    let mut next = || segments.next().filter(|segment| !segment.is_empty() && segment.len() <= 80).map(str::to_owned);
    match (next().as_deref(), next()) {
        (Some("t"), Some(id)) => Place::Of("post", id),
        (Some("i"), Some(id)) => Place::Of("idea", id),
        (Some("r"), Some(id)) => Place::Of("reply", id),
        (Some("s"), Some(space)) => Place::Space(space),
        _ => {
            let named = query.and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("space=")));
            named
                .filter(|name| !name.is_empty() && name.len() <= 80)
                .map_or(Place::None, |name| Place::Space(name.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    fn asked(path: &str, more: &[(&'static str, &str)]) -> Option<View> {
        let mut headers = HeaderMap::new();
        headers.insert("user-agent", FIREFOX.parse().unwrap());
        for (name, value) in more {
            headers.insert(*name, value.parse().unwrap());
        }
        View::asked(&Method::GET, &path.parse().unwrap(), &headers, &From::default())
    }

    #[test]
    fn a_person_who_looks_at_a_page_is_a_view() {
        for path in ["/c/demo/", "/c/demo/t/x/y", "/c/demo/ideas?space=a", "/c/demo/studiotour"] {
            assert!(asked(path, &[("sec-fetch-dest", "document")]).is_some_and(|view| view.slug == "demo"), "{path}");
        }
        for path in [
            "/",
            "/c/demo",
            "/api/v1/communities/demo/posts",
            "/c/demo/studio",
            "/c/demo/studio/brand",
            "/c/demo/settings",
        ] {
            assert!(asked(path, &[]).is_none(), "{path}");
        }
        for more in [
            [("user-agent", "curl/8.5.0")],
            [("user-agent", "")],
            [("user-agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")],
            [("user-agent", "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0 Safari/537.36")],
            [("user-agent", "python-requests/2.32")],
            [("sec-purpose", "prefetch;prerender")],
            [("purpose", "prefetch")],
            [("sec-fetch-dest", "empty")],
            [("sec-fetch-dest", "iframe")],
        ] {
            assert!(asked("/c/demo/", &more).is_none(), "{more:?}");
        }
        assert!(
            View::asked(&Method::HEAD, &"/c/demo/".parse().unwrap(), &HeaderMap::new(), &From::default()).is_none()
        );
    }

    #[test]
    fn a_page_is_in_the_space_its_address_or_its_thing_is_in() {
        let space = |name: &str| Place::Space(name.to_owned());
        for (below, query, expected) in [
            ("", None, Place::None),
            ("s/help", None, space("help")),
            ("t/01x/a-title", None, Place::Of("post", "01x".to_owned())),
            ("i/01x", None, Place::Of("idea", "01x".to_owned())),
            ("r/01x/history", None, Place::Of("reply", "01x".to_owned())),
            ("t", None, Place::None),
            ("ideas", Some("sort=new&space=help"), space("help")),
            ("ideas", Some("space="), Place::None),
            ("search", Some("q=space=x"), Place::None),
        ] {
            assert_eq!(place(below, query), expected, "{below} {query:?}");
        }
        assert_eq!(place(&format!("s/{}", "a".repeat(100)), None), Place::None);
    }
}
