//! What nobody is told: what they may not read any more, and what is not there any more.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, member, word};
use suites::place::{Space, group_policy};

use crate::{answer, bell, comment, told};

/// Everything somebody can see of what they are told, in one text.
fn everything(site: &Site, who: &Member) -> String {
    let api = site.api(Method::GET, "/notifications?limit=100").by(who).send().must(200).text();
    let page = site.get(&format!("/c/{COMMUNITY}/notifications")).by(who).send().must(200).text();
    let home = site.get(&format!("/c/{COMMUNITY}/")).by(who).send().must(200).text();
    [api, page, home].join("\n")
}

/// A follower who is taken out of the group: nothing of the threads is left, in the list, on the page, in the bell.
pub(crate) fn access_lost(site: &Site) {
    let (policy, group) = group_policy(site, "excerpt");
    let (behind, open) = (Space::behind(site, Some(&policy)), Space::open(site));
    let (partner, moderator) = (people::new(Role::Member, &[&group]), people::new(Role::Moderator, &[&group]));
    let outside = people::named(&partner.handle, Role::Member, &[]);
    let canaries: Vec<String> = (0..6).map(|_| format!("canary{}", word())).collect();
    let titled = |canary: &String, policy: Option<&str>| json!({"title": format!("About {canary}"), "policy": policy});
    let in_space = behind.post(&partner, titled(&canaries[0], None));
    behind.reply(&moderator, &in_space, json!({"body_md": format!("Said {}", canaries[1])}));
    let idea = behind.idea(&partner, titled(&canaries[2], None));
    comment(site, &moderator, &idea, &format!("Said {}", canaries[3]));
    answer(site, &moderator, &idea, "planned");
    let alone = open.post(&moderator, titled(&canaries[4], Some(&policy)));
    site.put(&format!("/follows/post/{}", text(&alone["id"])), &partner, &json!({}));
    open.reply(&moderator, &alone, json!({"body_md": format!("For @{}: {}", partner.handle, canaries[5])}));

    let shown = everything(site, &partner);
    for canary in &canaries {
        assert!(shown.contains(canary.as_str()), "who may read is told of {canary}: {shown}");
    }
    assert_eq!(bell(site, &partner), "4 new notifications");
    let shown = everything(site, &outside);
    for canary in &canaries {
        assert!(!shown.contains(canary.as_str()), "who may no longer read is told of {canary}: {shown}");
    }
    assert_eq!((told(site, &outside), bell(site, &outside).as_str()), (Vec::new(), "Notifications"));
    // Once they are let in again, it is all there.
    assert_eq!(told(site, &partner).len(), 4);

    // A thread that is moved behind a gate takes along what was told of it.
    let (ann, bob) = (member(), member());
    let moved = open.post(&ann, json!({"title": format!("About {}", canaries[0])}));
    open.reply(&bob, &moved, json!({}));
    assert_eq!(bell(site, &ann), "1 new notification");
    let change = json!({"space": behind.slug});
    let path = format!("/posts/{}", text(&moved["id"]));
    site.api(Method::PATCH, &path).by(&moderator).json(&change).send().must(200);
    assert!(!everything(site, &ann).contains(canaries[0].as_str()));
    assert_eq!(bell(site, &ann), "Notifications");
}

/// Replies and threads that are withdrawn by moderators, or deleted.
pub(crate) fn withdrawn(site: &Site) {
    let space = Space::open(site);
    let (ann, bob, moderator) = (member(), member(), people::new(Role::Moderator, &[]));
    let (canary, title) = (format!("canary{}", word()), format!("canary{}", word()));
    let post = space.post(&ann, json!({"title": format!("About {title}")}));
    let reply = space.reply(&bob, &post, json!({"body_md": canary}));
    let decide = |kind: &str, thing: &Value, action: &str| {
        let body = json!({"kind": kind, "id": thing["id"], "action": action, "reason": "spam"});
        let answer = site.api(Method::POST, "/moderation/decisions").by(&moderator).json(&body).send();
        assert!(matches!(answer.status, 200 | 201 | 204), "{}: {}", answer.what, answer.text());
    };
    assert!(everything(site, &ann).contains(&canary));
    decide("reply", &reply, "hide");
    assert!(!everything(site, &ann).contains(&canary), "a hidden reply is not told");
    assert_eq!(bell(site, &ann), "Notifications");
    decide("reply", &reply, "restore");
    assert!(everything(site, &ann).contains(&canary), "and told again when it is back");
    decide("post", &post, "remove");
    let shown = everything(site, &ann);
    assert!(!shown.contains(&canary), "nothing is told of a thread that is withdrawn: {shown}");
    decide("post", &post, "restore");
    assert_eq!(bell(site, &ann), "1 new notification");
    site.api(Method::DELETE, &format!("/replies/{}", text(&reply["id"]))).by(&bob).send().must(204);
    assert_eq!((told(site, &ann), bell(site, &ann).as_str()), (Vec::new(), "Notifications"), "a deleted one is gone");
}

/// What was shipped behind a gate is in the change log of those who may read it, and of nobody else.
pub(crate) fn change_log(site: &Site) {
    let (policy, group) = group_policy(site, "title");
    let (behind, open) = (Space::behind(site, Some(&policy)), Space::open(site));
    let moderator = people::new(Role::Moderator, &[&group]);
    let (gated, shown, gone) = (format!("canary{}", word()), format!("canary{}", word()), format!("canary{}", word()));
    let titled = |canary: &String| json!({"title": format!("Built {canary}")});
    let ideas = [
        behind.idea(&moderator, titled(&gated)),
        open.idea(&moderator, titled(&shown)),
        open.idea(&moderator, titled(&gone)),
    ];
    for idea in &ideas {
        answer(site, &moderator, idea, "shipped");
    }
    site.api(Method::DELETE, &format!("/ideas/{}", text(&ideas[2]["id"]))).by(&moderator).send().must(204);
    let log = |who: Option<&Member>| {
        let paths = ["/api/v1/communities/demo/changelog?limit=100".to_owned(), format!("/c/{COMMUNITY}/changelog")];
        let ask = |path: &String| {
            who.into_iter().fold(site.get(path), |request, who| request.by(who)).send().must(200).text()
        };
        paths.iter().map(ask).collect::<Vec<_>>()
    };
    for text in log(Some(&moderator)) {
        assert!(text.contains(&gated) && text.contains(&shown) && !text.contains(&gone), "{text}");
    }
    for who in [None, Some(&member())] {
        for text in log(who) {
            assert!(!text.contains(&gated) && text.contains(&shown) && !text.contains(&gone), "{text}");
        }
    }
    let own = format!("/changelog?space={}", open.slug);
    let item = site.read(&own, &moderator)["items"][0].clone();
    assert!(text(&item["response_html"]).contains("So it is.") && item["shipped_at"].is_string(), "{item}");
    let hidden = site.api(Method::GET, &format!("/changelog?space={}", behind.slug)).send();
    assert_eq!(hidden.status, 401, "{}", hidden.text());
}
