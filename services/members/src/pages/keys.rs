//! Keys for programs.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::{Access, Scope};
use http::header::CACHE_CONTROL;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Form, Problem};

use crate::actions::keys::{self as actions, KeyDraft};
use crate::view::keys::{TypedKey, keys};
use crate::words;

/// A key as it is typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct KeyForm {
    name: String,
    read: String,
    write: String,
    vote: String,
    manage: String,
    days: String,
}

impl KeyForm {
    fn scopes(&self) -> Vec<Scope> {
        let boxes = [
            (&self.read, Scope::Read),
            (&self.write, Scope::Write),
            (&self.vote, Scope::Vote),
            (&self.manage, Scope::Manage),
        ];
        boxes.into_iter().filter(|(ticked, _)| !ticked.is_empty()).map(|(_, scope)| scope).collect()
    }

    fn draft(&self, access: &Access) -> Result<KeyDraft, Problem> {
        let expires_at = match self.days.parse::<i64>() {
            Ok(0) => None,
            Ok(days @ 1..=3_650) => Some(access.now.plus_seconds(days * 86_400)),
            _ => return Err(FieldError::new("days", "invalid", words::LIMIT_DAYS).into()),
        };
        Ok(KeyDraft { name: self.name.clone(), scopes: self.scopes(), expires_at })
    }
}

pub(crate) async fn list(access: Access) -> Result<Response, Problem> {
    let all = actions::list(&access).await?;
    Ok(keys(&access, &all, &TypedKey::default(), None).into_response())
}

pub(crate) async fn create(access: Access, Form(form): Form<KeyForm>) -> Result<Response, Problem> {
    let made = match form.draft(&access) {
        Ok(draft) => actions::make(&access, &draft).await,
        Err(problem) => Err(problem),
    };
    match made {
        Ok(made) => {
            let all = actions::list(&access).await?;
            let page = keys(&access, &all, &TypedKey::default(), Some(&made));
            Ok(([(CACHE_CONTROL, "private, no-store")], page).into_response())
        }
        Err(problem) if !problem.body().errors.is_empty() || problem.body().code == "too_many_keys" => {
            let all = actions::list(&access).await?;
            let scopes = form.scopes();
            let typed = TypedKey { name: &form.name, scopes: &scopes, days: &form.days, problem: Some(&problem) };
            Ok((problem.status(), keys(&access, &all, &typed, None)).into_response())
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn revoke(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    actions::revoke(&access, &id).await?;
    Ok(Redirect::to(&access.href("/settings/keys")))
}
