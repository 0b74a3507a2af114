//! Every SQL string of the gate.

mod audit;
mod found;
mod listing;
pub(crate) mod sessions;
mod walk;

pub(crate) use audit::entry;
pub use listing::{Listed, Wanted, list};
pub use walk::Walk;

use serde::{Deserialize, Serialize};
use shared::domain::{HostName, Identity, MemberId, Slug, Time};
use shared::ports::{Db, DbError, Rows, Stmt};
use shared::words::Lang;

use crate::asker::Asker;
use crate::house::{Community, House, Space, SpaceView};
use crate::policy::Policy;

/// A community as one statement finds it, and the member who asks.
pub(crate) struct Found {
    pub(crate) house: House,
    pub(crate) asker: Option<Asker>,
}

#[derive(Deserialize)]
struct FoundRow {
    id: String,
    slug: Slug,
    name: String,
    description: String,
    joining: String,
    people_policy: Option<String>,
    voters_visible: i64,
    vote_budget: Option<i64>,
    language: Lang,
    brand: Option<String>,
    life: Option<String>,
    sites: Option<String>,
    survey: Option<String>,
    due: Option<Time>,
    host: Option<HostName>,
    hold_first: i64,
    new_member_days: i64,
    guidelines_version: i64,
    spaces: String,
    policies: String,
    member: Option<String>,
}

#[derive(Deserialize)]
struct SpaceRow {
    slug: String,
    name: String,
    description: String,
    position: i64,
    policy: Option<String>,
}

/// By what the member who asks is found.
#[derive(Debug, Clone, Copy)]
pub(crate) enum By<'a> {
    /// By nothing: nobody asks.
    Nobody,
    /// By handle, as a token names them; with the session it belongs to.
    Handle(&'a str, Option<&'a str>),
    /// By a session that has just been refreshed: the family, and the digest of its new token.
    Session(&'a str, &'a str),
    /// By the digest of a key for programs.
    Key(&'a str),
}

/// A member with all that gates ask about, as one column of JSON; `?3` is the session whose state is wanted, `scopes` the
/// scopes of a key. A function of SQL takes 32 arguments on D1, hence the object in the object.
pub(crate) fn member_json(condition: &str, scopes: &str) -> String {
    format!(
        "(SELECT json_object('id', m.id, 'handle', m.handle, 'name', m.name, 'role', m.role, 'state', m.state,
            'email', iif(m.email_proved, m.email, ''), 'reputation', m.reputation, 'language', m.language,
            'time_zone', m.time_zone, 'joined_at', m.joined_at,
            'guidelines', m.guidelines_version, 'sessions_from', m.sessions_from, 'scopes', {scopes},
            'session_on', EXISTS (SELECT 1 FROM sessions s WHERE s.community = m.community AND s.id = ?3
               AND s.member = m.id AND s.ended_at IS NULL),
            'held', json((SELECT json_group_array(json_object('kind', g.kind, 'name', g.name, 'until', g.expires_at))
               FROM grants g WHERE g.community = m.community AND g.member = m.id)),
            'waits', json_object('asked', json((SELECT json_group_array(q.policy) FROM access_requests q
                 WHERE q.community = m.community AND q.member = m.id AND q.state = 'open')),
               'unseen', json((SELECT json_group_array(json_array(u.thread, u.space, u.policy)) FROM
                 (SELECT n.thread, n.space, n.policy FROM unseen_notices n
                   WHERE n.community = m.community AND n.member = m.id LIMIT 100) u))))
          FROM members m WHERE {condition}) AS member"
    )
}

