//! Scheduled posts as JSON.

use gate::Access;
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};

use crate::actions::schedule as actions;
use crate::post::Post;

/// Posts that have not appeared yet, the next first. Employees and above see what they have written, managers all of it.
#[utoipa::path(get, path = "/api/v1/communities/{community}/schedule", tag = "posts",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Post>), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(query): Query<PageQuery>) -> Result<Json<List<Post>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    Ok(Json(actions::list(&access, query.cursor.as_deref(), limit).await?.map(|listed| listed.post)))
}
