//! What others publish for us: a provider's description, the public keys of those who sign. Kept for an hour, because it
//! hardly ever changes; keys are asked for again where a token names one that is not among them.

use gate::Access;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use serde::{Deserialize, Serialize};
use shared::jose::{JoseError, Keys, Verified, verify};
use shared::ports::{FetchRequest, FetchResponse, Limit};
use shared::web::Problem;
use shared::words::Message;

use crate::checks::{is_address, is_loopback};
use crate::words;

/// For how long a document is kept, in seconds.
const KEPT: u32 = 3600;
/// The most bytes of one.
const LARGEST: usize = 256 * 1024;
/// How often a community's documents may be asked for while one does not come or is not good.
const DOCUMENTS: Limit = Limit { count: 30, seconds: 60 };
/// How often keys may be asked for again because a token names another. More than once, as two keys may change in a row;
/// seldom enough that made-up tokens do not become requests to the provider.
const AGAIN: Limit = Limit { count: 3, seconds: 60 };

/// A document of somebody else's. Each has one place in the key-value store, so that saving the settings can forget it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Document {
    /// How an OpenID Connect provider is used.
    Discovery,
    /// The keys of that provider.
    ProviderKeys,
    /// The keys of the company's own product.
    ProductKeys,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    /// Where it came from: one of another address is of no use.
    url: String,
    body: String,
}

/// Why something could not be asked for: words for the operator.
#[derive(Debug)]
pub(crate) struct Unreachable(pub(crate) String);

/// Why a token proves nothing.
#[derive(Debug)]
pub(crate) enum Unproven {
    /// The keys could not be had.
    Unreachable(Unreachable),
    /// The keys do not vouch for it.
    Token(JoseError),
}

impl Document {
    fn key(self, access: &Access) -> String {
        let name = match self {
            Self::Discovery => "discovery",
            Self::ProviderKeys => "provider-keys",
            Self::ProductKeys => "product-keys",
        };
        format!("outside:{}:{name}", access.community.slug)
    }

    /// The document as it was within the last hour, if it is kept and came from there.
    pub(crate) async fn kept(self, access: &Access, url: &str) -> Option<String> {
        let kept: Kept = serde_json::from_slice(&access.app.kv.get(&self.key(access)).await.ok()??).ok()?;
        (kept.url == url).then_some(kept.body)
    }

    /// The document as it is now. It is not kept yet: whoever reads it knows whether it is any good.
    pub(crate) async fn read_again(self, access: &Access, url: &str) -> Result<String, Unreachable> {
        if access.app.limiter.over(&self.key(access), DOCUMENTS).await.is_some() {
            return Err(Unreachable(format!("{url:?} was asked for too often")));
        }
        let answer = send(access, Method::GET, url, HeaderMap::new(), Vec::new()).await?;
        if answer.status != StatusCode::OK {
            return Err(Unreachable(format!("{url:?} answered {}", answer.status)));
        }
        if answer.body.len() > LARGEST {
            return Err(Unreachable(format!("{url:?} answered more than {LARGEST} bytes")));
        }
        String::from_utf8(answer.body).map_err(|_| Unreachable(format!("{url:?} answered no UTF-8")))
    }

    /// Keeps it for an hour. A store that keeps nothing costs requests, and nothing else.
    pub(crate) async fn keep(self, access: &Access, url: &str, body: String) {
        if let Ok(bytes) = serde_json::to_vec(&Kept { url: url.to_owned(), body }) {
            let _ = access.app.kv.put(&self.key(access), bytes, KEPT).await;
        }
    }

    /// Forgets it, so that it is read again when it is next needed.
    pub(crate) async fn forget(self, access: &Access) {
        let _ = access.app.kv.delete(&self.key(access)).await;
    }

    /// What a token says that is signed with one of the keys at this address. Where it names a key that is not among those
    /// kept, they are read again, once.
    pub(crate) async fn prove(self, access: &Access, url: &str, token: &str) -> Result<Verified, Unproven> {
        let read = |body: &str| {
            Keys::from_jwks(body.as_bytes())
                .map_err(|error| Unreachable(format!("{url:?} is no JWK Set: {}", error.code())))
        };
        let kept = self.kept(access, url).await;
        if let Some(Ok(keys)) = kept.as_deref().map(read) {
            match verify(token, &keys) {
                Err(JoseError::UnknownKey) => {}
                answer => return answer.map_err(Unproven::Token),
            }
            let limited = format!("{}:again", self.key(access));
            if access.app.limiter.over(&limited, AGAIN).await.is_some() {
                return Err(Unproven::Token(JoseError::UnknownKey));
            }
        }
        let body = self.read_again(access, url).await.map_err(Unproven::Unreachable)?;
        let keys = read(&body).map_err(Unproven::Unreachable)?;
        self.keep(access, url, body).await;
        verify(token, &keys).map_err(Unproven::Token)
    }
}

/// Whether addresses of this machine count: only where this deployment is for nobody else, by its own settings. What a
/// request says of its host anybody can say.
pub(crate) fn is_local(access: &Access) -> bool {
    let setting = |name| access.app.config.get(name);
    match setting("public_url") {
        Some(url) => is_loopback(&url),
        None => setting("demo_sign_in").is_some() && is_loopback(&access.url("")),
    }
}

/// Sends a request to somebody else. Redirects are not followed: they may lead where nobody has agreed to.
pub(crate) async fn send(
    access: &Access,
    method: Method,
    url: &str,
    mut headers: HeaderMap,
    body: Vec<u8>,
) -> Result<FetchResponse, Unreachable> {
    if !is_address(url, is_local(access)) {
        return Err(Unreachable(format!("{url:?} is no address we send anything to")));
    }
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let request = FetchRequest { method, url: url.to_owned(), headers, body };
    access.app.fetch.send(request).await.map_err(|error| Unreachable(format!("{url:?}: {error}")))
}

/// A refusal of somebody who tried to come in, told to them and to the operator. `why` never holds what would let anybody in.
pub(crate) fn refused(
    access: &Access,
    status: StatusCode,
    code: &'static str,
    detail: impl Into<Message>,
    why: &str,
) -> Problem {
    shared::host::log(&format!("sign_in_refused community={} code={code} why={why:?}", access.community.slug));
    let failed = status.is_server_error();
    let title = if failed { words::TITLE_SIGN_IN_FAILED } else { words::TITLE_NOT_SIGNED_IN };
    Problem::new(status, code, title, detail)
}
