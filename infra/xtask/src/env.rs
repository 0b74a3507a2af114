//! Where things are, and the environment every edge build runs in.
//!
//! All commands go through [`Edge`], so that `cargo xtask`, the tests and `wrangler deploy` build with the same compiler and
//! the same tools.

use crate::sh;
use anyhow::{Context, Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of functions on Cloudflare Workers.
pub(crate) const WORKERS: &str = "wasm32-unknown-unknown";
/// The target of components on Spin.
pub(crate) const SPIN: &str = "wasm32-wasip2";
/// The name under which a distribution's compiler is linked into rustup.
pub(crate) const DISTRIBUTION: &str = "debian";

/// Signs sessions on local hosts only: a deployment sets its own with `wrangler secret put` or `SPIN_VARIABLE_SESSION_SECRET`.
pub(crate) const LOCAL_SECRET: &str = "local-only-not-a-secret-local-only-not-a-secret";

/// The top folder of the workspace.
pub(crate) fn root() -> PathBuf {
    // The binary is always run by cargo inside the checkout it was built from; a copied binary would find nothing to build.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// What survives between checkouts: tools and standard libraries. `FOLKMOOT_CACHE` moves it.
pub(crate) fn cache() -> Result<PathBuf> {
    if let Some(dir) = env::var_os("FOLKMOOT_CACHE") {
        return Ok(dir.into());
    }
    let home = env::var_os("HOME").context("HOME is not set: set FOLKMOOT_CACHE to a folder for build tools")?;
    Ok(PathBuf::from(home).join(".cache/folkmoot"))
}

/// Where cargo puts what it builds.
pub(crate) fn target_dir() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A cargo for native work: whichever one the developer uses.
pub(crate) fn cargo() -> Command {
    let mut command = tool("cargo");
    command.current_dir(root());
    command
}

/// A program without the variables that the outer `cargo run` set for us.
///
/// `LD_LIBRARY_PATH` would pin the outer compiler's libraries for the inner one. Those about our own package are an input of
/// some dependencies' build scripts: with them, every change between `cargo` and `cargo xtask` would build most things anew.
pub(crate) fn tool(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_remove("LD_LIBRARY_PATH");
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
            command.env_remove(name);
        }
    }
    command
}

/// Whether the compiler that `toolchain` names (or the ordinary one) has a standard library for `target`.
pub(crate) fn has_target(toolchain: Option<&str>, target: &str) -> bool {
    let mut rustc = tool("rustc");
    rustc.args(["--print", "target-libdir", "--target", target]);
    if let Some(name) = toolchain {
        rustc.env("RUSTUP_TOOLCHAIN", name);
    }
    let Ok(dir) = sh::capture(&mut rustc) else { return false };
    let Ok(files) = std::fs::read_dir(dir.trim()) else { return false };
    files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

/// The compiler and the tools of edge builds.
pub(crate) struct Edge {
    /// `None`: the ordinary toolchain has the targets. `Some`: this rustup toolchain has.
    toolchain: Option<&'static str>,
}

impl Edge {
    /// Finds out which compiler can build for `target`, and says what to do if none can.
    pub(crate) fn find(target: &str) -> Result<Self> {
        for toolchain in [None, Some(DISTRIBUTION)] {
            if has_target(toolchain, target) {
                return Ok(Self { toolchain });
            }
        }
        bail!("no compiler here can build for {target}: run `cargo xtask setup` once")
    }

    /// `cargo` with the right compiler, in the top folder.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = cargo();
        if let Some(name) = self.toolchain {
            command.env("RUSTUP_TOOLCHAIN", name);
        }
        command
    }
}
