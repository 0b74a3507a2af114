//! Every SQL string of campaigns.

pub(crate) mod campaigns;
pub(crate) mod communities;
pub(crate) mod hosts;
pub(crate) mod seeds;
