//! Running a test runner: what it prints is shown as it comes, and its own counts are added up.

use super::said;
use crate::sh;
use anyhow::{Context, Result};
use std::fmt;
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Outcome {
    /// One check that is either right or an error.
    pub(crate) fn passed() -> Self {
        Self { passed: 1, failed: 0 }
    }
}

impl AddAssign for Outcome {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs `cargo test` or `node --test` and counts.
pub(crate) fn run(command: &mut Command) -> Result<Outcome> {
    let shown = sh::show(command);
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("could not start `{shown}`"))?;
    let stdout = child.stdout.take().context("the runner has no stdout")?;
    let mut outcome = Outcome::default();
    for line in BufReader::new(stdout).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        said::line(&line);
        outcome += counts(&line);
    }
    let status = child.wait()?;
    if !status.success() && outcome.failed == 0 {
        // It did not compile, or it crashed: no test failed, but the run did.
        said::line(&format!("`{shown}` failed ({status})"));
        outcome.failed = 1;
    }
    Ok(outcome)
}

/// The counts in one line of a runner's output.
fn counts(line: &str) -> Outcome {
    let number = |text: &str| text.trim().parse().unwrap_or(0);
    if let Some(rest) = line.strip_prefix("test result: ") {
        let mut outcome = Outcome::default();
        for part in rest.split([';', '.']) {
            if let Some(count) = part.strip_suffix(" passed") {
                outcome.passed = number(count);
            } else if let Some(count) = part.strip_suffix(" failed") {
                outcome.failed = number(count);
            }
        }
        return outcome;
    }
    // node's runner, in either of its two styles of reporting.
    let node = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ ")).unwrap_or_default();
    match node.split_once(' ') {
        Some(("pass", count)) => Outcome { passed: number(count), failed: 0 },
        Some(("fail" | "cancelled", count)) => Outcome { passed: 0, failed: number(count) },
        _ => Outcome::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Outcome, counts, run};
    use std::process::Command;

    #[test]
    fn the_runners_own_counts_are_read() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 7 filtered out; finished in 0.31s";
        assert_eq!(counts(line), Outcome { passed: 12, failed: 3 });
        assert_eq!(counts("# pass 4"), Outcome { passed: 4, failed: 0 });
        assert_eq!(counts("ℹ fail 2"), Outcome { passed: 0, failed: 2 });
        assert_eq!(counts("test thing ... ok"), Outcome::default());
    }

    #[test]
    fn a_runner_that_ends_badly_without_counts_is_a_failure() {
        let outcome = run(Command::new("sh").args(["-c", "echo nothing; exit 3"])).expect("sh runs");
        assert_eq!(outcome, Outcome { passed: 0, failed: 1 });
    }
}
