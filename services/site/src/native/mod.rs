//! The binary `folkmoot`: serves a data folder, and the tools around it.

mod args;
mod campaign;
mod community;
mod demo_content;
mod import;
mod secret;
mod seed;
mod serve;
mod sql_text;
mod store;
mod token;
mod transfer;

pub use seed::demo_statements;
pub use serve::{Running, Settings, start};

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};

/// Runs the command line. Exit code 0 is success, 1 a failure with its reason on stderr, 2 wrong usage.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    match runtime.block_on(run(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("folkmoot: {error:#}");
    ExitCode::FAILURE
}

async fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        None => serve::run(&args::Serve::default()).await,
        Some(Command::Serve(options)) => serve::run(&options).await,
        Some(Command::Import { from }) => import::run(&from).await,
        Some(Command::Export(options)) => transfer::export(&options).await,
        Some(Command::Token(options)) => token::run(&options).await,
        Some(Command::Campaign { what }) => campaign::run(&what).await,
        Some(Command::Community(options)) => community::run(&options).await,
        Some(Command::Demo { database }) => seed::run(database.as_deref()).await,
    }
}
