//! Members who bring others, in the studio.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{FieldView, empty, icon, notice, pager, select_field, text_area};
use shared::web::{List, Problem};

use super::studio_invitations::inviting;
use super::summary;
use crate::batch::Counts;
use crate::pages::studio_bringing::BringingForm;
use crate::store::bringing::BringerRow;
use crate::words;

const HERE: &str = "/studio/invitations/bringing";

/// The settings, and who has brought most.
pub(crate) fn show(
    access: &Access,
    form: &BringingForm,
    list: &List<BringerRow>,
    saved: bool,
    problem: Option<&Problem>,
) -> Markup {
    let lang = access.lang();
    let counts = [
        (Counts::TookPart.as_str(), words::COUNTS_TOOK_PART.to(lang)),
        (Counts::Joined.as_str(), words::COUNTS_JOINED.to(lang)),
    ];
    let main = html! {
        (summary(lang, problem))
        @if saved { (notice("good", html! { p { (words::BRINGING_SAVED[lang]) } })) }
        div.stack {
            form.form.panel method="post" action=(access.href(HERE)) {
                p.check { input type="checkbox" id="enabled" name="enabled" value="1" checked[!form.enabled.is_empty()]; " "
                    label for="enabled" { (words::BRINGING_ENABLED[lang]) } }
                (select_field(lang, &FieldView {
                    name: "counts", label: words::COUNTS.to(lang), hint: words::COUNTS_HINT.to(lang), value: &form.counts, problem,
                }, &counts))
                (text_area(lang, &FieldView {
                    name: "rewards", label: words::REWARDS.to(lang), hint: words::REWARDS_HINT.to(lang), value: &form.rewards, problem,
                }, 4))
                div.form-end { button.button { (icon("check")) (words::SAVE[lang]) } }
            }
            h2 { (words::BROUGHT_MOST[lang]) }
            @if list.items.is_empty() {
                (empty(words::NOBODY_BROUGHT.to(lang), words::NOBODY_BROUGHT_HINT.to(lang), None))
            } @else {
                ol.list { @for row in &list.items {
                    li.row { article.row-body {
                        h3.row-title { a href=(access.href(&format!("/studio/people/{}", row.handle))) { bdi { (row.name) } } }
                        div.meta {
                            span { bdi { "@" (row.handle) } }
                            span { (words::brought_joined(row.joined).html(lang)) }
                            span { (words::brought_took_part(row.took_part).html(lang)) }
                        }
                    } }
                } }
            }
        }
        (pager(lang, list.next.as_ref().map(|next| access.href(&format!("{HERE}?cursor={next}"))), words::MORE_PEOPLE.to(lang)))
    };
    inviting(access, "/bringing", &words::BRINGING_LEAD.into(), main)
}
