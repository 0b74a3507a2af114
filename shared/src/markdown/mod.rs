//! Markdown to HTML, once, when it is written.
//!
//! HTML never comes in: what looks like HTML in the source is shown as the text it is, links and pictures keep only safe
//! schemes, so that the tags written here are the only tags there are.

mod highlight;
mod inline;
mod quote;
mod written;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream, html};
use pulldown_cmark_escape::{escape_href, escape_html};

use inline::{Piece, pieces};
pub use quote::quote;
use written::Written;

/// The most members one text tells that they are mentioned: more is a call to everybody.
pub const MOST_MENTIONED: usize = 20;

/// Renders the Markdown (CommonMark with tables, strike-through and task lists) of what has a page of its own to HTML that
/// is safe to show anywhere. The page's title is the heading above it.
pub fn to_html(markdown: &str) -> String {
    rendered(markdown, 2, "")
}

/// The same of what stands among others under a heading: a reply, a response.
pub fn reply_to_html(markdown: &str) -> String {
    rendered(markdown, 3, "")
}

/// Like [`to_html`], with `@handle` as a link to the member's page. `community` is the path of the community, `/c/demo`.
/// Nobody looks whether there is such a member: a text stays as it was rendered, and members come and go.
pub fn to_html_in(community: &str, markdown: &str) -> String {
    rendered(markdown, 2, &escape(community))
}

/// Like [`reply_to_html`], with `@handle` as a link to the member's page.
pub fn reply_to_html_in(community: &str, markdown: &str) -> String {
    rendered(markdown, 3, &escape(community))
}

fn rendered(markdown: &str, top: usize, community: &str) -> String {
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    let words = TextMergeStream::new(parsed(markdown));
    html::push_html(&mut out, Written::new(words, top, community));
    out
}

/// The handles that are mentioned, each once, in the order of the text, and at most [`MOST_MENTIONED`]. What stands in code,
/// in links, in addresses and in mail addresses is no mention; whether there are such members is for the caller to see.
pub fn mentions(markdown: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let (mut links, mut code, mut before) = (0_u32, false, None);
    for event in TextMergeStream::new(parsed(markdown)) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => links += 1,
            Event::End(TagEnd::Link | TagEnd::Image) => links = links.saturating_sub(1),
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Html(text) | Event::InlineHtml(text) => {
                before = text.chars().next_back();
                continue;
            }
            Event::Text(text) if links == 0 && !code => {
                for piece in pieces(&text, before) {
                    let Piece::Mention(name) = piece else { continue };
                    let handle = name[1..].to_ascii_lowercase();
                    if !found.contains(&handle) && found.len() < MOST_MENTIONED {
                        found.push(handle);
                    }
                }
                before = text.chars().next_back();
                continue;
            }
            _ => {}
        }
        before = None;
    }
    found
}

fn parsed(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS)
}

/// The words alone, for excerpts.
pub fn to_text(markdown: &str) -> String {
    let mut out = String::new();
    for event in parsed(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => out.push(' '),
            _ => {}
        }
    }
    out
}

/// The address, ready for an attribute, if its scheme is one of these or it has none (then it stays on this site); else
/// nothing to go to.
fn safe_address(url: &str, schemes: &[&str]) -> String {
    // Browsers skip control characters and white space inside a scheme; so do we, before looking at it.
    let plain: String = url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let end = plain.find(['/', '?', '#']).unwrap_or(plain.len());
    let allowed = match plain[..end].split_once(':') {
        None => true,
        Some((scheme, _)) => schemes.iter().any(|allowed| scheme.eq_ignore_ascii_case(allowed)),
    };
    let mut out = String::new();
    // Writing to a String can't fail.
    let _ = escape_href(&mut out, if allowed { &plain } else { "#" });
    out
}

