//! What search engines should leave alone.

use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::request::Parts;
use shared::web::{App, Problem, base_url};

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

/// The file robots look for. It names the site map where there is one community. Where there are more, none is told of here:
/// who looks after one tells the search engines of its map themselves.
pub(crate) async fn robots(parts: Parts, app: App) -> Result<Response, Problem> {
    let rows = app.db.query(store::communities()).await?.read::<SlugRow>()?;
    let mut text = "User-agent: *\n".to_owned();
    for path in NOT_FOR_ROBOTS {
        text.push_str(&format!("Disallow: {path}\n"));
    }
    if let [only] = rows.as_slice()
        && only.is_open(app.now())
    {
        text.push_str(&format!("\nSitemap: {}/c/{}/sitemap.xml\n", base_url(&parts, &app), only.slug));
    }
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}
