//! Letters, buttons, marks, notices.

use maud::{Markup, html};
use shared::domain::{Author, Role};
use shared::web::layout::{
    avatar, byline, empty, icon, kind_badge, notice, role_badge, space_link, status_pill, tag_links, time,
};

use super::{Guide, example};

pub(super) fn letters(_: &Guide) -> Markup {
    html! {
        (example("Headings, one step of the scale each", html! {
            p.guide-step-4 { "A page that says no" }
            p.guide-step-3 { "The title of a page" }
            p.guide-step-2 { "A heading in a text" }
            p.guide-step-1 { "A heading in a column" }
            p.lead { "A sentence or two below a title, in soft ink, never wider than is read with ease." }
            p { "Ordinary text, with " a href="#type" { "a link" } ", " b { "bold" } ", " i { "slanted" } ", " code { "code" } ", " kbd { "Ctrl" } " and " mark { "what was searched for" } "." }
            p.muted { "Small print." }
        }))
        (example("Space: 4, 8, 12, 16, 24, 32, 48 and 72 pixels", html! {
            svg.guide-space viewBox="0 0 232 16" aria-hidden="true" {
                @for (at, size) in [(0, 4), (6, 8), (16, 12), (30, 16), (48, 24), (74, 32), (108, 48), (158, 72)] {
                    rect x=(at) width=(size) height="16" fill="currentColor" {}
                }
            }
        }))
    }
}

pub(super) fn buttons(_: &Guide) -> Markup {
    let row = |classes: &str| {
        html! {
            p.tags {
                button type="button" class=(classes) { "Post answer" }
                button type="button" class=(classes) { (icon("plus")) "With a picture" }
                button type="button" class=(classes) disabled { "Not now" }
                a class=(classes) href="#buttons" { "A link" }
            }
        }
    };
    html! {
        (example("The one main act of a page", row("button")))
        (example("Others", row("button button-quiet")))
        (example("What can't be undone", row("button button-danger")))
        (example("Small ones", row("button button-quiet button-small")))
        (example("Pressed and not", html! {
            p.tags {
                button.button.button-quiet type="button" aria-pressed="false" { "Follow" }
                button.button.button-quiet type="button" aria-pressed="true" { (icon("check")) "Following" }
            }
        }))
        (example("Pictures and links", html! {
            p.tags {
                button.icon-button type="button" aria-label="3 new notifications" { (icon("bell")) span.count aria-hidden="true" { "3" } }
                button.icon-button type="button" aria-label="Search" { (icon("search")) }
                button.link-button type="button" { (icon("edit")) "Edit" }
                button.link-button type="button" data-confirm="Delete it?" { (icon("trash")) "Delete" }
                a.link-button href="#buttons" data-copy="1" { (icon("link")) "Copy the link" }
            }
        }))
    }
}

pub(super) fn marks(guide: &Guide) -> Markup {
    let (frame, lang) = (&guide.frame, guide.frame.lang);
    let author =
        |name: &str, handle: &str, role| Author { name: name.to_owned(), handle: Some(handle.to_owned()), role };
    let tags =
        ["zigbee".to_owned(), "firmware-update".to_owned(), "a-tag-of-forty-characters-is-the-longest".to_owned()];
    html! {
        (example("Statuses: the disc fills as the idea moves", html! {
            p.tags { @for status in ["under_review", "planned", "in_progress", "shipped", "declined", "merged"] { (status_pill(lang, status)) " " } }
        }))
        (example("Badges", html! {
            p.tags {
                @for role in [Role::Champion, Role::Employee, Role::Moderator, Role::Manager] { (role_badge(lang, role)) " " }
                span.badge { "Early bird" }
            }
        }))
        (example("Kinds, spaces, tags", html! {
            p.meta { @for kind in ["question", "discussion", "article", "announcement", "idea"] { (kind_badge(lang, kind)) } }
            p.meta { (space_link(frame, "hub", "Hub and sensors", false)) (space_link(frame, "partners", "Partners", true)) }
            p.tags { (tag_links(frame, &tags)) }
        }))
        (example("People", html! {
            p.tags {
                (avatar("mara", "Mara Lind", "avatar-s")) (avatar("piet", "Piet Vermeer", "")) (avatar("noor", "Noor Haddad", "avatar-l"))
                (avatar("tomas", "Tomáš Kráľ", "avatar-xl"))
                @for handle in ["a", "b", "c", "d", "e", "f", "g", "h"] { (avatar(handle, &handle.to_uppercase(), "")) }
            }
            p { (byline(frame, &author("Mara Lind", "mara", Role::Champion))) }
            p { (byline(frame, &author("نور حداد", "noor", Role::Employee))) }
            p { (byline(frame, &Author { name: "Former member".to_owned(), handle: Some("former-1".to_owned()), role: Role::Member })) }
        }))
        (example("Times, kept fresh", html! {
            p.meta {
                @for seconds in [20, 200, 7_000, 200_000, 90_000_000] { (time(lang, guide.now.plus_seconds(-seconds), guide.now)) }
            }
        }))
    }
}

pub(super) fn notices(_: &Guide) -> Markup {
    html! {
        (example("Notices", html! {
            @for (mood, words) in [
                ("info", "This thread has been moved here from Hub and sensors."),
                ("good", "Your reply is posted."),
                ("warn", "Your post waits for approval: the first one of a new member does."),
                ("bad", "Not stored yet. Two fields need a change."),
            ] { (notice(mood, html! { p { (words) } p { a href="#notices" { "What to do now" } } })) }
        }))
        (example("Nothing here yet", empty("No posts here yet", "Be the first to ask; somebody is sure to know.", Some(("#notices".to_owned(), "Ask a question")))))
    }
}
