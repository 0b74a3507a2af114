//! Posting: question, answer, acceptance, votes, edits, deletion.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::{Site, ids, text};
use suites::people::{self, word};
use suites::transcript::Transcript;

use crate::People;

pub(crate) fn story(site: &Site) -> String {
    let mut story = Transcript::new();
    let people = People::new(&mut story);
    let (tag, slug, key) = (word(), format!("s-{}", word()), word());
    story.name(&tag, "tag");
    story.name(&slug, "space");
    let manager = people::manager();
    let space = json!({"name": "A space", "description": "What it is for.", "position": 900});
    story
        .tell("the manager makes a space", site.api(Method::PUT, &format!("/spaces/{slug}")).by(&manager).json(&space));

    let post = asked_and_answered(&mut story, site, &people, (&slug, &tag));
    edited(&mut story, site, &people, &post);
    written_twice(&mut story, site, &people, &slug, &key);
    placed(&mut story, site, &people, (&slug, &tag));
    deleted(&mut story, site, &people, (&slug, &post));
    story.text()
}

/// Question, answer, acceptance and votes; gives the question's path.
fn asked_and_answered(story: &mut Transcript, site: &Site, people: &People, (slug, tag): (&str, &str)) -> String {
    let People { ann, bob, carl, dora } = people;
    let api = |method: Method, path: &str| site.api(method, path);
    let question = json!({
        "kind": "question", "title": "How do I dry a cello?", "space": slug, "tags": [tag, "strings"],
        "body_md": "It **rained**. See [this](https://example.org) and <b>that</b>.\n\n```\ncode\n```",
    });
    story.tell("nobody can ask without signing in", api(Method::POST, "/posts").json(&question));
    let post = story.made("Ann asks", "question", api(Method::POST, "/posts").by(ann).json(&question));
    let path = format!("/posts/{}", text(&post["id"]));
    story.tell("it is in its space", api(Method::GET, &format!("/posts?space={slug}&sort=new")));
    let replies = format!("{path}/replies");
    let answer = json!({"body_md": "Slowly, far from any stove."});
    let answer = story.made("Bob answers", "answer", api(Method::POST, &replies).by(bob).json(&answer));
    let comment = json!({"body_md": "Is it varnished?", "kind": "comment"});
    let comment =
        story.made("Carl remarks on the question", "comment", api(Method::POST, &replies).by(carl).json(&comment));
    let remark = json!({"body_md": "How slowly?", "parent": answer["id"]});
    story.made("Dora remarks on the answer", "remark", api(Method::POST, &replies).by(dora).json(&remark));
    story.tell("all replies, oldest first", api(Method::GET, &replies));
    story.tell("and newest first, two of them", api(Method::GET, &format!("{replies}?sort=new&limit=2")));

    let accepted = format!("{path}/accepted");
    let accept = |id: &serde_json::Value| json!({"reply": id});
    story.tell("Bob can't accept", api(Method::PUT, &accepted).by(bob).json(&accept(&answer["id"])));
    story.tell("a comment is no answer", api(Method::PUT, &accepted).by(ann).json(&accept(&comment["id"])));
    story.tell("Ann accepts the answer", api(Method::PUT, &accepted).by(ann).json(&accept(&answer["id"]))).must(200);
    story.tell("and takes it back", api(Method::DELETE, &accepted).by(ann)).must(200);
    story.tell("and accepts it again", api(Method::PUT, &accepted).by(ann).json(&accept(&answer["id"]))).must(200);

    let votes = format!("/votes/post/{}", text(&post["id"]));
    let vote = |who, value: i64| api(Method::PUT, &votes).by(who).json(&json!({"value": value}));
    story.tell("a stranger can't vote", api(Method::PUT, &votes).json(&json!({"value": 1})));
    story.tell("Bob votes for it", vote(bob, 1));
    story.tell("Carl votes for it", vote(carl, 1));
    story.tell("Carl votes for it again", vote(carl, 1));
    story.tell("Bob is against it now", vote(bob, -1));
    story.tell("Carl takes his vote back", vote(carl, 0));
    story.tell("and once more", vote(carl, 0));
    story.tell("Dora votes for it", vote(dora, 1));
    story.tell("nobody is two", vote(dora, 2));
    let on_answer = format!("/votes/reply/{}", text(&answer["id"]));
    story.tell("Ann votes for the answer", api(Method::PUT, &on_answer).by(ann).json(&json!({"value": 1})));
    story.tell("the votes as Bob sees them", api(Method::GET, &votes).by(bob));
    story.tell("the votes as a stranger sees them", api(Method::GET, &votes));
    path
}

