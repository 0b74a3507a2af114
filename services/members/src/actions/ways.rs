//! Which ways into the community are open, and what managers set about them.

use gate::{Access, Entry};
use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use shared::domain::{FieldError, Role};
use shared::mail;
use shared::secret::{base64, derived, open as unseal, seal};
use shared::web::Problem;
use shared::words::common;

use super::hand_off;
use super::outside::{Document, is_local};
use crate::store::ways::{self as store, Put, WayRow};
use crate::way::{HandOffSettings, OidcSettings, WayKind, Ways};
use crate::words;

fn settings<T: DeserializeOwned>(row: &WayRow) -> Option<T> {
    serde_json::from_str(&row.settings).ok().filter(|_| row.enabled)
}

async fn rows(access: &Access) -> Result<Vec<WayRow>, Problem> {
    Ok(access.app.db.query(store::list(&access.community.id)).await?.read()?)
}

async fn row(access: &Access, kind: WayKind) -> Result<Option<WayRow>, Problem> {
    Ok(access.app.db.query(store::one(&access.community.id, kind.as_str())).await?.first()?)
}

/// Whether a way is on that nobody has set.
fn is_on_by_default(access: &Access, kind: WayKind) -> bool {
    match kind {
        WayKind::Email => mail::is_configured(&access.app),
        WayKind::Invitation => true,
        WayKind::Oidc | WayKind::HandOff | WayKind::Webhook => false,
    }
}

/// The ways that are open: as managers have set them; else links by mail where the deployment can send any, and invitations.
pub(crate) async fn open(access: &Access) -> Result<Ways, Problem> {
    let rows = rows(access).await?;
    let of = |kind: WayKind| rows.iter().find(|row| row.kind == kind.as_str());
    let on = |kind| of(kind).is_none_or(|row| row.enabled);
    Ok(Ways {
        email: on(WayKind::Email) && mail::is_configured(&access.app),
        invitation: on(WayKind::Invitation),
        oidc: of(WayKind::Oidc).and_then(settings),
        hand_off: of(WayKind::HandOff).and_then(settings),
    })
}

/// A way that is closed.
pub(crate) fn closed() -> Problem {
    Problem::forbidden("way_closed", words::WAY_CLOSED)
}

/// A way as managers see it. Secrets are told of, not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WayView {
    pub(crate) kind: WayKind,
    pub(crate) enabled: bool,
    pub(crate) settings: Value,
    pub(crate) has_secret: bool,
}

fn view(access: &Access, kind: WayKind, row: Option<&WayRow>) -> WayView {
    WayView {
        kind,
        enabled: row.map_or_else(|| is_on_by_default(access, kind), |row| row.enabled),
        settings: row
            .and_then(|row| serde_json::from_str(&row.settings).ok())
            .unwrap_or_else(|| Value::Object(Default::default())),
        has_secret: row.is_some_and(|row| match kind {
            // The first version is the one nobody has been shown.
            WayKind::HandOff | WayKind::Webhook => row.version > 1,
            _ => !row.secret.is_empty(),
        }),
    }
}

/// All ways, for managers.
pub(crate) async fn list(access: &Access) -> Result<Vec<WayView>, Problem> {
    access.at_least(Role::Manager)?;
    let rows = rows(access).await?;
    let of = |kind: WayKind| rows.iter().find(|row| row.kind == kind.as_str());
    Ok(WayKind::ALL.into_iter().map(|kind| view(access, kind, of(kind))).collect())
}

/// Settings of a way that has some.
pub(crate) trait Settings: Serialize {
    /// What is wrong with them.
    fn wrong(&self, enabled: bool, local: bool) -> Vec<FieldError>;
}

impl Settings for OidcSettings {
    fn wrong(&self, enabled: bool, local: bool) -> Vec<FieldError> {
        self.check(enabled, local)
    }
}

impl Settings for HandOffSettings {
    fn wrong(&self, _: bool, local: bool) -> Vec<FieldError> {
        self.check(local)
    }
}

/// Settings of a way that has none.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub(crate) struct NoSettings;

impl Settings for NoSettings {
    fn wrong(&self, _: bool, _: bool) -> Vec<FieldError> {
        Vec::new()
    }
}

