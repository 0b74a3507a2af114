//! Ideas: submitted, found alike, voted on, merged and parted, answered.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, ids, text};
use suites::people::{self, Member, word};
use suites::place::Space;
use suites::transcript::Transcript;

use crate::People;

pub(crate) fn story(site: &Site) -> String {
    let mut story = Transcript::new();
    let people = People::new(&mut story);
    let employee = people::new(Role::Employee, &[]);
    let space = Space::open(site);
    // One word of its own in every title, so that what is alike is what this test submitted.
    let own = word();
    for (value, name) in [(employee.handle.as_str(), "employee"), (space.slug.as_str(), "space"), (own.as_str(), "own")]
    {
        story.name(value, name);
    }
    let (first, second) = submitted(&mut story, &space, &people, &own);
    merged(&mut story, &space, &people, &employee, (&first, &second));
    answered(&mut story, &space, &people, &employee, &first);
    edited_and_deleted(&mut story, &space, &people, (&first, &second));
    story.text()
}

fn path(idea: &Value) -> String {
    format!("/ideas/{}", text(&idea["id"]))
}

/// Two ideas, the second found like the first.
fn submitted(story: &mut Transcript, space: &Space<'_>, people: &People, own: &str) -> (Value, Value) {
    let site = space.site;
    let api = |method: Method, path: &str| site.api(method, path);
    let idea =
        |title: String| json!({"title": title, "body_md": "My **eyes**.", "space": space.slug, "tags": ["looks"]});
    let first = idea(format!("Dark theme for {own}"));
    story.tell("nobody submits without signing in", api(Method::POST, "/ideas").json(&first));
    let first = story.made("Ann submits an idea", "first", api(Method::POST, "/ideas").by(&people.ann).json(&first));
    let similar = format!("/ideas/similar?title=A+darker+{own}+theme");
    // What else is alike depends on what others have submitted, so the list itself is no part of the story.
    let alike = api(Method::GET, &similar).by(&people.bob).send().must(200).json();
    assert_eq!(ids(&alike).first().map(String::as_str), first["id"].as_str(), "the idea of that name comes first");
    let second = idea(format!("Black background, {own}"));
    let second =
        story.made("and does so all the same", "second", api(Method::POST, "/ideas").by(&people.bob).json(&second));
    story.tell("both are listed", api(Method::GET, &format!("/ideas?space={}&sort=new", space.slug)));
    (first, second)
}

/// Votes, a merge and its undoing: each voter counts once, and gets back what they had.
fn merged(
    story: &mut Transcript,
    space: &Space<'_>,
    people: &People,
    employee: &Member,
    (first, second): (&Value, &Value),
) {
    let People { ann, bob, carl, dora } = people;
    let site = space.site;
    let (erin, fred) = (people::member(), people::member());
    let vote = |who: &Member, idea: &Value, value: i64| {
        let path = format!("/votes/idea/{}", text(&idea["id"]));
        site.api(Method::PUT, &path).by(who).json(&json!({"value": value})).send()
    };
    for (who, value) in [(ann, 1), (bob, 1), (carl, 1)] {
        vote(who, first, value).must(200);
    }
    for (who, value) in [(carl, 1), (dora, 1), (&erin, -1)] {
        vote(who, second, value).must(200);
    }
    let merge = format!("{}/merge", path(second));
    let into = |idea: &Value| json!({"into": idea["id"]});
    let post = |who: &Member, body: Value| site.api(Method::POST, &merge).by(who).json(&body);
    story.tell("a member merges nothing", post(ann, into(first)));
    story.tell("an idea is not merged into itself", post(employee, into(second)));
    story.tell("nor into what is not there", post(employee, json!({"into": "01hzzzzzzzzzzzzzzzzzzzzzzz"})));
    story.tell("an employee merges the second into the first", post(employee, into(first))).must(200);
    story.tell("and again, which changes nothing", post(employee, into(first))).must(200);
    // Ann, Bob, Carl (who voted for both) and Dora are for it; Erin is against it.
    tally(story, site, "five voters, each once", first, [4, 1]);
    story.tell("the merged one takes no votes", {
        let path = format!("/votes/idea/{}", text(&second["id"]));
        site.api(Method::PUT, &path).by(&fred).json(&json!({"value": 1}))
    });
    tally(story, site, "and keeps its own", second, [2, 1]);
    let listed = site.read(&format!("/ideas?space={}&sort=new", space.slug), ann);
    assert_eq!(ids(&listed), [text(&first["id"])], "a merged idea is not listed");
    let listed = site.read(&format!("/ideas?space={}&sort=new&status=merged", space.slug), ann);
    assert_eq!(ids(&listed), [text(&second["id"])], "unless merged ones are asked for");
    let chain = site.api(Method::POST, &format!("{}/merge", path(first))).by(employee).json(&into(second));
    story.tell("no circle of merges", chain);

    vote(dora, first, 1).must(200);
    vote(&fred, first, 1).must(200);
    story.tell("a member undoes nothing", site.api(Method::DELETE, &merge).by(bob));
    story.tell("the merge is undone", site.api(Method::DELETE, &merge).by(employee)).must(200);
    // Dora has voted here herself since, so she stays; Erin goes back with her vote.
    tally(story, site, "who voted here themselves stay", first, [5, 0]);
    tally(story, site, "and the second has what it had", second, [2, 1]);
    story.tell("there is nothing more to undo", site.api(Method::DELETE, &merge).by(employee));
}

