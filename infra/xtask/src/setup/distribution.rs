//! The wasm targets made from Debian's own compiler, for machines where rustup cannot download.
//!
//! Debian ships a newer compiler (`rustc-web`) with the standard library's source. We link it into rustup under the name
//! `debian`, lend it rustup's linkers, and build the standard library once for each target. The result is kept in our cache,
//! so that a new machine with the same cache only copies it.

use crate::env::{self, DISTRIBUTION, SPIN};
use crate::sh;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The compiler, its cargo, the standard library's source, and the C library that WASI's std links.
const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "wasi-libc", "lld-22"];
const RUSTLIB: &str = "/usr/lib/rustlib";
const WASI_LIBC: &str = "/usr/lib/wasm32-wasi";

pub(crate) fn make_targets(targets: &[(&str, &str)]) -> Result<()> {
    packages(&PACKAGES, "a compiler with the standard library's source")?;
    if !sh::capture(env::tool("rustup").args(["toolchain", "list"]))?.lines().any(|line| line.starts_with(DISTRIBUTION))
    {
        eprintln!("  linking /usr into rustup as `{DISTRIBUTION}` …");
        sh::quiet(env::tool("rustup").args(["toolchain", "link", DISTRIBUTION, "/usr"]))?;
    }
    linkers()?;
    for (target, host) in targets {
        if !env::has_target(Some(DISTRIBUTION), target) {
            standard_library(target, host)?;
        }
    }
    Ok(())
}

/// Installs those Debian packages that are not there.
pub(crate) fn packages(wanted: &[&str], why: &str) -> Result<()> {
    let missing: Vec<_> = wanted.iter().filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!(
            "{why}: this system has no apt-get to install it with. Where rustup can download, \
             `rustup target add wasm32-unknown-unknown wasm32-wasip2` is all that is needed"
        );
    }
    eprintln!("  installing {} ({why}) …", missing.iter().map(|name| **name).collect::<Vec<_>>().join(" "));
    sh::quiet(as_root("apt-get").args(["update", "-q"]))?;
    sh::quiet(
        as_root("apt-get")
            .args(["install", "-y", "-q", "--no-install-recommends"])
            .args(missing)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}

fn installed(package: &str) -> bool {
    sh::capture(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]))
        .is_ok_and(|status| status.contains("install ok installed"))
}

/// A program run as root: directly if we are, through sudo if not.
fn as_root(program: &str) -> Command {
    let root = sh::capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if root {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.arg(program);
    command
}

/// Debian's compiler looks for `rust-lld` and `wasm-component-ld` in its own folder but does not ship them; rustup's toolchain does.
fn linkers() -> Result<()> {
    let host = sh::capture(env::tool("rustc").env("RUSTUP_TOOLCHAIN", DISTRIBUTION).arg("-vV"))?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc -vV names no host")?.to_owned();
    let stable = sh::capture(env::tool("rustc").env_remove("RUSTUP_TOOLCHAIN").args(["--print", "sysroot"]))?;
    let ours = PathBuf::from(stable.trim()).join("lib/rustlib").join(&host).join("bin");
    let theirs = Path::new(RUSTLIB).join(&host).join("bin");
    for linker in ["rust-lld", "wasm-component-ld"] {
        let there = theirs.join(linker);
        if there.exists() {
            continue;
        }
        let here = ours.join(linker);
        if !here.exists() {
            bail!("{} is missing: reinstall rustup's toolchain (`rustup toolchain install stable`)", here.display());
        }
        eprintln!("  lending {linker} to the distribution's compiler …");
        sh::quiet(as_root("mkdir").arg("-p").arg(&theirs))?;
        sh::quiet(as_root("ln").arg("-sfn").arg(&here).arg(&there))?;
    }
    Ok(())
}

/// Puts the standard library for one target beside the compiler: from the cache, or built now.
fn standard_library(target: &str, host: &str) -> Result<()> {
    let version = sh::capture(env::tool("rustc").env("RUSTUP_TOOLCHAIN", DISTRIBUTION).arg("-V"))?;
    // Libraries of another compiler are useless, so the whole version line is part of the cache's key.
    let key: String =
        version.trim().chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    let cached = env::cache()?.join("std").join(key).join(target);
    if !cached.is_dir() {
        eprintln!("  building the standard library for {target}, for {host} (about a minute) …");
        build(target, &cached)?;
    }
    eprintln!("  copying the standard library for {target} to {RUSTLIB} …");
    let into = Path::new(RUSTLIB).join(target);
    sh::quiet(as_root("mkdir").arg("-p").arg(&into))?;
    sh::quiet(as_root("cp").arg("-r").arg(cached.join("lib")).arg(&into))?;
    if !env::has_target(Some(DISTRIBUTION), target) {
        bail!("{} has no standard library after copying {}", into.display(), cached.display());
    }
    Ok(())
}

/// Builds std for a target by way of an empty crate, and keeps its libraries in `cached`.
fn build(target: &str, cached: &Path) -> Result<()> {
    let work = env::cache()?.join("std").join(format!("build-{target}"));
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(work.join("src"))?;
    let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\ncrate-type = [\"cdylib\"]\n\n[workspace]\n";
    fs::write(work.join("Cargo.toml"), manifest)?;
    fs::write(work.join("src/lib.rs"), "")?;
    // Without bitcode a later link-time optimisation of our functions could not look into std.
    let mut flags = String::from("-Cembed-bitcode=yes");
    if target == SPIN {
        flags.push_str(&format!(" -Clink-self-contained=no -Lnative={WASI_LIBC}"));
    }
    sh::quiet(
        env::tool("cargo")
            .args(["build", "-Z", "build-std=std,panic_abort", "--release", "--target", target])
            .current_dir(&work)
            .env("RUSTUP_TOOLCHAIN", DISTRIBUTION)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", flags)
            .env("CARGO_TARGET_DIR", work.join("target")),
    )?;
    // Filled under another name and renamed, so that an interrupted copy is never taken for a whole one.
    let fresh = cached.with_extension("fresh");
    let _ = fs::remove_dir_all(&fresh);
    let lib = fresh.join("lib");
    fs::create_dir_all(&lib)?;
    for file in fs::read_dir(work.join("target").join(target).join("release/deps"))? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("lib") && name.ends_with(".rlib") {
            fs::copy(&path, lib.join(&name))?;
        }
    }
    if target == SPIN {
        let own = lib.join("self-contained");
        fs::create_dir_all(&own)?;
        for object in ["crt1-command.o", "crt1-reactor.o", "libc.a"] {
            fs::copy(Path::new(WASI_LIBC).join(object), own.join(object))
                .with_context(|| format!("{WASI_LIBC}/{object} (package wasi-libc)"))?;
        }
    }
    fs::rename(&fresh, cached)?;
    fs::remove_dir_all(&work)?;
    Ok(())
}
