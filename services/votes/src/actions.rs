//! What can be done with votes.

use gate::Access;
use shared::domain::{MemberId, Role};
use shared::ports::Rows;
use shared::web::{Cursor, List, Problem};
use shared::words::Message;

use crate::store::{self, PlaceRow, PointsRow, TallyRow, VoterRow};
use crate::vote::{Kind, Tally, Value};
use crate::words;

/// Casts, changes or takes back the member's vote, and answers with the fresh tally.
pub async fn cast(access: &Access, kind: Kind, target: &str, value: Value) -> Result<Tally, Problem> {
    access.signed_in()?;
    if access.known_member().is_none() {
        // Who votes on what is not there, or not open to them, has not joined by it.
        read(access, kind, target).await?;
    }
    let member = access.member().await?;
    let write = store::cast(access, member, kind, target, value);
    let read = store::tally(&access.community.id, Some(member), kind, target);
    let answers = match access.app.db.batch(vec![write, read]).await {
        Err(error) if error.is_rule("votes_spent") => return Err(spent(access, member).await?),
        answers => answers?,
    };
    let (row, tally) = told(access, answers.last())?;
    if !row.open {
        return Err(Problem::conflict("merged", words::IDEA_MERGED));
    }
    Ok(tally)
}

/// How many votes for open ideas a member may have out at a time, and how many that are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// As many as the community says.
    pub size: i64,
    /// As many as are out; it can be more than there are where an idea was opened again.
    pub used: i64,
}

impl Budget {
    /// How many are left to give.
    pub fn left(self) -> i64 {
        (self.size - self.used).max(0)
    }
}

/// The budget of the visitor; none where the community sets none, or where they are no member.
pub async fn budget(access: &Access) -> Result<Option<Budget>, Problem> {
    let (Some(size), Some(member)) = (access.community.vote_budget, access.known_member()) else { return Ok(None) };
    Ok(Some(Budget { size, used: points(access, member).await? }))
}

/// For how many open ideas a member has voted.
pub async fn points(access: &Access, member: MemberId) -> Result<i64, Problem> {
    let points = access.app.db.query(store::points(&access.community.id, member)).await?.first::<PointsRow>()?;
    Ok(points.map_or(0, |row| row.points))
}

/// The refusal of a vote beyond the budget: how many there are, and where they are.
async fn spent(access: &Access, member: MemberId) -> Result<Problem, Problem> {
    let rows = access.app.db.query(store::where_points_are(access, member)).await?.read::<PlaceRow>()?;
    let size = access.community.vote_budget.unwrap_or_default();
    let places: Message = rows.into_iter().map(|row| Message::verbatim(row.title)).collect();
    Ok(Problem::conflict("votes_spent", words::votes_spent(size, places)))
}

/// How the votes on a thing stand.
pub(crate) async fn read(access: &Access, kind: Kind, target: &str) -> Result<Tally, Problem> {
    let statement = store::tally(&access.community.id, access.known_member(), kind, target);
    let rows = access.app.db.query(statement).await?;
    told(access, Some(&rows)).map(|(_, tally)| tally)
}

/// The tally as far as this visitor may know it.
fn told(access: &Access, rows: Option<&Rows>) -> Result<(TallyRow, Tally), Problem> {
    let row = rows.map(Rows::first::<TallyRow>).transpose()?.flatten();
    let row = row.filter(|row| row.state == "published").ok_or_else(Problem::not_found)?;
    access.read(&row.space, row.policy.as_deref(), &row.title, &row.excerpt)?;
    let tally = Tally { score: row.score, up: row.up, down: row.down, mine: row.mine };
    Ok((row, tally))
}

/// A page of those who voted: for managers, and only where the community says so.
pub(crate) async fn voters(
    access: &Access,
    kind: Kind,
    target: &str,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<VoterRow>, Problem> {
    access.at_least(Role::Manager)?;
    if !access.community.voters_visible {
        return Err(Problem::forbidden("voters_hidden", words::VOTERS_HIDDEN));
    }
    let cursor = Cursor::of(cursor, Cursor::bottom)?;
    read(access, kind, target).await?;
    let statement = store::voters(&access.community.id, kind, target, &cursor.id, limit);
    let rows = access.app.db.query(statement).await?.read()?;
    Ok(List::from_rows(rows, limit, |row: &VoterRow| Cursor { key: 0, id: row.id.to_string() }))
}
