//! Two communities of one deployment, and everything of the one tried at the other: its tokens, cookies and keys, its ids in paths
//! and bodies, its cursors, codes and idempotency keys, at every route of the router and with every method it has.

mod bodies;
mod strangers;
mod tenant;
mod things;
