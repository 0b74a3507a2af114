//! What the gate does: answers checks, keeps policies and resources.

use http::StatusCode;
use shared::domain::{FieldError, Refusal, Role, Slug, Step};
use shared::ports::{Constraint, DbError};
use shared::web::{Cursor, List, Problem};
use shared::words::{Phrase, common};

use crate::access::Access;
use crate::audit::{Entry, If};
use crate::kept;
use crate::policy::{Policy, Rule, Teaser};
use crate::store::{self, ResourceRow, Subject};
use crate::words;

/// The most resources one request may ask about.
pub(crate) const MOST: usize = 100;
/// The most a rule may ask of somebody's reputation.
const MOST_REPUTATION: i64 = 1_000_000;
/// How deep a rule may be nested: deeper ones nobody can read, and a parser could overflow on.
const DEEPEST: usize = 16;

/// The answer about one resource.
pub(crate) struct Verdict {
    pub(crate) resource: String,
    pub(crate) reason: Option<&'static str>,
    pub(crate) how_to_join: Vec<Step>,
}

/// What a resource's name points to.
enum Target<'a> {
    Subject(&'static str, &'a str),
    Space(&'a str),
    Outside(&'a str),
}

fn target(resource: &str) -> Target<'_> {
    match resource.split_once(':') {
        Some(("post", id)) => Target::Subject("post", id),
        Some(("idea", id)) => Target::Subject("idea", id),
        Some(("reply", id)) => Target::Subject("reply", id),
        Some(("space", slug)) => Target::Space(slug),
        _ => Target::Outside(resource),
    }
}

/// Decides about each resource, in the order asked, with at most four statements in one batch.
pub(crate) async fn check(access: &Access, resources: &[String]) -> Result<Vec<Verdict>, Problem> {
    if resources.is_empty() || resources.len() > MOST {
        return Err(FieldError::new("resources", "invalid", words::limit_resources(MOST)).into());
    }
    if let Some(place) = resources.iter().position(|name| name.is_empty() || name.chars().count() > 200) {
        return Err(FieldError::new(format!("resources[{place}]"), "invalid", words::LIMIT_RESOURCE_NAME).into());
    }
    let found = find(access, resources).await?;
    let said =
        |resource: &String| verdict(resource, found.decide(access, resource).map_err(|no| no.in_lang(access.lang())));
    Ok(resources.iter().map(said).collect())
}

/// Nothing, if the visitor may have the resource; else the refusal. What is not there is refused like what they may not
/// know of.
pub(crate) async fn allow(access: &Access, resource: &str) -> Result<(), Problem> {
    let resources = [resource.to_owned()];
    one_line("resource", resource, 200)?;
    let found = find(access, &resources).await?;
    found.decide(access, resource).map_err(|problem| match problem.status() {
        StatusCode::NOT_FOUND => Problem::forbidden("unknown", words::NO_SUCH_RESOURCE),
        _ => problem,
    })
}

struct FoundTargets {
    subjects: Vec<(&'static str, Subject)>,
    outside: Vec<ResourceRow>,
}

/// How many outside resources are looked up one by one in the key-value store; more are one statement.
const ONE_BY_ONE: usize = 5;

async fn find(access: &Access, resources: &[String]) -> Result<FoundTargets, Problem> {
    let community = &access.community.id;
    let mut found = FoundTargets { subjects: Vec::new(), outside: Vec::new() };
    let few = resources.len() <= ONE_BY_ONE;
    let mut kinds: Vec<(Option<&'static str>, Vec<&str>)> = Vec::new();
    for resource in resources {
        let (kind, name) = match target(resource) {
            Target::Subject(kind, id) => (Some(kind), id),
            Target::Outside(name) => {
                if let Some(kept) = if few { kept::find(access, name).await } else { None } {
                    found.outside.extend(kept);
                    continue;
                }
                (None, name)
            }
            Target::Space(_) => continue,
        };
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, names)) => names.push(name),
            None => kinds.push((kind, vec![name])),
        }
    }
    if kinds.is_empty() {
        return Ok(found);
    }
    let statements = kinds
        .iter()
        .map(|(kind, names)| {
            let names = serde_json::to_string(names).unwrap_or_default();
            kind.map_or_else(|| store::resources(community, &names), |kind| store::subjects(community, kind, &names))
        })
        .collect();
    for ((kind, names), rows) in kinds.iter().zip(access.app.db.batch(statements).await?) {
        match kind {
            Some(kind) => found.subjects.extend(rows.read::<Subject>()?.into_iter().map(|subject| (*kind, subject))),
            None => {
                let rows: Vec<ResourceRow> = rows.read()?;
                if few {
                    for name in names {
                        kept::keep(access, name, rows.iter().find(|row| row.name == **name)).await;
                    }
                }
                found.outside.extend(rows);
            }
        }
    }
    Ok(found)
}

