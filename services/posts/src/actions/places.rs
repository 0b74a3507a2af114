//! Spaces and tags.

use gate::{Access, SpaceView};
use serde::Serialize;
use shared::domain::{FieldError, Role, Slug, Tags};
use shared::ports::{Rows, Stmt};
use shared::web::{List, Problem};
use utoipa::ToSchema;

use super::posts::may_gate;
use crate::store::places::{self as store, SpaceMade, TagRow};

/// A section of the community.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SpaceSummary {
    /// In addresses.
    pub slug: String,
    /// For people.
    pub name: String,
    /// What belongs there; only where it is open.
    pub description: String,
    /// Whether the visitor may read in it.
    pub open: bool,
    /// The policy in front of it.
    pub policy: Option<String>,
    /// The address of its page.
    pub url: String,
}

/// The spaces the visitor may know of, in their order.
pub(crate) fn spaces(access: &Access) -> Vec<SpaceSummary> {
    let summary = |space: &gate::Space| {
        let open = space.view == SpaceView::Open;
        SpaceSummary {
            slug: space.slug.clone(),
            name: space.name.clone(),
            description: if open { space.description.clone() } else { String::new() },
            open,
            policy: space.policy.clone(),
            url: access.href(&format!("/s/{}", space.slug)),
        }
    };
    access.spaces().map(summary).collect()
}

/// What a space is to be.
pub(crate) struct SpaceDraft<'a> {
    pub(crate) name: &'a str,
    pub(crate) description: &'a str,
    pub(crate) position: i64,
    pub(crate) policy: Option<&'a str>,
}

/// Makes a space, or changes it: managers.
pub(crate) async fn put_space(access: &Access, slug: &str, draft: &SpaceDraft<'_>) -> Result<SpaceSummary, Problem> {
    access.at_least(Role::Manager)?;
    let slug: Slug =
        slug.parse().map_err(|_| FieldError::new("space", "invalid", "2 to 40 characters of a-z, 0-9 and -"))?;
    let one_line = |text: &str| (1..=80).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if !one_line(draft.name) {
        return Err(FieldError::new("name", "invalid", "one line of 1 to 80 characters").into());
    }
    if draft.description.chars().count() > 500 {
        return Err(FieldError::new("description", "too_long", "at most 500 characters").into());
    }
    if !(-1_000_000..=1_000_000).contains(&draft.position) {
        return Err(FieldError::new("position", "invalid", "a whole number within a million").into());
    }
    may_gate(access, draft.policy)?;
    let made = SpaceMade {
        slug: slug.as_str(),
        name: draft.name,
        description: draft.description,
        position: draft.position,
        policy: draft.policy,
    };
    access.app.db.query(store::put_space(&access.community.id, &made, access.now)).await?;
    access.house_changed().await;
    Ok(SpaceSummary {
        url: access.href(&format!("/s/{slug}")),
        slug: slug.to_string(),
        name: draft.name.to_owned(),
        description: draft.description.to_owned(),
        open: true,
        policy: draft.policy.map(str::to_owned),
    })
}

/// A tag.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Tag {
    /// Its name.
    pub tag: String,
    /// Its introduction; empty if nobody wrote one.
    pub description: String,
    /// How many posts the visitor may see under it.
    pub posts: i64,
}

impl From<TagRow> for Tag {
    fn from(TagRow { tag, description, posts }: TagRow) -> Self {
        Self { tag, description, posts }
    }
}

/// A page of tags by name.
pub(crate) async fn tags(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<Tag>, Problem> {
    let after = cursor.unwrap_or_default();
    if !after.is_empty() && !Tags::is_tag(after) {
        return Err(FieldError::new("cursor", "invalid", "a cursor from `next` of an earlier page").into());
    }
    let mut rows = access.app.db.query(store::tags(access, after, limit)).await?.read::<TagRow>()?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = if more { rows.last().map(|row| row.tag.clone()) } else { None };
    Ok(List { items: rows.into_iter().map(Tag::from).collect(), next })
}

/// One tag. What only gated posts carry and nobody has introduced is not there for who may not read them.
pub(crate) async fn tag(access: &Access, tag: &str) -> Result<Tag, Problem> {
    let row = access.app.db.query(store::tag(access, tag)).await?.first::<TagRow>()?;
    row.filter(|row| row.posts > 0 || !row.description.is_empty()).map(Tag::from).ok_or_else(Problem::not_found)
}

/// How many tags stand beside a list.
const POPULAR: usize = 12;

/// Asks for the tags most used where the visitor may read. A tag that is used in several spaces comes several times.
pub(crate) fn popular_statement(access: &Access) -> Stmt {
    store::popular(access, POPULAR * 3)
}

/// Those tags, each once, the most used first.
pub(crate) fn popular_of(rows: &Rows) -> Result<Vec<String>, Problem> {
    let mut tags: Vec<String> = Vec::new();
    for row in rows.read::<TagRow>()? {
        if tags.len() < POPULAR && !tags.contains(&row.tag) {
            tags.push(row.tag);
        }
    }
    Ok(tags)
}

/// Introduces a tag: those who look after the place.
pub(crate) async fn put_tag(access: &Access, tag: &str, description: &str) -> Result<Tag, Problem> {
    access.at_least(Role::Moderator)?;
    if !Tags::is_tag(tag) {
        return Err(FieldError::new("tag", "invalid", "1 to 35 characters of a-z 0-9 - + . #").into());
    }
    if description.chars().count() > 2_000 {
        return Err(FieldError::new("description", "too_long", "at most 2000 characters").into());
    }
    access.app.db.query(store::put_tag(&access.community.id, tag, description)).await?;
    let row = access.app.db.query(store::tag(access, tag)).await?.first::<TagRow>()?;
    row.map(Tag::from).ok_or_else(Problem::not_found)
}
