//! What a stage says: at once, or kept until its turn comes where another one is under way.

use std::cell::RefCell;

thread_local! {
    static KEPT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Says a line.
pub(super) fn line(line: &str) {
    KEPT.with_borrow_mut(|kept| match kept {
        Some(said) => {
            said.push_str(line);
            said.push('\n');
        }
        None => println!("{line}"),
    });
}

/// Keeps what is said by this thread meanwhile.
pub(super) fn kept<T>(act: impl FnOnce() -> T) -> (T, String) {
    KEPT.set(Some(String::new()));
    let made = act();
    (made, KEPT.take().unwrap_or_default())
}
