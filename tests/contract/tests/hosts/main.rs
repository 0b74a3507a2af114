//! The contract on a host: each check is a test of its own.
//!
//! Without `FOLKMOOT_CONTRACT_URL` the host is the native one, in this process. With it, the host is whatever runs the function
//! of this package there; `cargo xtask test --only workers,spin` starts both.

mod native;
mod outside;
mod remote;

use std::process::ExitCode;

use contract::{Line, Snapshot};

/// How many clients count at once, and how often each does.
const CLIENTS: usize = 16;
const STEPS: usize = 4;

fn main() -> ExitCode {
    #[expect(clippy::disallowed_methods, reason = "a test is told by its environment which host to talk to")]
    let url = std::env::var("FOLKMOOT_CONTRACT_URL").ok();
    let outside = outside::start();
    let lines = match &url {
        Some(url) => remote::run(url, &outside),
        None => native::run(&outside),
    };
    let failed = lines.iter().filter(|line| line.wrong.is_some()).count();
    let host = url.as_deref().unwrap_or("the native host");
    println!("\nrunning {} checks on {host}", lines.len());
    for Line { check, wrong } in &lines {
        match wrong {
            None => println!("test {check} ... ok"),
            Some(wrong) => println!("test {check} ... FAILED: {wrong}"),
        }
    }
    // A host that could not be asked has answered no check at all.
    let good = failed == 0 && !lines.is_empty();
    let word = if good { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {word}. {} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out",
        lines.len() - failed
    );
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What sixteen clients at once must have seen, and what is there in the end.
fn judge(seen: Vec<Result<Snapshot, String>>, end: Result<Snapshot, String>) -> Vec<Line> {
    let mut report = contract::Report::default();
    let torn: Vec<_> = seen.iter().filter(|one| !one.as_ref().is_ok_and(Snapshot::is_whole)).collect();
    report.equal("http: 16 clients at once: each sees whole steps", torn, vec![]);
    let mut turns: Vec<i64> = seen.iter().flatten().map(|seen| seen.n).collect();
    turns.sort_unstable();
    let all = (CLIENTS * STEPS) as i64;
    report.equal("http: 16 clients at once: each step has a turn of its own", turns, (1..=all).collect());
    report.equal("http: 16 clients at once: all are counted", end, Ok(Snapshot { n: all, m: all, lines: all }));
    report.lines()
}
