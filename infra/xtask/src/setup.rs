//! `cargo xtask setup`: everything that building and testing for the edge needs, once.
//!
//! Every step says what it does and why, and skips what is already there, so it may be run at any time.

mod distribution;
pub(crate) mod npm;
pub(crate) mod tools;

use crate::env::{self, SPIN, WORKERS};
use crate::{Usage, sh, spin};
use anyhow::{Result, bail};
use std::time::Instant;

/// The wasm targets, and whose functions they are for.
const TARGETS: [(&str, &str); 2] = [(WORKERS, "Cloudflare Workers"), (SPIN, "Spin")];

type Step = (&'static str, fn() -> Result<()>);

const STEPS: [Step; 5] = [
    ("targets", targets),
    ("tools", tools::install),
    ("npm", npm::install),
    ("browser", npm::browser),
    ("spin-host", spin_host),
];

/// Does all steps, or one of them.
pub(crate) fn setup(only: Option<&str>) -> Result<()> {
    if let Some(name) = only
        && !STEPS.iter().any(|(step, _)| *step == name)
    {
        let names: Vec<_> = STEPS.iter().map(|(step, _)| *step).collect();
        bail!(Usage(format!("no step `{name}`: there are {}", names.join(", "))));
    }
    for (name, step) in STEPS {
        if only.is_none_or(|wanted| wanted == name) {
            let start = Instant::now();
            step()?;
            println!("{name}: ready ({:.1} s)", start.elapsed().as_secs_f32());
        }
    }
    Ok(())
}

/// The host that runs Spin's components in tests: building it now spares the first test run some minutes.
fn spin_host() -> Result<()> {
    spin::host().map(drop)
}

/// Makes sure that some compiler on this machine builds for both wasm targets.
fn targets() -> Result<()> {
    let missing = missing(None);
    if missing.is_empty() {
        return Ok(());
    }
    if self::missing(Some(env::DISTRIBUTION)).is_empty() {
        eprintln!("targets: from the toolchain `{}`.", env::DISTRIBUTION);
        return Ok(());
    }
    eprintln!("targets: asking rustup for {} …", missing.join(" and "));
    let added = sh::succeeds(env::tool("rustup").args(["target", "add"]).args(&missing));
    if added && self::missing(None).is_empty() {
        return Ok(());
    }
    eprintln!("  rustup cannot download them here: making them from the distribution's packages instead.");
    distribution::make_targets(&TARGETS)
}

/// The targets that a toolchain has no standard library for.
fn missing(toolchain: Option<&str>) -> Vec<&'static str> {
    TARGETS.iter().map(|(target, _)| *target).filter(|target| !env::has_target(toolchain, target)).collect()
}