/// Edits, their history, and two who edit at once.
fn edited(story: &mut Transcript, site: &Site, people: &People, path: &str) {
    let People { ann, bob, carl, .. } = people;
    let before = story.tell("the question as Ann sees it", site.api(Method::GET, path).by(ann)).must(200);
    let tag = before.header("etag").to_owned();
    story.tell("the question as a stranger sees it", site.api(Method::GET, path));
    let unchanged = site.api(Method::GET, path).by(ann).header("if-none-match", tag.as_str()).send();
    assert_eq!((unchanged.status, unchanged.body.len()), (304, 0), "the same tag is not sent again");
    let votes = format!("/votes{}", path.replacen("posts", "post", 1));
    site.api(Method::PUT, &votes).by(carl).json(&json!({"value": 1})).send().must(200);
    let change = |title: &str| json!({"title": title});
    let patch = |who, title: &str| site.api(Method::PATCH, path).by(who).json(&change(title));
    story.tell("Bob can't edit it", patch(bob, "How do I wet a cello?"));
    let edit = patch(ann, "How do I dry a wet cello?").header("if-match", tag.as_str());
    story.tell("Ann edits what she saw; a vote in between is no edit", edit).must(200);
    let late = patch(ann, "How do I dry a cello, again?").header("if-match", tag.as_str());
    story.tell("who edits what is no longer so is told", late).must(412);
    let body = json!({"body_md": "It rained *a lot*.", "tags": ["strings"]});
    story.tell("Ann edits the rest", site.api(Method::PATCH, path).by(ann).json(&body)).must(200);
    story.tell("what it said before", site.api(Method::GET, &format!("{path}/history")));
}

/// The same request twice.
fn written_twice(story: &mut Transcript, site: &Site, people: &People, slug: &str, key: &str) {
    let body = |title: &str| json!({"kind": "discussion", "title": title, "body_md": "Only once.", "space": slug});
    let send = |title: &str| {
        site.api(Method::POST, "/posts").by(&people.ann).json(&body(title)).header("idempotency-key", key)
    };
    let first = story.made("Ann posts with a key", "once", send("Sent twice"));
    let second = story.tell("and sends it again", send("Sent twice")).must(201);
    assert_eq!(second.json(), first, "the second answer is the first one");
    assert_eq!(second.header("idempotency-replayed"), "true");
    story.tell("the key is no good for another request", send("Sent once")).must(422);
    let bobs =
        site.api(Method::POST, "/posts").by(&people.bob).json(&body("Sent twice")).header("idempotency-key", key);
    let bobs = story.made("the key of another member is another key", "bobs-post", bobs);
    assert_ne!(bobs["id"], first["id"]);
    let list = site.read(&format!("/posts?space={slug}&sort=new"), &people.ann);
    assert_eq!(ids(&list).len(), 3, "the question, and two posts sent once each: {list}");
}

/// Kinds, tags, spaces.
fn placed(story: &mut Transcript, site: &Site, people: &People, (slug, tag): (&str, &str)) {
    let People { ann, .. } = people;
    let (employee, moderator) = (people::new(Role::Employee, &[]), people::new(Role::Moderator, &[]));
    story.name(&employee.handle, "employee");
    let news =
        json!({"kind": "announcement", "title": "We dry cellos now", "body_md": "Yes.", "space": slug, "tags": [tag]});
    story.tell("a member announces nothing", site.api(Method::POST, "/posts").by(ann).json(&news));
    let made = story.made("an employee announces", "news", site.api(Method::POST, "/posts").by(&employee).json(&news));
    let tagged = format!("/tags/{tag}");
    story.tell("a member introduces no tag", site.api(Method::PUT, &tagged).by(ann).json(&json!({"description": "x"})));
    let words = json!({"description": "All about it."});
    story.tell("a moderator introduces the tag", site.api(Method::PUT, &tagged).by(&moderator).json(&words));
    story.tell("the tag", site.api(Method::GET, &tagged));
    story.tell("posts with it", site.api(Method::GET, &format!("/posts?tag={tag}&sort=new")));
    let second = format!("s-{}", word());
    story.name(&second, "second-space");
    let draft = json!({"name": "Another space"});
    story.tell("a member makes no space", site.api(Method::PUT, &format!("/spaces/{second}")).by(ann).json(&draft));
    site.put(&format!("/spaces/{second}"), &people::manager(), &draft);
    let path = format!("/posts/{}", text(&made["id"]));
    let move_it = site.api(Method::PATCH, &path).by(&employee).json(&json!({"space": second}));
    story.tell("the announcement moves to another space", move_it).must(200);
    let there = site.read(&format!("/posts?space={second}&kind=announcement"), ann);
    assert_eq!(ids(&there), [text(&made["id"])]);
    let all = site.read("/spaces", ann);
    let known = all["items"].as_array().into_iter().flatten().filter(|space| space["slug"] == second.as_str());
    assert_eq!(known.count(), 1, "the space is listed once");
}

