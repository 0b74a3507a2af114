//! Ways about, votes, lists, the roadmap.

use maud::{Markup, html};
use shared::domain::{Author, Role};
use shared::web::layout::{
    Active, Tally, VoteStyle, byline, chips, crumbs, icon, idea_vote, kind_badge, pager, replies_link, space_link,
    status_pill, tabs, tag_links, time, vote,
};
use shared::words::Message;

use super::{Guide, example};

const LONG: &str = "A title as long as one may be, about a motion sensor that stops reporting after the newest firmware, but only in \
    the hallway, and only at night, whoever walks past it and however fast they are";

fn active(labels: &[&'static str]) -> Vec<Active<'static>> {
    let choice =
        |(place, label): (usize, &&'static str)| Active { label, href: "#ways".to_owned(), current: place == 0 };
    labels.iter().enumerate().map(choice).collect()
}

pub(super) fn ways(guide: &Guide) -> Markup {
    let lang = guide.frame.lang;
    html! {
        (example("Where the page stands", crumbs(lang, &[("#ways".to_owned(), "Folkmoot"), ("#ways".to_owned(), "Hub and sensors")])))
        (example("Tabs", tabs("Sort", "tabs", &active(&["Hot", "New", "Top", "Unanswered"]))))
        (example("Chips", chips("Status", &active(&["All", "Planned", "In progress", "Shipped"]))))
        (example("The next page", pager(lang, Some("#ways".to_owned()), "Older")))
    }
}

fn tally(id: &'static str, score: i64, mine: i64) -> Tally<'static> {
    Tally { kind: "post", id, title: "an example", score, mine, back: "/styleguide", open: true }
}

pub(super) fn votes(guide: &Guide) -> Markup {
    let (frame, visitor) = (&guide.frame, &guide.visitor);
    let states = [("not pressed", 0, 12), ("for", 1, 13), ("against", -1, -2), ("many", 0, 128_400)];
    html! {
        (example("Beside a post: not pressed, for, against, many; as a visitor; where voting is over", html! {
            div.guide-row {
                @for (name, mine, score) in states { (vote(frame, &tally(name, score, mine), VoteStyle::Column)) }
                (vote(visitor, &tally("visitor", 7, 0), VoteStyle::Column))
                (vote(frame, &Tally { open: false, ..tally("over", 41, 0) }, VoteStyle::Column))
            }
        }))
        (example("In a line", html! { div.guide-row { @for (name, mine, score) in states { (vote(frame, &tally(name, score, mine), VoteStyle::Inline)) } } }))
        (example("Ideas: in a list, on their own page, on the roadmap", html! {
            div.guide-row {
                @for (name, mine, score) in [("no", 0, 342), ("yes", 1, 343)] {
                    (idea_vote(frame, &tally(name, score, mine), VoteStyle::Box))
                    (idea_vote(frame, &tally(name, score, mine), VoteStyle::BigBox))
                    (idea_vote(frame, &tally(name, score, mine), VoteStyle::Chip))
                }
                (idea_vote(visitor, &tally("visitor", 5, 0), VoteStyle::Box))
                (idea_vote(frame, &Tally { open: false, ..tally("over", 41, 0) }, VoteStyle::Box))
            }
        }))
    }
}

fn meta(guide: &Guide, kind: Markup) -> Markup {
    let author = Author { name: "Mara Lind".to_owned(), handle: Some("mara".to_owned()), role: Role::Champion };
    html! {
        div.meta {
            (byline(&guide.frame, &author))
            (time(guide.frame.lang, guide.now.plus_seconds(-9_000), guide.now))
            (kind)
            (space_link(&guide.frame, "hub", "Hub and sensors", false))
            (tag_links(&guide.frame, &["zigbee".to_owned()]))
        }
    }
}

pub(super) fn lists(guide: &Guide) -> Markup {
    let (frame, lang) = (&guide.frame, guide.frame.lang);
    let words = |text: &'static str| Message::verbatim(text);
    html! {
        (example("Posts: pinned, answered, ordinary, with a long title", html! {
            ol.list {
                @for (class, title, count, answered) in [
                    ("row is-pinned", "Welcome: how this place works", 0, false),
                    ("row", "Why does my door sensor drop off every night?", 12, true),
                    ("row", LONG, 1, false),
                ] {
                    li class=(class) {
                        (vote(frame, &tally("row", 12, i64::from(answered)), VoteStyle::Column))
                        article.row-body {
                            h3.row-title { @if class != "row" { (icon("pin")) " " } a href="#lists" { (title) } }
                            p.row-excerpt { "Since the update it goes away at about two in the morning and comes back when I press the button. The hub is one room away, the battery is new." }
                            (meta(guide, kind_badge(lang, "question")))
                        }
                        (replies_link(lang, "#lists", count, &words(if count == 1 { "answer" } else { "answers" }), answered))
                    }
                }
            }
        }))
        (example("Ideas", html! {
            ol.list {
                @for (status, mine) in [("planned", 1), ("in_progress", 0)] {
                    li.row.row-idea {
                        (idea_vote(frame, &tally("idea", 342, mine), VoteStyle::Box))
                        article.row-body {
                            h3.row-title { a href="#lists" { "Back up the hub to my own disk" } }
                            p.row-excerpt { "Once a week, without asking, to a folder of the network." }
                            (meta(guide, status_pill(lang, status)))
                        }
                        (replies_link(lang, "#lists", 41, &words("comments"), false))
                    }
                }
            }
        }))
        (example("Found, with what was searched for; unread", html! {
            ol.list {
                li.row.result.is-unread { article.row-body {
                    h3.row-title { a href="#lists" { "Pairing a " mark { "zigbee" } " bulb" } }
                    p.row-excerpt { "Hold the " mark { "zigbee" } " button for five seconds." }
                } }
                li.row.result { article.row-body { h3.row-title { a href="#lists" { "Another" } } p.row-excerpt { "An ordinary row." } } }
            }
        }))
        (example("The roadmap", html! {
            div.board {
                @for (class, status) in [("planned", "planned"), ("progress", "in_progress"), ("shipped", "shipped")] {
                    section class=(format!("column column-{class}")) aria-label=(class) {
                        header.column-head { h3 { (status_pill(lang, status)) } span.count { "2" } p { "What that means, in a line." } }
                        ol.column-list { li.card {
                            h4.card-title { a href="#lists" { "Quiet hours for every chime" } }
                            p.card-text { "No bell from ten to seven." }
                            div.card-end { (idea_vote(frame, &tally("card", 88, 0), VoteStyle::Chip)) (replies_link(lang, "#lists", 3, &words("comments"), false)) }
                        } }
                    }
                }
            }
        }))
    }
}
