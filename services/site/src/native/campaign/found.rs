//! What is in a community already, as far as the manifest speaks of it.

use std::collections::BTreeMap;

use campaigns::manifest::Campaign;
use http::Method;
use serde_json::{Value, json};

use super::remote::Remote;

/// What is there.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Whether the community is there at all.
    pub(super) exists: bool,
    /// Whether it has just been made for this manifest.
    pub(super) made: bool,
    /// `GET /campaign`.
    pub(super) campaign: Value,
    /// `GET /brand`.
    pub(super) brand: Value,
    /// The picture beside the name.
    pub(super) logo: Option<Vec<u8>>,
    /// What is asked of members.
    pub(super) guidelines: Option<String>,
    /// The sections, in their order.
    pub(super) spaces: Vec<Value>,
    /// Introductions of the manifest's tags, by tag.
    pub(super) tags: BTreeMap<String, String>,
    /// The policies.
    pub(super) policies: Vec<Value>,
    /// The outside resources.
    pub(super) resources: Vec<Value>,
    /// The ways in.
    pub(super) ways: Vec<Value>,
    /// What the manifest has planted, by its key: the kind, the id, and what it is now; null where it is gone.
    pub(super) seeds: BTreeMap<String, (String, String, Value)>,
}

impl Found {
    /// Looks.
    pub(super) async fn of(remote: &Remote, campaign: &Campaign) -> anyhow::Result<Self> {
        let mut found = Self { exists: true, campaign: remote.read("/campaign").await?, ..Self::default() };
        found.spaces = items(remote.read("/spaces").await?);
        found.policies = items(remote.read("/gate/policies").await?);
        found.ways = items(remote.read("/ways").await?);
        if !campaign.resources.is_empty() {
            found.resources = pages(remote, "/gate/resources").await?;
        }
        if campaign.brand.is_some() {
            found.brand = remote.read("/brand").await?;
        }
        if campaign.logo.is_some() {
            found.logo = remote.file("/brand/logo").await?;
        }
        if campaign.guidelines.is_some() {
            found.guidelines = remote.read("/guidelines").await?["body_md"].as_str().map(str::to_owned);
        }
        for tag in &campaign.tags {
            let answer = remote.ask(Method::GET, &format!("/tags/{}", encoded(&tag.tag)), None).await?;
            let description = answer.json()["description"].as_str().unwrap_or_default().to_owned();
            if answer.status == 200 && !description.is_empty() {
                found.tags.insert(tag.tag.clone(), description);
            }
        }
        for planted in pages(remote, "/campaign/seeds").await? {
            let text = |name: &str| planted[name].as_str().unwrap_or_default().to_owned();
            let (key, kind, id) = (text("key"), text("kind"), text("id"));
            if campaign.seeds.iter().any(|seed| seed.key == key) {
                let answer = remote.ask(Method::GET, &format!("/{kind}s/{id}"), None).await?;
                let there = answer.status == 200 && answer.json()["state"] == json!("published");
                let now = if there { answer.json() } else { Value::Null };
                found.seeds.insert(key, (kind, id, now));
            }
        }
        Ok(found)
    }
}

fn items(mut list: Value) -> Vec<Value> {
    list["items"].as_array_mut().map(std::mem::take).unwrap_or_default()
}

/// All pages of a list.
async fn pages(remote: &Remote, path: &str) -> anyhow::Result<Vec<Value>> {
    let mut all = Vec::new();
    let mut cursor = String::new();
    loop {
        let list = remote.read(&format!("{path}?limit=100{cursor}")).await?;
        let next = list["next"].as_str().map(|next| format!("&cursor={}", encoded(next)));
        all.extend(items(list));
        match next {
            Some(next) => cursor = next,
            None => return Ok(all),
        }
    }
}

/// A text as one step of a path, or as the value of a query.
pub(super) fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(byte);
    text.bytes().map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
