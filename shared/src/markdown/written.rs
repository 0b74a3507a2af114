//! What the parser found, in the tags that the pages and their style sheet are made for.
//!
//! What can be wider than the page scrolls by itself and is reached by keyboard; a picture further down is fetched when it
//! comes near; headings follow one another without a gap; no tag carries a style, which the pages' policy would refuse.

use std::collections::VecDeque;

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::highlight::highlight;
use super::inline::{Piece, pieces};
use super::{escape, safe_address};

/// The highest levels of headings first.
const LEVELS: [HeadingLevel; 6] =
    [HeadingLevel::H1, HeadingLevel::H2, HeadingLevel::H3, HeadingLevel::H4, HeadingLevel::H5, HeadingLevel::H6];

/// The parser's events, turned into those that are written.
pub(super) struct Written<'a, I: Iterator<Item = Event<'a>>> {
    events: I,
    /// Events that were looked at ahead of their turn.
    ahead: VecDeque<Event<'a>>,
    /// What is written and waits for its turn.
    ready: VecDeque<Event<'a>>,
    /// The path of the community whose members are mentioned, such as `/c/demo`; empty: nobody is.
    community: &'a str,
    /// The last character, where the line goes on.
    before: Option<char>,
    in_link: bool,
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
    pub(super) fn new(events: I, top: usize, community: &'a str) -> Self {
        Self {
            events,
            ahead: VecDeque::new(),
            ready: VecDeque::new(),
            community,
            before: None,
            in_link: false,
            top: top - 1,
            under: Vec::new(),
            table: Table::default(),
            unnamed: None,
        }
    }

    /// The next thing the parser found.
    fn found(&mut self) -> Option<Event<'a>> {
        self.ahead.pop_front().or_else(|| self.events.next())
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
                self.in_link = true;
                markup(tag)
            }
            Tag::Image { dest_url, title, .. } => self.picture(&dest_url, &title),
            Tag::CodeBlock(kind) => self.code_block(&kind),
            Tag::Table(columns) => {
                self.table = Table { columns, ..Table::default() };
                let name = self.table_name();
                // A group rather than a landmark: a page may have many tables, and two of the same name.
                let name =
                    if name.is_empty() { name } else { format!(" role=\"group\" aria-label=\"{}\"", escape(&name)) };
                markup(format!("<div class=\"scroll\" tabindex=\"0\"{name}><table>"))
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
            TagEnd::Link => {
                self.in_link = false;
                match self.unnamed.take() {
                    Some(address) => return markup(format!("{address}</a>")),
                    None => "</a>",
                }
            }
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

    /// The whole block, in the colours of its language.
    fn code_block(&mut self, kind: &CodeBlockKind<'_>) -> Event<'a> {
        let language = match kind {
            CodeBlockKind::Fenced(words) => words.split_whitespace().next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        let mut code = String::new();
        while let Some(event) = self.found() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                Event::Text(text) => code.push_str(&text),
                _ => {}
            }
        }
        let class =
            if language.is_empty() { String::new() } else { format!(" class=\"language-{}\"", escape(language)) };
        markup(format!("<pre tabindex=\"0\"><code{class}>{}</code></pre>\n", highlight(language, &code)))
    }

    /// The words of the table's first line, which is what the table is called: words of the same language as the text.
    fn table_name(&mut self) -> String {
        let mut cells = vec![String::new()];
        for event in self.events.by_ref() {
            match &event {
                Event::Text(text) | Event::Code(text) => {
                    cells.last_mut().into_iter().for_each(|cell| cell.push_str(text))
                }
                Event::End(TagEnd::TableCell) => cells.push(String::new()),
                _ => {}
            }
            let is_last = matches!(event, Event::End(TagEnd::TableHead));
            self.ahead.push_back(event);
            if is_last {
                break;
            }
        }
        cells.retain(|cell| !cell.trim().is_empty());
        crate::domain::excerpt(&cells.join(", "), 80)
    }

    /// Plain words, with links for those who are mentioned and for addresses.
    fn words(&mut self, text: CowStr<'a>) -> Event<'a> {
        let before = self.before.replace(' ');
        self.before = text.chars().next_back().or(before);
        if self.in_link || !text.contains(['@', ':']) {
            return Event::Text(text);
        }
        for piece in pieces(&text, before) {
            self.ready.push_back(match piece {
                Piece::Mention(name) if !self.community.is_empty() => {
                    let handle = name[1..].to_ascii_lowercase();
                    markup(format!("<a class=\"mention\" href=\"{}/@{handle}\">{name}</a>", self.community))
                }
                Piece::Address(address) => markup(format!(
                    "<a href=\"{}\" rel=\"nofollow ugc noopener\">{}</a>",
                    safe_address(address, &["http", "https"]),
                    escape(address)
                )),
                Piece::Text(words) | Piece::Mention(words) => Event::Text(words.to_owned().into()),
            });
        }
        self.ready.pop_front().unwrap_or(Event::Text(text))
    }

    /// Everything up to the picture's end is its description.
    fn picture(&mut self, url: &str, title: &str) -> Event<'a> {
        let (mut words, mut depth) = (String::new(), 1_u32);
        while let Some(event) = self.found() {
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

/// The box is named by its own sign, which every screen reader says in its listener's language.
fn task(done: bool) -> &'static str {
    if done {
        "<input type=\"checkbox\" disabled checked aria-label=\"☑\"> "
    } else {
        "<input type=\"checkbox\" disabled aria-label=\"☐\"> "
    }
}

impl<'a, I: Iterator<Item = Event<'a>>> Iterator for Written<'a, I> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        if let Some(written) = self.ready.pop_front() {
            return Some(written);
        }
        let event = self.found()?;
        if !matches!(event, Event::Text(_) | Event::Html(_) | Event::InlineHtml(_)) {
            self.before = None;
        }
        Some(match event {
            // What looks like HTML is the text it is.
            Event::Html(text) | Event::InlineHtml(text) => {
                self.unnamed = None;
                self.before = text.chars().next_back();
                Event::Text(text)
            }
            Event::Start(tag) => self.opened(tag),
            Event::End(tag) => self.closed(tag),
            Event::Text(text) => {
                self.unnamed = self.unnamed.take().filter(|_| text.trim().is_empty());
                self.words(text)
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
