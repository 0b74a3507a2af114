//! Building functions: one service, one target, one file.
//!
//! A service is an ordinary library; `cargo rustc --crate-type cdylib` makes a function of it. Naming `cdylib` in its
//! Cargo.toml would switch off link-time optimisation (cargo does none for a package that is also a library) and link a useless
//! function whenever the service is only a dependency. That is also why `worker-build` is not used here: it insists on that
//! line. What it does after cargo is short (wasm-bindgen, wasm-opt, one JavaScript file), and is done below with tools of
//! exactly the versions that Cargo.lock and package-lock.json name.

use crate::env::{self, Edge, SPIN, WORKERS};
use crate::{manifest, setup, sh};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Our JavaScript entry: see the file.
const SHIM: &str = include_str!("../js/shim.js");

/// The WebAssembly features that both rustc emits and workerd runs; any other must not be introduced by the optimiser.
const FEATURES: [&str; 7] = [
    "mutable-globals",
    "sign-ext",
    "nontrapping-float-to-int",
    "bulk-memory",
    "multivalue",
    "reference-types",
    "exception-handling",
];

/// Builds one service for Workers into `build/NAME/{index.js,index_bg.wasm}` and gives back that folder.
pub(crate) fn worker(name: &str) -> Result<PathBuf> {
    manifest::check_service(name)?;
    let out = env::root().join("build").join(name);
    let linked = compile(name, WORKERS)?;
    let stamp = stamp(&linked)?;
    if fs::read_to_string(out.join("stamp")).is_ok_and(|old| old == stamp) {
        return Ok(out);
    }
    setup::tools::install()?;
    setup::npm::install()?;
    let raw = named(name)?;
    if raw.exists() {
        fs::remove_dir_all(&raw)?;
    }
    sh::quiet(
        Command::new(setup::tools::wasm_bindgen()?)
            // The reset function and the abort handler let the entry start a fresh instance after a panic.
            .args(["--target", "module", "--no-typescript", "--out-name", "index"])
            .args(["--experimental-reset-state-function", "--force-enable-abort-handler"])
            .arg("--out-dir")
            .args([&raw, &linked]),
    )?;
    // workerd takes a compiled module by a plain import; the phase keyword of the proposal is not known to it.
    let glue = raw.join("index.js");
    let text = fs::read_to_string(&glue)?.replace("import source ", "import ");
    fs::write(&glue, text)?;
    fs::write(raw.join("shim.js"), SHIM)?;
    fs::create_dir_all(&out)?;
    sh::quiet(
        setup::npm::tool("wasm-opt")
            .arg("-Oz")
            .args(FEATURES.map(|feature| format!("--enable-{feature}")))
            .arg(raw.join("index_bg.wasm"))
            .arg("-o")
            .arg(out.join("index_bg.wasm")),
    )?;
    sh::quiet(
        setup::npm::tool("esbuild")
            .args(["--bundle", "--format=esm", "--minify", "--external:./index_bg.wasm", "--log-level=warning"])
            .arg(raw.join("shim.js"))
            .arg(format!("--outfile={}", out.join("index.js").display())),
    )?;
    // Last of all, so that an interrupted build is never taken for a finished one.
    fs::write(out.join("stamp"), stamp)?;
    Ok(out)
}

/// Where wasm-bindgen's output is kept before it is made small: it still has its function names.
pub(crate) fn named(name: &str) -> Result<PathBuf> {
    let folder = env::target_dir().join("workers").join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Builds one service for Spin and gives back the component, which is where `spin.toml` looks for it.
pub(crate) fn component(name: &str) -> Result<PathBuf> {
    manifest::check_service(name)?;
    compile(name, SPIN)
}

fn compile(name: &str, target: &str) -> Result<PathBuf> {
    let mut cargo = Edge::find(target)?.cargo();
    cargo.args(["rustc", "--quiet", "--release", "--lib", "--crate-type", "cdylib", "--features", "function"]);
    cargo.args(["--package", name, "--target", target]);
    if target == WORKERS {
        // wasm-bindgen reads the list of features that stripping would remove, and `size` reads the names.
        cargo.env("CARGO_PROFILE_RELEASE_STRIP", "none");
        // js-sys then carries the executor of futures by itself: smaller than wasm-bindgen-futures.
        cargo.env("WASM_BINDGEN_USE_JS_SYS", "1");
    }
    sh::run(&mut cargo)?;
    Ok(env::target_dir().join(target).join("release").join(format!("{name}.wasm")))
}

/// Says whether a finished build is of this input, made in this way.
fn stamp(linked: &Path) -> Result<String> {
    let file = fs::metadata(linked).with_context(|| format!("cargo made no {}", linked.display()))?;
    let changed = file.modified()?.duration_since(std::time::UNIX_EPOCH)?.as_nanos();
    let tools = fs::read_to_string(env::root().join("package-lock.json"))?.len();
    Ok(format!("{} {changed} {tools} {} {SHIM}", file.len(), env!("CARGO_PKG_VERSION")))
}
