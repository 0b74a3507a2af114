//! What members are asked: whether they would recommend the community, and, once it is over, how it was.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod guest;
pub(crate) mod pages;
pub(crate) mod studio;
pub(crate) mod view;

pub use actions::{Own, given_by};
pub use view::card;

use serde::{Deserialize, Serialize};
use shared::domain::Stage;
use shared::web::{API, PAGES, Routes};
use utoipa::ToSchema;

/// The two surveys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Survey {
    /// Whether they would recommend the community, while it goes on.
    Nps,
    /// How it was, once it is frozen or has ended.
    Exit,
}

impl Survey {
    /// As in JSON and in the database.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Nps => "nps",
            Self::Exit => "exit",
        }
    }

    /// The survey of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Nps, Self::Exit].into_iter().find(|survey| survey.as_str() == text)
    }

    /// Whether it is asked at that stage: of what has not begun nobody can tell, and what is in the archive is history.
    const fn is_asked(self, stage: Stage) -> bool {
        match (self, stage) {
            (Self::Nps, Stage::Open | Stage::Frozen | Stage::Ended) | (Self::Exit, Stage::Frozen | Stage::Ended) => {
                true
            }
            (_, Stage::Draft | Stage::Scheduled | Stage::Open | Stage::Archived) => false,
        }
    }
}

/// The routes of it.
pub(crate) fn routes() -> Routes {
    let (api, page) = (|path: &str| format!("{API}{path}"), |path: &str| format!("{PAGES}{path}"));
    Routes::new()
        .get(api("/survey"), api::read)
        .post(api("/survey"), api::answer)
        .preflight(api("/survey"), gate::preflight)
        .get(api("/survey/settings"), api::settings)
        .put(api("/survey/settings"), api::set)
        .get(api("/survey/results"), api::results)
        .get(api("/survey/answers"), api::answers)
        .get(page("/survey"), pages::show)
        .post(page("/survey"), pages::answer)
        .get(page("/studio/survey"), pages::studio)
        .post(page("/studio/survey"), pages::set)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_asked_in_its_time() {
        let asked = |survey: Survey| {
            let all = [Stage::Draft, Stage::Scheduled, Stage::Open, Stage::Frozen, Stage::Ended, Stage::Archived];
            all.map(|stage| survey.is_asked(stage))
        };
        assert_eq!(asked(Survey::Nps), [false, false, true, true, true, false]);
        assert_eq!(asked(Survey::Exit), [false, false, false, true, true, false]);
    }
}
