//! Markdown and HTML that mean harm, held against the renderer: whatever comes in, what goes out holds no tags, attributes and
//! schemes but those of the list here.
//!
//! `tests/data/hostile.json` has the texts, each a string or pieces with how often they stand there; `tests/browser/hostile.test.mjs`
//! posts the same to a real site and looks at what Chromium makes of them.

use std::time::{Duration, Instant};

use serde_json::Value;
use shared::markdown::{mentions, quote, reply_to_html_in, to_html, to_html_in, to_text};

const FILE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/hostile.json"));

/// Every tag there may be, and what it may say.
const TAGS: [(&str, &[&str]); 28] = [
    ("a", &["class", "href", "rel"]),
    ("blockquote", &[]),
    ("br", &[]),
    ("code", &["class"]),
    ("del", &[]),
    ("div", &["class", "tabindex", "role", "aria-label"]),
    ("em", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("hr", &[]),
    ("img", &["src", "alt", "title", "loading"]),
    ("input", &["type", "disabled", "checked", "aria-label"]),
    ("li", &[]),
    ("ol", &["start"]),
    ("p", &[]),
    ("pre", &["tabindex"]),
    ("span", &["class"]),
    ("strong", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["class"]),
    ("th", &["class"]),
    ("thead", &[]),
    ("tr", &[]),
    ("ul", &[]),
];

fn texts() -> Vec<String> {
    let all: Vec<Value> = serde_json::from_str(FILE).expect("the file is JSON");
    let piece = |pair: &Value| pair[0].as_str().expect("a text").repeat(pair[1].as_u64().expect("a count") as usize);
    let text = |entry: &Value| match entry {
        Value::String(text) => text.clone(),
        pieces => pieces.as_array().expect("pieces").iter().map(piece).collect(),
    };
    all.iter().map(text).collect()
}

/// Reads the HTML as strictly as it has to have been written; says what is wrong.
fn complaint(html: &str) -> Option<String> {
    let mut rest = html;
    while let Some(at) = rest.find(['<', '>']) {
        if rest[at..].starts_with('>') {
            return Some(format!("a bracket that nothing opened: {}", excerpt(&rest[at..])));
        }
        let end = match rest[at..].find('>') {
            Some(end) => at + end,
            None => return Some(format!("a tag that nothing closes: {}", excerpt(&rest[at..]))),
        };
        let tag = &rest[at + 1..end];
        if let Some(wrong) = wrong_in(tag) {
            return Some(format!("{wrong}: <{}>", excerpt(tag)));
        }
        rest = &rest[end + 1..];
    }
    None
}

fn excerpt(text: &str) -> String {
    text.chars().take(120).collect()
}

fn wrong_in(tag: &str) -> Option<&'static str> {
    let closing = tag.starts_with('/');
    let tag = tag.trim_start_matches('/').trim_end_matches(" /");
    let (name, mut rest) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
    let Some((_, allowed)) = TAGS.iter().find(|(known, _)| *known == name) else {
        return Some("a tag that is not ours");
    };
    if closing {
        return (!rest.is_empty()).then_some("a closing tag with more in it");
    }
    while let Some(after) = rest.strip_prefix(' ') {
        let end = after.find(['=', ' ']).unwrap_or(after.len());
        let name = &after[..end];
        if !allowed.contains(&name) {
            return Some("an attribute that is not ours");
        }
        rest = &after[end..];
        let Some(quoted) = rest.strip_prefix("=\"") else { continue };
        let Some(end) = quoted.find('"') else { return Some("a value that nothing closes") };
        if let Some(wrong) = wrong_value(name, &quoted[..end]) {
            return Some(wrong);
        }
        rest = &quoted[end + 1..];
    }
    (!rest.is_empty()).then_some("something between attributes")
}

fn wrong_value(name: &str, value: &str) -> Option<&'static str> {
    if value.contains(['<', '>']) {
        return Some("a bracket in a value");
    }
    if !matches!(name, "href" | "src") {
        return None;
    }
    // A colon may be spelt as an entity.
    let spelt = value.to_lowercase().replace("&#58;", ":").replace("&#x3a;", ":").replace("&colon;", ":");
    let spelt = spelt.split(['/', '?', '#']).next().unwrap_or_default();
    let schemes: &[&str] = if name == "href" { &["http", "https", "mailto"] } else { &["https"] };
    match spelt.split_once(':') {
        Some((scheme, _)) if !schemes.contains(&scheme) => Some("a scheme that is not ours"),
        _ if value.chars().any(|c| c.is_control() || c.is_whitespace()) => Some("an address with blanks in it"),
        _ => None,
    }
}

#[test]
fn nothing_gets_through_but_what_is_ours() {
    let texts = texts();
    assert!(texts.len() >= 150, "only {} texts", texts.len());
    for text in &texts {
        #[expect(clippy::disallowed_methods, reason = "how long it takes is what is asked")]
        let began = Instant::now();
        let quoted = quote(text, text);
        for html in [to_html(text), to_html_in("/c/demo", text), reply_to_html_in("/c/demo", text), to_html(&quoted)] {
            assert_eq!(
                complaint(&html),
                None,
                "{}\ngave {}",
                excerpt(text),
                html.chars().take(2_000).collect::<String>()
            );
            assert!(html.len() < 40 * text.len() + 500, "{} grows to {} bytes", excerpt(text), html.len());
        }
        for handle in mentions(text) {
            assert!(handle.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)), "{handle}");
        }
        let _ = to_text(text);
        assert!(began.elapsed() < Duration::from_secs(2), "{} takes {:?}", excerpt(text), began.elapsed());
    }
    println!("{} texts", texts.len());
}

/// The reader that looks at the output finds what it is there to find.
#[test]
fn the_reader_sees_harm() {
    for html in [
        "<script>",
        "<img src=\"x\" onerror=\"y\">",
        "<a href=\"javascript:x\">",
        "<a href=\"javascript&#58;x\">",
        "<a href=\"/x\"onclick=\"y\">",
        "<p",
        "a > b",
        "<p title=\"x\">",
        "<img src=\"http://a.example/\">",
        "<a href=\"/x y\">",
        "</p x>",
    ] {
        assert!(complaint(html).is_some(), "{html}");
    }
    assert_eq!(complaint("<p>a &lt;b&gt; <a href=\"/x?a=b:c\" rel=\"nofollow\">c</a><br />\n</p>"), None);
}
