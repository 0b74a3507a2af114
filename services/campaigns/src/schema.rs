//! The form of a manifest as JSON Schema, for editors that complete and check it while it is typed.

/// The schema (draft 2020-12). `tests.rs` of the manifest holds it against what is really read.
pub const SCHEMA: &str = include_str!("../campaign.schema.json");
