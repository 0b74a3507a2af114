//! Writers of one instance take turns.
//!
//! SQLite has no line for those who wait to write: whoever looks at the right moment is next, and of sixteen at a time some
//! would be unlucky for seconds. So they line up here, and only the first of an instance goes on to SQLite.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

/// How long one waits for each of those before it, at least.
const PAUSE: Duration = Duration::from_millis(1);

#[derive(Default)]
struct Line {
    last: u64,
    waiting: VecDeque<u64>,
}

/// The line of an instance.
#[derive(Default)]
pub(super) struct Turns(Mutex<Line>);

/// A place in the line, given up when it is dropped, even by a request that was broken off.
pub(super) struct Turn<'a> {
    turns: &'a Turns,
    number: u64,
}

impl Turns {
    /// Waits for a turn. Whoever waits looks again from time to time, because in the component model's runtime one request's
    /// task can't wake another's.
    pub(super) async fn take(&self) -> Turn<'_> {
        let number = self.with(|line| {
            line.last += 1;
            line.waiting.push_back(line.last);
            line.last
        });
        let turn = Turn { turns: self, number };
        loop {
            let before = self.with(|line| line.waiting.iter().take_while(|waiting| **waiting != number).count());
            match u32::try_from(before) {
                Ok(0) | Err(_) => return turn,
                Ok(before) => spin_sdk::time::sleep(PAUSE * before).await,
            }
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Line) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.turns.with(|line| line.waiting.retain(|waiting| *waiting != self.number));
    }
}
