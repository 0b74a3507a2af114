//! Answers from the company's own sites, of people nobody knows: how many come from one place.

use gate::Access;
use http::request::Parts;
use shared::ports::Limit;
use shared::web::{Problem, Quota, address, household};

/// From one address: a household or an office answers, a script does not get far.
const ONE_ADDRESS: Quota = Quota { name: "survey-guests", limit: Limit { count: 10, seconds: 3_600 } };

/// Of a whole community, where addresses are made up or not known.
const ALL: Quota = Quota { name: "survey-all-guests", limit: Limit { count: 2_000, seconds: 3_600 } };

/// Counts one more answer from there; refused where that is more than people give.
pub(crate) async fn within(access: &Access, parts: &Parts) -> Result<(), Problem> {
    let community = &access.community.id;
    if let Some(address) = address(&parts.headers, &parts.extensions, &*access.app.config) {
        access.app.within(&ONE_ADDRESS, &format!("{community}:{}", household(address))).await?;
    }
    access.app.within(&ALL, community).await
}
