//! `cargo xtask test`: everything, in order; or `--only` some stages.
//!
//! A stage says what it does, shows what its runner prints, and ends with one line. The last line of all is the sum. The browser is
//! driven while the edge hosts are tested, because either leaves a core idle; what it prints is shown when its turn comes.

mod hosts;
mod runner;
mod said;

use crate::{Usage, no_more, setup, sh};
use anyhow::{Result, bail};
use pico_args::Arguments;
use runner::Outcome;
use std::thread;
use std::time::Instant;

/// A stage: its name, what its heading says, and what it does.
type Stage = (&'static str, &'static str, fn() -> Result<Outcome>);

/// The stage that runs beside others, and the first of those.
const ASIDE: &str = "browser";
const BESIDE: &str = "workers";

const STAGES: [Stage; 8] = [
    ("setup", "what building for the edge needs", set_up),
    ("format", "rustfmt has nothing to change", format),
    ("lint", "clippy has nothing to say", lint),
    ("native", "unit tests, and the suites on the native host", hosts::native),
    ("build", "every service is a function, on workerd and on Spin", hosts::build),
    ("workers", "the suites on workerd: the whole site and single functions", hosts::workers),
    ("spin", "the suites on Spin's interfaces: the whole site and single functions", hosts::spin),
    ("browser", "the pages in a real browser", hosts::browser),
];

pub(crate) fn command(mut args: Arguments) -> Result<()> {
    let only: Option<String> = args.opt_value_from_str("--only")?;
    no_more(args)?;
    let wanted: Vec<&str> = only.as_deref().map(|list| list.split(',').map(str::trim).collect()).unwrap_or_default();
    for name in &wanted {
        if !STAGES.iter().any(|(stage, ..)| stage == name) {
            let names: Vec<_> = STAGES.iter().map(|(stage, ..)| *stage).collect();
            bail!(Usage(format!("no stage `{name}`: there are {}", names.join(", "))));
        }
    }
    let stages: Vec<Stage> =
        STAGES.into_iter().filter(|(name, ..)| wanted.is_empty() || wanted.contains(name)).collect();
    let mut lines = Vec::new();
    let mut sum = Outcome::default();
    let mut aside = None;
    for stage in &stages {
        if stage.0 == BESIDE
            && let Some(other) = stages.iter().find(|(name, ..)| *name == ASIDE).copied()
        {
            aside = Some(thread::spawn(move || said::kept(|| run(&other))));
        }
        let (line, outcome) = match aside.take_if(|_| stage.0 == ASIDE) {
            Some(running) => {
                let ((line, outcome), said) = running.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                print!("{said}");
                (line, outcome)
            }
            None => run(stage),
        };
        lines.push(line);
        sum += outcome;
    }
    println!("\n── summary");
    for line in lines {
        println!("{line}");
    }
    if sum == Outcome::default() {
        println!("no test ran at all, which is no success");
    }
    println!("{sum}");
    if sum.failed > 0 || sum.passed == 0 {
        bail!(Failed);
    }
    Ok(())
}

/// Runs a stage: its last line, and what came of it.
fn run((name, what, run): &Stage) -> (String, Outcome) {
    said::line(&format!("\n── {name}: {what}"));
    let start = Instant::now();
    // A stage that could not run at all counts as one failure, and the others still run: one call, the whole picture.
    let outcome = run().unwrap_or_else(|error| {
        said::line(&format!("{name}: {error:#}"));
        Outcome { passed: 0, failed: 1 }
    });
    let line = format!("{name:<8} {outcome} ({:.1} s)", start.elapsed().as_secs_f32());
    said::line(&line);
    (line, outcome)
}

/// The run failed and has already said so: nothing is to be printed after its last line.
#[derive(Debug)]
pub(crate) struct Failed;

impl std::fmt::Display for Failed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("some tests failed")
    }
}

impl std::error::Error for Failed {}

fn set_up() -> Result<Outcome> {
    setup::setup(None)?;
    Ok(Outcome::passed())
}

fn format() -> Result<Outcome> {
    sh::run(crate::env::cargo().args(["fmt", "--all", "--check"]))?;
    Ok(Outcome::passed())
}

fn lint() -> Result<Outcome> {
    sh::run(crate::env::cargo().args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))?;
    Ok(Outcome::passed())
}
