//! Every SQL string of taking communities along. It is the one service that reads and writes the tables of all others: what it
//! carries is the schema itself, and a test names every table and column of it.

pub(crate) mod imports;
pub(crate) mod read;
pub(crate) mod sections;
pub(crate) mod write;
