//! What the repository's own manifests say: the services, their routes, the bindings, the locked versions.
//!
//! Nothing here is written down twice: local runs use the routes of `spin.toml` and the bindings of `wrangler.toml`.

use crate::env;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::fs;
use toml::Table;

/// The service that merges all others.
pub(crate) const WHOLE: &str = "site";

/// The function that checks a host's adapter (`tests/contract`). It is built and run like a service, with the stores of the
/// whole site, but no manifest that deploys anything names it.
pub(crate) const CONTRACT: &str = "contract";

/// The bare functions that ours are measured against (`infra/bench`); built and run in the same way.
pub(crate) const BENCH: &str = "bench";

/// Whether this is a function beside the services, for our own use.
pub(crate) fn is_aside(name: &str) -> bool {
    [CONTRACT, BENCH].contains(&name)
}

/// Every service that can be deployed by itself, the whole site last.
pub(crate) fn services() -> Result<Vec<String>> {
    let folder = env::root().join("services");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("could not list {}", folder.display()))? {
        let path = entry?.path();
        if path.join("src/function.rs").is_file() {
            names.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    if names.is_empty() {
        bail!("no service in {} has a src/function.rs", folder.display());
    }
    names.sort_by_key(|name| (name == WHOLE, name.clone()));
    Ok(names)
}

/// Refuses a name that is no service, and says which there are.
pub(crate) fn check_service(name: &str) -> Result<()> {
    let all = services()?;
    if !is_aside(name) && !all.iter().any(|service| service == name) {
        bail!("no service `{name}`: there are {}", all.join(", "));
    }
    Ok(())
}

fn read(name: &str) -> Result<Table> {
    let path = env::root().join(name);
    let text = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    text.parse().with_context(|| format!("{name} is not valid TOML"))
}

/// The exact version of a package in Cargo.lock.
pub(crate) fn locked(package: &str) -> Result<String> {
    let lock = read("Cargo.lock")?;
    let packages = lock.get("package").and_then(|list| list.as_array()).context("Cargo.lock has no packages")?;
    packages
        .iter()
        .find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))
        .and_then(|entry| entry.get("version")?.as_str())
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock has no package `{package}`"))
}

/// The routes of every component, as `[pattern, service]` pairs in Spin's notation.
pub(crate) fn routes() -> Result<Vec<(String, String)>> {
    let spin = read("spin.toml")?;
    let triggers =
        spin.get("trigger").and_then(|t| t.get("http")?.as_array()).context("spin.toml has no [[trigger.http]]")?;
    triggers
        .iter()
        .map(|trigger| {
            let text = |key: &str| trigger.get(key).and_then(|value| value.as_str()).map(str::to_owned);
            text("route").zip(text("component")).context("a [[trigger.http]] in spin.toml lacks route or component")
        })
        .collect()
}

/// The databases that rules of the setting `placement` name, besides the default one.
pub(crate) fn databases(placement: &str) -> Vec<&str> {
    let rules = placement.split(|c: char| c == ',' || c.is_whitespace());
    let mut names: Vec<&str> = rules.filter_map(|rule| rule.split_once('=')).map(|(_, name)| name).collect();
    names.retain(|name| *name != "default");
    names.sort_unstable();
    names.dedup();
    names
}

/// `spin.toml` with some of its components only, which may use these databases besides the default one, and with absolute paths, so
/// that it can be kept anywhere.
pub(crate) fn some_components(names: &[&str], databases: &[&str]) -> Result<String> {
    let mut spin = read("spin.toml")?;
    for name in names.iter().filter(|name| is_aside(name)) {
        add_aside(&mut spin, name)?;
    }
    let wanted = |name: Option<&str>| name.is_some_and(|name| names.contains(&name));
    if let Some(triggers) = spin.get_mut("trigger").and_then(|t| t.get_mut("http")?.as_array_mut()) {
        triggers.retain(|trigger| wanted(trigger.get("component").and_then(|name| name.as_str())));
    }
    let components = spin.get_mut("component").and_then(|c| c.as_table_mut()).context("spin.toml has no components")?;
    components.retain(|name, _| wanted(Some(name)));
    for name in names {
        let component = components.get_mut(*name).with_context(|| format!("spin.toml has no component `{name}`"))?;
        let source = component.get("source").and_then(|path| path.as_str()).unwrap_or_default();
        // CARGO_TARGET_DIR may have moved what spin.toml expects under target/.
        let built = env::target_dir().join(source.strip_prefix("target/").unwrap_or(source));
        if let Some(table) = component.as_table_mut() {
            table.insert("source".into(), built.to_string_lossy().into_owned().into());
            let labels = table.get_mut("sqlite_databases").and_then(|labels| labels.as_array_mut());
            labels
                .context("a component has no database")?
                .extend(databases.iter().map(|label| toml::Value::from(*label)));
            // Identity providers and mail services are tried on this machine, without TLS.
            let outside = table.get_mut("allowed_outbound_hosts").and_then(|hosts| hosts.as_array_mut());
            if let Some(hosts) = outside.filter(|_| !is_aside(name)) {
                hosts.extend(["http://127.0.0.1:*", "http://localhost:*"].map(toml::Value::from));
            }
        }
    }
    Ok(spin.to_string())
}

