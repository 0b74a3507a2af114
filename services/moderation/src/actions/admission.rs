//! Whether what a member writes goes out at once: limits of new members, and first posts that wait for approval.

use gate::Access;
use shared::domain::{FieldError, Id, MemberId, Role};
use shared::markdown;
use shared::ports::{DbError, Limit, Stmt};
use shared::web::{Problem, Quota};
use votes::Kind;

use crate::newcomer::{links, wait};
use crate::store::admission::{self as store, StandingRow};
use crate::words;

/// What goes along with something that is written.
#[derive(Debug, Clone)]
pub struct Admission {
    kind: Kind,
    member: MemberId,
    links: usize,
    watched: bool,
    held: bool,
}

/// Looks whether a member may write this now, and whether it will wait for approval. Only of members who are new, or in a
/// community that holds first posts, anything is asked. The triggers on the row of [`Admission::statements`] decide; this
/// says beforehand what they will say.
pub async fn admit(access: &Access, member: MemberId, kind: Kind, text: &str) -> Result<Admission, Problem> {
    let ordinary = access.visitor.role() == Role::Member;
    let new = access.is_new();
    let watched = ordinary && (new || access.community.hold_first > 0);
    let mut admission = Admission { kind, member, links: 0, watched, held: false };
    if !watched {
        return Ok(admission);
    }
    admission.links = links(text, &markdown::to_html(text));
    let rows = access.app.db.query(store::standing(&access.community.id, member, access.now)).await?;
    let Some(row) = rows.first::<StandingRow>()? else { return Ok(admission) };
    if new && admission.links as i64 > row.new_links {
        return Err(too_many_links(row.new_links));
    }
    if new && row.written >= row.new_per_hour {
        return Err(Problem::over(quota(row.new_per_hour), wait(row.oldest.unwrap_or_default(), access.now.millis())));
    }
    admission.held = row.published < access.community.hold_first;
    Ok(admission)
}

impl Admission {
    /// The state of what is written: `published`, or `held` until it is approved.
    pub const fn state(&self) -> &'static str {
        if self.held { "held" } else { "published" }
    }

    /// What has to be written behind it, in the same batch.
    pub fn statements<K>(&self, access: &Access, id: Id<K>) -> Option<Stmt> {
        let target = (self.kind.as_str(), id.to_string());
        self.watched.then(|| store::write(&access.community.id, target, self.member, self.links, access.now))
    }
}

/// The limit of new members, as it is told.
fn quota(per_hour: i64) -> Quota {
    let count = u32::try_from(per_hour).unwrap_or(u32::MAX);
    Quota { name: "new-members", limit: Limit { count, seconds: 3_600 } }
}

pub(super) fn too_many_links(most: i64) -> Problem {
    FieldError::new("body", "too_many_links", words::limit_links(most)).into()
}

/// What the schema refuses on behalf of moderation, in words; none if it is another error.
pub fn refused(error: &DbError) -> Option<Problem> {
    if error.is_rule("new_member_writes") {
        Some(Problem::too_many(3_600))
    } else if error.is_rule("new_member_links") {
        Some(FieldError::new("body", "too_many_links", words::LIMIT_LINKS_RACE).into())
    } else {
        None
    }
}
