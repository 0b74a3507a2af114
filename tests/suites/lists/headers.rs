//! Entity tags, caching, `HEAD`, and requests from other origins.

use http::Method;
use serde_json::json;
use suites::client::{Answer, Site, text};
use suites::host::COMMUNITY;
use suites::people;
use suites::place::Space;

/// What a stranger can read, as JSON and as a page.
fn readable(space: &Space<'_>) -> (String, Vec<String>) {
    let author = people::member();
    let post = space.post(&author, json!({}));
    let idea = space.idea(&author, json!({}));
    let api = format!("/api/v1/communities/{COMMUNITY}");
    let one = format!("{api}/posts/{}", text(&post["id"]));
    let all = vec![
        one.clone(),
        format!("{one}/replies"),
        format!("{api}/posts?space={}", space.slug),
        format!("{api}/ideas/{}", text(&idea["id"])),
        format!("{api}/ideas?space={}", space.slug),
        format!("/c/{COMMUNITY}/s/{}", space.slug),
        text(&post["url"]).to_owned(),
        text(&idea["url"]).to_owned(),
    ];
    (one, all)
}

pub(crate) fn tags(site: &Site) {
    let space = Space::open(site);
    let (one, all) = readable(&space);
    for path in &all {
        // What others write meanwhile shows on pages, so a page may honestly have changed; not ten times over.
        let unchanged = (0..10).any(|_| {
            let first = site.get(path).send().must(200);
            let tag = first.header("etag");
            assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() > 10, "{path}: no strong tag but {tag:?}");
            let given = [tag.to_owned(), format!("\"other\", {tag}"), "*".to_owned()];
            given.iter().all(|given| {
                let again = site.get(path).header("if-none-match", given.as_str()).send();
                assert!(!again.header("cache-control").is_empty(), "{path}: what is unchanged says for how long");
                again.status == 304 && again.body.is_empty() && again.header("etag") == tag
            })
        });
        assert!(unchanged, "{path} is sent again and again");
        site.get(path).header("if-none-match", "\"other\"").send().must(200);
    }
    let tag = site.get(&one).send().header("etag").to_owned();
    let api = one.trim_start_matches(&format!("/api/v1/communities/{COMMUNITY}")).to_owned();
    let title = json!({"title": "A title that is new"});
    site.api(Method::PATCH, &api).by(&space.manager).json(&title).send().must(200);
    site.get(&one).header("if-none-match", tag.as_str()).send().must(200);
}

fn for_everyone(answer: &Answer) {
    let control = answer.header("cache-control");
    assert!(control.contains("public") && control.contains("stale-while-revalidate"), "{}: {control}", answer.what);
    varies(answer);
}

fn for_one(answer: &Answer) {
    let control = answer.header("cache-control");
    assert!(control.contains("private") && !control.contains("public"), "{}: {control}", answer.what);
    varies(answer);
}

/// A shared cache must not give one visitor's answer to another.
fn varies(answer: &Answer) {
    let vary = answer.header("vary").to_lowercase();
    assert!(vary.contains("cookie") && vary.contains("authorization"), "{}: Vary is {vary:?}", answer.what);
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{}", answer.what);
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{}: {policy}", answer.what);
}

pub(crate) fn caching(site: &Site) {
    let space = Space::open(site);
    let member = people::member();
    let cookie = format!("folkmoot-{COMMUNITY}={}", member.token);
    for path in &readable(&space).1 {
        for_everyone(&site.get(path).send().must(200));
        for_one(&site.get(path).by(&member).send().must(200));
        for_one(&site.get(path).header("cookie", cookie.as_str()).send().must(200));
        // A stranger's cookie of another site says nothing about who they are.
        for_everyone(&site.get(path).header("cookie", "theme=dark").send().must(200));
    }
    let missing = site.api(Method::GET, "/posts/01hzzzzzzzzzzzzzzzzzzzzzzz").send().must(404);
    assert_eq!(missing.header("cache-control"), "private, no-store", "what is not there may be there soon");
    let body = json!({"kind": "discussion", "title": "A post", "body_md": "Words.", "space": space.slug});
    for_one(&site.api(Method::POST, "/posts").by(&member).json(&body).send().must(201));
}

pub(crate) fn head(site: &Site) {
    let space = Space::open(site);
    for path in &readable(&space).1 {
        let same = (0..10).any(|_| {
            let get = site.get(path).send().must(200);
            let head = site.request(Method::HEAD, path).send().must(200);
            assert!(head.body.is_empty(), "HEAD {path} has a body");
            let names = ["etag", "content-type", "cache-control", "vary"];
            names.iter().all(|name| head.header(name) == get.header(name))
        });
        assert!(same, "HEAD {path} has other headers than GET");
    }
    site.request(Method::HEAD, &format!("/c/{COMMUNITY}/t/01hzzzzzzzzzzzzzzzzzzzzzzz")).send().must(404);
}

pub(crate) fn other_origins(site: &Site) {
    let space = Space::open(site);
    let member = people::member();
    for path in &readable(&space).1 {
        let answer = site.get(path).header("origin", "https://elsewhere.example").send().must(200);
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path} is shown to other origins");
    }
    let ask = site.api(Method::OPTIONS, "/posts").header("origin", "https://elsewhere.example");
    let ask = ask.header("access-control-request-method", "POST").send();
    assert!((400..500).contains(&ask.status), "a preflight is answered with {}", ask.status);
    assert_eq!(ask.header("access-control-allow-origin"), "");

    // With the member's cookie, from another site's page.
    let cookie = format!("folkmoot-{COMMUNITY}={}", member.token);
    let form = format!("kind=discussion&title=From+elsewhere&body=Words&space={}&tags=", space.slug);
    let before = space.count();
    let send =
        || site.request(Method::POST, &format!("/c/{COMMUNITY}/new")).header("cookie", cookie.as_str()).form(&form);
    for foreign in [send(), send().header("origin", "https://elsewhere.example"), send().header("origin", "null")] {
        foreign.send().must(403);
    }
    send().header("sec-fetch-site", "cross-site").send().must(403);
    assert_eq!(space.count(), before, "nothing came of it");
    let own = send().header("origin", site.url()).send();
    assert_eq!(own.status, 303, "from our own page it is taken: {}", own.text());
}
