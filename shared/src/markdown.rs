//! Markdown to HTML, once, when it is written.
//!
//! HTML never comes in: what looks like HTML in the source is shown as the text it is, links and pictures keep only safe
//! schemes, so that the tags written here are the only tags there are.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};
use pulldown_cmark_escape::{escape_href, escape_html};

/// Renders Markdown (CommonMark with tables, strike-through and task lists) to HTML that is safe to show anywhere.
pub fn to_html(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let events = Parser::new_ext(markdown, options).map(made_safe);
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, events);
    out
}

/// The words alone, for excerpts.
pub fn to_text(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                out.push(' ');
            }
            _ => {}
        }
    }
    out
}

fn made_safe(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        // The page's own headings are the first two levels; what members write goes below them.
        Event::Start(Tag::Heading { level, .. }) => {
            Event::Start(Tag::Heading { level: lowered(level), id: None, classes: vec![], attrs: vec![] })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lowered(level))),
        Event::Start(Tag::Link { link_type, dest_url, .. }) => {
            let url = if link_type == LinkType::Email { format!("mailto:{dest_url}").into() } else { dest_url };
            Event::InlineHtml(opening_link(&safe_url(&url, &["http", "https", "mailto"])))
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Image { link_type, dest_url: safe_url(&dest_url, &["http", "https"]), title, id })
        }
        other => other,
    }
}

fn lowered(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

fn opening_link<'a>(url: &str) -> CowStr<'a> {
    let mut out = String::from("<a href=\"");
    // Writing to a String can't fail.
    let _ = escape_href(&mut out, url);
    out.push_str("\" rel=\"nofollow ugc noopener\">");
    out.into()
}

/// The address if its scheme is one of these or it has none (then it stays on this site), else nothing to go to.
fn safe_url<'a>(url: &str, schemes: &[&str]) -> CowStr<'a> {
    // Browsers skip control characters and white space inside a scheme; so do we, before looking at it.
    let plain: String = url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let end = plain.find(['/', '?', '#']).unwrap_or(plain.len());
    let allowed = match plain[..end].split_once(':') {
        None => true,
        Some((scheme, _)) => schemes.iter().any(|allowed| scheme.eq_ignore_ascii_case(allowed)),
    };
    if allowed { plain.into() } else { CowStr::Borrowed("#") }
}

/// Text made safe for HTML, where markup is built by hand.
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
