//! Every address there is to ask for: the routes of the API document, the pages, and what those link to.

use std::collections::BTreeSet;

use suites::client::{Site, text};
use suites::host::COMMUNITY;

use crate::planted::Planted;

/// How many of the pages' own links are followed.
const LINKS: usize = 150;

/// The pages; what is in braces is filled in.
const PAGES: [&str; 34] = [
    "/",
    "/c/{community}/",
    "/c/{community}/?sort=new",
    "/c/{community}/?sort=top",
    "/c/{community}/?sort=unanswered",
    "/c/{community}/s/{space}",
    "/c/{community}/s/{space}?sort=new",
    "/c/{community}/tag/{tag}",
    "/c/{community}/t/{post}",
    "/c/{community}/t/{post}/a-title",
    "/c/{community}/t/{post}/edit",
    "/c/{community}/t/{post}/history",
    "/c/{community}/r/{reply}/edit",
    "/c/{community}/r/{reply}/history",
    "/c/{community}/new",
    "/c/{community}/ideas",
    "/c/{community}/ideas?sort=new",
    "/c/{community}/ideas?sort=trending",
    "/c/{community}/ideas/new",
    "/c/{community}/ideas/new?title={lure}",
    "/c/{community}/i/{idea}",
    "/c/{community}/i/{idea}/a-title",
    "/c/{community}/i/{idea}/edit",
    "/c/{community}/i/{idea}/history",
    "/c/{community}/roadmap",
    "/c/{community}/search?q={lure}",
    "/c/{community}/search?q={lure}&kind=reply",
    "/c/{community}/@{handle}",
    "/c/{community}/@{handle}?show=replies",
    "/c/{community}/@{handle}?show=ideas",
    "/c/{community}/sign-in",
    "/c/{community}/feed.atom",
    "/c/{community}/sitemap.xml",
    "/c/{community}/people",
];

/// Queries that lead to more than the bare path of a route does.
const QUERIES: [(&str, &[&str]); 8] = [
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
        &["sort=new&limit=100", "tag={tag}", "author={handle}", "space={space}", "status=planned&sort=new&limit=100"],
    ),
    ("/tags", &["limit=100", "cursor={before}&limit=100"]),
    ("/ideas/similar", &["title={lure}"]),
    ("/search", &["q={lure}", "q={lure}&kind=reply&limit=100", "q=title+{lure}"]),
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
    ("/posts/{id}/replies", &["sort=new&limit=100"]),
    ("/ideas/{id}/replies", &["sort=new&limit=100"]),
];

/// All of them, filled in with what is gated.
pub(crate) fn to_ask(site: &Site, planted: &Planted) -> Vec<String> {
    let document = site.get("/api/v1/openapi.json").send().must(200).json();
    let documented = document["paths"].as_object().expect("the API document has paths");
    let mut templates: Vec<String> = PAGES.iter().map(|page| (*page).to_owned()).collect();
    for (path, _) in documented.iter().filter(|(_, methods)| methods.get("get").is_some()) {
        templates.push(path.clone());
        for (_, queries) in QUERIES.iter().filter(|(known, _)| path.ends_with(&format!("{{community}}{known}"))) {
            templates.extend(queries.iter().map(|query| format!("{path}?{query}")));
        }
    }
    assert!(templates.len() > PAGES.len() + 20, "the API document names few routes: {documented:?}");
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

fn filled(template: &str, planted: &Planted, number: usize) -> String {
    let id = |made: &[serde_json::Value]| text(&made[number % made.len()]["id"]).to_owned();
    let (post, idea, reply) = (id(&planted.posts), id(&planted.ideas), id(&planted.replies));
    let kind = ["post", "idea", "reply"].into_iter().nth(number % 3).unwrap_or("post");
    let own = if template.contains("/ideas/{id}") {
        &idea
    } else if template.contains("/replies/{id}") {
        &reply
    } else if template.contains("/votes/") {
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
