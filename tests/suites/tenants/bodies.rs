//! What is sent to a route besides its path: bodies that name another community's things wherever a body can name one.

use serde_json::{Value, json};

use crate::tenant::Tenant;

/// Bodies for a route of the API, by how its path ends; at least an empty one.
pub(crate) fn json(method: &str, route: &str, of: &Tenant<'_>) -> Vec<Value> {
    let below = route.split("{community}").nth(1).unwrap_or(route);
    let words = json!({"body_md": "Words."});
    let known = match (method, below) {
        ("POST", "/posts") => vec![
            json!({"kind": "question", "title": "A title of mine", "body_md": "Words.", "space": of.space, "tags": [of.tag]}),
            json!({"kind": "question", "title": "A title of mine", "body_md": "Words.", "space": "here", "policy": of.policy}),
        ],
        ("POST", "/ideas") => {
            vec![json!({"title": "A title of mine", "body_md": "Words.", "space": of.space, "tags": [of.tag]})]
        }
        ("POST", "/posts/{id}/replies" | "/ideas/{id}/replies") => {
            vec![words, json!({"body_md": "Words.", "parent": of.reply})]
        }
        ("PATCH", "/posts/{id}" | "/ideas/{id}" | "/replies/{id}") => {
            vec![words, json!({"policy": of.policy}), json!({"space": of.space})]
        }
        ("PUT", "/posts/{id}/accepted") => vec![json!({"reply": of.reply})],
        ("PUT", "/votes/{kind}/{id}") => vec![json!({"value": 1}), json!({"value": -1})],
        ("PUT", "/ideas/{id}/status") => vec![json!({"status": "declined", "response": "No."})],
        ("PUT", "/ideas/{id}/owner") => vec![json!({"owner": of.manager.handle})],
        ("POST", "/ideas/{id}/merge") => vec![json!({"into": of.other_idea})],
        ("POST", "/gate/check") => vec![json!({"resources": resources(of)})],
        ("POST", "/gate/pass") => vec![json!({"resource": of.resource})],
        ("POST", "/flags") => named(of).map(|(kind, id)| json!({"kind": kind, "id": id, "reason": "spam"})).into(),
        ("POST", "/moderation/decisions") => ["hide", "remove", "lock", "approve"]
            .into_iter()
            .flat_map(|action| named(of).map(|(kind, id)| json!({"kind": kind, "id": id, "action": action})))
            .collect(),
        ("POST", "/moderation/move") => vec![json!({"id": of.post, "space": of.space})],
        ("PUT", "/campaign/seeds/{key}") => {
            named(of)[..2].iter().map(|(kind, id)| json!({"kind": kind, "id": id})).collect()
        }
        ("PATCH", "/members/{handle}") => vec![json!({"role": "member"}), json!({"state": "suspended"})],
        ("PUT", "/spaces/{slug}" | "/spaces/{space}") => vec![json!({"name": "Mine", "policy": of.policy})],
        ("PUT", "/gate/resources/{name}") => vec![json!({"title": "Mine", "policy": of.policy})],
        ("PUT", "/gate/policies/{name}") => {
            vec![json!({"title": "Mine", "rule": {"code": of.code}, "teaser": "title"})]
        }
        ("POST", "/requests") => vec![json!({"policy": of.policy})],
        ("POST", "/operator") => vec![json!({"handle": "host", "name": "Host"})],
        ("PUT", "/operator/host") => vec![json!({"host": "taken.example"})],
        ("POST", "/api/v1/communities") => vec![json!({"slug": of.slug, "name": "Mine"})],
        _ => vec![],
    };
    known.into_iter().chain([json!({})]).collect()
}

