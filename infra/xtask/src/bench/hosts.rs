//! Starting each host twice: with the bare functions, and with our site on a database that has something in it.

use super::{ORDINARY, Options};
use crate::workers::Running;
use crate::{env, manifest, sh, spin as components, workers as functions};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Any port that is free.
const ANY: u16 = 0;

/// Both at once: the one that is not asked costs nothing, and the two can be measured in turn.
pub(super) struct Pair {
    pub(super) bare: Running,
    pub(super) site: Running,
}

/// The tool that fills databases and measures, built.
pub(super) fn tool() -> Result<PathBuf> {
    build(manifest::BENCH, "bench-tool")
}

fn build(package: &str, binary: &str) -> Result<PathBuf> {
    sh::run(env::cargo().args(["build", "--quiet", "--profile", "native", "--package", package, "--bin", binary]))?;
    Ok(env::target_dir().join("native").join(binary))
}

pub(super) fn native(options: &Options) -> Result<Pair> {
    let tool = tool()?;
    let bare = fresh("native-bare")?;
    let site = fresh("native-site")?;
    fill(&site.join("folkmoot.sqlite"), options)?;
    let mut serve_bare = env::tool(tool);
    serve_bare.arg("bare").arg(bare.join("bare.sqlite")).stdout(Stdio::piped());
    let mut serve_site = env::tool(build(manifest::WHOLE, "folkmoot")?);
    serve_site
        .args(["serve", "--no-demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(site)
        .env("FOLKMOOT_SESSION_SECRET", env::LOCAL_SECRET)
        .stdout(Stdio::piped());
    Ok(Pair {
        bare: Running::read(serve_bare.spawn().context("could not start the bare function")?)?,
        site: Running::read(serve_site.spawn().context("could not start the native host")?)?,
    })
}

/// D1's file is only there once workerd has made it, so our site starts twice.
pub(super) fn workers(options: &Options) -> Result<Pair> {
    let data = fresh("workers-site")?;
    drop(functions::start_with(&[manifest::WHOLE], ANY, &data, &Value::Null, "")?);
    fill(&database(&data.join("d1"))?, options)?;
    Ok(Pair {
        bare: functions::start(&[manifest::BENCH], ANY, &fresh("workers-bare")?, &Value::Null)?,
        site: functions::start_with(&[manifest::WHOLE], ANY, &data, &Value::Null, "")?,
    })
}

pub(super) fn spin(options: &Options) -> Result<Pair> {
    let data = fresh("spin-site")?;
    fill(&data.join("sqlite_db.db"), options)?;
    Ok(Pair {
        bare: components::start(&[manifest::BENCH], ANY, &fresh("spin-bare")?)?,
        site: components::start(&[manifest::WHOLE], ANY, &data)?,
    })
}

fn fill(database: &Path, options: &Options) -> Result<()> {
    let sizes = options.sizes.iter().copied().chain([ORDINARY]).map(|size| size.to_string());
    sh::run(env::tool(tool()?).arg("seed").arg(database).args(sizes))
}

/// The database among the files of Miniflare's D1, beside which it keeps one about itself.
fn database(folder: &Path) -> Result<PathBuf> {
    for entry in fs::read_dir(folder).with_context(|| format!("could not list {}", folder.display()))? {
        for file in fs::read_dir(entry?.path()).into_iter().flatten() {
            let path = file?.path();
            let own = path.file_stem().is_some_and(|name| name == "metadata");
            if !own && path.extension().is_some_and(|ending| ending == "sqlite") {
                return Ok(path);
            }
        }
    }
    bail!("D1 made no database in {}", folder.display())
}

/// An empty folder for a host's data.
fn fresh(name: &str) -> Result<PathBuf> {
    let folder = env::target_dir().join("bench-data").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("could not empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
