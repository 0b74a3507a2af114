//! Every refusal and failure, as RFC 9457 problem details.
//!
//! Which error goes where: the domain returns its own small errors; a store returns [`DbError`]; an action turns both
//! into a [`Problem`], which has two messages: the public one that is sent, and the operator's, which is only logged.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::limits::{self, Quota};
use crate::domain::{FieldError, Refusal};
use crate::ports::DbError;
use crate::words::{Lang, Message, common};

/// The body of a problem document.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProblemBody {
    /// An address that names the kind of problem: `/problems/{code}`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The problem in a few words, the same for every occurrence.
    #[schema(value_type = String)]
    pub title: Message,
    /// The HTTP status.
    pub status: u16,
    /// What happened this time and how to mend it.
    #[schema(value_type = String)]
    pub detail: Message,
    /// The code that programs and translations go by.
    pub code: &'static str,
    /// What is wrong with which field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// For a gate: why, and the ways in.
    #[serde(flatten)]
    pub refusal: Option<Refusal>,
    /// For 429 and 503: seconds to wait.
    #[serde(skip)]
    pub retry_after: Option<u32>,
    /// For 429: what there was too much of.
    #[serde(skip)]
    pub quota: Option<Quota>,
    /// For the operator's log, never for the visitor.
    #[serde(skip)]
    pub operator: Option<String>,
}

/// A refusal or failure. Boxed, because the good way is the common one and should stay small.
#[derive(Debug, Clone)]
pub struct Problem(Box<ProblemBody>);

impl Problem {
    /// A problem of this status, code, title and detail.
    pub fn new(status: StatusCode, code: &'static str, title: impl Into<Message>, detail: impl Into<Message>) -> Self {
        Self(Box::new(ProblemBody {
            kind: format!("/problems/{code}"),
            title: title.into(),
            status: status.as_u16(),
            detail: detail.into(),
            code,
            errors: Vec::new(),
            refusal: None,
            retry_after: None,
            quota: None,
            operator: None,
        }))
    }

    /// 400: the request can't be read.
    pub fn bad_request(code: &'static str, detail: impl Into<Message>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, common::TITLE_BAD_REQUEST, detail)
    }

