//! The roadmap: what is planned, in progress and shipped, side by side.

use maud::{Markup, html};
use shared::web::layout::{VoteStyle, empty, idea_vote, status_pill};
use shared::web::{Frame, List};

use super::list::{comments_link, tally};
use crate::idea::{IdeaSummary, Status};

pub(crate) fn roadmap(frame: &Frame, columns: &[(Status, List<IdeaSummary>)]) -> Markup {
    let nothing = columns.iter().all(|(_, list)| list.items.is_empty());
    html! {
        header.page-head { div.page-head-text {
            h1 { "Roadmap" }
            p.lead { "What we have decided to build, what we are building, and what is there. Your votes decide what comes here." }
        } }
        @if nothing {
            (empty("Nothing is planned yet", "The ideas with the most votes are looked at first.", Some((frame.href("/ideas"), "See the ideas"))))
        } @else {
            div.board { @for (status, list) in columns { (column(frame, *status, list)) } }
        }
    }
}

fn column(frame: &Frame, status: Status, list: &List<IdeaSummary>) -> Markup {
    let (class, about) = match status {
        Status::Planned => ("planned", "Decided; not begun."),
        Status::InProgress => ("progress", "Being built now."),
        _ => ("shipped", "There for you to use."),
    };
    let back = frame.href("/roadmap");
    html! {
        section class=(format!("column column-{class}")) aria-labelledby=(format!("col-{class}")) {
            header.column-head {
                h2 id=(format!("col-{class}")) { (status_pill(frame.lang, status.as_str())) }
                @if list.next.is_none() { span.count { (list.items.len()) } }
                p { (about) }
            }
            ol.column-list { @for idea in &list.items {
                @let id = idea.id.to_string();
                li.card {
                    h3.card-title { a href=(idea.url) { (idea.title) } }
                    p.card-text { (idea.excerpt) }
                    div.card-end {
                        (idea_vote(frame, &tally(idea, &id, &back), VoteStyle::Chip))
                        (comments_link(frame.lang, idea))
                    }
                }
            } }
            @if list.items.is_empty() { p.muted { "Nothing at the moment." } }
            @if list.next.is_some() {
                p.column-more { a href=(frame.href(&format!("/ideas?status={}", status.as_str()))) { "All of them" } }
            }
        }
    }
}
