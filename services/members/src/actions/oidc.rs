//! Signing in with OpenID Connect (Core 1.0): the authorisation code flow with PKCE (RFC 7636). The three words that tie an
//! answer to the browser that set out are sealed in a cookie of that browser, so nothing is stored until somebody is back.

use gate::Access;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::domain::{MemberId, Time};
use shared::jose::{Expected, JoseError};
use shared::secret::{digest, open, same, seal, url_text};
use shared::web::Problem;

use super::exchange::{Tokens, exchange, userinfo};
use super::join::{Arrival, arrive};
use super::outside::{Document, Unproven, refused};
use super::provider::{Provider, provider, unreachable};
use super::{email, ways};
use crate::claims::{self, Claims};
use crate::store::spent;
use crate::view::encoded;
use crate::way::OidcSettings;
use crate::words;

/// For how long somebody may take to sign in at the provider, in seconds.
pub(crate) const SECONDS: i64 = 600;
/// By how much the provider's clock may differ from ours, in seconds.
const LEEWAY: i64 = 60;

/// Somebody on their way to the provider and back.
#[derive(Debug, Serialize, Deserialize)]
struct Journey {
    issuer: String,
    state: String,
    nonce: String,
    verifier: String,
    next: String,
    until: Time,
}

/// What the provider sends back with the browser.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Answer {
    state: String,
    code: String,
    error: String,
    iss: String,
}

fn sealed_for(access: &Access) -> String {
    format!("oidc {}", access.community.slug)
}

fn redirect_uri(access: &Access) -> String {
    access.url("/sign-in/oidc/callback")
}

async fn settings(access: &Access) -> Result<OidcSettings, Problem> {
    ways::open(access).await?.oidc.ok_or_else(ways::closed)
}

