//! What something said before each edit, with what each edit changed.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::time;
use shared::words::{Lang, Phrase};

use crate::diff::{Block, Piece, changes, words};
use crate::store::Revision;
use crate::words as said;

/// The versions, newest first. `current` is what it says now.
pub fn history(access: &Access, back: &str, title: &str, current: Revision, earlier: &[Revision]) -> Markup {
    let newest = earlier.first().map_or(1, |revision| revision.version + 1).max(current.version);
    let current = Revision { version: newest, ..current };
    let versions: Vec<&Revision> = std::iter::once(&current).chain(earlier).collect();
    html! {
        header.page-head { div.page-head-text {
            h1 { (said::HISTORY[access.lang()]) }
            p.lead { a href=(back) { bdi { (title) } } }
        } }
        ol.revisions { @for (place, version) in versions.iter().enumerate() {
            (revision(access, version, versions.get(place + 1).copied(), versions.len() > 1))
        } }
    }
}

/// A version. Of something that came from elsewhere there may be only one, which need not be its first.
fn revision(access: &Access, version: &Revision, before: Option<&Revision>, several: bool) -> Markup {
    let lang = access.lang();
    let blocks = changes(before.map_or("", |before| &before.body_md), &version.body_md);
    let renamed = before.filter(|before| before.title != version.title);
    let (mut added, mut removed) = counted(&blocks);
    if let Some(before) = renamed {
        let (more, less) = counted(&[Block::Changed(words(&before.title, &version.title))]);
        (added, removed) = (added + more, removed + less);
    }
    html! {
        li.revision {
            header.revision-head {
                h2 { (said::version(version.version).html(lang)) }
                div.meta {
                    (time(lang, version.written_at, access.now))
                    @if before.is_some() {
                        span.count aria-hidden="true" { "+" (added) " −" (removed) }
                        span.hidden { (said::words_in(added).html(lang)) ", " (said::words_out(removed).html(lang)) }
                    } @else if version.version == 1 && several { span { (said::FIRST_VERSION[lang]) } }
                }
            }
            @if before.is_some() { (difference(lang, renamed.map(|before| words(&before.title, &version.title)), &blocks)) }
            @else { div.diff dir="auto" { @for line in version.body_md.lines() { p { (line) } } } }
        }
    }
}

fn difference(lang: Lang, title: Option<Vec<Piece<'_>>>, blocks: &[Block<'_>]) -> Markup {
    let changed = blocks.iter().any(|block| !matches!(block, Block::Same(_) | Block::Gap(_)));
    html! {
        div.diff dir="auto" {
            @if let Some(title) = &title {
                p { span.muted { (said::TITLE_CHANGED[lang]) ": " } @for piece in title { (marked(lang, piece)) } }
            }
            @if !changed && title.is_none() { p.diff-gap { (said::NOTHING_CHANGED[lang]) } }
            @if changed { @for block in blocks { @match block {
                Block::Same(text) => p { (text) },
                Block::Added(text) => ins { (aloud(lang, said::DIFF_ADDED)) (text) },
                Block::Removed(text) => del { (aloud(lang, said::DIFF_REMOVED)) (text) },
                Block::Changed(pieces) => p.is-changed { @for piece in pieces { (marked(lang, piece)) } },
                Block::Gap(count) => p.diff-gap { (said::same_lines(*count).html(lang)) },
            } } }
        }
    }
}

/// A piece of a line. What marks it for the eye is said for those who listen.
fn marked(lang: Lang, piece: &Piece<'_>) -> Markup {
    html! { @match piece {
        Piece::Same(text) => (text),
        Piece::Added(text) => ins { (aloud(lang, said::DIFF_ADDED)) (text) (aloud(lang, said::DIFF_END)) },
        Piece::Removed(text) => del { (aloud(lang, said::DIFF_REMOVED)) (text) (aloud(lang, said::DIFF_END)) },
    } }
}

fn aloud(lang: Lang, words: Phrase) -> Markup {
    html! { span.hidden { " " (words[lang]) " " } }
}

/// How many words were put in, and how many were taken out.
fn counted(blocks: &[Block<'_>]) -> (usize, usize) {
    let count = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let (mut added, mut removed) = (0, 0);
    for block in blocks {
        match block {
            Block::Added(text) => added += count(text),
            Block::Removed(text) => removed += count(text),
            Block::Changed(pieces) => {
                for piece in pieces {
                    match piece {
                        Piece::Added(text) => added += count(text),
                        Piece::Removed(text) => removed += count(text),
                        Piece::Same(_) => {}
                    }
                }
            }
            Block::Same(_) | Block::Gap(_) => {}
        }
    }
    (added, removed)
}