/// Text made safe for HTML and for the quotes of an attribute, where markup is built by hand.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    let _ = escape_html(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_shown_as_text() {
        assert_eq!(to_html("a <b>c</b>"), "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
        assert!(!to_html("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>").contains("<script"));
    }

    #[test]
    fn only_safe_schemes_are_linked() {
        for url in ["javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:x", "data:text/html,x", "vbscript:x"] {
            for source in [format!("[x](<{url}>)"), format!("![x](<{url}>)")] {
                let html = to_html(&source).to_lowercase();
                assert!(!html.contains("script:") && !html.contains("data:"), "{source} gave {html}");
            }
        }
        assert!(to_html("[x](/t/1?a=b:c)").contains("href=\"/t/1?a=b:c\""));
        assert!(to_html("<https://a.example/>").contains("href=\"https://a.example/\""));
    }

    #[test]
    fn the_words_alone_make_an_excerpt() {
        assert_eq!(to_text("# Hi *there*\n\n- `one`\n- [two](x)").trim(), "Hi there one two");
        assert_eq!(to_text("- [x] ~~one~~\n\n|a|b|\n|-|-|\n|c|d|").trim(), "one a b c d");
    }

    #[test]
    fn headings_follow_one_another_from_where_the_page_leaves_off() {
        let source = "#### a\n## b\n#### c\n###### d\n## e";
        assert_eq!(to_html(source), "<h2>a</h2>\n<h2>b</h2>\n<h3>c</h3>\n<h4>d</h4>\n<h2>e</h2>\n");
        assert_eq!(reply_to_html("# a\n## b"), "<h3>a</h3>\n<h4>b</h4>\n");
    }

    #[test]
    fn what_may_be_too_wide_scrolls_and_is_reached_by_keyboard() {
        assert_eq!(
            to_html("```rust x\na\n```"),
            "<pre tabindex=\"0\"><code class=\"language-rust\">a\n</code></pre>\n"
        );
        assert_eq!(
            to_html("```js\nlet a = \"<b>\"\n```"),
            "<pre tabindex=\"0\"><code class=\"language-js\"><span class=\"hl-k\">let</span> a = \
             <span class=\"hl-s\">&quot;&lt;b&gt;&quot;</span>\n</code></pre>\n"
        );
        assert_eq!(
            to_html("|a|b|c|\n|--|-:|:-:|\n|1|2|3|"),
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"a, b, c\"><table><thead><tr><th>a</th><th class=\"num\">b</th>\
             <th class=\"mid\">c</th></tr></thead><tbody>\n<tr><td>1</td><td class=\"num\">2</td><td class=\"mid\">3</td>\
             </tr>\n</tbody></table></div>\n"
        );
    }

    #[test]
    fn those_who_are_mentioned_are_linked() {
        assert_eq!(
            reply_to_html_in("/c/demo", "**@mara**, see @Piet_V."),
            "<p><strong><a class=\"mention\" href=\"/c/demo/@mara\">@mara</a></strong>, see \
             <a class=\"mention\" href=\"/c/demo/@piet_v\">@Piet_V</a>.</p>\n"
        );
        for source in [
            "`@mara`",
            "    @mara",
            "[@mara](/x)",
            "me@mara",
            "<me@mara.example>",
            "https://a.example/@mara",
            "![@mara](/x)",
        ] {
            assert!(!to_html_in("/c/demo", source).contains("mention"), "{source}");
            assert_eq!(mentions(source), Vec::<String>::new(), "{source}");
        }
        assert!(!to_html("@mara").contains('<') || to_html("@mara") == "<p>@mara</p>\n");
        assert_eq!(mentions("@b @a\n> @A, @c-d\n\n# @e"), ["b", "a", "c-d", "e"]);
        let crowd: String = (0..50).map(|n| format!("@m{n} ")).collect();
        assert_eq!(mentions(&crowd).len(), MOST_MENTIONED);
    }

    #[test]
    fn pasted_addresses_are_links() {
        assert_eq!(
            to_html("See https://a.example/?a=1&b_2=3."),
            "<p>See <a href=\"https://a.example/?a=1&amp;b_2=3\" rel=\"nofollow ugc noopener\">\
             https://a.example/?a=1&amp;b_2=3</a>.</p>\n"
        );
        assert!(to_html("[https://a.example](/x)").matches("<a ").count() == 1);
    }

    #[test]
    fn pictures_are_described_and_boxes_named() {
        assert_eq!(
            to_html("![a *b* ![c](d) \"<](http://e.example/f.png \"g\")"),
            "<p><img src=\"https://e.example/f.png\" alt=\"a b c &quot;&lt;\" title=\"g\" loading=\"lazy\"></p>\n"
        );
        for (source, inside) in [
            ("[![](/f/53.png)](/u)", "<img src=\"/f/53.png\" alt=\"53.png\" loading=\"lazy\">"),
            ("[![](/f/53.png) a](/u)", "<img src=\"/f/53.png\" alt=\"53.png\" loading=\"lazy\"> a"),
            ("[](/u)", "/u"),
            ("[`a`](/u)", "<code>a</code>"),
        ] {
            let link = format!("<p><a href=\"/u\" rel=\"nofollow ugc noopener\">{inside}</a></p>\n");
            assert_eq!(to_html(source), link, "every link has a name");
        }
        let boxes = to_html("- [x] a\n- [ ] b");
        assert!(boxes.contains("disabled checked aria-label=\"☑\"> a"), "{boxes}");
        assert!(boxes.contains("disabled aria-label=\"☐\"> b"), "{boxes}");
    }

    proptest::proptest! {
        #[test]
        fn no_input_gets_a_tag_of_its_own_through(source in "[ -~\n<>\"'`\\[\\]()]{0,200}") {
            let html = to_html(&source);
            for tag in ["<script", "<iframe", "<style", "<svg", "<object", "<form"] {
                proptest::prop_assert!(!html.to_lowercase().contains(tag), "{html}");
            }
        }
    }
}
