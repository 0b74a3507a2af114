//! The guidelines: reading, writing and accepting them.

use gate::Access;
use shared::domain::{FieldError, MemberId, Role};
use shared::markdown;
use shared::web::{Problem, encoded};

use crate::store::guidelines::{self as store, AcceptedRow, GuidelinesRow};
use crate::words;

/// The longest guidelines, in characters.
const MOST: usize = 20_000;

/// What somebody wrote; none while nobody has.
pub(crate) async fn latest(access: &Access) -> Result<Option<GuidelinesRow>, Problem> {
    if access.community.guidelines_version == 0 {
        return Ok(None);
    }
    Ok(access.app.db.query(store::latest(&access.community.id)).await?.first()?)
}

/// Writes them anew: managers. The same text again is no new version.
pub(crate) async fn write(access: &Access, body: &str) -> Result<Option<GuidelinesRow>, Problem> {
    access.at_least(Role::Manager)?;
    let body = body.trim();
    match body.chars().count() {
        0 => return Err(FieldError::new("body", "missing", words::LIMIT_GUIDELINES_MISSING).into()),
        1..=MOST => {}
        _ => return Err(FieldError::new("body", "too_long", words::limit_guidelines(MOST)).into()),
    }
    let member = access.member().await?;
    let html = markdown::to_html(body);
    let community = &access.community.id;
    let statements = vec![store::write(community, (body, &html), member, access.now), store::latest(community)];
    let answers = access.app.db.batch(statements).await?;
    access.house_changed().await;
    Ok(answers.last().map(|rows| rows.first()).transpose()?.flatten())
}

/// Accepts a version, and says which is accepted.
pub(crate) async fn accept(access: &Access, version: i64) -> Result<i64, Problem> {
    access.signed_in()?;
    let member = access.member().await?;
    let done = access.app.db.query(store::accept(&access.community.id, member, version, access.now)).await?;
    if done.is_empty() {
        return Err(FieldError::new("version", "unknown", words::LIMIT_VERSION).into());
    }
    Ok(version)
}

/// Where to send somebody who has just come in: who has not accepted any guidelines yet is asked to, and brought to `next`
/// then.
pub async fn welcome(access: &Access, member: MemberId, next: &str) -> Result<String, Problem> {
    let row = access.app.db.query(store::accepted(&access.community.id, member)).await?.first::<AcceptedRow>()?;
    let next = access.own_path(next);
    if row.is_none_or(|row| row.version.is_some()) {
        return Ok(next);
    }
    Ok(access.href(&format!("/guidelines?next={}", encoded(&next))))
}
