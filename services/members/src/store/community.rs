//! What a community says of itself as a whole.

use shared::ports::Stmt;

/// A change; what is none stays.
pub(crate) struct Change<'a> {
    pub(crate) joining: Option<&'a str>,
    /// The policy in front of people; `Some(None)` takes it away.
    pub(crate) people_policy: Option<Option<&'a str>>,
    pub(crate) voters_visible: Option<bool>,
    /// For how many open ideas a member may vote at the same time; `Some(None)`: for as many as they like.
    pub(crate) vote_budget: Option<Option<i64>>,
}

/// Changes the community. The schema refuses a policy that is not there.
pub(crate) fn change(community: &str, change: &Change<'_>) -> Stmt {
    let sql = "UPDATE communities SET joining = coalesce(?2, joining),
         people_policy = CASE WHEN ?3 THEN ?4 ELSE people_policy END,
         voters_visible = coalesce(?5, voters_visible),
         vote_budget = CASE WHEN ?6 THEN ?7 ELSE vote_budget END
       WHERE id = ?1";
    let statement = Stmt::new(sql).bind(community).bind(change.joining).bind(change.people_policy.is_some());
    let statement = statement.bind(change.people_policy.flatten()).bind(change.voters_visible);
    statement.bind(change.vote_budget.is_some()).bind(change.vote_budget.flatten())
}
