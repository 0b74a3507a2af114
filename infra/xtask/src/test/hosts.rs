//! The suites on every host.
//!
//! The same integration tests of package `suites` run each time. What they talk to is in their environment:
//!
//! - `FOLKMOOT_TEST_HOST`: `native`, `workers` or `spin`
//! - `FOLKMOOT_TEST_SITE`: the address of the whole site as one function
//! - `FOLKMOOT_TEST_FUNCTIONS`: the address where every service is a function of its own (and `site` answers the rest)
//! - `FOLKMOOT_TEST_SECRET`: what session tokens are signed with there
//!
//! Before them comes package `contract`: the checks of the host's adapter, which run inside the host as a function of their own,
//! at the address `FOLKMOOT_CONTRACT_URL`.
//!
//! On the native host the tests start what they need themselves, so the addresses are not set.

use super::runner::{self, Outcome};
use crate::workers::Running;
use crate::{build, env, manifest, setup, spin as components, workers as functions};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

/// The suites' hosts have a second database: communities of these names are kept there.
const PLACEMENT: &str = "placed-*=second";

/// Any port that is free.
const ANY: u16 = 0;

pub(crate) fn native() -> Result<Outcome> {
    runner::run(
        env::cargo().args(["test", "--quiet", "--workspace", "--no-fail-fast"]).env("FOLKMOOT_TEST_HOST", "native"),
    )
}

/// Builds what the edge hosts run, before anything is tried there: a build takes both cores, one for each host, because linking
/// uses no more.
pub(crate) fn build() -> Result<Outcome> {
    setup::setup(None)?;
    let services = manifest::services()?;
    let all = || services.iter().map(String::as_str).chain([manifest::CONTRACT]);
    let (workers, spin) = thread::scope(|scope| {
        let workers = scope.spawn(|| all().try_for_each(|service| build::worker(service).map(drop)));
        let spin = all().try_for_each(|service| build::component(service).map(drop));
        (workers.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), spin)
    });
    workers?;
    spin?;
    Ok(Outcome::passed())
}

pub(crate) fn workers() -> Result<Outcome> {
    setup::setup(Some("targets"))?;
    let mut outcome =
        contract(&functions::start(&[manifest::CONTRACT], ANY, &fresh("workers-contract")?, &Value::Null)?)?;
    let all = manifest::services()?;
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let placed = json!({ "PLACEMENT": PLACEMENT });
    let site = functions::start(&[manifest::WHOLE], ANY, &fresh("workers-site")?, &placed)?;
    let each = functions::start(&all, ANY, &fresh("workers-functions")?, &placed)?;
    outcome += suites("workers", &site, &each)?;
    Ok(outcome)
}

pub(crate) fn spin() -> Result<Outcome> {
    setup::setup(Some("targets"))?;
    let mut outcome = contract(&components::start(&[manifest::CONTRACT], ANY, &fresh("spin-contract")?)?)?;
    let site = components::start_placed(&[manifest::WHOLE], ANY, &fresh("spin-site")?, PLACEMENT)?;
    let each = components::start_placed(&[], ANY, &fresh("spin-functions")?, PLACEMENT)?;
    outcome += suites("spin", &site, &each)?;
    Ok(outcome)
}

fn contract(host: &Running) -> Result<Outcome> {
    let mut test = env::cargo();
    test.args(["test", "--quiet", "--package", "contract", "--test", "hosts"]).env("FOLKMOOT_CONTRACT_URL", host.url());
    runner::run(&mut test)
}

fn suites(host: &str, site: &Running, each: &Running) -> Result<Outcome> {
    let mut test = env::cargo();
    test.args(["test", "--quiet", "--package", "suites", "--no-fail-fast"])
        .env("FOLKMOOT_TEST_HOST", host)
        .env("FOLKMOOT_TEST_SITE", site.url())
        .env("FOLKMOOT_TEST_FUNCTIONS", each.url())
        .env("FOLKMOOT_TEST_SECRET", env::LOCAL_SECRET);
    runner::run(&mut test)
}

/// The pages of a native host, driven by Chromium from `tests/browser`.
pub(crate) fn browser() -> Result<Outcome> {
    setup::npm::install()?;
    setup::npm::browser()?;
    let mut serve = env::cargo();
    serve
        .args(["run", "--quiet", "--", "serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(fresh("browser")?)
        .env("FOLKMOOT_SESSION_SECRET", env::LOCAL_SECRET)
        .stdout(Stdio::piped());
    let host = Running::read(serve.spawn().context("could not start the native host")?)?;
    let mut test = Command::new("node");
    // One file after another: they share a site, and some set up how people come into it.
    test.args(["--test", "--test-concurrency=1", "--test-reporter=tap"])
        .args(scripts("tests/browser")?)
        .current_dir(env::root())
        .env("FOLKMOOT_TEST_SITE", host.url())
        .env("FOLKMOOT_TEST_SECRET", env::LOCAL_SECRET)
        .env("CHROMIUM_BIN", setup::npm::chromium())
        .env("NGINX_BIN", setup::npm::nginx());
    runner::run(&mut test)
}

/// The test files of a folder by name: what `node --test` makes of a folder differs between its versions.
fn scripts(folder: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(env::root().join(folder))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// An empty folder for a host's data.
fn fresh(name: &str) -> Result<PathBuf> {
    let folder = env::target_dir().join("test-data").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("could not empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
