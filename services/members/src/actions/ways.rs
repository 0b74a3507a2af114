//! Which ways into the community are open.

use gate::Access;
use serde::de::DeserializeOwned;
use shared::mail;
use shared::web::Problem;

use crate::store::ways::{self as store, WayRow};
use crate::way::{WayKind, Ways};

fn settings<T: DeserializeOwned>(row: &WayRow) -> Option<T> {
    serde_json::from_str(&row.settings).ok().filter(|_| row.enabled)
}

/// The ways that are open: as managers have set them; else links by mail where the deployment can send any, and invitations.
pub(crate) async fn open(access: &Access) -> Result<Ways, Problem> {
    let rows: Vec<WayRow> = access.app.db.query(store::list(&access.community.id)).await?.read()?;
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
    Problem::forbidden("way_closed", "This community does not let people in this way. Its sign-in page shows which ways are open.")
}