/// The component of a function of our own: it may use what the whole site may, and the servers on this machine, with which the
/// contract tests outgoing HTTP.
fn add_aside(spin: &mut Table, name: &str) -> Result<()> {
    let components = spin.get_mut("component").and_then(|c| c.as_table_mut()).context("spin.toml has no components")?;
    let whole = components.get(WHOLE).and_then(|c| c.as_table()).context("spin.toml has no whole site")?;
    let mut component = whole.clone();
    let source = whole.get("source").and_then(|path| path.as_str()).unwrap_or_default();
    component.insert("source".into(), source.replace(&format!("{WHOLE}.wasm"), &format!("{name}.wasm")).into());
    component.insert("allowed_outbound_hosts".into(), vec!["http://127.0.0.1:*"].into());
    components.insert(name.into(), component.into());
    let triggers = spin.get_mut("trigger").and_then(|t| t.get_mut("http")?.as_array_mut());
    let trigger = Table::from_iter([("route".into(), "/...".into()), ("component".into(), name.into())]);
    triggers.context("spin.toml has no [[trigger.http]]")?.push(trigger.into());
    Ok(())
}

/// What `wrangler.toml` binds for one function, in the form of Miniflare's options.
pub(crate) fn bindings(service: &str) -> Result<Value> {
    let whole = read("wrangler.toml")?;
    let own = if service == WHOLE || is_aside(service) {
        whole.clone()
    } else {
        let table = whole.get("env").and_then(|all| all.get(service)?.as_table());
        table.with_context(|| format!("wrangler.toml has no [env.{service}]"))?.clone()
    };
    let ids = |list: &str, id: &str| -> Map<String, Value> {
        let entries = own.get(list).and_then(|value| value.as_array()).into_iter().flatten();
        entries
            .filter_map(|entry| Some((entry.get("binding")?.as_str()?.to_owned(), entry.get(id)?.as_str()?.into())))
            .collect()
    };
    Ok(json!({
        "compatibilityDate": whole.get("compatibility_date").and_then(|date| date.as_str()),
        "d1Databases": ids("d1_databases", "database_id"),
        "kvNamespaces": ids("kv_namespaces", "id"),
        "bindings": own.get("vars").map_or_else(|| json!({}), |vars| json!(vars)),
    }))
}

#[cfg(test)]
mod tests {
    use super::{CONTRACT, WHOLE, bindings, check_service, databases, locked, routes, services, some_components};

    #[test]
    fn every_service_deploys_alone_on_both_hosts_with_the_same_stores() {
        let whole = bindings(WHOLE).expect("wrangler.toml");
        let routes = routes().expect("spin.toml");
        for service in services().expect("services") {
            assert_eq!(bindings(&service).expect("wrangler.toml"), whole, "[env.{service}] binds other stores");
            assert!(routes.iter().any(|(_, component)| *component == service), "spin.toml has no route to {service}");
            let one = some_components(&[&service], &[]).expect("spin.toml");
            assert!(
                one.contains(&format!("wasm32-wasip2/release/{service}.wasm")),
                "spin.toml runs another file: {one}"
            );
        }
    }

    #[test]
    fn the_contract_runs_with_the_stores_of_the_whole_site() {
        assert_eq!(bindings(CONTRACT).expect("wrangler.toml"), bindings(WHOLE).expect("wrangler.toml"));
        let spin = some_components(&[CONTRACT], &["second"]).expect("spin.toml");
        assert!(spin.contains("sqlite_databases = [\"default\", \"second\"]"), "{spin}");
        assert!(spin.contains("wasm32-wasip2/release/contract.wasm"), "{spin}");
        assert!(!spin.contains(&format!("[component.{WHOLE}]")), "{spin}");
    }

    #[test]
    fn rules_name_databases_once() {
        assert_eq!(databases("a=two, b-*=one c=default,\nd=two"), ["one", "two"]);
        assert_eq!(databases(""), [""; 0]);
    }

    #[test]
    fn a_wrong_name_is_answered_with_the_right_ones() {
        let message = check_service("vote").expect_err("no such service").to_string();
        assert!(message.contains("votes") && message.contains(WHOLE), "{message}");
        assert!(locked("no-such-package").is_err());
    }
}
