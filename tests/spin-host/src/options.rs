//! What the host is told on the command line, or by a test that embeds it.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::Parser;

/// Run a Spin application from its manifest.
#[derive(Clone, Debug, Parser)]
#[command(name = "spin-host")]
pub struct Options {
    /// The application's manifest.
    #[arg(long, default_value = "spin.toml")]
    pub manifest: PathBuf,

    /// Address to listen on; port 0 picks a free one.
    #[arg(long, default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,

    /// Directory that holds the databases; made if missing.
    #[arg(long, default_value = ".spin")]
    pub data: PathBuf,

    /// A runtime configuration: of it, the SQLite databases of type "spin", whose paths are relative to the data directory.
    #[arg(long, value_name = "FILE")]
    pub runtime_config_file: Option<PathBuf>,

    /// Value of an application variable; may be given many times.
    #[arg(long = "variable", value_name = "NAME=VALUE", value_parser = parse_variable)]
    pub variables: Vec<(String, String)>,

    /// Mount this component alone; every other route answers 404.
    #[arg(long, value_name = "COMPONENT")]
    pub only: Option<String>,

    /// Put the SQLite database into WAL mode. Spin leaves SQLite's default, a rollback journal.
    #[arg(long)]
    pub wal: bool,

    /// How many requests one instance serves before it is replaced.
    #[arg(long, default_value_t = 128)]
    pub max_instance_reuse_count: usize,

    /// How many requests one instance serves at the same time.
    #[arg(long, default_value_t = 16)]
    pub max_instance_concurrent_reuse_count: usize,

    /// Where compiled components are kept [default: $FOLKMOOT_CACHE or ~/.cache/folkmoot/cwasm].
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
}

impl Options {
    /// Options with their defaults, for a manifest and a data directory.
    pub fn new(manifest: impl Into<PathBuf>, data: impl Into<PathBuf>) -> Self {
        Self {
            manifest: manifest.into(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 3000)),
            data: data.into(),
            runtime_config_file: None,
            variables: Vec::new(),
            only: None,
            wal: false,
            max_instance_reuse_count: 128,
            max_instance_concurrent_reuse_count: 16,
            cache: None,
        }
    }
}

fn parse_variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| format!("expected NAME=VALUE, got {text:?}"))?;
    Ok((name.to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_may_contain_an_equals_sign() {
        let parsed = parse_variable("key=a=b");
        assert_eq!(parsed, Ok(("key".to_owned(), "a=b".to_owned())));
        assert!(parse_variable("key").is_err());
    }
}
