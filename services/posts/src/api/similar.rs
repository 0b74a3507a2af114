//! Posts that are like one somebody is about to write, as JSON.

use gate::Access;
use serde::Deserialize;
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of};

use crate::actions::similar as actions;
use crate::post::PostSummary;

/// The title somebody is about to post under.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SimilarQuery {
    title: String,
    limit: Option<String>,
}

/// How many are shown if nobody says.
const USUAL: usize = 5;

/// Posts that are like a title, best first: five, or as many as are asked for.
#[utoipa::path(get, path = "/api/v1/communities/{community}/posts/similar", tag = "posts",
    params(("community" = String, Path), ("title" = String, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<PostSummary>), (status = 422, body = ProblemBody)))]
pub(crate) async fn similar(
    access: Access,
    Query(query): Query<SimilarQuery>,
) -> Result<Json<List<PostSummary>>, Problem> {
    let limit = if query.limit.is_some() { limit_of(query.limit.as_deref())? } else { USUAL };
    Ok(Json(List { items: actions::similar(&access, &query.title, limit).await?, next: None }))
}
