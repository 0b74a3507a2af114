//! Limits of new members.

/// How many links a text has: addresses, and what Markdown makes a link. Pictures count as well.
pub(crate) fn links(markdown: &str) -> usize {
    let text = markdown.to_ascii_lowercase();
    let addresses = text.matches("://").count();
    // `[words](//other.example)` and `www.` are links that name no scheme.
    let bare = text.matches("](//").count();
    let named = text.match_indices("www.").filter(|(at, _)| !text[..*at].ends_with("://")).count();
    addresses + bare + named
}

/// How long to wait, in seconds, until the oldest of the last hour's writes is an hour old.
pub(crate) fn wait(oldest: i64, now: i64) -> u32 {
    let left = (oldest + 3_600_000 - now).clamp(1_000, 3_600_000);
    u32::try_from((left + 999) / 1_000).unwrap_or(3_600)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn links_of_all_kinds_are_counted() {
        for (text, count) in [
            ("no link, not even www or http", 0),
            ("https://a.example and HTTP://B.EXAMPLE", 2),
            ("[words](https://a.example) ![picture](//b.example/x.png)", 2),
            ("www.example.com and https://www.example.com", 2),
            ("[one](/t/abc) is on this site", 0),
        ] {
            assert_eq!(links(text), count, "{text}");
        }
    }

    proptest! {
        #[test]
        fn more_text_never_has_fewer_links(one in "\\PC{0,60}", two in "\\PC{0,60}") {
            let both = format!("{one} {two}");
            prop_assert!(links(&both) >= links(&one));
        }

        #[test]
        fn nobody_waits_longer_than_an_hour(oldest in 0_i64..2_000_000_000_000, gone in 0_i64..10_000_000) {
            let seconds = wait(oldest, oldest + gone);
            prop_assert!((1..=3_600).contains(&seconds));
        }
    }
}
