//! The rules of the house (see infra/ARCHITECTURE.md) as tests, so that it can't drift unseen: who may name a host, what
//! rules may know, where SQL stands, what is at the top, how large a file is.

use std::fs;
use std::path::{Path, PathBuf};

/// No file of the sources is larger, in bytes: one file, one idea.
const LARGEST: u64 = 16 * 1024;

/// Files that are larger, each with the reason. There is none.
const LARGER: [(&str, &str); 0] = [];

/// What may be at the top of the repository, besides what begins with a dot.
const TOP: [&str; 16] = [
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "clippy.toml",
    "infra",
    "package-lock.json",
    "package.json",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "services",
    "shared",
    "spin.toml",
    "tests",
    "wrangler.toml",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All files below a folder of the repository whose name ends like this, with their path from the top.
fn files(folder: &str, end: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if path.is_dir() && !["target", "node_modules", "snapshots"].contains(&name) && !name.starts_with('.') {
                folders.push(path);
            } else if name.ends_with(end) {
                let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                let from_top = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
                found.push((from_top, text));
            }
        }
    }
    found.sort();
    found
}

/// The code of a source: without its comments and without its unit tests.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or(text);
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[test]
fn only_the_entries_of_services_name_a_host() {
    let mut looked_at = 0;
    for (path, text) in files("services", ".rs") {
        looked_at += 1;
        let is_entry =
            ["function.rs", "main.rs"].contains(&name(&path)) || path.starts_with("services/site/src/native");
        if is_entry {
            continue;
        }
        for host in ["worker::", "spin_sdk::", "rusqlite::", "tokio::", "wasm_bindgen::"] {
            assert!(!code(&text).contains(host), "{path} names {host}");
        }
    }
    for (path, text) in files("shared/src", ".rs").into_iter().filter(|(path, _)| !path.starts_with("shared/src/host/"))
    {
        looked_at += 1;
        for host in ["worker::", "spin_sdk::", "rusqlite::", "tokio::"] {
            assert!(!code(&text).contains(host), "{path} names {host}: only shared/src/host may");
        }
    }
    println!("{looked_at} files name no host");
    assert!(looked_at > 60, "only {looked_at} files were looked at");
}

/// The rules of a feature are pure: they know the domain and how to be written as JSON, and nothing else.
#[test]
fn rules_know_only_the_domain() {
    let rules = ["vote.rs", "policy.rs", "scope.rs", "post.rs", "reply.rs", "idea.rs", "way.rs", "notification.rs"];
    let allowed = ["shared::domain::", "shared::words::", "serde::", "utoipa::", "std::"];
    let mut seen = Vec::new();
    for (path, text) in files("services", ".rs") {
        let of_slice = path.split('/').count() == 4;
        if !of_slice || !rules.contains(&name(&path)) {
            continue;
        }
        for line in code(&text).lines().filter_map(|line| line.trim().strip_prefix("use ")) {
            assert!(allowed.iter().any(|known| line.starts_with(known)), "{path} uses {line}");
        }
        for forbidden in ["async ", "Stmt", "shared::ports", "shared::web", "Html", "maud", ".now()"] {
            assert!(!code(&text).contains(forbidden), "{path} has to do with {forbidden}");
        }
        seen.push(name(&path).to_owned());
    }
    for rule in rules {
        assert!(seen.contains(&rule.to_owned()), "{rule} is not there: {seen:?}");
    }
    for (path, text) in files("shared/src/domain", ".rs") {
        for outside in ["crate::ports", "crate::web", "crate::host", "async ", "Stmt"] {
            assert!(!code(&text).contains(outside), "{path} has to do with {outside}");
        }
    }
}

/// SQL stands in a service's store, in a migration, and in the four places of `shared` that keep the house's own tables, count the
/// pages every service answers, or ask whose a host name is before any service is asked.
#[test]
fn sql_stands_in_the_store() {
    let own =
        ["shared/src/counting/store.rs", "shared/src/migrate.rs", "shared/src/web/hosts.rs", "shared/src/web/once.rs"];
    let mut with_sql = 0;
    for folder in ["services", "shared/src"] {
        for (path, text) in files(folder, ".rs") {
            let text = code(&text);
            let literals: Vec<_> = text.split('"').skip(1).step_by(2).collect();
            let begins = ["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM ", "WITH ", "CREATE TABLE"];
            let has_sql = literals.iter().any(|text| begins.iter().any(|verb| text.trim_start().starts_with(verb)));
            let in_store = path.contains("/src/store/") || path.ends_with("/src/store.rs");
            let tool = path.starts_with("services/site/src/native/") || path.starts_with("shared/src/host/");
            assert!(!has_sql || in_store || tool || own.contains(&path.as_str()), "{path} has SQL in it");
            with_sql += usize::from(has_sql);
        }
    }
    println!("{with_sql} files hold SQL");
    assert!(with_sql > 8, "only {with_sql} files hold SQL");
}