impl FoundTargets {
    fn decide(&self, access: &Access, resource: &str) -> Result<(), Problem> {
        match target(resource) {
            Target::Space(slug) => access.space(slug).map(|_| ()),
            Target::Subject(kind, id) => {
                let found = self.subjects.iter().find(|(known, subject)| *known == kind && subject.id == id);
                let (_, subject) = found.ok_or_else(Problem::not_found)?;
                access.read(&subject.space, subject.policy.as_deref(), &subject.title, &subject.excerpt)
            }
            Target::Outside(name) => {
                let row = self.outside.iter().find(|row| row.name == name).ok_or_else(Problem::not_found)?;
                access.read_outside(&row.policy, &row.title)
            }
        }
    }
}

fn verdict(resource: &str, decision: Result<(), Problem>) -> Verdict {
    let (reason, how_to_join) = match decision.map_err(|problem| problem.body().refusal.clone()) {
        Ok(()) => (None, Vec::new()),
        Err(Some(Refusal { reason, how_to_join, .. })) => (Some(reason), how_to_join),
        // The same for what is not there and for what the visitor may not know of.
        Err(None) => (Some("unknown"), Vec::new()),
    };
    Verdict { resource: resource.to_owned(), reason, how_to_join }
}

/// What a policy is to say.
pub(crate) struct PolicyDraft {
    pub(crate) title: String,
    pub(crate) rule: Rule,
    pub(crate) teaser: Teaser,
}

/// Keeps a policy, new or changed.
pub(crate) async fn put_policy(access: &Access, name: &str, draft: PolicyDraft) -> Result<Policy, Problem> {
    access.at_least(Role::Manager)?;
    let name: Slug = name.parse().map_err(|_| FieldError::new("name", "invalid", common::LIMIT_SLUG))?;
    one_line("title", &draft.title, 80)?;
    sound("rule", &draft.rule, DEEPEST)?;
    let policy = Policy { name: name.to_string(), title: draft.title, rule: draft.rule, teaser: draft.teaser };
    let rule = serde_json::to_string(&policy.rule).map_err(|error| Problem::broken(error.to_string()))?;
    let teaser = match policy.teaser {
        Teaser::Nothing => "nothing",
        Teaser::Title => "title",
        Teaser::Excerpt => "excerpt",
    };
    let line = access.logged(&Entry::new("save", "policy", &policy.name))?;
    let put = store::put_policy(&access.community.id, &policy, rule, teaser, access.now);
    access.app.db.batch(vec![line, put]).await?;
    access.house_changed().await;
    Ok(policy)
}

/// Whether a rule can hold, as `PUT /gate/policies/{name}` would take it; else what is wrong in it, with its place below `place`.
pub fn check_rule(place: &str, rule: &Rule) -> Result<(), FieldError> {
    sound(place, rule, DEEPEST).map_err(|problem| {
        let first = problem.body().errors.first().cloned();
        first.unwrap_or_else(|| FieldError::new(place, "invalid", words::LIMIT_RULES_DEEP))
    })
}

