//! The small parts pages are put together from: values in, markup out.

use maud::{Markup, PreEscaped, html};

use super::super::assets;
use super::super::context::Frame;
use crate::domain::{Author, Role, Time};
use crate::words::{self, Lang, Message, Phrase, common};

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
pub fn role_badge(lang: Lang, role: Role) -> Markup {
    let class = match role {
        Role::Visitor | Role::Member => return html! {},
        Role::Champion => "badge badge-champion",
        Role::Employee => "badge badge-employee",
        Role::Moderator => "badge badge-moderator",
        Role::Manager => "badge badge-manager",
    };
    html! { span class=(class) { (role_word(role)[lang]) } }
}

/// A role, for people.
pub const fn role_word(role: Role) -> Phrase {
    match role {
        Role::Visitor => common::ROLE_VISITOR,
        Role::Member => common::ROLE_MEMBER,
        Role::Champion => common::ROLE_CHAMPION,
        Role::Employee => common::ROLE_EMPLOYEE,
        Role::Moderator => common::ROLE_MODERATOR,
        Role::Manager => common::ROLE_MANAGER,
    }
}

/// What the database calls who has left.
const FORMER: &str = "Former member";

/// Whether whoever wrote it has left, or is not known by name.
pub fn has_left(author: &Author) -> bool {
    author.name == FORMER && author.handle.as_ref().is_none_or(|handle| handle.starts_with("former-"))
}

/// What somebody is called where no link can stand: in labels and quotes.
pub fn name_of(lang: Lang, author: &Author) -> &str {
    if has_left(author) { common::FORMER_MEMBER.to(lang) } else { &author.name }
}

/// Who wrote it, with their mark. Who has left has no page to link to.
pub fn byline(frame: &Frame, author: &Author) -> Markup {
    let left = has_left(author);
    let page = author.handle.as_ref().filter(|_| !left);
    let name = name_of(frame.lang, author);
    html! {
        span.byline {
            (avatar(author.handle.as_deref().unwrap_or_default(), name, "avatar-s"))
            @match page {
                Some(handle) => a.by href=(frame.href(&format!("/@{handle}"))) { bdi { (name) } },
                None => span.by { bdi { (name) } },
            }
            (role_badge(frame.lang, author.role))
        }
    }
}

/// When, in words, with the moment itself for machines and on hover.
pub fn time(lang: Lang, at: Time, now: Time) -> Markup {
    html! { time datetime=(at) title=(words::full(at).to(lang)) { (words::ago(at, now).to(lang)) } }
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
pub fn kind_word(kind: &str) -> Phrase {
    match kind {
        "question" => common::KIND_QUESTION,
        "article" => common::KIND_ARTICLE,
        "announcement" => common::KIND_ANNOUNCEMENT,
        "idea" => common::KIND_IDEA,
        _ => common::KIND_DISCUSSION,
    }
}

/// The kind of a post, with its picture.
pub fn kind_badge(lang: Lang, kind: &str) -> Markup {
    let picture = match kind {
        "article" => "edit",
        "announcement" => "pin",
        "idea" => "bulb",
        _ => "comment",
    };
    html! { span.kind { (icon(picture)) (kind_word(kind)[lang]) } }
}

/// The status of an idea, for people.
pub fn status_word(status: &str) -> Phrase {
    match status {
        "planned" => common::STATUS_PLANNED,
        "in_progress" => common::STATUS_PROGRESS,
        "shipped" => common::STATUS_SHIPPED,
        "declined" => common::STATUS_DECLINED,
        "merged" => common::STATUS_MERGED,
        _ => common::STATUS_REVIEW,
    }
}

/// The status of an idea, as a mark.
pub fn status_pill(lang: Lang, status: &str) -> Markup {
    let class = match status {
        "in_progress" => "progress",
        known @ ("planned" | "shipped" | "declined" | "merged") => known,
        _ => "review",
    };
    html! { span class=(format!("status status-{class}")) { (status_word(status)[lang]) } }
}

/// Where to sign in, to be brought back to `next` afterwards; an empty one leads home.
pub fn sign_in(frame: &Frame, next: &str) -> String {
    if next.is_empty() {
        return frame.href("/sign-in");
    }
    let next = next.replace('%', "%25").replace('?', "%3F").replace('&', "%26").replace('#', "%23").replace('+', "%2B");
    frame.href(&format!("/sign-in?next={next}"))
}

/// How many replies, as a link to them; `words` are what goes with the number, which stands before them by itself.
pub fn replies_link(lang: Lang, href: &str, count: i64, words: &Message, answered: bool) -> Markup {
    html! {
        a class=(if answered { "replies is-answered" } else { "replies" }) href=(href) {
            (icon(if answered { "check" } else { "comment" }))
            b { (words::number(lang, count)) } " " span.replies-word { (words.html(lang)) }
            @if answered { span.hidden { (common::ANSWERED_HIDDEN[lang]) } }
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
pub fn pager(lang: Lang, next: Option<String>, word: &str) -> Markup {
    html! {
        @if let Some(href) = next {
            nav.pager aria-label=(&common::NAV_PAGES[lang]) { a.button.button-quiet rel="next" href=(href) { (word) } }
        }
    }
}

/// Where the page stands.
pub fn crumbs(lang: Lang, entries: &[(String, &str)]) -> Markup {
    html! {
        nav.crumbs aria-label=(&common::YOU_ARE_HERE[lang]) {
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
            @if !words.is_empty() { p { (words) } }
            @if let Some((href, label)) = action { p.empty-actions { a.button href=(href) { (label) } } }
        }
    }
}

/// A panel of the side column.
pub fn panel(title: &str, call: bool, body: PreEscaped<String>) -> Markup {
    html! { section class=(if call { "panel panel-call" } else { "panel" }) { h2 { (title) } (body) } }
}
