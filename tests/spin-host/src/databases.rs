//! Which SQLite databases there are: the default one, and those a runtime configuration defines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::sqlite::Database;

/// The label every application may grant its components.
const DEFAULT: &str = "default";
/// The file of the default database, as Spin names it.
const DEFAULT_FILE: &str = "sqlite_db.db";

/// The part of a runtime configuration that is honoured here.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct RuntimeConfig {
    #[serde(default)]
    sqlite_database: BTreeMap<String, Entry>,
}

#[derive(Debug, Deserialize)]
struct Entry {
    #[serde(rename = "type")]
    kind: String,
    /// Relative to the data directory.
    path: Option<PathBuf>,
}

impl RuntimeConfig {
    /// Reads the file; without one nothing is configured.
    pub(crate) fn read(path: Option<&Path>) -> Result<Self> {
        let Some(path) = path else { return Ok(Self::default()) };
        let shown = path.display();
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
        Self::parse(&text).with_context(|| format!("in {shown}"))
    }

    fn parse(text: &str) -> Result<Self> {
        let config: Self = toml::from_str(text)?;
        for (label, entry) in &config.sqlite_database {
            ensure!(entry.kind == "spin", "the database {label:?} is of type {:?}: only \"spin\" is known", entry.kind);
        }
        Ok(config)
    }

    /// The labels a component may be granted.
    pub(crate) fn labels(&self) -> BTreeSet<&str> {
        self.sqlite_database.keys().map(String::as_str).chain([DEFAULT]).collect()
    }

    fn file(&self, label: &str) -> PathBuf {
        let configured = self.sqlite_database.get(label).and_then(|entry| entry.path.clone());
        let usual = || if label == DEFAULT { DEFAULT_FILE.into() } else { format!("{label}.db").into() };
        configured.unwrap_or_else(usual)
    }
}

/// All databases by their labels.
#[derive(Clone, Debug)]
pub(crate) struct Databases(BTreeMap<String, Database>);

impl Databases {
    /// Prepares the files within the data directory.
    pub(crate) fn prepare(data: &Path, config: &RuntimeConfig, wal: bool) -> Result<Self> {
        let prepared = |label: &str| Ok((label.to_owned(), Database::prepare(data.join(config.file(label)), wal)?));
        config.labels().into_iter().map(prepared).collect::<Result<_>>().map(Self)
    }

    /// Those of these labels.
    pub(crate) fn granted(&self, labels: &[String]) -> Self {
        Self(self.0.iter().filter(|(label, _)| labels.contains(label)).map(|(l, d)| (l.clone(), d.clone())).collect())
    }

    /// The one of that label.
    pub(crate) fn get(&self, label: &str) -> Option<Database> {
        self.0.get(label).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configured_database_has_a_file_of_its_own() -> Result<()> {
        let text = "[sqlite_database.eu]\ntype = \"spin\"\n[sqlite_database.us]\ntype = \"spin\"\npath = \"far.db\"\n\
                    [key_value_store.default]\ntype = \"redis\"\n";
        let config = RuntimeConfig::parse(text)?;
        assert_eq!(config.labels().into_iter().collect::<Vec<_>>(), ["default", "eu", "us"]);
        let files = ["default", "eu", "us"].map(|label| config.file(label));
        assert_eq!(files, ["sqlite_db.db", "eu.db", "far.db"].map(PathBuf::from));
        assert!(RuntimeConfig::parse("[sqlite_database.eu]\ntype = \"libsql\"\n").is_err());
        Ok(())
    }
}
