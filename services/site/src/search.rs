//! Search over posts, ideas and replies.

use gate::Access;
use ideas::IdeaSummary;
use ideas::view::idea_rows;
use maud::{Markup, html};
use posts::view::{post_rows, reply_rows};
use posts::{PostSummary, ReplySummary};
use serde::{Deserialize, Serialize};
use shared::domain::{Author, FieldError, Time};
use shared::web::layout::{Active, Head, Tab, chips, empty, icon, page as whole_page};
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

/// What is looked for.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SearchQuery {
    q: String,
    kind: Option<String>,
    limit: Option<String>,
}

/// What was found, best first in each kind.
#[derive(Default)]
struct Found {
    posts: Vec<PostSummary>,
    ideas: Vec<IdeaSummary>,
    replies: Vec<ReplySummary>,
}

impl Found {
    fn count(&self) -> usize {
        self.posts.len() + self.ideas.len() + self.replies.len()
    }
}

async fn find(access: &Access, query: &SearchQuery, limit: usize) -> Result<Found, Problem> {
    if query.q.chars().count() > 200 {
        return Err(FieldError::new("q", "too_long", "at most 200 characters").into());
    }
    let kind = query.kind.as_deref();
    if !matches!(kind, None | Some("post" | "idea" | "reply")) {
        return Err(FieldError::new("kind", "invalid", "post, idea or reply").into());
    }
    let wanted = |one| kind.is_none_or(|kind| kind == one);
    let mut found = Found::default();
    if wanted("post") {
        found.posts = posts::search_posts(access, &query.q, limit).await?;
    }
    if wanted("idea") {
        found.ideas = ideas::search(access, &query.q, limit).await?;
    }
    if wanted("reply") {
        found.replies = posts::search_replies(access, &query.q, limit).await?;
    }
    Ok(found)
}

/// Something that was found.
#[derive(Serialize, ToSchema)]
pub(crate) struct Hit {
    /// `post`, `idea` or `reply`.
    kind: &'static str,
    /// Its id.
    id: String,
    /// Its title; of a reply that of its thread.
    title: String,
    /// Its first words.
    excerpt: String,
    /// The space it stands in.
    space: String,
    /// Who wrote it.
    author: Author,
    /// Votes for, less votes against.
    score: i64,
    /// When it was written.
    #[schema(value_type = String)]
    created_at: Time,
    /// The address of its page.
    url: String,
}

macro_rules! hit {
    ($kind:literal, $found:expr, $title:ident) => {
        Hit {
            kind: $kind,
            id: $found.id.to_string(),
            title: $found.$title,
            excerpt: $found.excerpt,
            space: $found.space,
            author: $found.author,
            score: $found.score,
            created_at: $found.created_at,
            url: $found.url,
        }
    };
}

/// What matches all of the words: the best of each kind in turn.
#[utoipa::path(get, path = "/api/v1/communities/{community}/search", tag = "site",
    params(("community" = String, Path), ("q" = String, Query), ("limit" = Option<u32>, Query),
        ("kind" = Option<String>, Query, description = "post, idea or reply; all if it is not named")),
    responses((status = 200, body = List<Hit>), (status = 422, body = ProblemBody)))]
pub(crate) async fn api(access: Access, Query(query): Query<SearchQuery>) -> Result<Json<List<Hit>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    let found = find(&access, &query, limit).await?;
    let mut posts = found.posts.into_iter().map(|post| hit!("post", post, title));
    let mut ideas = found.ideas.into_iter().map(|idea| hit!("idea", idea, title));
    let mut replies = found.replies.into_iter().map(|reply| hit!("reply", reply, thread_title));
    let mut items = Vec::new();
    loop {
        let round: Vec<Hit> = [posts.next(), ideas.next(), replies.next()].into_iter().flatten().collect();
        if round.is_empty() || items.len() >= limit {
            break;
        }
        items.extend(round);
    }
    items.truncate(limit);
    Ok(Json(List { items, next: None }))
}

pub(crate) async fn page(access: Access, Query(query): Query<SearchQuery>) -> Result<Markup, Problem> {
    let found = find(&access, &query, 20).await?;
    let frame = access.frame();
    let words =
        query.q.replace('%', "%25").replace('&', "%26").replace('#', "%23").replace('+', "%2B").replace(' ', "+");
    let chip = |label, kind: Option<&str>| Active {
        label,
        href: frame
            .href(&format!("/search?q={words}{}", kind.map_or_else(String::new, |kind| format!("&kind={kind}")))),
        current: query.kind.as_deref() == kind,
    };
    let kinds =
        [chip("All", None), chip("Posts", Some("post")), chip("Ideas", Some("idea")), chip("Replies", Some("reply"))];
    let back = chip("", query.kind.as_deref()).href;
    let main = html! {
        header.page-head { div.page-head-text { h1 { "Search" } } }
        form.search.search-big role="search" aria-label="Search this page" action=(frame.href("/search")) {
            (icon("search"))
            label.hidden for="q" { "Search" }
            input id="q" type="search" name="q" value=(query.q);
            button.button { "Search" }
        }
        (chips("Kind", &kinds))
        @if query.q.trim().is_empty() {
            p.result-note { "Type what you are looking for." }
        } @else if found.count() == 0 {
            (empty("Nothing found", "Try fewer or other words.", Some((frame.href("/new"), "Ask a question"))))
        } @else {
            p.result-note { (found.count()) " results" " for “" (query.q) "”" }
            @if !found.posts.is_empty() { (group("Posts", post_rows(&access, &frame, &found.posts, &back))) }
            @if !found.ideas.is_empty() { (group("Ideas", idea_rows(&access, &frame, &found.ideas, &back))) }
            @if !found.replies.is_empty() { (group("Answers and comments", reply_rows(&access, &frame, &found.replies))) }
        }
    };
    let mut head = Head::new("Search", Tab::Other);
    head.query = &query.q;
    Ok(whole_page(&frame, &head, main))
}

/// What was found of one kind, named.
fn group(name: &str, rows: Markup) -> Markup {
    html! { section.found aria-label=(name) { p.found-name aria-hidden="true" { (name) } (rows) } }
}
