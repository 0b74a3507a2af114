//! What is planted behind gates.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, word};
use suites::place::{Space, group_policy, vote};

/// Canaries: words in gated content. And lures: words beside them, to look for the content by without naming a canary.
pub(crate) struct Planted {
    site: Site,
    /// Each canary and where it is.
    canaries: Vec<(String, &'static str)>,
    /// A word in everything that is gated.
    pub(crate) lure: String,
    /// A tag of what is gated.
    pub(crate) tag: String,
    pub(crate) space: String,
    /// In the group, and the author of all of it.
    pub(crate) partner: Member,
    /// Followed all of it while they were in the group, and has left.
    pub(crate) leaver: Member,
    /// What is in the gated space, and what is under a policy of its own in an open one.
    pub(crate) posts: Vec<Value>,
    pub(crate) ideas: Vec<Value>,
    pub(crate) replies: Vec<Value>,
    /// An outside resource.
    pub(crate) file: String,
    /// The policy in front of it all.
    pub(crate) policy: String,
}

impl Planted {
    pub(crate) fn new(site: &Site) -> Self {
        let mut canaries = Vec::new();
        let mut canary = |meaning: &'static str| {
            let canary = format!("canary{}", word());
            canaries.push((canary.clone(), meaning));
            canary
        };
        let (policy, group) = group_policy(site, "nothing");
        // The author of gated things must not give them away by a name either: one name here, so handles are no canaries.
        let partner = people::new(Role::Moderator, &[&group]);
        let follower = people::new(Role::Member, &[&group]);
        let leaver = people::named(&follower.handle, Role::Member, &[]);
        let (lure, tag) = (format!("lure{}", word()), format!("tag{}", word()));
        let manager = people::manager();
        let slug = format!("s-{}", word());
        let about = json!({
            "name": format!("Space {}", canary("the name of a space")), "position": 900, "policy": policy,
            "description": format!("{lure} {}", canary("the description of a space")),
        });
        site.put(&format!("/spaces/{slug}"), &manager, &about);
        let open = Space::open(site);
        let file = format!("file-{}", word());
        let gated = json!({"title": format!("File {lure}"), "policy": policy});
        site.put(&format!("/gate/resources/{file}"), &manager, &gated);

        let (mut posts, mut ideas, mut replies) = (Vec::new(), Vec::new(), Vec::new());
        for (space, own) in [(slug.as_str(), None), (open.slug.as_str(), Some(policy.as_str()))] {
            let hidden = canary("a tag");
            let post = json!({
                "kind": "question", "space": space, "policy": own, "tags": [tag, hidden],
                "title": format!("{lure} title {}", canary("the title of a post")),
                "body_md": format!("{lure} body {}", canary("the body of a post")),
            });
            let post = site.make("/posts", &partner, &post);
            let id = text(&post["id"]).to_owned();
            site.put(&format!("/follows/post/{id}"), &follower, &json!({}));
            let said = canary("what a post said before");
            for words in [said, format!("{lure} {}", canary("what a post says now"))] {
                let change =
                    site.api(Method::PATCH, &format!("/posts/{id}")).by(&partner).json(&json!({"body_md": words}));
                change.send().must(200);
            }
            let answer = json!({"body_md": format!("{lure} answer {}", canary("an answer"))});
            let answer = site.make(&format!("/posts/{id}/replies"), &partner, &answer);
            let remark = json!({"body_md": format!("{lure} remark {}", canary("a remark")), "parent": answer["id"]});
            replies.push(site.make(&format!("/posts/{id}/replies"), &partner, &remark));
            site.put(&format!("/posts/{id}/accepted"), &partner, &json!({"reply": answer["id"]}));
            let edit = json!({"body_md": format!("{lure} better {}", canary("a better answer"))});
            let path = format!("/replies/{}", text(&answer["id"]));
            site.api(Method::PATCH, &path).by(&partner).json(&edit).send().must(200);
            replies.push(answer);

            let idea = json!({
                "space": space, "policy": own, "tags": [tag],
                "title": format!("{lure} idea {}", canary("the title of an idea")),
                "body_md": format!("{lure} body {}", canary("the body of an idea")),
            });
            let idea = site.make("/ideas", &partner, &idea);
            let id = text(&idea["id"]).to_owned();
            site.put(&format!("/follows/idea/{id}"), &follower, &json!({}));
            let status = if own.is_none() { "planned" } else { "shipped" };
            let response = json!({"status": status, "response": format!("{lure} {}", canary("an official response"))});
            site.put(&format!("/ideas/{id}/status"), &partner, &response);
            site.put(&format!("/ideas/{id}/owner"), &partner, &json!({"owner": partner.handle}));
            let comment = json!({"body_md": format!("{lure} comment {}", canary("a comment on an idea"))});
            replies.push(site.make(&format!("/ideas/{id}/replies"), &partner, &comment));
            for number in 0..3 {
                let voter = people::named(&format!("voter-{number}-{}", word()), Role::Member, &[&group]);
                vote(site, &voter, "post", text(&post["id"]), 1);
                vote(site, &voter, "idea", &id, 1);
            }
            let flagger = people::named(&format!("flagger-{}", word()), Role::Member, &[&group]);
            let note = format!("{lure} {}", canary("the note of a flag"));
            site.make("/flags", &flagger, &json!({"kind": "post", "id": post["id"], "reason": "other", "note": note}));
            for action in ["lock", "unlock"] {
                let reason = format!("{lure} {}", canary("the reason of a decision"));
                let decision = json!({"kind": "idea", "id": id, "action": action, "reason": reason});
                let request = site.api(Method::POST, "/moderation/decisions").by(&partner).json(&decision);
                request.send().must(200);
            }
            posts.push(post);
            ideas.push(idea);
        }
        Self {
            site: site.clone(),
            canaries,
            lure,
            tag,
            space: slug,
            partner,
            leaver,
            posts,
            ideas,
            replies,
            file,
            policy,
        }
    }

