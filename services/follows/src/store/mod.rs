//! Every SQL string of follows.

pub(crate) mod follow;
pub(crate) mod kept;
pub(crate) mod notices;
pub(crate) mod tell;