/// Forms for a page, by how its path ends; at least one with a field for everything that names something.
pub(crate) fn forms(route: &str, of: &Tenant<'_>, id: &str) -> Vec<String> {
    let (space, tag, policy, handle) = (&of.space, &of.tag, &of.policy, &of.manager.handle);
    let below = route.split("{community}").nth(1).unwrap_or(route);
    let known = match below {
        "/new" => vec![format!("kind=question&title=Mine&body=Words.&space={space}&tags={tag}")],
        "/ideas/new" => vec![format!("title=Mine&body=Words.&space={space}&tags={tag}&seen=1")],
        "/t/{id}/edit" => vec![format!("kind=question&title=Mine&body=Words.&space={space}&tags={tag}")],
        "/i/{id}/edit" => vec![format!("title=Mine&body=Words.&space={space}&tags={tag}")],
        "/t/{id}/reply" => vec!["body=Words.".to_owned(), format!("body=Words.&parent={}", of.reply)],
        "/i/{id}/reply" | "/r/{id}/edit" => vec!["body=Words.".to_owned()],
        "/t/{id}/accept" => vec![format!("reply={}", of.reply)],
        "/i/{id}/status" => vec!["status=declined&response=No.".to_owned()],
        "/i/{id}/owner" => vec![format!("owner={handle}")],
        "/i/{id}/merge" => vec![format!("into={}", of.other_idea)],
        "/vote/{kind}/{id}" => vec!["value=1".to_owned(), "value=-1".to_owned()],
        "/flag/{kind}/{id}" => vec!["reason=spam".to_owned()],
        "/follow/{kind}/{id}" => vec!["follow=1".to_owned(), String::new()],
        "/moderation/decide" => ["hide", "remove", "approve"]
            .map(|action| format!("kind={}&id={id}&action={action}", of.kind_of(id)))
            .into(),
        "/moderation/move" => vec![format!("id={id}&space={space}")],
        "/invite" => vec![format!("code={}", of.code)],
        "/invite/{code}" => vec![format!("name=Ada&handle=ada-{id}")],
        "/ask" => vec![format!("policy={policy}&message=Please")],
        "/studio/gates" => vec![format!("name={policy}&document=title+%3D+%22Mine%22%0Arule+%3D+%22everyone%22")],
        "/studio/gates/policy/delete" => vec![format!("name={policy}")],
        "/studio/gates/resources" => vec![format!("name={}&title=Mine&policy={policy}", of.resource)],
        "/studio/gates/resources/delete" => vec![format!("name={}", of.resource)],
        "/studio/requests" => vec![format!("handle={handle}&policy={policy}&state=granted")],
        "/studio/people/{handle}" => vec!["role=member".to_owned()],
        "/studio/people/{handle}/grants" => vec!["kind=badge&name=guest".to_owned()],
        "/studio/campaign" => vec!["to=ended".to_owned()],
        "/people/{handle}/state" => vec!["state=suspended".to_owned()],
        "/tag/{tag}" => vec!["description=Mine".to_owned()],
        "/settings/delete" => vec![format!("handle={handle}")],
        _ => vec![],
    };
    known.into_iter().chain([any(of, id)]).collect()
}

/// A form with a field for everything that names something.
fn any(of: &Tenant<'_>, id: &str) -> String {
    let pairs = [
        ("id", id),
        ("kind", of.kind_of(id)),
        ("reply", &of.reply),
        ("parent", &of.reply),
        ("into", &of.other_idea),
        ("space", &of.space),
        ("policy", &of.policy),
        ("name", &of.policy),
        ("code", &of.code),
        ("handle", &of.manager.handle),
        ("title", "Mine"),
        ("body", "Words."),
        ("value", "1"),
        ("to", "ended"),
        ("lang", "en"),
    ];
    pairs.map(|(name, value)| format!("{name}={value}")).join("&")
}

fn named<'a>(of: &'a Tenant<'_>) -> [(&'static str, &'a str); 3] {
    [("post", of.post.as_str()), ("idea", of.idea.as_str()), ("reply", of.reply.as_str())]
}

/// What can be asked a gate for.
pub(crate) fn resources(of: &Tenant<'_>) -> Vec<String> {
    let things = named(of).map(|(kind, id)| format!("{kind}:{id}"));
    things.into_iter().chain([format!("space:{}", of.space), of.resource.clone()]).collect()
}
