//! Every SQL string of the native tools.

use serde::Deserialize;
use shared::domain::{CommunityId, GrantKind, MemberId, Record, Role, Slug, Time};
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

/// Takes the limits of new members away from a community nobody has joined yet: in the demo everybody may try everything.
pub(super) fn nobody_is_new(community: &str) -> Stmt {
    let sql = "UPDATE communities SET new_member_days = 0
       WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM members m WHERE m.community = ?1)";
    Stmt::new(sql).bind(community)
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

/// A policy that shows titles to the refused.
pub(super) fn policy(community: &str, (name, title, rule): (&str, &str, &str), now: Time) -> Stmt {
    let sql = "INSERT INTO policies (community, name, title, rule, teaser, updated_at)
       VALUES (?1, ?2, ?3, ?4, 'title', ?5) ON CONFLICT (community, name) DO NOTHING";
    Stmt::new(sql).bind(community).bind(name).bind(title).bind(rule).bind(now)
}

/// A resource that lives elsewhere.
pub(super) fn resource(community: &str, (name, title, policy): (&str, &str, &str), now: Time) -> Stmt {
    let sql = "INSERT INTO resources (community, name, title, policy, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (community, name) DO NOTHING";
    Stmt::new(sql).bind(community).bind(name).bind(title).bind(policy).bind(now)
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

/// Gives a member something.
pub(super) fn give(community: &str, member: MemberId, (kind, name): (GrantKind, &str), now: Time) -> Stmt {
    let sql = "INSERT INTO grants (community, member, kind, name, source, given_at)
       VALUES (?1, ?2, ?3, ?4, 'manager', ?5) ON CONFLICT (community, member, kind, name, source) DO NOTHING";
    Stmt::new(sql).bind(community).bind(member).bind(kind.as_str()).bind(name).bind(now)
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
