//! Comments. They are written in a small Markdown: emphasis, code and links, but no blocks, and bare addresses are links.

use anyhow::Result;
use shared::domain::{Record, ReplyId};

use super::scratch::{Seen, What};
use super::writing::Origin;
use super::{Import, posts, votes};
use crate::markdown::line_start;
use crate::rows::Row;

const FILE: &str = "Comments.xml";
const COMMENTS: &str = "Comments";

impl Import<'_> {
    /// Reads the comments.
    pub(super) async fn comments(&mut self) -> Result<()> {
        let Some(mut reading) = self.read(FILE)? else { return Ok(()) };
        while let Some(row) = reading.next()? {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    self.broken(COMMENTS, FILE, &error);
                    continue;
                }
            };
            self.report.of(COMMENTS).read += 1;
            match self.comment(&row)? {
                Read::Record(record) => self.write(COMMENTS, Origin::Nothing, record).await?,
                Read::LeftOut(why) => self.report.skip(COMMENTS, why, 1),
                Read::Malformed(why) => self.malformed(COMMENTS, FILE, row.line, &why),
            }
        }
        self.flush().await
    }

    fn comment(&self, row: &Row) -> Result<Read> {
        let parts = || Ok((row.number("Id")?, row.number("PostId")?, row.time("CreationDate")?, row.text("Text")?));
        let (id, post, created_at, text) = match parts() {
            Ok(parts) => parts,
            Err(why) => return Ok(Read::Malformed(why)),
        };
        if self.scratch.run("INSERT INTO comments (id) VALUES (?1) ON CONFLICT DO NOTHING", [id])? == 0 {
            return Ok(Read::Malformed(format!("there is a comment {id} already")));
        }
        let Some(post) = self.scratch.post(post)? else {
            return Ok(Read::LeftOut("its post is not in the dump"));
        };
        // The answer that is remarked on, and the question that it answers.
        let (thread, parent) = match post {
            Seen { what: What::Answer, parent: Some(question), created, id, fate, .. } if fate.is_here() => {
                let reply = ReplyId::imported(created, self.source, "answer", &id.to_string());
                (self.scratch.post(question)?, Some(reply))
            }
            post => (Some(post), None),
        };
        let Some((thread, _)) = thread.and_then(|thread| posts::thread_of(self.source, &thread)) else {
            return Ok(Read::LeftOut("its post was not imported"));
        };
        Ok(Read::Record(Record::Reply {
            id: ReplyId::imported(created_at, self.source, "comment", &id.to_string()),
            thread,
            parent,
            kind: "comment",
            author: self.author(row, "UserId", "UserDisplayName")?,
            body_md: markdown(text),
            votes: votes::from_score(row.maybe_number("Score").ok().flatten().unwrap_or(0).max(0)),
            created_at,
            edited_at: None,
        }))
    }
}

enum Read {
    Record(Record),
    LeftOut(&'static str),
    Malformed(String),
}

/// The comment as full Markdown: what would begin a block there is escaped, bare addresses are marked as links.
fn markdown(text: &str) -> String {
    let lines = text.trim().split('\n').map(|line| {
        let line = linked(line.trim());
        match line_start(&line) {
            Some(place) => format!("{}\\{}", &line[..place], &line[place..]),
            None => line,
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The line with `<…>` around addresses that stand free: outside code, and not part of a link.
fn linked(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line;
    let mut in_code = false;
    while let Some(place) = rest.find(['`', 'h']) {
        let (before, from) = rest.split_at(place);
        out.push_str(before);
        let free = !in_code
            && !out.ends_with("](")
            && out.chars().next_back().is_none_or(|c| c.is_whitespace() || c == '(' || c == '"');
        let length = if free { address(from) } else { 0 };
        if length > 0 {
            out.extend(["<", &from[..length], ">"]);
            rest = &from[length..];
        } else {
            in_code ^= from.starts_with('`');
            out.push_str(&from[..1]);
            rest = &from[1..];
        }
    }
    out.push_str(rest);
    out
}

/// How many bytes of the text are an address, none if it doesn't begin with one.
fn address(text: &str) -> usize {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return 0;
    }
    let end = text.find(|c: char| c.is_whitespace() || "<>\"`*".contains(c)).unwrap_or(text.len());
    let mut kept = &text[..end];
    // What ends a sentence is not the address's, and a bracket only if it was opened in it.
    while let Some(last) = kept.chars().next_back() {
        let closes = last == ')' && kept.matches('(').count() < kept.matches(')').count();
        if !closes && !".,;:!?'".contains(last) {
            break;
        }
        kept = &kept[..kept.len() - last.len_utf8()];
    }
    if kept.ends_with("//") { 0 } else { kept.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_comment_begins_a_block() {
        assert_eq!(markdown("# one"), "\\# one");
        assert_eq!(markdown("1. one"), "1\\. one");
        assert_eq!(markdown("> *one*"), "\\> *one*");
        assert_eq!(markdown("    one"), "one");
        assert_eq!(markdown("@ann `x` [y](https://z.example)"), "@ann `x` [y](https://z.example)");
    }

    #[test]
    fn bare_addresses_are_links() {
        assert_eq!(markdown("see https://a.example/b_c, ok"), "see <https://a.example/b_c>, ok");
        assert_eq!(markdown("(http://a.example/b_(c))"), "(<http://a.example/b_(c)>)");
        assert_eq!(markdown("`https://a.example`"), "`https://a.example`");
        assert_eq!(markdown("[x](https://a.example)"), "[x](https://a.example)");
        assert_eq!(markdown("<https://a.example> https://"), "<https://a.example> https://");
        assert_eq!(markdown("häh https://ä.example/ü"), "häh <https://ä.example/ü>");
    }
}
