//! Passes: a check's answer that can be carried elsewhere and verified there without asking us again.
//!
//! A pass is a JWT (RFC 7519) signed with ES256 by a key of the community's own, published as a JWK Set (RFC 7517). The key
//! follows from the deployment's secret, so it is stored nowhere; with the secret's rotation the one before is published too.

use serde::Serialize;
use shared::domain::{Slug, Time};
use shared::jose::SigningKey;
use shared::web::{App, Problem};
use utoipa::ToSchema;

use crate::access::Access;
use crate::actions;

/// For how long a pass is good, in seconds.
const SECONDS: i64 = 5 * 60;

/// A pass for one resource.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Pass {
    /// The JWT: `iss` is the community's address, `aud` the resource, `sub` the member's handle (none for a stranger).
    pass: String,
    /// Until when it is good.
    #[schema(value_type = String)]
    expires_at: Time,
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: String,
    aud: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<&'a str>,
    iat: i64,
    exp: i64,
    jti: String,
}

fn label(slug: &Slug) -> String {
    format!("passes of {slug}")
}

/// A pass for the resource, for who may have it; the refusal for others.
pub(crate) async fn give(access: &Access, resource: &str) -> Result<Pass, Problem> {
    actions::allow(access, resource).await?;
    let secrets = access.app.secrets();
    let broken = || Problem::broken("no session_secret of at least 32 bytes is set");
    let key = SigningKey::derive(secrets.current().ok_or_else(broken)?, &label(&access.community.slug));
    let expires_at = access.now.plus_seconds(SECONDS);
    let claims = Claims {
        iss: access.url("").trim_end_matches('/').to_owned(),
        aud: resource,
        sub: access.visitor.identity.as_ref().map(|identity| identity.handle.as_str()),
        iat: access.now.millis() / 1000,
        exp: expires_at.millis() / 1000,
        jti: access.app.new_id::<()>().to_string(),
    };
    let payload = serde_json::to_vec(&claims).map_err(|error| Problem::broken(error.to_string()))?;
    Ok(Pass { pass: key.map_err(|_| broken())?.sign("JWT", &payload), expires_at })
}

/// The keys that passes of the community are signed with, as others fetch them.
pub(crate) fn key_set(app: &App, slug: &Slug) -> serde_json::Value {
    let secrets = app.secrets();
    let keys = secrets.believed().filter_map(|secret| SigningKey::derive(secret, &label(slug)).ok());
    serde_json::json!({"keys": keys.map(|key| key.public_jwk()).collect::<Vec<_>>()})
}
