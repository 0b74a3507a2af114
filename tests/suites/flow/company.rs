//! What the company does with ideas: takes them on, closes them, gives votes to give; and the change log that comes of it.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, member};
use suites::place::{Space, vote};

fn put_owner(site: &Site, who: &Member, idea: &Value, owner: Option<&str>) -> suites::client::Answer {
    let path = format!("/ideas/{}/owner", text(&idea["id"]));
    site.api(Method::PUT, &path).by(who).json(&json!({"owner": owner})).send()
}

pub(crate) fn owners(site: &Site) {
    let space = Space::open(site);
    let (ann, employee, manager) = (member(), people::new(Role::Employee, &[]), people::manager());
    let idea = space.idea(&ann, json!({}));
    assert_eq!(idea["owner"], Value::Null);
    let taken = put_owner(site, &employee, &idea, Some(&employee.handle)).must(200).json();
    assert_eq!((&taken["owner"]["handle"], &taken["owner"]["role"]), (&json!(employee.handle), &json!("employee")));
    let page = site.get(text(&idea["url"])).send().must(200).text();
    assert!(page.contains(&format!("/@{}", employee.handle)), "the page names who answers: {page}");
    for (who, owner, status) in [(&ann, &employee, 403), (&manager, &ann, 422)] {
        let answer = put_owner(site, who, &idea, Some(&owner.handle));
        assert_eq!(answer.status, status, "{}", answer.text());
    }
    assert_eq!(put_owner(site, &manager, &idea, Some("nobody-at-all")).must(422).json()["errors"][0]["field"], "owner");
    assert_eq!(put_owner(site, &manager, &idea, None).must(200).json()["owner"], Value::Null);
    // The same from the page, by a press of a button.
    let form = site.request(Method::POST, &format!("/c/{COMMUNITY}/i/{}/owner", text(&idea["id"]))).by(&manager);
    let done = form.form(&format!("owner={}", manager.handle)).send().must(303);
    assert_eq!(done.header("location"), text(&idea["url"]));
    assert_eq!(site.read(&format!("/ideas/{}", text(&idea["id"])), &ann)["owner"]["handle"], manager.handle);
    // A form that is refused comes back with what was typed, and what is wrong beside its field.
    for (form, typed, field) in [
        ("owner", "owner=nobody-at-all", "value=\"nobody-at-all\""),
        ("merge", "into=another-one", "value=\"another-one\""),
        ("status", "status=soon&response=My+words.", "My words.</textarea>"),
    ] {
        let request = site.request(Method::POST, &format!("/c/{COMMUNITY}/i/{}/{form}", text(&idea["id"])));
        let page = request.by(&manager).form(typed).send().must(422).text();
        assert!(page.contains(field) && page.contains("aria-invalid=\"true\""), "{form}: {page}");
    }
}

pub(crate) fn change_log(site: &Site) {
    let space = Space::open(site);
    let (ann, employee) = (member(), people::new(Role::Employee, &[]));
    let ideas: Vec<Value> = (0..3).map(|_| space.idea(&ann, json!({}))).collect();
    let status = |idea: &Value, status: &str| {
        let body = json!({"status": status, "response": "You asked, **we built**."});
        site.put(&format!("/ideas/{}/status", text(&idea["id"])), &employee, &body)
    };
    for voter in [&ann, &employee] {
        vote(site, voter, "idea", text(&ideas[2]["id"]), 1);
    }
    // The order is that of shipping, not of submitting.
    for place in [2, 0, 1] {
        assert!(status(&ideas[place], "shipped")["shipped_at"].is_string());
    }
    let path = format!("/changelog?space={}", space.slug);
    let log = |path: &str| {
        let list = site.read(path, &ann);
        let items = list["items"].as_array().cloned().unwrap_or_default();
        (items.iter().map(|item| text(&item["id"]).to_owned()).collect::<Vec<_>>(), list["next"].clone(), items)
    };
    let id = |place: usize| text(&ideas[place]["id"]).to_owned();
    let (all, _, items) = log(&path);
    assert_eq!(all, [id(1), id(0), id(2)]);
    let last = &items[2];
    assert_eq!((last["up"].as_i64(), &last["author"]["handle"]), (Some(2), &json!(ann.handle)), "{last}");
    assert!(text(&last["response_html"]).contains("<strong>we built</strong>"), "{last}");
    // Page by page it is the same.
    let (first, next, _) = log(&format!("{path}&limit=2"));
    let (rest, end, _) = log(&format!("{path}&limit=2&cursor={}", text(&next)));
    assert_eq!(([first, rest].concat(), end), (all, Value::Null));
    // What is opened again was not shipped after all; a second word to it does not ship it anew.
    assert_eq!(status(&ideas[1], "in_progress")["shipped_at"], Value::Null);
    let before = site.read(&format!("/ideas/{}", id(2)), &ann)["shipped_at"].clone();
    assert_eq!(status(&ideas[2], "shipped")["shipped_at"], before);
    assert_eq!(log(&path).0, [id(0), id(2)]);
    let page = site.get(&format!("/c/{COMMUNITY}/changelog")).send().must(200).text();
    assert!(page.contains(text(&ideas[2]["url"])), "{page}");
}

