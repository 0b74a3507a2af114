//! An OpenID Connect provider as it describes itself (Discovery 1.0).

use gate::Access;
use http::StatusCode;
use serde::Deserialize;
use shared::web::Problem;

use super::outside::{Document, Unreachable, is_local, refused};
use crate::checks::is_address;
use crate::way::OidcSettings;
use crate::words;

/// How a provider is used (OpenID Connect Discovery 1.0, 3), as far as we need it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Provider {
    pub(crate) issuer: String,
    pub(crate) authorization_endpoint: String,
    pub(crate) token_endpoint: String,
    pub(crate) jwks_uri: String,
    #[serde(default)]
    pub(crate) userinfo_endpoint: Option<String>,
    #[serde(default)]
    pub(crate) token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// Whether it names itself in its answers (RFC 9207): then one without its name is not its own.
    #[serde(default)]
    pub(crate) authorization_response_iss_parameter_supported: bool,
}

/// The provider as it describes itself. A description that names another issuer is somebody else's.
pub(crate) async fn provider(access: &Access, settings: &OidcSettings) -> Result<Provider, Problem> {
    let url = format!("{}/.well-known/openid-configuration", settings.issuer.trim_end_matches('/'));
    let failed = |cause: String| unreachable(access, &Unreachable(cause));
    let kept = Document::Discovery.kept(access, &url).await;
    let is_new = kept.is_none();
    let body = match kept {
        Some(body) => body,
        None => Document::Discovery.read_again(access, &url).await.map_err(|cause| unreachable(access, &cause))?,
    };
    let found: Provider = serde_json::from_str(&body).map_err(|error| failed(format!("{url:?}: {error}")))?;
    if found.issuer != settings.issuer {
        return Err(failed(format!("{url:?} names the issuer {:?}", found.issuer)));
    }
    let own = [&found.authorization_endpoint, &found.token_endpoint, &found.jwks_uri];
    if let Some(strange) =
        own.into_iter().chain(&found.userinfo_endpoint).find(|url| !is_address(url, is_local(access)))
    {
        return Err(failed(format!("{url:?} leads to {strange:?}, which is not safe")));
    }
    if is_new {
        Document::Discovery.keep(access, &url, body).await;
    }
    Ok(found)
}

/// The provider did not do its part: told to the visitor in general, to the operator in full.
pub(crate) fn unreachable(access: &Access, cause: &Unreachable) -> Problem {
    refused(access, StatusCode::BAD_GATEWAY, "oidc_unreachable", words::OIDC_UNREACHABLE, &cause.0)
}
