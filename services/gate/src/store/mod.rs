//! Every SQL string of the gate.

mod found;
mod listing;
mod walk;

pub use listing::{Listed, Wanted, list};
pub use walk::Walk;

use serde::Deserialize;
use shared::domain::{Identity, MemberId, Slug, Time};
use shared::ports::{Db, DbError, Stmt};

use crate::access::{Community, Space, SpaceView};
use crate::policy::Policy;

/// A community as one statement finds it.
pub(crate) struct Found {
    pub(crate) community: Community,
    pub(crate) spaces: Vec<Space>,
    pub(crate) policies: Vec<Policy>,
    pub(crate) member: Option<MemberId>,
}

#[derive(Deserialize)]
struct FoundRow {
    id: String,
    name: String,
    description: String,
    spaces: String,
    policies: String,
    member: Option<MemberId>,
}

#[derive(Deserialize)]
struct SpaceRow {
    slug: String,
    name: String,
    description: String,
    position: i64,
    policy: Option<String>,
}

/// The community with its spaces, its policies, and the member of that handle: one statement, because it stands before
/// everything else.
pub(crate) async fn community(db: &dyn Db, slug: &Slug, handle: Option<&str>) -> Result<Option<Found>, DbError> {
    let sql = "SELECT c.id, c.name, c.description,
         (SELECT json_group_array(json_object('slug', s.slug, 'name', s.name, 'description', s.description,
                  'position', s.position, 'policy', s.policy)) FROM spaces s WHERE s.community = c.id) AS spaces,
         (SELECT json_group_array(json_object('name', p.name, 'title', p.title, 'rule', json(p.rule),
                  'teaser', p.teaser)) FROM policies p WHERE p.community = c.id) AS policies,
         (SELECT m.id FROM members m WHERE m.community = c.id AND m.handle = ?2) AS member
       FROM communities c WHERE c.slug = ?1";
    let rows = db.query(Stmt::new(sql).bind(slug.as_str()).bind(handle)).await?;
    let Some(row) = rows.first::<FoundRow>()? else { return Ok(None) };
    let broken = |error: serde_json::Error| DbError::Row(error.to_string());
    let mut spaces: Vec<SpaceRow> = serde_json::from_str(&row.spaces).map_err(broken)?;
    spaces.sort_by(|a, b| (a.position, &a.slug).cmp(&(b.position, &b.slug)));
    Ok(Some(Found {
        community: Community { id: row.id, slug: slug.clone(), name: row.name, description: row.description },
        spaces: spaces
            .into_iter()
            .map(|space| Space {
                slug: space.slug,
                name: space.name,
                description: space.description,
                policy: space.policy,
                view: SpaceView::Hidden,
            })
            .collect(),
        policies: serde_json::from_str(&row.policies).map_err(broken)?,
        member: row.member,
    }))
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
#[derive(Debug, Clone, Deserialize)]
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
