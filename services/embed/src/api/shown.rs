//! What the elements on the company's own sites ask for: always what a stranger may read, and readable by scripts of listed sites
//! only.

use axum::extract::Path;
use axum::response::Response;
use gate::Access;
use http::HeaderMap;
use serde::Deserialize;
use shared::web::{Json, Problem, ProblemBody, Query, cors, path_id};

use crate::actions::shown::{self as actions, Asked, Shown, ShownIdea, ShownNps, ShownThread, ShownTopic, Which};

/// Which rows, and in which language.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ListQuery {
    lang: Option<String>,
    limit: Option<String>,
    space: Option<String>,
    tag: Option<String>,
    sort: Option<String>,
    status: Option<String>,
}

impl ListQuery {
    fn which(&self) -> Which<'_> {
        Which {
            limit: self.limit.as_deref(),
            space: self.space.as_deref(),
            tag: self.tag.as_deref(),
            sort: self.sort.as_deref(),
            status: self.status.as_deref(),
        }
    }
}

/// In which language.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LangQuery {
    lang: Option<String>,
}

/// The best ideas for an element on one of the company's own sites.
#[utoipa::path(get, path = "/api/v1/communities/{community}/embed/ideas", tag = "embed",
    params(("community" = String, Path), ("lang" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("space" = Option<String>, Query), ("tag" = Option<String>, Query), ("status" = Option<String>, Query),
        ("sort" = Option<String>, Query, description = "top (the default), trending, new")),
    responses((status = 200, body = Shown<ShownIdea>), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn ideas(access: Access, headers: HeaderMap, query: Result<Query<ListQuery>, Problem>) -> Response {
    let answer = async {
        let Query(query) = query?;
        let asked = Asked::of(&access, &headers, query.lang.as_deref())?;
        Ok(Json(actions::ideas(&asked, &query.which()).await?))
    };
    cors::answered(&access.community.sites, &headers, answer.await)
}

/// What is talked about, for an element on one of the company's own sites.
#[utoipa::path(get, path = "/api/v1/communities/{community}/embed/topics", tag = "embed",
    params(("community" = String, Path), ("lang" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("space" = Option<String>, Query), ("tag" = Option<String>, Query),
        ("sort" = Option<String>, Query, description = "hot (the default), new, top, unanswered")),
    responses((status = 200, body = Shown<ShownTopic>), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn topics(access: Access, headers: HeaderMap, query: Result<Query<ListQuery>, Problem>) -> Response {
    let answer = async {
        let Query(query) = query?;
        let asked = Asked::of(&access, &headers, query.lang.as_deref())?;
        Ok(Json(actions::topics(&asked, &query.which()).await?))
    };
    cors::answered(&access.community.sites, &headers, answer.await)
}

/// A post with its best answers as plain text, for an element on one of the company's own sites.
#[utoipa::path(get, path = "/api/v1/communities/{community}/embed/thread/{id}", tag = "embed",
    params(("community" = String, Path), ("id" = String, Path), ("lang" = Option<String>, Query)),
    responses((status = 200, body = ShownThread), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn thread(
    access: Access,
    headers: HeaderMap,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<LangQuery>, Problem>,
) -> Response {
    let answer = async {
        let Query(query) = query?;
        let asked = Asked::of(&access, &headers, query.lang.as_deref())?;
        Ok(Json(actions::thread(&asked, path_id(&id)?).await?))
    };
    cors::answered(&access.community.sites, &headers, answer.await)
}

/// The question whether somebody would recommend the community, for an element on one of the company's own sites.
#[utoipa::path(get, path = "/api/v1/communities/{community}/embed/nps", tag = "embed",
    params(("community" = String, Path), ("lang" = Option<String>, Query)),
    responses((status = 200, body = ShownNps), (status = 403, body = ProblemBody)))]
pub(crate) async fn nps(access: Access, headers: HeaderMap, query: Result<Query<LangQuery>, Problem>) -> Response {
    let answer = query
        .and_then(|Query(query)| Asked::of(&access, &headers, query.lang.as_deref()))
        .map(|asked| Json(actions::nps(&asked)));
    cors::answered(&access.community.sites, &headers, answer)
}
