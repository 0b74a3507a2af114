//! One deployment with many communities: what each costs does not depend on how many others there are; some are kept on databases of
//! their own; and some answer at host names of their own.

mod cost;
mod counting;
mod filled;
mod hosts;
mod made;
mod placed;
