//! Feeds: what is new in a community, a space, under a tag, and among the ideas, as Atom (RFC 4287) and as JSON Feed 1.1.
//!
//! A feed is the same whoever asks: it holds what a stranger may read. Feed readers come without a session and hand on what
//! they fetched, so what only members may read has no place in one, whoever is signed in where its address is opened.

mod absolute;
mod atom;
mod feed;
mod json;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::header::CONTENT_TYPE;
use shared::web::{PAGES, Problem, Routes};

use feed::{Entry, Feed};

/// How many of the newest a feed holds.
const LENGTH: usize = 40;

/// The form it is written in.
#[derive(Clone, Copy)]
enum Form {
    Atom,
    Json,
}

/// The routes of feeds.
pub(crate) fn routes() -> Routes {
    let of = |place: &str, form: &str| format!("{PAGES}{place}/feed.{form}");
    Routes::new()
        .get(of("", "atom"), async |access: Access| all(&access, Form::Atom).await)
        .get(of("", "json"), async |access: Access| all(&access, Form::Json).await)
        .get(of("/ideas", "atom"), async |access: Access| ideas(&access, Form::Atom).await)
        .get(of("/ideas", "json"), async |access: Access| ideas(&access, Form::Json).await)
        .get(of("/s/{space}", "atom"), async |access: Access, path: Named| space(&access, path, Form::Atom).await)
        .get(of("/s/{space}", "json"), async |access: Access, path: Named| space(&access, path, Form::Json).await)
        .get(of("/tag/{tag}", "atom"), async |access: Access, path: Named| tag(&access, path, Form::Atom).await)
        .get(of("/tag/{tag}", "json"), async |access: Access, path: Named| tag(&access, path, Form::Json).await)
}

/// The community and the name of a space or tag.
type Named = Path<(String, String)>;

fn written(feed: &Feed, form: Form) -> Response {
    match form {
        Form::Atom => ([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], atom::atom(feed)).into_response(),
        Form::Json => ([(CONTENT_TYPE, "application/feed+json; charset=utf-8")], json::json_feed(feed)).into_response(),
    }
}

async fn entries(access: &Access, space: Option<&str>, tag: Option<&str>) -> Result<Vec<Entry>, Problem> {
    let posts = posts::newest(access, space, tag, LENGTH).await?;
    Ok(posts.into_iter().map(|post| Entry::of_post(access, post)).collect())
}

async fn all(access: &Access, form: Form) -> Result<Response, Problem> {
    let access = access.as_stranger();
    let entries = entries(&access, None, None).await?;
    Ok(written(&Feed::new(&access, "/", None, &access.community.description, entries), form))
}

async fn ideas(access: &Access, form: Form) -> Result<Response, Problem> {
    let access = access.as_stranger();
    let ideas = ideas::newest(&access, LENGTH).await?;
    let entries = ideas.into_iter().map(|idea| Entry::of_idea(&access, idea)).collect();
    Ok(written(&Feed::new(&access, "/ideas", None, "", entries), form))
}

async fn space(access: &Access, Path((_, slug)): Named, form: Form) -> Result<Response, Problem> {
    let access = access.as_stranger();
    let found = access.space(&slug)?;
    let (name, about) = (found.name.clone(), found.description.clone());
    let entries = entries(&access, Some(&slug), None).await?;
    Ok(written(&Feed::new(&access, &format!("/s/{slug}"), Some(&name), &about, entries), form))
}

async fn tag(access: &Access, Path((_, tag)): Named, form: Form) -> Result<Response, Problem> {
    let access = access.as_stranger();
    let entries = entries(&access, None, Some(&tag)).await?;
    // A tag nobody has used where everybody may read is not there.
    if entries.is_empty() {
        return Err(Problem::not_found());
    }
    let path = format!("/tag/{}", tag.replace('#', "%23").replace('+', "%2B"));
    Ok(written(&Feed::new(&access, &path, Some(&tag), "", entries), form))
}
