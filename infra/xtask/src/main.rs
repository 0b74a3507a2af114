//! `cargo xtask …`: what the project does with itself. Quick to compile on purpose: everything else waits for it.

// The bans on clocks and environment are for code that also runs on wasm; a developer's tool has both.
#![allow(clippy::disallowed_methods)]

mod bench;
mod build;
mod env;
mod manifest;
mod seed;
mod setup;
mod sh;
mod size;
mod spin;
mod test;
mod wasm;
mod workers;

use anyhow::{Result, bail};
use pico_args::Arguments;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  setup [STEP]            what building and testing for the edge needs, once; STEP: targets, tools,
                          npm, browser, spin-host
  build-worker NAME       build one service as a Cloudflare Worker into build/NAME (wrangler.toml calls this)
  workers [--port 8788] [--functions site | posts,votes,…] [--data DIR] [--placement RULES] [--json]
                          build and run locally on workerd, migrations applied; --env NAME is --functions NAME;
                          RULES such as \"contest-*=second\" place communities on databases of their own
  spin [--port 3000] [--functions …] [--data DIR] [--placement RULES] [--json]
                          build all components, or some, and run them as spin.toml says
  size [--json] [--of NAME]
                          raw and gzipped size of every function on both hosts, and what costs what in one (site)
  bench [--json] [--only native,workers,spin] [--seconds 3] [--sizes 1000,100000] [--cases TEXT]
                          what our functions cost beside bare ones on the same hosts; TEXT is part of cases' names
  test [--only native,workers,spin,browser]
                          everything, or some stages
";

/// What a wrong command line ends with, as everywhere in Folkmoot.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let mut args = Arguments::from_env();
    if args.contains(["-h", "--help"]) {
        print!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let command = match args.subcommand() {
        Ok(Some(command)) => command,
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(WRONG_USAGE);
        }
    };
    match dispatch(&command, args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<pico_args::Error>() || error.is::<Usage>() => {
            eprintln!("xtask: {error:#}\n\n{USAGE}");
            ExitCode::from(WRONG_USAGE)
        }
        Err(error) if error.is::<test::Failed>() => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: &str, mut args: Arguments) -> Result<()> {
    match command {
        "setup" => {
            let step: Option<String> = args.opt_free_from_str()?;
            no_more(args)?;
            setup::setup(step.as_deref())
        }
        "build-worker" => {
            let name: String = args.free_from_str()?;
            no_more(args)?;
            build::worker(&name).map(drop)
        }
        "workers" => workers::command(args),
        "spin" => spin::command(args),
        "size" => {
            let json = args.contains("--json");
            let of: Option<String> = args.opt_value_from_str("--of")?;
            no_more(args)?;
            size::size(json, of.as_deref().unwrap_or(manifest::WHOLE))
        }
        "bench" => bench::command(args),
        "test" => test::command(args),
        other => Err(Usage(format!("no command `{other}`")).into()),
    }
}

/// Refuses arguments that nothing asked for, so that a misspelt option is never silently ignored.
fn no_more(args: Arguments) -> Result<()> {
    let rest = args.finish();
    if !rest.is_empty() {
        bail!(Usage(format!("unexpected argument {rest:?}")));
    }
    Ok(())
}

/// The command line was wrong, rather than the work.
#[derive(Debug)]
struct Usage(String);

impl std::fmt::Display for Usage {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}
