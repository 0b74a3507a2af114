//! Whom nobody may write to, in the studio.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{FieldView, empty, notice, pager, text_area, time};
use shared::web::{List, Problem};

use super::studio_invitations::inviting;
use super::summary;
use crate::store::suppressions::SuppressionRow;
use crate::words;

const HERE: &str = "/studio/invitations/suppressions";

/// What was typed, and what came of it.
#[derive(Default)]
pub(crate) struct Typed<'a> {
    pub(crate) who: &'a str,
    pub(crate) problem: Option<&'a Problem>,
    pub(crate) added: Option<u32>,
    pub(crate) found: Option<bool>,
}

/// The list, and the form to put somebody on it.
pub(crate) fn list(access: &Access, list: &List<SuppressionRow>, typed: &Typed<'_>) -> Markup {
    let lang = access.lang();
    let main = html! {
        (summary(lang, typed.problem))
        @if let Some(added) = typed.added { (notice("good", html! { p { (words::suppressed_added(added).html(lang)) } })) }
        @match typed.found {
            Some(true) => (notice("warn", html! { p { (words::IS_SUPPRESSED[lang]) } })),
            Some(false) => (notice("good", html! { p { (words::IS_NOT_SUPPRESSED[lang]) } })),
            None => {}
        }
        div.stack {
            form.form.panel method="post" action=(access.href(HERE)) {
                (text_area(lang, &FieldView {
                    name: "who", label: words::SUPPRESS_WHO.to(lang), hint: words::SUPPRESS_WHO_HINT.to(lang), value: typed.who,
                    problem: typed.problem,
                }, 4))
                div.form-end {
                    button.button { (words::SUPPRESS_BUTTON[lang]) }
                    button.button.button-quiet name="look" value="1" { (words::SUPPRESS_LOOK[lang]) }
                }
            }
            @if list.items.is_empty() {
                (empty(words::NOBODY_SUPPRESSED.to(lang), words::NOBODY_SUPPRESSED_HINT.to(lang), None))
            } @else {
                ol.list { @for row in &list.items { (line(access, row)) } }
            }
        }
        (pager(lang, list.next.as_ref().map(|next| access.href(&format!("{HERE}?cursor={next}"))), words::OLDER.to(lang)))
    };
    inviting(access, "/suppressions", &words::SUPPRESSED_LEAD.into(), main)
}

fn line(access: &Access, row: &SuppressionRow) -> Markup {
    let lang = access.lang();
    let short: String = row.digest.chars().take(12).collect();
    html! {
        li.row.case {
            article.row-body {
                h2.row-title { (words::suppressed_kind(row.kind.as_str()).html(lang)) " " code { (short) "…" } }
                div.meta {
                    span { (words::suppressed_by(row.reason.as_str()).html(lang)) }
                    (time(lang, row.added_at, access.now))
                }
            }
            @if row.reason == "manager" {
                div.case-acts {
                    form method="post" action=(access.href(&format!("{HERE}/{}/drop", row.digest))) {
                        button.button.button-small.button-quiet aria-label=(words::take_off_thing(&short).to(lang)) { (words::TAKE_OFF[lang]) }
                    }
                }
            }
        }
    }
}
