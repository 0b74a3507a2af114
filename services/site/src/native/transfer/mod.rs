//! `folkmoot export` and `folkmoot import ndjson`: a whole community out of one host and into another, over the HTTP API; where it is
//! a folder of this machine, the same routes answer within this process.

mod export;
mod file;
mod host;
mod import;

pub(super) use export::run as export;
pub(super) use import::run as import;

use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::args::Data;

/// Another host, and what it believes.
#[derive(Args)]
pub(in super::super) struct Believed {
    /// What that host believes: an operator's token; for an export that of a manager will do.
    #[arg(long, env = "FOLKMOOT_TOKEN", hide_env_values = true)]
    token: Option<String>,
    /// That host's session secret, instead of a token.
    #[arg(long, env = "FOLKMOOT_SESSION_SECRET", hide_env_values = true)]
    secret: Option<String>,
    #[command(flatten)]
    data: Data,
}

/// What is exported, and where to.
#[derive(Args)]
pub(in super::super) struct Export {
    /// The community.
    #[arg(long)]
    community: String,
    /// The file; by itself standard output. An export into a file that was stopped goes on where it was.
    #[arg(long)]
    out: Option<PathBuf>,
    /// The address of another host, such as https://community.example.com; by itself the data folder.
    #[arg(long)]
    from: Option<String>,
    #[command(flatten)]
    believed: Believed,
}

/// What is imported, and where to.
#[derive(Args)]
pub(in super::super) struct Import {
    /// The file that `folkmoot export` wrote.
    file: PathBuf,
    /// What the community is called there; by itself what it was called where it comes from.
    #[arg(long = "as", visible_alias = "community")]
    name: Option<String>,
    /// The address of another host, such as https://community.example.com; by itself the data folder.
    #[arg(long)]
    to: Option<String>,
    #[command(flatten)]
    believed: Believed,
}

/// A bar on standard error; nothing is drawn where that is no terminal. Without a length it tells how much there is by now.
fn bar(what: &str, bytes: Option<u64>) -> ProgressBar {
    let template = match bytes {
        Some(_) => "{prefix:10} {bar:30} {percent:>3} %  {bytes} of {total_bytes}, {eta} left  {msg}",
        None => "{prefix:10} {spinner} {bytes}  {msg}",
    };
    let bar = bytes.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.with_style(style).with_prefix(what.to_owned())
}
