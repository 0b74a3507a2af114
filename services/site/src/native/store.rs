//! Every SQL string of the native tools.

use serde::Deserialize;
use shared::domain::{CommunityId, MemberId, Record, Role, Slug, Time};
use shared::markdown;
use shared::ports::{Db, DbError, Stmt};

/// The id a community of this slug gets when it is made from the command line: the same on every host, so that what was
/// prepared on one fits another.
pub(super) fn id(slug: &Slug) -> CommunityId {
    CommunityId::imported(Time::from_millis(0), "folkmoot", "community", slug.as_str())
}

/// Makes a community if there is none of that slug yet.
pub(super) fn community(slug: &Slug, name: &str, description: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO communities (id, slug, name, description, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (slug) DO NOTHING";
    Stmt::new(sql).bind(id(slug)).bind(slug.as_str()).bind(name).bind(description).bind(now)
}

/// Makes a space in a community if there is none of that slug yet.
pub(super) fn space(
    community: &str,
    (slug, name, about): (&str, &str, &str),
    position: i64,
    policy: Option<&str>,
    now: Time,
) -> Stmt {
    let sql = "INSERT INTO spaces (community, slug, name, description, position, policy, created_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (community, slug) DO NOTHING";
    Stmt::new(sql).bind(community).bind(slug).bind(name).bind(about).bind(position).bind(policy).bind(now)
}

#[derive(Deserialize)]
struct IdRow {
    id: String,
}

/// The id of the community of that slug.
pub(super) async fn find(db: &dyn Db, slug: &Slug) -> Result<Option<String>, DbError> {
    let rows = db.query(Stmt::new("SELECT id FROM communities WHERE slug = ?1").bind(slug.as_str())).await?;
    Ok(rows.first::<IdRow>()?.map(|row| row.id))
}

/// Makes the gate of the demo's partners if it is not there yet.
pub(super) fn partners_policy(community: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO policies (community, name, title, rule, teaser, updated_at)
       VALUES (?1, 'partners', 'Partners', ?2, 'title', ?3) ON CONFLICT (community, name) DO NOTHING";
    let rule = r#"{"any":[{"group":"partners"},{"role":"employee"}]}"#;
    Stmt::new(sql).bind(community).bind(rule).bind(now)
}

/// A member who comes from elsewhere; where somebody else has the handle, with the end of their id behind it. A row comes
/// back if they are new.
pub(super) fn member(community: &str, record: &Record) -> Option<Stmt> {
    let Record::Member { id, handle, name, role, bio_md, location, website, joined_at } = record else { return None };
    let sql = "INSERT INTO members (community, id, handle, name, role, bio_md, bio_html, location, website, joined_at)
       SELECT ?1, ?2, CASE WHEN EXISTS (SELECT 1 FROM members o WHERE o.community = ?1 AND o.handle = ?3 AND o.id <> ?2)
         THEN ?3 || '-' || substr(?2, -6) ELSE ?3 END, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE true
       ON CONFLICT (community, id) DO NOTHING RETURNING id";
    let statement = Stmt::new(sql)
        .bind(community)
        .bind(*id)
        .bind(handle.as_str())
        .bind(name.as_str())
        .bind(role.as_str())
        .bind(bio_md.as_str())
        .bind(markdown::to_html(bio_md))
        .bind(location.as_str())
        .bind(website.as_str())
        .bind(*joined_at);
    Some(statement)
}

/// Puts a member into a group.
pub(super) fn put_into_group(community: &str, member: MemberId, group: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO grants (community, member, kind, name, source, given_at)
       VALUES (?1, ?2, 'group', ?3, 'manager', ?4) ON CONFLICT (community, member, kind, name, source) DO NOTHING";
    Stmt::new(sql).bind(community).bind(member).bind(group).bind(now)
}

/// A member as the database knows them.
#[derive(Deserialize)]
pub(super) struct MemberRow {
    pub(super) name: String,
    pub(super) role: Role,
}

/// The member of that handle.
pub(super) fn find_member(community: &str, handle: &str) -> Stmt {
    let sql = "SELECT name, role FROM members WHERE community = ?1 AND handle = ?2";
    Stmt::new(sql).bind(community).bind(handle)
}
