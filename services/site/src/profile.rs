//! Members: who they are, and everything they wrote that the visitor may read.

use axum::extract::Path;
use gate::Access;
use ideas::view::idea_rows;
use maud::{Markup, PreEscaped, html};
use posts::view::{post_rows, reply_rows};
use serde::{Deserialize, Serialize};
use shared::domain::{Role, Time};
use shared::web::layout::{Active, Head, Tab, avatar, empty, page as whole_page, pager, role_badge, tabs};
use shared::web::{Json, Problem, ProblemBody, Query};
use utoipa::ToSchema;

use crate::store::{self, MemberRow};

/// A member.
#[derive(Serialize, ToSchema)]
pub(crate) struct Member {
    /// In addresses.
    handle: String,
    /// For people.
    name: String,
    /// What they are in this community.
    role: Role,
    /// What they say of themselves, as HTML that is safe to show.
    bio_html: String,
    /// Where they are, as they put it.
    location: String,
    /// Their own place on the web.
    website: String,
    /// When they joined.
    #[schema(value_type = String)]
    joined_at: Time,
    /// The address of their page.
    url: String,
}

async fn find(access: &Access, handle: &str) -> Result<MemberRow, Problem> {
    let row = access.app.db.query(store::member(&access.community.id, handle)).await?.first::<MemberRow>()?;
    row.ok_or_else(Problem::not_found)
}

/// One member. What they wrote is in the lists of posts, ideas and replies, by `author`.
#[utoipa::path(get, path = "/api/v1/communities/{community}/members/{handle}", tag = "members",
    params(("community" = String, Path), ("handle" = String, Path)),
    responses((status = 200, body = Member), (status = 404, body = ProblemBody)))]
pub(crate) async fn api(access: Access, Path((_, handle)): Path<(String, String)>) -> Result<Json<Member>, Problem> {
    let row = find(&access, &handle).await?;
    let url = access.href(&format!("/@{}", row.handle));
    let MemberRow { handle, name, role, bio_html, location, website, joined_at } = row;
    Ok(Json(Member { handle, name, role, bio_html, location, website, joined_at, url }))
}

/// Which of what they wrote, and where in it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ProfileQuery {
    show: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn page(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Query(query): Query<ProfileQuery>,
) -> Result<Markup, Problem> {
    let member = find(&access, &handle).await?;
    let frame = access.frame();
    let base = frame.href(&format!("/@{handle}"));
    let shown = query.show.as_deref().unwrap_or("posts");
    let (list, next) = written(&access, &handle, shown, query.cursor.as_deref(), &base).await?;
    let tab = |label, name: &str| Active { label, href: format!("{base}?show={name}"), current: shown == name };
    let next = next.map(|cursor| format!("{base}?show={shown}&cursor={cursor}"));
    let main = html! {
        (header(&member))
        (tabs("What they wrote", "tabs", &[tab("Posts", "posts"), tab("Replies", "replies"), tab("Ideas", "ideas")]))
        (list)
        (pager(next, "Older"))
    };
    let head = Head::new(&member.name, Tab::Other).listed(base.clone(), "");
    Ok(whole_page(&frame, &head, main))
}

fn header(member: &MemberRow) -> Markup {
    let website = Some(member.website.as_str()).filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    html! {
        header.profile {
            (avatar(&member.handle, &member.name, "avatar-xl"))
            div.profile-text {
                h1 { bdi { (member.name) } " " (role_badge(member.role)) }
                div.meta {
                    span { "@" (member.handle) }
                    span { "Member since " time datetime=(member.joined_at) { (member.joined_at.day()) } }
                    @if !member.location.is_empty() { span { (member.location) } }
                    @if let Some(url) = website { a href=(url) rel="nofollow ugc noopener" { (url) } }
                }
                @if !member.bio_html.is_empty() { div.prose dir="auto" { (PreEscaped(&member.bio_html)) } }
            }
        }
    }
}

async fn written(
    access: &Access,
    handle: &str,
    shown: &str,
    cursor: Option<&str>,
    base: &str,
) -> Result<(Markup, Option<String>), Problem> {
    let frame = access.frame();
    let nothing = || empty("Nothing here yet", "What they write will be listed here.", None);
    let back = format!("{base}?show={shown}");
    Ok(match shown {
        "replies" => {
            let list = posts::replies_by_author(access, handle, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { reply_rows(access, &frame, &list.items) }, list.next)
        }
        "ideas" => {
            let filter = ideas::Filter { author: Some(handle), ..ideas::Filter::default() };
            let list = ideas::list(access, &filter, ideas::Sort::New, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { idea_rows(access, &frame, &list.items, &back) }, list.next)
        }
        "posts" => {
            let filter = posts::Filter { author: Some(handle), ..posts::Filter::default() };
            let list = posts::list(access, &filter, posts::Sort::New, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { post_rows(access, &frame, &list.items, &back) }, list.next)
        }
        _ => return Err(Problem::not_found()),
    })
}
