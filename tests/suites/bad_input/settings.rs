//! Bodies of votes, gates, spaces and tags with wrong fields; and forms on pages.

use http::Method;
use serde_json::json;
use suites::client::text;
use suites::host::COMMUNITY;
use suites::people::{member, word};
use suites::place::Space;

use crate::bodies::{each, long, sender};
use crate::refused;

pub(crate) fn votes(space: &Space<'_>) -> usize {
    let author = member();
    let post = space.post(&author, json!({}));
    let path = format!("/votes/post/{}", text(&post["id"]));
    let cast = sender(space, Method::PUT, path.clone(), member());
    let values = [
        json!(2),
        json!(-2),
        json!(9_007_199_254_740_993_i64),
        json!(u64::MAX),
        json!(1.5),
        json!("1"),
        json!(true),
        json!(null),
        json!([1]),
    ];
    for value in &values {
        refused(cast(&json!({"value": value})), 422, "invalid_fields", Some("value"));
    }
    refused(cast(&json!({})), 422, "invalid_fields", Some("value"));
    refused(cast(&json!({"value": 1, "times": 2})), 422, "invalid_fields", Some("times"));
    let tally = space.site.read(&path, &author);
    assert_eq!(tally, json!({"up": 0, "down": 0, "score": 0, "mine": 0}), "no vote was counted");
    space.site.api(Method::DELETE, &format!("/posts/{}", text(&post["id"]))).by(&author).send().must(204);
    values.len() + 2
}

pub(crate) fn gates(space: &Space<'_>) -> usize {
    let name = format!("p-{}", word());
    let put = sender(space, Method::PUT, format!("/gate/policies/{name}"), space.manager.clone());
    let good = json!({"title": "A policy", "rule": "everyone", "teaser": "title"});
    let deep = (0..40).fold(json!("everyone"), |rule, _| json!({"not": rule}));
    let wrong = [
        (json!({"name": "another"}), "name"),
        (json!({"title": ""}), "title"),
        (json!({"title": long(81)}), "title"),
        (json!({"title": "Two\nlines"}), "title"),
        (json!({"title": 5}), "title"),
        (json!({"teaser": "all"}), "teaser"),
        (json!({"rule": "nobody"}), "rule"),
        (json!({"rule": {"role": "king"}}), "rule.role"),
        (json!({"rule": {"group": ""}}), "rule"),
        (json!({"rule": {"any": []}}), "rule"),
        (json!({"rule": {"all": ["everyone", {"group": ""}]}}), "rule.all[1]"),
        (json!({"rule": {"between": {}}}), "rule"),
        (json!({"rule": {"between": {"from": "2026-05-02T00:00:00Z", "until": "2026-05-01T00:00:00Z"}}}), "rule"),
        (json!({"rule": {"between": {"from": "yesterday"}}}), "rule.between.from"),
    ];
    let sent = each(&put, &good, &wrong, &["title", "rule", "teaser"]);
    let mut nested = good.clone();
    nested["rule"] = deep;
    let answer = put(&nested).send();
    assert_eq!(answer.status, 422, "rules inside one another: {}", answer.text());
    refused(space.site.api(Method::GET, &format!("/gate/policies/{name}")).by(&space.manager), 404, "not_found", None);
    let named = |name: &str| sender(space, Method::PUT, format!("/gate/policies/{name}"), space.manager.clone());
    for name in ["a", "UPPER", "with%20space", &long(41)] {
        refused(named(name)(&good), 422, "invalid_fields", Some("name"));
    }
    let check = sender(space, Method::POST, "/gate/check".to_owned(), member());
    let many: Vec<_> = (0..101).map(|number| format!("file-{number}")).collect();
    for (body, field) in [
        (json!({}), "resources"),
        (json!({"resources": []}), "resources"),
        (json!({"resources": many}), "resources"),
        (json!({"resources": "file"}), "resources"),
        (json!({"resources": ["a", 5]}), "resources[1]"),
        (json!({"resources": ["a", ""]}), "resources[1]"),
        (json!({"resources": [long(201)]}), "resources[0]"),
        (json!({"resources": ["a"], "as": "manager"}), "as"),
    ] {
        refused(check(&body), 422, "invalid_fields", Some(field));
    }
    let resource = sender(space, Method::PUT, format!("/gate/resources/{name}"), space.manager.clone());
    for (body, field) in [
        (json!({"title": "A file"}), "policy"),
        (json!({"title": "A file", "policy": "no-such-policy"}), "policy"),
        (json!({"title": "", "policy": name}), "title"),
    ] {
        refused(resource(&body), 422, "invalid_fields", Some(field));
    }
    sent + 17
}