/// Every statement that names a community's table asks for the community.
#[test]
fn every_statement_asks_for_the_community() {
    let global = ["communities", "folkmoot_migrations"];
    for (path, text) in files("services", ".rs").into_iter().filter(|(path, _)| path.contains("/src/store")) {
        for literal in code(&text).split('"').skip(1).step_by(2) {
            let reads = literal.contains(" FROM ") && literal.contains("WHERE");
            let writes = literal.starts_with("UPDATE ") || literal.starts_with("INSERT INTO");
            let is_global = global.iter().any(|table| {
                literal.contains(&format!("FROM {table}"))
                    || literal.starts_with(&format!("INSERT INTO {table}"))
                    || literal.starts_with(&format!("UPDATE {table}"))
            });
            if (reads || writes) && !is_global {
                assert!(literal.contains("community"), "{path}: {literal}");
            }
        }
    }
}

/// Each slice has the same files, so that whoever knows one knows all.
#[test]
fn slices_are_built_alike() {
    let services = fs::read_dir(root().join("services")).expect("there are services");
    let mut names: Vec<_> = services.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    assert_eq!(
        names,
        [
            "campaigns",
            "embed",
            "follows",
            "gate",
            "ideas",
            "insights",
            "members",
            "moderation",
            "posts",
            "site",
            "transfer",
            "votes"
        ]
    );
    for service in names {
        let folder = root().join("services").join(&service);
        let has = |file: &str| folder.join(file).exists();
        for file in ["Cargo.toml", "README.md", "src/lib.rs", "src/function.rs"] {
            assert!(has(file), "services/{service} has no {file}");
        }
        assert!(has("src/store.rs") || has("src/store"), "services/{service} has no store");
        if service != "site" {
            for part in ["actions", "api"] {
                assert!(
                    has(&format!("src/{part}.rs")) || has(&format!("src/{part}")),
                    "services/{service} has no {part}"
                );
            }
        }
        let lib = fs::read_to_string(folder.join("src/lib.rs")).expect("a service has a lib.rs");
        assert!(lib.starts_with("//!") && lib.contains("pub fn routes()"), "services/{service}/src/lib.rs");
    }
}

#[test]
fn the_top_is_as_designed() {
    let ignored = fs::read_to_string(root().join(".gitignore")).expect("there is a .gitignore");
    let ignored: Vec<_> = ignored.lines().map(|line| line.trim_matches('/')).collect();
    for entry in fs::read_dir(root()).expect("the repository is there").flatten() {
        let name = entry.file_name().into_string().expect("names are text");
        assert!(
            ignored.contains(&name.as_str()) || name.starts_with('.') || TOP.contains(&name.as_str()),
            "{name} is at the top"
        );
    }
    for needed in ["Cargo.toml", "services", "shared", "wrangler.toml", "spin.toml", "tests", "infra"] {
        assert!(root().join(needed).exists(), "{needed} is missing");
    }
}

#[test]
fn files_are_small_and_finished() {
    let mut looked_at = 0;
    let folders = ["services", "shared/src", "infra/importers", "infra/xtask", "tests"];
    for folder in folders {
        for (path, text) in files(folder, ".rs") {
            looked_at += 1;
            let larger = LARGER.iter().any(|(known, _)| *known == path);
            assert!(text.len() as u64 <= LARGEST || larger, "{path} has {} bytes", text.len());
            // Written apart, so that this file does not find itself.
            for unfinished in [
                concat!("TO", "DO"),
                concat!("FIX", "ME"),
                concat!("todo", "!("),
                concat!("unimplemented", "!("),
                concat!("#[ig", "nore"),
            ] {
                assert!(!text.contains(unfinished), "{path}: {unfinished}");
            }
            assert!(
                path.contains("/snapshots/") || text.starts_with("//!") || !path.ends_with("lib.rs"),
                "{path} does not say what it is"
            );
        }
    }
    println!("{looked_at} files");
    assert!(looked_at > 120, "only {looked_at} files were looked at");
}

/// What people sent is never put into SQL text: values are bound.
#[test]
fn migrations_keep_the_dialect() {
    for (path, text) in files("infra/migrations", ".sql") {
        for line in text.lines().map(|line| line.split("--").next().unwrap_or(line)) {
            for word in ["AUTOINCREMENT", "last_insert_rowid", "changes()", "DATETIME", "CURRENT_TIMESTAMP", "BOOLEAN"]
            {
                assert!(!line.contains(word), "{path}: {line}");
            }
        }
    }
    for (path, text) in files("services", ".rs").into_iter().filter(|(path, _)| path.contains("/src/store")) {
        for word in ["last_insert_rowid", "changes()", "datetime(", "strftime(", "random()"] {
            assert!(!code(&text).contains(word), "{path}: {word}");
        }
    }
}
