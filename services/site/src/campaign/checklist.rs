//! What a campaign should have before it opens. Nothing of it is a must: the button that opens it is there all the same.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shared::domain::Time;
use shared::domain::brand::Brand;
use shared::web::Problem;
use shared::words::{Message, Phrase, full};

use super::engine::api::{encoded, items};
use super::engine::{Api, Failure};
use super::problem;
use crate::words;

/// One thing to see to.
pub(super) struct Item {
    /// What it is.
    pub(super) what: Phrase,
    /// Whether it has been seen to.
    pub(super) done: bool,
    /// More about it.
    pub(super) note: Option<Message>,
    /// Where it is seen to: below the community.
    pub(super) path: &'static str,
    /// What the link there says.
    pub(super) action: Phrase,
}

impl Item {
    fn new(what: Phrase, done: bool, path: &'static str, action: Phrase) -> Self {
        Self { what, done, note: None, path, action }
    }

    fn noted(self, note: Option<Message>) -> Self {
        Self { note, ..self }
    }
}

/// What the list has to know, asked as things are now: what has just been applied counts.
struct Known {
    campaign: Value,
    spaces: Vec<Value>,
    ways: Vec<Value>,
    guidelines: bool,
    brand: Brand,
    invited: bool,
    sites: bool,
    /// The names of sections with nothing in them.
    bare: Vec<String>,
}

impl Known {
    async fn of(api: &Api<'_>) -> Result<Self, Failure> {
        let spaces = items(api.read("/spaces").await?);
        Ok(Self {
            campaign: api.read("/campaign").await?,
            ways: items(api.read("/ways").await?),
            guidelines: api.read("/guidelines").await?["body_md"].is_string(),
            brand: serde_json::from_value(api.read("/brand").await?).unwrap_or_default(),
            invited: invited(api).await?,
            sites: api.find("/sites").await?["sites"].as_array().is_some_and(|sites| !sites.is_empty()),
            bare: bare(&spaces, api).await?,
            spaces,
        })
    }

    /// Whether a field of the campaign says anything.
    fn says(&self, field: &str) -> bool {
        match &self.campaign[field] {
            Value::String(text) => !text.is_empty(),
            Value::Array(all) => !all.is_empty(),
            _ => false,
        }
    }
}

/// Whether somebody has been invited, one by one or by a list.
async fn invited(api: &Api<'_>) -> Result<bool, Failure> {
    for list in ["/invitations/batches", "/invitations"] {
        if !items(api.read(&format!("{list}?limit=1")).await?).is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many sections are looked into one by one.
const LOOKED_INTO: usize = 20;

/// The sections with nothing in them. The newest posts tell of most that have something.
async fn bare(spaces: &[Value], api: &Api<'_>) -> Result<Vec<String>, Failure> {
    let newest = items(api.read("/posts?sort=new&limit=100").await?);
    let full: BTreeSet<&str> = newest.iter().filter_map(|post| post["space"].as_str()).collect();
    let text = |space: &Value, name: &str| space[name].as_str().unwrap_or_default().to_owned();
    let mut bare = Vec::new();
    for space in spaces.iter().filter(|space| !full.contains(text(space, "slug").as_str())).take(LOOKED_INTO) {
        let mut empty = true;
        for list in ["posts", "ideas"] {
            let path = format!("/{list}?sort=new&limit=1&space={}", encoded(&text(space, "slug")));
            empty = empty && items(api.read(&path).await?).is_empty();
        }
        if empty {
            bare.push(text(space, "name"));
        }
    }
    Ok(bare)
}

/// The list.
pub(super) async fn of(api: &Api<'_>) -> Result<Vec<Item>, Problem> {
    let known = Known::of(api).await.map_err(|failure| problem(&failure))?;
    let opens = known.campaign["dates"]["opens"].as_str().and_then(Time::parse);
    let has_spaces = !known.spaces.is_empty();
    let leads_in = |way: &Value| ["email", "oidc", "hand_off"].map(|kind| json!(kind)).contains(&way["kind"]);
    let ways = known.ways.iter().any(|way| way["enabled"] == json!(true) && leads_in(way));
    let look = !known.brand.is_plain();
    let weak = look && known.brand.measure().into_iter().any(|one| !one.passes());
    let empty = (!known.bare.is_empty()).then(|| words::check_bare(known.bare.join(", ")));
    let dated = opens.is_some() || known.campaign["stage"] != json!("draft");
    Ok(vec![
        Item::new(words::CHECK_SPACES, has_spaces, "/studio/campaign/spaces", words::CHECK_SPACES_DO),
        Item::new(words::CHECK_SEEDS, has_spaces && known.bare.is_empty(), "/new", words::CHECK_SEEDS_DO).noted(empty),
        Item::new(words::CHECK_WELCOME, known.says("welcome_md"), "/studio/campaign/text", words::CHECK_WELCOME_DO),
        Item::new(words::CHECK_GUIDELINES, known.guidelines, "/guidelines/edit", words::CHECK_GUIDELINES_DO),
        Item::new(words::CHECK_LOOK, look, "/studio/brand", words::CHECK_LOOK_DO)
            .noted(weak.then(|| words::CHECK_WEAK.into())),
        Item::new(words::CHECK_WAYS, ways, "/studio/ways-in", words::CHECK_WAYS_DO),
        Item::new(words::CHECK_DATES, dated, "/studio/campaign/dates", words::CHECK_DATES_DO)
            .noted(opens.map(|at| words::check_opens(full(at)))),
        Item::new(words::CHECK_GOALS, known.says("goals"), "/studio/campaign/goals", words::CHECK_GOALS_DO),
        Item::new(words::CHECK_INVITED, known.invited, "/studio/invitations/batches", words::CHECK_INVITED_DO),
        Item::new(words::CHECK_SITES, known.sites, "/studio/embed", words::CHECK_SITES_DO),
    ])
}
