//! What has been counted of a community: views, visitors and where they came from and went. Counting itself is in
//! [`shared::counting`], because every function counts the pages it answers; here is how the numbers are read.
//!
//! All days are days in UTC. Numbers of views and visitors are estimates and carry their standard error, which is 0 where they
//! happen to be exact.

mod names;
pub(crate) mod out;
mod read;

pub use names::{how, source_name};
pub use read::read;
pub use shared::counting::Estimate;
pub use shared::domain::Day;

/// The most days that are read at once.
pub const MOST_DAYS: i64 = 400;

/// What was counted from one day to another, both included.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counted {
    /// Views of pages in all.
    pub views: Estimate,
    /// The days of the range on which anything was counted, in order. A day that is missing is one without a view.
    pub by_day: Vec<CountedDay>,
    /// Views by space, the most first; `""` are pages that belong to no space, such as the home page.
    pub by_space: Vec<(String, Estimate)>,
    /// Views by where they came from, the most first: `direct`, `other`, the host of one of the company's own sites, the name of a
    /// search engine or a social network, or what a link said of itself (`utm_source`). Going on from one page of the community to
    /// the next is no source: those views are in [`inside`](Self::inside).
    pub by_source: Vec<(String, Estimate)>,
    /// Views that came from another page of the community.
    pub inside: Estimate,
    /// Visits paid to the company's own sites from here, by the site's host, the most first. Counted one by one, so exact.
    pub out: Vec<(String, i64)>,
}

/// What was counted on one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CountedDay {
    /// Which.
    pub day: Day,
    /// Views of pages.
    pub views: Estimate,
    /// Different visitors of that day. They can't be added up over days: nobody can tell whether somebody came again.
    pub visitors: Estimate,
}
