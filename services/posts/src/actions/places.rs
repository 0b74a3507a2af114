//! Spaces and tags.

use gate::{Access, Entry, SpaceView};
use serde::Serialize;
use shared::domain::{FieldError, Role, Slug, Tags};
use shared::markdown;
use shared::ports::{Rows, Stmt};
use shared::web::{List, Problem};
use shared::words::common;
use utoipa::ToSchema;

use super::beside::{self, Beside};
use super::lists::miscounted;
use super::posts::may_gate;
use crate::store::places::{self as store, SpaceMade, TagRow};
use crate::words;

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
    let slug: Slug = slug.parse().map_err(|_| FieldError::new("space", "invalid", common::LIMIT_SLUG))?;
    let one_line = |text: &str| (1..=80).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if !one_line(draft.name) {
        return Err(FieldError::new("name", "invalid", words::LIMIT_NAME).into());
    }
    let length = draft.description.chars().count();
    if length > 500 {
        return Err(FieldError::new("description", "too_long", common::at_most_characters(500, length)).into());
    }
    if !(-1_000_000..=1_000_000).contains(&draft.position) {
        return Err(FieldError::new("position", "invalid", words::LIMIT_POSITION).into());
    }
    may_gate(access, draft.policy)?;
    let made = SpaceMade {
        slug: slug.as_str(),
        name: draft.name,
        description: draft.description,
        position: draft.position,
        policy: draft.policy,
    };
    let line = access.logged(&Entry::new("save", "space", slug.as_str()))?;
    access.app.db.batch(vec![line, store::put_space(&access.community.id, &made, access.now)]).await?;
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
    /// Its introduction, in Markdown; empty if nobody wrote one.
    pub description: String,
    /// The same as HTML that is safe to show; in lists of tags it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_html: Option<String>,
    /// How many posts the visitor may see under it.
    pub posts: i64,
}

impl From<TagRow> for Tag {
    fn from(TagRow { tag, description, posts, .. }: TagRow) -> Self {
        Self { tag, description, description_html: None, posts }
    }
}

/// A tag with what goes with it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TagPage {
    /// The tag.
    #[serde(flatten)]
    pub tag: Tag,
    /// Who answers there, and related tags.
    #[serde(flatten)]
    pub beside: Beside,
}

/// A page of tags by name.
pub(crate) async fn tags(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<Tag>, Problem> {
    let after = cursor.unwrap_or_default();
    if !after.is_empty() && !Tags::is_tag(after) {
        return Err(FieldError::new("cursor", "invalid", common::LIMIT_CURSOR).into());
    }
    let mut rows = access.app.db.query(store::tags(access, after, limit)).await?.read::<TagRow>()?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = if more { rows.last().map(|row| row.tag.clone()) } else { None };
    Ok(List { items: rows.into_iter().map(Tag::from).collect(), next })
}

/// The one tag these rows tell of. What only gated posts carry and nobody has introduced is not there for who may not read
/// them.
pub(super) fn tag_of(rows: &Rows) -> Result<Tag, Problem> {
    let row = rows.first::<TagRow>()?.filter(|row| row.posts > 0 || !row.description.is_empty());
    let row = row.ok_or_else(Problem::not_found)?;
    let html = match row.description_html.as_str() {
        "" => markdown::to_html(&row.description),
        html => html.to_owned(),
    };
    Ok(Tag { description_html: Some(html), ..Tag::from(row) })
}

/// One tag, and what goes with it.
pub(crate) async fn tag(access: &Access, tag: &str) -> Result<TagPage, Problem> {
    let statements = std::iter::once(store::tag(access, tag)).chain(beside::statements(access, tag));
    let answers = access.app.db.batch(statements.collect()).await?;
    let [known, around @ ..] = answers.as_slice() else { return Err(miscounted()) };
    Ok(TagPage { tag: tag_of(known)?, beside: beside::told(tag, around)? })
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

/// The most characters of an introduction.
pub(crate) const INTRODUCTION: usize = 2_000;

/// Whether somebody may introduce tags: champions, and whoever is more than that.
pub(crate) fn may_introduce(access: &Access) -> bool {
    access.visitor.role() >= Role::Champion
}

/// Introduces a tag.
pub(crate) async fn put_tag(access: &Access, tag: &str, description: &str) -> Result<Tag, Problem> {
    access.at_least(Role::Champion)?;
    if !Tags::is_tag(tag) {
        return Err(FieldError::new("tag", "invalid", common::LIMIT_TAGS).into());
    }
    let length = description.chars().count();
    if length > INTRODUCTION {
        let limit = common::at_most_characters(INTRODUCTION, length);
        return Err(FieldError::new("description", "too_long", limit).into());
    }
    let html = markdown::to_html_in(&access.href(""), description);
    let line = access.logged(&Entry::new("save", "tag", tag))?;
    access.app.db.batch(vec![line, store::put_tag(&access.community.id, tag, description, &html)]).await?;
    let row = access.app.db.query(store::tag(access, tag)).await?.first::<TagRow>()?;
    let row = row.ok_or_else(Problem::not_found)?;
    Ok(Tag { description_html: Some(html), ..Tag::from(row) })
}