#[track_caller]
fn tally(story: &mut Transcript, site: &Site, what: &str, idea: &Value, expected: [i64; 2]) {
    let path = format!("/votes/idea/{}", text(&idea["id"]));
    let tally = story.tell(what, site.api(Method::GET, &path)).must(200).json();
    assert_eq!([tally["up"].as_i64(), tally["down"].as_i64()], expected.map(Some), "{what}: {tally}");
}

/// Status, official response, roadmap, comments.
fn answered(story: &mut Transcript, space: &Space<'_>, people: &People, employee: &Member, first: &Value) {
    let site = space.site;
    let status = format!("{}/status", path(first));
    let put = |who: &Member, body: Value| site.api(Method::PUT, &status).by(who).json(&body);
    story.tell("a member gives no status", put(&people.ann, json!({"status": "planned"})));
    story.tell("there is no such status", put(employee, json!({"status": "soon"})));
    story.tell("merged is no status to give", put(employee, json!({"status": "merged"})));
    let on_it = json!({"status": "planned", "response": "**Yes**, in spring."});
    story.tell("an employee plans it and says so", put(employee, on_it)).must(200);
    story.tell("the idea as a stranger sees it", site.api(Method::GET, &path(first))).must(200);
    for status in ["planned", "in_progress", "shipped"] {
        if status != "planned" {
            put(employee, json!({"status": status, "response": "Nearly."})).send().must(200);
        }
        let roadmap = site.api(Method::GET, "/roadmap").send().must(200).json();
        let columns: Vec<_> = roadmap["columns"].as_array().into_iter().flatten().collect();
        let named: Vec<_> = columns.iter().map(|column| text(&column["status"])).collect();
        assert_eq!(named, ["planned", "in_progress", "shipped"]);
        for column in columns {
            let there = ids(column).iter().any(|id| first["id"] == id.as_str());
            // A column shows its most voted; on a shared deployment others may have more votes.
            let full = ids(column).len() >= 50;
            assert!(there == (column["status"] == status) || full, "{status}: {column}");
        }
    }
    let listed = site.read(&format!("/ideas?space={}&status=shipped", space.slug), &people.ann);
    assert_eq!(ids(&listed), [text(&first["id"])]);
    let replies = format!("{}/replies", path(first));
    let words = json!({"body_md": "Thank you!"});
    story.made("Carl comments", "comment", site.api(Method::POST, &replies).by(&people.carl).json(&words));
    let wrong = json!({"body_md": "Thank you!", "kind": "answer"});
    story.tell("an idea has no answers", site.api(Method::POST, &replies).by(&people.carl).json(&wrong));
    story.tell("the comments", site.api(Method::GET, &replies));
}

/// Edits with history, and what is left of what was deleted.
fn edited_and_deleted(story: &mut Transcript, space: &Space<'_>, people: &People, (first, second): (&Value, &Value)) {
    let site = space.site;
    let (first, second) = (path(first), path(second));
    let seen = site.api(Method::GET, &first).by(&people.ann).send().must(200);
    let tag = seen.header("etag").to_owned();
    let patch =
        |body: Value| site.api(Method::PATCH, &first).by(&people.ann).json(&body).header("if-match", tag.as_str());
    story.tell("Ann says it better", patch(json!({"body_md": "My *tired* eyes."}))).must(200);
    story.tell("who edits what is no longer so is told", patch(json!({"title": "Something else"}))).must(412);
    story.tell("what it said before", site.api(Method::GET, &format!("{first}/history")));
    let no = site.api(Method::PATCH, &first).by(&people.bob).json(&json!({"title": "Something else"}));
    story.tell("Bob can't edit it", no);
    story.tell("Bob deletes his own", site.api(Method::DELETE, &second).by(&people.bob)).must(204);
    story.tell("nothing is left of it", site.api(Method::GET, &second)).must(404);
    story.tell("Ann deletes hers", site.api(Method::DELETE, &first).by(&people.ann)).must(204);
    story.tell("its place is kept for the comment", site.api(Method::GET, &first)).must(200);
    story.tell("nothing is listed", site.api(Method::GET, &format!("/ideas?space={}", space.slug)));
}
