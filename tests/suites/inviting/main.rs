//! Inviting many: a list of customers becomes personal links, what became of everybody is counted, nobody is written to who said no,
//! and members bring others.

mod bringing;
mod hostile;
mod mailing;
mod place;
mod two_hundred;
