//! Bringing others by a link of one's own.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Head, Tab, Width, empty, icon, notice, page, pager, time};
use shared::words::{Lang, number};

use crate::actions::bringing::{Own, next};
use crate::batch::{Counts, Reward};
use crate::words;

/// One's link, who came by it, and what that brings.
pub(crate) fn show(access: &Access, own: &Own) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let counts = if own.settings.counts == Counts::Joined { words::BRING_JOINED } else { words::BRING_TOOK_PART };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::BRING_TITLE[lang]) }
            p.lead { (words::bring_lead(html! { bdi { (frame.name) } }).html(lang)) }
        } }
        div.stack {
        @if !own.settings.enabled {
            (notice("warn", html! { p { (words::BRINGING_OFF[lang]) } }))
        } @else if let Some(link) = &own.link {
            section.panel {
                h2 { (words::OWN_LINK[lang]) }
                p { a href=(link) data-copy { bdi { (link) } } }
                p.hint { (words::OWN_LINK_HINT[lang]) }
            }
        } @else {
            form.panel method="post" action=(frame.href("/bring")) {
                p { button.button { (icon("link")) (words::GET_LINK[lang]) } }
                p.hint { (words::OWN_LINK_HINT[lang]) }
            }
        }
        @if !own.settings.rewards.is_empty() && own.settings.enabled {
            section.panel {
                h2 { (words::BRING_REWARDS[lang]) }
                p { (counts[lang]) }
                dl.facts { @for one in &own.settings.rewards { div {
                    dt { (words::bring_at(one.at).html(lang)) }
                    dd { (reward(lang, one)) }
                } } }
                @if let Some((_, more)) = next(&own.settings, own.joined, own.took_part) {
                    p { b { (words::bring_more(more).html(lang)) } }
                }
            }
        }
        @if own.link.is_some() || own.joined > 0 {
            dl.stats {
                div { dt { (words::FIGURE_JOINED[lang]) } dd { (number(lang, own.joined)) } }
                div { dt { (words::FIGURE_TOOK_PART[lang]) } dd { (number(lang, own.took_part)) } }
            }
            @if own.brought.items.is_empty() {
                (empty(words::NOBODY_CAME.to(lang), words::NOBODY_CAME_HINT.to(lang), None))
            } @else {
                ol.list { @for row in &own.brought.items {
                    li.row { article.row-body {
                        h2.row-title { a href=(frame.href(&format!("/@{}", row.handle))) { bdi { (row.name) } } }
                        div.meta {
                            (time(lang, row.joined_at, access.now))
                            @if row.took_part_at.is_some() { span { (words::FIGURE_TOOK_PART[lang]) } }
                        }
                    } }
                } }
            }
            (pager(lang, own.brought.next.as_ref().map(|next| frame.href(&format!("/bring?cursor={next}"))), words::MORE_PEOPLE.to(lang)))
        }
        }
    };
    page(&frame, &Head::new(words::BRING_TITLE.to(lang), Tab::Other).width(Width::Form), main)
}

fn reward(lang: Lang, reward: &Reward) -> Markup {
    html! {
        @if !reward.badge.is_empty() { span.badge { bdi { (reward.badge) } } " " }
        @if reward.points > 0 { (words::points_count(reward.points).html(lang)) }
    }
}
