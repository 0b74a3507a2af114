//! A whole community out of one host and into another, and what must not go wrong on the way.

mod faults;
mod here;
mod history;
mod hosts;
mod lived;
mod roundtrip;
mod schema;
mod tool;
mod whole;
