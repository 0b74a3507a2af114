//! What managers say of the community as a whole: who may join, who may look people up, whether they see who voted.

use gate::{Access, Entry};
use shared::domain::{FieldError, Role};
use shared::web::Problem;

use crate::store::community as store;
pub(crate) use crate::store::community::Change;
use crate::words;

/// The community as it is after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) joining: String,
    pub(crate) people_policy: Option<String>,
    pub(crate) voters_visible: bool,
    pub(crate) vote_budget: Option<i64>,
}

/// The community as it is.
pub(crate) fn settings(access: &Access) -> Settings {
    let community = &access.community;
    Settings {
        joining: if community.open { "open" } else { "invited" }.to_owned(),
        people_policy: community.people_policy.clone(),
        voters_visible: community.voters_visible,
        vote_budget: community.vote_budget,
    }
}

/// Changes it.
pub(crate) async fn change(access: &Access, change: &Change<'_>) -> Result<Settings, Problem> {
    access.at_least(Role::Manager)?;
    if change.joining.is_some_and(|joining| !["open", "invited"].contains(&joining)) {
        return Err(FieldError::new("joining", "invalid", words::LIMIT_JOINING).into());
    }
    let unknown = || Problem::from(FieldError::new("people_policy", "unknown", words::LIMIT_POLICY_NAME));
    if change.people_policy.flatten().is_some_and(|policy| !access.has_policy(policy)) {
        return Err(unknown());
    }
    if change.vote_budget.flatten().is_some_and(|votes| !(1..=100).contains(&votes)) {
        return Err(FieldError::new("vote_budget", "invalid", words::LIMIT_VOTE_BUDGET).into());
    }
    let line = access.logged(&Entry::new("settings", "community", access.community.slug.as_str()))?;
    // The policy may have been dropped a moment ago: the schema knows.
    access
        .app
        .db
        .batch(vec![line, store::change(&access.community.id, change)])
        .await
        .map_err(|error| if error.is_rule("policy_unknown") { unknown() } else { error.into() })?;
    access.house_changed().await;
    let mut now = settings(access);
    now.joining = change.joining.map_or(now.joining, str::to_owned);
    now.people_policy = change.people_policy.map_or(now.people_policy, |policy| policy.map(str::to_owned));
    now.voters_visible = change.voters_visible.unwrap_or(now.voters_visible);
    now.vote_budget = change.vote_budget.unwrap_or(now.vote_budget);
    Ok(now)
}
