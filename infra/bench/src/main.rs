//! The tool behind `cargo xtask bench`, which builds and starts hosts, and calls this for what needs more than that:
//!
//! - `bench-tool bare FILE` serves the bare function natively on a free port
//! - `bench-tool seed FILE SIZE…` fills a database with communities of so many posts
//! - `bench-tool load` measures what the JSON on its stdin says, and writes JSON
//!
//! Results go to stdout, the progress to stderr.

// The bans on clocks and environment are for code that also runs on wasm; a measuring tool has a clock.
#![allow(clippy::disallowed_methods)]

mod load;
mod seed;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["bare", file] => bare(Path::new(file)),
        ["seed", file, sizes @ ..] => numbers(sizes).and_then(|sizes| seed::fill(Path::new(file), &sizes)),
        ["load"] => load::run(),
        _ => {
            eprintln!(
                "usage: bench-tool bare FILE | seed FILE SIZE… | load (it is `cargo xtask bench` that calls this)"
            );
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench-tool: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn numbers(words: &[&str]) -> Result<Vec<usize>> {
    if words.is_empty() {
        bail!("no size was given");
    }
    words.iter().map(|word| word.parse().with_context(|| format!("`{word}` is no number of posts"))).collect()
}

/// Serves until it is killed.
fn bare(file: &Path) -> Result<()> {
    let router = bench::bare::native::router(file)?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("listening on http://{}", listener.local_addr()?);
        Ok(axum::serve(listener, router).await?)
    })
}
