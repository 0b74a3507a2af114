//! What the pages for managers need of the gate: policies as text and back, and what stands behind each.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::domain::{FieldError, Role};
use shared::web::{List, Problem, from_toml};
use shared::words::{Message, common};

use crate::access::Access;
use crate::actions::{self, PolicyDraft};
use crate::api::PolicyRequest;
use crate::policy::Policy;
use crate::store;

/// A thing outside that asks the gate who may have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideResource {
    /// The name it is checked by.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// The policy in front of it.
    pub policy: String,
}

/// A policy as people write it: TOML with `title`, `teaser` and `rule`.
pub fn policy_text(policy: &Policy) -> String {
    let title = json(&policy.title);
    let teaser = json(&policy.teaser);
    let rule = match json(&policy.rule) {
        Value::Object(tagged) => {
            let lines = tagged.iter().map(|(kind, value)| format!("rule.{kind} = {}\n", toml(value, 0)));
            lines.collect::<String>()
        }
        word => format!("rule = {}\n", toml(&word, 0)),
    };
    format!("title = {}\nteaser = {}\n{rule}", toml(&title, 0), toml(&teaser, 0))
}

/// A value as JSON; what can't be written is `null`, which no policy is.
fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A value as TOML writes it. Rules in a list stand on lines of their own; strings are written as in JSON, whose escapes TOML
/// has too.
fn toml(value: &Value, depth: usize) -> String {
    match value {
        Value::Object(members) => {
            let there = members.iter().filter(|(_, value)| !value.is_null());
            let pairs: Vec<_> = there.map(|(name, value)| format!("{name} = {}", toml(value, depth))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        Value::Array(items) if items.iter().any(|item| item.is_object()) => {
            let space = "  ".repeat(depth + 1);
            let lines: String = items.iter().map(|item| format!("{space}{},\n", toml(item, depth + 1))).collect();
            format!("[\n{lines}{}]", "  ".repeat(depth))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(|item| toml(item, depth)).collect::<Vec<_>>().join(", "))
        }
        // TOML wants the delete character escaped, JSON does not.
        other => other.to_string().replace('\u{7f}', "\\u007F"),
    }
}

fn read<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, FieldError> {
    if !text.trim_start().starts_with('{') {
        return from_toml(text);
    }
    serde_json::from_str(text).map_err(|error| {
        let words = error.to_string();
        let reason = words.split(" at line ").next().unwrap_or(&words).to_owned();
        FieldError::new(
            "document",
            "invalid",
            common::line_and_column(error.line(), error.column(), Message::verbatim(reason)),
        )
    })
}

/// Keeps a policy that is written as TOML or JSON, new or changed. What is wrong with it is told with its place.
pub async fn put_policy(access: &Access, name: &str, text: &str) -> Result<Policy, Problem> {
    access.at_least(Role::Manager)?;
    let PolicyRequest { title, rule, teaser } = read(text)?;
    actions::put_policy(access, name, PolicyDraft { title, rule, teaser }).await
}

/// Drops a policy, unless something still stands behind it.
pub async fn delete_policy(access: &Access, name: &str) -> Result<(), Problem> {
    actions::delete_policy(access, name).await
}

#[derive(Deserialize)]
struct CountRow {
    policy: String,
    resources: i64,
}

/// How many outside resources stand behind each policy.
pub async fn resource_counts(access: &Access) -> Result<HashMap<String, i64>, Problem> {
    access.at_least(Role::Manager)?;
    let rows: Vec<CountRow> = access.app.db.query(store::count_resources(&access.community.id)).await?.read()?;
    Ok(rows.into_iter().map(|row| (row.policy, row.resources)).collect())
}

/// A page of the outside resources, by name.
pub async fn resources(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<OutsideResource>, Problem> {
    let list = actions::list_resources(access, cursor, limit).await?;
    Ok(list.map(|row| OutsideResource { name: row.name, title: row.title, policy: row.policy }))
}

/// Puts an outside resource behind a policy.
pub async fn put_resource(access: &Access, resource: &OutsideResource) -> Result<(), Problem> {
    actions::put_resource(access, &resource.name, &resource.title, &resource.policy).await
}

/// Takes an outside resource out from behind its policy: nobody may have it any more.
pub async fn delete_resource(access: &Access, name: &str) -> Result<(), Problem> {
    actions::delete_resource(access, name).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Rule, Teaser};
    use shared::words::Lang;

    #[test]
    fn a_policy_is_the_same_after_it_was_text() {
        for rule in [
            r#""everyone""#,
            r#""signed_in""#,
            r#"{"group":"a \"b\" \\ \u007f \u0001 é"}"#,
            r#"{"role":"employee"}"#,
            r#"{"reputation":100}"#,
            r#"{"country":["SK","CZ"]}"#,
            r#"{"between":{"from":"2026-11-01T00:00:00Z","until":null}}"#,
            r#"{"any":[{"group":"partners"},{"all":[{"badge":"x"},"signed_in",{"not":{"mail_domain":"a.example"}}]}]}"#,
            r#"{"not":{"any":[{"code":"x"}]}}"#,
        ] {
            let rule: Rule = serde_json::from_str(rule).unwrap();
            let policy = Policy { name: "p".into(), title: "T “x”\t".into(), rule, teaser: Teaser::Title };
            let text = policy_text(&policy);
            let back: PolicyRequest = read(&text).unwrap_or_else(|error| panic!("{error:?}\n{text}"));
            assert_eq!((back.title, back.rule, back.teaser), (policy.title, policy.rule, policy.teaser), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let wrong =
            |text: &str| read::<PolicyRequest>(text).err().map(|error| error.limit.to(Lang::En)).unwrap_or_default();
        assert!(wrong("title = \"T\"\nteaser = \"title\"\nrule = { grup = \"x\" }").starts_with("line 3"));
        assert!(wrong("{\"title\": \"T\",\n \"rule\": }").starts_with("line 2, column"));
    }
}