pub(crate) fn places(space: &Space<'_>) -> usize {
    let slug = format!("s-{}", word());
    let put = sender(space, Method::PUT, format!("/spaces/{slug}"), space.manager.clone());
    let good = json!({"name": "A space"});
    let wrong = [
        (json!({"slug": "another"}), "slug"),
        (json!({"name": ""}), "name"),
        (json!({"name": long(81)}), "name"),
        (json!({"name": 5}), "name"),
        (json!({"description": long(501)}), "description"),
        (json!({"position": "first"}), "position"),
        (json!({"position": 1.5}), "position"),
        (json!({"position": 9_007_199_254_740_993_i64}), "position"),
        (json!({"position": i64::MIN}), "position"),
        (json!({"policy": "no-such-policy"}), "policy"),
    ];
    let sent = each(&put, &good, &wrong, &["name"]);
    refused(
        sender(space, Method::PUT, "/spaces/X".to_owned(), space.manager.clone())(&good),
        422,
        "invalid_fields",
        Some("space"),
    );
    let tag = sender(space, Method::PUT, format!("/tags/{slug}"), space.manager.clone());
    for (body, field) in [(json!({}), "description"), (json!({"description": long(2_001)}), "description")] {
        refused(tag(&body), 422, "invalid_fields", Some(field));
    }
    let bad = sender(space, Method::PUT, "/tags/N%20o".to_owned(), space.manager.clone());
    refused(bad(&json!({"description": "x"})), 422, "invalid_fields", Some("tag"));
    let known = space.site.read("/spaces", &space.manager);
    let ours = known["items"].as_array().into_iter().flatten().any(|known| known["slug"] == slug.as_str());
    assert!(!ours, "the space was not made");
    sent + 4
}

/// On pages, what is wrong is said beside the form, which keeps what was typed.
pub(crate) fn forms(space: &Space<'_>) -> usize {
    let author = member();
    let send = |path: &str, form: &str| {
        space.site.request(Method::POST, &format!("/c/{COMMUNITY}{path}")).by(&author).form(form).send()
    };
    let typed = format!("kind=question&title=Hi&body=My+own+words&space={}&tags=", space.slug);
    let answers = [
        (send("/new", &typed), "My own words"),
        (send("/new", "kind=question&title=A+good+title&body=My+own+words&space=nowhere&tags="), "My own words"),
        (send("/new", &format!("{typed}&tags=x")), ""),
        (send("/new", &typed.replace("tags=", "tags=No!Good")), "My own words"),
        (send("/new", &format!("{typed}&colour=red")), ""),
        (send("/new", "kind=%ff"), ""),
        (send("/ideas/new", &format!("title=Hi&body=My+own+words&space={}&tags=", space.slug)), "My own words"),
        (send("/vote/post/01hzzzzzzzzzzzzzzzzzzzzzzz", "value=2&back=/"), ""),
        (send("/vote/post/01hzzzzzzzzzzzzzzzzzzzzzzz", "value=one&back=/"), ""),
        (send("/sign-in", "token=abc&next=/"), "not one of ours"),
    ];
    for (answer, kept) in &answers {
        assert!((400..500).contains(&answer.status), "{}: {}", answer.what, answer.status);
        assert!(
            answer.header("content-type").starts_with("text/html"),
            "{}: a page is answered by a page",
            answer.what
        );
        assert!(answer.text().contains(kept), "{}: what was typed is lost: {}", answer.what, answer.text());
    }
    answers.len()
}