/// Checks a rule, and names the place of what is wrong in it.
fn sound(place: &str, rule: &Rule, depth: usize) -> Result<(), Problem> {
    let wrong = |limit: Phrase| Err(FieldError::new(place, "invalid", limit).into());
    if depth == 0 {
        return wrong(words::LIMIT_RULES_DEEP);
    }
    match rule {
        Rule::Group(name) | Rule::Badge(name) | Rule::Grant(name) | Rule::Code(name)
            if name.is_empty() || name.chars().count() > 80 || name.chars().any(char::is_control) =>
        {
            wrong(words::LIMIT_RULE_NAME)
        }
        Rule::Reputation(least) if !(1..=MOST_REPUTATION).contains(least) => {
            Err(FieldError::new(place, "invalid", words::limit_reputation(MOST_REPUTATION)).into())
        }
        Rule::MailDomain(domain) if !is_domain(domain) => wrong(words::LIMIT_DOMAIN),
        Rule::Country(countries) if countries.is_empty() || countries.len() > 250 => wrong(words::LIMIT_COUNTRIES),
        Rule::Country(countries) => {
            let is_code = |code: &String| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
            match countries.iter().position(|code| !is_code(code)) {
                None => Ok(()),
                Some(at) => {
                    Err(FieldError::new(format!("{place}.country[{at}]"), "invalid", words::LIMIT_COUNTRY).into())
                }
            }
        }
        Rule::Between { from: Some(from), until: Some(until) } if from >= until => {
            wrong(words::LIMIT_FROM_BEFORE_UNTIL)
        }
        Rule::Between { from: None, until: None } => wrong(words::LIMIT_FROM_OR_UNTIL),
        Rule::All(rules) | Rule::Any(rules) => {
            let kind = if matches!(rule, Rule::All(_)) { "all" } else { "any" };
            if rules.is_empty() || rules.len() > 50 {
                return wrong(words::LIMIT_RULES);
            }
            rules.iter().enumerate().try_for_each(|(at, rule)| sound(&format!("{place}.{kind}[{at}]"), rule, depth - 1))
        }
        Rule::Not(rule) => sound(&format!("{place}.not"), rule, depth - 1),
        _ => Ok(()),
    }
}

fn is_domain(text: &str) -> bool {
    let label = |part: &str| {
        (1..=63).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(label)
}

/// Drops a policy, unless something still stands behind it.
pub(crate) async fn delete_policy(access: &Access, name: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let line = access.logged(&Entry::new("delete", "policy", name).only(If::Policy))?;
    match access.app.db.batch(vec![line, store::delete_policy(&access.community.id, name)]).await {
        Ok(answers) if answers[1].is_empty() => Err(Problem::not_found()),
        Ok(_) => {
            access.house_changed().await;
            Ok(())
        }
        Err(DbError::Constraint(Constraint::Raised(_) | Constraint::ForeignKey)) => {
            Err(Problem::conflict("policy_in_use", words::POLICY_IN_USE))
        }
        Err(error) => Err(error.into()),
    }
}

/// A page of the outside resources.
pub(crate) async fn list_resources(
    access: &Access,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<ResourceRow>, Problem> {
    access.at_least(Role::Manager)?;
    let after = cursor.unwrap_or_default();
    let rows = access.app.db.query(store::list_resources(&access.community.id, after, limit)).await?.read()?;
    let mut list = List::from_rows(rows, limit, |_: &ResourceRow| Cursor::top());
    // Names are any text, so the cursor is the last name itself.
    list.next = list.next.and_then(|_| list.items.last().map(|row| row.name.clone()));
    Ok(list)
}

/// Keeps an outside resource, new or changed.
pub(crate) async fn put_resource(access: &Access, name: &str, title: &str, policy: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    one_line("name", name, 200)?;
    one_line("title", title, 200)?;
    if !access.has_policy(policy) {
        return Err(FieldError::new("policy", "unknown", words::LIMIT_POLICY).into());
    }
    let statement = store::put_resource(&access.community.id, name, title, policy, access.now);
    let line = access.logged(&Entry::new("save", "resource", name))?;
    access.app.db.batch(vec![line, statement]).await?;
    kept::forget(access, name).await;
    Ok(())
}

fn one_line(field: &str, text: &str, most: usize) -> Result<(), Problem> {
    let length = text.chars().count();
    if (1..=most).contains(&length) && !text.chars().any(char::is_control) {
        return Ok(());
    }
    Err(FieldError::new(field, "invalid", words::limit_one_line(most)).into())
}

/// Drops an outside resource.
pub(crate) async fn delete_resource(access: &Access, name: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let line = access.logged(&Entry::new("delete", "resource", name).only(If::Resource))?;
    let answers = access.app.db.batch(vec![line, store::delete_resource(&access.community.id, name)]).await?;
    kept::forget(access, name).await;
    if answers[1].is_empty() { Err(Problem::not_found()) } else { Ok(()) }
}
