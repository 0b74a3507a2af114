//! The page of a search.

use gate::Access;
use maud::{Markup, html};
use shared::web::Frame;
use shared::web::layout::{
    Active, Head, Tab, Width, chips, empty, hidden, icon, page as whole_page, pager, status_word,
};
use shared::web::{Problem, Query};
use shared::words::{Lang, common};

use super::find::{Results, find};
use super::query::{Kind, SearchQuery};
use super::view::{group, idea_row, person_row, post_row, reply_row};
use crate::words;

/// How many of a kind are shown among others, and alone.
const AMONG_OTHERS: usize = 6;
const ALONE: usize = 20;

pub(crate) async fn page(access: Access, Query(query): Query<SearchQuery>) -> Result<Markup, Problem> {
    let alone = query.kind().is_some() || query.status().is_some();
    let (results, kinds) = find(&access, &query, |_| if alone { ALONE } else { AMONG_OTHERS }).await?;
    let frame = access.frame();
    let lang = frame.lang;
    let asked = !query.q.trim().is_empty();
    let main = html! {
        header.page-head { div.page-head-text { h1 { (words::SEARCH_TITLE[lang]) } } }
        (form(&frame, &query))
        (filters(&access, &frame, &query))
        @if !asked {
            p.result-note { (words::TYPE_SOMETHING[lang]) }
        } @else if results.count() == 0 {
            (empty(&words::NOTHING_FOUND[lang], &words::NOTHING_FOUND_HINT[lang], otherwise(&frame, &query)))
        } @else {
            (note(lang, &query, &results))
            (shown(&access, &frame, &query, &results, alone))
            (pager(lang, results.next(&kinds).map(|cursor| address(&frame, &query, &[("cursor", Some(cursor))])), &words::MORE[lang]))
        }
    };
    let mut head = Head::new(&words::SEARCH_TITLE[lang], Tab::Other).width(Width::Narrow);
    head.query = &query.q;
    Ok(whole_page(&frame, &head, main))
}

/// What can be done where nothing was found: to take all filters away, or to ask where that goes on.
fn otherwise<'a>(frame: &Frame, query: &SearchQuery) -> Option<(String, &'a str)> {
    let lang = frame.lang;
    if filled(query).next().is_some() {
        return Some((frame.href(&format!("/search?q={}", encoded(&query.q))), words::WITHOUT_FILTERS.to(lang)));
    }
    (!frame.is_still()).then(|| (frame.href("/new"), words::ASK_A_QUESTION.to(lang)))
}

/// How many there are: as many as are shown, and whether that is all.
fn note(lang: Lang, query: &SearchQuery, results: &Results) -> Markup {
    let count = i64::try_from(results.count()).unwrap_or(i64::MAX);
    let said = results.meant.as_deref().unwrap_or(query.q.trim());
    let said = html! { bdi { (said) } };
    let all = query.cursor.is_none() && !results.has_more();
    html! {
        @if results.meant.is_some() {
            p.result-note role="status" { (words::mended(html! { bdi { (query.q.trim()) } }).html(lang)) }
        }
        p.result-note {
            @if all { (words::results(count, said).html(lang)) } @else { (words::more_results(count, said).html(lang)) }
        }
    }
}

fn shown(access: &Access, frame: &Frame, query: &SearchQuery, results: &Results, alone: bool) -> Markup {
    let lang = frame.lang;
    let words = &results.words;
    let rest = |next: &Option<String>, kind: Kind| {
        (!alone && next.is_some()).then(|| address(frame, query, &[("kind", Some(kind.as_str()))]))
    };
    let posts = html! { @for post in &results.posts.items { (post_row(access, frame, post, words)) } };
    let ideas = html! { @for idea in &results.ideas.items { (idea_row(access, frame, idea, words)) } };
    let replies = html! { @for reply in &results.replies.items { (reply_row(access, frame, reply, words)) } };
    let people = html! { @for person in &results.people.items { (person_row(frame, person, words)) } };
    html! {
        (group(lang, words::POSTS, posts, rest(&results.posts.next, Kind::Post)))
        (group(lang, words::IDEAS, ideas, rest(&results.ideas.next, Kind::Idea)))
        (group(lang, words::REPLIES, replies, rest(&results.replies.next, Kind::Reply)))
        (group(lang, common::PEOPLE_LINK, people, rest(&results.people.next, Kind::Person)))
    }
}

