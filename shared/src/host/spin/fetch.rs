//! HTTP to the outside, as far as the component's manifest allows.

use std::time::Duration;

use async_trait::async_trait;
use axum::body::{Body, to_bytes};
use futures_util::future::{Either, select};
use http::{HeaderName, Request, header};

use crate::ports::{ANSWER_LIMIT, ANSWER_SECONDS, Fetch, FetchError, FetchRequest, FetchResponse};

/// What the host sets itself; it refuses a request that brings one along.
const OF_THE_HOST: [HeaderName; 5] =
    [header::HOST, header::CONNECTION, header::TRANSFER_ENCODING, header::UPGRADE, header::CONTENT_LENGTH];

/// The host's outgoing HTTP.
pub(super) struct SpinFetch;

#[async_trait]
impl Fetch for SpinFetch {
    async fn send(&self, request: FetchRequest) -> Result<FetchResponse, FetchError> {
        let late = spin_sdk::time::sleep(Duration::from_secs(ANSWER_SECONDS));
        match select(Box::pin(send(request)), Box::pin(late)).await {
            Either::Left((answer, _)) => answer,
            Either::Right(_) => Err(FetchError(format!("nothing came within {ANSWER_SECONDS} seconds"))),
        }
    }
}

async fn send(request: FetchRequest) -> Result<FetchResponse, FetchError> {
    let mut outgoing = Request::new(Body::from(request.body));
    *outgoing.method_mut() = request.method;
    *outgoing.uri_mut() = request.url.parse().map_err(|error: http::uri::InvalidUri| FetchError(error.to_string()))?;
    *outgoing.headers_mut() = request.headers;
    for name in OF_THE_HOST {
        outgoing.headers_mut().remove(name);
    }
    let answer = spin_sdk::http::send(outgoing).await.map_err(|error| FetchError(format!("{error:?}")))?;
    let (parts, body) = answer.into_parts();
    let body = to_bytes(Body::new(body), ANSWER_LIMIT).await.map_err(|error| FetchError(error.to_string()))?;
    Ok(FetchResponse { status: parts.status, headers: parts.headers, body: body.into() })
}
