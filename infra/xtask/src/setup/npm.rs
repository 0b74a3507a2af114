//! The tools that come from npm, in the versions of package-lock.json, and the browser and the web server that the browser
//! tests drive.

use super::distribution;
use crate::{env, sh};
use anyhow::{Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Debian puts the browser; `CHROMIUM_BIN` names another.
const CHROMIUM: &str = "/usr/bin/chromium";
/// Where Debian puts nginx; `NGINX_BIN` names another.
const NGINX: &str = "/usr/sbin/nginx";

/// A tool of package.json, run in the top folder.
pub(crate) fn tool(name: &str) -> Command {
    let mut command = env::tool(env::root().join("node_modules/.bin").join(name));
    command.current_dir(env::root());
    command
}

/// `npm ci`, unless what is installed is what the lock file says.
pub(crate) fn install() -> Result<()> {
    let root = env::root();
    let lock = fs::read(root.join("package-lock.json"))?;
    let done = root.join("node_modules/.folkmoot-lock");
    if fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    check_node()?;
    eprintln!(
        "npm: installing wrangler, miniflare, esbuild, binaryen, playwright-core, axe-core and oidc-provider from \
         package-lock.json …"
    );
    sh::quiet(env::tool("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&root))?;
    fs::write(done, lock)?;
    Ok(())
}

fn check_node() -> Result<()> {
    let version = sh::capture(env::tool("node").arg("--version")).unwrap_or_default();
    let major: u32 = version.trim().trim_start_matches('v').split('.').next().unwrap_or_default().parse().unwrap_or(0);
    if major < 20 {
        bail!("Node 20 or newer is needed for wrangler and workerd; found {version:?}. Install it from nodejs.org");
    }
    Ok(())
}

/// A Chromium for the browser tests.
pub(crate) fn chromium() -> PathBuf {
    std::env::var_os("CHROMIUM_BIN").map_or_else(|| CHROMIUM.into(), PathBuf::from)
}

/// An nginx for the recipe in `infra/deploy`, which the browser tests try.
pub(crate) fn nginx() -> PathBuf {
    std::env::var_os("NGINX_BIN").map_or_else(|| NGINX.into(), PathBuf::from)
}

pub(crate) fn browser() -> Result<()> {
    let wanted = [
        (chromium(), "chromium", "CHROMIUM_BIN", "the browser that the browser tests drive"),
        (nginx(), "nginx-light", "NGINX_BIN", "the web server that the browser tests put in front of a gate"),
    ];
    for (program, package, variable, why) in wanted {
        if program.exists() {
            continue;
        }
        if Path::new("/usr/bin/apt-get").exists() {
            distribution::packages(&[package], why)?;
        } else {
            eprintln!("browser: no {}, {why}; set {variable} to one to run the browser tests.", program.display());
        }
    }
    Ok(())
}
