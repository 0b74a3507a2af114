//! What anybody may see of what came of it.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::words::{Lang, number};

use crate::actions::outcome::{Outcome, outcome};
use crate::words;

/// The sums of a community that has come to its end; never anything from behind a gate, whoever asks. Nothing where nothing happened.
pub async fn outcome_figures(access: &Access) -> Result<Markup, Problem> {
    let counted = outcome(access).await?;
    Ok(figures(access.lang(), &counted))
}

fn figures(lang: Lang, outcome: &Outcome) -> Markup {
    let all = [
        (outcome.people, words::outcome_people(outcome.people)),
        (outcome.posts, words::outcome_posts(outcome.posts)),
        (outcome.answers, words::outcome_answers(outcome.answers)),
        (outcome.ideas, words::outcome_ideas(outcome.ideas)),
        (outcome.built, words::outcome_built(outcome.built)),
    ];
    let some: Vec<_> = all.into_iter().filter(|(count, _)| *count > 0).collect();
    html! {
        @if !some.is_empty() {
            dl.stats { @for (count, word) in some { div { dt { (word.html(lang)) } dd { (number(lang, count)) } } } }
        }
    }
}
