//! The API within this process: a request of the studio asks the routes themselves, as the visitor who sent it.

use async_trait::async_trait;
use axum::body::{Body, to_bytes};
use http::{HeaderMap, HeaderName, Method, Request, header};
use shared::web::{App, Server};

use super::api::{Answer, Api, Way};

/// What belongs to one request and not to those it leads to.
const OWN: [HeaderName; 9] = [
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::IF_NONE_MATCH,
    header::IF_MATCH,
    header::RANGE,
    header::ACCEPT_ENCODING,
    HeaderName::from_static("idempotency-key"),
    // The ports that are handed on have the moved clock already.
    HeaderName::from_static("folkmoot-clock"),
];

/// The routes, with the ports of the request that asks them.
pub(crate) struct Here {
    server: Server,
    headers: HeaderMap,
}

impl Here {
    /// The routes as the sender of a request reaches them: with their cookie or token, from where they sent it, and in their
    /// language. So they may do exactly what they may do over HTTP.
    pub(crate) fn new(app: &App, headers: &HeaderMap) -> Self {
        let mut headers = headers.clone();
        for name in OWN {
            headers.remove(name);
        }
        Self { server: Server::new(crate::routes(), app.clone()), headers }
    }

    /// The API of a community.
    pub(crate) fn api(&self, slug: &str) -> Api<'_> {
        Api::new(self, self.headers.clone(), slug)
    }
}

#[async_trait]
impl Way for Here {
    async fn send(&self, method: Method, path: &str, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, String> {
        let request = Request::builder().method(method).uri(path).body(Body::from(body));
        let mut request = request.map_err(|error| error.to_string())?;
        *request.headers_mut() = headers;
        let (parts, body) = self.server.handle(request).await.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.map_err(|error| error.to_string())?;
        Ok(Answer { status: parts.status.as_u16(), bytes: bytes.to_vec() })
    }
}
