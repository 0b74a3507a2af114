//! Lists of people invited together, in the studio.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Active, FieldView, chips, crumbs, empty, icon, notice, pager, text_area, text_field, time};
use shared::web::{List, Problem};
use shared::words::{Lang, Message, Phrase, full, number};

use super::invite::gifts;
use super::studio::studio;
use super::studio_invitations::inviting;
use super::summary;
use crate::actions::mailing::MAILED;
use crate::batch::Progress;
use crate::csv_list::MOST_ROWS;
use crate::gift::Gift;
use crate::pages::studio_batches::BatchForm;
use crate::store::batches::{BatchRow, GuestRow};
use crate::words;

const HERE: &str = "/studio/invitations/batches";

/// What has just been done.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) added: Option<u32>,
    pub(crate) known: u32,
    pub(crate) silenced: u32,
    pub(crate) sent: Option<u32>,
    pub(crate) failed: u32,
    pub(crate) more: bool,
}

/// The lists, and the form to make one.
pub(crate) fn list(access: &Access, list: &List<BatchRow>, form: &BatchForm, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let main = html! {
        div.stack {
            (summary(lang, problem))
            details.help open[problem.is_some() || list.items.is_empty()] {
                summary { (words::NEW_LIST[lang]) }
                (new_form(access, form, problem))
            }
            @if list.items.is_empty() {
                (empty(words::NO_LISTS_YET.to(lang), words::NO_LISTS_HINT.to(lang), None))
            } @else {
                ol.list { @for row in &list.items { (line(access, row)) } }
            }
        }
        (pager(lang, list.next.as_ref().map(|next| access.href(&format!("{HERE}?cursor={next}"))), words::OLDER.to(lang)))
    };
    inviting(access, "/batches", &words::LISTS_LEAD.into(), main)
}

fn new_form(access: &Access, form: &BatchForm, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let field = |name, label: Phrase, hint: Phrase, value| {
        text_field(lang, &FieldView { name, label: label.to(lang), hint: hint.to(lang), value, problem })
    };
    html! {
        form.form.panel method="post" action=(access.href(HERE)) {
            div.field-row {
                (field("name", words::LIST_NAME, words::LABEL_HINT, form.name.as_str()))
                (field("source", words::LIST_SOURCE, words::LIST_SOURCE_HINT, form.source.as_str()))
            }
            (field("gives", words::GIVES, words::GIVES_HINT, form.gives.as_str()))
            div.field-row {
                (field("points", words::REWARD_POINTS, words::REWARD_POINTS_HINT, form.points.as_str()))
                (field("expires", words::LABEL_LAST_DAY, words::LAST_DAY_HINT, form.expires.as_str()))
            }
            (text_area(lang, &FieldView {
                name: "csv", label: words::CUSTOMERS_CSV.to(lang), value: &form.csv, problem,
                hint: &words::customers_csv_hint(MOST_ROWS).to(lang),
            }, 6))
            div.form-end { button.button { (icon("plus")) (words::MAKE_LIST[lang]) } }
        }
    }
}

fn line(access: &Access, row: &BatchRow) -> Markup {
    let lang = access.lang();
    html! {
        li.row {
            article.row-body {
                h2.row-title { a href=(access.href(&format!("{HERE}/{}", row.id))) { bdi { (row.name) } } }
                div.meta {
                    @if !row.source.is_empty() { span { bdi { (row.source) } } }
                    @for (figure, label) in figures(row) { span { b { (number(lang, figure)) } " " (label.inline(lang)) } }
                    span { (words::made_when(time(lang, row.created_at, access.now)).html(lang)) }
                }
            }
        }
    }
}

/// A figure's name.
struct Figure(Phrase);

impl Figure {
    /// Within a line.
    fn inline(&self, lang: Lang) -> String {
        self.0.to(lang).to_lowercase()
    }
}

