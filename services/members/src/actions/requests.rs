//! "Let me in", said at a gate, and what managers answer.

use gate::{Access, Decision, Entry, If, Rule};
use serde_json::json;
use shared::domain::{FieldError, GrantKind, Role, Time};
use shared::ports::Limit;
use shared::web::{Cursor, List, Problem};
use shared::words::common;

use crate::gift::{self, Gift};
use crate::store::requests::{self as store, Place, RequestRow};
use crate::words;

/// How often somebody may ask.
const ASKED: Limit = Limit { count: 20, seconds: 86_400 };
/// The most characters of a message.
pub(crate) const LONGEST: usize = 1000;

/// A policy somebody can ask at: its title. What they may not know of is not found, just as what is not there.
pub(crate) fn asked_at(access: &Access, policy: &str) -> Result<String, Problem> {
    match access.decided(policy) {
        None => Err(Problem::not_found()),
        Some((_, Decision::Allowed)) => Err(Problem::conflict("open_already", words::OPEN_ALREADY)),
        Some((policy, Decision::Denied(_))) => Ok(policy.title.clone()),
    }
}

/// What the member who asks has asked at a policy, if anything.
pub(crate) async fn own(access: &Access, policy: &str) -> Result<Option<RequestRow>, Problem> {
    let Some(member) = access.known_member() else { return Ok(None) };
    Ok(access.app.db.query(store::own(&access.community.id, member, policy)).await?.first()?)
}

/// Asks, or changes what was asked.
pub(crate) async fn ask(access: &Access, policy: &str, message: &str) -> Result<RequestRow, Problem> {
    access.signed_in()?;
    asked_at(access, policy)?;
    let message = message.trim().replace("\r\n", "\n");
    let length = message.chars().count();
    if length > LONGEST {
        let limit = common::at_most_characters(LONGEST, length);
        return Err(FieldError::new("message", "too_long", limit).into());
    }
    if message.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(FieldError::new("message", "invalid", common::NO_CONTROL_CHARACTERS).into());
    }
    let member = access.member().await?;
    if let Some(seconds) = access.app.limiter.over(&format!("ask:{}:{member}", access.community.slug), ASKED).await {
        return Err(Problem::too_many(seconds));
    }
    let community = &access.community.id;
    let ask = store::ask(community, member, policy, &message, access.now);
    let results = access.app.db.batch(vec![ask, store::own(community, member, policy)]).await?;
    results[1].first()?.ok_or_else(Problem::not_found)
}

fn place_of(cursor: Option<&str>) -> Result<Place, Problem> {
    let Some(text) = cursor else {
        return Ok(Place { state: "~".into(), asked_at: 0, member: String::new(), policy: String::new() });
    };
    let parts: Vec<_> = text.split('.').collect();
    let wrong = || Problem::from(FieldError::new("cursor", "invalid", common::LIMIT_CURSOR));
    let [state, asked_at, member, policy] = parts.as_slice() else { return Err(wrong()) };
    let asked_at = asked_at.parse().map_err(|_| wrong())?;
    Ok(Place { state: (*state).into(), asked_at, member: (*member).into(), policy: (*policy).into() })
}

/// A page of the requests: the open ones first.
pub(crate) async fn list(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<RequestRow>, Problem> {
    access.at_least(Role::Manager)?;
    let rows = access.app.db.query(store::list(&access.community.id, &place_of(cursor)?, limit)).await?.read()?;
    let mut list = List::from_rows(rows, limit, |_: &RequestRow| Cursor::top());
    let last = list.next.take().and_then(|_| list.items.last());
    list.next = last.map(|row| format!("{}.{}.{}.{}", row.state, row.asked_at.millis(), row.member, row.policy));
    Ok(list)
}

/// What lets somebody through a rule, where that is plain: its one leaf, or the first such leaf of an `any`.
pub(crate) fn key_to(rule: &Rule) -> Option<Gift> {
    match rule {
        Rule::Group(name) => Some(Gift::new(GrantKind::Group, name)),
        Rule::Badge(name) => Some(Gift::new(GrantKind::Badge, name)),
        Rule::Grant(name) => Some(Gift::new(GrantKind::Grant, name)),
        Rule::Code(name) => Some(Gift::new(GrantKind::Code, name)),
        Rule::Any(rules) => rules.iter().filter(|rule| !matches!(rule, Rule::Any(_))).find_map(key_to),
        _ => None,
    }
}

/// What granting a request at a policy would give.
pub(crate) fn would_give(access: &Access, policy: &str) -> Option<Gift> {
    access.decided(policy).and_then(|(policy, _)| key_to(&policy.rule))
}

/// A manager's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer<'a> {
    /// They are given what they need, or these things.
    Granted(Option<&'a [Gift]>),
    /// They are not.
    Declined,
}

/// Answers a request. Granting gives what the policy asks for, in the batch that says so.
pub(crate) async fn decide(
    access: &Access,
    handle: &str,
    policy: &str,
    answer: Answer<'_>,
) -> Result<Vec<Gift>, Problem> {
    access.at_least(Role::Manager)?;
    if access.decided(policy).is_none() {
        return Err(Problem::not_found());
    }
    let (state, gives) = match answer {
        Answer::Declined => ("declined", Vec::new()),
        Answer::Granted(Some(gives)) => ("granted", gift::all("gives", gives)?),
        Answer::Granted(None) => {
            let key = would_give(access, policy)
                .ok_or_else(|| FieldError::new("gives", "missing", words::LIMIT_WHAT_TO_GIVE))?;
            ("granted", vec![key])
        }
    };
    let (community, now): (_, Time) = (&access.community.id, access.now);
    let action = if state == "granted" { "approve" } else { "decline" };
    let line =
        Entry::new(action, "request", handle).about(Some(handle)).with(json!({"policy": policy})).only(If::Asked);
    let mut statements = vec![access.logged(&line)?, store::decide(community, handle, policy, state, now)];
    if state == "granted" {
        statements.push(store::give(community, handle, policy, &gift::to_json(&gives), now));
    }
    let results = access.app.db.batch(statements).await?;
    if results[1].is_empty() {
        return Err(Problem::not_found());
    }
    gate::changed(&access.app, &access.community.slug, handle).await;
    Ok(gives)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lets_in_is_plain_or_has_to_be_said() {
        let group = || Rule::Group("partners".into());
        let key = |rule: &Rule| key_to(rule).map(|gift| gift.name);
        assert_eq!(key(&group()).as_deref(), Some("partners"));
        assert_eq!(
            key(&Rule::Any(vec![Rule::Role(Role::Employee), Rule::Code("spring".into())])).as_deref(),
            Some("spring")
        );
        for rule in [
            Rule::SignedIn,
            Rule::All(vec![group(), Rule::Grant("x".into())]),
            Rule::Not(Box::new(group())),
            Rule::Reputation(5),
            Rule::Any(vec![Rule::SignedIn]),
        ] {
            assert_eq!(key(&rule), None, "{rule:?}");
        }
    }
}
