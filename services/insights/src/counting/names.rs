//! What to call a source, and what to say of how it was counted.

use shared::counting::{DIRECT, INSIDE, OTHER};
use shared::words::{Message, Phrase};

use crate::words;

/// How search engines and social networks write themselves, where that is more than a capital letter.
const WRITTEN: [(&str, &str); 9] = [
    ("duckduckgo", "DuckDuckGo"),
    ("chatgpt", "ChatGPT"),
    ("linkedin", "LinkedIn"),
    ("youtube", "YouTube"),
    ("tiktok", "TikTok"),
    ("whatsapp", "WhatsApp"),
    ("github", "GitHub"),
    ("vk", "VK"),
    ("hacker-news", "Hacker News"),
];

/// Those that are written with a capital letter.
const CAPITAL: [&str; 22] = [
    "google",
    "bing",
    "yahoo",
    "yandex",
    "baidu",
    "ecosia",
    "qwant",
    "startpage",
    "seznam",
    "brave",
    "kagi",
    "perplexity",
    "facebook",
    "instagram",
    "threads",
    "bluesky",
    "mastodon",
    "reddit",
    "pinterest",
    "telegram",
    "discord",
    "x",
];

/// A source for people: our own words for what we name, the names of search engines and networks as they write themselves, and
/// whatever a link said of itself or a site is called as it stands.
pub fn source_name(source: &str) -> Message {
    match source {
        DIRECT => words::SOURCE_DIRECT.into(),
        OTHER => words::SOURCE_OTHER.into(),
        INSIDE => words::SOURCE_INSIDE.into(),
        "embed" => words::SOURCE_EMBED.into(),
        _ => Message::verbatim(written(source)),
    }
}

fn written(source: &str) -> String {
    if let Some((_, name)) = WRITTEN.iter().find(|(known, _)| *known == source) {
        return (*name).to_owned();
    }
    let mut name = source.to_owned();
    if CAPITAL.contains(&source) {
        name[..1].make_ascii_uppercase();
    }
    name
}

/// How all this is counted, for whoever looks at the numbers.
pub fn how() -> Phrase {
    words::COUNTED_HOW
}

#[cfg(test)]
mod tests {
    use shared::words::Lang;

    use super::*;

    #[test]
    fn names_are_as_they_are_written() {
        for (source, name) in [
            ("direct", "Typed in, bookmarked or from mail"),
            ("google", "Google"),
            ("x", "X"),
            ("github", "GitHub"),
            ("newsletter-may", "newsletter-may"),
            ("acme.example:8443", "acme.example:8443"),
            ("", ""),
        ] {
            assert_eq!(source_name(source).to(Lang::En), name, "{source}");
        }
        assert!(how()[Lang::Sk].contains("UTC"));
    }
}
