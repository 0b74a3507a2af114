//! How much a community is looked at: views of pages, different visitors, and where they came from.
//!
//! Counted is after the answer, by every function for the pages it answers, also those from the cache. A view costs no SQL but for the
//! few that are written ([`sample`] says which, and why their sum is right), and a visitor only where the day's sketch grows
//! ([`sketch`]). Nothing that is kept tells of anybody: an address and what a browser says of itself become a number that looks like
//! chance, by a key of that day and that community, and of the number at most one of 1,024 registers is moved.

#[cfg(test)]
mod chance;
mod estimate;
mod kept;
pub mod sample;
pub mod sketch;
mod source;
mod store;
mod view;

use std::net::IpAddr;

pub use estimate::Estimate;
pub use sketch::{Mark, Sketch};
pub use source::{DIRECT, INSIDE, OTHER};
pub use view::is_by_a_person;
pub(crate) use view::{From as ViewFrom, View};

use crate::domain::{Day, Secrets, Time};
use crate::ports::DbError;
use crate::secret;
use crate::web::App;
use kept::{Known, Memory};

/// Counts views, and remembers for as long as the instance lives what it has counted.
#[derive(Clone, Default)]
pub(crate) struct Counter(Memory);

impl Counter {
    /// Counts a view at this moment. A view that could not be counted is told to the operator and to nobody else.
    pub(crate) async fn count(self, app: App, view: View, now: Time) {
        if let Err(error) = self.try_count(&app, &view, now).await {
            crate::host::log(&format!("a view of community={} was not counted: {error}", view.slug));
        }
    }

    async fn try_count(&self, app: &App, view: &View, now: Time) -> Result<(), DbError> {
        let (day, slug) = (Day::of(now), view.slug.as_str());
        let known = self.0.find(&*app.kv, slug, day, app.now()).await;
        let mark = number(&app.secrets(), view, day).map(Mark::of).filter(|mark| known.sketch.grows_by(*mark));
        let mut chance = [0; 8];
        app.random.fill(&mut chance);
        let weight = sample::weight(known.total);
        let written = sample::is_written(weight, u64::from_le_bytes(chance));
        let mut batch = Vec::new();
        if written {
            batch.push(store::view(slug, day, weight, &view.place, &view.arrival));
        }
        batch.extend(mark.map(|mark| store::visitor(slug, day, mark)));
        if batch.is_empty() {
            return Ok(());
        }
        batch.push(store::known(slug, day));
        let results = app.at(slug).db.batch(batch).await?;
        if let Some(row) = results.last().map(|rows| rows.first()).transpose()?.flatten() {
            self.0.keep(&*app.kv, slug, day, &Known::of(&row), app.now()).await;
        }
        Ok(())
    }
}

/// The number that stands for a visitor on that day in that community, and for nobody on another; none where the deployment has no
/// secret to make it with.
fn number(secrets: &Secrets, view: &View, day: Day) -> Option<u64> {
    let key = secret::derived(secrets, &format!("visitors {} {day}", view.slug))?;
    let mut who = Vec::with_capacity(32 + view.agent.len());
    match view.address.map(|address| address.to_canonical()) {
        Some(IpAddr::V4(address)) => who.extend(address.octets()),
        // The last half of an IPv6 address changes by the hour on purpose; the first stays with the household.
        Some(IpAddr::V6(address)) => who.extend(&address.octets()[..8]),
        None => {}
    }
    who.push(0);
    who.extend(&view.agent);
    let digest = secret::hmac_sha256(&key, &who);
    digest.first_chunk().map(|first| u64::from_be_bytes(*first))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method};

    use super::*;

    fn of(secret: &str, slug: &str, day: i64, address: Option<&str>, agent: &str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert("user-agent", format!("Mozilla/5.0 {agent}").parse().unwrap());
        let uri = format!("/c/{slug}/").parse().unwrap();
        let address = address.map(|address| address.parse().unwrap());
        let view = View::asked(&Method::GET, &uri, &headers, &ViewFrom { address, ..ViewFrom::default() }).unwrap();
        number(&Secrets::new(secret, ""), &view, Day::from_number(day))
    }

    #[test]
    fn a_visitor_is_another_number_on_another_day_and_elsewhere() {
        let (secret, other) = ("a secret that is long enough, really", "another secret that is long enough");
        let one = of(secret, "demo", 1, Some("192.0.2.1"), "a").unwrap();
        assert_eq!(of(secret, "demo", 1, Some("192.0.2.1"), "a"), Some(one));
        assert_eq!(of(secret, "demo", 1, Some("::ffff:192.0.2.1"), "a"), Some(one), "the same, written otherwise");
        for someone_else in [
            of(secret, "demo", 2, Some("192.0.2.1"), "a"),
            of(secret, "other", 1, Some("192.0.2.1"), "a"),
            of(secret, "demo", 1, Some("192.0.2.2"), "a"),
            of(secret, "demo", 1, Some("192.0.2.1"), "b"),
            of(secret, "demo", 1, None, "a"),
            of(other, "demo", 1, Some("192.0.2.1"), "a"),
        ] {
            assert!(someone_else.is_some_and(|number| number != one));
        }
        let v6 = of(secret, "demo", 1, Some("2001:db8::1"), "a");
        assert_eq!(v6, of(secret, "demo", 1, Some("2001:db8::2"), "a"), "one household");
        assert_ne!(v6, of(secret, "demo", 1, Some("2001:db8:0:1::1"), "a"));
        assert_eq!(of("", "demo", 1, None, "a"), None, "no secret");
    }
}