/// Where to send the browser, and what it has to bring back.
pub(crate) async fn set_out(access: &Access, next: &str) -> Result<(String, String), Problem> {
    let settings = settings(access).await?;
    let provider = provider(access, &settings).await?;
    let chance = || {
        let mut bytes = [0; 32];
        access.app.random.fill(&mut bytes);
        url_text(&bytes)
    };
    let journey = Journey {
        issuer: settings.issuer,
        state: chance(),
        nonce: chance(),
        verifier: chance(),
        next: access.own_path(next),
        until: access.now.plus_seconds(SECONDS),
    };
    let text = serde_json::to_string(&journey).map_err(|error| Problem::broken(error.to_string()))?;
    let sealed = seal(&access.app.secrets(), &*access.app.random, &sealed_for(access), &text)
        .ok_or_else(|| Problem::broken("no session_secret of at least 32 bytes is set"))?;
    // The digest is SHA-256 in base64url, which is what PKCE calls S256.
    let challenge = digest(journey.verifier.as_bytes());
    let query = [
        ("response_type", "code"),
        ("client_id", &settings.client_id),
        ("redirect_uri", &redirect_uri(access)),
        ("scope", &settings.scopes),
        ("state", &journey.state),
        ("nonce", &journey.nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ];
    let query: Vec<_> = query.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let joint = if provider.authorization_endpoint.contains('?') { '&' } else { '?' };
    Ok((format!("{}{joint}{}", provider.authorization_endpoint, query.join("&")), sealed))
}

/// Takes what the browser brings back: the member it stands for, and where they wanted to go.
pub(crate) async fn come_back(access: &Access, sealed: &str, answer: &Answer) -> Result<(MemberId, String), Problem> {
    let settings = settings(access).await?;
    let journey = journey(access, &settings, sealed, answer).await?;
    let provider = provider(access, &settings).await?;
    answered(access, &provider, answer)?;
    let redirect_uri = redirect_uri(access);
    let tokens = exchange(access, &settings, &provider, &answer.code, &journey.verifier, &redirect_uri).await?;
    let told = proven(access, &settings, &provider, &tokens, &journey.nonce).await?;
    let arrival = arrival(access, &settings, &provider, &tokens, told).await?;
    Ok((arrive(access, &arrival).await?, journey.next))
}

/// The journey that this is the end of. It ends once.
async fn journey(access: &Access, settings: &OidcSettings, sealed: &str, answer: &Answer) -> Result<Journey, Problem> {
    let mismatch =
        |why: &str| refused(access, StatusCode::FORBIDDEN, "oidc_state_mismatch", words::OIDC_STATE_MISMATCH, why);
    let text = open(&access.app.secrets(), &sealed_for(access), sealed);
    let journey: Option<Journey> = text.and_then(|text| serde_json::from_str(&text).ok());
    let journey = journey.ok_or_else(|| mismatch("the browser has set out for nothing"))?;
    if !same(journey.state.as_bytes(), answer.state.as_bytes()) {
        return Err(mismatch("the state is another"));
    }
    if journey.until <= access.now {
        return Err(mismatch("it took too long"));
    }
    if journey.issuer != settings.issuer {
        return Err(mismatch("the provider was changed meanwhile"));
    }
    let once = spent::spend(&access.community.id, "oidc", &digest(journey.state.as_bytes()), access.now, journey.until);
    match access.app.db.batch(once.into()).await {
        Ok(_) => Ok(journey),
        Err(error) if error.is_duplicate_in("spent") => {
            let detail = words::OIDC_ANSWER_USED;
            Err(refused(access, StatusCode::FORBIDDEN, "oidc_answer_used", detail, "the state was spent"))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether the answer is the provider's own, and a good one.
fn answered(access: &Access, provider: &Provider, answer: &Answer) -> Result<(), Problem> {
    let silent = answer.iss.is_empty() && !provider.authorization_response_iss_parameter_supported;
    if !silent && answer.iss != provider.issuer {
        let detail = words::OIDC_OTHER_ISSUER;
        let why = format!("iss is {:?}", answer.iss.chars().take(200).collect::<String>());
        return Err(refused(access, StatusCode::FORBIDDEN, "oidc_other_issuer", detail, &why));
    }
    if answer.error.is_empty() && !answer.code.is_empty() {
        return Ok(());
    }
    let why: String = answer.error.chars().take(100).collect();
    let (status, detail) = match answer.error.as_str() {
        "access_denied" => (StatusCode::FORBIDDEN, words::OIDC_ACCESS_DENIED),
        "server_error" | "temporarily_unavailable" => (StatusCode::BAD_GATEWAY, words::OIDC_SERVER_ERROR),
        _ => (StatusCode::FORBIDDEN, words::OIDC_REFUSED),
    };
    Err(refused(access, status, "oidc_provider_error", detail, &why))
}

/// What the `id_token` says, once it is proved to be the provider's, for us, and for this journey (Core, 3.1.3.7).
async fn proven(
    access: &Access,
    settings: &OidcSettings,
    provider: &Provider,
    tokens: &Tokens,
    nonce: &str,
) -> Result<Claims, Problem> {
    let bad = |code: &str| {
        let detail = words::oidc_token_invalid(code);
        refused(access, StatusCode::FORBIDDEN, "oidc_token_invalid", detail, code)
    };
    let of_jose = |error: JoseError| bad(error.code());
    let token = match Document::ProviderKeys.prove(access, &provider.jwks_uri, &tokens.id_token).await {
        Ok(token) => token,
        Err(Unproven::Unreachable(cause)) => return Err(unreachable(access, &cause)),
        Err(Unproven::Token(error)) => return Err(of_jose(error)),
    };
    let expected = Expected {
        issuer: Some(&provider.issuer),
        audience: &settings.client_id,
        now: access.now,
        leeway_seconds: LEEWAY,
        longest_seconds: None,
    };
    let standard = expected.check(&token).map_err(of_jose)?;
    let told: Claims = token.claims().map_err(of_jose)?;
    let party = told.get("azp");
    if party.is_some_and(|party| party != &settings.client_id) || (standard.audiences.len() > 1 && party.is_none()) {
        return Err(bad("token_other_party"));
    }
    if !claims::text(&told, "nonce").is_some_and(|told| same(told.as_bytes(), nonce.as_bytes())) {
        return Err(bad("token_other_nonce"));
    }
    if claims::subject(&told).is_none() {
        return Err(bad("token_no_subject"));
    }
    Ok(told)
}

/// Somebody as the provider vouches for them. What the `id_token` leaves out is asked for.
async fn arrival(
    access: &Access,
    settings: &OidcSettings,
    provider: &Provider,
    tokens: &Tokens,
    told: Claims,
) -> Result<Arrival, Problem> {
    let subject = claims::subject(&told).unwrap_or_default().to_owned();
    let mut groups = claims::names(&told, &settings.groups_claim);
    let needs_groups = groups.is_none() && !settings.groups.is_empty();
    let lacks = claims::confirmed_email(&told).is_none() || claims::text(&told, "name").is_none() || needs_groups;
    let more = if lacks { userinfo(access, provider, tokens, &subject).await? } else { Claims::new() };
    if needs_groups {
        groups = claims::names(&more, &settings.groups_claim);
    }
    let text = |name: &str| claims::text(&told, name).or_else(|| claims::text(&more, name));
    let email = claims::confirmed_email(&told).or_else(|| claims::confirmed_email(&more));
    // Who is in no group may be told by leaving the claim out, so that is an answer too.
    let groups = claims::mapped(&groups.unwrap_or_default(), &settings.groups);
    Ok(Arrival {
        identity: Some((provider.issuer.clone(), subject)),
        email: email.and_then(|email| email::address(email).ok()),
        name: text("name").unwrap_or_default().to_owned(),
        handle: claims::handle_wish(text("preferred_username")),
        groups: Some(("provider", groups)),
        ..Arrival::default()
    })
}
