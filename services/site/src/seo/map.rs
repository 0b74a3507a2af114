//! The site map of a community: every page search engines may list, with when it last changed.
//!
//! It has what everybody may read without any gate, whoever asks for it. Small communities have one file; larger ones an index
//! of parts. A part is so many rows of the table in a row, so that finding it never means counting to it.

use axum::response::{IntoResponse, Response};
use gate::Access;
use http::header::CONTENT_TYPE;
use posts::Mapped;
use serde::Deserialize;
use shared::web::{Problem, Query};

use crate::xml::Xml;

const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

/// Which part: `places`, or `posts-` or `ideas-` and its number; without one, all or the index.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct MapQuery {
    part: Option<String>,
}

pub(crate) async fn map(access: Access, Query(query): Query<MapQuery>) -> Result<Response, Problem> {
    let access = access.as_stranger();
    let text = match query.part.as_deref() {
        Some(part) => one(&access, part).await?,
        None => {
            let (posts, ideas) = (posts::map_parts(&access).await?, ideas::map_parts(&access).await?);
            if posts.len() <= 1 && ideas.len() <= 1 {
                whole(&access, posts.first().copied(), ideas.first().copied()).await?
            } else {
                index(&access, &posts, &ideas)
            }
        }
    };
    Ok(([(CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response())
}

async fn one(access: &Access, part: &str) -> Result<String, Problem> {
    let number = |text: &str| text.parse::<i64>().ok().filter(|number| (0..1 << 40).contains(number));
    let mut xml = begun();
    match part.split_once('-').map(|(kind, text)| (kind, number(text))) {
        None if part == "places" => places(&mut xml, access),
        Some(("posts", Some(part))) => pages(&mut xml, access, posts::map_part(access, part).await?),
        Some(("ideas", Some(part))) => pages(&mut xml, access, ideas::map_part(access, part).await?),
        _ => return Err(Problem::not_found()),
    }
    Ok(xml.end())
}

async fn whole(access: &Access, posts: Option<i64>, ideas: Option<i64>) -> Result<String, Problem> {
    let mut xml = begun();
    places(&mut xml, access);
    if let Some(part) = posts {
        pages(&mut xml, access, posts::map_part(access, part).await?);
    }
    if let Some(part) = ideas {
        pages(&mut xml, access, ideas::map_part(access, part).await?);
    }
    Ok(xml.end())
}

fn begun() -> Xml {
    let mut xml = Xml::new();
    xml.open("urlset", &[NAMESPACE]);
    xml
}

/// The pages there always are, and the spaces without a gate.
fn places(xml: &mut Xml, access: &Access) {
    let spaces = access.spaces().filter(|space| space.policy.is_none()).map(|space| format!("/s/{}", space.slug));
    for path in ["/", "/ideas", "/roadmap"].into_iter().map(str::to_owned).chain(spaces) {
        xml.open("url", &[]);
        xml.text("loc", &[], &access.home_url(&path));
        xml.close();
    }
}

fn pages(xml: &mut Xml, access: &Access, pages: Vec<Mapped>) {
    let frame = access.frame();
    for page in pages {
        xml.open("url", &[]);
        xml.text("loc", &[], &frame.whole(&page.url));
        xml.text("lastmod", &[], &page.changed.to_string());
        xml.close();
    }
}

fn index(access: &Access, posts: &[i64], ideas: &[i64]) -> String {
    let mut xml = Xml::new();
    xml.open("sitemapindex", &[NAMESPACE]);
    let posts = posts.iter().map(|part| format!("posts-{part}"));
    let ideas = ideas.iter().map(|part| format!("ideas-{part}"));
    for part in std::iter::once("places".to_owned()).chain(posts).chain(ideas) {
        xml.open("sitemap", &[]);
        xml.text("loc", &[], &access.home_url(&format!("/sitemap.xml?part={part}")));
        xml.close();
    }
    xml.end()
}
