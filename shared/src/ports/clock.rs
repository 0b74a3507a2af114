//! The `Clock` port.

use crate::domain::Time;

/// A clock that is ahead of another one, or behind: how tests play a campaign from beginning to end.
pub struct Moved {
    /// The clock it goes by.
    pub inner: std::sync::Arc<dyn Clock>,
    /// By how much it is ahead, in milliseconds.
    pub by: i64,
}

impl Clock for Moved {
    fn now(&self) -> Time {
        Time::from_millis(self.inner.now().millis().saturating_add(self.by))
    }

    fn ticks(&self) -> f64 {
        self.inner.ticks()
    }
}

/// Tells the time. Nothing else does: on Workers the clock of std panics.
pub trait Clock: Send + Sync {
    /// Now. On Workers it stands still between two calls to the outside.
    fn now(&self) -> Time;

    /// Milliseconds for measuring how long something took; only differences mean anything.
    fn ticks(&self) -> f64 {
        self.now().millis() as f64
    }
}
