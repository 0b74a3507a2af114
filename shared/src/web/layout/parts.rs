//! The small parts pages are put together from: values in, markup out.

use maud::{Markup, PreEscaped, html};

use super::super::assets;
use super::super::context::Frame;
use crate::domain::{Author, Role, Time};

/// A picture from the sprite. It never stands alone: words beside it, or a label on what holds it.
pub fn icon(name: &str) -> Markup {
    html! { svg.icon aria-hidden="true" { use href=(format!("{}#{name}", assets::href("icons.svg"))) {} } }
}

/// A disc with somebody's initials; `size` is a class of the style sheet, or empty.
pub fn avatar(handle: &str, name: &str, size: &str) -> Markup {
    let hue = handle.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())) % 8;
    let letters: String = name.split_whitespace().filter_map(|word| word.chars().next()).take(2).collect();
    html! { span class=(format!("avatar {size} hue-{hue}")) aria-hidden="true" { (letters.to_uppercase()) } }
}

/// The mark of a role; members have none.
pub fn role_badge(role: Role) -> Markup {
    let (class, word) = match role {
        Role::Visitor | Role::Member => return html! {},
        Role::Champion => ("badge badge-champion", "Champion"),
        Role::Employee => ("badge badge-employee", "Employee"),
        Role::Moderator => ("badge badge-moderator", "Moderator"),
        Role::Manager => ("badge badge-manager", "Manager"),
    };
    html! { span class=(class) { (word) } }
}

/// Who wrote it, with their mark.
pub fn byline(frame: &Frame, author: &Author) -> Markup {
    html! {
        span.byline {
            (avatar(author.handle.as_deref().unwrap_or_default(), &author.name, "avatar-s"))
            @match &author.handle {
                Some(handle) => a.by href=(frame.href(&format!("/@{handle}"))) { bdi { (author.name) } },
                None => span.by { bdi { (author.name) } },
            }
            (role_badge(author.role))
        }
    }
}

/// When, in words, with the moment itself for machines and on hover.
pub fn time(at: Time, now: Time) -> Markup {
    html! { time datetime=(at) title=(at) { (at.ago(now)) } }
}

/// The tags as links.
pub fn tag_links(frame: &Frame, tags: &[String]) -> Markup {
    html! { @for tag in tags { a.tag href=(frame.href(&format!("/tag/{}", tag.replace('#', "%23").replace('+', "%2B")))) { (tag) } " " } }
}

/// A space as a link.
pub fn space_link(frame: &Frame, slug: &str, name: &str, gated: bool) -> Markup {
    html! {
        a class=(if gated { "space is-gated" } else { "space" }) href=(frame.href(&format!("/s/{slug}"))) {
            @if gated { (icon("lock")) }
            (name)
        }
    }
}

/// The kind of a post.
pub fn kind_badge(kind: &str) -> Markup {
    let (picture, word) = match kind {
        "question" => ("comment", "Question"),
        "article" => ("edit", "Article"),
        "announcement" => ("pin", "Announcement"),
        "idea" => ("bulb", "Idea"),
        _ => ("comment", "Discussion"),
    };
    html! { span.kind { (icon(picture)) (word) } }
}

/// The status of an idea.
pub fn status_pill(status: &str) -> Markup {
    let (class, word) = match status {
        "planned" => ("planned", "Planned"),
        "in_progress" => ("progress", "In progress"),
        "shipped" => ("shipped", "Shipped"),
        "declined" => ("declined", "Declined"),
        "merged" => ("merged", "Merged"),
        _ => ("review", "Under review"),
    };
    html! { span class=(format!("status status-{class}")) { (word) } }
}

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
}

/// `1.2k` for 1234.
fn short(score: i64) -> String {
    match score.abs() {
        0..1_000 => score.to_string(),
        1_000..1_000_000 => format!("{:.1}k", score as f64 / 1_000.0),
        _ => format!("{:.1}M", score as f64 / 1_000_000.0),
    }
}

fn action(frame: &Frame, tally: &Tally<'_>) -> String {
    frame.href(&format!("/vote/{}/{}", tally.kind, tally.id))
}

fn sign_in(frame: &Frame, back: &str) -> String {
    frame.href(&format!("/sign-in?next={}", back.replace('?', "%3F").replace('&', "%26").replace('#', "%23")))
}

