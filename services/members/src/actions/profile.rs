//! Who members are, as they say themselves.

use gate::Access;
use serde::Serialize;
use shared::domain::{Handle, MemberId, Role, Time};
use shared::markdown;
use shared::secret::{base64, from_base64};
use shared::web::{Cursor, List, Problem};
use utoipa::ToSchema;

use crate::profile::{ProfileChange, picture_kind};
use crate::store::profile::{self as store, PersonRow, PictureRow, ProfileRow};

/// A member.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Profile {
    /// In addresses.
    pub handle: String,
    /// For people.
    pub name: String,
    /// What they are in this community.
    pub role: Role,
    /// What they say of themselves, as HTML that is safe to show.
    pub bio_html: String,
    /// Where they are, as they put it.
    pub location: String,
    /// Their own place on the web.
    pub website: String,
    /// Other places of theirs.
    pub links: Vec<String>,
    /// What others think of what they wrote.
    pub reputation: i64,
    /// The badges they wear.
    pub badges: Vec<String>,
    /// The address of their picture.
    pub avatar_url: Option<String>,
    /// When they joined.
    #[schema(value_type = String)]
    pub joined_at: Time,
    /// The address of their page.
    pub url: String,
}

/// A profile as its own member sees it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct OwnProfile {
    /// What others see.
    #[serde(flatten)]
    pub(crate) shown: Profile,
    /// What they say of themselves, in Markdown.
    pub(crate) bio_md: String,
    /// Their language; empty for that of the browser.
    pub(crate) language: String,
    /// Their time zone; empty if they have named none.
    pub(crate) time_zone: String,
}

/// A member as a list shows them.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Person {
    /// In addresses.
    pub(crate) handle: String,
    /// For people.
    pub(crate) name: String,
    /// What they are in this community.
    pub(crate) role: Role,
    /// Where they are, as they put it.
    pub(crate) location: String,
    /// What others think of what they wrote.
    pub(crate) reputation: i64,
    /// The address of their picture.
    pub(crate) avatar_url: Option<String>,
    /// When they joined.
    #[schema(value_type = String)]
    pub(crate) joined_at: Time,
    /// The address of their page.
    pub(crate) url: String,
    /// Their confirmed address, empty where none is known: for managers alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    /// `active` or `suspended`: for managers alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
}

/// The address of a picture. It names the version, so that browsers can keep it for good.
pub(crate) fn picture_url(access: &Access, handle: &str, since: Option<Time>) -> Option<String> {
    since.map(|since| access.href(&format!("/avatar/{handle}?v={}", since.millis())))
}

fn names(json: &str) -> Vec<String> {
    serde_json::from_str(json).unwrap_or_default()
}

impl OwnProfile {
    fn of(access: &Access, row: ProfileRow) -> Self {
        let shown = Profile {
            avatar_url: picture_url(access, &row.handle, row.avatar_at),
            url: access.href(&format!("/@{}", row.handle)),
            handle: row.handle,
            name: row.name,
            role: row.role,
            bio_html: row.bio_html,
            location: row.location,
            website: row.website,
            links: names(&row.links),
            reputation: row.reputation,
            badges: names(&row.badges),
            joined_at: row.joined_at,
        };
        Self { shown, bio_md: row.bio_md, language: row.language, time_zone: row.time_zone }
    }
}

/// Whether the visitor may read what the member of this handle says of themselves: everybody may read their own. Asked
/// before anything is looked up, so that the refusal does not tell who is a member.
fn may_read(access: &Access, handle: &str) -> Result<(), Problem> {
    let own = access.visitor.identity.as_ref().is_some_and(|identity| identity.handle.as_str() == handle);
    if own { Ok(()) } else { access.people() }
}

/// The profile of a member, if the visitor may read it. Who has left has none.
pub async fn profile(access: &Access, handle: &str) -> Result<Profile, Problem> {
    may_read(access, handle)?;
    let statement = store::of_handle(&access.community.id, handle, access.now);
    let row = access.app.db.query(statement).await?.first::<ProfileRow>()?.ok_or_else(Problem::not_found)?;
    Ok(OwnProfile::of(access, row).shown)
}

