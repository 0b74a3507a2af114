//! Things to test with: spaces, policies, posts and ideas under names of their own.

use http::Method;
use serde_json::{Value, json};

use crate::client::{Site, text};
use crate::people::{Member, manager, word};

/// A space of one test.
#[derive(Debug, Clone)]
pub struct Space<'a> {
    /// Where.
    pub site: &'a Site,
    /// Who made it.
    pub manager: Member,
    /// In addresses.
    pub slug: String,
}

impl<'a> Space<'a> {
    /// A new space that is open to everyone.
    #[track_caller]
    pub fn open(site: &'a Site) -> Self {
        Self::behind(site, None)
    }

    /// A new space behind a policy.
    #[track_caller]
    pub fn behind(site: &'a Site, policy: Option<&str>) -> Self {
        let (manager, slug) = (manager(), format!("s-{}", word()));
        let body =
            json!({"name": format!("Space {slug}"), "description": "Of a test.", "position": 900, "policy": policy});
        site.put(&format!("/spaces/{slug}"), &manager, &body);
        Self { site, manager, slug }
    }

    /// A new post in it: what is named in `fields` replaces what a test does not care about.
    #[track_caller]
    pub fn post(&self, who: &Member, fields: Value) -> Value {
        let whole =
            json!({"kind": "discussion", "title": "A post of a test", "body_md": "Some words.", "space": self.slug});
        self.site.make("/posts", who, &over(whole, fields))
    }

    /// A new idea in it.
    #[track_caller]
    pub fn idea(&self, who: &Member, fields: Value) -> Value {
        let whole = json!({"title": "An idea of a test", "body_md": "Some words.", "space": self.slug, "tags": []});
        self.site.make("/ideas", who, &over(whole, fields))
    }

    /// A new reply to a post.
    #[track_caller]
    pub fn reply(&self, who: &Member, post: &Value, fields: Value) -> Value {
        let path = format!("/posts/{}/replies", text(&post["id"]));
        self.site.make(&path, who, &over(json!({"body_md": "A reply of a test."}), fields))
    }

    /// How many posts, ideas and tags anybody sees in it: what bad input must leave as it is.
    #[track_caller]
    pub fn count(&self) -> (usize, usize) {
        let count = |path: &str| {
            let list = self.site.read(&format!("/{path}?space={}&sort=new&limit=100", self.slug), &self.manager);
            list["items"].as_array().map_or(0, Vec::len)
        };
        (count("posts"), count("ideas"))
    }
}

/// A new policy for a new group: its name, and the group.
#[track_caller]
pub fn group_policy(site: &Site, teaser: &str) -> (String, String) {
    let (name, group) = (format!("p-{}", word()), format!("group-{}", word()));
    let body = json!({"title": format!("Policy {name}"), "rule": {"group": group}, "teaser": teaser});
    site.put(&format!("/gate/policies/{name}"), &manager(), &body);
    (name, group)
}

/// Casts a vote, and gives the tally.
#[track_caller]
pub fn vote(site: &Site, who: &Member, kind: &str, id: &str, value: i64) -> Value {
    let answer = site.api(Method::PUT, &format!("/votes/{kind}/{id}")).by(who).json(&json!({"value": value})).send();
    answer.must(200).json()
}

fn over(mut whole: Value, fields: Value) -> Value {
    if let (Some(whole), Value::Object(fields)) = (whole.as_object_mut(), fields) {
        whole.extend(fields);
    }
    whole
}
