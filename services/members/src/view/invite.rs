//! The pages around an invitation.

use gate::Access;
use maud::{Markup, html};
use shared::domain::GrantKind;
use shared::web::Problem;
use shared::web::layout::{FieldView, Head, Tab, Width, icon, notice, page, text_field};
use shared::words::{Lang, Phrase, common, full};

use super::{encoded, summary};
use crate::gift::Gift;
use crate::invitation::Standing;
use crate::store::bringing::HostRow;
use crate::store::invitations::InvitationRow;
use crate::words;

/// What was typed into the form for joining, and what was wrong with it.
#[derive(Default)]
pub(crate) struct Typed<'a> {
    pub(crate) name: &'a str,
    pub(crate) handle: &'a str,
    pub(crate) problem: Option<&'a Problem>,
}

/// A kind of gift, for people.
pub(crate) const fn kind_word(kind: GrantKind) -> Phrase {
    match kind {
        GrantKind::Group => words::GROUP,
        GrantKind::Badge => words::BADGE,
        GrantKind::Grant => words::GRANT,
        GrantKind::Code => words::CODE,
    }
}

/// Gifts beside each other.
pub(crate) fn gifts(lang: Lang, gifts: &[Gift]) -> Markup {
    let said = |gift: &Gift| words::a_gift(kind_word(gift.kind), html! { bdi { (gift.name) } }).html(lang);
    html! { span.badges { @for gift in gifts { span.badge { (said(gift)) } " " } } }
}

/// Where a code is typed.
pub(crate) fn type_code(access: &Access, typed: &str, problem: Option<&Problem>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::USE_INVITATION[lang]) }
            p.lead { (words::USE_INVITATION_LEAD[lang]) }
        } }
        (summary(lang, problem))
        form.form.panel method="post" action=(frame.href("/invite")) {
            (text_field(lang, &FieldView {
                name: "code", label: words::LABEL_CODE.to(lang), hint: words::CODE_HINT.to(lang),
                value: typed, problem,
            }))
            div.form-end { button.button { (icon("key")) (words::LOOK_UP[lang]) } }
        }
    };
    page(&frame, &Head::new(words::USE_INVITATION.to(lang), Tab::Other).width(Width::Form), main)
}

/// An invitation as it is shown.
pub(crate) struct Shown<'a> {
    pub(crate) path: &'a str,
    pub(crate) row: &'a InvitationRow,
    pub(crate) standing: Standing,
    pub(crate) may_join: bool,
    /// The member whose own link it is.
    pub(crate) host: Option<&'a HostRow>,
}

/// An invitation, and the button or form to use it.
pub(crate) fn invitation(access: &Access, shown: &Shown<'_>, typed: &Typed<'_>) -> Markup {
    let Shown { path, row, standing, may_join, host } = *shown;
    let frame = access.frame();
    let lang = frame.lang;
    let gives: Vec<Gift> = serde_json::from_str(&row.gives).unwrap_or_default();
    let usable = standing == Standing::Open && !row.mine;
    // Whoever is in can't be brought any more.
    let is_in = host.is_some() && frame.viewer.is_some();
    let main = html! {
        div.gate.stack {
            p.gate-mark { (icon("mail")) }
            h1 {
                @if let Some(host) = host.filter(|_| usable) {
                    (words::invited_by(html! { bdi { (host.name) } }, html! { bdi { (frame.name) } }).html(lang))
                } @else { (words::invited_to(html! { bdi { (frame.name) } }).html(lang)) }
            }
            @if !access.community.description.is_empty() { p.lead { (access.community.description) } }
            @if row.mine {
                (notice("good", html! { p { b { (words::INVITATION_USED[lang]) } " " (words::WHAT_IT_GIVES_IS_YOURS[lang]) } }))
            } @else if standing != Standing::Open {
                (notice("warn", html! {
                    p { b { (standing.sentence()[lang]) } " " (words::ASK_FOR_NEW_ONE[lang]) }
                }))
            }
            @if is_in { (notice("good", html! { p { (words::YOU_ARE_IN[lang]) } })) }
            @let bare = row.label.is_empty() && row.name.is_empty() && gives.is_empty() && row.expires_at.is_none();
            @if !bare { dl.facts.panel {
                @if !row.label.is_empty() { div { dt { (words::INVITATION[lang]) } dd { bdi { (row.label) } } } }
                @if !row.name.is_empty() { div { dt { (words::LABEL_FOR[lang]) } dd { bdi { (row.name) } } } }
                @let shown: Vec<_> = gives.iter().filter(|gift| gift.kind != GrantKind::Code).cloned().collect();
                @if !shown.is_empty() || row.points > 0 { div { dt { (words::GIVES_YOU[lang]) } dd {
                    (gifts(lang, &shown))
                    @if row.points > 0 { " " (words::points_count(row.points).html(lang)) }
                } } }
                @if let Some(until) = row.expires_at { div { dt { (words::GOOD_UNTIL[lang]) } dd { (full(until).to(lang)) } } }
            } }
            // Drawn with the page by a browser, and asked for by few programs that only look at links.
            @if usable { img src=(frame.href(&format!("{path}/seen"))) alt="" class="hidden" width="1" height="1"; }
            @if let Some(viewer) = &frame.viewer {
                @if usable && !is_in {
                    form method="post" action=(frame.href(path)) {
                        p.empty-actions { button.button { (icon("check")) (words::accept_as(html! { bdi { (viewer.name) } }).html(lang)) } }
                    }
                } @else {
                    p.empty-actions { a.button href=(frame.href("/")) { (words::go_to(html! { bdi { (frame.name) } }).html(lang)) } }
                }
            }
        }
        @if frame.viewer.is_none() && usable {
            @if may_join { (join(access, path, row, typed)) }
            p.or { span { (words::OR[lang]) } }
            p.empty-actions {
                a.button.button-quiet href=(frame.href(&format!("/sign-in?next={}", encoded(&frame.href(path))))) {
                    (words::SIGN_IN_FIRST[lang])
                }
            }
        }
    };
    page(&frame, &Head::new(words::AN_INVITATION.to(lang), Tab::Other).width(Width::Form), main)
}

fn join(access: &Access, path: &str, row: &InvitationRow, typed: &Typed<'_>) -> Markup {
    let lang = access.lang();
    let name = if typed.problem.is_some() { typed.name } else { &row.name };
    html! {
        (summary(lang, typed.problem))
        form.form.panel method="post" action=(access.href(path)) {
            h2 { (common::JOIN[lang]) }
            (text_field(lang, &FieldView {
                name: "name", label: words::YOUR_NAME.to(lang), hint: words::YOUR_NAME_HINT.to(lang), value: name,
                problem: typed.problem,
            }))
            (text_field(lang, &FieldView {
                name: "handle", label: words::NAME_IN_ADDRESSES.to(lang), value: typed.handle, problem: typed.problem,
                hint: words::NAME_IN_ADDRESSES_HINT.to(lang),
            }))
            @if !row.email.is_empty() {
                p.hint { (words::your_address_will_be(html! { b { bdi { (row.email) } } }).html(lang)) }
            }
            div.form-end { button.button { (icon("user")) (words::join_community(html! { bdi { (access.community.name) } }).html(lang)) } }
        }
    }
}
