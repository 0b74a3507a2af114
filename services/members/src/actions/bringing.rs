//! Members who bring others, each by a link of their own.

use gate::{Access, Entry};
use serde_json::json;
use shared::domain::Role;
use shared::web::{Cursor, List, Problem};

use super::codes::{self, Codes, Known, digest_of};
use crate::batch::{self, Counts, Reward};
use crate::store::bringing::{self as store, BringerRow, BroughtRow, HostRow, SettingsRow};
use crate::words;

/// What managers have said of it. Until they have, nobody brings anybody.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    /// Whether members have links of their own.
    pub(crate) enabled: bool,
    /// What counts.
    pub(crate) counts: Counts,
    /// What it brings, in the order of how many it takes.
    pub(crate) rewards: Vec<Reward>,
}

/// The settings.
pub(crate) async fn settings(access: &Access) -> Result<Settings, Problem> {
    let row: Option<SettingsRow> = access.app.db.query(store::settings(&access.community.id)).await?.first()?;
    Ok(row.map_or_else(Settings::default, |row| Settings {
        enabled: row.enabled,
        counts: if row.counts == Counts::Joined.as_str() { Counts::Joined } else { Counts::TookPart },
        rewards: serde_json::from_str(&row.rewards).unwrap_or_default(),
    }))
}

/// The settings, for those who may change them.
pub(crate) async fn managed(access: &Access) -> Result<Settings, Problem> {
    access.at_least(Role::Manager)?;
    settings(access).await
}

/// Keeps the settings. What members have reached by now is theirs; what is new is given with the next they bring.
pub(crate) async fn put(access: &Access, wanted: &Settings) -> Result<Settings, Problem> {
    access.at_least(Role::Manager)?;
    let rewards = batch::rewards(&wanted.rewards)?;
    let detail = json!({"enabled": wanted.enabled, "counts": wanted.counts, "rewards": rewards});
    let line = access.logged(&Entry::new("save", "bringing", "").with(detail))?;
    let json = json!(rewards).to_string();
    let mut statements = vec![line];
    statements.extend(store::put(&access.community.id, wanted.enabled, wanted.counts.as_str(), &json));
    access.app.db.batch(statements).await?;
    Ok(Settings { enabled: wanted.enabled, counts: wanted.counts, rewards })
}

/// A page of those who have brought most.
pub(crate) async fn most(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<BringerRow>, Problem> {
    access.at_least(Role::Manager)?;
    let cursor = Cursor::of(cursor, || Cursor { key: 1 << 53, id: String::new() })?;
    let rows = access.app.db.query(store::most(&access.community.id, (cursor.key, &cursor.id), limit)).await?.read()?;
    Ok(List::from_rows(rows, limit, |row: &BringerRow| Cursor { key: row.joined, id: row.member.to_string() }))
}

/// How it stands with the member who asks.
pub(crate) struct Own {
    pub(crate) settings: Settings,
    /// Their link; none: they have not asked for one.
    pub(crate) link: Option<String>,
    pub(crate) joined: i64,
    pub(crate) took_part: i64,
    /// Who came by it: those whom they may read of.
    pub(crate) brought: List<BroughtRow>,
}

/// How it stands with the member who asks.
pub(crate) async fn own(access: &Access, cursor: Option<&str>, limit: usize) -> Result<Own, Problem> {
    access.signed_in()?;
    let settings = settings(access).await?;
    let mut own =
        Own { settings, link: None, joined: 0, took_part: 0, brought: List { items: Vec::new(), next: None } };
    let Some(row) = bringer(access).await? else { return Ok(own) };
    own.link = Known::new(access).of(&row.invitation, &row.digest).map(|code| codes::link(access, &code));
    (own.joined, own.took_part) = (row.joined, row.took_part);
    // How many came is theirs to know; who they are is said to whom the community lets read of people.
    if access.people().is_ok() {
        let cursor = Cursor::of(cursor, Cursor::bottom)?;
        let find = store::brought(&access.community.id, &row.invitation, &cursor.id, limit);
        let rows = access.app.db.query(find).await?.read()?;
        own.brought = List::from_rows(rows, limit, |row: &BroughtRow| Cursor { key: 0, id: row.member.to_string() });
    }
    Ok(own)
}

async fn bringer(access: &Access) -> Result<Option<BringerRow>, Problem> {
    let Some(member) = access.known_member() else { return Ok(None) };
    Ok(access.app.db.query(store::bringer(&access.community.id, member)).await?.first()?)
}

/// Gives the member who asks a link of their own. One they have stays; one whose code can't be worked out here any more is made
/// anew.
pub(crate) async fn begin(access: &Access) -> Result<String, Problem> {
    access.signed_in()?;
    if !settings(access).await?.enabled {
        return Err(Problem::forbidden("bringing_off", words::BRINGING_OFF));
    }
    let member = access.member().await?;
    let codes = Codes::new(access)?;
    let community = access.community.id.as_str();
    let id = access.app.new_id::<()>().to_string();
    access.app.db.batch(store::begin(community, member, &id, &digest_of(&codes.of(&id)), access.now).into()).await?;
    let found = access.app.db.query(store::bringer(community, member)).await?;
    let row: BringerRow = found.first()?.ok_or_else(Problem::not_found)?;
    let code = match Known::new(access).of(&row.invitation, &row.digest) {
        Some(code) => code,
        None => {
            let code = codes.of(&row.invitation);
            access.app.db.query(store::renew(community, &row.invitation, &digest_of(&code))).await?;
            code
        }
    };
    Ok(codes::link(access, &code))
}

/// Whose own link an invitation is.
pub(crate) async fn host(access: &Access, owner: &str) -> Result<Option<HostRow>, Problem> {
    Ok(access.app.db.query(store::host(&access.community.id, owner)).await?.first()?)
}

/// The reward a member reaches next, if there is one.
pub(crate) fn next(settings: &Settings, joined: i64, took_part: i64) -> Option<(&Reward, i64)> {
    let done = if settings.counts == Counts::Joined { joined } else { took_part };
    settings.rewards.iter().find(|reward| reward.at > done).map(|reward| (reward, reward.at - done))
}

/// A badge that somebody has just earned by bringing another counts at once. One that is earned when the other writes or votes
/// counts when the bringer's token is next looked up, within a quarter of an hour.
pub(crate) async fn told(access: &Access, owner: &str) {
    if let Ok(Some(host)) = host(access, owner).await {
        gate::changed(&access.app, &access.community.slug, &host.handle).await;
    }
}
