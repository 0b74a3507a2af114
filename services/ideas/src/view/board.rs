//! The board of ideas, and the page of one's own votes.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::web::layout::{Active, chips, empty, icon, notice, pager, panel, tabs};
use shared::web::{Frame, List};
use shared::words::{Lang, common};
use votes::Budget;

use super::{budget_line, idea_rows};
use crate::idea::{IdeaSummary, Points, Status};
use crate::store::listing::{Filter, Sort};
use crate::words;

/// What the board shows.
pub(crate) struct BoardView<'a> {
    pub(crate) access: &'a Access,
    pub(crate) frame: &'a Frame,
    pub(crate) filter: &'a Filter<'a>,
    pub(crate) sort: Sort,
    pub(crate) list: &'a List<IdeaSummary>,
    pub(crate) budget: Option<Budget>,
}

impl BoardView<'_> {
    /// The board with another order or filter.
    fn address(&self, sort: Sort, filter: &Filter<'_>) -> String {
        let mut query = format!("sort={}", sort.as_str());
        let tag = filter.tag.map(|tag| tag.replace('%', "%25").replace('#', "%23").replace('+', "%2B"));
        for (name, value) in [("status", filter.status), ("space", filter.space), ("tag", tag.as_deref())] {
            if let Some(value) = value {
                query.push_str(&format!("&{name}={value}"));
            }
        }
        self.frame.href(&format!("/ideas?{query}"))
    }

    fn orders(&self, lang: Lang) -> Vec<Active<'static>> {
        let order = |(_, label, sort): (_, shared::words::Phrase, Sort)| Active {
            label: label.to(lang),
            href: self.address(sort, self.filter),
            current: sort == self.sort,
        };
        Sort::ALL.into_iter().map(order).collect()
    }

    fn statuses(&self, lang: Lang) -> Vec<Active<'static>> {
        let wanted = self.filter.status;
        let of = |status, label: &'static str| Active {
            label,
            href: self.address(self.sort, &Filter { status, ..self.filter.clone() }),
            current: status == wanted,
        };
        let each = Status::ALL.into_iter().map(|status| of(Some(status.as_str()), status.label().to(lang)));
        std::iter::once(of(None, words::ALL.to(lang))).chain(each).collect()
    }
}

pub(crate) fn board(view: &BoardView<'_>) -> Markup {
    let (frame, filter, list) = (view.frame, view.filter, view.list);
    let lang = frame.lang;
    let here = view.address(view.sort, filter);
    let next = list.next.as_ref().map(|cursor| format!("{here}&cursor={cursor}"));
    let share = || (frame.href("/ideas/new"), &common::SHARE_IDEA[lang]);
    html! {
        header.page-head {
            div.page-head-text { h1 { (common::IDEAS_TAB[lang]) } p.lead { (words::IDEAS_LEAD[lang]) } }
            @if !frame.is_still() { div.page-actions { a.button href=(share().0) { (icon("plus")) (share().1) } } }
        }
        div.with-side {
            div.main {
                (tabs(&words::SORT[lang], "tabs", &view.orders(lang)))
                (chips(&words::STATUS[lang], &view.statuses(lang)))
                (chosen(view))
                (budget_line(frame, view.budget))
                @if list.items.is_empty() {
                    @if filter.status.is_none() && filter.tag.is_none() && filter.space.is_none() {
                        @let first = if frame.is_still() { "" } else { words::BE_THE_FIRST.to(lang) };
                        (empty(&words::NO_IDEAS[lang], first, (!frame.is_still()).then(share)))
                    } @else {
                        (empty(&words::NO_SUCH_IDEAS[lang], &words::OTHER_FILTER[lang], Some((frame.href("/ideas"), &words::ALL_IDEAS[lang]))))
                    }
                } @else { (idea_rows(view.access, frame, &list.items, &here)) }
                (pager(lang, next, &words::MORE_IDEAS[lang]))
            }
            aside.side aria-label=(&words::ABOUT_IDEAS[lang]) { (side(view)) }
        }
    }
}

