//! People: the head of a profile, and the list.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::web::List;
use shared::web::layout::{Head, Tab, avatar, empty, icon, page, pager, role_badge};
use shared::words::{Lang, common, date};

use super::encoded;
use crate::actions::profile::{Person, Profile};
use crate::words;

/// Somebody's picture; a disc with their initials where they have none. Their name stands beside it.
pub(crate) fn picture(url: Option<&str>, handle: &str, name: &str, size: &str) -> Markup {
    match url {
        Some(url) => html! { img class=(format!("avatar {size}")) src=(url) alt="" loading="lazy" decoding="async"; },
        None => avatar(handle, name, size),
    }
}

/// The head of a member's page; `own` shows them the way to change it.
pub fn profile_head(access: &Access, profile: &Profile, own: bool) -> Markup {
    let lang = access.lang();
    let since = html! { time datetime=(profile.joined_at) { (date(profile.joined_at).to(lang)) } };
    let web = |url: &str| html! { a href=(url) rel="nofollow ugc noopener" { (bare(url)) } };
    // Imported addresses have not been checked.
    let is_web = |url: &&String| url.starts_with("https://") || url.starts_with("http://");
    html! {
        header.profile {
            (picture(profile.avatar_url.as_deref(), &profile.handle, &profile.name, "avatar-xl"))
            div.profile-text {
                h1 { bdi { (profile.name) } " " (role_badge(lang, profile.role)) }
                div.meta {
                    span { bdi { "@" (profile.handle) } }
                    span { (words::member_since(since).html(lang)) }
                    @if profile.reputation != 0 { span { (words::points_of_reputation(profile.reputation).html(lang)) } }
                    @if !profile.location.is_empty() { span { bdi { (profile.location) } } }
                    @for url in std::iter::once(&profile.website).chain(&profile.links).filter(is_web) { (web(url)) }
                }
                @if !profile.bio_html.is_empty() { div.bio { div.prose dir="auto" { (PreEscaped(&profile.bio_html)) } } }
                @if !profile.badges.is_empty() {
                    div.badges aria-label=(words::BADGES.to(lang)) role="group" { @for badge in &profile.badges { span.badge { bdi { (badge) } } } }
                }
            }
            @if own {
                div.page-actions { a.button.button-quiet href=(access.href("/settings")) { (icon("edit")) (words::CHANGE_PROFILE[lang]) } }
            }
        }
    }
}

/// An address without what every address has.
fn bare(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.trim_end_matches('/')
}

/// The list of people.
pub(crate) fn people(access: &Access, beginning: &str, list: &List<Person>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let next = list.next.as_ref().map(|cursor| {
        let asked = if beginning.is_empty() { String::new() } else { format!("q={}&", encoded(beginning)) };
        format!("{}?{asked}cursor={cursor}", frame.href("/people"))
    });
    let main = html! {
        header.page-head { div.page-head-text { h1 { (common::PEOPLE_LINK[lang]) } p.lead { (words::people_lead(html! { bdi { (frame.name) } }).html(lang)) } } }
        form.search.search-big role="search" aria-label=(words::FIND_MEMBER.to(lang)) action=(frame.href("/people")) {
            (icon("search"))
            label.hidden for="q" { (words::HOW_HANDLE_BEGINS[lang]) }
            input id="q" type="search" name="q" value=(beginning) placeholder=(words::HOW_HANDLE_BEGINS.to(lang)) maxlength="40";
            button.button { (words::FIND[lang]) }
        }
        @if list.items.is_empty() {
            (empty(words::NOBODY_FOUND.to(lang), words::NO_HANDLE_BEGINS.to(lang), None))
        } @else {
            ul.people { @for person in &list.items { li.person { (card(lang, person)) } } }
        }
        (pager(lang, next, words::MORE.to(lang)))
    };
    page(&frame, &Head::new(common::PEOPLE_LINK.to(lang), Tab::Other), main)
}

fn card(lang: Lang, person: &Person) -> Markup {
    html! {
        (picture(person.avatar_url.as_deref(), &person.handle, &person.name, "avatar-l"))
        div {
            a.by href=(person.url) { bdi { (person.name) } } " " (role_badge(lang, person.role))
            @let at = html! { bdi { "@" (person.handle) } };
            p.person-note { @if person.location.is_empty() { (at) } @else {
                (words::name_and_place(at, html! { bdi { (person.location) } }).html(lang))
            } }
            @if person.reputation != 0 { p.person-note { (words::points(person.reputation).html(lang)) } }
        }
    }
}