    pub(crate) fn canaries(&self) -> Vec<&String> {
        self.canaries.iter().map(|(canary, _)| canary).collect()
    }

    /// Where a canary is.
    pub(crate) fn meaning(&self, canary: &str) -> Option<&'static str> {
        self.canaries.iter().find(|(known, _)| known == canary).map(|(_, meaning)| *meaning)
    }

    /// The canaries somebody can read in this, in any case.
    pub(crate) fn canaries_in(&self, shown: &str) -> Vec<&str> {
        let shown = shown.to_lowercase();
        self.canaries.iter().map(|(canary, _)| canary.as_str()).filter(|canary| shown.contains(canary)).collect()
    }

    /// The addresses of what is gated, one by one.
    pub(crate) fn paths(&self) -> Vec<String> {
        let api = format!("/api/v1/communities/{COMMUNITY}");
        let of = |kind: &str, made: &[Value]| {
            let ids: Vec<_> = made.iter().map(|made| format!("{api}/{kind}/{}", text(&made["id"]))).collect();
            let below: Vec<_> =
                ids.iter().flat_map(|path| [format!("{path}/history"), format!("{path}/replies")]).collect();
            [ids, below].concat()
        };
        let pages = self.posts.iter().chain(&self.ideas).map(|made| text(&made["url"]).to_owned()).collect();
        [of("posts", &self.posts), of("ideas", &self.ideas), of("replies", &self.replies), pages].concat()
    }

    /// Addresses with the id of something hidden in them, and that id.
    pub(crate) fn hidden_paths(&self) -> Vec<(String, String)> {
        let api = format!("/api/v1/communities/{COMMUNITY}");
        let mut paths = Vec::new();
        for (kind, one, letter, made) in [
            ("posts", "post", "t", &self.posts),
            ("ideas", "idea", "i", &self.ideas),
            ("replies", "reply", "r", &self.replies),
        ] {
            for id in made.iter().map(|made| text(&made["id"]).to_owned()) {
                let mut all = vec![
                    format!("{api}/{kind}/{id}"),
                    format!("{api}/{kind}/{id}/history"),
                    format!("{api}/votes/{one}/{id}"),
                    format!("{api}/gate/check?resource={one}:{id}"),
                    format!("/c/{COMMUNITY}/{letter}/{id}/history"),
                    format!("/c/{COMMUNITY}/{letter}/{id}/edit"),
                ];
                if kind != "replies" {
                    all.push(format!("{api}/{kind}/{id}/replies"));
                    all.push(format!("/c/{COMMUNITY}/{letter}/{id}"));
                    all.push(format!("/c/{COMMUNITY}/{letter}/{id}/a-title"));
                }
                paths.extend(all.into_iter().map(|path| (path, id.clone())));
            }
        }
        paths.push((format!("{api}/posts?space={}", self.space), self.space.clone()));
        paths.push((format!("/c/{COMMUNITY}/s/{}", self.space), self.space.clone()));
        paths.push((format!("{api}/tags/{}", self.tag), self.tag.clone()));
        paths.push((format!("{api}/gate/check?resource={}", self.file), self.file.clone()));
        paths
    }

    /// Attempts to change something hidden: method, path, body, and the id in the path.
    pub(crate) fn hidden_changes(&self) -> Vec<(Method, String, Value, String)> {
        let api = format!("/api/v1/communities/{COMMUNITY}");
        let id = |made: &Value| text(&made["id"]).to_owned();
        let mut changes = Vec::new();
        for (post, idea) in self.posts.iter().zip(&self.ideas) {
            let (post, idea, reply) = (id(post), id(idea), id(&self.replies[0]));
            let words = json!({"body_md": "Let me in."});
            changes.extend([
                (Method::POST, format!("{api}/posts/{post}/replies"), words.clone(), post.clone()),
                (Method::PATCH, format!("{api}/posts/{post}"), words.clone(), post.clone()),
                (Method::DELETE, format!("{api}/posts/{post}"), json!({}), post.clone()),
                (Method::PUT, format!("{api}/posts/{post}/accepted"), json!({"reply": reply}), post.clone()),
                (Method::PUT, format!("{api}/votes/post/{post}"), json!({"value": 1}), post),
                (Method::PATCH, format!("{api}/replies/{reply}"), words.clone(), reply.clone()),
                (Method::DELETE, format!("{api}/replies/{reply}"), json!({}), reply.clone()),
                (Method::PUT, format!("{api}/votes/reply/{reply}"), json!({"value": -1}), reply),
                (Method::POST, format!("{api}/ideas/{idea}/replies"), words.clone(), idea.clone()),
                (Method::PATCH, format!("{api}/ideas/{idea}"), words, idea.clone()),
                (Method::DELETE, format!("{api}/ideas/{idea}"), json!({}), idea.clone()),
                (Method::PUT, format!("{api}/ideas/{idea}/status"), json!({"status": "shipped"}), idea.clone()),
                (Method::PUT, format!("{api}/votes/idea/{idea}"), json!({"value": 1}), idea),
            ]);
        }
        changes
    }

    /// All is as it was planted.
    #[track_caller]
    pub(crate) fn is_untouched(&self) {
        for (kind, made) in [("posts", &self.posts), ("ideas", &self.ideas)] {
            for made in made {
                let now = self.site.read(&format!("/{kind}/{}", text(&made["id"])), &self.partner);
                assert_eq!(
                    (now["up"].as_i64(), now["down"].as_i64()),
                    (Some(3), Some(0)),
                    "votes came through a gate: {now}"
                );
                assert_eq!(now["state"], "published", "{now}");
                assert_eq!(now["title"], made["title"], "{now}");
            }
        }
        let replies = self.site.read(&format!("/posts/{}/replies", text(&self.posts[0]["id"])), &self.partner);
        assert_eq!(replies["items"].as_array().map(Vec::len), Some(2), "a reply came through a gate: {replies}");
    }
}

/// Posts behind each kind of teaser, in an open space.
pub(crate) struct Teased {
    pub(crate) space: String,
    pub(crate) group: String,
    pub(crate) title: String,
    pub(crate) beginning: String,
    pub(crate) rest: String,
    pub(crate) posts: Vec<(&'static str, Value)>,
}

impl Teased {
    pub(crate) fn new(site: &Site) -> Self {
        let space = Space::open(site);
        let group = format!("group-{}", word());
        let [title, beginning, rest] = ["title", "beginning", "rest"].map(|name| format!("{name}{}", word()));
        let body = format!("{beginning} {} {rest}", "and so on ".repeat(40));
        let mut posts = Vec::new();
        for teaser in ["nothing", "title", "excerpt"] {
            let policy = format!("p-{}", word());
            let rule = json!({"title": "Partners", "rule": {"group": group}, "teaser": teaser});
            site.put(&format!("/gate/policies/{policy}"), &space.manager, &rule);
            let post =
                json!({"kind": "article", "title": title, "body_md": body, "space": space.slug, "policy": policy});
            posts.push((teaser, site.make("/posts", &space.manager, &post)));
        }
        Self { space: space.slug, group, title, beginning, rest, posts }
    }
}
