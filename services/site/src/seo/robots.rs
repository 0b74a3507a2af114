//! What search engines should leave alone.

use axum::Extension;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::request::Parts;
use shared::web::{App, Problem, RequestContext, base_url};

use crate::front::only;
use crate::store::{self, SlugRow};

/// Pages that are made for one visitor, that change something, or that come in endless variations. Others say on the page
/// itself that they are not to be listed, which has to be read to be known.
const NOT_FOR_ROBOTS: [&str; 17] = [
    "/api/",
    "/c/*/search",
    "/c/*/sign-in",
    "/c/*/join",
    "/c/*/ask",
    "/c/*/invite/",
    "/c/*/new",
    "/c/*/ideas/new",
    "/c/*/t/*/edit",
    "/c/*/i/*/edit",
    "/c/*/r/",
    "/c/*/flag/",
    "/c/*/notifications",
    "/c/*/settings",
    "/c/*/moderation",
    "/c/*/studio",
    "/c/*/outbox",
];

/// The file robots look for. It names the site map where there is one community, or where a community's own host name is asked.
/// Where there are more, none is told of here: who looks after one tells the search engines of its map themselves.
pub(crate) async fn robots(
    parts: Parts,
    app: App,
    Extension(context): Extension<RequestContext>,
) -> Result<Response, Problem> {
    let own = context.own_host().map(|(_, slug)| slug);
    let mut text = "User-agent: *\n".to_owned();
    for path in NOT_FOR_ROBOTS {
        text.push_str(&format!("Disallow: {path}\n"));
        if let Some(path) = path.strip_prefix("/c/*").filter(|_| own.is_some()) {
            text.push_str(&format!("Disallow: {path}\n"));
        }
    }
    let base = base_url(&parts, &app);
    let map = match own {
        Some(slug) => {
            let found = app.at(slug.as_str()).db.query(store::community(slug)).await?.first::<SlugRow>()?;
            found.filter(|found| found.is_open(app.now())).map(|_| format!("{base}/sitemap.xml"))
        }
        None => only(&app).await?.map(|only| format!("{base}/c/{}/sitemap.xml", only.slug)),
    };
    if let Some(map) = map {
        text.push_str(&format!("\nSitemap: {map}\n"));
    }
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}