/// Sets a way. `secret` is what the provider gave for us: none keeps the one there is, as long as it is for the same client of
/// the same provider, so that a secret never goes to another one.
pub(crate) async fn put(
    access: &Access,
    kind: WayKind,
    enabled: bool,
    settings: &impl Settings,
    secret: Option<&str>,
) -> Result<WayView, Problem> {
    access.at_least(Role::Manager)?;
    let mut wrong = settings.wrong(enabled, is_local(access));
    if secret.is_some_and(|secret| secret.len() > 500 || secret.chars().any(char::is_control)) {
        wrong.push(FieldError::new("secret", "invalid", words::LIMIT_SECRET));
    }
    if secret.is_some() && kind != WayKind::Oidc {
        wrong.push(FieldError::new("secret", "unknown", words::LIMIT_SECRET_OF_OIDC));
    }
    if !wrong.is_empty() {
        return Err(Problem::invalid_fields(wrong));
    }
    let settings = match serde_json::to_value(settings) {
        Ok(Value::Object(settings)) => Value::Object(settings).to_string(),
        Ok(_) => "{}".to_owned(),
        Err(error) => return Err(Problem::broken(error.to_string())),
    };
    let sealed = match secret {
        None => None,
        Some("") => Some(String::new()),
        Some(secret) => Some(
            seal(&access.app.secrets(), &*access.app.random, &sealed_for(access, kind), secret)
                .ok_or_else(|| Problem::broken("no session_secret of at least 32 bytes is set"))?,
        ),
    };
    let way = Put { kind: kind.as_str(), enabled, settings: &settings, secret: sealed.as_deref() };
    let line = access.logged(&Entry::new("save", "way", kind.as_str()).with(json!({"enabled": enabled})))?;
    access.app.db.batch(vec![line, store::put(&access.community.id, &way)]).await?;
    // Whoever saves the settings again wants what is kept of the other side to be read again.
    for document in [Document::Discovery, Document::ProviderKeys, Document::ProductKeys] {
        document.forget(access).await;
    }
    Ok(view(access, kind, row(access, kind).await?.as_ref()))
}

fn sealed_for(access: &Access, kind: WayKind) -> String {
    format!("way {} {}", access.community.slug, kind.as_str())
}

/// The secret that the provider gave for us; empty if it gave none.
pub(crate) async fn secret_of(access: &Access, kind: WayKind) -> Result<String, Problem> {
    let sealed = row(access, kind).await?.map(|row| row.secret).unwrap_or_default();
    if sealed.is_empty() {
        return Ok(sealed);
    }
    // After a change of the deployment's secret that skipped a step, nobody can open it any more.
    unseal(&access.app.secrets(), &sealed_for(access, kind), &sealed)
        .ok_or_else(|| Problem::broken(format!("the secret of {} can't be opened: enter it again", kind.as_str())))
}

/// Which of the secrets we give out counts now.
pub(crate) async fn version_of(access: &Access, kind: WayKind) -> Result<i64, Problem> {
    Ok(row(access, kind).await?.map_or(1, |row| row.version))
}

/// The secret that the company's shop signs its messages with, as Standard Webhooks writes one.
fn webhook_secret(access: &Access, version: i64) -> Option<String> {
    let purpose = format!("webhook {} {version}", access.community.slug);
    derived(&access.app.secrets(), &purpose).map(|bytes| format!("whsec_{}", base64(&bytes)))
}

/// Makes the secret we give out for a way another one and shows it, this once. The one before is over.
pub(crate) async fn rotate(access: &Access, kind: WayKind) -> Result<String, Problem> {
    access.at_least(Role::Manager)?;
    let of_version: fn(&Access, i64) -> Option<String> = match kind {
        WayKind::HandOff => hand_off::secret,
        WayKind::Webhook => webhook_secret,
        WayKind::Email | WayKind::Oidc | WayKind::Invitation => {
            let (title, detail) = (common::TITLE_NOT_FOUND, words::WAY_WITHOUT_SECRET);
            return Err(Problem::new(StatusCode::NOT_FOUND, "way_without_secret", title, detail));
        }
    };
    let line = access.logged(&Entry::new("secret", "way", kind.as_str()))?;
    let answers = access.app.db.batch(vec![line, store::rotate(&access.community.id, kind.as_str())]).await?;
    let row = answers[1].first::<WayRow>()?;
    let version = row.map_or(1, |row| row.version);
    of_version(access, version).ok_or_else(|| Problem::broken("no session_secret of at least 32 bytes is set"))
}
