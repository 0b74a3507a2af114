//! The bare functions that Folkmoot is measured against: what anybody would write with axum and the host's own crate for the
//! same work, and nothing of Folkmoot's. The ratio to them is what our own code costs, whatever the machine.
//!
//! | route | does |
//! |---|---|
//! | `POST /setup` | makes the tables, if they are not there |
//! | `GET /hello` | answers a line of text |
//! | `GET /items` | one SELECT of 20 rows, as JSON |
//! | `PUT /totals/{id}` | one write of two statements: adds one to a row, and reads it |

#[cfg(any(feature = "function", not(target_family = "wasm")))]
pub mod bare;