/// The space and the tag that were chosen, each with the way to let go of it.
fn chosen(view: &BoardView<'_>) -> Markup {
    let (filter, lang) = (view.filter, view.frame.lang);
    let mut filters = Vec::new();
    if let Some(space) = filter.space {
        let without = Filter { space: None, ..filter.clone() };
        filters.push((view.access.space_name(space).to_owned(), view.address(view.sort, &without)));
    }
    if let Some(tag) = filter.tag {
        filters.push((format!("#{tag}"), view.address(view.sort, &Filter { tag: None, ..filter.clone() })));
    }
    html! { @if !filters.is_empty() {
        nav.chips aria-label=(&words::FILTERS[lang]) { @for (label, href) in filters {
            a.chip href=(href) aria-current="true" {
                span.hidden { (words::TAKE_AWAY[lang]) ": " } bdi { (label) } span aria-hidden="true" { " ×" }
            } " "
        } }
    } }
}

fn side(view: &BoardView<'_>) -> Markup {
    let (frame, filter, lang) = (view.frame, view.filter, view.frame.lang);
    // The tags of what is on the page lead on from it; all there are would be another question to the database.
    let mut tags: Vec<&str> = view.list.items.iter().flat_map(|idea| &idea.tags).map(String::as_str).collect();
    tags.sort_unstable();
    tags.dedup();
    html! {
        (panel(&words::HOW_DECIDED[lang], true, html! {
            p { (words::HOW_DECIDED_NOTE[lang]) }
            p { a.button.button-wide href=(frame.href("/roadmap")) { (icon("map")) (words::SEE_ROADMAP[lang]) } }
            p { a href=(frame.href("/changelog")) { (words::SEE_CHANGELOG[lang]) } }
        }))
        (panel(&words::SPACES[lang], false, html! {
            ul.side-list { @for space in view.access.spaces().filter(|space| space.view == SpaceView::Open) {
                @let current = filter.space == Some(space.slug.as_str());
                li { a href=(view.address(view.sort, &Filter { space: Some(&space.slug), ..filter.clone() }))
                    aria-current=[current.then_some("true")] { span { bdi { (space.name) } } } }
            } }
        }))
        @if !tags.is_empty() {
            (panel(&common::FIELD_TAGS[lang], false, html! {
                div.tags { @for tag in tags.into_iter().take(30) {
                    a.tag href=(view.address(view.sort, &Filter { tag: Some(tag), ..filter.clone() })) { (tag) } " "
                } }
            }))
        }
    }
}

/// The page of one's own votes: how many are left, and where the others are.
pub(crate) fn own_votes(access: &Access, frame: &Frame, points: &Points, refused: bool) -> Markup {
    let lang = frame.lang;
    let hidden = points.used - i64::try_from(points.ideas.len()).unwrap_or(i64::MAX);
    html! {
        @if let (true, Some(size)) = (refused, points.size) {
            (notice("warn", html! { p { (words::vote_refused(size).html(lang)) } }))
        }
        header.page-head { div.page-head-text {
            h1 { (words::YOUR_VOTES[lang]) }
            @match (points.left, points.size) {
                (Some(left), Some(size)) => {
                    p.lead { (words::votes_left(left, size).html(lang)) }
                    p.muted { (words::VOTES_COME_BACK[lang]) }
                },
                _ => p.lead { (words::VOTES_UNLIMITED[lang]) },
            }
        } }
        @if points.ideas.is_empty() {
            (empty(&words::NO_VOTES[lang], &words::NO_VOTES_NOTE[lang], Some((frame.href("/ideas"), &words::SEE_IDEAS[lang]))))
        } @else { (idea_rows(access, frame, &points.ideas, &frame.href("/ideas/votes"))) }
        @if hidden > 0 { p.muted { (words::votes_elsewhere(hidden).html(lang)) } }
    }
}
