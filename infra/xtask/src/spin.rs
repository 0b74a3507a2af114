//! `cargo xtask spin`: the components of spin.toml on this machine.
//!
//! They run in our own small host (`tests/spin-host`), which implements Spin's interfaces on wasmtime and SQLite, because Spin's
//! binary cannot be had from a package registry. Whoever has Spin runs `spin build && spin up` instead: the files are the same.

use crate::workers::{Running, check_port};
use crate::{build, env, manifest, no_more, seed, sh};
use anyhow::{Context, Result};
use pico_args::Arguments;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Stdio;

const PORT: u16 = 3000;

pub(crate) fn command(mut args: Arguments) -> Result<()> {
    let port = args.opt_value_from_str("--port")?.unwrap_or(PORT);
    let data: Option<PathBuf> = args.opt_value_from_str("--data")?;
    let functions: Option<String> = args.opt_value_from_str("--functions")?;
    let placement: Option<String> = args.opt_value_from_str("--placement")?;
    let json = args.contains("--json");
    no_more(args)?;
    let names: Vec<&str> =
        functions.as_deref().map(|list| list.split(',').map(str::trim).collect()).unwrap_or_default();
    let data = data.unwrap_or_else(|| env::root().join(".folkmoot/spin"));
    let mut running = start_placed(&names, port, &data, placement.as_deref().unwrap_or_default())?;
    running.report("Spin's interfaces", json);
    running.wait()
}

/// Builds the named components (all, if none is named) and runs them as spin.toml says.
pub(crate) fn start(names: &[&str], port: u16, data: &Path) -> Result<Running> {
    start_placed(names, port, data, "")
}

/// The same with communities on several databases, as these rules say: each has a file of its own.
pub(crate) fn start_placed(names: &[&str], port: u16, data: &Path, placement: &str) -> Result<Running> {
    check_port(port)?;
    let all = manifest::services()?;
    let names = if names.is_empty() { all.iter().map(String::as_str).collect() } else { names.to_vec() };
    for name in &names {
        build::component(name)?;
    }
    let host = host()?;
    fs::create_dir_all(data)?;
    if !names.iter().any(|name| manifest::is_aside(name)) {
        seed::into_file(&data.join("sqlite_db.db"))?;
    }
    let manifest = data.join("spin.toml");
    let databases = manifest::databases(placement);
    fs::write(&manifest, manifest::some_components(&names, &databases)?)?;
    let configured = data.join("runtime-config.toml");
    let entries: String =
        databases.iter().map(|label| format!("[sqlite_database.{label}]\ntype = \"spin\"\n")).collect();
    fs::write(&configured, entries)?;
    let mut command = env::tool(host);
    command
        .arg("--manifest")
        .arg(manifest)
        .arg("--listen")
        .arg(format!("127.0.0.1:{port}"))
        .arg("--data")
        .arg(data)
        .arg("--runtime-config-file")
        .arg(configured)
        .env("SPIN_VARIABLE_PLACEMENT", placement)
        .env("SPIN_VARIABLE_SESSION_SECRET", env::LOCAL_SECRET)
        .env("SPIN_VARIABLE_DEMO_SIGN_IN", seed::DEMO)
        .env("SPIN_VARIABLE_MAIL_API", "outbox")
        .env("SPIN_VARIABLE_COUNTRY_HEADER", "cf-ipcountry")
        .env("SPIN_VARIABLE_ADDRESS_HEADER", "cf-connecting-ip")
        .current_dir(env::root())
        .stdout(Stdio::piped());
    Running::read(command.spawn().context("could not start tests/spin-host")?)
}

/// The test host, built if these sources were never built with this compiler.
///
/// Only the binary is kept in the cache: with its dependencies it takes minutes and gigabytes to build, and every checkout
/// needs the same one.
pub(crate) fn host() -> Result<PathBuf> {
    let source = env::root().join("tests/spin-host");
    let mut key = DefaultHasher::new();
    sh::capture(env::tool("rustc").arg("-V"))?.hash(&mut key);
    for file in files(&source)? {
        fs::read(&file)?.hash(&mut key);
    }
    let kept = env::cache()?.join(format!("spin-host/{:016x}", key.finish()));
    if kept.is_file() {
        return Ok(kept);
    }
    let target = env::target_dir().join("spin-host");
    eprintln!("building tests/spin-host, which runs Spin's components (minutes, once) …");
    sh::run(
        env::cargo()
            .args(["build", "--quiet", "--manifest-path", "tests/spin-host/Cargo.toml", "--target-dir"])
            .arg(&target),
    )?;
    fs::create_dir_all(kept.with_file_name(""))?;
    // Copied under another name and renamed, so that an interrupted copy is never run.
    let fresh = kept.with_extension("fresh");
    fs::copy(target.join("debug/spin-host"), &fresh)?;
    fs::rename(&fresh, &kept)?;
    Ok(kept)
}

/// All source files below a folder, in a fixed order.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut list = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("could not list {}", folder.display()))? {
        let path = entry?.path();
        if !path.is_dir() {
            list.push(path);
        } else if !path.ends_with("target") {
            list.extend(files(&path)?);
        }
    }
    list.sort();
    Ok(list)
}
