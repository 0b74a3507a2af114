//! What the suites share: where the host is, a client, members, and fixtures.
//!
//! A suite talks HTTP and nothing else, so that it says the same about every host. Everything a suite needs it makes
//! itself, under names no other run uses: it can run against a deployment that others use, and beside other suites.

// Suites measure time, and are told by the environment what to talk to: they stand outside of the ports.
#![allow(clippy::disallowed_methods)]

pub mod browser;
pub mod client;
pub mod host;
pub mod native;
pub mod own;
pub mod people;
pub mod place;
pub mod transcript;
