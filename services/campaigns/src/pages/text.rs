//! What a community says of itself.

use axum::response::Response;
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Form, Problem, Query};
use shared::words::Lang;

use super::{Shown, again, kept};
use crate::actions::campaign::{self as actions, Whole, Wish};
use crate::view::text as view;
use crate::words;

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct TextForm {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) language: String,
    pub(crate) welcome_md: String,
}

impl TextForm {
    fn of(whole: &Whole) -> Self {
        Self {
            name: whole.name.clone(),
            description: whole.description.clone(),
            language: whole.language.code().to_owned(),
            welcome_md: whole.welcome_md.clone(),
        }
    }
}

pub(crate) async fn show(access: Access, Query(shown): Query<Shown>) -> Result<Markup, Problem> {
    let whole = actions::read(&access).await?;
    Ok(view::show(&access, &TextForm::of(&whole), shown.is_saved(), None))
}

pub(crate) async fn save(mut access: Access, Form(form): Form<TextForm>) -> Result<Response, Problem> {
    match put(&mut access, &form).await {
        Ok(_) => Ok(kept(&access, "/studio/campaign/text")),
        Err(problem) => again(problem, |problem| view::show(&access, &form, false, Some(problem))),
    }
}

async fn put(access: &mut Access, form: &TextForm) -> Result<Whole, Problem> {
    let whole = actions::read(access).await?;
    let language = Lang::ALL.into_iter().find(|lang| lang.code() == form.language);
    let language = language.ok_or_else(|| FieldError::new("language", "invalid", words::LIMIT_LANGUAGE))?;
    let wish = Wish {
        name: form.name.trim().to_owned(),
        description: form.description.trim().replace("\r\n", "\n"),
        language,
        welcome_md: form.welcome_md.trim().replace("\r\n", "\n"),
        ..Wish::of(&whole)
    };
    actions::put(access, &wish).await
}
