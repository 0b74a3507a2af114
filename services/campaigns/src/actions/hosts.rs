//! A community's own host name: whoever runs the deployment says it, because they lead the name to this server. Were it a manager's
//! to say, one community could take the name of another, or of the deployment itself.

use http::HeaderMap;
use serde::Deserialize;
use shared::domain::{FieldError, HostName, Slug};
use shared::web::{App, Problem, hosts};

use super::communities::operator;
use crate::store::{communities::MadeRow, hosts as store};
use crate::words;

#[derive(Deserialize)]
struct HostRow {
    host: Option<HostName>,
}

/// Gives the community this host name, or takes its own away.
pub(crate) async fn put(
    app: &App,
    headers: &HeaderMap,
    slug: &str,
    name: Option<&str>,
) -> Result<Option<HostName>, Problem> {
    operator(app, headers)?;
    let slug: Slug = slug.parse().map_err(|_| Problem::not_found())?;
    let name: Option<HostName> =
        name.map(str::parse).transpose().map_err(|_| FieldError::new("host", "invalid", words::LIMIT_HOST))?;
    let before = app.db.query(store::read(slug.as_str())).await?.first::<HostRow>()?.ok_or_else(Problem::not_found)?;
    if let Some(name) = &name {
        // Other databases know nothing of this one's names, so they are asked; within one its index decides.
        let taken = hosts::find(app, name).await?.is_some_and(|owner| owner != slug);
        if taken || hosts::is_public(app, name) {
            return Err(host_taken());
        }
    }
    let put = app.db.query(store::put(slug.as_str(), name.as_ref())).await;
    let put = put.map_err(|error| if error.is_duplicate_in("communities") { host_taken() } else { error.into() })?;
    put.first::<MadeRow>()?.ok_or_else(Problem::not_found)?;
    for changed in before.host.iter().chain(&name) {
        hosts::forget(app, changed).await;
    }
    gate::house_changed(app, &slug).await;
    Ok(name)
}

fn host_taken() -> Problem {
    Problem::conflict("host_taken", words::HOST_TAKEN)
}
