//! Addresses with wrong queries, ids, communities and methods.

use http::Method;
use serde_json::json;
use suites::client::text;
use suites::host::COMMUNITY;
use suites::people::{member, word};
use suites::place::Space;

use crate::refused;

/// An id as ids are, of something that is not there.
const NOBODYS: &str = "01hzzzzzzzzzzzzzzzzzzzzzzz";

/// What no id looks like.
const NO_IDS: [&str; 9] = [
    "x",
    "0",
    "1%20OR%201=1",
    "01HZZZZZZZZZZZZZZZZZZZZZZZ",
    "8zzzzzzzzzzzzzzzzzzzzzzzzz",
    "01hzzzzzzzzzzzzzzzzzzzzzzzz",
    "%27%3B--",
    "%00",
    "%E2%80%AE",
];

const CURSORS: [&str; 11] = [
    "",
    "x",
    "5",
    ".",
    "5.",
    "5.%27--",
    "99999999999999999.01h",
    "NaN.01h",
    "0.%00",
    "1.01h.2.%22%7D",
    "-9223372036854775808.01h",
];

const LIMITS: [&str; 8] = ["0", "101", "-1", "x", "1.5", "", "99999999999999999999", "1e1"];

pub(crate) fn queries(space: &Space<'_>) -> usize {
    let author = member();
    let thread = space.post(&author, json!({}));
    let replies = format!("/posts/{}/replies", text(&thread["id"]));
    let get = |path: &str| space.site.api(Method::GET, path).by(&space.manager);
    let mut sent = 0;
    let mut wrong = |path: &str, field: &str| {
        refused(get(path), 422, "invalid_fields", Some(field));
        sent += 1;
    };
    let lists = ["/posts", "/ideas", replies.as_str()];
    for list in lists.into_iter().chain(["/tags", "/gate/resources", "/search"]) {
        for limit in LIMITS {
            wrong(&format!("{list}?limit={limit}"), "limit");
        }
        wrong(&format!("{list}?page=2"), "page");
        wrong(&format!("{list}?limit=5&limit=6"), "limit");
    }
    for list in lists {
        for cursor in CURSORS {
            wrong(&format!("{list}?cursor={cursor}"), "cursor");
        }
        for sort in ["best", "", "score%20DESC", "HOT"] {
            wrong(&format!("{list}?sort={sort}"), "sort");
        }
    }
    for cursor in ["A", "%00", "no%20tag"] {
        wrong(&format!("/tags?cursor={cursor}"), "cursor");
    }
    wrong("/posts?kind=poem", "kind");
    wrong("/ideas?status=soon", "status");
    wrong("/ideas?kind=question", "kind");
    wrong("/posts?author=ann&sort=top", "sort");
    wrong("/gate/check", "resource");
    wrong("/ideas/similar", "title");
    wrong(&format!("/ideas/similar?title={}", "x".repeat(201)), "title");
    wrong(&format!("/search?q={}", "x".repeat(201)), "q");
    wrong("/search?q=x&kind=poem", "kind");
    for path in ["/posts?space=nowhere", "/ideas?space=nowhere", "/posts?space=%27%3B--"] {
        refused(get(path), 404, "not_found", None);
    }
    // Nothing of these names is there, and that is no mistake.
    for path in [
        "/posts?tag=no%20tag",
        "/posts?author=%27%3B--",
        "/search?q=%22%20OR%20NEAR(%2A",
        "/search?q=%00",
        "/ideas/similar?title=",
    ] {
        let list = get(path).send().must(200).json();
        assert_eq!(list["items"], json!([]), "{path}");
    }
    space.site.api(Method::DELETE, &format!("/posts/{}", text(&thread["id"]))).by(&author).send().must(204);
    sent + 8
}

