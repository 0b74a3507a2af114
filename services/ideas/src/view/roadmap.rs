//! The roadmap: what is planned, in progress and shipped, side by side.

use maud::{Markup, html};
use shared::web::layout::{VoteStyle, empty, icon, idea_vote, status_pill};
use shared::web::{Frame, List};
use shared::words::{common, number};

use super::list::{comments_link, tally};
use crate::idea::{IdeaSummary, Status};
use crate::words;

pub(crate) fn roadmap(frame: &Frame, columns: &[(Status, List<IdeaSummary>)]) -> Markup {
    let lang = frame.lang;
    let nothing = columns.iter().all(|(_, list)| list.items.is_empty());
    html! {
        header.page-head {
            div.page-head-text { h1 { (common::ROADMAP_TAB[lang]) } p.lead { (words::ROADMAP_LEAD[lang]) } }
            div.page-actions { a.button.button-quiet href=(frame.href("/changelog")) { (icon("history")) (words::CHANGELOG[lang]) } }
        }
        @if nothing {
            (empty(&words::NOTHING_PLANNED[lang], &words::NOTHING_PLANNED_NOTE[lang],
                Some((frame.href("/ideas"), &words::SEE_IDEAS[lang]))))
        } @else {
            div.board { @for (status, list) in columns { (column(frame, *status, list)) } }
        }
    }
}

fn column(frame: &Frame, status: Status, list: &List<IdeaSummary>) -> Markup {
    let lang = frame.lang;
    let (class, about, all) = match status {
        Status::Planned => ("planned", words::PLANNED_NOTE, "/ideas?status=planned"),
        Status::InProgress => ("progress", words::PROGRESS_NOTE, "/ideas?status=in_progress"),
        _ => ("shipped", words::SHIPPED_NOTE, "/changelog"),
    };
    let back = frame.href("/roadmap");
    html! {
        section class=(format!("column column-{class}")) aria-labelledby=(format!("col-{class}")) {
            header.column-head {
                h2 id=(format!("col-{class}")) { (status_pill(lang, status.as_str())) }
                @if list.next.is_none() {
                    span.count { (number(lang, i64::try_from(list.items.len()).unwrap_or(i64::MAX))) }
                }
                p { (about[lang]) }
            }
            ol.column-list { @for idea in &list.items {
                @let id = idea.id.to_string();
                li.card {
                    h3.card-title { a href=(idea.url) { bdi { (idea.title) } } }
                    p.card-text { bdi { (idea.excerpt) } }
                    div.card-end {
                        (idea_vote(frame, &tally(idea, &id, &back), VoteStyle::Chip))
                        (comments_link(lang, idea))
                    }
                }
            } }
            @if list.items.is_empty() { p.muted { (words::NOTHING_NOW[lang]) } }
            @if list.next.is_some() { p.column-more { a href=(frame.href(all)) { (words::ALL_OF_THEM[lang]) } } }
        }
    }
}
