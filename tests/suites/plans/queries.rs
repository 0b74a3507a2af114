//! The filters, sorts and searches of the routes: each makes a statement of its own.

use crate::data::Known;
use crate::inviting;

/// The queries a route is asked with, the empty one among them where it has any sense.
pub(crate) fn queries(route: &str, known: &Known) -> Vec<String> {
    let path = route.rsplit("{community}").next().unwrap_or(route);
    let mut queries = match path {
        "/gate/check" | "/gate/allow" => vec![],
        "/search" => searches(),
        "/sitemap.xml" => ["", "?part=places", "?part=posts-0", "?part=ideas-0"].map(str::to_owned).into(),
        "/ideas/similar" | "/posts/similar" => vec!["?title=Idea+number".to_owned()],
        _ => vec![String::new()],
    };
    let listed = match path {
        "/posts" => Some((
            ["hot", "new", "top", "unanswered"].as_slice(),
            [
                "",
                "&space=general",
                "&kind=question",
                "&tag=even",
                "&tag=even&space=general",
                "&tag=even&kind=article",
                "&space=general&kind=article",
            ]
            .as_slice(),
        )),
        "/ideas" if route.starts_with("/api") => Some((
            ["top", "trending", "new"].as_slice(),
            [
                "",
                "&space=general",
                "&status=planned",
                "&tag=even",
                "&tag=even&status=planned",
                "&space=general&status=planned",
                "&status=merged",
                "&tag=even&space=general",
            ]
            .as_slice(),
        )),
        "/ideas" => Some((
            ["top", "trending", "new"].as_slice(),
            ["", "&status=planned", "&space=general", "&tag=even&status=planned"].as_slice(),
        )),
        "/" | "/s/{space}" | "/tag/{tag}" => Some((["hot", "new", "top", "unanswered"].as_slice(), [""].as_slice())),
        _ => None,
    };
    if let Some((sorts, filters)) = listed {
        for sort in sorts {
            for filter in filters {
                queries.push(format!("?sort={sort}{filter}"));
                queries.push(format!("?sort={sort}{filter}&cursor=1000.{}", known.post));
            }
        }
    }
    let more: &[&str] = match path {
        "/moderation/queue" => &[
            "?filter=flagged",
            "?filter=held",
            "?filter=hidden",
            "?filter=removed",
            "?cursor=5.0&limit=100",
            "?filter=hidden&cursor=9000000000000.0",
        ],
        "/moderation" => &["?show=hidden", "?show=flagged&cursor=5.0"],
        "/moderation/log" => &["?about=member-2", "?cursor=50", "?about=member-2&cursor=50"],
        "/guidelines" => &["?next=/c/demo/"],
        "/posts" => &[
            "?author=member-2",
            "?author=member-2&space=general",
            "?author=member-2&tag=odd",
            "?author=member-2&kind=article",
        ],
        "/ideas" if route.starts_with("/api") => {
            &["?author=member-2", "?author=member-2&space=general", "?author=member-2&status=planned"]
        }
        "/gate/check" | "/gate/allow" => &["?resource=file-1", "?resource=space:general", "?resource=nothing"],
        "/tags" => &["?cursor=even"],
        "/gate/resources" => &["?cursor=file-2&limit=100"],
        "/embed/ideas" => &["?sort=trending&limit=20", "?space=general&tag=even", "?status=planned"],
        "/embed/topics" => &["?sort=new&limit=20", "?sort=top&space=general", "?sort=unanswered&tag=even"],
        "/campaign/seeds" => &["?cursor=seed&limit=100"],
        "/ask" => &["?policy=partners"],
        "/out" => &["?to=https://acme.example/"],
        "/changelog" if route.starts_with("/api") => &["?space=general", "?limit=2&cursor=900000000.0e"],
        "/changelog" => &["?cursor=900000000.0e"],
        "/notifications" => &["?cursor=0.z"],
        "/members" => {
            &["?q=member&cursor=0.member-2", "?role=member", "?group=group-2", "?group=group-2&cursor=0.member-2"]
        }
        "/people" | "/studio/people" => &["?q=member", "?q=member-1&cursor=0.member-2"],
        "/studio/gates/policy" => &["?name=partners"],
        "/requests" => &["?limit=2"],
        "/@{handle}" => &["?show=replies", "?show=ideas"],
        "/t/{id}/{slug}" => &["?sort=best", "?sort=new", "?sort=old", "?quote=post"],
        _ if path.ends_with("/replies") => &["?sort=new", "?sort=old"],
        _ => inviting::queries(path),
    };
    queries.extend(more.iter().map(|query| (*query).to_owned()));
    if path == "/gate/check" {
        let ids = [("post", &known.post), ("reply", &known.reply), ("idea", &known.idea)];
        queries.extend(ids.iter().map(|(kind, id)| format!("?resource={kind}:{id}")));
    }
    if path == "/t/{id}/{slug}" {
        queries.extend(["at", "quote"].map(|what| format!("?{what}={}", known.reply)));
    }
    if path == "/@{handle}" || path.ends_with("/replies") {
        queries.push(format!("?cursor=0.{}", known.post));
    }
    queries
}

/// Searches that make another statement each: by kind, by filter, going on, and mending a word.
fn searches() -> Vec<String> {
    [
        "?q=words",
        "?q=words+number&kind=reply",
        "?q=number&kind=post&space=general&tag=even&author=member-2&since=year",
        "?q=number&kind=question&cursor=-100.01",
        "?q=number&status=planned",
        "?q=member&kind=person",
        "?q=nubmer+ideea",
    ]
    .map(str::to_owned)
    .into()
}
