//! Every SQL string of insights.

pub(crate) mod best;
pub(crate) mod counting;
pub(crate) mod numbers;
pub(crate) mod outcome;
pub(crate) mod survey;
