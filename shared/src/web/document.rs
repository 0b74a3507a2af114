//! A request body that may be written as JSON or as TOML, as its `Content-Type` says.

use axum::extract::{FromRequest, Request};
use http::header;
use serde::de::DeserializeOwned;

use super::input::read;
use super::{App, Json, Problem};
use crate::domain::FieldError;
use crate::words::{Message, common};

/// JSON or TOML (`application/toml`). What is wrong in either is told with its place.
pub struct Document<T>(pub T);

const TOML: &str = "application/toml";

impl<T: DeserializeOwned> FromRequest<App> for Document<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().is_none_or(|kind| kind.trim() != TOML) {
            return Json::from_request(request, app).await.map(|Json(value)| Self(value));
        }
        let bytes = read(request, TOML).await?;
        let text = std::str::from_utf8(&bytes)
            .map_err(|error| Problem::bad_request("invalid_utf8", common::detail_body_not_utf8(error.valid_up_to())))?;
        Ok(Self(from_toml(text)?))
    }
}

/// Reads TOML; the error names the field as a path and the place as line and column.
pub fn from_toml<T: DeserializeOwned>(text: &str) -> Result<T, FieldError> {
    let reader = toml::Deserializer::parse(text).map_err(|error| wrong(text, "document", "invalid_toml", &error))?;
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let path = error.path().to_string();
        let reason = error.inner().message();
        let named = |marker: &str| reason.strip_prefix(marker).and_then(|rest| rest.split('`').next());
        let below = |name: &str| {
            if path == "." || path == name || path.ends_with(&format!(".{name}")) {
                if path == "." { name.to_owned() } else { path.clone() }
            } else {
                format!("{path}.{name}")
            }
        };
        let (field, code) = match (named("unknown field `"), named("missing field `")) {
            (Some(name), _) => (below(name), "unknown"),
            (_, Some(name)) => (below(name), "missing"),
            _ if path == "." => ("document".to_owned(), "invalid"),
            _ => (path.clone(), "invalid"),
        };
        wrong(text, &field, code, error.inner())
    })
}

fn wrong(text: &str, field: &str, code: &'static str, error: &toml::de::Error) -> FieldError {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    FieldError::new(
        field,
        code,
        common::line_and_column(line, column, Message::verbatim(error.message().trim().to_owned())),
    )
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::words::Lang;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Thing {
        #[expect(dead_code, reason = "only its reading is looked at")]
        name: String,
        #[expect(dead_code, reason = "only its reading is looked at")]
        inner: Vec<Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        #[expect(dead_code, reason = "only its reading is looked at")]
        size: u8,
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        assert!(from_toml::<Thing>("name = 'a'\ninner = [{ size = 1 }]").is_ok());
        for (text, field, code, place) in [
            ("name = 'a'\ninner = [{ size = 'x' }]", "inner[0].size", "invalid", "line 2, column 19"),
            ("name = 'a'\ninner = [{ sice = 1 }]", "inner[0].sice", "unknown", "line 2"),
            ("inner = []", "name", "missing", "line 1"),
            ("name = ", "document", "invalid_toml", "line 1"),
            ("name = 'a'\n= 2", "document", "invalid_toml", "line 2"),
        ] {
            let error = from_toml::<Thing>(text).unwrap_err();
            assert_eq!((error.field.as_str(), error.code), (field, code), "{text}: {error:?}");
            assert!(error.limit.to(Lang::En).starts_with(place), "{text}: {error:?}");
        }
    }
}
