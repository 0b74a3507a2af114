//! Values in, markup out.

pub(crate) mod ask;
pub(crate) mod bring;
pub(crate) mod email;
pub(crate) mod hand_off;
pub(crate) mod invite;
pub(crate) mod keys;
pub(crate) mod panel;
pub(crate) mod people;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod studio;
pub(crate) mod studio_batches;
pub(crate) mod studio_bringing;
pub(crate) mod studio_gates;
pub(crate) mod studio_invitations;
pub(crate) mod studio_people;
pub(crate) mod studio_requests;
pub(crate) mod studio_suppressions;
pub(crate) mod studio_ways;
pub(crate) mod unsubscribe;

use maud::Markup;
use shared::web::Problem;
pub(crate) use shared::web::encoded;
use shared::web::layout::summary_of;
use shared::words::{Lang, Phrase};

use crate::words;

/// Above a refused form: what has to change, with what the forms of this service call their fields.
pub(crate) fn summary(lang: Lang, problem: Option<&Problem>) -> Markup {
    summary_of(lang, problem, label)
}

fn label(field: &str) -> Option<Phrase> {
    Some(match field.split('[').next().unwrap_or_default() {
        "batch" => words::LIST_NAME,
        "code" => words::LABEL_CODE,
        "csv" => words::CUSTOMERS_CSV,
        "days" => words::KEY_DAYS,
        "document" | "policy" => words::LABEL_POLICY,
        "expires" | "expires_at" => words::LABEL_LAST_DAY,
        "gift" => words::NAME_OF_IT,
        "gives" => words::GIVES,
        "group" => words::LABEL_GROUP,
        "label" => words::LABEL_LABEL,
        "links" => words::LINKS,
        "picture" => words::PICTURE,
        "points" => words::REWARD_POINTS,
        "rewards" => words::REWARDS,
        "role" => words::ROLE,
        "scopes" => words::KEY_SCOPES,
        "send" => words::MAIL_IT,
        "source" => words::LIST_SOURCE,
        "state" => words::STATE,
        "time_zone" => words::TIME_ZONE,
        "token" => words::SESSION_TOKEN,
        "uses" => words::HOW_OFTEN,
        "who" => words::SUPPRESS_WHO,
        _ => return None,
    })
}
