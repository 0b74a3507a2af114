//! Requests to be let in, in the studio.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{avatar, empty, hidden, hinted, icon, pager, time};
use shared::web::{List, Problem};

use super::invite::gifts;
use super::studio::studio;
use super::{encoded, summary};
use crate::actions::requests::would_give;
use crate::pages::studio_requests::AnswerForm;
use crate::store::requests::RequestRow;
use crate::words;

const HERE: &str = "/studio/requests";

/// An answer that was refused.
pub(crate) struct Refused<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) form: &'a AnswerForm,
}

/// The requests, the open ones first.
pub(crate) fn list(access: &Access, list: &List<RequestRow>, refused: Option<&Refused<'_>>) -> Markup {
    let lang = access.lang();
    let open = list.items.iter().filter(|row| row.state == "open").count();
    let next = list.next.as_ref().map(|next| access.href(&format!("{HERE}?cursor={}", encoded(next))));
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::REQUESTS[lang]) }
            p.lead { (words::waiting(open).html(lang)) }
        } }
        (summary(lang, refused.map(|refused| refused.problem)))
        @if list.items.is_empty() {
            (empty(words::NO_REQUESTS_YET.to(lang), words::NO_REQUESTS_HINT.to(lang), None))
        } @else {
            ol.list { @for (place, row) in list.items.iter().enumerate() { (request(access, row, place, refused)) } }
        }
        (pager(lang, next, words::OLDER.to(lang)))
    };
    studio(access, HERE, words::REQUESTS.to(lang), main)
}

fn request(access: &Access, row: &RequestRow, place: usize, refused: Option<&Refused<'_>>) -> Markup {
    let title = access.decided(&row.policy).map_or(row.policy.as_str(), |(policy, _)| policy.title.as_str());
    let (lang, state) = (access.lang(), words::request_state(&row.state));
    html! {
        li.row.case {
            article.row-body {
                div.meta {
                    span.byline {
                        (avatar(&row.handle, &row.name, "avatar-s"))
                        a.by href=(access.href(&format!("/studio/people/{}", row.handle))) { bdi { (row.name) } }
                    }
                    span { (words::asked_when_short(time(lang, row.asked_at, access.now)).html(lang)) }
                    span { b { (state.html(lang)) } @if let Some(at) = row.decided_at { " " (time(lang, at, access.now)) } }
                }
                h2.row-title { (icon("lock")) " " bdi { (title) } }
                @if !row.message.is_empty() {
                    blockquote.quoted dir="auto" { @for line in row.message.lines().filter(|line| !line.trim().is_empty()) { p { (line) } } }
                }
                @if row.state == "open" { (answer(access, row, place, refused)) }
            }
        }
    }
}

/// The buttons; where the policy asks for more than one thing, a field for what to give.
fn answer(access: &Access, row: &RequestRow, place: usize, refused: Option<&Refused<'_>>) -> Markup {
    let lang = access.lang();
    let key = would_give(access, &row.policy);
    let mine = refused.filter(|refused| refused.form.handle == row.handle && refused.form.policy == row.policy);
    let field = format!("gives-{place}");
    html! {
        form.stack method="post" action=(access.href(HERE)) {
            (hidden("handle", &row.handle)) (hidden("policy", &row.policy))
            @match &key {
                Some(key) => div.meta { span { (words::LETTING_IN_GIVES[lang]) } (gifts(lang, std::slice::from_ref(key))) },
                None => div.field {
                    label for=(field) { (words::WHAT_TO_GIVE[lang]) }
                    p.hint id=(format!("{field}-hint")) { (hinted(words::WHAT_TO_GIVE_HINT.to(lang))) }
                    input id=(field) name="gives" type="text" value=(mine.map_or("", |refused| refused.form.gives.as_str()))
                        aria-describedby=(format!("{field}-hint")) aria-invalid=[mine.map(|_| "true")];
                },
            }
            p.actions {
                button.button.button-small name="state" value="granted" aria-label=(words::let_in_person(&row.name).to(lang)) { (icon("check")) (words::LET_IN[lang]) }
                " "
                button.button.button-small.button-quiet name="state" value="declined" aria-label=(words::decline_person(&row.name).to(lang)) { (words::DECLINE[lang]) }
            }
        }
    }
}
