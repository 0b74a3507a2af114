//! Bodies with wrong fields.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Sending, text};
use suites::people::{self, Member, member};
use suites::place::Space;

use crate::refused;

/// What is wrong in a body, and the field that must be named: 422.
type Wrong = (Value, &'static str);

/// Sends a good body with each of the wrong fields put over it, and the good body without each of its needed fields.
pub(crate) fn each(
    send: &dyn Fn(&Value) -> Sending<'static>,
    good: &Value,
    wrong: &[Wrong],
    needed: &[&'static str],
) -> usize {
    let invalid = |body: &Value, field: &str| refused(send(body), 422, "invalid_fields", Some(field));
    for (fields, field) in wrong {
        let mut body = good.clone();
        let body_fields = body.as_object_mut().expect("a good body is an object");
        body_fields.extend(fields.as_object().expect("wrong fields are an object").clone());
        invalid(&body, field);
    }
    for field in needed {
        let mut body = good.clone();
        body.as_object_mut().expect("a good body is an object").remove(*field);
        invalid(&body, field);
    }
    // The whole in the wrong shape: serde would take the fields of a struct in their order, too.
    let in_order: Value = good.as_object().into_iter().flatten().map(|(_, value)| value.clone()).collect();
    let shapes = [json!(null), json!([]), json!("text"), json!(5), json!([good]), in_order];
    for shape in &shapes {
        invalid(shape, "body");
    }
    wrong.len() + needed.len() + shapes.len()
}

/// The client keeps a borrow of its site; a table of senders wants one that lasts as long as the test.
pub(crate) fn sender(
    space: &Space<'_>,
    method: Method,
    path: String,
    who: Member,
) -> impl Fn(&Value) -> Sending<'static> + use<> {
    let site: &'static suites::client::Site = Box::leak(Box::new(space.site.clone()));
    move |body| site.api(method.clone(), &path).by(&who).json(body)
}

pub(crate) fn long(length: usize) -> String {
    "x".repeat(length)
}

/// What is wrong for every title, body and list of tags.
fn written() -> Vec<Wrong> {
    vec![
        (json!({"colour": "red"}), "colour"),
        (json!({"id": "01hzzzzzzzzzzzzzzzzzzzzzzz"}), "id"),
        (json!({"author": "somebody"}), "author"),
        (json!({"title": 5}), "title"),
        (json!({"title": null}), "title"),
        (json!({"title": ["A title"]}), "title"),
        (json!({"title": ""}), "title"),
        (json!({"title": "Four"}), "title"),
        (json!({"title": "   a   b   "}), "title"),
        (json!({"title": long(201)}), "title"),
        (json!({"title": "A bell \u{7} rings"}), "title"),
        (json!({"title": "A null \u{0} byte"}), "title"),
        (json!({"body_md": ""}), "body_md"),
        (json!({"body_md": " \n\t "}), "body_md"),
        (json!({"body_md": long(40_001)}), "body_md"),
        (json!({"body_md": "A null \u{0} byte"}), "body_md"),
        (json!({"body_md": {"text": "Words"}}), "body_md"),
        (json!({"tags": "one"}), "tags"),
        (json!({"tags": {"one": true}}), "tags"),
        (json!({"tags": ["No Good"]}), "tags"),
        (json!({"tags": [""]}), "tags"),
        (json!({"tags": ["é"]}), "tags"),
        (json!({"tags": [long(36)]}), "tags"),
        (json!({"tags": ["a", "b", "c", "d", "e", "f"]}), "tags"),
        (json!({"tags": ["one", 2]}), "tags[1]"),
        (json!({"space": 5}), "space"),
        (json!({"space": ""}), "space"),
        (json!({"space": "nowhere-at-all"}), "space"),
        (json!({"space": "'; DROP TABLE posts; --"}), "space"),
        (json!({"policy": 5}), "policy"),
    ]
}

pub(crate) fn posts(space: &Space<'_>) -> usize {
    let good = json!({"kind": "discussion", "title": "A good title", "body_md": "Words.", "space": space.slug});
    let mut wrong = written();
    wrong.extend([
        (json!({"kind": "poem"}), "kind"),
        (json!({"kind": ""}), "kind"),
        (json!({"kind": 1}), "kind"),
        (json!({"kind": "Question"}), "kind"),
    ]);
    let create = sender(space, Method::POST, "/posts".to_owned(), member());
    let sent = each(&create, &good, &wrong, &["kind", "title", "body_md", "space"]);
    let both = json!({"kind": "poem", "title": "x", "body_md": " ", "space": "nowhere", "tags": ["A B"]});
    for field in ["kind", "title", "body_md", "space", "tags"] {
        refused(create(&both), 422, "invalid_fields", Some(field));
    }
    let gated = |who| sender(space, Method::POST, "/posts".to_owned(), who);
    let mut body = good.clone();
    body["policy"] = json!("no-such-policy");
    refused(gated(people::new(Role::Moderator, &[]))(&body), 422, "invalid_fields", Some("policy"));
    refused(gated(member())(&body), 403, "role_too_low", None);

    let author = member();
    let post = space.post(&author, json!({}));
    let path = format!("/posts/{}", text(&post["id"]));
    let edit = sender(space, Method::PATCH, path.clone(), author.clone());
    for (body, field) in &wrong {
        // In an edit, null is the same as nothing, and that is no mistake.
        if !body["title"].is_null() || body.get("title").is_none() {
            refused(edit(body), 422, "invalid_fields", Some(field));
        }
    }
    assert_eq!(space.site.read(&path, &author), post, "the post is what it was");
    let accept = sender(space, Method::PUT, format!("{path}/accepted"), author.clone());
    refused(accept(&json!({"reply": "x"})), 409, "no_question", None);
    space.site.api(Method::DELETE, &path).by(&author).send().must(204);
    let question = space.post(&author, json!({"kind": "question"}));
    let path = format!("/posts/{}", text(&question["id"]));
    let accept = sender(space, Method::PUT, format!("{path}/accepted"), author.clone());
    for (body, field) in [
        (json!({}), "reply"),
        (json!({"reply": 5}), "reply"),
        (json!({"reply": null}), "reply"),
        (json!({"reply": "x"}), "reply"),
        (json!({"reply": question["id"]}), "reply"),
        (json!({"reply": "01hzzzzzzzzzzzzzzzzzzzzzzz", "why": "so"}), "why"),
    ] {
        refused(accept(&body), 422, "invalid_fields", Some(field));
    }
    space.site.api(Method::DELETE, &path).by(&author).send().must(204);
    sent + wrong.len() + 14
}

pub(crate) fn replies(space: &Space<'_>) -> usize {
    let author = member();
    let (question, other) = (space.post(&author, json!({"kind": "question"})), space.post(&author, json!({})));
    let elsewhere = space.reply(&author, &other, json!({}));
    let path = format!("/posts/{}/replies", text(&question["id"]));
    let create = sender(space, Method::POST, path.clone(), author.clone());
    let good = json!({"body_md": "Words."});
    let wrong = [
        (json!({"colour": "red"}), "colour"),
        (json!({"body_md": ""}), "body_md"),
        (json!({"body_md": long(40_001)}), "body_md"),
        (json!({"body_md": 5}), "body_md"),
        (json!({"kind": "poem"}), "kind"),
        (json!({"kind": 5}), "kind"),
        (json!({"parent": 5}), "parent"),
        (json!({"parent": "x"}), "parent"),
        (json!({"parent": "01hzzzzzzzzzzzzzzzzzzzzzzz"}), "parent"),
        (json!({"parent": elsewhere["id"]}), "parent"),
        (json!({"parent": question["id"]}), "parent"),
    ];
    let sent = each(&create, &good, &wrong, &["body_md"]);
    let list = space.site.read(&path, &author);
    assert_eq!(list["items"], json!([]), "no reply was stored");
    let edit = sender(space, Method::PATCH, format!("/replies/{}", text(&elsewhere["id"])), author.clone());
    for (body, field) in
        [(json!({}), "body_md"), (json!({"body_md": ""}), "body_md"), (json!({"kind": "answer"}), "kind")]
    {
        refused(edit(&body), 422, "invalid_fields", Some(field));
    }
    for post in [&question, &other] {
        space.site.api(Method::DELETE, &format!("/posts/{}", text(&post["id"]))).by(&author).send().must(204);
    }
    sent + 3
}

pub(crate) fn ideas(space: &Space<'_>) -> usize {
    let good = json!({"title": "A good title", "body_md": "Words.", "space": space.slug});
    let mut wrong = written();
    wrong.extend([(json!({"kind": "discussion"}), "kind"), (json!({"status": "planned"}), "status")]);
    let create = sender(space, Method::POST, "/ideas".to_owned(), member());
    let sent = each(&create, &good, &wrong, &["title", "body_md", "space"]);
    let author = member();
    let idea = space.idea(&author, json!({}));
    let path = format!("/ideas/{}", text(&idea["id"]));
    let employee = people::new(Role::Employee, &[]);
    let status = sender(space, Method::PUT, format!("{path}/status"), employee.clone());
    for (body, field) in [
        (json!({}), "status"),
        (json!({"status": "soon"}), "status"),
        (json!({"status": "merged"}), "status"),
        (json!({"status": 5}), "status"),
        (json!({"status": "planned", "response": 5}), "response"),
        (json!({"status": "planned", "response": long(40_001)}), "response"),
        (json!({"status": "planned", "by": "me"}), "by"),
    ] {
        refused(status(&body), 422, "invalid_fields", Some(field));
    }
    let merge = sender(space, Method::POST, format!("{path}/merge"), employee);
    for (body, field) in [
        (json!({}), "into"),
        (json!({"into": 5}), "into"),
        (json!({"into": "x"}), "into"),
        (json!({"into": idea["id"]}), "into"),
        (json!({"into": "01hzzzzzzzzzzzzzzzzzzzzzzz"}), "into"),
    ] {
        refused(merge(&body), 422, "invalid_fields", Some(field));
    }
    assert_eq!(space.site.read(&path, &author), idea, "the idea is what it was");
    space.site.api(Method::DELETE, &path).by(&author).send().must(204);
    sent + 12
}
