//! What can be done: one function a use case, each authorises, then validates, then stores.

pub(crate) mod admission;
pub(crate) mod decide;
pub(crate) mod flags;
pub(crate) mod guidelines;
pub(crate) mod log;
pub(crate) mod others;
pub(crate) mod queue;
pub(crate) mod settings;

use shared::domain::FieldError;

use crate::case::REASON;
use crate::words;

/// Why something was done, in one line.
pub(crate) fn reason_of(text: &str) -> Result<&str, FieldError> {
    let text = text.trim();
    if text.chars().count() > REASON {
        return Err(FieldError::new("reason", "too_long", words::limit_reason_length(REASON)));
    }
    Ok(text)
}
