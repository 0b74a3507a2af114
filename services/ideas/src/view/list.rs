//! Rows of ideas, and the budget beside them.

use gate::Access;
use maud::{Markup, html};
use shared::web::Frame;
use shared::web::layout::{Tally, VoteStyle, byline, idea_vote, replies_link, status_pill, tag_links, time};
use shared::words::{Lang, common};
use votes::Budget;

use crate::idea::IdeaSummary;
use crate::words;

/// The votes on an idea for the vote control.
pub(crate) fn tally<'a>(idea: &'a IdeaSummary, id: &'a str, back: &'a str) -> Tally<'a> {
    Tally {
        kind: "idea",
        id,
        title: &idea.title,
        score: idea.score,
        mine: idea.mine,
        back,
        open: idea.state == "published" && idea.merged_into.is_none(),
    }
}

/// How many comments an idea has, where it has any.
pub(super) fn comments_link(lang: Lang, idea: &IdeaSummary) -> Markup {
    html! { @if idea.reply_count > 0 {
        (replies_link(lang, &format!("{}#replies", idea.url), idea.reply_count, &common::comments_word(idea.reply_count), false))
    } }
}

/// How many votes are left to give, where there is a limit; it leads to where they are.
pub(crate) fn budget_line(frame: &Frame, budget: Option<Budget>) -> Markup {
    html! { @if let Some(budget) = budget {
        p.result-note {
            (words::votes_left(budget.left(), budget.size).html(frame.lang)) " "
            a href=(frame.href("/ideas/votes")) { (words::WHERE_THEY_ARE[frame.lang]) }
        }
    } }
}

/// Ideas as rows; `back` is where a vote comes back to.
pub fn idea_rows(access: &Access, frame: &Frame, ideas: &[IdeaSummary], back: &str) -> Markup {
    html! { ol.list { @for idea in ideas { (row(access, frame, idea, back)) } } }
}

fn row(access: &Access, frame: &Frame, idea: &IdeaSummary, back: &str) -> Markup {
    let id = idea.id.to_string();
    html! {
        li.row.row-idea {
            (idea_vote(frame, &tally(idea, &id, back), VoteStyle::Box))
            article.row-body {
                h2.row-title { a href=(idea.url) { bdi { (idea.title) } } }
                p.row-excerpt { bdi { (idea.excerpt) } }
                div.meta {
                    (status_pill(frame.lang, &idea.status))
                    (byline(frame, &idea.author))
                    (time(frame.lang, idea.created_at, access.now))
                    (tag_links(frame, &idea.tags))
                }
            }
            (comments_link(frame.lang, idea))
        }
    }
}
