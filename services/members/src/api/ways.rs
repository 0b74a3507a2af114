//! Ways in and the community's own settings as JSON: for managers.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::header::CACHE_CONTROL;
use serde::{Deserialize, Deserializer, Serialize};
use shared::web::{Json, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::community::{self, Change};
use crate::actions::ways::{self, NoSettings, WayView};
use crate::way::{HandOffSettings, OidcSettings, WayKind};

/// A way in, or a way for others to tell us of members.
#[derive(Serialize, ToSchema)]
pub(crate) struct WayIn {
    /// Which.
    kind: WayKind,
    /// Whether it is on.
    enabled: bool,
    /// How it is used; each kind has its own settings.
    #[schema(value_type = Object)]
    settings: serde_json::Value,
    /// Whether there is a secret: the one the provider gave for us, or the one we gave out. It is not shown again.
    has_secret: bool,
}

impl From<WayView> for WayIn {
    fn from(way: WayView) -> Self {
        let WayView { kind, enabled, settings, has_secret } = way;
        Self { kind, enabled, settings, has_secret }
    }
}

/// All ways.
#[derive(Serialize, ToSchema)]
pub(crate) struct WaysIn {
    items: Vec<WayIn>,
}

/// How a provider of OpenID Connect is to be used.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OidcWay {
    /// Whether it is on.
    enabled: bool,
    /// How it is used.
    settings: OidcSettings,
    /// The secret it gave for us, or `""` for none. Left out: the one there is stays, if `issuer` and `client_id` do.
    secret: Option<String>,
}

/// How the company's own product is to hand people over.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandOffWay {
    /// Whether it is on.
    enabled: bool,
    /// How it is used.
    settings: HandOffSettings,
}

/// A way without settings.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlainWay {
    /// Whether it is on.
    enabled: bool,
    /// There are none.
    #[serde(default)]
    #[schema(value_type = Object)]
    settings: Nothing,
}

/// `{}`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// A secret, shown this once.
#[derive(Serialize, ToSchema)]
pub(crate) struct NewSecret {
    /// What the other side signs with.
    secret: String,
}

/// The ways in, and how they are set. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/ways", tag = "members",
    params(("community" = String, Path)),
    responses((status = 200, body = WaysIn), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn list(access: Access) -> Result<Json<WaysIn>, Problem> {
    Ok(Json(WaysIn { items: ways::list(&access).await?.into_iter().map(WayIn::from).collect() }))
}

/// Sets how people sign in with a provider of OpenID Connect.
#[utoipa::path(put, path = "/api/v1/communities/{community}/ways/oidc", tag = "members",
    params(("community" = String, Path)), request_body = OidcWay,
    responses((status = 200, body = WayIn), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put_oidc(access: Access, Json(way): Json<OidcWay>) -> Result<Json<WayIn>, Problem> {
    let secret = way.secret.as_deref();
    Ok(Json(ways::put(&access, WayKind::Oidc, way.enabled, &way.settings, secret).await?.into()))
}

/// Sets how the company's own product hands people over.
#[utoipa::path(put, path = "/api/v1/communities/{community}/ways/hand_off", tag = "members",
    params(("community" = String, Path)), request_body = HandOffWay,
    responses((status = 200, body = WayIn), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put_hand_off(access: Access, Json(way): Json<HandOffWay>) -> Result<Json<WayIn>, Problem> {
    Ok(Json(ways::put(&access, WayKind::HandOff, way.enabled, &way.settings, None).await?.into()))
}

/// Turns a way without settings on or off: `email`, `invitation`, `webhook`.
#[utoipa::path(put, path = "/api/v1/communities/{community}/ways/{kind}", tag = "members",
    params(("community" = String, Path), ("kind" = WayKind, Path)), request_body = PlainWay,
    responses((status = 200, body = WayIn), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn put(
    access: Access,
    Path((_, kind)): Path<(String, String)>,
    Json(PlainWay { enabled, settings: Nothing {} }): Json<PlainWay>,
) -> Result<Json<WayIn>, Problem> {
    let kind = WayKind::parse(&kind).ok_or_else(Problem::not_found)?;
    Ok(Json(ways::put(&access, kind, enabled, &NoSettings, None).await?.into()))
}

/// Makes the secret that we give out for `hand_off` or `webhook` another one, and shows it this once. The one before is
/// over at once.
#[utoipa::path(post, path = "/api/v1/communities/{community}/ways/{kind}/secret", tag = "members",
    params(("community" = String, Path), ("kind" = WayKind, Path)),
    responses((status = 200, body = NewSecret), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn rotate(access: Access, Path((_, kind)): Path<(String, String)>) -> Result<Response, Problem> {
    let kind = WayKind::parse(&kind).ok_or_else(Problem::not_found)?;
    let secret = ways::rotate(&access, kind).await?;
    Ok(([(CACHE_CONTROL, "private, no-store")], Json(NewSecret { secret })).into_response())
}

/// What is set for the community as a whole.
#[derive(Serialize, ToSchema)]
pub(crate) struct CommunitySettings {
    /// Who may become a member: `open` to everybody, or `invited`.
    joining: String,
    /// The policy in front of what people say of themselves.
    people_policy: Option<String>,
    /// Whether managers may see who voted.
    voters_visible: bool,
    /// For how many open ideas a member may vote at the same time; null: for as many as they like.
    vote_budget: Option<i64>,
}

/// What is to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommunityChange {
    /// `open` or `invited`.
    joining: Option<String>,
    /// A policy, or null for none.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    people_policy: Option<Option<String>>,
    /// Whether managers may see who voted.
    voters_visible: Option<bool>,
    /// For how many open ideas a member may vote at the same time, 1 to 100, or null for no limit.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<i64>)]
    vote_budget: Option<Option<i64>>,
}

/// Tells a field that is null (take it away) from one that is not there (leave it).
fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Changes who may join, who may look people up, whether managers see who voted, and how many votes members have. For managers.
#[utoipa::path(patch, path = "/api/v1/communities/{community}/community", tag = "members",
    params(("community" = String, Path)), request_body = CommunityChange,
    responses((status = 200, body = CommunitySettings), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn change_community(
    access: Access,
    Json(wanted): Json<CommunityChange>,
) -> Result<Json<CommunitySettings>, Problem> {
    let change = Change {
        joining: wanted.joining.as_deref(),
        people_policy: wanted.people_policy.as_ref().map(Option::as_deref),
        voters_visible: wanted.voters_visible,
        vote_budget: wanted.vote_budget,
    };
    let community::Settings { joining, people_policy, voters_visible, vote_budget } =
        community::change(&access, &change).await?;
    Ok(Json(CommunitySettings { joining, people_policy, voters_visible, vote_budget }))
}