fn figures(row: &BatchRow) -> [(i64, Figure); 5] {
    [
        (row.invited, Figure(words::FIGURE_INVITED)),
        (row.mailed, Figure(words::FIGURE_MAILED)),
        (row.opened, Figure(words::FIGURE_OPENED)),
        (row.joined, Figure(words::FIGURE_JOINED)),
        (row.took_part, Figure(words::FIGURE_TOOK_PART)),
    ]
}

/// A list with its figures, its people, and what can be done with them.
pub(crate) fn one(
    access: &Access,
    batch: &BatchRow,
    guests: &List<GuestRow>,
    stage: Option<Progress>,
    said: &Said,
    problem: Option<&Problem>,
) -> Markup {
    let lang = access.lang();
    let here = format!("{HERE}/{}", batch.id);
    let of_stage = |stage: Option<Progress>| match stage {
        Some(stage) => access.href(&format!("{here}?stage={}", stage.as_str())),
        None => access.href(&here),
    };
    let all = Active { label: words::EVERYBODY.to(lang), href: of_stage(None), current: stage.is_none() };
    let choices: Vec<_> = std::iter::once(all)
        .chain(Progress::ALL.map(|one| Active {
            label: progress(one).to(lang),
            href: of_stage(Some(one)),
            current: stage == Some(one),
        }))
        .collect();
    let given: Vec<Gift> = serde_json::from_str(&batch.gives).unwrap_or_default();
    let next = guests.next.as_ref().map(|next| {
        let stage = stage.map(|stage| format!("&stage={}", stage.as_str())).unwrap_or_default();
        access.href(&format!("{here}?cursor={next}{stage}"))
    });
    let main = html! {
        (crumbs(lang, &[
            (access.href("/studio/invitations"), words::INVITATIONS.to(lang)), (access.href(HERE), words::INVITE_LISTS.to(lang)),
        ]))
        header.page-head { div.page-head-text {
            h1 { bdi { (batch.name) } }
            div.meta {
                @if !batch.source.is_empty() { span { bdi { (batch.source) } } }
                span { (words::made_when(time(lang, batch.created_at, access.now)).html(lang)) }
                @if let Some(until) = batch.expires_at { span { (words::until_moment(full(until)).html(lang)) } }
                @if batch.points > 0 { span { (words::points_count(batch.points).html(lang)) } }
                @if !given.is_empty() { (gifts(lang, &given)) }
            }
        } }
        (summary(lang, problem))
        (told(lang, said))
        dl.stats {
            @for (figure, label) in figures(batch) { div { dt { (label.0[lang]) } dd { (number(lang, figure)) } } }
        }
        div.stack {
            (acts(access, batch, &here))
            (chips(words::FILTER_PEOPLE.to(lang), &choices))
            @if guests.items.is_empty() {
                (empty(words::NOBODY_HERE.to(lang), words::NOBODY_HERE_HINT.to(lang), None))
            } @else {
                (people(access, &guests.items))
            }
        }
        (pager(lang, next, words::MORE_PEOPLE.to(lang)))
    };
    studio(access, "/studio/invitations", &batch.name, main)
}

fn told(lang: Lang, said: &Said) -> Markup {
    let silenced = (said.silenced > 0).then(|| words::people_silenced(said.silenced));
    let lines: Vec<Message> = match (said.added, said.sent) {
        (Some(added), _) => std::iter::once(words::people_added(added))
            .chain((said.known > 0).then(|| words::people_known(said.known)))
            .chain(silenced)
            .collect(),
        (None, Some(sent)) => std::iter::once(words::mailed_to(sent))
            .chain((said.failed > 0).then(|| words::not_mailed(said.failed)))
            .chain(silenced)
            .chain(said.more.then(|| words::MAIL_MORE.into()))
            .collect(),
        (None, None) => return html! {},
    };
    let mood = if said.failed > 0 { "warn" } else { "good" };
    notice(mood, html! { p { @for line in lines { (line.html(lang)) " " } } })
}

