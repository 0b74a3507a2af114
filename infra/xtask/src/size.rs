//! `cargo xtask size`: how large every function is on each host, and what costs what.

use crate::{build, manifest, wasm};
use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::PathBuf;

/// How many crates the account of costs names.
const TOP: usize = 20;

struct Size {
    name: String,
    host: &'static str,
    bytes: usize,
    gzip_bytes: usize,
}

pub(crate) fn size(json: bool, of: &str) -> Result<()> {
    manifest::check_service(of)?;
    let mut sizes = Vec::new();
    for name in manifest::services()? {
        let folder = build::worker(&name)?;
        sizes.push(measure(&name, "workers", &[folder.join("index_bg.wasm"), folder.join("index.js")])?);
    }
    for name in manifest::services()? {
        sizes.push(measure(&name, "spin", &[build::component(&name)?])?);
    }
    if json {
        let list: Vec<Value> = sizes
            .iter()
            .map(|s| json!({ "name": s.name, "host": s.host, "bytes": s.bytes, "gzip_bytes": s.gzip_bytes }))
            .collect();
        println!("{}", serde_json::to_string_pretty(&list)?);
        return Ok(());
    }
    println!("{:<12} {:<8} {:>10} {:>10}", "function", "host", "raw", "gzipped");
    for size in &sizes {
        println!("{:<12} {:<8} {:>10} {:>10}", size.name, size.host, kb(size.bytes), kb(size.gzip_bytes));
    }
    costs(of)
}

/// What is uploaded for one function. Each file is compressed by itself, as the platform does.
fn measure(name: &str, host: &'static str, files: &[PathBuf]) -> Result<Size> {
    let mut size = Size { name: name.to_owned(), host, bytes: 0, gzip_bytes: 0 };
    for file in files {
        let content = fs::read(file)?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&content)?;
        size.bytes += content.len();
        size.gzip_bytes += encoder.finish()?.len();
    }
    Ok(size)
}

/// Which crates the code of a function comes from, before the last optimisation, which drops the names.
fn costs(of: &str) -> Result<()> {
    let module = fs::read(build::named(of)?.join("index_bg.wasm"))?;
    let list = wasm::by_crate(&module)?;
    let total: usize = list.iter().map(|(_, size)| size).sum();
    println!("\nwhat costs what in `{of}` on Workers, by crate, raw, before wasm-opt ({} in all):", kb(total));
    for (name, size) in list.iter().take(TOP) {
        println!("{:<28} {:>10} {:>5.1} %", name, kb(*size), *size as f64 * 100.0 / total as f64);
    }
    let rest: usize = list.iter().skip(TOP).map(|(_, size)| size).sum();
    println!("{:<28} {:>10} {:>5.1} %", "others", kb(rest), rest as f64 * 100.0 / total as f64);
    Ok(())
}

fn kb(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}
