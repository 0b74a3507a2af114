//! The sign-in page: every way in that is open.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{
    FieldView, Head, Tab, Width, avatar, hidden, icon, page as whole_page, role_badge, summary, text_area, text_field,
};
use shared::words::Lang;

use super::encoded;
use crate::demo::{PEOPLE, Person};
use crate::way::Ways;

/// The page; `problem` with what was typed where a form was refused.
pub(crate) fn page(access: &Access, ways: &Ways, demo: bool, next: &str, problem: Option<(&Problem, &str)>) -> Markup {
    let frame = access.frame();
    let (wrong, typed) = problem.map_or((None, ""), |(problem, typed)| (Some(problem), typed));
    let about = |name: &str| wrong.filter(|problem| problem.field(name).is_some());
    let typed_in = |name: &str| if about(name).is_some() { typed } else { "" };
    let query = if next.is_empty() { String::new() } else { format!("?next={}", encoded(next)) };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { "Sign in to " bdi { (frame.name) } }
            p.lead {
                @if demo { "This is a demo: choose who you want to be, or sign in as yourself." }
                @else if access.community.open { "New here? Signing in makes you a member." }
                @else { "This community takes new members by invitation." }
            }
        } }
        (summary(frame.lang, wrong))
        @if demo {
            ul.roles { @for person in &PEOPLE { li { (role(&frame.href("/sign-in"), next, person)) } } }
            p.or { span { "or" } }
        }
        div.ways {
            @if let Some(oidc) = &ways.oidc {
                a.button.button-wide href=(format!("{}{query}", frame.href("/sign-in/oidc"))) {
                    (icon("key")) "Sign in with " (or(&oidc.label, "single sign-on"))
                }
            }
            @if let Some((hand_off, url)) = ways.hand_off.as_ref().and_then(|way| Some((way, way.sign_in_url.as_ref()?))) {
                @let joint = if url.contains('?') { "&" } else { "?" };
                a.button.button-wide href=(format!("{url}{joint}next={}", encoded(&access.own_path(next)))) {
                    (icon("link")) "Sign in with " (or(&hand_off.label, &frame.name))
                }
            }
            @if ways.email {
                form.form.panel method="post" action=(frame.href("/sign-in/email")) {
                    (hidden("next", next))
                    (text_field(frame.lang, &FieldView {
                        name: "email", label: "Your mail address", hint: "We send you a link. No password to remember.",
                        value: typed_in("email"), problem: about("email"),
                    }))
                    div.form-end { button.button { (icon("mail")) "Send me a link" } }
                }
            }
            @if ways.invitation {
                p { a href=(frame.href("/invite")) { "I have an invitation or a code" } }
            }
        }
        details.help.tools open[about("token").is_some()] {
            summary { "For tools and tests" }
            form.form.panel method="post" action=(frame.href("/sign-in")) {
                (hidden("next", next))
                (text_area(frame.lang, &FieldView {
                    name: "token", label: "Session token", hint: "What `folkmoot token` prints.",
                    value: typed_in("token"), problem: about("token"),
                }, 3))
                div.form-end { button.button.button-quiet { "Sign in" } }
            }
        }
    };
    whole_page(&frame, &Head::new("Sign in", Tab::Other).width(Width::Form), main)
}

fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}

fn role(action: &str, next: &str, person: &Person) -> Markup {
    html! {
        form.role method="post" action=(action) {
            (avatar(person.handle, person.name, "avatar-l"))
            div.role-text { h2.row-title { bdi { (person.name) } " " (role_badge(Lang::En, person.role)) } p { (person.about) } }
            (hidden("next", next))
            button.button.button-quiet name="as" value=(person.handle) aria-label=(format!("Sign in as {}", person.name)) {
                "Sign in"
            }
        }
    }
}
