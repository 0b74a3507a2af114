//! The people of a community, as JSON.

use axum::extract::Path;
use gate::Access;
use serde::Deserialize;
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of};

use crate::actions::people::{self, Search};
use crate::actions::profile::{self as actions, Person, Profile};

/// Which of them.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PeopleQuery {
    q: String,
    role: String,
    group: String,
    cursor: Option<String>,
    limit: Option<String>,
}

/// The members, by handle. Behind the community's policy for people, if it has one.
#[utoipa::path(get, path = "/api/v1/communities/{community}/members", tag = "members",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("q" = Option<String>, Query, description = "how the handle begins; for managers, a whole mail address too"),
        ("role" = Option<String>, Query), ("group" = Option<String>, Query, description = "for managers")),
    responses((status = 200, body = List<Person>), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(query): Query<PeopleQuery>) -> Result<Json<List<Person>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    let search = Search { begins: &query.q, role: &query.role, group: &query.group };
    Ok(Json(people::listed(&access, &search, query.cursor.as_deref(), limit).await?))
}

/// One member. What they wrote is in the lists of posts, ideas and replies, by `author`.
#[utoipa::path(get, path = "/api/v1/communities/{community}/members/{handle}", tag = "members",
    params(("community" = String, Path), ("handle" = String, Path)),
    responses((status = 200, body = Profile), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(access: Access, Path((_, handle)): Path<(String, String)>) -> Result<Json<Profile>, Problem> {
    Ok(Json(actions::profile(&access, &handle).await?))
}
