//! A community as the gate knows it: its spaces and its policies. Read with one statement, or out of the key-value store
//! where a check must not cost any.

use serde::{Deserialize, Serialize};
use shared::domain::{HostName, Life, Site, Slug, Time};
use shared::web::{App, Problem};
use shared::words::Lang;

use crate::policy::Policy;
use crate::store::{self, By};

/// For how long a house is believed without asking the database, in seconds: a change is seen everywhere within that time.
pub(crate) const KEPT: u32 = 60;

/// A tenant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Community {
    /// The first key of every table.
    pub id: String,
    /// In addresses.
    pub slug: Slug,
    /// For people.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// Whether anybody may become a member, or only who has been invited.
    pub open: bool,
    /// The policy in front of what people say of themselves.
    pub people_policy: Option<String>,
    /// Whether managers may see who voted.
    pub voters_visible: bool,
    /// How many open ideas a member may have voted for at the same time; none: as many as they like.
    pub vote_budget: Option<i64>,
    /// What it speaks where nobody asks for anything else.
    #[serde(default)]
    pub language: Lang,
    /// The version of its brand, as [`Frame`](shared::web::Frame) has it.
    #[serde(default)]
    pub brand: Option<String>,
    /// How many first posts of a member wait for approval.
    pub hold_first: i64,
    /// For how many days a member counts as new; 0: nobody does.
    pub new_member_days: i64,
    /// The version of the guidelines; 0 while nobody has written any.
    pub guidelines_version: i64,
    /// When it opens, freezes and ends, and what a manager said of that.
    #[serde(default)]
    pub life: Life,
    /// The company's own sites: where it may be embedded, and where its pages link back to.
    #[serde(default)]
    pub sites: Vec<Site>,
    /// What its members are asked: `nps` or `exit`; none: nothing.
    #[serde(default)]
    pub survey: Option<String>,
    /// When the next scheduled post is to appear.
    #[serde(default)]
    pub(crate) due: Option<Time>,
    /// The host name of its own, at whose root it answers.
    #[serde(default)]
    pub host: Option<HostName>,
}

/// A section of a community, and whether it is open to this visitor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Space {
    /// In addresses.
    pub slug: String,
    /// For people.
    pub name: String,
    /// What belongs there.
    pub description: String,
    /// The policy in front of it.
    pub policy: Option<String>,
    /// What the visitor may see of it: all, a teaser, or nothing.
    #[serde(skip)]
    pub view: SpaceView,
}

/// What a visitor may see of a space.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SpaceView {
    /// All that has no policy of its own.
    Open,
    /// Its name, with a lock.
    Named,
    /// Not even that it is there.
    #[default]
    Hidden,
}

/// All of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct House {
    pub(crate) community: Community,
    pub(crate) spaces: Vec<Space>,
    pub(crate) policies: Vec<Policy>,
}

fn key(slug: &str) -> String {
    format!("house:{slug}")
}

impl House {
    /// The house as it was within the last minute, if it is kept.
    pub(crate) async fn kept(app: &App, slug: &Slug) -> Option<Self> {
        serde_json::from_slice(&app.kv.get(&key(slug.as_str())).await.ok()??).ok()
    }

    /// Reads it, and keeps it for a minute.
    pub(crate) async fn read(app: &App, slug: &Slug) -> Result<Self, Problem> {
        let rows = app.db.query(store::community(slug, By::Nobody, app.now())).await?;
        let house = store::found(&rows)?.ok_or_else(Problem::not_found)?.house;
        if let Ok(bytes) = serde_json::to_vec(&house) {
            // A store that keeps nothing costs statements, and nothing else.
            let _ = app.kv.put(&key(slug.as_str()), bytes, KEPT).await;
        }
        Ok(house)
    }

    /// Forgets it after a change.
    pub(crate) async fn forget(app: &App, slug: &Slug) {
        let _ = app.kv.delete(&key(slug.as_str())).await;
    }
}

/// After a change of a community by whoever runs the deployment: checks that go by what is kept ask the database again.
pub async fn house_changed(app: &App, slug: &Slug) {
    House::forget(app, slug).await;
}
