//! Markdown to HTML, once, when it is written.
//!
//! HTML never comes in: what looks like HTML in the source is shown as the text it is, links and pictures keep only safe
//! schemes, so that the tags written here are the only tags there are.

mod written;

use pulldown_cmark::{Event, Options, Parser, TagEnd, html};
use pulldown_cmark_escape::{escape_href, escape_html};

use written::Written;

/// Renders the Markdown (CommonMark with tables, strike-through and task lists) of what has a page of its own to HTML that
/// is safe to show anywhere. The page's title is the heading above it.
pub fn to_html(markdown: &str) -> String {
    rendered(markdown, 2)
}

/// The same of what stands among others under a heading: a reply, a response.
pub fn reply_to_html(markdown: &str) -> String {
    rendered(markdown, 3)
}

fn rendered(markdown: &str, top: usize) -> String {
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, Written::new(parsed(markdown), top));
    out
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
            to_html("|a|b|c|\n|--|-:|:-:|\n|1|2|3|"),
            "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th>a</th><th class=\"num\">b</th>\
             <th class=\"mid\">c</th></tr></thead><tbody>\n<tr><td>1</td><td class=\"num\">2</td><td class=\"mid\">3</td>\
             </tr>\n</tbody></table></div>\n"
        );
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
        assert!(boxes.contains("disabled checked aria-label=\"done\"> a"), "{boxes}");
        assert!(boxes.contains("disabled aria-label=\"open\"> b"), "{boxes}");
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
