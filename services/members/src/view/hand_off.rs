//! The question before somebody becomes somebody else.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Head, Tab, Width, hidden, icon, page};

use crate::words;

/// Who is signed in is asked whether to go on as whom the product has sent.
pub(crate) fn other(access: &Access, name: &str, token: &str, next: &str) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let here = access.visitor.identity.as_ref().map_or("", |identity| identity.name.as_str());
    let (theirs, own) = (|| html! { bdi { (name) } }, html! { bdi { (here) } });
    let main = html! {
        div.gate {
            p.gate-mark { (icon("users")) }
            h1 { (words::go_on_question(theirs()).html(lang)) }
            p.lead { (words::go_on_lead(html! { b { bdi { (here) } } }).html(lang)) }
            form method="post" action=(frame.href("/sign-in/hand-off")) {
                (hidden("token", token))
                (hidden("next", next))
                p.empty-actions {
                    button.button name="go_on" value="1" { (words::go_on_as(theirs()).html(lang)) }
                    a.button.button-quiet href=(frame.href("/")) { (words::stay(own).html(lang)) }
                }
            }
        }
    };
    page(&frame, &Head::new(words::GO_ON_TITLE.to(lang), Tab::Other).width(Width::Narrow), main)
}
