//! Where every service is a component of its own, `spin.toml` says which gets a request. Whichever that is has to know the route.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use shared::web::Routes;
use toml::Table;

/// The routes of `spin.toml`: pattern and component.
fn triggers() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spin.toml");
    let manifest: Table = fs::read_to_string(path).expect("spin.toml is there").parse().expect("spin.toml is TOML");
    let all = manifest["trigger"]["http"].as_array().expect("spin.toml has routes");
    let text = |entry: &toml::Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    all.iter().map(|entry| (text(entry, "route"), text(entry, "component"))).collect()
}

/// How well a pattern fits a path: for each segment 2 for the same word, 1 for any; none if it does not fit. Spin takes the one
/// that fits best from the left, and what ends in `/...` after all that don't.
fn fit(pattern: &str, path: &str) -> Option<Vec<u8>> {
    let (front, open) = pattern.strip_suffix("/...").map_or((pattern, false), |front| (front, true));
    let words =
        |text: &str| text.split('/').skip(1).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (wanted, given) = (words(front), words(path));
    if given.len() < wanted.len() || (!open && given.len() > wanted.len()) {
        return None;
    }
    let one = |(wanted, given): (&String, &String)| match wanted.strip_prefix(':') {
        Some(_) => Some(1),
        None => (wanted == given).then_some(2),
    };
    let mut all: Vec<u8> = wanted.iter().zip(&given).map(one).collect::<Option<_>>()?;
    all.push(u8::from(!open));
    Some(all)
}

#[test]
fn every_route_leads_to_a_component_that_knows_it() {
    let own: BTreeMap<&str, Routes> = [
        ("campaigns", campaigns::routes()),
        ("embed", embed::routes()),
        ("follows", follows::routes()),
        ("gate", gate::routes()),
        ("ideas", ideas::routes()),
        ("insights", insights::routes()),
        ("members", members::routes()),
        ("moderation", moderation::routes()),
        ("posts", posts::routes()),
        ("transfer", transfer::routes()),
        ("votes", votes::routes()),
    ]
    .into();
    let (triggers, whole) = (triggers(), site::routes());
    let (mut seen, mut astray) = (0, Vec::new());
    for entry in whole.entries().iter().filter(|entry| !entry.path.contains("{*")) {
        let path = entry.path.replace(['{', '}'], "-");
        let best = triggers.iter().filter_map(|(pattern, to)| Some((fit(pattern, &path)?, to))).max();
        let component = best.map_or("site", |(_, component)| component.as_str());
        // The site knows all routes.
        let known = own.get(component).is_none_or(|routes| {
            routes.entries().iter().any(|known| (&known.method, &known.path) == (&entry.method, &entry.path))
        });
        seen += 1;
        if !known {
            astray.push(format!("{} {} goes to {component}", entry.method, entry.path));
        }
    }
    println!("{seen} routes, {} of spin.toml", triggers.len());
    assert!(seen > 200, "the router has routes");
    assert!(astray.is_empty(), "spin.toml sends these where nobody knows them:\n{}", astray.join("\n"));
}
