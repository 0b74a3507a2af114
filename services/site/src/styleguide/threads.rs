//! A thread with its answers, and boxes of all kinds.

use maud::{Markup, PreEscaped, html};
use shared::domain::{Author, Role};
use shared::markdown;
use shared::web::layout::{Tally, VoteStyle, byline, composer, icon, kind_badge, panel, time, vote};

use super::{Guide, example};

fn words(text: &str) -> Markup {
    html! { div.prose dir="auto" { (PreEscaped(markdown::reply_to_html_in("/c/styleguide", text))) } }
}

fn head(guide: &Guide, name: &str, role: Role) -> Markup {
    let author = Author { name: name.to_owned(), handle: Some(name.to_lowercase()), role };
    html! { div.meta { (byline(&guide.frame, &author)) (time(guide.frame.lang, guide.now.plus_seconds(-40_000), guide.now)) } }
}

fn tally(id: &'static str) -> Tally<'static> {
    Tally { kind: "reply", id, title: "an answer", score: 9, mine: 0, back: "/styleguide", open: true }
}

fn actions() -> Markup {
    html! {
        div.post-foot { div.actions {
            a.link-button href="#threads" { (icon("comment")) "Comment" }
            a.link-button href="#threads" { (icon("link")) "Link" }
            button.link-button type="button" { (icon("flag")) "Flag" }
        } }
    }
}

fn answer(guide: &Guide, class: &str, flag: Markup, name: &str, role: Role, text: &str, comments: Markup) -> Markup {
    html! {
        article class=(class) {
            (flag)
            div.post {
                (vote(&guide.frame, &tally("answer"), VoteStyle::Column))
                div.post-body { (head(guide, name, role)) (words(text)) (actions()) (comments) }
            }
        }
    }
}

pub(super) fn threads(guide: &Guide) -> Markup {
    let comments = html! {
        ol.comments {
            li.comment {
                (head(guide, "Noor", Role::Member))
                div.prose.prose-small dir="auto" { p { "That was it. Thank you!" } }
                div.actions { (vote(&guide.frame, &tally("comment"), VoteStyle::Inline)) button.link-button type="button" { (icon("flag")) "Flag" } }
            }
            li.comment.is-official { (head(guide, "Tomas", Role::Employee)) div.prose.prose-small dir="auto" { p { "The next firmware does it by itself." } } }
            li.tombstone { (icon("trash")) p { "Reply deleted by its author." } }
        }
    };
    html! {
        article.thread {
            header.thread-head {
                div.meta { (kind_badge(guide.frame.lang, "question")) }
                h3.thread-title { "Why does my door sensor drop off every night?" }
                (head(guide, "Noor", Role::Member))
            }
            div.post {
                (vote(&guide.frame, &tally("post"), VoteStyle::Column))
                div.post-body { (words("Since the update it goes away at about two and comes back when I press the button. @mara, have you seen this?")) (actions()) }
            }
        }
        section.answers {
            div.section-head { h3 { "3 answers" } }
            (answer(guide, "answer is-accepted", html! { p.answer-flag { (icon("check")) "Accepted answer " span.answer-flag-note { "chosen by Noor" } } },
                "Mara", Role::Champion, "Set the channel to 25, away from your Wi-Fi:\n\n```bash\nhub set --channel 25 # then pair again\n```", comments))
            (answer(guide, "answer is-official", html! { p.answer-flag { (icon("moot")) "Answer from the Folkmoot team" } },
                "Tomas", Role::Employee, "> **Noor:**\n>\n> it goes away at about two\n\nThat is when the hub looks for updates. We are on it.", html! {}))
            (answer(guide, "answer", html! {}, "Piet", Role::Member, "Same here.", html! {}))
            article.tombstone { (icon("trash")) p { "Answer removed by a moderator. Reason: off topic." } }
        }
        (composer(guide.frame.lang, "/styleguide", "Your answer", "Post answer", html! {}, 4, "guide-body"))
    }
}

pub(super) fn boxes(_: &Guide) -> Markup {
    html! {
        (example("Panels", html! {
            div.grid {
                (panel("Spaces", false, html! { ul.side-list {
                    li { a href="#boxes" aria-current="true" { span { "Hub and sensors" } " " span.count { "214" } } }
                    li { a href="#boxes" { (icon("lock")) span { "Partners" } " " span.count { "12" } } }
                } }))
                (panel("Share an idea", true, html! { p { "What should we build next?" } p { a.button.button-wide href="#boxes" { "Share an idea" } } }))
                (panel("Facts", false, html! { dl.facts { div { dt { "Asked" } dd { "2 days ago" } } div { dt { "Seen" } dd { "1,204 times" } } } }))
            }
        }))
        (example("Menu", html! {
            details.menu { summary { "Open it" (icon("menu")) } ul.menu-list {
                li { a href="#boxes" { (icon("user")) "Your page" } }
                li { button type="button" { (icon("flag")) "Moderation " span.count { "3" } } }
                li.menu-rule { button type="button" { (icon("arrow")) "Sign out" } }
            } }
        }))
        (example("Figures and tables", html! {
            dl.stats { div { dt { "Accepted answers" } dd { "37" } } div { dt { "Posts" } dd { "12" } } div { dt { "Votes received" } dd { "1,204" } } }
            div.table-wrap tabindex="0" role="group" aria-label="Requests" { table.table {
                thead { tr { th { "Who" } th { "What" } th.num { "Votes" } } }
                tbody { tr { td { "Mara Lind" } td { "Partners" } td.num { "12" } } tr { td { "Piet Vermeer" } td { "Beta" } td.num { "3" } } }
            } }
        }))
        (example("A way in", html! {
            ol.steps { li.step { (icon("key")) div.step-body { h3 { "Use an invitation" } p { "Somebody has sent you a code." } }
                div.step-act { a.button href="#boxes" { "Redeem" } } } }
        }))
        (example("An edit", html! {
            div.revision { div.diff { p { "It goes away at about two." } del { "Every night." } ins { "Every night since the update." } p.diff-gap { "12 lines the same" } } }
        }))
    }
}