/// The box, which keeps the filters.
fn form(frame: &Frame, query: &SearchQuery) -> Markup {
    let lang = frame.lang;
    html! {
        form.search.search-big role="search" aria-label=(words::SEARCH_EVERYTHING[lang]) action=(frame.href("/search")) {
            (icon("search"))
            label.hidden for="q" { (common::SEARCH[lang]) }
            input id="q" type="search" name="q" value=(query.q) maxlength="200";
            @for (name, value) in filled(query) { (hidden(name, value)) }
            button.button { (common::SEARCH[lang]) }
        }
    }
}

/// The filters that are on.
fn filled(query: &SearchQuery) -> impl Iterator<Item = (&str, &str)> {
    let all = [
        ("kind", query.kind()),
        ("space", query.space()),
        ("tag", query.tag()),
        ("author", query.author()),
        ("status", query.status()),
        ("since", query.since()),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?)))
}

/// The address of the same search with some filters changed.
fn address<'a>(frame: &Frame, query: &'a SearchQuery, changed: &[(&'a str, Option<&'a str>)]) -> String {
    let kept = filled(query).filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let new = changed.iter().filter_map(|(name, value)| Some((*name, (*value)?)));
    let mut address = frame.href(&format!("/search?q={}", encoded(&query.q)));
    for (name, value) in kept.chain(new) {
        address.push_str(&format!("&{name}={}", encoded(value)));
    }
    address
}

/// A value as it stands in an address.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn filters(access: &Access, frame: &Frame, query: &SearchQuery) -> Markup {
    let lang = frame.lang;
    let choice = |label, name: &str, value: Option<&str>, now: Option<&str>| Active {
        label,
        href: address(frame, query, &[(name, value)]),
        current: now == value,
    };
    let of_kind = |label, kind| choice(label, "kind", kind, query.kind());
    let kinds = [
        of_kind(&words::EVERYTHING[lang], None),
        of_kind(&words::POSTS[lang], Some("post")),
        of_kind(&words::QUESTIONS[lang], Some("question")),
        of_kind(&words::ARTICLES[lang], Some("article")),
        of_kind(&words::REPLIES[lang], Some("reply")),
        of_kind(&words::IDEAS[lang], Some("idea")),
        of_kind(&common::PEOPLE_LINK[lang], Some("person")),
    ];
    let since = |label, since| choice(label, "since", since, query.since());
    let times = [
        since(&words::ANY_TIME[lang], None),
        since(&words::PAST_WEEK[lang], Some("week")),
        since(&words::PAST_MONTH[lang], Some("month")),
        since(&words::PAST_YEAR[lang], Some("year")),
    ];
    let open: Vec<_> = access.spaces().filter(|space| space.view == gate::SpaceView::Open).take(12).collect();
    let spaces: Vec<_> = std::iter::once(choice(&words::ALL_SPACES[lang], "space", None, query.space()))
        .chain(open.iter().map(|space| choice(space.name.as_str(), "space", Some(space.slug.as_str()), query.space())))
        .collect();
    html! {
        (chips(&words::KIND_LABEL[lang], &kinds))
        @if query.kind() != Some("person") {
            (chips(&words::TIME_LABEL[lang], &times))
            @if open.len() > 1 { (chips(&words::SPACE_LABEL[lang], &spaces)) }
        }
        (others(frame, query))
    }
}

/// Filters that came by a link, each as a chip that takes it away.
fn others(frame: &Frame, query: &SearchQuery) -> Markup {
    let lang = frame.lang;
    let on = [
        ("tag", query.tag().map(|tag| words::with_tag(tag).to(lang))),
        ("author", query.author().map(|author| words::by_author(author).to(lang))),
        ("status", query.status().map(|status| words::with_status(status_word(status)).to(lang))),
    ];
    let on: Vec<_> = on.into_iter().filter_map(|(name, label)| Some((name, label?))).collect();
    html! { @if !on.is_empty() {
        nav.chips aria-label=(words::MORE_FILTERS[lang]) { @for (name, label) in on {
            a.chip href=(address(frame, query, &[(name, None)])) aria-current="true" {
                (label) " " span aria-hidden="true" { "×" } span.hidden { (words::TAKE_AWAY[lang]) }
            } " "
        } }
    } }
}
