//! Invitations in the studio.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Active, FieldView, empty, icon, notice, pager, tabs, text_field, time};
use shared::web::{List, Problem};
use shared::words::{Lang, Message, Phrase, common, full};

use super::invite::gifts;
use super::studio::studio;
use super::summary;
use crate::actions::invitations::Made;
use crate::gift::Gift;
use crate::invitation::Standing;
use crate::pages::studio_invitations::MakeForm;
use crate::store::invitations::InvitationRow;
use crate::words;

const HERE: &str = "/studio/invitations";

/// What was typed into the form, and what was wrong with it.
pub(crate) struct Typed<'a> {
    pub(crate) form: &'a MakeForm,
    pub(crate) problem: &'a Problem,
}

/// The pages about inviting, as tabs.
const TABS: [(&str, Phrase); 4] = [
    ("", words::INVITE_SINGLE),
    ("/batches", words::INVITE_LISTS),
    ("/bringing", words::INVITE_BRINGING),
    ("/suppressions", words::INVITE_SUPPRESSED),
];

/// A page about inviting; `here` is the end of its address, such as `/batches`.
pub(crate) fn inviting(access: &Access, here: &str, lead: &Message, main: Markup) -> Markup {
    let lang = access.lang();
    let choices = TABS.map(|(end, label)| Active {
        label: label.to(lang),
        href: access.href(&format!("{HERE}{end}")),
        current: end == here,
    });
    let whole = html! {
        header.page-head { div.page-head-text {
            h1 { (words::INVITATIONS[lang]) }
            p.lead { (lead.html(lang)) }
        } }
        (tabs(words::INVITATIONS.to(lang), "tabs", &choices))
        (main)
    };
    studio(access, HERE, words::INVITATIONS.to(lang), whole)
}

/// The invitations, and the form to make one.
pub(crate) fn list(access: &Access, list: &List<InvitationRow>, typed: Option<&Typed<'_>>) -> Markup {
    let lang = access.lang();
    let main = html! {
        div.stack {
        (summary(lang, typed.map(|typed| typed.problem)))
        details.help open[typed.is_some() || list.items.is_empty()] {
            summary { (words::INVITE_SOMEBODY[lang]) }
            (one_form(access, typed))
        }
        @if list.items.is_empty() {
            (empty(words::NO_INVITATIONS_YET.to(lang), words::NO_INVITATIONS_HINT.to(lang), None))
        } @else {
            ol.list { @for row in &list.items { (invitation(access, row)) } }
        }
        }
        (pager(lang, list.next.as_ref().map(|next| access.href(&format!("{HERE}?cursor={next}"))), words::OLDER.to(lang)))
    };
    inviting(access, "", &words::INVITATIONS_LEAD.into(), main)
}

fn one_form(access: &Access, typed: Option<&Typed<'_>>) -> Markup {
    let lang = access.lang();
    let blank = MakeForm { uses: "1".to_owned(), ..MakeForm::default() };
    let form = typed.map_or(&blank, |typed| typed.form);
    let problem = typed.map(|typed| typed.problem);
    let field = |name, label, hint, value| text_field(lang, &FieldView { name, label, hint, value, problem });
    html! {
        form.form.panel method="post" action=(access.href(HERE)) {
            div.field-row {
                (field("label", words::LABEL_LABEL.to(lang), words::LABEL_HINT.to(lang), form.label.as_str()))
                (field("code", words::CODE_OF_CHOICE.to(lang), words::CODE_OF_CHOICE_HINT.to(lang), form.code.as_str()))
            }
            (field("gives", words::GIVES.to(lang), words::GIVES_HINT.to(lang), form.gives.as_str()))
            div.field-row {
                (field("uses", words::HOW_OFTEN.to(lang), words::HOW_OFTEN_HINT.to(lang), form.uses.as_str()))
                (field("expires", words::LABEL_LAST_DAY.to(lang), words::LAST_DAY_HINT.to(lang), form.expires.as_str()))
            }
            div.field-row {
                (field("email", common::FIELD_EMAIL.to(lang), words::INVITE_ADDRESS_HINT.to(lang), form.email.as_str()))
                (field("name", common::FIELD_NAME.to(lang), words::OPTIONAL.to(lang), form.name.as_str()))
            }
            (send_box(lang, "send-one", !form.send.is_empty()))
            div.form-end { button.button { (icon("plus")) (words::MAKE_INVITATION[lang]) } }
        }
    }
}

fn send_box(lang: Lang, id: &str, checked: bool) -> Markup {
    html! {
        p.check { input type="checkbox" id=(id) name="send" value="1" checked[checked]; " "
            label for=(id) { (words::MAIL_IT[lang]) } }
    }
}

fn invitation(access: &Access, row: &InvitationRow) -> Markup {
    let lang = access.lang();
    let standing = Standing::of(row.uses_left, row.expires_at, row.revoked_at, access.now);
    let gives: Vec<Gift> = serde_json::from_str(&row.gives).unwrap_or_default();
    let title = [&row.label, &row.name, &row.email].into_iter().find(|text| !text.is_empty());
    let title = title.map_or(words::INVITATION.to(lang), String::as_str);
    let used = match row.uses_left {
        Some(left) => words::used_times_of(row.used, row.used + left),
        None => words::used_times(row.used),
    };
    let when = time(lang, row.created_at, access.now);
    let made = match &row.created_by {
        Some(by) => words::made_when_by(when, html! { bdi { "@" (by) } }),
        None => words::made_when(when),
    };
    html! {
        li.row.case {
            article.row-body {
                h2.row-title { bdi { (title) } }
                div.meta {
                    span { b { (words::standing(standing.as_str()).html(lang)) } }
                    span { (used.html(lang)) }
                    @if !row.email.is_empty() { span { (words::for_address(html! { bdi { (row.email) } }).html(lang)) } }
                    @if let Some(until) = row.expires_at { span { (words::until_moment(full(until)).html(lang)) } }
                    span { (made.html(lang)) }
                }
                @if !gives.is_empty() { p { (gifts(lang, &gives)) } }
            }
            @if standing == Standing::Open {
                div.case-acts {
                    form method="post" action=(access.href(&format!("{HERE}/{}/revoke", row.id))) {
                        button.button.button-small.button-danger aria-label=(words::take_back_thing(title).to(lang)) { (words::TAKE_BACK[lang]) }
                    }
                }
            }
        }
    }
}

/// The codes of invitations just made.
pub(crate) fn made(access: &Access, made: &[Made], send: bool) -> Markup {
    let lang = access.lang();
    let unsent = if send { made.iter().filter(|one| !one.sent).count() } else { 0 };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::made_count(made.len()).html(lang)) }
            p.lead { (words::made_lead(made.len()).html(lang)) }
        } }
        @if unsent > 0 {
            (notice("warn", html! { p { b { (words::not_mailed(unsent).html(lang)) } " " (words::HAND_LINKS_OVER[lang]) } }))
        } @else if send {
            (notice("good", html! { p { (words::mailed_to(made.len()).html(lang)) } }))
        }
        @for one in made {
            section.panel {
                dl.facts {
                    div { dt { (words::LABEL_CODE[lang]) } dd { code { (one.code) } } }
                    @if !one.email.is_empty() { div { dt { (words::LABEL_FOR[lang]) } dd { bdi { (one.email) } } } }
                }
                p { a href=(one.link) { (one.link) } }
            }
        }
        p.empty-actions { a.button href=(access.href(HERE)) { (words::BACK_TO_INVITATIONS[lang]) } }
    };
    studio(access, HERE, words::INVITATIONS_MADE.to(lang), main)
}
