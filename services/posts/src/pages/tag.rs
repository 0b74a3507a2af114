//! The page of a tag: what it is for, what was written under it, who answers there.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::{Markup, html};
use serde::Deserialize;
use shared::domain::excerpt;
use shared::web::layout::{Head, Tab, Width, icon, page, pager};
use shared::web::{Form, Problem, Query};

use super::lists::{ListQuery, next_of, nothing, write_button};
use crate::actions::lists::tagged;
use crate::actions::places;
use crate::store::listing::Sort;
use crate::view::{beside, introduce, introduction, introduction_form, post_rows, sort_tabs, tag_path};
use crate::words;

pub(crate) async fn show(
    access: Access,
    Path((_, tag)): Path<(String, String)>,
    Query(query): Query<ListQuery>,
) -> Result<Markup, Problem> {
    let sort = Sort::parse(query.sort.as_deref().unwrap_or("hot"))?;
    let shown = tagged(&access, &tag, sort, query.cursor.as_deref(), 20).await?;
    let frame = access.frame();
    let lang = frame.lang;
    let base = frame.href(&tag_path(&tag));
    let next = next_of(&base, sort, shown.list.next.as_deref());
    let first = query.cursor.is_none();
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { (icon("tag")) bdi { (tag) } }
                p.lead { (words::posts_count(shown.tag.posts).html(lang)) }
            }
            (write_button(&frame))
        }
        @if first {
            (introduction(&shown.tag))
            @if places::may_introduce(&access) { (introduce(&frame, &shown.tag)) }
        }
        div.with-side {
            div.main {
                (sort_tabs(&frame, &base, sort))
                @if shown.list.items.is_empty() { (nothing(&frame)) }
                @else { (post_rows(&access, &frame, &shown.list.items, &base)) }
                (pager(lang, next, &words::OLDER[lang]))
            }
            aside.side aria-label=(words::ABOUT_COMMUNITY.to(lang)) { (beside(&frame, &shown.beside)) }
        }
    };
    let posts = words::posts_count(shown.tag.posts);
    let about = match shown.tag.description.as_str() {
        "" => words::tag_about(&*tag, posts).to(lang),
        text => excerpt(&shared::markdown::to_text(text), 200),
    };
    let mut head = Head::new(&tag, Tab::Posts).feed(format!("{base}/feed"));
    if first {
        head = head.listed(base, &about);
    }
    Ok(page(&frame, &head, main))
}

/// The form of an introduction.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Introduction {
    description: String,
}

pub(crate) async fn put(
    access: Access,
    Path((_, tag)): Path<(String, String)>,
    Form(form): Form<Introduction>,
) -> Result<Response, Problem> {
    match places::put_tag(&access, &tag, form.description.trim()).await {
        Ok(_) => Ok(Redirect::to(&access.href(&tag_path(&tag))).into_response()),
        Err(problem) if problem.field("description").is_some() => {
            let frame = access.frame();
            let main = html! {
                header.page-head { div.page-head-text { h1 { (icon("tag")) bdi { (tag) } } } }
                (introduction_form(&frame, &tag, &form.description, Some(&problem)))
            };
            let head = Head::new(&tag, Tab::Posts).width(Width::Form);
            Ok((problem.status(), page(&frame, &head, main)).into_response())
        }
        Err(problem) => Err(problem),
    }
}
