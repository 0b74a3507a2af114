//! What we ask a provider for ourselves: tokens for a code, and what else it knows of somebody.

use gate::Access;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use serde::Deserialize;
use shared::ports::FetchResponse;
use shared::secret::base64;
use shared::web::Problem;

use super::outside::{Unreachable, refused, send};
use super::provider::{Provider, unreachable};
use super::ways;
use crate::claims::{self, Claims};
use crate::view::encoded;
use crate::way::OidcSettings;
use crate::words;

/// What the provider gives for a code.
#[derive(Deserialize)]
pub(crate) struct Tokens {
    pub(crate) id_token: String,
    #[serde(default)]
    access_token: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Failure {
    error: String,
}

/// How we show that we are the client (OpenID Connect Core, 9).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// There is no secret: PKCE is all there is.
    None,
    /// As a user name and password.
    Basic,
    /// In the form.
    Post,
}

/// The ways to show the secret that are worth trying, in their order. A provider says what it supports, but not which of
/// them it expects of this client.
fn proofs(secret: &str, provider: &Provider) -> Vec<Proof> {
    if secret.is_empty() {
        return vec![Proof::None];
    }
    // Where nothing is said, it is Basic (Discovery, 3).
    let supported = provider.token_endpoint_auth_methods_supported.as_deref();
    let has = |name: &str| supported.is_some_and(|methods| methods.iter().any(|method| method == name));
    let basic = supported.is_none() || has("client_secret_basic");
    let both = [(Proof::Basic, basic), (Proof::Post, has("client_secret_post"))];
    let usable: Vec<_> = both.into_iter().filter(|(_, supported)| *supported).map(|(proof, _)| proof).collect();
    if usable.is_empty() { vec![Proof::Post] } else { usable }
}

/// Gives a code for tokens (Core, 3.1.3).
pub(crate) async fn exchange(
    access: &Access,
    settings: &OidcSettings,
    provider: &Provider,
    code: &str,
    verifier: &str,
    redirect_uri: &str,
) -> Result<Tokens, Problem> {
    let secret = ways::secret_of(access, crate::way::WayKind::Oidc).await?;
    let mut last = None;
    for proof in proofs(&secret, provider) {
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", redirect_uri),
            ("code_verifier", verifier),
        ];
        let mut headers = HeaderMap::new();
        match proof {
            Proof::None => form.push(("client_id", &settings.client_id)),
            Proof::Post => form.extend([("client_id", settings.client_id.as_str()), ("client_secret", &secret)]),
            Proof::Basic => {
                // RFC 6749, 2.3.1: both are encoded as in a form before they are joined.
                let pair = format!("{}:{}", encoded(&settings.client_id), encoded(&secret));
                headers.insert(header::AUTHORIZATION, hidden(&format!("Basic {}", base64(pair.as_bytes())))?);
            }
        }
        let answer = post(access, provider, headers, &form).await.map_err(|cause| unreachable(access, &cause))?;
        if answer.status == StatusCode::OK {
            return serde_json::from_slice(&answer.body)
                .map_err(|error| unreachable(access, &Unreachable(format!("no tokens in the answer: {error}"))));
        }
        let error = serde_json::from_slice::<Failure>(&answer.body).unwrap_or_default().error;
        let other_proof_may_do = error == "invalid_client" || answer.status == StatusCode::UNAUTHORIZED;
        last = Some((answer.status, error));
        if !other_proof_may_do {
            break;
        }
    }
    let (status, error) = last.unwrap_or_default();
    let why = format!("the token endpoint answered {status}, error {:?}", error.chars().take(100).collect::<String>());
    if status.is_server_error() || error.is_empty() {
        return Err(unreachable(access, &Unreachable(why)));
    }
    Err(refused(access, StatusCode::FORBIDDEN, "oidc_code_refused", words::OIDC_CODE_REFUSED, &why))
}

async fn post(
    access: &Access,
    provider: &Provider,
    mut headers: HeaderMap,
    form: &[(&str, &str)],
) -> Result<FetchResponse, Unreachable> {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    let pairs: Vec<_> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    send(access, Method::POST, &provider.token_endpoint, headers, pairs.join("&").into_bytes()).await
}

/// A header that no log shows.
fn hidden(text: &str) -> Result<HeaderValue, Problem> {
    let mut value = HeaderValue::from_str(text).map_err(|_| Problem::broken("a secret does not fit a header"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// What else the provider knows of this very person (Core, 5.3); nothing where it has no such service.
pub(crate) async fn userinfo(
    access: &Access,
    provider: &Provider,
    tokens: &Tokens,
    subject: &str,
) -> Result<Claims, Problem> {
    let Some(url) = provider.userinfo_endpoint.as_ref().filter(|_| !tokens.access_token.is_empty()) else {
        return Ok(Claims::new());
    };
    let headers = HeaderMap::from_iter([(header::AUTHORIZATION, hidden(&format!("Bearer {}", tokens.access_token))?)]);
    let answer =
        send(access, Method::GET, url, headers, Vec::new()).await.map_err(|cause| unreachable(access, &cause))?;
    if answer.status != StatusCode::OK {
        return Err(unreachable(access, &Unreachable(format!("the userinfo endpoint answered {}", answer.status))));
    }
    let told: Claims = serde_json::from_slice(&answer.body)
        .map_err(|error| unreachable(access, &Unreachable(format!("the userinfo endpoint: {error}"))))?;
    if claims::subject(&told) == Some(subject) {
        return Ok(told);
    }
    let detail = words::OIDC_TWO_PEOPLE;
    Err(refused(access, StatusCode::FORBIDDEN, "oidc_other_subject", detail, "userinfo has another sub"))
}
