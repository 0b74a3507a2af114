//! What members tell managers, and managers keep of members, is seen by them alone: invitations, requests, grants, addresses,
//! keys. Every route is asked for.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::Site;
use suites::host::COMMUNITY;
use suites::people::{self, Member, word};

use crate::routes;

/// Canaries, each with where it is and who may see it besides managers.
struct Private {
    canaries: Vec<(String, &'static str)>,
    /// The member it is about.
    member: Member,
    policy: String,
}

impl Private {
    fn new(site: &Site) -> Self {
        let mut canaries = Vec::new();
        let mut canary = |meaning: &'static str| {
            let canary = format!("canary{}", word());
            canaries.push((canary.clone(), meaning));
            canary
        };
        let (manager, member) = (people::manager(), people::member());
        let policy = format!("p-{}", word());
        // Its title is no secret: who may know of the policy is asked for it by name.
        let rule = json!({"title": "A policy to ask about", "rule": {"group": word()}, "teaser": "title"});
        site.put(&format!("/gate/policies/{policy}"), &manager, &rule);
        let invitation = json!({
            "label": canary("the label of an invitation"), "name": canary("the name on an invitation"), "uses": 1,
            "email": format!("{}@mail.example", canary("the address on an invitation")),
            "gives": [{"kind": "group", "name": canary("a group an invitation gives")}],
        });
        site.make("/invitations", &manager, &invitation);
        let request = json!({"policy": policy, "message": format!("Please: {}", canary("the message of a request"))});
        let asked = site.api(Method::POST, "/requests").by(&member).json(&request).send();
        assert!((200..300).contains(&asked.status), "{}", asked.text());
        let grant = format!("/members/{}/grants/group/{}", member.handle, canary("a group somebody is in"));
        let given = site.api(Method::PUT, &grant).by(&manager).json(&json!({})).send();
        assert!((200..300).contains(&given.status), "{}", given.text());
        Self { canaries, member, policy }
    }

    /// Every route there is, and those that name the member or the policy.
    fn paths(&self) -> Vec<String> {
        let values = [
            ("{community}", COMMUNITY),
            ("{handle}", &self.member.handle),
            ("{policy}", &self.policy),
            ("{name}", &self.policy),
            ("{lure}", "Please"),
            ("{before}", "canary"),
            ("{space}", "general"),
            ("{slug}", "general"),
            ("{tag}", "zigbee"),
            ("{kind}", "post"),
        ];
        let fill = |template: String| values.iter().fold(template, |path, (name, value)| path.replace(name, value));
        let mut paths: Vec<_> = routes::templates().into_iter().map(fill).filter(|path| !path.contains('{')).collect();
        let api = format!("/api/v1/communities/{COMMUNITY}");
        paths.extend([
            format!("{api}/invitations?limit=100"),
            format!("{api}/requests?limit=100"),
            format!("{api}/members?group={}", self.canaries.last().map_or("", |(canary, _)| canary)),
        ]);
        paths
    }
}

/// Asks for everything as everybody; gives what it took, in words.
pub(crate) fn each(site: &Site) -> String {
    let private = Private::new(site);
    let paths = private.paths();
    let askers = [
        ("a manager", Some(people::manager()), true),
        ("a stranger", None, false),
        ("another member", Some(people::member()), false),
        ("a moderator", Some(people::new(Role::Moderator, &[])), false),
        ("an employee", Some(people::new(Role::Employee, &[])), false),
    ];
    let mut seen: Vec<&str> = Vec::new();
    let mut asked = 0;
    for (name, who, may) in &askers {
        for path in &paths {
            let request = site.get(path);
            let answer = match who {
                Some(who) => request.by(who).send(),
                None => request.send(),
            };
            assert!(answer.status < 500, "{path} as {name}: {}", answer.text());
            asked += 1;
            // An address may name what is asked for; what is told besides is looked at.
            let shown = answer.everything().to_lowercase();
            for (canary, meaning) in private.canaries.iter().filter(|(canary, _)| shown.contains(canary)) {
                assert!(*may || path.contains(canary.as_str()), "{path} tells {name} {meaning}:\n{shown}");
                seen.push(canary);
            }
        }
    }
    for (canary, meaning) in &private.canaries {
        assert!(seen.contains(&canary.as_str()), "not even a manager sees {meaning}");
    }
    format!("{} canaries, {} routes, {} askers, {asked} answers", private.canaries.len(), paths.len(), askers.len())
}
