//! Communities on several databases. The hosts of the suites keep those whose names begin with `placed-` on a second one.

use std::process::Command;

use http::Method;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use suites::client::text;
use suites::host::{empty_folder, forms, is_native, site};
use suites::native::{Native, tool};
use suites::people::word;

use crate::made::{Made, operator};

/// Whoever makes a community is told where it is kept; everything in it works there as anywhere, and nobody else can tell.
#[test]
fn a_community_lives_on_the_database_its_name_says() {
    for (name, site) in forms() {
        let (here, there) =
            (Made::open(&site, &format!("here-{}", word())), Made::open(&site, &format!("placed-{}", word())));
        let database = |made: &Made<'_>| text(&made.answer.json()["database"]).to_owned();
        assert_eq!((database(&here), database(&there)), ("default".to_owned(), "second".to_owned()), "{name}");
        let said = |made: &Made<'_>| {
            let id = made.write("Pairing of lamps");
            made.by(Method::POST, &format!("/posts/{id}/replies"), &json!({"body_md": "A reply."})).must(201);
            made.by(Method::PUT, &format!("/votes/post/{id}"), &json!({"value": 1})).must(200);
            let found = site.get(&made.api("/search?q=pairing")).send().must(200).json();
            assert_eq!(found["items"].as_array().map(Vec::len), Some(1), "{name}: {found}");
            let check = site.get(&made.api("/gate/check?resource=space:general")).send().must(200).json();
            let pages = ["/", "/ideas", "/feed.atom", "/sitemap.xml", "/people"];
            let read = pages.map(|path| site.get(&format!("/c/{}{path}", made.slug)).send().must(200).status);
            (check, read)
        };
        assert_eq!(said(&here), said(&there), "{name}");
        // The operator's way in leads to the same place, and there is one community of a name.
        let entered =
            site.request(Method::POST, &there.api("/operator")).by(&operator()).json(&json!({})).send().must(200);
        assert_eq!(text(&entered.json()["database"]), "second");
        let again = json!({"slug": there.slug, "name": "Again"});
        let again = site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&again).send();
        assert_eq!(again.status, 409, "{name}: {}", again.text());
        // A manager of one is nobody in the other, wherever they are kept.
        let stranger = site.request(Method::POST, &there.api("/campaign/state")).by(&here.manager);
        assert_eq!(stranger.json(&json!({"to": "frozen"})).send().status, 401);
    }
}

#[test]
fn health_tells_of_every_database_and_names_them_to_the_operator() {
    for (name, site) in forms() {
        let seen = site.get("/api/v1/health").send().must(200).json();
        assert_eq!(seen["databases"], json!([{"ok": true}, {"ok": true}]), "{name}");
        let named = site.get("/api/v1/health").by(&operator()).send().must(200).json();
        assert_eq!(
            named["databases"],
            json!([{"name": "default", "ok": true}, {"name": "second", "ok": true}]),
            "{name}"
        );
    }
}

/// In the files themselves, where there are files.
#[test]
fn a_placed_community_is_in_its_own_file_and_in_no_other() {
    if !is_native() {
        return;
    }
    let folder = empty_folder("placed");
    let host = Native::start(&folder);
    let site = suites::client::Site::at(&host.url);
    let slug = format!("placed-{}", word());
    let made = Made::open(&site, &slug);
    made.write("Found in one file");
    let held = |file: &str, table: &str| -> i64 {
        let path = folder.join(format!("{file}.sqlite"));
        let open = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("the file is there");
        let sql = format!(
            "SELECT count(*) FROM {table} WHERE {}",
            if table == "communities" {
                "slug = ?1"
            } else {
                "community IN (SELECT id FROM communities WHERE slug = ?1)"
            }
        );
        open.query_row(&sql, [&slug], |row| row.get(0)).expect("the file can be read")
    };
    assert_eq!((held("folkmoot", "communities"), held("second", "communities")), (0, 1));
    assert_eq!(held("second", "posts"), 2);
    drop(host);
    // The tools look where the host does.
    let folder = folder.to_str().expect("a folder's name");
    let rules = [("FOLKMOOT_PLACEMENT", "placed-*=second")];
    let token =
        |rules: &[(&str, &str)]| tool(&["token", "--community", &slug, "--member", "host", "--data", folder], rules);
    assert!(token(&rules).0, "{:?}", token(&rules));
    assert!(!token(&rules[1..]).0, "without the rule it is not there");
    let (made, _, complaint) = tool(&["community", "placed-by-hand", "--name", "By hand", "--data", folder], &rules);
    assert!(made, "{complaint}");
    assert!(tool(&["token", "--community", "placed-by-hand", "--member", "x", "--data", folder], &rules).0);
}

/// A rule that can't be read stops the host before it serves anything: half of them obeyed would put communities where nobody
/// looks for them.
#[test]
fn rules_that_are_none_are_refused() {
    if !is_native() {
        return;
    }
    let folder = empty_folder("rules");
    let folder = folder.to_str().expect("a folder's name");
    for wrong in ["placed-*", "placed-*=../elsewhere", "Placed=second"] {
        let (went_well, _, complaint) =
            tool(&["serve", "--listen", "127.0.0.1:0", "--data", folder], &[("FOLKMOOT_PLACEMENT", wrong)]);
        assert!(!went_well && complaint.contains("placement") && complaint.contains(wrong), "{complaint}");
    }
}

/// A database that can't be used takes its communities along, and no others.
#[test]
fn a_database_that_fails_fails_alone() {
    if !is_native() {
        return;
    }
    let folder = empty_folder("failing");
    let host = Native::start_with(&folder, |command: &mut Command| {
        command.env("FOLKMOOT_PLACEMENT", "placed-*=second");
    });
    let site = suites::client::Site::at(&host.url);
    let (here, there) =
        (Made::open(&site, &format!("here-{}", word())), Made::open(&site, &format!("placed-{}", word())));
    let second = Connection::open(folder.join("second.sqlite")).expect("the file is there");
    second.execute_batch("ALTER TABLE communities RENAME TO gone").expect("the table can be taken away");
    assert!(site.get(&there.api("/posts")).by(&there.manager).send().status >= 500);
    site.get(&here.api("/posts")).by(&here.manager).send().must(200);
    here.write("It goes on");
    let health: Value = site.get("/api/v1/health").send().must(503).json();
    assert_eq!(health["databases"], json!([{"ok": true}, {"ok": false}]));
    second.execute_batch("ALTER TABLE gone RENAME TO communities").expect("the table comes back");
    site.get(&there.api("/posts")).by(&there.manager).send().must(200);
    let _ = site;
}

#[test]
fn the_hosts_of_the_suites_have_two_databases() {
    let health = site().get("/api/v1/health").send().must(200).json();
    assert_eq!(health["databases"].as_array().map(Vec::len), Some(2));
}
