//! How much a community is looked at: counted after the answer, within the stated error, from names that are fit to be shown, and
//! without anything kept of who looked.

mod hidden;
mod looked;
mod out;
mod place;
mod sources;