/// Every address with an id in it, with what is no id, nobody's id, and the id of something else.
pub(crate) fn ids(space: &Space<'_>) -> usize {
    let author = member();
    let (post, idea) = (space.post(&author, json!({})), space.idea(&author, json!({})));
    let reply = space.reply(&author, &post, json!({}));
    let places = |kind: &str| {
        let other = [("posts", &post), ("ideas", &idea), ("replies", &reply)].into_iter();
        let others = other.filter(|(known, _)| *known != kind).map(|(_, made)| text(&made["id"]).to_owned());
        NO_IDS.into_iter().chain([NOBODYS]).map(str::to_owned).chain(others).collect::<Vec<_>>()
    };
    let title = json!({"title": "A good title"});
    let words = json!({"body_md": "Words."});
    let addresses = [
        (Method::GET, "posts", "", None),
        (Method::PATCH, "posts", "", Some(title.clone())),
        (Method::DELETE, "posts", "", None),
        (Method::GET, "posts", "/history", None),
        (Method::GET, "posts", "/replies", None),
        (Method::POST, "posts", "/replies", Some(words.clone())),
        (Method::PUT, "posts", "/accepted", Some(json!({"reply": NOBODYS}))),
        (Method::DELETE, "posts", "/accepted", None),
        (Method::GET, "replies", "", None),
        (Method::PATCH, "replies", "", Some(words.clone())),
        (Method::DELETE, "replies", "", None),
        (Method::GET, "replies", "/history", None),
        (Method::GET, "ideas", "", None),
        (Method::PATCH, "ideas", "", Some(title)),
        (Method::DELETE, "ideas", "", None),
        (Method::GET, "ideas", "/history", None),
        (Method::GET, "ideas", "/replies", None),
        (Method::POST, "ideas", "/replies", Some(words)),
        (Method::PUT, "ideas", "/status", Some(json!({"status": "planned"}))),
        (Method::POST, "ideas", "/merge", Some(json!({"into": idea["id"]}))),
        (Method::DELETE, "ideas", "/merge", None),
    ];
    let mut sent = 0;
    for (method, kind, rest, body) in addresses {
        for id in places(kind) {
            let request = space.site.api(method.clone(), &format!("/{kind}/{id}{rest}")).by(&space.manager);
            let request = match &body {
                Some(body) => request.json(body),
                None => request,
            };
            refused(request, 404, "not_found", None);
            sent += 1;
        }
    }
    for kind in ["post", "reply", "idea", "poem", "POST", "%27"] {
        for id in NO_IDS.into_iter().chain([NOBODYS]) {
            let path = format!("/votes/{kind}/{id}");
            refused(space.site.api(Method::GET, &path).by(&author), 404, "not_found", None);
            refused(space.site.api(Method::PUT, &path).by(&author).json(&json!({"value": 1})), 404, "not_found", None);
            sent += 2;
        }
    }
    space.site.api(Method::DELETE, &format!("/replies/{}", text(&reply["id"]))).by(&author).send().must(204);
    for made in [format!("/posts/{}", text(&post["id"])), format!("/ideas/{}", text(&idea["id"]))] {
        space.site.api(Method::DELETE, &made).by(&author).send().must(204);
    }
    sent
}

/// Communities that are not there; and if there is another one, neither tokens nor ids of this one are good in it.
pub(crate) fn communities(space: &Space<'_>) -> usize {
    let site = space.site;
    let author = member();
    let slugs = [
        format!("none-{}", word()),
        "DEMO".into(),
        "d".into(),
        "x".repeat(41),
        "%ff".into(),
        "a%2Fb".into(),
        "..%2Fdemo".into(),
    ];
    for slug in &slugs {
        for path in ["/posts", "/ideas", "/gate/check?resource=x", "/votes/post/x", "/spaces"] {
            let path = format!("/api/v1/communities/{slug}{path}");
            let answer = site.get(&path).send();
            assert!((400..500).contains(&answer.status), "{}: {}", answer.what, answer.status);
            assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.what);
        }
        let page = site.get(&format!("/c/{slug}/")).send();
        assert!((400..500).contains(&page.status), "{}: {}", page.what, page.status);
    }
    let other = "/api/v1/communities/other";
    if site.get(&format!("{other}/spaces")).send().status == 200 {
        let post = space.post(&author, json!({}));
        let (id, token) = (text(&post["id"]), &author);
        refused(site.get(&format!("{other}/posts/{id}")), 404, "not_found", None);
        refused(site.get(&format!("{other}/votes/post/{id}")), 404, "not_found", None);
        refused(site.get(&format!("{other}/posts?space={}", space.slug)), 404, "not_found", None);
        refused(site.get(&format!("{other}/posts")).by(token), 401, "token_of_other_community", None);
        let body = json!({"kind": "discussion", "title": "A good title", "body_md": "Words.", "space": "general"});
        refused(
            site.request(Method::POST, &format!("{other}/posts")).by(token).json(&body),
            401,
            "token_of_other_community",
            None,
        );
        let check = site.get(&format!("{other}/gate/check?resource=post:{id}")).send().must(200).json();
        assert_eq!((check["allowed"].as_bool(), check["reason"].as_str()), (Some(false), Some("unknown")));
        site.api(Method::DELETE, &format!("/posts/{id}")).by(&author).send().must(204);
    }
    slugs.len() * 6
}

/// Addresses that are right, with methods that are not; and addresses of nothing.
pub(crate) fn methods(space: &Space<'_>) -> usize {
    let site = space.site;
    let right = [
        (Method::PUT, "/posts", "POST"),
        (Method::DELETE, "/posts", "GET"),
        (Method::POST, "/posts/x", "PATCH"),
        (Method::PATCH, "/votes/post/x", "PUT"),
        (Method::POST, "/roadmap", "GET"),
        (Method::DELETE, "/gate/check", "POST"),
    ];
    for (method, path, allowed) in &right {
        let answer = site.api(method.clone(), path).by(&space.manager).send();
        crate::check(&answer, 405, "method_not_allowed", None);
        assert!(answer.header("allow").contains(allowed), "{}: Allow is {:?}", answer.what, answer.header("allow"));
    }
    for path in ["/api/v1/nothing", "/api/v2/communities/demo/posts", "/api/v1/communities/demo/poems"] {
        refused(site.get(path), 404, "not_found", None);
    }
    let pages = [
        "/nothing",
        "/c/demo/nothing",
        "/c/demo/t/x/y",
        "/c/demo/i/x",
        "/c/demo/s/nowhere",
        "/c/demo/@no.body.here",
        "/c/demo/tag/none-such",
    ];
    for path in pages {
        let page = site.get(&path.replace("demo", COMMUNITY)).send().must(404);
        assert!(page.header("content-type").starts_with("text/html"), "{path}: a page is answered by a page");
    }
    right.len() + 10
}
