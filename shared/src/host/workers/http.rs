//! Requests and responses between JavaScript's form and ours. The crate's own conversions fail on a header that is not ASCII,
//! and stream a body that is there as a whole.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, Uri};
use wasm_bindgen::{JsCast, JsValue};
use worker::js_sys::{Array, Uint8Array};
use worker::web_sys;

use crate::web::Peer;

/// A request as our server takes it; none if no server could.
pub(super) fn request(raw: &web_sys::Request) -> Option<axum::extract::Request> {
    let body = raw.body().map_or_else(worker::Body::empty, worker::Body::new);
    let mut request = Request::new(axum::body::Body::new(body));
    *request.method_mut() = Method::from_bytes(raw.method().as_bytes()).ok()?;
    *request.uri_mut() = raw.url().parse::<Uri>().ok()?;
    *request.headers_mut() = headers(&raw.headers());
    // Cloudflare sets it on every request, whatever was sent.
    let peer = request.headers().get("cf-connecting-ip").and_then(|value| Peer::parse(value.to_str().ok()?));
    if let Some(peer) = peer {
        request.extensions_mut().insert(peer);
    }
    Some(request)
}

/// Headers as ours: each character of a value stands for one byte.
pub(super) fn headers(raw: &web_sys::Headers) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for pair in raw.entries().into_iter().flatten() {
        let pair: Array = pair.unchecked_into();
        let name = pair.get(0).as_string().and_then(|name| HeaderName::from_bytes(name.as_bytes()).ok());
        let value = pair.get(1).as_string().and_then(|value| {
            let bytes: Vec<u8> = value.chars().map(|one| u8::try_from(one).unwrap_or(b'?')).collect();
            HeaderValue::from_bytes(&bytes).ok()
        });
        if let (Some(name), Some(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    headers
}

/// Headers as JavaScript's.
pub(super) fn raw_headers(headers: &HeaderMap) -> Result<web_sys::Headers, JsValue> {
    let raw = web_sys::Headers::new()?;
    for (name, value) in headers {
        let value: String = value.as_bytes().iter().map(|byte| char::from(*byte)).collect();
        raw.append(name.as_str(), &value)?;
    }
    Ok(raw)
}

/// A response whose body is there as a whole, which costs far less than streaming it.
pub(super) fn response(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Result<web_sys::Response, JsValue> {
    let init = web_sys::ResponseInit::new();
    init.set_status(status.as_u16());
    init.set_headers(raw_headers(headers)?.as_ref());
    // Some statuses (304) must not have a body at all, not even an empty one.
    let body = Some(body).filter(|body| !body.is_empty()).map(Uint8Array::from);
    web_sys::Response::new_with_opt_js_u8_array_and_init(body.as_ref(), &init)
}
