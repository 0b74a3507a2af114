//! Markdown that somebody wrote elsewhere, where it was read by other rules than Folkmoot's.

use pulldown_cmark::{Event, Options, Parser, html};

use super::from_html;

/// What Folkmoot's renderer knows beyond CommonMark.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

/// What Folkmoot would show, code and pictures' descriptions included, without white space to go by.
pub(super) fn words(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// The Markdown to keep of a text whose source and rendered form are both there: the source where Folkmoot shows the
/// same for it, else what the rendered form says. (Elsewhere HTML may stand in Markdown, bare addresses are links, and
/// headings need no space.)
pub(crate) fn current(source: &str, rendered: &str) -> String {
    let converted = from_html(rendered);
    let source = source.trim();
    if from_html(&as_html(source, false)) == converted { source.to_owned() } else { converted }
}

/// The Markdown to keep of an earlier version, of which there is the source only.
pub(crate) fn earlier(source: &str) -> String {
    let has_html =
        Parser::new_ext(source, options()).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    if has_html { from_html(&as_html(source, true)) } else { source.trim().to_owned() }
}

fn as_html(source: &str, with_html: bool) -> String {
    let events = Parser::new_ext(source, options()).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) if !with_html => Event::Text(text),
        other => other,
    });
    let mut out = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut out, events);
    out
}
