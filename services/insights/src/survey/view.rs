//! The question on its page and on the home page.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::summary_of;
use shared::web::layout::{FieldView, Head, Tab, Width, empty, field_error, notice, page, panel, sign_in, text_area};
use shared::web::{Frame, Problem};
use shared::words::{Lang, Message, Phrase};

use super::{Survey, actions};
use crate::words;

/// What a survey asks.
pub(crate) struct Asks {
    /// By a number.
    pub(crate) question: Message,
    /// In words.
    pub(crate) words: Phrase,
    /// And again, in words.
    pub(crate) more: Option<Phrase>,
}

impl Asks {
    /// Of this community.
    pub(crate) fn of(survey: Survey, community: &str) -> Self {
        match survey {
            Survey::Nps => Self { question: words::nps_question(community), words: words::NPS_WORDS, more: None },
            Survey::Exit => Self {
                question: words::exit_question(community),
                words: words::EXIT_WORDS,
                more: Some(words::EXIT_MORE),
            },
        }
    }
}

/// What was answered or typed.
#[derive(Default)]
pub(crate) struct Filled<'a> {
    pub(crate) score: Option<i64>,
    pub(crate) words: &'a str,
    pub(crate) more: &'a str,
}

fn ends(lang: Lang) -> Markup {
    html! { p.scale-ends aria-hidden="true" { span { (words::SCALE_LOW[lang]) } span { (words::SCALE_HIGH[lang]) } } }
}

/// What the ends of the scale mean, where they are read aloud.
fn spoken_ends(lang: Lang) -> Markup {
    html! { span.hidden { " (0: " (words::SCALE_LOW[lang]) ", 10: " (words::SCALE_HIGH[lang]) ")" } }
}

/// The eleven numbers, of which one is chosen.
fn scale(lang: Lang, question: &Message, chosen: Option<i64>, problem: Option<&Problem>) -> Markup {
    html! {
        fieldset.scale id="score" {
            legend { (question.html(lang)) (spoken_ends(lang)) }
            div.scale-row { @for number in 0..=10_i64 {
                label.scale-step { input type="radio" name="score" value=(number) required checked[chosen == Some(number)]; span { (number) } }
            } }
            (ends(lang))
            (field_error(lang, problem, "score"))
        }
    }
}

/// The form with the question and the words.
fn form(frame: &Frame, survey: Survey, filled: &Filled<'_>, problem: Option<&Problem>) -> Markup {
    let lang = frame.lang;
    let asks = Asks::of(survey, &frame.name);
    let field = |name, label: Phrase, value| FieldView {
        name,
        label: label.to(lang),
        hint: words::OPTIONAL_HINT.to(lang),
        value,
        problem,
    };
    let label = |field: &str| match field {
        "score" => Some(words::SCORE),
        "words" => Some(asks.words),
        "more" => asks.more,
        _ => None,
    };
    html! {
        form.form method="post" action=(frame.href("/survey")) {
            (summary_of(lang, problem, label))
            (scale(lang, &asks.question, filled.score, problem))
            (text_area(lang, &field("words", asks.words, filled.words), 4))
            @if let Some(more) = asks.more { (text_area(lang, &field("more", more, filled.more), 4)) }
            p.hint { (words::WHO_SEES[lang]) }
            div.form-end { button.button { (words::SEND_ANSWER[lang]) } }
        }
    }
}

/// The page: the question, or why there is none.
pub(crate) fn whole(access: &Access, filled: &Filled<'_>, said: bool, problem: Option<&Problem>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        header.page-head { div.page-head-text { h1 { (words::SURVEY_TITLE[lang]) } } }
        @if said { (notice("good", html! { p { (words::THANKS[lang]) } })) }
        @match actions::asked(access) {
            None => (empty(&words::SURVEY_TITLE[lang], &words::NOT_ASKED[lang], Some((frame.href("/"), &words::TO_HOME[lang])))),
            Some(_) if frame.viewer.is_none() => {
                p { (words::SIGN_IN_TO_ANSWER[lang]) }
                p { a.button href=(sign_in(&frame, &frame.href("/survey"))) { (shared::words::common::SIGN_IN[lang]) } }
            },
            Some(_) if actions::is_team(access) => (notice("info", html! { p { (words::TEAM_NOT_ASKED[lang]) } })),
            Some(survey) => (form(&frame, survey, filled, problem)),
        }
    };
    page(&frame, &Head::new(&words::SURVEY_TITLE[lang], Tab::Other).width(Width::Form), main)
}

/// The question for the home page, answered by one click; nothing where nothing is asked, of who is not a member or of the team,
/// and of who has answered.
pub async fn card(access: &Access) -> Result<Markup, Problem> {
    let Some(survey) = actions::asked(access) else { return Ok(html! {}) };
    let stranger = access.visitor.identity.is_none() || actions::is_team(access);
    if stranger || actions::own(access, survey).await?.is_some() {
        return Ok(html! {});
    }
    let lang = access.lang();
    let question = Asks::of(survey, &access.community.name).question;
    Ok(panel(
        &words::SURVEY_TITLE[lang],
        true,
        html! {
            form method="post" action=(access.href("/survey")) {
                p id="survey-question" { (question.html(lang)) (spoken_ends(lang)) }
                div.scale-row role="group" aria-labelledby="survey-question" { @for number in 0..=10_i64 {
                    button.scale-step name="score" value=(number) { (number) }
                } }
                (ends(lang))
            }
        },
    ))
}
