//! Words in the reader's language: messages, plurals, numbers, dates.
//!
//! Every word people read stands in a message file (`messages/*.ftl` of the crate that says it, Project Fluent's syntax) and
//! is compiled into the functions that use it (see `infra/words-build`). Messages are values that know no language yet: an
//! error that is raised deep inside is put into words at the very end, where it is known who reads it.

mod lang;
mod message;
mod number;
mod plural;
mod when;

/// The words of the common crate itself.
pub mod common {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use lang::Lang;
pub use message::{Message, Part, Phrase, Template, Value, When};
pub use number::{number, signed};
pub use when::{MONTHS, ago, date, full};
