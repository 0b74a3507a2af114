//! Promoting posts.

use gate::Access;
use shared::domain::{FieldError, PostId, Role, Time};
use shared::web::Problem;

use super::posts::{find, read};
use crate::post::{MOST_PINS, Post};
use crate::store::pins as store;
use crate::words;

/// How long a post is promoted if nobody says: thirty days.
pub(crate) const USUAL_SECONDS: i64 = 30 * 86_400;

/// At most a year.
const MOST_SECONDS: i64 = 366 * 86_400;

/// Promotes a post from then, or now, until then, or for thirty days: those who look after the place.
pub(crate) async fn put(access: &Access, id: PostId, from: Option<&str>, until: Option<&str>) -> Result<Post, Problem> {
    access.at_least(Role::Moderator)?;
    let last = access.now.plus_seconds(MOST_SECONDS);
    let from = match from {
        None => access.now,
        Some(text) => Time::parse(text)
            .filter(|from| *from < last)
            .ok_or_else(|| FieldError::new("from", "invalid", words::LIMIT_FROM))?
            .max(access.now),
    };
    let until = match until {
        None => from.plus_seconds(USUAL_SECONDS),
        Some(text) => Time::parse(text)
            .filter(|until| *until > from && *until <= last)
            .ok_or_else(|| FieldError::new("until", "invalid", words::LIMIT_UNTIL))?,
    };
    let row = find(access, id).await?;
    if row.state != "published" {
        return Err(Problem::conflict("deleted", words::POST_IS_DELETED));
    }
    let member = access.member().await?;
    let community = &access.community.id;
    let statements =
        vec![store::sweep(community, access.now), store::put(community, id, (from, until), member, access.now)];
    let answers = access.app.db.batch(statements).await?;
    if answers.last().is_none_or(shared::ports::Rows::is_empty) {
        return Err(FieldError::new("until", "too_many", words::limit_pins(MOST_PINS)).into());
    }
    read(access, id).await
}

/// Promotes it no more.
pub(crate) async fn remove(access: &Access, id: PostId) -> Result<Post, Problem> {
    access.at_least(Role::Moderator)?;
    find(access, id).await?;
    access.app.db.query(store::remove(&access.community.id, id)).await?;
    read(access, id).await
}