/// The profile of who asks; none while a token has named them and they have done nothing yet.
pub(crate) async fn own(access: &Access) -> Result<Option<OwnProfile>, Problem> {
    access.signed_in()?;
    let Some(member) = access.known_member() else { return Ok(None) };
    find(access, member).await
}

async fn find(access: &Access, member: MemberId) -> Result<Option<OwnProfile>, Problem> {
    let statement = store::of_member(&access.community.id, member, access.now);
    let row = access.app.db.query(statement).await?.first::<ProfileRow>()?;
    Ok(row.map(|row| OwnProfile::of(access, row)))
}

/// Changes the profile of who asks.
pub(crate) async fn change(access: &Access, change: ProfileChange) -> Result<OwnProfile, Problem> {
    access.signed_in()?;
    let change = change.checked().map_err(Problem::invalid_fields)?;
    let member = access.member().await?;
    let bio_html = change.bio_md.as_deref().map(markdown::to_html);
    access.app.db.query(store::change(&access.community.id, member, &change, bio_html)).await?;
    tell(access).await?;
    find(access, member).await?.ok_or_else(Problem::not_found)
}

/// Tokens tell a member's name.
async fn tell(access: &Access) -> Result<(), Problem> {
    let handle = &access.signed_in()?.handle;
    gate::changed(&access.app, &access.community.slug, handle.as_str()).await;
    Ok(())
}

/// Keeps a picture of who asks.
pub(crate) async fn put_picture(access: &Access, bytes: &[u8]) -> Result<(), Problem> {
    access.signed_in()?;
    let kind = picture_kind(bytes)?;
    let member = access.member().await?;
    let statements = store::put_picture(&access.community.id, member, kind, &base64(bytes), access.now);
    access.app.db.batch(statements).await?;
    Ok(())
}

/// Drops the picture of who asks.
pub(crate) async fn drop_picture(access: &Access) -> Result<(), Problem> {
    access.signed_in()?;
    let member = access.member().await?;
    access.app.db.batch(store::drop_picture(&access.community.id, member)).await?;
    Ok(())
}

/// A picture as it is sent.
pub(crate) struct Picture {
    pub(crate) kind: String,
    pub(crate) bytes: Vec<u8>,
    /// Which version this is, as addresses name it.
    pub(crate) version: String,
}

/// The picture of a member, if the visitor may read their profile.
pub(crate) async fn picture(access: &Access, handle: &str) -> Result<Picture, Problem> {
    may_read(access, handle)?;
    let found = access.app.db.query(store::picture(&access.community.id, handle)).await?;
    let row = found.first::<PictureRow>()?.ok_or_else(Problem::not_found)?;
    let bytes = from_base64(&row.data).ok_or_else(|| Problem::broken("a picture is not base64"))?;
    let version = row.avatar_at.map_or_else(String::new, |at| at.millis().to_string());
    Ok(Picture { kind: row.kind, bytes, version })
}

/// A page of the members whose handle begins so, by handle.
pub(crate) async fn people(
    access: &Access,
    beginning: &str,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<Person>, Problem> {
    access.people()?;
    let beginning = beginning.trim().trim_start_matches('@').to_lowercase();
    // What no handle can hold begins none.
    if !beginning.is_empty() && beginning.parse::<Handle>().is_err() {
        return Ok(List { items: Vec::new(), next: None });
    }
    let after = match cursor {
        Some(text) => after(text)?,
        None => String::new(),
    };
    let rows = access.app.db.query(store::people(&access.community.id, &beginning, &after, limit)).await?;
    let list = List::from_rows(rows.read::<PersonRow>()?, limit, |row| Cursor { key: 0, id: row.handle.to_string() });
    Ok(list.map(|row| Person {
        avatar_url: picture_url(access, row.handle.as_str(), row.avatar_at),
        url: access.href(&format!("/@{}", row.handle)),
        handle: row.handle.to_string(),
        name: row.name,
        role: row.role,
        location: row.location,
        reputation: row.reputation,
        joined_at: row.joined_at,
        email: None,
        state: None,
    }))
}

/// The handle a cursor names.
fn after(text: &str) -> Result<String, Problem> {
    let cursor = Cursor::parse(text)?;
    Ok(cursor.id)
}
