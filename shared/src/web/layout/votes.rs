//! The vote controls: plain forms, so that a vote takes no script.

use maud::{Markup, html};

use super::super::context::Frame;
use super::parts::{icon, sign_in};
use crate::words::{Lang, Message, common, signed};

/// Votes as the vote control shows them.
pub struct Tally<'a> {
    /// `post`, `reply` or `idea`.
    pub kind: &'a str,
    /// The target's id.
    pub id: &'a str,
    /// What it is called, for those who hear the page.
    pub title: &'a str,
    /// Up less down.
    pub score: i64,
    /// The visitor's own vote.
    pub mine: i64,
    /// Where to come back to.
    pub back: &'a str,
    /// Whether it can be voted on at all.
    pub open: bool,
}

/// The forms of the control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoteStyle {
    /// Beside a post or answer.
    Column,
    /// In a line of a comment.
    Inline,
    /// The box of an idea in a list.
    Box,
    /// The box on the idea's own page.
    BigBox,
    /// The box laid flat, on the roadmap.
    Chip,
    /// The box where another form is around it; [`idea_vote_form`] stands after that one.
    Apart,
}

/// `1.2k` for 1234.
fn short(lang: Lang, score: i64) -> String {
    let size = score.unsigned_abs();
    let sign = if score < 0 { "−" } else { "" };
    // Cut, not rounded: what is short of a million must not be called one.
    let (unit, mark) = match size {
        0..1_000 => return signed(lang, score),
        1_000..1_000_000 => (1_000, "k"),
        _ => (1_000_000, "M"),
    };
    let point = if matches!(lang, Lang::En | Lang::Ar) { '.' } else { ',' };
    format!("{sign}{}{point}{}{mark}", size / unit, size % unit * 10 / unit)
}

fn action(frame: &Frame, tally: &Tally<'_>) -> String {
    frame.href(&format!("/vote/{}/{}", tally.kind, tally.id))
}

/// Up, total, down.
pub fn vote(frame: &Frame, tally: &Tally<'_>, style: VoteStyle) -> Markup {
    let lang = frame.lang;
    let class = if style == VoteStyle::Inline { "vote vote-inline" } else { "vote" };
    let total = html! {
        span.tally title=[(tally.score.abs() >= 1000).then(|| signed(lang, tally.score))] {
            b { (short(lang, tally.score)) } " " span.hidden { (common::votes_hidden(tally.score).to(lang)) }
        }
    };
    if !tally.open {
        return html! { div class=(class) { (total) } };
    }
    if frame.viewer.is_none() {
        let to = sign_in(frame, tally.back);
        return html! {
            div class=(class) {
                a.vote-up href=(to) aria-label=(common::sign_in_to_vote(tally.title).to(lang)) { (icon("up")) }
                (total)
                a.vote-down href=(to) aria-label=(common::sign_in_to_vote_against(tally.title).to(lang)) { (icon("down")) }
            }
        };
    }
    let button = |class: &str, value: i64, label: Message, picture: &str| {
        let pressed = tally.mine == value;
        html! {
            button class=(class) name="value" value=(if pressed { 0 } else { value })
                aria-pressed=(if pressed { "true" } else { "false" })
                aria-label=(label.to(lang)) { (icon(picture)) }
        }
    };
    html! {
        form class=(class) method="post" action=(action(frame, tally)) data-score=(tally.score) {
            input type="hidden" name="back" value=(tally.back);
            (button("vote-up", 1, common::vote_up(tally.title), "up"))
            (total)
            (button("vote-down", -1, common::vote_down(tally.title), "down"))
        }
    }
}

fn form_id(tally: &Tally<'_>) -> String {
    format!("vote-{}", tally.id)
}

/// The form that the buttons of a box drawn [`VoteStyle::Apart`] belong to: one form can't stand in another.
pub fn idea_vote_form(frame: &Frame, tally: &Tally<'_>) -> Markup {
    html! {
        form id=(form_id(tally)) method="post" action=(action(frame, tally)) {
            input type="hidden" name="back" value=(tally.back);
        }
    }
}

/// The box of an idea: the whole of it can be pressed.
pub fn idea_vote(frame: &Frame, tally: &Tally<'_>, style: VoteStyle) -> Markup {
    let class = match style {
        VoteStyle::BigBox => "vote vote-box vote-box-big",
        VoteStyle::Chip => "vote vote-chip",
        _ => "vote vote-box",
    };
    let lang = frame.lang;
    let voted = tally.mine == 1;
    let inside = html! {
        (icon("up"))
        span.tally title=[(tally.score.abs() >= 1000).then(|| signed(lang, tally.score))] { b { (short(lang, tally.score)) } }
        // The script puts the other one here when the vote changes.
        span.vote-word data-on=(common::VOTED_WORD.to(lang)) data-off=(common::votes_hidden(tally.score - i64::from(voted)).to(lang)) {
            (if voted { common::VOTED_WORD.to(lang).to_owned() } else { common::votes_hidden(tally.score).to(lang) })
        }
        span.hidden { (common::vote_for_hidden(tally.title).to(lang)) }
    };
    if !tally.open {
        return html! { div class=(class) { span.vote-up { (inside) } } };
    }
    if frame.viewer.is_none() {
        return html! { div class=(class) { a.vote-up href=(sign_in(frame, tally.back)) { (inside) } } };
    }
    let up = html! {
        button.vote-up name="value" value=(if voted { 0 } else { 1 })
            form=[(style == VoteStyle::Apart).then(|| form_id(tally))]
            aria-pressed=(if voted { "true" } else { "false" }) { (inside) }
    };
    if style == VoteStyle::Apart {
        return html! { div class=(class) { (up) } };
    }
    html! {
        form class=(class) method="post" action=(action(frame, tally)) data-score=(tally.score) {
            input type="hidden" name="back" value=(tally.back);
            (up)
            @if style == VoteStyle::BigBox {
                button.vote-down name="value" value=(if tally.mine == -1 { 0 } else { -1 })
                    aria-pressed=(if tally.mine == -1 { "true" } else { "false" }) {
                    (icon("down")) span.hidden { (common::vote_against(tally.title).to(lang)) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_tallies_are_cut_short() {
        for (score, text) in [
            (0, "0"),
            (999, "999"),
            (1_234, "1.2k"),
            (-1_950, "−1.9k"),
            (999_999, "999.9k"),
            (2_500_000, "2.5M"),
            (-3, "−3"),
        ] {
            assert_eq!(short(Lang::En, score), text);
        }
    }
}
