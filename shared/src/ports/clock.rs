//! The `Clock` port.

use crate::domain::Time;

/// Tells the time. Nothing else does: on Workers the clock of std panics.
pub trait Clock: Send + Sync {
    /// Now. On Workers it stands still between two calls to the outside.
    fn now(&self) -> Time;

    /// Milliseconds for measuring how long something took; only differences mean anything.
    fn ticks(&self) -> f64 {
        self.now().millis() as f64
    }
}
