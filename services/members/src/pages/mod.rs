//! The pages of members.

pub(crate) mod email;
pub(crate) mod sign_in;
