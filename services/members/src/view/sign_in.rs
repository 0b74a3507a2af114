//! The sign-in page: every way in that is open.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{
    FieldView, Head, Tab, Width, avatar, hidden, icon, page as whole_page, role_badge, text_area, text_field,
};
use shared::words::{Lang, common};

use super::{encoded, summary};
use crate::demo::{PEOPLE, Person};
use crate::way::Ways;
use crate::words;

/// The page; `problem` with what was typed where a form was refused.
pub(crate) fn page(access: &Access, ways: &Ways, demo: bool, next: &str, problem: Option<(&Problem, &str)>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let (wrong, typed) = problem.map_or((None, ""), |(problem, typed)| (Some(problem), typed));
    let about = |name: &str| wrong.filter(|problem| problem.field(name).is_some());
    let typed_in = |name: &str| if about(name).is_some() { typed } else { "" };
    let query = if next.is_empty() { String::new() } else { format!("?next={}", encoded(next)) };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::sign_in_to(html! { bdi { (frame.name) } }).html(lang)) }
            p.lead {
                @if demo { (words::DEMO_LEAD[lang]) }
                @else if access.community.open { (words::OPEN_LEAD[lang]) }
                @else { (words::INVITED_LEAD[lang]) }
            }
        } }
        (summary(lang, wrong))
        @if demo {
            ul.roles { @for person in &PEOPLE { li { (role(lang, &frame.href("/sign-in"), next, person)) } } }
            p.or { span { (words::OR[lang]) } }
        }
        div.ways {
            @if let Some(oidc) = &ways.oidc {
                a.button.button-wide href=(format!("{}{query}", frame.href("/sign-in/oidc"))) {
                    (icon("key")) (words::sign_in_with(html! { bdi { (or(&oidc.label, words::SINGLE_SIGN_ON.to(lang))) } }).html(lang))
                }
            }
            @if let Some((hand_off, url)) = ways.hand_off.as_ref().and_then(|way| Some((way, way.sign_in_url.as_ref()?))) {
                @let joint = if url.contains('?') { "&" } else { "?" };
                a.button.button-wide href=(format!("{url}{joint}next={}", encoded(&access.own_path(next)))) {
                    (icon("link")) (words::sign_in_with(html! { bdi { (or(&hand_off.label, &frame.name)) } }).html(lang))
                }
            }
            @if ways.email {
                form.form.panel method="post" action=(frame.href("/sign-in/email")) {
                    (hidden("next", next))
                    (text_field(lang, &FieldView {
                        name: "email", label: words::YOUR_MAIL_ADDRESS.to(lang), hint: words::MAIL_ADDRESS_HINT.to(lang),
                        value: typed_in("email"), problem: about("email"),
                    }))
                    div.form-end { button.button { (icon("mail")) (words::SEND_LINK[lang]) } }
                }
            }
            @if ways.invitation {
                p { a href=(frame.href("/invite")) { (words::HAVE_INVITATION[lang]) } }
            }
            p { a href=(frame.href("/guidelines")) { (common::GUIDELINES_LINK[lang]) } }
        }
        details.help.tools open[about("token").is_some()] {
            summary { (words::FOR_TOOLS[lang]) }
            form.form.panel method="post" action=(frame.href("/sign-in")) {
                (hidden("next", next))
                (text_area(lang, &FieldView {
                    name: "token", label: words::SESSION_TOKEN.to(lang), hint: words::SESSION_TOKEN_HINT.to(lang),
                    value: typed_in("token"), problem: about("token"),
                }, 3))
                div.form-end { button.button.button-quiet { (common::SIGN_IN[lang]) } }
            }
        }
    };
    whole_page(&frame, &Head::new(common::SIGN_IN.to(lang), Tab::Other).width(Width::Form), main)
}

fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}

fn role(lang: Lang, action: &str, next: &str, person: &Person) -> Markup {
    html! {
        form.role method="post" action=(action) {
            (avatar(person.handle, person.name, "avatar-l"))
            div.role-text { h2.row-title { bdi { (person.name) } " " (role_badge(lang, person.role)) } p { (person.about[lang]) } }
            (hidden("next", next))
            button.button.button-quiet name="as" value=(person.handle) aria-label=(words::sign_in_as(person.name).to(lang)) {
                (common::SIGN_IN[lang])
            }
        }
    }
}
