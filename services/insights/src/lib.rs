//! What a community brought: views, people, answers, surveys, against its goals. See the README beside this crate.

mod actions;
pub mod api;
mod chart;
pub mod counting;
mod measure;
mod pages;
mod store;
mod survey;
mod view;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::outcome::{Outcome, outcome};
pub use survey::{Own as OwnAnswer, card as survey_card, given_by as survey_answers_by};
pub use view::outcome::outcome_figures;

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    Routes::new()
        .get(format!("{API}/insights"), api::numbers::read)
        .get(format!("{API}/insights.csv"), api::csv::read)
        .get(format!("{PAGES}/studio/insights"), pages::show)
        .get(format!("{PAGES}/studio/insights/report"), pages::report)
        .get(format!("{PAGES}/out"), counting::out::out)
        .merge(survey::routes())
}
