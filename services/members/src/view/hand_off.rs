//! The question before somebody becomes somebody else.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Head, Tab, Width, hidden, icon, page};

/// Who is signed in is asked whether to go on as whom the product has sent.
pub(crate) fn other(access: &Access, name: &str, token: &str, next: &str) -> Markup {
    let frame = access.frame();
    let here = access.visitor.identity.as_ref().map_or("", |identity| identity.name.as_str());
    let main = html! {
        div.gate {
            p.gate-mark { (icon("users")) }
            h1 { "Go on as " bdi { (name) } "?" }
            p.lead { "In this browser you are signed in as " b { bdi { (here) } } ". You were sent here as somebody else." }
            form method="post" action=(frame.href("/sign-in/hand-off")) {
                (hidden("token", token))
                (hidden("next", next))
                p.empty-actions {
                    button.button name="go_on" value="1" { "Go on as " bdi { (name) } }
                    a.button.button-quiet href=(frame.href("/")) { "Stay " bdi { (here) } }
                }
            }
        }
    };
    page(&frame, &Head::new(words::GO_ON_TITLE.to(lang), Tab::Other).width(Width::Narrow), main)
}
