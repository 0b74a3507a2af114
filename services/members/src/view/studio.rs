//! The studio: where managers look after the community. Its navigation stands beside every page of it.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Head, Tab, Width, icon, page};
use shared::words::{Phrase, common};

use crate::words;

/// The pages of the studio: address, picture, name.
const PLACES: [(&str, &str, Phrase); 12] = [
    ("/studio/campaign", "check", words::STUDIO_CAMPAIGN),
    ("/studio/insights", "chart", words::STUDIO_NUMBERS),
    ("/studio/survey", "comment", words::STUDIO_SURVEYS),
    ("/studio/schedule", "history", words::STUDIO_SCHEDULE),
    ("/studio/people", "users", common::PEOPLE_LINK),
    ("/studio/invitations", "mail", words::INVITATIONS),
    ("/studio/requests", "bell", words::REQUESTS),
    ("/studio/gates", "lock", words::GATES),
    ("/studio/ways-in", "arrow", words::WAYS_IN),
    ("/studio/keys", "key", words::KEYS),
    ("/studio/brand", "palette", words::STUDIO_BRAND),
    ("/studio/embed", "globe", common::EMBEDDING),
];

/// A page of the studio; `here` is the address it is below, such as `/studio/people`.
pub fn studio(access: &Access, here: &str, title: &str, main: Markup) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let whole = html! {
        div.with-side.side-first {
            aside.side aria-label=(common::STUDIO.to(lang)) {
                nav.side-nav aria-label=(common::STUDIO.to(lang)) {
                    @for (path, picture, label) in PLACES {
                        a href=(frame.href(path)) aria-current=[(path == here).then_some("page")] { (icon(picture)) (label[lang]) }
                    }
                }
            }
            div.main { (main) }
        }
    };
    page(&frame, &Head::new(title, Tab::Other).width(Width::Wide), whole)
}
