//! What something said before each edit, with what each edit changed.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::time;

use crate::store::Revision;

/// The versions, newest first. `current` is what it says now.
pub fn history(access: &Access, back: &str, title: &str, current: Revision, earlier: &[Revision]) -> Markup {
    let newest = earlier.first().map_or(1, |revision| revision.version + 1).max(current.version);
    let current = Revision { version: newest, ..current };
    let versions: Vec<&Revision> = std::iter::once(&current).chain(earlier).collect();
    html! {
        header.page-head { div.page-head-text {
            h1 { "History" }
            p.lead { a href=(back) { (title) } }
        } }
        ol.revisions { @for (place, version) in versions.iter().enumerate() {
            (revision(access, version, versions.get(place + 1).copied()))
        } }
    }
}

fn revision(access: &Access, version: &Revision, before: Option<&Revision>) -> Markup {
    let lines = changes(before.map_or("", |before| &before.body_md), &version.body_md);
    let added = lines.iter().filter(|line| matches!(line, Line::Added(_))).count();
    let removed = lines.iter().filter(|line| matches!(line, Line::Removed(_))).count();
    let renamed = before.filter(|before| before.title != version.title);
    html! {
        li.revision {
            header.revision-head {
                h2 { "Version " (version.version) }
                div.meta {
                    (time(access.lang(), version.written_at, access.now))
                    @if before.is_some() { span.count { "+" (added) " −" (removed) } }
                }
            }
            div.diff dir="auto" {
                @if let Some(before) = renamed { del { (before.title) } ins { (version.title) } }
                @for line in &lines { @match line {
                    Line::Same(text) => p { (text) },
                    Line::Added(text) => ins { (text) },
                    Line::Removed(text) => del { (text) },
                    Line::Gap(count) => p.diff-gap { (count) " lines the same" },
                } }
            }
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Line<'a> {
    Same(&'a str),
    Added(&'a str),
    Removed(&'a str),
    Gap(usize),
}

/// What changed between two texts, by lines: what both begin and end with stays, the lines between were replaced. Rough,
/// but it reads well for the edits people make, in linear time whatever they paste.
fn changes<'a>(before: &'a str, after: &'a str) -> Vec<Line<'a>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut lines = kept(&new[..head]);
    lines.extend(old[head..old.len() - tail].iter().map(|line| Line::Removed(line)));
    lines.extend(new[head..new.len() - tail].iter().map(|line| Line::Added(line)));
    lines.extend(kept(&new[new.len() - tail..]));
    lines
}

/// Lines that stayed: all of a few, a word about many.
fn kept<'a>(lines: &[&'a str]) -> Vec<Line<'a>> {
    if lines.len() <= 3 {
        return lines.iter().map(|line| Line::Same(line)).collect();
    }
    vec![Line::Gap(lines.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_between_are_what_changed() {
        assert_eq!(
            changes("a\nb\nc", "a\nx\ny\nc"),
            [Line::Same("a"), Line::Removed("b"), Line::Added("x"), Line::Added("y"), Line::Same("c")]
        );
        assert_eq!(changes("", "a"), [Line::Added("a")]);
        assert_eq!(changes("a\na", "a"), [Line::Same("a"), Line::Removed("a")]);
    }
}
