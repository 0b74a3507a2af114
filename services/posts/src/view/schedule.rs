//! Posts that have not appeared yet: their list, and the moment in the form they are written in.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::{Role, Time};
use shared::web::layout::{
    FieldView, Head, Tab, Width, byline, empty, field_error, icon, kind_badge, notice, page, pager, space_link,
};
use shared::web::{Frame, List};
use shared::words::{Lang, full};

use crate::actions::schedule::Listed;
use crate::words;

/// The page: what waits, the next first.
pub(crate) fn scheduled(access: &Access, list: &List<Listed>, said: &str) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let title = &words::SCHEDULED[lang];
    let next = list.next.as_ref().map(|cursor| frame.href(&format!("/studio/schedule?cursor={cursor}")));
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { (title) }
                p.lead { (words::SCHEDULED_LEAD[lang]) }
            }
            div.page-actions { a.button href=(frame.href("/new")) { (icon("plus")) (shared::words::common::WRITE_POST[lang]) } }
        }
        @if said == "cancelled" { (notice("good", html! { p { (words::SCHEDULE_CANCELLED[lang]) } })) }
        @if said == "scheduled" { (notice("good", html! { p { (words::SCHEDULE_KEPT[lang]) } })) }
        @if list.items.is_empty() {
            (empty(&words::NOTHING_SCHEDULED[lang], &words::NOTHING_SCHEDULED_NOTE[lang], None))
        } @else {
            ol.list { @for listed in &list.items { (row(access, &frame, listed)) } }
        }
        (pager(lang, next, &words::LATER[lang]))
    };
    if access.visitor.role() >= Role::Manager {
        return members::studio(access, "/studio/schedule", title, main);
    }
    page(&frame, &Head::new(title, Tab::Other).width(Width::Wide), main)
}

fn row(access: &Access, frame: &Frame, listed: &Listed) -> Markup {
    let lang = frame.lang;
    let (post, summary) = (&listed.post, &listed.post.summary);
    let decide = frame.href(&format!("/studio/schedule/{}", summary.id));
    html! {
        li.row {
            article.row-body {
                p.meta {
                    span.kind { (icon("history")) time datetime=(summary.created_at) { (full(summary.created_at).html(lang)) } }
                    (kind_badge(lang, &summary.kind))
                    (space_link(frame, &summary.space, access.space_name(&summary.space), summary.policy.is_some()))
                }
                h2.row-title { a href=(frame.href(&format!("/t/{}/edit", summary.id))) { bdi { (summary.title) } } }
                @if listed.stopped { (notice("bad", html! { p { (words::STOPPED[lang]) } })) }
                details.help {
                    summary { (words::PREVIEW[lang]) }
                    // Markdown was rendered when it was written, by the one renderer that lets no HTML in.
                    div.prose dir="auto" { (PreEscaped(&post.body_html)) }
                }
                div.meta { (byline(frame, &summary.author)) }
                div.form-end {
                    a.button.button-quiet href=(frame.href(&format!("/t/{}/edit", summary.id))) {
                        (words::EDIT_OR_MOVE[lang]) span.hidden { ": " (summary.title) }
                    }
                    form method="post" action=(decide) {
                        button.button.button-quiet name="to" value="publish" { (words::PUBLISH_NOW[lang]) span.hidden { ": " (summary.title) } }
                    }
                    form method="post" action=(decide) data-confirm=(words::CANCEL_SURE.to(lang)) {
                        button.button.button-quiet name="to" value="cancel" { (words::CANCEL_POST[lang]) span.hidden { ": " (summary.title) } }
                    }
                }
            }
        }
    }
}

/// When it is to appear, in the form.
pub(crate) fn moment_field(lang: Lang, now: Time, field: &FieldView<'_>) -> Markup {
    let refused = field.problem.is_some_and(|problem| problem.field(field.name).is_some());
    let described = if refused { "publish_at-hint publish_at-error" } else { "publish_at-hint" };
    html! {
        div.field {
            label for="publish_at" { (field.label) }
            p.hint id="publish_at-hint" { (words::publish_at_hint(full(now)).html(lang)) }
            input id="publish_at" name="publish_at" type="datetime-local" value=(field.value) dir="ltr" aria-describedby=(described)
                aria-invalid=[refused.then_some("true")];
            (field_error(lang, field.problem, "publish_at"))
        }
    }
}
