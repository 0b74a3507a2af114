//! `folkmoot campaign` as people use it, against a host under way.

use std::fs;
use std::path::{Path, PathBuf};

use http::Method;
use serde_json::json;
use suites::client::text;
use suites::host::{empty_folder, secret, site};
use suites::native::tool;
use suites::people::{self, word};

use crate::made::{operator, somebody};

/// Runs `folkmoot campaign` against the site; fails the test unless it goes well.
#[track_caller]
fn campaign(what: &str, file: &Path) -> String {
    let (went_well, said, complaint) = run(what, file, &[("FOLKMOOT_SESSION_SECRET", &secret())]);
    assert!(went_well, "{what}: {said}\n{complaint}");
    said
}

fn run(what: &str, file: &Path, environment: &[(&str, &str)]) -> (bool, String, String) {
    let file = file.display().to_string();
    tool(&["campaign", what, &file, "--to", site().url()], environment)
}

/// A template in a folder of its own, under a slug nobody else uses, and open at once.
fn template(name: &str) -> (String, PathBuf) {
    let folder = empty_folder(name);
    let into = folder.display().to_string();
    let (went_well, ..) = tool(&["campaign", "template", name, "--into", &into], &[]);
    assert!(went_well, "the template {name} can't be written");
    let (slug, file) = (format!("c-{}", word()), folder.join("campaign.toml"));
    let text = fs::read_to_string(&file).expect("the manifest was written");
    let text = text.replacen(&format!("slug = \"{name}\""), &format!("slug = \"{slug}\""), 1);
    let lines =
        text.lines().map(|line| if line.starts_with("opens = ") { "opens = 2026-01-01T00:00:00Z" } else { line });
    fs::write(&file, lines.collect::<Vec<_>>().join("\n")).expect("the manifest can be changed");
    (slug, file)
}

fn replace(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).expect("the file is there");
    assert!(text.contains(from), "{}: no {from}", file.display());
    fs::write(file, text.replacen(from, to, 1)).expect("the file can be changed");
}

#[test]
fn from_a_template_to_a_live_community() {
    let site = site();
    let (slug, file) = template("product-launch");
    let plan = campaign("plan", &file);
    assert!(
        plan.contains("+ community") && plan.contains("+ post        Lumen is here") && !plan.contains('~'),
        "{plan}"
    );
    assert_eq!(site.get(&format!("/c/{slug}/")).send().status, 404, "a plan has made something");

    let applied = campaign("apply", &file);
    assert!(applied.contains("+ space       questions"), "{applied}");
    let home = site.get(&format!("/c/{slug}/")).send().must(200).text();
    for word in
        ["Meet the new Lumen", "and so are the people who built it", "Lumen is here", "First impressions", "brand.css"]
    {
        assert!(home.contains(word), "{word} is not on the home page");
    }
    let owners = site.get(&format!("/c/{slug}/s/owners")).send();
    assert_eq!(owners.status, 401, "the gate stands: {}", owners.text());
    let ideas = site.get(&format!("/api/v1/communities/{slug}/ideas")).send().must(200).json();
    assert_eq!(ideas["items"][0]["author"]["handle"], json!("mara"));
    let posts = format!("/api/v1/communities/{slug}/posts?sort=new&limit=100");
    let count = || site.get(&posts).send().must(200).json()["items"].as_array().map_or(0, Vec::len);
    assert_eq!(count(), 4);

    // Twice is the same as once, and a plan shows nothing.
    assert!(campaign("plan", &file).contains("nothing to change"));
    assert!(campaign("apply", &file).contains("nothing to change"));
    assert_eq!(count(), 4);

    // What changes in the file changes there, and nothing else.
    replace(&file, "name = \"Questions\"", "name = \"Ask away\"");
    replace(&file.with_file_name("seed").join("hello.md"), "From today you can order", "You can now order");
    replace(&file, "target = 500", "target = 600");
    let plan = campaign("plan", &file);
    let changed: Vec<_> = plan.lines().filter(|line| line.starts_with("  ~") || line.starts_with("  +")).collect();
    assert_eq!(changed.len(), 3, "{plan}");
    assert!(plan.contains("name: “Questions” → “Ask away”"), "{plan}");
    campaign("apply", &file);
    assert!(site.get(&format!("/c/{slug}/s/questions")).send().text().contains("Ask away"));
    assert!(campaign("plan", &file).contains("nothing to change"));

    // What a manager has deleted is not planted again behind their back.
    let manager = somebody(&slug, shared::domain::Role::Manager);
    let list = site.get(&posts).by(&manager).send().json();
    let hello =
        list["items"].as_array().and_then(|posts| posts.iter().find(|post| text(&post["title"]).starts_with("Lumen")));
    let path = format!("/api/v1/communities/{slug}/posts/{}", text(&hello.expect("it was planted")["id"]));
    site.request(Method::DELETE, &path).by(&manager).send().must(204);
    assert!(campaign("plan", &file).contains("nothing to change"));
    assert_eq!(count(), 3);
}

#[test]
fn every_template_applies_and_applies_again() {
    for name in ["idea-contest", "beta-programme", "support-forum", "partner-hub"] {
        let (slug, file) = template(name);
        campaign("apply", &file);
        assert!(campaign("plan", &file).contains("nothing to change"), "{name}");
        let home = site().get(&format!("/c/{slug}/")).send();
        assert_eq!(home.status, 200, "{name}: {}", home.text());
    }
}

/// A template printed as one file stands by itself, and waits for its dates.
#[test]
fn one_file_is_enough() {
    let (went_well, text, _) = tool(&["campaign", "template", "idea-contest"], &[]);
    assert!(went_well);
    let (slug, file) = (format!("c-{}", word()), empty_folder("one").join("campaign.toml"));
    fs::write(&file, text.replacen("slug = \"idea-contest\"", &format!("slug = \"{slug}\""), 1))
        .expect("it can be written");
    campaign("apply", &file);
    let home = site().get(&format!("/c/{slug}/")).send();
    assert!(home.status == 403 && home.text().contains("It opens on"), "{}: {}", home.status, home.text());
    assert!(campaign("plan", &file).contains("nothing to change"));
}

#[test]
fn who_may_not_is_told_and_nothing_is_made() {
    let (slug, file) = template("support-forum");
    let token = |token: &str| run("apply", &file, &[("FOLKMOOT_TOKEN", token)]);
    for foreign in [people::manager().token, "nonsense".to_owned()] {
        let (went_well, said, complaint) = token(&foreign);
        assert!(!went_well && complaint.contains("operator"), "{said}{complaint}");
        assert_eq!(site().get(&format!("/c/{slug}/sign-in")).send().status, 404);
    }
    // An operator's token makes it, and its own manager's changes it.
    let (went_well, said, complaint) = token(&operator().token);
    assert!(went_well, "{said}{complaint}");
    let (went_well, said, _) = token(&somebody(&slug, shared::domain::Role::Manager).token);
    assert!(went_well && said.contains("nothing to change"), "{said}");
    assert!(!token(&somebody(&slug, shared::domain::Role::Moderator).token).0);

    replace(&file, "slug = \"setup\"", "slug = \"Set Up\"");
    let (went_well, _, complaint) = run("plan", &file, &[("FOLKMOOT_SESSION_SECRET", &secret())]);
    assert!(!went_well && complaint.contains("line ") && complaint.contains("mend: write `set-up`"), "{complaint}");
}
