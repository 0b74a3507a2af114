//! HTTP to the outside, by a blocking client on the threads meant for waiting.

use async_trait::async_trait;
use http::Request;

use crate::ports::{ANSWER_LIMIT, ANSWER_SECONDS, Fetch, FetchError, FetchRequest, FetchResponse};

/// Sends requests; keeps connections open between them.
pub(super) struct HttpFetch(ureq::Agent);

impl Default for HttpFetch {
    fn default() -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(std::time::Duration::from_secs(ANSWER_SECONDS)));
        Self(config.build().into())
    }
}

#[async_trait]
impl Fetch for HttpFetch {
    async fn send(&self, request: FetchRequest) -> Result<FetchResponse, FetchError> {
        let agent = self.0.clone();
        let sent = tokio::task::spawn_blocking(move || send(&agent, request)).await;
        sent.map_err(|error| FetchError(error.to_string()))?
    }
}

fn send(agent: &ureq::Agent, request: FetchRequest) -> Result<FetchResponse, FetchError> {
    let failed = |error: ureq::Error| FetchError(error.to_string());
    let mut outgoing = Request::builder().method(request.method).uri(&request.url);
    if let Some(headers) = outgoing.headers_mut() {
        *headers = request.headers;
    }
    let outgoing = outgoing.body(request.body).map_err(|error| FetchError(error.to_string()))?;
    let (parts, mut body) = agent.run(outgoing).map_err(failed)?.into_parts();
    let body = body.with_config().limit(ANSWER_LIMIT as u64).read_to_vec().map_err(failed)?;
    Ok(FetchResponse { status: parts.status, headers: parts.headers, body })
}
