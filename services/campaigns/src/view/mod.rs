//! A campaign as markup: its pages in the studio, and the welcome on the home page.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::{Life, Stage};
use shared::web::Problem;
use shared::web::layout::{Active, panel, tabs};
use shared::words::{Phrase, full};

use crate::actions::campaign::{self as actions, Whole};
use crate::words;

pub(crate) mod dates;
pub(crate) mod goals;
pub(crate) mod text;

/// What newcomers read first, in the words of the community; nothing where nobody wrote any, and for who is signed in.
pub async fn welcome(access: &Access) -> Result<Markup, Problem> {
    if access.visitor.identity.is_some() {
        return Ok(html! {});
    }
    let Some(written) = actions::welcome(access).await? else { return Ok(html! {}) };
    // Markdown was rendered when it was written, by the one renderer that lets no HTML in.
    Ok(panel(&words::WELCOME[access.lang()], true, html! { div.prose dir="auto" { (PreEscaped(written)) } }))
}

/// What a stage is called.
const fn stage_word(stage: Stage) -> Phrase {
    match stage {
        Stage::Draft => words::STAGE_DRAFT,
        Stage::Scheduled => words::STAGE_SCHEDULED,
        Stage::Open => words::STAGE_OPEN,
        Stage::Frozen => words::STAGE_FROZEN,
        Stage::Ended => words::STAGE_ENDED,
        Stage::Archived => words::STAGE_ARCHIVED,
    }
}

/// What a stage means.
const fn about(stage: Stage) -> Phrase {
    match stage {
        Stage::Draft => words::ABOUT_DRAFT,
        Stage::Scheduled => words::ABOUT_SCHEDULED,
        Stage::Open => words::ABOUT_OPEN,
        Stage::Frozen => words::ABOUT_FROZEN,
        Stage::Ended => words::ABOUT_ENDED,
        Stage::Archived => words::ABOUT_ARCHIVED,
    }
}

/// What can be said of it now: the value of the button, and its word. What it is already is left out.
fn sayings(life: &Life, stage: Stage) -> Vec<(&'static str, Phrase)> {
    let all = [
        (Stage::Open, words::SAY_OPEN),
        (Stage::Frozen, words::SAY_FROZEN),
        (Stage::Ended, words::SAY_ENDED),
        (Stage::Archived, words::SAY_ARCHIVED),
        (Stage::Draft, words::SAY_DRAFT),
    ];
    let by_date = life.by_hand.map(|_| ("by_date", words::SAY_BY_DATE));
    let others = all.into_iter().filter(|(to, _)| *to != stage).map(|(to, word)| (to.as_str(), word));
    others.chain(by_date).collect()
}

/// The pages of a campaign in the studio: address and name.
const PLACES: [(&str, Phrase); 7] = [
    ("/studio/campaign", words::PLACE_OVERVIEW),
    ("/studio/campaign/start", words::PLACE_START),
    ("/studio/campaign/text", words::PLACE_TEXT),
    ("/studio/campaign/dates", words::PLACE_DATES),
    ("/studio/campaign/spaces", words::PLACE_SPACES),
    ("/studio/campaign/goals", words::PLACE_GOALS),
    ("/studio/campaign/manifest", words::PLACE_MANIFEST),
];

/// A page of the campaign in the studio; `here` is its address, such as `/studio/campaign/dates`.
pub fn page(access: &Access, here: &str, lead: Phrase, main: Markup) -> Markup {
    let lang = access.lang();
    let title = PLACES.iter().find(|(path, _)| *path == here).map_or(words::CAMPAIGN_TITLE, |(_, name)| *name);
    let title = if here == PLACES[0].0 { words::CAMPAIGN_TITLE } else { title };
    let active = |(path, name): &(&str, Phrase)| Active {
        label: name.to(lang),
        href: access.href(path),
        current: *path == here,
    };
    let choices: Vec<_> = PLACES.iter().map(active).collect();
    let whole = html! {
        header.page-head { div.page-head-text {
            h1 { (title[lang]) }
            p.lead { (lead[lang]) }
        } }
        (tabs(words::CAMPAIGN_TITLE.to(lang), "tabs tabs-wrap", &choices))
        div.stack { (main) }
    };
    members::studio(access, PLACES[0].0, title.to(lang), whole)
}

/// Its dates, and what can be said of it: panels of the overview. A draft is opened by the button of its own.
pub fn life(access: &Access, whole: &Whole) -> Markup {
    let lang = access.lang();
    let dates = whole.life.dates;
    let rows = [
        (words::DATE_OPENS, dates.opens),
        (words::DATE_FREEZES, dates.freezes),
        (words::DATE_ENDS, dates.ends),
        (words::DATE_ARCHIVES, dates.archives),
    ];
    html! {
        section.panel {
            h2 { (words::DATES[lang]) }
            dl.facts { @for (word, at) in rows {
                div {
                    dt { (word[lang]) }
                    dd { @match at {
                        Some(at) => time datetime=(at) { (full(at).html(lang)) },
                        None => (words::NO_DATE[lang]),
                    } }
                }
            } }
        }
        @if whole.stage() != Stage::Draft { section.panel {
            h2 { (words::WHAT_NOW[lang]) }
            form method="post" action=(access.href("/studio/campaign")) {
                div.form-end { @for (to, word) in sayings(&whole.life, whole.stage()) {
                    button.button.button-quiet name="to" value=(to) { (word[lang]) }
                } }
            }
            p.hint { (words::UNDO_NOTE[lang]) }
        } }
    }
}

/// Where it stands now, in words.
pub fn now(access: &Access, whole: &Whole) -> Markup {
    let (lang, stage) = (access.lang(), whole.stage());
    html! {
        h2 { (words::NOW[lang]) ": " (stage_word(stage)[lang]) }
        p { (about(stage)[lang]) }
        @if let Some(by_hand) = whole.life.by_hand {
            p.hint { (words::by_hand(full(by_hand.since)).html(lang)) }
        }
    }
}
