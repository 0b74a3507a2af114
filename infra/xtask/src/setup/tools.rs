//! The one cargo-installed tool: wasm-bindgen, whose version must be exactly the library's.

use crate::{env, manifest, sh};
use anyhow::Result;
use std::fs;
use std::path::PathBuf;

/// Where the tool is; each version has a folder of its own, so that two branches do not fight over it.
pub(crate) fn wasm_bindgen() -> Result<PathBuf> {
    Ok(folder()?.join("bin/wasm-bindgen"))
}

fn folder() -> Result<PathBuf> {
    Ok(env::cache()?.join("tools").join(format!("wasm-bindgen-{}", manifest::locked("wasm-bindgen")?)))
}

pub(crate) fn install() -> Result<()> {
    let version = manifest::locked("wasm-bindgen")?;
    let said = sh::capture(env::tool(wasm_bindgen()?).arg("--version")).unwrap_or_default();
    if said.trim() == format!("wasm-bindgen {version}") {
        return Ok(());
    }
    eprintln!("wasm-bindgen: installing {version}, the version in Cargo.lock (about a minute) …");
    // Unoptimised is enough: it takes a third of a second for a whole function, and a third of the time to build.
    let work = env::cache()?.join("tools/target");
    let installed = sh::quiet(
        env::tool("cargo")
            .args(["install", "--quiet", "--debug", "--force"])
            .arg(format!("wasm-bindgen-cli@{version}"))
            .arg("--root")
            .arg(folder()?)
            .env("CARGO_TARGET_DIR", &work),
    );
    let _ = fs::remove_dir_all(&work);
    installed
}
