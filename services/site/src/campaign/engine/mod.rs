//! What a manifest would change in a community, and changing it: by the API and nothing else, so that whoever applies one may do by
//! it what they may do anyway, and no rule is written twice.
//!
//! The API is reached in two ways: within this process, with what the visitor's own request carried, which is what the studio does on
//! every host; and over HTTP, which is what `folkmoot campaign` does for a host elsewhere. Every step can be done again, so what was
//! stopped goes on where it was.

pub(crate) mod api;
pub(crate) mod diff;
pub(crate) mod export;
pub(crate) mod found;
mod here;
mod planted;
pub(crate) mod steps;

pub(crate) use api::{Api, Failure};
pub(crate) use found::Found;
pub(crate) use here::Here;
pub(crate) use steps::{Act, Step};

/// The most changes that one request of the studio does: hosts at the edge stop what takes too long. The rest is done by asking again.
pub(crate) const AT_ONCE: usize = 60;

/// What has become of the steps.
#[derive(Default)]
pub(crate) struct Done<'a> {
    /// What has been changed.
    pub(crate) done: Vec<&'a Step>,
    /// What could not be, and why; nothing was tried after it.
    pub(crate) failed: Option<(&'a Step, Failure)>,
    /// How many changes are still to be made, the one that failed among them.
    pub(crate) left: usize,
}

/// Does the steps in their order, at most so many changes; each that is done is told of at once.
pub(crate) async fn apply<'a>(
    api: &Api<'_>,
    steps: &'a [Step],
    most: usize,
    mut tell: impl FnMut(&Step) + Send,
) -> Done<'a> {
    let changes = || steps.iter().filter(|step| step.act != Act::Leave);
    let mut outcome = Done { left: changes().count(), ..Done::default() };
    for step in changes().take(most) {
        if let Err(failure) = step.run(api).await {
            outcome.failed = Some((step, failure));
            break;
        }
        tell(step);
        outcome.done.push(step);
        outcome.left -= 1;
    }
    outcome
}
