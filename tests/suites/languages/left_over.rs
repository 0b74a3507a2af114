//! Every page, in every language but English: nothing on it may still be English that is ours.
//!
//! The pages are those of the router. What is ours is known from the message files; what people wrote may be in any language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::json;
use shared::domain::Role;
use shared::words::Lang;
use suites::client::{Site, text};
use suites::host::{COMMUNITY, site};
use suites::people::{Member, member, new};
use suites::place::Space;

/// The words of all messages in English that are long enough to be told from what people write, less those that are the same
/// in that language.
fn english(lang: Lang) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let services = fs::read_dir(root.join("services")).expect("there are services");
    let mut folders: Vec<_> = services.map(|entry| entry.expect("a folder").path().join("messages")).collect();
    folders.push(root.join("shared/messages"));
    let (mut ours, mut theirs) = (BTreeSet::new(), BTreeSet::new());
    for folder in folders {
        let words = |code: &str| {
            let source = fs::read_to_string(folder.join(format!("{code}.ftl"))).unwrap_or_default();
            let messages = words_build::texts(code, &source).expect("the files are well made");
            messages.into_iter().flat_map(|(_, texts)| texts)
        };
        ours.extend(words("en").filter(|text| text.split_whitespace().count() > 1));
        theirs.extend(words(lang.code()));
    }
    &ours - &theirs
}

/// What people read or hear of a page: its text and the values of the attributes that are read out, piece by piece.
fn pieces(page: &str) -> Vec<String> {
    let mut all = Vec::new();
    for part in page.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        all.push(text.to_owned());
        for name in [" aria-label=\"", " placeholder=\"", " title=\"", " alt=\"", " data-confirm=\""] {
            all.extend(tag.split(name).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        }
    }
    let plain =
        |text: String| text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    all.into_iter().map(|text| plain(text).trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// The pages of the router, filled in with something of each kind.
fn addresses(site: &Site, author: &Member) -> Vec<String> {
    let space = Space::open(site);
    let post = space.post(author, json!({"kind": "question", "tags": ["left-over"]}));
    let reply = space.reply(author, &post, json!({}));
    let idea = space.idea(author, json!({}));
    let mut all = Vec::new();
    for entry in site::routes().entries().iter().filter(|entry| entry.method == "GET" && entry.path.starts_with("/c/"))
    {
        if entry.path.contains("{*") || entry.path.contains("{token}") {
            continue;
        }
        let kinds = if entry.path.contains("{kind}") { ["post", "reply", "idea"].as_slice() } else { &["post"] };
        for kind in kinds {
            let of_idea =
                *kind == "idea" || ["/i/{id}", "/embed/vote/{id}"].iter().any(|part| entry.path.contains(part));
            let thing = match *kind {
                "reply" => &reply,
                _ if entry.path.contains("/r/{id}") => &reply,
                _ if of_idea => &idea,
                _ => &post,
            };
            let slug = text(&thing["url"]).rsplit('/').next().unwrap_or_default();
            let values = [
                ("{community}", COMMUNITY),
                ("{kind}", kind),
                ("{id}", text(&thing["id"])),
                ("{slug}", slug),
                ("{space}", space.slug.as_str()),
                ("{tag}", "left-over"),
                ("{handle}", author.handle.as_str()),
                ("{name}", "partners"),
                ("{code}", "no-such-code"),
            ];
            all.push(values.iter().fold(entry.path.clone(), |path, (name, value)| path.replace(name, value)));
        }
    }
    all
}

/// Everything of ours in English that stands on these pages when they are asked for in that language, and how many pages
/// that were.
fn found(
    site: &Site,
    addresses: &[String],
    people: &[&Member; 2],
    lang: Lang,
    ours: &BTreeSet<String>,
) -> (usize, BTreeSet<String>) {
    let (mut pages, mut found) = (0, BTreeSet::new());
    for address in addresses {
        for who in [None, Some(people[0]), Some(people[1])] {
            let request = site.get(address).header("accept-language", lang.code());
            let answer = who.into_iter().fold(request, |request, who| request.by(who)).send();
            if answer.header("content-type").starts_with("text/html") {
                pages += 1;
                let pieces = pieces(&answer.text());
                found.extend(
                    pieces.into_iter().filter(|piece| ours.contains(piece)).map(|piece| format!("{address}: {piece}")),
                );
            }
        }
    }
    (pages, found)
}

#[test]
fn no_english_is_left_on_a_page_in_another_language() {
    let site = site();
    let (author, manager) = (member(), new(Role::Manager, &[]));
    let addresses = addresses(&site, &author);
    let people = [&author, &manager];
    let (_, seen) = found(&site, &addresses, &people, Lang::En, &english(Lang::Sk));
    println!("{} pieces of our English on the pages in English", seen.len());
    assert!(seen.len() > 300, "what is looked for would be found if it were there");
    for lang in Lang::ALL.into_iter().skip(1) {
        let (pages, left) = found(&site, &addresses, &people, lang, &english(lang));
        println!("{}: {pages} pages at {} addresses", lang.code(), addresses.len());
        let first: Vec<_> = left.iter().take(60).map(String::as_str).collect();
        assert!(left.is_empty(), "{} left in {}:\n{}", left.len(), lang.code(), first.join("\n"));
    }
}
