//! What is in a community already, as far as a manifest speaks of it.

use std::collections::BTreeMap;

use campaigns::manifest::Campaign;
use http::Method;
use serde_json::{Value, json};

use super::api::{Api, Failure, encoded, items};

/// What is there.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Whether the community is there at all.
    pub(crate) exists: bool,
    /// `GET /campaign`.
    pub(crate) campaign: Value,
    /// `GET /brand`.
    pub(crate) brand: Value,
    /// The picture beside the name.
    pub(crate) logo: Option<Vec<u8>>,
    /// What is asked of members.
    pub(crate) guidelines: Option<String>,
    /// The sections, in their order.
    pub(crate) spaces: Vec<Value>,
    /// Introductions of tags, by tag.
    pub(crate) tags: BTreeMap<String, String>,
    /// The policies.
    pub(crate) policies: Vec<Value>,
    /// The outside resources.
    pub(crate) resources: Vec<Value>,
    /// The ways in.
    pub(crate) ways: Vec<Value>,
    /// `GET /sites`.
    pub(crate) sites: Value,
    /// `GET /host`.
    pub(crate) host: Value,
    /// `GET /survey/settings`.
    pub(crate) survey: Value,
    /// What manifests have planted, by its key: the kind, the id, and what it is now; null where it is gone.
    pub(crate) seeds: BTreeMap<String, (String, String, Value)>,
}

impl Found {
    /// Looks for what the manifest speaks of; without one, for all there is.
    pub(crate) async fn of(api: &Api<'_>, campaign: Option<&Campaign>) -> Result<Self, Failure> {
        let speaks = |of: fn(&Campaign) -> bool| campaign.is_none_or(of);
        let mut found = Self { exists: true, campaign: api.read("/campaign").await?, ..Self::default() };
        found.spaces = items(api.read("/spaces").await?);
        found.policies = items(api.read("/gate/policies").await?);
        found.ways = items(api.read("/ways").await?);
        if speaks(|campaign| !campaign.resources.is_empty()) {
            found.resources = api.all("/gate/resources").await?;
        }
        if speaks(|campaign| campaign.brand.is_some()) {
            found.brand = api.read("/brand").await?;
        }
        if speaks(|campaign| campaign.logo.is_some()) {
            found.logo = api.file("/brand/logo").await?;
        }
        if speaks(|campaign| campaign.guidelines.is_some()) {
            found.guidelines = api.read("/guidelines").await?["body_md"].as_str().map(str::to_owned);
        }
        if speaks(|campaign| !campaign.sites.is_empty()) {
            found.sites = api.find("/sites").await?["sites"].take();
        }
        if speaks(|campaign| campaign.host_name.is_some()) {
            found.host = api.find("/host").await?;
        }
        if speaks(|campaign| campaign.survey.is_some()) {
            found.survey = api.find("/survey/settings").await?;
        }
        match campaign {
            Some(campaign) => found.tags_of(api, campaign).await?,
            None => found.all_tags(api).await?,
        }
        found.planted(api, campaign).await?;
        Ok(found)
    }

    async fn tags_of(&mut self, api: &Api<'_>, campaign: &Campaign) -> Result<(), Failure> {
        for tag in &campaign.tags {
            let answer = api.ask(Method::GET, &format!("/tags/{}", encoded(&tag.tag)), None).await?;
            self.tag(&tag.tag, &answer.json());
        }
        Ok(())
    }

    async fn all_tags(&mut self, api: &Api<'_>) -> Result<(), Failure> {
        for tag in api.all("/tags").await? {
            self.tag(tag["tag"].as_str().unwrap_or_default(), &tag);
        }
        Ok(())
    }

    fn tag(&mut self, name: &str, known: &Value) {
        let description = known["description"].as_str().unwrap_or_default();
        if !description.is_empty() {
            self.tags.insert(name.to_owned(), description.to_owned());
        }
    }

    async fn planted(&mut self, api: &Api<'_>, campaign: Option<&Campaign>) -> Result<(), Failure> {
        for planted in api.all("/campaign/seeds").await? {
            let text = |name: &str| planted[name].as_str().unwrap_or_default().to_owned();
            let (key, kind, id) = (text("key"), text("kind"), text("id"));
            if campaign.is_none_or(|campaign| campaign.seeds.iter().any(|seed| seed.key == key)) {
                let answer = api.ask(Method::GET, &format!("/{kind}s/{id}"), None).await?;
                let now = answer.json();
                let there = answer.status == 200
                    && ["published", "scheduled"].map(|state| json!(state)).contains(&now["state"]);
                self.seeds.insert(key, (kind, id, if there { now } else { Value::Null }));
            }
        }
        Ok(())
    }
}
