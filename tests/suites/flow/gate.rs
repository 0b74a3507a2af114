//! Gates: who is refused, what they are told, and how they get in.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, ids, text};
use suites::host::COMMUNITY;
use suites::people::{self, word};
use suites::place::Space;
use suites::transcript::Transcript;

pub(crate) fn story(site: &Site) -> String {
    let mut story = Transcript::new();
    let manager = people::manager();
    let (policy, group) = (format!("p-{}", word()), format!("group-{}", word()));
    let (partner, other) = (people::new(Role::Member, &[&group]), people::new(Role::Member, &["elsewhere"]));
    let names =
        [(policy.as_str(), "policy"), (&group, "group"), (&partner.handle, "partner"), (&manager.handle, "manager")];
    for (value, name) in names {
        story.name(value, name);
    }
    let policies = format!("/gate/policies/{policy}");
    let rule = |teaser: &str| json!({"title": "Partners", "rule": {"group": group}, "teaser": teaser});
    story.tell("a member makes no policy", site.api(Method::PUT, &policies).by(&partner).json(&rule("title")));
    story.tell("a manager does", site.api(Method::PUT, &policies).by(&manager).json(&rule("title"))).must(200);
    let space = Space::behind(site, Some(&policy));
    story.name(&space.slug, "space");
    let post = space.post(&partner, json!({"title": "Prices for partners", "body_md": "Half of it."}));
    story.name(text(&post["id"]), "post");
    let path = format!("/posts/{}", text(&post["id"]));

    for (teaser, told) in [("title", "its title"), ("excerpt", "its title and first words"), ("nothing", "nothing")] {
        site.api(Method::PUT, &policies).by(&manager).json(&rule(teaser)).send().must(200);
        story.tell(&format!("a stranger, who may know {told}"), site.api(Method::GET, &path));
        story.tell(&format!("another group, which may know {told}"), site.api(Method::GET, &path).by(&other));
        let page = format!("/c/{COMMUNITY}/t/{}", text(&post["id"]));
        story.tell(&format!("the page, of which all may know {told}"), site.get(&page));
    }
    story.tell("nobody replies to what they can't read", {
        site.api(Method::POST, &format!("{path}/replies")).by(&other).json(&json!({"body_md": "Hello"}))
    });
    story.tell("nor votes on it", {
        let votes = format!("/votes/post/{}", text(&post["id"]));
        site.api(Method::PUT, &votes).by(&other).json(&json!({"value": 1}))
    });
    story.tell("nor posts beside it", {
        let body = json!({"kind": "discussion", "title": "Let me in", "body_md": "Please.", "space": space.slug});
        site.api(Method::POST, "/posts").by(&other).json(&body)
    });
    story.tell("who is in the group reads it", site.api(Method::GET, &path).by(&partner)).must(200);
    story.tell("a manager passes every gate", site.api(Method::GET, &path).by(&manager)).must(200);

    checks(&mut story, site, (&policy, &group), (&space, &post));
    times(&mut story, site, &policies, (&space, &post));
    story.text()
}

/// Checks of many resources at once, outside ones among them.
fn checks(story: &mut Transcript, site: &Site, (policy, group): (&str, &str), (space, post): (&Space<'_>, &Value)) {
    let manager = &space.manager;
    let partner = people::new(Role::Member, &[group]);
    let other = people::member();
    let outside = format!("file-{}", word());
    story.name(&outside, "file");
    let resource = format!("/gate/resources/{outside}");
    let body = json!({"title": "Price list", "policy": policy});
    story.tell("a member gates nothing", site.api(Method::PUT, &resource).by(&other).json(&body));
    story
        .tell("a manager gates a file that is elsewhere", site.api(Method::PUT, &resource).by(manager).json(&body))
        .must(200);
    let rule = json!({"title": "Partners", "rule": {"group": group}, "teaser": "title"});
    site.put(&format!("/gate/policies/{policy}"), manager, &rule);
    let one = format!("/gate/check?resource={outside}");
    story.tell("may a stranger have it", site.api(Method::GET, &one)).must(200);
    story.tell("may a member of another group", site.api(Method::GET, &one).by(&other)).must(200);
    story.tell("may a partner", site.api(Method::GET, &one).by(&partner)).must(200);
    let id = text(&post["id"]);
    let all = json!({"resources": [
        format!("post:{id}"), format!("space:{}", space.slug), outside, format!("idea:{id}"), "nothing-of-this-name",
    ]});
    story.tell("five at once, as a stranger", site.api(Method::POST, "/gate/check").json(&all)).must(200);
    story.tell("five at once, as a partner", site.api(Method::POST, "/gate/check").by(&partner).json(&all)).must(200);
    story.tell("a policy in use stays", site.api(Method::DELETE, &format!("/gate/policies/{policy}")).by(manager));
    story.tell("the file is taken away", site.api(Method::DELETE, &resource).by(manager)).must(204);
    story.tell("then nobody may have it", site.api(Method::GET, &one).by(&partner)).must(200);
}

/// A gate that opens at a time, and one that opens for all.
fn times(story: &mut Transcript, site: &Site, policies: &str, (space, post): (&Space<'_>, &Value)) {
    let manager = &space.manager;
    let path = format!("/posts/{}", text(&post["id"]));
    let later = json!({"title": "Later", "rule": {"between": {"from": "2099-05-01T00:00:00Z"}}, "teaser": "title"});
    site.put(policies, manager, &later);
    story.tell("before its time", site.api(Method::GET, &path));
    let hidden = site.api(Method::GET, &format!("/posts?space={}", space.slug)).send();
    assert_eq!(hidden.status, 403, "a closed space is not listed: {}", hidden.text());
    let open = json!({"title": "All", "rule": "everyone", "teaser": "title"});
    site.put(policies, manager, &open);
    story.tell("now it is open to all", site.api(Method::GET, &path)).must(200);
    let list = site.api(Method::GET, &format!("/posts?space={}", space.slug)).send().must(200).json();
    assert_eq!(ids(&list), [text(&post["id"])]);
    let nobody = json!({"title": "Nobody", "rule": {"all": ["signed_in", {"not": "everyone"}]}, "teaser": "title"});
    site.put(policies, manager, &nobody);
    story.tell("a rule that leaves everybody out", site.api(Method::GET, &path).by(&people::member()));
}
