//! Folkmoot's common crate: what every service needs and none owns.
//!
//! - [`domain`]: pure types (ids, times, roles, text with limits). No I/O, no clock.
//! - [`ports`]: what a service may ask of its host (database, key-value, cache, clock, chance, settings, HTTP).
//! - [`counting`]: views, visitors and sources of a community, after its pages have been answered.
//! - [`web`]: problems, extractors, routes, caching and the page layout.
//! - [`mail`]: handed to a mail service, or shown on a page.
//! - [`secret`]: digests, message authentication, sealing.
//! - [`words`]: messages in six languages, plurals, numbers, dates.
//! - [`host`]: the three adapters. Nothing outside it names a host's crate.

pub mod counting;
pub mod domain;
pub mod host;
pub mod jose;
pub mod mail;
pub mod markdown;
pub mod migrate;
pub mod ports;
pub mod secret;
pub mod web;
pub mod words;
