//! Promoting a post by the form on its page.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::html;
use serde::Deserialize;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Form, Problem, path_id};

use crate::actions::{pins, posts};
use crate::view::pin_form;
use crate::words;

/// The form: a day, or that it is over.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PinForm {
    from: String,
    until: String,
    off: Option<String>,
}

pub(crate) async fn pin(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<PinForm>,
) -> Result<Response, Problem> {
    let post_id = path_id(&id)?;
    let done = if form.off.is_some() {
        pins::remove(&access, post_id).await
    } else {
        // A day begins at midnight and is over when it ends; no first day means now.
        let from = Some(form.from.trim()).filter(|from| !from.is_empty()).map(|from| format!("{from}T00:00:00Z"));
        pins::put(&access, post_id, from.as_deref(), Some(&format!("{}T23:59:59Z", form.until.trim()))).await
    };
    match done {
        Ok(post) => Ok(Redirect::to(&post.summary.url).into_response()),
        Err(problem) if problem.field("until").or_else(|| problem.field("from")).is_some() => {
            let post = posts::read(&access, post_id).await?;
            let frame = access.frame();
            let heading = &words::PIN[frame.lang];
            let main = html! {
                header.page-head { div.page-head-text {
                    h1 { (heading) }
                    p.lead { a href=(post.summary.url) { bdi { (post.summary.title) } } }
                } }
                (pin_form(&frame, &post, (&form.from, &form.until), Some(&problem)))
            };
            let head = Head::new(heading, Tab::Posts).width(Width::Form);
            Ok((problem.status(), page(&frame, &head, main)).into_response())
        }
        Err(problem) => Err(problem),
    }
}
