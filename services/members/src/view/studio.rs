//! The studio: where managers look after the community. Its navigation stands beside every page of it.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Head, Tab, Width, icon, page};

/// The pages of the studio: address, picture, name.
const PLACES: [(&str, &str, &str); 6] = [
    ("/studio/people", "users", common::PEOPLE_LINK.to(lang)),
    ("/studio/invitations", "mail", words::INVITATIONS.to(lang)),
    ("/studio/requests", "bell", words::REQUESTS.to(lang)),
    ("/studio/gates", "lock", words::GATES.to(lang)),
    ("/studio/ways-in", "arrow", words::WAYS_IN.to(lang)),
    ("/studio/keys", "key", words::KEYS.to(lang)),
];

/// A page of the studio; `here` is the address it is below, such as `/studio/people`.
pub fn studio(access: &Access, here: &str, title: &str, main: Markup) -> Markup {
    let frame = access.frame();
    let whole = html! {
        div.with-side.side-first {
            aside.side aria-label=(common::STUDIO.to(lang)) {
                nav.side-nav aria-label=(common::STUDIO.to(lang)) {
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
