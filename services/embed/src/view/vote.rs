//! The voting window: one idea, one button.

use gate::Access;
use ideas::IdeaSummary;
use maud::{Markup, html};
use shared::web::encoded;
use shared::web::layout::{hidden, icon, notice, plain, sign_in, status_pill};
use shared::words::{common, number};

use crate::words;

/// What the window shows.
pub(crate) struct Window<'a> {
    pub(crate) idea: &'a IdeaSummary,
    /// The origin of the page that is told.
    pub(crate) site: Option<&'a str>,
    /// Whether a vote has just come in.
    pub(crate) voted: bool,
    /// Whether it was one too many.
    pub(crate) spent: bool,
    pub(crate) takes_votes: bool,
}

pub(crate) fn page(access: &Access, window: &Window<'_>) -> Markup {
    let (lang, frame, idea) = (access.lang(), access.frame(), window.idea);
    let id = idea.id.to_string();
    let here = frame.href(&format!("/embed/vote/{id}"));
    let site = window.site.unwrap_or_default();
    let main = html! {
        div.gate.embed-vote data-embed-site=[window.site] data-embed-idea=(id) data-embed-score=(idea.score) data-embed-mine=(idea.mine) {
            p.muted { bdi { (frame.name) } }
            h1 { bdi { (idea.title) } }
            p { (status_pill(lang, &idea.status)) " " b { (number(lang, idea.score)) } " " (common::votes_hidden(idea.score).html(lang)) }
            @if window.spent {
                (notice("warn", html! { p { (words::VOTES_SPENT[lang]) " " a href=(frame.href("/ideas/votes")) { (words::YOUR_VOTES[lang]) } } }))
            } @else if window.voted {
                (notice("good", html! { p { (words::VOTE_COUNTED[lang]) } }))
            }
            @if !window.takes_votes {
                p.lead { (words::NO_VOTES_NOW[lang]) }
            } @else if frame.viewer.is_none() {
                p.lead { (words::SIGN_IN_TO_VOTE[lang]) }
                p.empty-actions { a.button href=(sign_in(&frame, &format!("{here}?site={}", encoded(site)))) { (common::SIGN_IN[lang]) } }
            } @else {
                form method="post" action=(here) {
                    (hidden("site", site))
                    p.empty-actions {
                        @if idea.mine == 1 {
                            button.button.button-quiet name="value" value="0" { (words::TAKE_BACK[lang]) }
                        } @else {
                            button.button name="value" value="1" { (icon("up")) (words::VOTE[lang]) }
                        }
                    }
                }
            }
            p.gate-back {
                button.button.button-quiet type="button" data-embed-close hidden { (words::CLOSE[lang]) } " "
                a href=(idea.url) { (words::READ_IDEA[lang]) }
            }
        }
        script src="/embed/window.js" defer {}
    };
    plain(lang, &idea.title, main)
}