fn acts(access: &Access, batch: &BatchRow, here: &str) -> Markup {
    let lang = access.lang();
    let send = access.href(&format!("{here}/send"));
    let csv = format!("/api/v1/communities/{}/invitations/batches/{}/people.csv", access.community.slug, batch.id);
    html! {
        @if batch.invited > 0 {
            section.panel {
                h2 { (words::SEND_TITLE[lang]) }
                p.hint { (words::send_hint(MAILED).html(lang)) }
                div.form-end {
                    form method="post" action=(send) { button.button { (icon("mail")) (words::MAIL_UNSENT[lang]) } }
                    form method="post" action=(send) {
                        input type="hidden" name="again" value="1";
                        button.button.button-quiet { (words::MAIL_AGAIN[lang]) }
                    }
                    a.button.button-quiet href=(csv) download="invited.csv" { (words::DOWNLOAD_LINKS[lang]) }
                }
            }
        }
        details.help open[batch.invited == 0] {
            summary { (words::ADD_PEOPLE[lang]) }
            form.form.panel method="post" enctype="multipart/form-data" action=(access.href(&format!("{here}/people"))) {
                div.field { label for="csv" { (words::CUSTOMERS_FILE[lang]) }
                    p.hint id="csv-hint" { (shared::web::layout::hinted(&words::customers_csv_hint(MOST_ROWS).to(lang))) }
                    input id="csv" name="csv" type="file" accept=".csv,text/csv" required aria-describedby="csv-hint"; }
                div.form-end { button.button { (icon("plus")) (words::ADD_PEOPLE[lang]) } }
            }
        }
    }
}

/// How far somebody has come, for people.
const fn progress(progress: Progress) -> Phrase {
    match progress {
        Progress::Invited => words::PROGRESS_INVITED,
        Progress::Opened => words::PROGRESS_OPENED,
        Progress::Joined => words::PROGRESS_JOINED,
        Progress::TookPart => words::PROGRESS_TOOK_PART,
    }
}

fn people(access: &Access, rows: &[GuestRow]) -> Markup {
    let lang = access.lang();
    html! {
        div.table-wrap tabindex="0" role="region" aria-label=(words::PEOPLE_OF_LIST.to(lang)) {
            table.table {
                thead { tr {
                    th scope="col" { (words::COLUMN_WHO[lang]) }
                    th scope="col" { (words::COLUMN_STAGE[lang]) }
                    th scope="col" { (words::COLUMN_MAILED[lang]) }
                    th scope="col" { (words::COLUMN_MEMBER[lang]) }
                } }
                tbody { @for row in rows { (person(access, row)) } }
            }
        }
    }
}

fn person(access: &Access, row: &GuestRow) -> Markup {
    let lang = access.lang();
    let names: Vec<_> = [&row.name, &row.email, &row.customer].into_iter().filter(|text| !text.is_empty()).collect();
    let tags: Vec<String> = serde_json::from_str(&row.tags).unwrap_or_default();
    let since = row.took_part_at.or(row.joined_at).or(row.opened_at);
    html! {
        tr {
            th scope="row" {
                @for (place, name) in names.iter().enumerate() {
                    @if place == 0 { bdi { (name) } } @else { div.hint { bdi { (name) } } }
                }
                @if !tags.is_empty() { div.hint { bdi { (tags.join(", ")) } } }
            }
            td {
                (progress(Progress::of(row.stage))[lang])
                @if let Some(at) = since { div.hint { (time(lang, at, access.now)) } }
                @if row.revoked_at.is_some() { div.hint { (words::standing("revoked").html(lang)) } }
            }
            td {
                @if row.silenced_at.is_some() {
                    (words::SAID_NO[lang])
                } @else if let Some(at) = row.mailed_at.filter(|_| row.mails > 0) {
                    (time(lang, at, access.now))
                    @if row.mails > 1 { div.hint { (words::mailed_times(row.mails).html(lang)) } }
                } @else { "–" }
            }
            td {
                @if let Some(handle) = &row.handle {
                    a href=(access.href(&format!("/studio/people/{handle}"))) { bdi { "@" (handle) } }
                } @else { "–" }
            }
        }
    }
}
