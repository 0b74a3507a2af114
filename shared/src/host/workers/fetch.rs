//! HTTP to the outside by the runtime's `fetch`.

use std::time::Duration;

use async_trait::async_trait;
use futures_util::future::{Either, select};
use http::StatusCode;
use wasm_bindgen::JsValue;
use worker::js_sys::Uint8Array;
use worker::send::SendFuture;
use worker::web_sys;

use super::http::{headers, raw_headers};
use crate::ports::{ANSWER_LIMIT, ANSWER_SECONDS, Fetch, FetchError, FetchRequest, FetchResponse};

/// The runtime's `fetch`.
pub(super) struct WorkersFetch;

#[async_trait]
impl Fetch for WorkersFetch {
    async fn send(&self, request: FetchRequest) -> Result<FetchResponse, FetchError> {
        SendFuture::new(async {
            let stop = worker::AbortController::default();
            let signal = stop.signal();
            let sent = Box::pin(send(request, &signal));
            match select(sent, worker::Delay::from(Duration::from_secs(ANSWER_SECONDS))).await {
                Either::Left((answer, _)) => answer,
                Either::Right(_) => {
                    stop.abort();
                    Err(FetchError(format!("nothing came within {ANSWER_SECONDS} seconds")))
                }
            }
        })
        .await
    }
}

async fn send(request: FetchRequest, signal: &worker::AbortSignal) -> Result<FetchResponse, FetchError> {
    let request = outgoing(&request).map_err(|error| FetchError(format!("{error:?}")))?;
    let failed = |error: worker::Error| FetchError(error.to_string());
    let answer = worker::Fetch::Request(request.into()).send_with_signal(signal).await.map_err(failed)?;
    let raw = web_sys::Response::from(answer);
    let body = raw.body().map_or_else(worker::Body::empty, worker::Body::new);
    let body = axum::body::to_bytes(axum::body::Body::new(body), ANSWER_LIMIT).await;
    Ok(FetchResponse {
        status: StatusCode::from_u16(raw.status()).map_err(|error| FetchError(error.to_string()))?,
        headers: headers(&raw.headers()),
        body: body.map_err(|error| FetchError(error.to_string()))?.into(),
    })
}

fn outgoing(request: &FetchRequest) -> Result<web_sys::Request, JsValue> {
    let init = web_sys::RequestInit::new();
    init.set_method(request.method.as_str());
    init.set_headers(raw_headers(&request.headers)?.as_ref());
    init.set_redirect(web_sys::RequestRedirect::Manual);
    if !request.body.is_empty() {
        init.set_body(&Uint8Array::from(request.body.as_slice()));
    }
    web_sys::Request::new_with_str_and_init(&request.url, &init)
}
