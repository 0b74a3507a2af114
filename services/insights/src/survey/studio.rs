//! Surveys in the studio: what is asked, what came of it, what was said.

use gate::Access;
use maud::{Markup, html};
use shared::web::List;
use shared::web::layout::{Active, empty, icon, notice, pager, tabs, time};
use shared::words::{Lang, Phrase, signed};

use super::Survey;
use super::actions::{Came, Results};
use crate::measure::nps::Nps;
use crate::store::survey::AnswerRow;
use crate::words;

/// What the page shows.
pub(crate) struct Shown {
    pub(crate) set: Option<Survey>,
    /// Whose answers.
    pub(crate) of: Survey,
    pub(crate) results: Results,
    pub(crate) answers: List<AnswerRow>,
    pub(crate) said: bool,
}

pub(crate) fn page(access: &Access, shown: &Shown) -> Markup {
    let lang = access.lang();
    let here = |of: Survey| access.href(&format!("/studio/survey?of={}", of.as_str()));
    let choices =
        [(Survey::Nps, words::ASK_NPS, words::ASK_NPS_NOTE), (Survey::Exit, words::ASK_EXIT, words::ASK_EXIT_NOTE)];
    let all = choices.iter().map(|(survey, name, note)| (Some(*survey), *name, *note));
    let all = std::iter::once((None, words::ASK_NOTHING, words::ASK_NOTHING_NOTE)).chain(all);
    let active = [Survey::Nps, Survey::Exit].map(|survey| Active {
        label: name_of(survey).to(lang),
        href: here(survey),
        current: survey == shown.of,
    });
    let came = match shown.of {
        Survey::Nps => &shown.results.nps,
        Survey::Exit => &shown.results.exit,
    };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::SURVEYS[lang]) }
            p.lead { (words::SURVEYS_LEAD[lang]) }
        } }
        @if shown.said { (notice("good", html! { p { (words::SURVEY_SET[lang]) } })) }
        div.stack {
            section.panel {
                h2 { (words::WHAT_IS_ASKED[lang]) }
                form.form method="post" action=(access.href("/studio/survey")) {
                    fieldset.choices {
                        legend.hidden { (words::WHAT_IS_ASKED[lang]) }
                        @for (survey, name, note) in all {
                            label.choice {
                                input type="radio" name="survey" value=(survey.map_or("off", Survey::as_str)) checked[survey == shown.set];
                                span.choice-title { (name[lang]) } span.choice-note { (note[lang]) }
                            }
                        }
                    }
                    div.form-end { button.button { (words::SAVE_SURVEY[lang]) } }
                }
            }
            section.panel {
                h2 { (words::WHAT_CAME[lang]) }
                (tabs(&words::SURVEYS[lang], "tabs", &active))
                (results(lang, came))
                @if shown.answers.items.is_empty() { (empty(&words::NO_ANSWERS[lang], &words::NO_ANSWERS_NOTE[lang], None)) }
                @else { (answers(access, &shown.answers.items)) }
                (pager(lang, shown.answers.next.as_ref().map(|cursor| format!("{}&cursor={cursor}", here(shown.of))), &words::OLDER_ANSWERS[lang]))
            }
        }
    };
    members::studio(access, "/studio/survey", &words::SURVEYS[lang], main)
}

const fn name_of(survey: Survey) -> Phrase {
    match survey {
        Survey::Nps => words::ASK_NPS,
        Survey::Exit => words::ASK_EXIT,
    }
}

/// A score with how sure it is, such as “+42 ± 7”.
fn score(lang: Lang, nps: &Nps) -> String {
    let whole = |number: f64| number.round() as i64;
    let error = if nps.answers > 1 {
        format!(" ± {}", shared::words::number(lang, whole(nps.standard_error)))
    } else {
        String::new()
    };
    format!("{}{error}", signed(lang, whole(nps.score)))
}

fn results(lang: Lang, came: &Came) -> Markup {
    let rows = [(words::OF_MEMBERS, &came.members), (words::OF_GUESTS, &came.guests)];
    html! {
        div.table-wrap { table.table {
            thead { tr {
                th scope="col" { (words::WHO_ANSWERED[lang]) }
                th scope="col" { (words::NPS_NAME[lang]) }
                th scope="col" { (words::HOW_MANY[lang]) }
                th scope="col" { (words::PROMOTERS[lang]) }
                th scope="col" { (words::PASSIVES[lang]) }
                th scope="col" { (words::DETRACTORS[lang]) }
            } }
            tbody { @for (who, nps) in rows { tr {
                th scope="row" { (who[lang]) }
                @match nps {
                    Some(nps) => {
                        td { b dir="ltr" { (score(lang, nps)) } }
                        @for number in [nps.answers, nps.promoters, nps.passives, nps.detractors] {
                            td { (shared::words::number(lang, number)) }
                        }
                    },
                    None => td colspan="5" { (words::NOBODY_YET[lang]) },
                }
            } } }
        } }
        p.hint { (words::NPS_NOTE[lang]) }
    }
}

fn answers(access: &Access, rows: &[AnswerRow]) -> Markup {
    let lang = access.lang();
    html! {
        ol.list { @for row in rows { li.row.answered {
            p.scale-given { b { (row.score) } span.hidden { " / 10" } }
            div.row-body {
                @if row.words.is_empty() && row.more.is_empty() { p.hint { (words::WITHOUT_WORDS[lang]) } }
                @if !row.words.is_empty() { p dir="auto" { (row.words) } }
                @if !row.more.is_empty() { p dir="auto" { (row.more) } }
                div.meta {
                    @if let (Some(handle), Some(name)) = (&row.handle, &row.name) {
                        a href=(access.href(&format!("/@{handle}"))) { bdi { (name) } }
                    } @else { span { (icon("arrow")) (words::somebody_on(row.site.as_str()).html(lang)) } }
                    (time(lang, row.at, access.now))
                }
            }
        } } }
    }
}
