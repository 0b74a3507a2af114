//! Every address there is to ask for: the routes of the API document, the pages, and what those link to.

use std::collections::BTreeSet;

use suites::client::{Site, text};
use suites::host::COMMUNITY;

use crate::planted::Planted;

/// How many of the pages' own links are followed.
const LINKS: usize = 150;

/// Queries that lead to more than the bare path of a route does, by how the route's path below the community ends.
const QUERIES: [(&str, &[&str]); 25] = [
    (
        "/posts",
        &[
            "sort=new&limit=100",
            "tag={tag}",
            "author={handle}",
            "space={space}",
            "sort=unanswered",
            "sort=top&limit=100",
        ],
    ),
    (
        "/ideas",
        &[
            "sort=new&limit=100",
            "sort=new",
            "sort=trending",
            "tag={tag}",
            "author={handle}",
            "space={space}",
            "status=planned&sort=new&limit=100",
        ],
    ),
    ("/changelog", &["limit=100", "space={space}"]),
    ("/notifications", &["limit=100"]),
    ("/tags", &["limit=100", "cursor={before}&limit=100"]),
    ("/ideas/similar", &["title={lure}"]),
    ("/posts/similar", &["title={lure}", "title={lure}&limit=100"]),
    ("/ideas/new", &["title={lure}"]),
    (
        "/search",
        &[
            "q={lure}",
            "q={lure}&kind=reply&limit=100",
            "q={lure}&kind=reply",
            "q=title+{lure}",
            "q={lure}&kind=idea",
            "q={lure}&tag={tag}",
            "q={lure}&author={handle}",
            "q={lure}&space={space}",
            "q=canari",
            "q={lure}z",
        ],
    ),
    (
        "/gate/check",
        &[
            "resource=post:{post}",
            "resource=idea:{idea}",
            "resource=reply:{reply}",
            "resource=space:{space}",
            "resource={file}",
        ],
    ),
    ("/gate/allow", &["resource=post:{post}", "resource=space:{space}", "resource={file}"]),
    ("/posts/{id}/replies", &["sort=new&limit=100"]),
    ("/ideas/{id}/replies", &["sort=new&limit=100"]),
    ("/", &["sort=new", "sort=top", "sort=unanswered"]),
    ("/s/{space}", &["sort=new"]),
    ("/@{handle}", &["show=replies", "show=ideas"]),
    ("/members", &["q={handle}", "limit=100"]),
    ("/embed/ideas", &["limit=20", "sort=new&limit=20", "space={space}"]),
    ("/embed/topics", &["limit=20", "sort=new&limit=20", "space={space}"]),
    ("/people", &["q={handle}"]),
    ("/ask", &["policy={policy}"]),
    ("/studio/gates/policy", &["name={policy}"]),
    ("/moderation/queue", &["limit=100", "filter=flagged&limit=100"]),
    ("/moderation/log", &["limit=100", "about={handle}"]),
    ("/moderation", &["show=flagged"]),
];

/// All of them, filled in with what is gated.
pub(crate) fn to_ask(site: &Site, planted: &Planted) -> Vec<String> {
    let templates = templates();
    let mut paths = BTreeSet::new();
    for template in &templates {
        for number in 0..planted.replies.len() {
            paths.insert(filled(template, planted, number));
        }
    }
    paths.extend(planted.paths());
    assert!(paths.iter().all(|path| !path.contains('{')), "not filled in: {paths:?}");
    let mut paths: Vec<_> = paths.into_iter().collect();
    paths.extend(linked(site, planted, &paths));
    paths
}

/// Every address that can be read, from the router itself, so that a new route can't escape; and the queries above. What
/// catches all else stands for an address that nobody has a route for.
pub(crate) fn templates() -> Vec<String> {
    let routes = site::routes();
    let mut templates: Vec<String> = Vec::new();
    for path in routes.entries().iter().filter(|entry| entry.method == "GET").map(|entry| &entry.path) {
        if path.ends_with("{*rest}") {
            templates.push(path.replace("{*rest}", "nothing"));
            continue;
        }
        templates.push(path.clone());
        for (_, queries) in QUERIES.iter().filter(|(known, _)| path.ends_with(&format!("{{community}}{known}"))) {
            templates.extend(queries.iter().map(|query| format!("{path}?{query}")));
        }
    }
    assert!(templates.len() > 100, "the router names few routes: {templates:?}");
    templates
}

fn filled(template: &str, planted: &Planted, number: usize) -> String {
    let id = |made: &[serde_json::Value]| text(&made[number % made.len()]["id"]).to_owned();
    let (post, idea, reply) = (id(&planted.posts), id(&planted.ideas), id(&planted.replies));
    let kind = ["post", "idea", "reply"].into_iter().nth(number % 3).unwrap_or("post");
    let own = if ["/ideas/{id}", "/i/{id}", "/embed/vote/{id}"].iter().any(|part| template.contains(part)) {
        &idea
    } else if template.contains("/replies/{id}") || template.contains("/r/{id}") {
        &reply
    } else if ["/votes/", "/follows/", "/flag/"].iter().any(|part| template.contains(part)) {
        [&post, &idea, &reply][number % 3]
    } else {
        &post
    };
    let values = [
        ("{community}", COMMUNITY),
        ("{id}", own),
        ("{post}", &post),
        ("{idea}", &idea),
        ("{reply}", &reply),
        ("{kind}", kind),
        ("{space}", &planted.space),
        ("{slug}", &planted.space),
        ("{tag}", &planted.tag),
        ("{handle}", &planted.partner.handle),
        ("{name}", &planted.file),
        ("{file}", &planted.file),
        ("{lure}", &planted.lure),
        ("{policy}", &planted.policy),
        ("{token}", "a-link-nobody-has-sent"),
        ("{code}", "abcd-efgh-jkmn-pqrs"),
        // Tags that begin with `canary` come right behind this.
        ("{before}", "canary"),
    ];
    values.iter().fold(template.to_owned(), |path, (name, value)| path.replace(name, value))
}

/// What the pages of a partner link to within the site: their addresses may themselves name what is gated, so they are kept
/// only where they don't.
fn linked(site: &Site, planted: &Planted, known: &[String]) -> Vec<String> {
    let mut found = BTreeSet::new();
    for path in known.iter().filter(|path| path.starts_with("/c/")) {
        let page = site.get(path).by(&planted.partner).send().text();
        for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.split('#').next().unwrap_or(link).replace("&amp;", "&");
            let ours = link.starts_with('/') && !link.starts_with("//") && !link.starts_with("/assets");
            if ours && planted.canaries_in(&link).is_empty() && !known.contains(&link) {
                found.insert(link);
            }
        }
    }
    found.into_iter().take(LINKS).collect()
}
