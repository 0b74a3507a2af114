//! The studio: where managers look after the community. Its navigation stands beside every page of it.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Head, Tab, Width, icon, page};

/// The pages of the studio: address, picture, name.
const PLACES: [(&str, &str, &str); 6] = [
    ("/studio/people", "users", "People"),
    ("/studio/invitations", "mail", "Invitations"),
    ("/studio/requests", "bell", "Requests"),
    ("/studio/gates", "lock", "Gates"),
    ("/studio/ways-in", "arrow", "Ways in"),
    ("/studio/keys", "key", "Keys"),
];

/// A page of the studio; `here` is the address it is below, such as `/studio/people`.
pub(crate) fn studio(access: &Access, here: &str, title: &str, main: Markup) -> Markup {
    let frame = access.frame();
    let whole = html! {
        div.with-side.side-first {
            aside.side aria-label="Studio" {
                nav.side-nav aria-label="Studio" {
                    @for (path, picture, label) in PLACES {
                        a href=(frame.href(path)) aria-current=[(path == here).then_some("page")] { (icon(picture)) (label) }
                    }
                }
            }
            div.main { (main) }
        }
    };
    page(&frame, &Head::new(title, Tab::Other).width(Width::Wide), whole)
}