    /// 401: who are you?
    pub fn sign_in(detail: impl Into<Message>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "sign_in_required", common::TITLE_SIGN_IN, detail)
    }

    /// 403: you, but not this.
    pub fn forbidden(code: &'static str, detail: impl Into<Message>) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, common::TITLE_FORBIDDEN, detail)
    }

    /// 404: nothing you may know of.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", common::TITLE_NOT_FOUND, common::DETAIL_NOT_FOUND)
    }

    /// 409: it clashes with how things are.
    pub fn conflict(code: &'static str, detail: impl Into<Message>) -> Self {
        Self::new(StatusCode::CONFLICT, code, common::TITLE_CONFLICT, detail)
    }

    /// 412: somebody else changed it first.
    pub fn stale() -> Self {
        Self::new(StatusCode::PRECONDITION_FAILED, "changed_meanwhile", common::TITLE_STALE, common::DETAIL_STALE)
    }

    /// 422: a field is wrong.
    pub fn invalid(error: FieldError) -> Self {
        Self::invalid_fields(vec![error])
    }

    /// 422: these fields are wrong.
    pub fn invalid_fields(errors: Vec<FieldError>) -> Self {
        let named: Message =
            errors.iter().map(|error| common::named_limit(error.field.as_str(), error.limit.clone())).collect();
        let mut problem = Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "invalid_fields",
            common::TITLE_INVALID,
            common::detail_invalid(named),
        );
        problem.0.errors = errors;
        problem
    }

    /// The same, for a program: what pages call `body` is `body_md` in JSON.
    #[must_use]
    pub fn in_json(self) -> Self {
        if self.field("body").is_none() {
            return self;
        }
        let json = |name: String| if name == "body" { "body_md".to_owned() } else { name };
        let errors = self.0.errors.into_iter().map(|error| FieldError { field: json(error.field), ..error });
        Self::invalid_fields(errors.collect())
    }

    /// 429: too often.
    pub fn too_many(seconds: u32) -> Self {
        let mut problem = Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many_requests",
            common::TITLE_TOO_MANY,
            common::detail_too_many(seconds),
        );
        problem.0.retry_after = Some(seconds);
        problem
    }

    /// 429: more than this quota allows.
    pub fn over(quota: Quota, seconds: u32) -> Self {
        let mut problem = Self::too_many(seconds);
        problem.0.quota = Some(quota);
        problem
    }

    /// 401 or 403 at a gate: 401 if signing in is the way in, 403 otherwise.
    pub fn refused(refusal: Refusal) -> Self {
        let sign_in = refusal.reason == "sign_in_required";
        let detail = match refusal.how_to_join.first() {
            Some(step) => common::detail_refused_step(step.label.clone()),
            None => common::DETAIL_REFUSED.into(),
        };
        let status = if sign_in { StatusCode::UNAUTHORIZED } else { StatusCode::FORBIDDEN };
        let code = if sign_in { "sign_in_required" } else { "gate_denied" };
        let mut problem = Self::new(status, code, common::TITLE_REFUSED, detail);
        problem.0.refusal = Some(refusal);
        problem
    }

    /// The same, with what may be known of it and the ways in.
    #[must_use]
    pub fn with_refusal(mut self, refusal: Refusal) -> Self {
        self.0.refusal = Some(refusal);
        self
    }

    /// 502: somebody else's service did not do its part. The cause goes to the log.
    pub fn undelivered(operator: impl Into<String>) -> Self {
        let mut problem =
            Self::new(StatusCode::BAD_GATEWAY, "not_delivered", common::TITLE_UNDELIVERED, common::DETAIL_UNDELIVERED);
        problem.0.operator = Some(operator.into());
        problem
    }

    /// 500: ours to mend. The cause goes to the log; the visitor is told what happened to their request.
    pub fn broken(operator: impl Into<String>) -> Self {
        let mut problem =
            Self::new(StatusCode::INTERNAL_SERVER_ERROR, "our_mistake", common::TITLE_BROKEN, common::DETAIL_BROKEN);
        problem.0.operator = Some(operator.into());
        problem
    }

    /// The same, said in that language.
    #[must_use]
    pub fn in_lang(mut self, lang: Lang) -> Self {
        self.0.title = self.0.title.in_lang(lang);
        self.0.detail = self.0.detail.in_lang(lang);
        self.0.errors = self.0.errors.iter().map(|error| error.in_lang(lang)).collect();
        self.0.refusal = self.0.refusal.map(|refusal| refusal.in_lang(lang));
        self
    }

    /// What is sent.
    pub fn body(&self) -> &ProblemBody {
        &self.0
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// What is wrong with the field, if this is about it.
    pub fn field(&self, name: &str) -> Option<&FieldError> {
        self.0.errors.iter().find(|error| error.field == name)
    }
}

impl From<FieldError> for Problem {
    fn from(error: FieldError) -> Self {
        Self::invalid(error)
    }
}

impl From<DbError> for Problem {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Unavailable(cause) => {
                let mut problem = Self::new(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "database_unavailable",
                    common::TITLE_BUSY,
                    common::DETAIL_BUSY,
                );
                problem.0.retry_after = Some(2);
                problem.0.operator = Some(cause);
                problem
            }
            error => Self::broken(error.to_string()),
        }
    }
}

impl IntoResponse for Problem {
    /// As JSON in English. The server says it in the reader's language, and turns it into a page where a page was asked
    /// for, by the copy in the extensions.
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&*self.0).unwrap_or_default();
        let mut response = (self.status(), body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        if let Some(seconds) = self.0.retry_after {
            match self.status() {
                StatusCode::TOO_MANY_REQUESTS => limits::tell(headers, self.0.quota, seconds),
                _ => drop(headers.insert(header::RETRY_AFTER, seconds.into())),
            }
        }
        if self.status() == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response.extensions_mut().insert(self);
        response
    }
}
