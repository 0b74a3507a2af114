//! Limits of new members.

/// How many links a text has: what is one where it is shown, and addresses that readers copy. Pictures count as well.
///
/// Both, because Markdown has many ways to write a link that does not look like one (`[a](https:/\/b)`, `[a](https&#58;//b)`,
/// names that are told once and used often), and code and `www.` show addresses without a link.
pub(crate) fn links(markdown: &str, html: &str) -> usize {
    in_text(markdown).max(in_html(html))
}

/// Addresses in the text as it was typed.
fn in_text(markdown: &str) -> usize {
    let text = markdown.to_ascii_lowercase();
    let addresses = text.matches("://").count();
    // `[words](//other.example)` and `www.` are links that name no scheme.
    let bare = text.matches("](//").count();
    let named = text.match_indices("www.").filter(|(at, _)| !text[..*at].ends_with("://")).count();
    addresses + bare + named
}

/// Links and pictures that lead away from this site. The tags are our own renderer's, so they have one form each.
fn in_html(html: &str) -> usize {
    let away = |address: &str| {
        let end = address.find(['"', '/', '?', '#']).unwrap_or(address.len());
        address.starts_with("//") || address[..end].contains(':')
    };
    let of = |tag: &str| html.match_indices(tag).filter(|(at, _)| away(&html[at + tag.len()..])).count();
    of("<a href=\"") + of("<img src=\"")
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
            assert_eq!(links(text, ""), count, "{text}");
        }
    }

    #[test]
    fn links_count_as_they_are_shown() {
        for (html, count) in [
            ("<p>https:// www. &lt;a href=&quot;//x&quot;&gt;</p>", 0),
            ("<a href=\"/t/1\">x</a> <a href=\"#a:b\">x</a> <a class=\"mention\" href=\"/c/demo/@a\">@a</a>", 0),
            (
                "<a href=\"//b\" rel=\"x\">x</a><a href=\"https:b\">x</a><a href=\"mailto:a@b\">x</a><img src=\"https://b/c\">",
                4,
            ),
        ] {
            assert_eq!(links("", html), count, "{html}");
        }
        assert_eq!(links("://a ://b", "<a href=\"//b\">"), 2);
    }

    proptest! {
        #[test]
        fn more_text_never_has_fewer_links(one in "\\PC{0,60}", two in "\\PC{0,60}") {
            let both = format!("{one} {two}");
            prop_assert!(in_text(&both) >= in_text(&one));
        }

        #[test]
        fn nobody_waits_longer_than_an_hour(oldest in 0_i64..2_000_000_000_000, gone in 0_i64..10_000_000) {
            let seconds = wait(oldest, oldest + gone);
            prop_assert!((1..=3_600).contains(&seconds));
        }
    }
}
