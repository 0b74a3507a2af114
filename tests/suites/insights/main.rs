//! What a community brought: on the dashboard, in JSON, as CSV, in the report and on the page of results, against what was done.
//! Days go by with the clock moved, so a week takes seconds, on any host.

mod asked;
mod days;
mod numbers;
mod outcome;
mod played;