/// How many votes there are, where they are, and what a vote too many is told.
pub(crate) fn budget(site: &Site) {
    let space = Space::open(site);
    let (ann, manager) = (member(), people::manager());
    let set =
        |budget: Value| site.api(Method::PATCH, "/community").by(&manager).json(&json!({"vote_budget": budget})).send();
    for wrong in [json!(0), json!(101), json!(-1)] {
        assert_eq!(set(wrong).must(422).json()["errors"][0]["field"], "vote_budget");
    }
    let refused = site.api(Method::PATCH, "/community").by(&ann).json(&json!({"vote_budget": 5})).send();
    assert_eq!(refused.status, 403, "{}", refused.text());
    let ideas: Vec<Value> = ["One", "Two", "Three"]
        .iter()
        .map(|title| space.idea(&ann, json!({"title": format!("Idea {title}")})))
        .collect();
    assert_eq!(set(json!(2)).must(200).json()["vote_budget"], 2);
    for idea in &ideas[..2] {
        vote(site, &ann, "idea", text(&idea["id"]), 1);
    }
    let path = |idea: &Value| format!("/votes/idea/{}", text(&idea["id"]));
    let cast =
        |idea: &Value, value: i64| site.api(Method::PUT, &path(idea)).by(&ann).json(&json!({"value": value})).send();
    let spent = cast(&ideas[2], 1).must(409).json();
    assert_eq!(spent["code"], "votes_spent");
    for named in ["2", "Idea One", "Idea Two"] {
        assert!(text(&spent["detail"]).contains(named), "{spent}");
    }
    let points = site.read("/ideas/budget", &ann);
    assert_eq!((&points["size"], &points["used"], &points["left"]), (&json!(2), &json!(2), &json!(0)));
    assert_eq!(points["ideas"].as_array().map(Vec::len), Some(2));
    // From a page, the refusal is the page of one's votes, where one can be taken back.
    let form = site.request(Method::POST, &format!("/c/{COMMUNITY}/vote/idea/{}", text(&ideas[2]["id"]))).by(&ann);
    let sent = form.form(&format!("value=1&back={}", text(&ideas[2]["url"]))).send().must(303);
    let own = sent.header("location").to_owned();
    let page = site.get(&own).by(&ann).send().must(200).text();
    assert!(page.contains("Idea One") && page.contains("notice-warn") && !page.contains("Idea Three"), "{page}");
    let board = site.get(&format!("/c/{COMMUNITY}/ideas")).by(&ann).send().must(200).text();
    assert!(board.contains("Votes left: 0 of 2"), "{board}");
    // A vote against costs nothing, and neither does the same vote again; one that is taken back is there to be given.
    cast(&ideas[2], -1).must(200);
    cast(&ideas[0], 1).must(200);
    cast(&ideas[2], 1).must(409);
    cast(&ideas[0], 0).must(200);
    cast(&ideas[2], 1).must(200);
    assert_eq!(set(Value::Null).must(200).json()["vote_budget"], Value::Null);
    cast(&ideas[0], 1).must(200);
    assert_eq!(site.read("/ideas/budget", &ann)["left"], Value::Null);
}