/// The community with its spaces, its policies, and the member who asks: one statement, because it stands before everything
/// else.
pub(crate) fn community(slug: &Slug, by: By<'_>, now: Time) -> Stmt {
    let key = "SELECT k.member FROM api_keys k WHERE k.community = c.id AND k.digest = ?2
        AND (k.expires_at IS NULL OR k.expires_at > ?3)";
    let scopes = "json((SELECT k.scopes FROM api_keys k WHERE k.community = m.community AND k.digest = ?2))";
    let session = "SELECT s.member FROM sessions s WHERE s.community = c.id AND s.id = ?3 AND s.current = ?2
        AND s.ended_at IS NULL";
    let member = match by {
        By::Nobody => "NULL AS member".to_owned(),
        By::Handle(..) => member_json("m.community = c.id AND m.handle = ?2", "NULL"),
        By::Session(..) => member_json(&format!("m.community = c.id AND m.id = ({session})"), "NULL"),
        By::Key(_) => member_json(&format!("m.community = c.id AND m.id = ({key})"), scopes),
    };
    let statement = Stmt::new(format!(
        "SELECT c.id, c.slug, c.name, c.description, c.joining, c.people_policy, c.voters_visible, c.vote_budget, c.hold_first,
           c.new_member_days, c.guidelines_version, c.language, c.brand, c.life, c.sites, c.survey, c.due, c.host,
           (SELECT json_group_array(json_object('slug', s.slug, 'name', s.name, 'description', s.description,
                    'position', s.position, 'policy', s.policy)) FROM spaces s WHERE s.community = c.id) AS spaces,
           (SELECT json_group_array(json_object('name', p.name, 'title', p.title, 'rule', json(p.rule),
                    'teaser', p.teaser)) FROM policies p WHERE p.community = c.id) AS policies,
           {member}
         FROM communities c WHERE c.slug = ?1"
    ))
    .bind(slug.as_str());
    match by {
        By::Nobody => statement,
        By::Handle(handle, session) => statement.bind(handle).bind(session),
        By::Session(family, current) => statement.bind(current).bind(family),
        By::Key(digest) => statement.bind(digest).bind(now),
    }
}

/// Publishes what is due, by a trigger. Of many who ask at once only the first finds something due.
pub(crate) fn publish(community: &str, now: Time) -> Stmt {
    Stmt::new("UPDATE communities SET published_to = ?2 WHERE id = ?1 AND due <= ?2").bind(community).bind(now)
}

/// Reads what [`community`] finds; none if there is no such community.
pub(crate) fn found(rows: &Rows) -> Result<Option<Found>, DbError> {
    let Some(row) = rows.first::<FoundRow>()? else { return Ok(None) };
    let broken = |error: serde_json::Error| DbError::Row(error.to_string());
    let mut spaces: Vec<SpaceRow> = serde_json::from_str(&row.spaces).map_err(broken)?;
    spaces.sort_by(|a, b| (a.position, &a.slug).cmp(&(b.position, &b.slug)));
    let policies: Vec<Policy> = serde_json::from_str(&row.policies).map_err(broken)?;
    let asker = Asker::parse(row.member.as_deref())?;
    let community = Community {
        id: row.id,
        slug: row.slug,
        name: row.name,
        description: row.description,
        open: row.joining == "open",
        people_policy: row.people_policy,
        voters_visible: row.voters_visible != 0,
        vote_budget: row.vote_budget,
        hold_first: row.hold_first,
        new_member_days: row.new_member_days,
        guidelines_version: row.guidelines_version,
        language: row.language,
        brand: row.brand,
        life: row.life.map(|life| serde_json::from_str(&life).map_err(broken)).transpose()?.unwrap_or_default(),
        host: row.host,
        survey: row.survey,
        due: row.due,
        sites: row.sites.map(|sites| serde_json::from_str(&sites).map_err(broken)).transpose()?.unwrap_or_default(),
    };
    let spaces = spaces
        .into_iter()
        .map(|SpaceRow { slug, name, description, policy, .. }| Space {
            slug,
            name,
            description,
            policy,
            view: SpaceView::Hidden,
        })
        .collect();
    Ok(Some(Found { house: House { community, spaces, policies }, asker }))
}

#[derive(Deserialize)]
struct MemberRow {
    id: MemberId,
}