/// What is left of what was deleted.
fn deleted(story: &mut Transcript, site: &Site, people: &People, (slug, post): (&str, &str)) {
    let People { ann, bob, carl, dora } = people;
    let thread = format!("{post}/replies");
    let replies = site.read(&thread, ann);
    let of = |kind: &str, parent: bool| {
        let mut items = replies["items"].as_array().into_iter().flatten();
        let found = items.find(|reply| reply["kind"] == kind && reply["parent"].is_null() != parent);
        format!("/replies/{}", text(&found.expect("the reply is there")["id"]))
    };
    let (answer, comment, remark) = (of("answer", false), of("comment", false), of("comment", true));
    story.tell(
        "Bob edits his answer",
        site.api(Method::PATCH, &answer).by(bob).json(&json!({"body_md": "Very slowly."})),
    );
    story.tell("what the answer said", site.api(Method::GET, &format!("{answer}/history")));
    story.tell("Carl can't delete Bob's answer", site.api(Method::DELETE, &answer).by(carl));
    story.tell("Bob deletes it", site.api(Method::DELETE, &answer).by(bob)).must(204);
    story.tell("its place is kept for the remark on it", site.api(Method::GET, &answer)).must(200);
    let open = site.read(post, ann);
    assert_eq!(open["accepted_reply"], json!(null), "a deleted answer is accepted no more: {open}");
    story.tell(
        "it can't be accepted",
        site.api(Method::PUT, &format!("{post}/accepted")).by(ann).json(&json!({"reply": answer[9..]})),
    );
    story.tell("nor deleted twice", site.api(Method::DELETE, &answer).by(bob));
    story.tell(
        "nor voted on",
        site.api(Method::PUT, &format!("/votes/reply/{}", &answer[9..])).by(dora).json(&json!({"value": 1})),
    );
    story.tell("Carl deletes his comment", site.api(Method::DELETE, &comment).by(carl)).must(204);
    story.tell("nothing is left of it", site.api(Method::GET, &comment)).must(404);
    story.tell("Dora deletes her remark", site.api(Method::DELETE, &remark).by(dora)).must(204);
    story.tell("the thread now", site.api(Method::GET, &thread));

    let more = json!({"body_md": "One more answer."});
    story.made("Carl answers after all", "late-answer", site.api(Method::POST, &thread).by(carl).json(&more));
    story.tell("Ann deletes the question", site.api(Method::DELETE, post).by(ann)).must(204);
    story.tell("its place is kept for the answer", site.api(Method::GET, post)).must(200);
    story.tell("what it said is gone too", site.api(Method::GET, &format!("{post}/history")));
    story.tell("nobody answers it any more", site.api(Method::POST, &thread).by(bob).json(&more));
    story.tell("nor edits it", site.api(Method::PATCH, post).by(ann).json(&json!({"title": "Back again"})));
    let lone = site.read(&format!("/posts?space={slug}&sort=new&author={}", bob.handle), bob);
    let lone = format!("/posts/{}", ids(&lone)[0]);
    story.tell("Bob deletes a post nobody replied to", site.api(Method::DELETE, &lone).by(bob)).must(204);
    story.tell("nothing is left of it", site.api(Method::GET, &lone)).must(404);
    story.tell("what is in the space now", site.api(Method::GET, &format!("/posts?space={slug}&sort=new")));
}
