//! What counts its edits.

use serde::Serialize;

/// A thing that people can edit, and that counts how often they did.
pub trait Versioned: Serialize {
    /// How often it has been edited, plus one.
    fn version(&self) -> i64;
}
