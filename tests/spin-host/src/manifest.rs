//! The parts of a Spin manifest (version 2) that this host honours.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

/// A whole `spin.toml`.
#[derive(Debug, Deserialize)]
pub(crate) struct Manifest {
    spin_manifest_version: u32,
    /// The `[application]` table.
    pub(crate) application: Application,
    /// The `[variables]` table.
    #[serde(default)]
    pub(crate) variables: BTreeMap<String, Variable>,
    trigger: Triggers,
    /// The `[component.ID]` tables.
    #[serde(default)]
    pub(crate) component: BTreeMap<String, Component>,
}

/// The `[application]` table.
#[derive(Debug, Deserialize)]
pub(crate) struct Application {
    /// The application's name.
    pub(crate) name: String,
}

/// One entry of `[variables]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Variable {
    /// The value where none is given.
    pub(crate) default: Option<String>,
    /// Whether a value must be given.
    #[serde(default)]
    pub(crate) required: bool,
    /// Whether the value must not be shown. Nothing here ever shows one, so this only has to be accepted.
    #[serde(default, rename = "secret")]
    pub(crate) _secret: bool,
    /// Words for the operator.
    #[serde(rename = "description")]
    pub(crate) _description: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Triggers {
    #[serde(default)]
    http: Vec<HttpTrigger>,
}

#[derive(Debug, Deserialize)]
struct HttpTrigger {
    route: Route,
    component: String,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Route {
    Pattern(String),
    Private { private: bool },
}

/// One `[component.ID]` table.
#[derive(Debug, Deserialize)]
pub(crate) struct Component {
    /// Path of the component, relative to the manifest.
    pub(crate) source: PathBuf,
    /// Labels of the databases it may open.
    #[serde(default)]
    pub(crate) sqlite_databases: Vec<String>,
    /// Labels of the stores it may open.
    #[serde(default)]
    pub(crate) key_value_stores: Vec<String>,
    /// Its variables: templates over the application's.
    #[serde(default)]
    pub(crate) variables: BTreeMap<String, String>,
    /// Its environment.
    #[serde(default)]
    pub(crate) environment: BTreeMap<String, String>,
    /// Where it may send requests to.
    #[serde(default)]
    pub(crate) allowed_outbound_hosts: Vec<String>,
    /// Files to mount, which this host cannot do.
    #[serde(default)]
    files: Vec<toml::Value>,
}

/// A route pattern and the component it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mount {
    /// The pattern as written.
    pub(crate) pattern: String,
    /// The component's id.
    pub(crate) component: String,
}

impl Manifest {
    /// Reads a manifest and makes component paths relative to the working directory.
    pub(crate) fn read(path: &Path, databases: &BTreeSet<&str>) -> Result<Self> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
        let mut manifest = Self::parse(&text, databases).with_context(|| format!("in {shown}"))?;
        let base = path.parent().unwrap_or(Path::new(""));
        for component in manifest.component.values_mut() {
            component.source = base.join(&component.source);
        }
        Ok(manifest)
    }

    fn parse(text: &str, databases: &BTreeSet<&str>) -> Result<Self> {
        let manifest: Self = toml::from_str(text)?;
        manifest.check(databases)?;
        Ok(manifest)
    }

    fn check(&self, databases: &BTreeSet<&str>) -> Result<()> {
        ensure!(
            self.spin_manifest_version == 2,
            "only manifest version 2 is known, this is {}",
            self.spin_manifest_version
        );
        for trigger in &self.trigger.http {
            let id = &trigger.component;
            ensure!(self.component.contains_key(id), "a trigger names the unknown component {id:?}");
        }
        for (id, component) in &self.component {
            component.check(databases).with_context(|| format!("component {id:?}"))?;
        }
        Ok(())
    }

    /// The routes to serve, in the manifest's order; with `only`, those of that component.
    pub(crate) fn mounts(&self, only: Option<&str>) -> Result<Vec<Mount>> {
        if let Some(id) = only {
            ensure!(self.component.contains_key(id), "no component is called {id:?}");
        }
        let mut mounts = Vec::new();
        for trigger in &self.trigger.http {
            match &trigger.route {
                _ if only.is_some_and(|id| id != trigger.component) => {}
                Route::Pattern(pattern) => {
                    mounts.push(Mount { pattern: pattern.clone(), component: trigger.component.clone() })
                }
                Route::Private { private: true } => {}
                Route::Private { private: false } => {
                    bail!("a route is a pattern or {{ private = true }}")
                }
            }
        }
        Ok(mounts)
    }
}

impl Component {
    fn check(&self, databases: &BTreeSet<&str>) -> Result<()> {
        // Spin refuses any other label too, unless a runtime configuration defines it.
        for label in &self.sqlite_databases {
            ensure!(databases.contains(label.as_str()), "the database {label:?} is not defined, only {databases:?}");
        }
        for label in &self.key_value_stores {
            ensure!(label == "default", "only the store \"default\" is defined, not {label:?}");
        }
        ensure!(self.files.is_empty(), "this host mounts no files");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"
        spin_manifest_version = 2
        [application]
        name = "small"
        [variables]
        greeting = { default = "hello" }
        password = { required = true, secret = true }
        [[trigger.http]]
        route = "/..."
        component = "site"
        [[trigger.http]]
        route = "/api/votes/..."
        component = "votes"
        [component.site]
        source = "site.wasm"
        sqlite_databases = ["default"]
        [component.votes]
        source = "votes.wasm"
        variables = { secret = "{{ password }}" }
        [component.votes.build]
        command = "cargo build"
    "#;

    #[test]
    fn reads_what_it_needs_and_ignores_the_rest() -> Result<()> {
        let manifest = Manifest::parse(SMALL, &BTreeSet::from(["default"]))?;
        assert_eq!(manifest.application.name, "small");
        assert!(manifest.variables["password"].required);
        assert_eq!(manifest.mounts(None)?.len(), 2);
        let only = manifest.mounts(Some("votes"))?;
        assert_eq!(only.len(), 1);
        assert_eq!(only[0].pattern, "/api/votes/...");
        Ok(())
    }

    #[test]
    fn refuses_what_it_cannot_honour() -> Result<()> {
        let known = BTreeSet::from(["default", "eu"]);
        let refused = |from: &str, to: &str| Manifest::parse(&SMALL.replace(from, to), &known).is_err();
        assert!(refused("version = 2", "version = 1"));
        assert!(refused("component = \"votes\"", "component = \"vote\""));
        assert!(refused("[\"default\"]", "[\"other\"]"));
        assert!(!refused("[\"default\"]", "[\"default\", \"eu\"]"), "a runtime configuration defines it");
        assert!(Manifest::parse(SMALL, &known)?.mounts(Some("nobody")).is_err());
        Ok(())
    }
}