/// Makes somebody a member whom a good token names, and gives the id. Two first writes at once end as one member.
pub(crate) async fn join(
    db: &dyn Db,
    community: &str,
    id: MemberId,
    identity: &Identity,
    now: Time,
) -> Result<MemberId, DbError> {
    let sql = "INSERT INTO members (community, id, handle, name, role, joined_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
       ON CONFLICT (community, handle) DO UPDATE SET handle = excluded.handle RETURNING id";
    let statement = Stmt::new(sql)
        .bind(community)
        .bind(id)
        .bind(identity.handle.as_str())
        .bind(identity.name.chars().take(80).collect::<String>())
        .bind(identity.role.as_str())
        .bind(now);
    let row = db.query(statement).await?.first::<MemberRow>()?;
    Ok(row.map_or(id, |row| row.id))
}

/// Where something stands, whichever service keeps it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Subject {
    pub(crate) id: String,
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    pub(crate) title: String,
    pub(crate) excerpt: String,
}

/// Where these things of one kind stand; what is deleted is left out.
pub(crate) fn subjects(community: &str, kind: &'static str, ids: &str) -> Stmt {
    let sql = "SELECT id, space, policy, title, excerpt FROM subjects
       WHERE community = ?1 AND kind = ?2 AND id IN (SELECT value FROM json_each(?3)) AND state = 'published'";
    Stmt::new(sql).bind(community).bind(kind).bind(ids)
}

/// An outside resource.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ResourceRow {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) policy: String,
}

/// The outside resources of these names.
pub(crate) fn resources(community: &str, names: &str) -> Stmt {
    let sql = "SELECT name, title, policy FROM resources
       WHERE community = ?1 AND name IN (SELECT value FROM json_each(?2))";
    Stmt::new(sql).bind(community).bind(names)
}

/// A page of the outside resources, by name.
pub(crate) fn list_resources(community: &str, after: &str, limit: usize) -> Stmt {
    let sql = "SELECT name, title, policy FROM resources WHERE community = ?1 AND name > ?2 ORDER BY name LIMIT ?3";
    Stmt::new(sql).bind(community).bind(after).bind(limit as i64 + 1)
}

/// How many outside resources stand behind each policy.
pub(crate) fn count_resources(community: &str) -> Stmt {
    Stmt::new("SELECT policy, count(*) AS resources FROM resources WHERE community = ?1 GROUP BY policy")
        .bind(community)
}

/// Keeps a resource, new or changed.
pub(crate) fn put_resource(community: &str, name: &str, title: &str, policy: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO resources (community, name, title, policy, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (community, name) DO UPDATE SET title = excluded.title, policy = excluded.policy,
         updated_at = excluded.updated_at";
    Stmt::new(sql).bind(community).bind(name).bind(title).bind(policy).bind(now)
}

/// Drops a resource; a row tells that it was there.
pub(crate) fn delete_resource(community: &str, name: &str) -> Stmt {
    Stmt::new("DELETE FROM resources WHERE community = ?1 AND name = ?2 RETURNING name").bind(community).bind(name)
}

/// Keeps a policy, new or changed.
pub(crate) fn put_policy(community: &str, policy: &Policy, rule: String, teaser: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO policies (community, name, title, rule, teaser, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
       ON CONFLICT (community, name) DO UPDATE SET title = excluded.title, rule = excluded.rule,
         teaser = excluded.teaser, updated_at = excluded.updated_at";
    let statement = Stmt::new(sql).bind(community).bind(policy.name.as_str()).bind(policy.title.as_str());
    statement.bind(rule).bind(teaser).bind(now)
}

/// Drops a policy; a row tells that it was there. The schema refuses while something stands behind it.
pub(crate) fn delete_policy(community: &str, name: &str) -> Stmt {
    Stmt::new("DELETE FROM policies WHERE community = ?1 AND name = ?2 RETURNING name").bind(community).bind(name)
}
