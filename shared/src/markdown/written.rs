//! What the parser found, in the tags that the pages and their style sheet are made for.
//!
//! What can be wider than the page scrolls by itself and is reached by keyboard; a picture further down is fetched when it
//! comes near; headings follow one another without a gap; no tag carries a style, which the pages' policy would refuse.

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::{escape, safe_address};

/// The highest levels of headings first.
const LEVELS: [HeadingLevel; 6] =
    [HeadingLevel::H1, HeadingLevel::H2, HeadingLevel::H3, HeadingLevel::H4, HeadingLevel::H5, HeadingLevel::H6];

/// The parser's events, turned into those that are written.
pub(super) struct Written<'a, I: Iterator<Item = Event<'a>>> {
    events: I,
    /// The level of the first heading, from 0.
    top: usize,
    /// The headings, as the author numbered them, that the present place stands under.
    under: Vec<HeadingLevel>,
    table: Table,
    /// The address of the link that is open, as long as nothing in it can be read or heard.
    unnamed: Option<String>,
}

/// Where in a table we are.
#[derive(Default)]
struct Table {
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl<'a, I: Iterator<Item = Event<'a>>> Written<'a, I> {
    /// Headings begin at level `top`, from 1.
    pub(super) fn new(events: I, top: usize) -> Self {
        Self { events, top: top - 1, under: Vec::new(), table: Table::default(), unnamed: None }
    }

    fn opened(&mut self, tag: Tag<'a>) -> Event<'a> {
        match tag {
            Tag::Heading { level, .. } => {
                self.under.retain(|above| *above < level);
                self.under.push(level);
                Event::Start(Tag::Heading { level: self.level(), id: None, classes: vec![], attrs: vec![] })
            }
            Tag::Link { link_type, dest_url, .. } => {
                let url = if link_type == LinkType::Email { format!("mailto:{dest_url}").into() } else { dest_url };
                let address = safe_address(&url, &["http", "https", "mailto"]);
                let tag = format!("<a href=\"{address}\" rel=\"nofollow ugc noopener\">");
                self.unnamed = Some(address);
                markup(tag)
            }
            Tag::Image { dest_url, title, .. } => self.picture(&dest_url, &title),
            Tag::CodeBlock(kind) => markup(code_block(&kind)),
            Tag::Table(columns) => {
                self.table = Table { columns, ..Table::default() };
                markup("<div class=\"scroll\" tabindex=\"0\"><table>".to_owned())
            }
            Tag::TableHead => {
                (self.table.in_head, self.table.column) = (true, 0);
                markup("<thead><tr>".to_owned())
            }
            Tag::TableRow => {
                self.table.column = 0;
                markup("<tr>".to_owned())
            }
            Tag::TableCell => markup(self.table.cell()),
            other => Event::Start(other),
        }
    }

    fn closed(&mut self, tag: TagEnd) -> Event<'a> {
        let text = match tag {
            TagEnd::Heading(_) => return Event::End(TagEnd::Heading(self.level())),
            // A link without words is called by its address.
            TagEnd::Link => match self.unnamed.take() {
                Some(address) => return markup(format!("{address}</a>")),
                None => "</a>",
            },
            TagEnd::CodeBlock => "</code></pre>\n",
            TagEnd::Table => "</tbody></table></div>\n",
            TagEnd::TableHead => {
                self.table.in_head = false;
                "</tr></thead><tbody>\n"
            }
            TagEnd::TableRow => "</tr>\n",
            TagEnd::TableCell if self.table.in_head => "</th>",
            TagEnd::TableCell => "</td>",
            other => return Event::End(other),
        };
        Event::Html(CowStr::Borrowed(text))
    }

    /// One below the heading this stands under, whatever number its author gave it.
    fn level(&self) -> HeadingLevel {
        LEVELS[(self.top + self.under.len().saturating_sub(1)).min(LEVELS.len() - 1)]
    }

    /// Everything up to the picture's end is its description.
    fn picture(&mut self, url: &str, title: &str) -> Event<'a> {
        let (mut words, mut depth) = (String::new(), 1_u32);
        for event in self.events.by_ref() {
            match event {
                Event::Start(Tag::Image { .. }) => depth += 1,
                Event::End(TagEnd::Image) => depth -= 1,
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    words.push_str(&text)
                }
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        if self.unnamed.take().is_some() && words.trim().is_empty() {
            // It is all there is to the link: its name has to do for those who don't see it.
            words = url.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        }
        let address = safe_address(url, &["http", "https"]);
        // The pages' policy takes pictures over https alone: by http the reader would see an empty frame.
        let address = address.strip_prefix("http:").map_or_else(|| address.clone(), |rest| format!("https:{rest}"));
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        markup(format!("<img src=\"{address}\" alt=\"{}\"{title} loading=\"lazy\">", escape(&words)))
    }
}

impl Table {
    fn cell(&mut self) -> String {
        let alignment = self.columns.get(self.column).copied();
        self.column += 1;
        let class = match alignment {
            Some(Alignment::Right) => " class=\"num\"",
            Some(Alignment::Center) => " class=\"mid\"",
            _ => "",
        };
        format!("<{}{class}>", if self.in_head { "th" } else { "td" })
    }
}

fn markup<'a>(text: String) -> Event<'a> {
    Event::Html(text.into())
}

fn code_block(kind: &CodeBlockKind<'_>) -> String {
    let language = match kind {
        CodeBlockKind::Fenced(words) => words.split_whitespace().next().unwrap_or_default(),
        CodeBlockKind::Indented => "",
    };
    if language.is_empty() {
        return "<pre tabindex=\"0\"><code>".to_owned();
    }
    format!("<pre tabindex=\"0\"><code class=\"language-{}\">", escape(language))
}

fn task(done: bool) -> &'static str {
    if done {
        "<input type=\"checkbox\" disabled checked aria-label=\"done\"> "
    } else {
        "<input type=\"checkbox\" disabled aria-label=\"open\"> "
    }
}

impl<'a, I: Iterator<Item = Event<'a>>> Iterator for Written<'a, I> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        Some(match self.events.next()? {
            // What looks like HTML is the text it is.
            Event::Html(text) | Event::InlineHtml(text) => {
                self.unnamed = None;
                Event::Text(text)
            }
            Event::Start(tag) => self.opened(tag),
            Event::End(tag) => self.closed(tag),
            Event::Text(text) => {
                self.unnamed = self.unnamed.take().filter(|_| text.trim().is_empty());
                Event::Text(text)
            }
            Event::Code(text) => {
                self.unnamed = None;
                Event::Code(text)
            }
            Event::TaskListMarker(done) => Event::Html(CowStr::Borrowed(task(done))),
            other => other,
        })
    }
}
