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

/// Who wrote it, with their mark. Who has left has no page to link to.
pub fn byline(frame: &Frame, author: &Author) -> Markup {
    let page = author.handle.as_ref().filter(|handle| !handle.starts_with("former-") || author.name != "Former member");
    html! {
        span.byline {
            (avatar(author.handle.as_deref().unwrap_or_default(), &author.name, "avatar-s"))
            @match page {
                Some(handle) => a.by href=(frame.href(&format!("/@{handle}"))) { bdi { (author.name) } },
                None => span.by { bdi { (author.name) } },
            }
            (role_badge(author.role))
        }
    }
}

/// When, in words, with the moment itself for machines and on hover.
pub fn time(at: Time, now: Time) -> Markup {
    html! { time datetime=(at) title=(at.in_full()) { (at.ago(now)) } }
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

/// The kind of a post, for people.
pub fn kind_word(kind: &str) -> &'static str {
    match kind {
        "question" => "Question",
        "article" => "Article",
        "announcement" => "Announcement",
        "idea" => "Idea",
        _ => "Discussion",
    }
}

/// The kind of a post, with its picture.
pub fn kind_badge(kind: &str) -> Markup {
    let picture = match kind {
        "article" => "edit",
        "announcement" => "pin",
        "idea" => "bulb",
        _ => "comment",
    };
    html! { span.kind { (icon(picture)) (kind_word(kind)) } }
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

/// Where to sign in, to be brought back to `next` afterwards; an empty one leads home.
pub fn sign_in(frame: &Frame, next: &str) -> String {
    if next.is_empty() {
        return frame.href("/sign-in");
    }
    let next = next.replace('%', "%25").replace('?', "%3F").replace('&', "%26").replace('#', "%23").replace('+', "%2B");
    frame.href(&format!("/sign-in?next={next}"))
}

/// So many of something: `1 vote`, `2 votes`, `−3 votes`.
pub fn counted(count: i64, one: &str, many: &str) -> String {
    format!("{} {}", signed(count), if count == 1 { one } else { many })
}

/// A number with the true minus sign where it is below zero.
pub(super) fn signed(number: i64) -> String {
    if number < 0 { format!("−{}", number.unsigned_abs()) } else { number.to_string() }
}

/// How many replies, as a link to them; `words` are for one and for several.
pub fn replies_link(href: &str, count: i64, words: (&str, &str), answered: bool) -> Markup {
    html! {
        a class=(if answered { "replies is-answered" } else { "replies" }) href=(href) {
            (icon(if answered { "check" } else { "comment" }))
            b { (count) } " " span.replies-word { (if count == 1 { words.0 } else { words.1 }) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_several_and_less_than_nothing_has_its_sign() {
        assert_eq!(counted(1, "vote", "votes"), "1 vote");
        assert_eq!(counted(0, "vote", "votes"), "0 votes");
        assert_eq!(counted(-12, "vote", "votes"), "−12 votes");
    }
}
