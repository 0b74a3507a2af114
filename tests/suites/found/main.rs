//! Being found: search, feeds, the site map, and what pages say to machines.

mod feeds;
mod filters;
mod maps;
mod search;
mod shut;
mod told;
mod xml;

use http::Method;
use serde_json::Value;
use suites::client::{Site, text};
use suites::people::Member;

/// What a search finds: titles, in order.
#[track_caller]
fn titles(site: &Site, query: &str, who: Option<&Member>) -> Vec<String> {
    let found = find(site, query, who);
    let items = found["items"].as_array().unwrap_or_else(|| panic!("no list: {found}"));
    items.iter().map(|item| text(&item["title"]).to_owned()).collect()
}

/// The answer to a search.
#[track_caller]
fn find(site: &Site, query: &str, who: Option<&Member>) -> Value {
    let request = site.api(Method::GET, &format!("/search?{query}"));
    let request = match who {
        Some(who) => request.by(who),
        None => request,
    };
    request.send().must(200).json()
}

/// A text as it stands in an address.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
