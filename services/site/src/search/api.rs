//! Search as JSON.

use gate::Access;
use serde::Serialize;
use shared::domain::{Author, Time};
use shared::web::{Json, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use super::find::{Results, find};
use super::query::SearchQuery;
use super::snippet::piece;

/// Something that was found.
#[derive(Serialize, ToSchema)]
pub(crate) struct Hit {
    /// `post`, `idea`, `reply` or `person`.
    kind: &'static str,
    /// Its id; of a person the handle.
    id: String,
    /// Its title; of a reply that of its thread, of a person the name.
    title: String,
    /// The place the words stand at, as plain text.
    excerpt: String,
    /// The space it stands in; empty for a person.
    space: String,
    /// Who wrote it, or the person.
    author: Author,
    /// Votes for, less votes against; of a person what others think of what they wrote.
    score: i64,
    /// When it was written; of a person when they joined.
    #[schema(value_type = String)]
    created_at: Time,
    /// The address of its page.
    url: String,
}

/// What was found.
#[derive(Serialize, ToSchema)]
pub(crate) struct SearchResults {
    /// The best of each kind in turn.
    items: Vec<Hit>,
    /// Where to go on, if one kind alone was asked for.
    next: Option<String>,
    /// What was looked for instead of `q`, where nothing matched that.
    #[serde(skip_serializing_if = "Option::is_none")]
    meant: Option<String>,
}

macro_rules! hits {
    ($kind:literal, $results:expr, $list:ident, $title:ident) => {
        $results.$list.items.iter().map(|found| Hit {
            kind: $kind,
            id: found.item.id.to_string(),
            title: found.item.$title.clone(),
            excerpt: piece(found.text.trim(), &$results.words).to_owned(),
            space: found.item.space.clone(),
            author: found.item.author.clone(),
            score: found.item.score,
            created_at: found.item.created_at,
            url: found.item.url.clone(),
        })
    };
}

fn in_turn(results: &Results, limit: usize) -> Vec<Hit> {
    let mut posts = hits!("post", results, posts, title);
    let mut ideas = hits!("idea", results, ideas, title);
    let mut replies = hits!("reply", results, replies, thread_title);
    let mut people = results.people.items.iter().map(|person| Hit {
        kind: "person",
        id: person.handle.clone(),
        title: person.name.clone(),
        excerpt: person.location.clone(),
        space: String::new(),
        author: Author { handle: Some(person.handle.clone()), name: person.name.clone(), role: person.role },
        score: person.reputation,
        created_at: person.joined_at,
        url: person.url.clone(),
    });
    let mut items = Vec::new();
    loop {
        let round = [posts.next(), ideas.next(), replies.next(), people.next()];
        let round: Vec<Hit> = round.into_iter().flatten().collect();
        if round.is_empty() || items.len() >= limit {
            break;
        }
        items.extend(round);
    }
    items.truncate(limit);
    items
}

/// What matches all of the words, best first: the best of each kind in turn. Endings and accents are forgiven, the last word may
/// be only begun, and where nothing matches, typing errors are.
#[utoipa::path(get, path = "/api/v1/communities/{community}/search", tag = "site",
    params(("community" = String, Path), ("q" = String, Query),
        ("kind" = Option<String>, Query, description = "post, question, discussion, article, announcement, idea, reply or \
            person; all if it is not named"),
        ("space" = Option<String>, Query), ("tag" = Option<String>, Query),
        ("author" = Option<String>, Query, description = "a handle"),
        ("status" = Option<String>, Query, description = "of an idea"),
        ("since" = Option<String>, Query, description = "week, month, year, a day or a moment (RFC 3339)"),
        ("cursor" = Option<String>, Query, description = "where one kind alone is asked for"),
        ("limit" = Option<u32>, Query)),
    responses((status = 200, body = SearchResults), (status = 422, body = ProblemBody)))]
pub(crate) async fn api(access: Access, Query(query): Query<SearchQuery>) -> Result<Json<SearchResults>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    let (results, kinds) = find(&access, &query, |_| limit).await?;
    let (items, next) = (in_turn(&results, limit), results.next(&kinds).cloned());
    Ok(Json(SearchResults { items, next, meant: results.meant }))
}