/// Up, total, down.
pub fn vote(frame: &Frame, tally: &Tally<'_>, style: VoteStyle) -> Markup {
    let class = if style == VoteStyle::Inline { "vote vote-inline" } else { "vote" };
    let total = html! {
        span.tally title=[(tally.score.abs() >= 1000).then_some(tally.score)] {
            b { (short(tally.score)) } " " span.hidden { "votes" }
        }
    };
    if !tally.open {
        return html! { div class=(class) { (total) } };
    }
    if frame.viewer.is_none() {
        let to = sign_in(frame, tally.back);
        return html! {
            div class=(class) {
                a.vote-up href=(to) aria-label=(format!("Sign in to vote: {}", tally.title)) { (icon("up")) }
                (total)
                a.vote-down href=(to) aria-label=(format!("Sign in to vote against: {}", tally.title)) { (icon("down")) }
            }
        };
    }
    let button = |class: &str, value: i64, label: &str, picture: &str| {
        let pressed = tally.mine == value;
        html! {
            button class=(class) name="value" value=(if pressed { 0 } else { value })
                aria-pressed=(if pressed { "true" } else { "false" })
                aria-label=(format!("{label}: {}", tally.title)) { (icon(picture)) }
        }
    };
    html! {
        form class=(class) method="post" action=(action(frame, tally)) {
            input type="hidden" name="back" value=(tally.back);
            (button("vote-up", 1, "Vote up", "up"))
            (total)
            (button("vote-down", -1, "Vote down", "down"))
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
    let voted = tally.mine == 1;
    let inside = html! {
        (icon("up"))
        span.tally title=[(tally.score.abs() >= 1000).then_some(tally.score)] { b { (short(tally.score)) } }
        span.vote-word { (if voted { "voted" } else if tally.score == 1 { "vote" } else { "votes" }) }
        span.hidden { ": vote for " (tally.title) }
    };
    if !tally.open {
        return html! { div class=(class) { span.vote-up { (inside) } } };
    }
    if frame.viewer.is_none() {
        return html! { div class=(class) { a.vote-up href=(sign_in(frame, tally.back)) { (inside) } } };
    }
    html! {
        form class=(class) method="post" action=(action(frame, tally)) {
            input type="hidden" name="back" value=(tally.back);
            button.vote-up name="value" value=(if voted { 0 } else { 1 })
                aria-pressed=(if voted { "true" } else { "false" }) { (inside) }
            @if style == VoteStyle::BigBox {
                button.vote-down name="value" value=(if tally.mine == -1 { 0 } else { -1 })
                    aria-pressed=(if tally.mine == -1 { "true" } else { "false" }) {
                    (icon("down")) span.hidden { "Vote against " (tally.title) }
                }
            }
        }
    }
}

/// How many replies, as a link to them.
pub fn replies_link(href: &str, count: i64, word: &str, answered: bool) -> Markup {
    html! {
        a class=(if answered { "replies is-answered" } else { "replies" }) href=(href) {
            (icon(if answered { "check" } else { "comment" }))
            b { (count) } " " span.replies-word { (word) }
            @if answered { span.hidden { ", answered" } }
        }
    }
}

/// One choice of a row of tabs or chips.
pub struct Active<'a> {
    /// What it says.
    pub label: &'a str,
    /// Where it leads.
    pub href: String,
    /// Whether this is where we are.
    pub current: bool,
}

/// Tabs: the ways to sort a list.
pub fn tabs(label: &str, class: &str, choices: &[Active<'_>]) -> Markup {
    html! {
        nav class=(class) aria-label=(label) {
            @for choice in choices {
                a href=(choice.href) aria-current=[choice.current.then_some("page")] { (choice.label) } " "
            }
        }
    }
}

/// Chips: the ways to filter it.
pub fn chips(label: &str, choices: &[Active<'_>]) -> Markup {
    html! {
        nav.chips aria-label=(label) {
            @for choice in choices {
                a.chip href=(choice.href) aria-current=[choice.current.then_some("true")] { (choice.label) } " "
            }
        }
    }
}

/// The way to the next page of a list, if there is one.
pub fn pager(next: Option<String>, word: &str) -> Markup {
    html! {
        @if let Some(href) = next {
            nav.pager aria-label="Pages" { a.button.button-quiet rel="next" href=(href) { (word) } }
        }
    }
}

/// Where the page stands.
pub fn crumbs(entries: &[(String, &str)]) -> Markup {
    html! {
        nav.crumbs aria-label="You are here" {
            ol { @for (href, label) in entries { li { a href=(href) { (label) } } } }
        }
    }
}

/// A message above the content; `mood` is `info`, `good`, `warn` or `bad`.
pub fn notice(mood: &str, body: Markup) -> Markup {
    let picture = match mood {
        "good" => "check",
        "info" => "info",
        _ => "warning",
    };
    html! {
        div class=(format!("notice notice-{mood}")) role=(if mood == "bad" { "alert" } else { "status" }) {
            (icon(picture)) div.notice-body { (body) }
        }
    }
}

/// What stands where a list has nothing.
pub fn empty(title: &str, words: &str, action: Option<(String, &str)>) -> Markup {
    html! {
        div.empty {
            (icon("comment"))
            h2 { (title) }
            p { (words) }
            @if let Some((href, label)) = action { p.empty-actions { a.button href=(href) { (label) } } }
        }
    }
}

/// A panel of the side column.
pub fn panel(title: &str, call: bool, body: PreEscaped<String>) -> Markup {
    html! { section class=(if call { "panel panel-call" } else { "panel" }) { h2 { (title) } (body) } }
}
