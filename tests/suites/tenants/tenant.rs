//! A community of this suite with something of everything in it, and words that nobody else uses.

use std::collections::BTreeMap;

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Identity, Role, sign_token};
use suites::browser::{cookie_of, now};
use suites::client::{Answer, Site, ids, text};
use suites::host::secret;
use suites::own::operator;
use suites::people::{Member, word};

/// Somebody with this role in a community.
pub(crate) fn somebody(slug: &str, role: Role) -> Member {
    let handle = format!("{}-{}", role.as_str(), word());
    let identity = Identity::new(handle.parse().expect("a handle"), format!("Name of {handle}"), role);
    let claims = Claims::of(slug.parse().expect("a slug"), identity, now(), now() + 3600);
    Member { handle, token: sign_token(&claims, secret().as_bytes()) }
}

/// A tenant. What names a thing in an address (slugs, tags, handles) is no canary: an answer may say back what it was asked.
pub(crate) struct Tenant<'a> {
    site: &'a Site,
    pub(crate) slug: String,
    pub(crate) manager: Member,
    /// In every text of it: nobody else may ever see it.
    pub(crate) canary: String,
    pub(crate) space: String,
    pub(crate) tag: String,
    pub(crate) policy: String,
    pub(crate) resource: String,
    pub(crate) post: String,
    pub(crate) idea: String,
    pub(crate) other_idea: String,
    pub(crate) reply: String,
    pub(crate) invitation: String,
    pub(crate) code: String,
    pub(crate) key_id: String,
    /// A key with every scope.
    pub(crate) key: String,
    /// The cookies of somebody who came by the invitation: session, and refresh.
    pub(crate) cookies: (String, String),
    pub(crate) session: String,
}

impl<'a> Tenant<'a> {
    /// A new one, a draft: nobody but its managers may know of anything in it.
    pub(crate) fn new(site: &'a Site) -> Self {
        let slug = format!("t-{}", word());
        let canary = format!("canary{}", word());
        let body =
            json!({"slug": slug, "name": format!("Name {canary}"), "manager": {"handle": "host", "name": "Host"}});
        let made = site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&body).send().must(201);
        let manager = Member { handle: "host".to_owned(), token: text(&made.json()["token"]).to_owned() };
        let (space, tag, policy) = (format!("s-{}", word()), format!("g-{}", word()), format!("p-{}", word()));
        let none = String::new;
        let mut tenant = Self {
            site,
            slug,
            manager,
            canary,
            space,
            tag,
            policy,
            resource: format!("r-{}", word()),
            post: none(),
            idea: none(),
            other_idea: none(),
            reply: none(),
            invitation: none(),
            code: none(),
            key_id: none(),
            key: none(),
            cookies: (none(), none()),
            session: none(),
        };
        tenant.fill();
        tenant
    }

    fn fill(&mut self) {
        let (space, tag, policy, canary) =
            (self.space.clone(), self.tag.clone(), self.policy.clone(), self.canary.clone());
        let words = format!("Words with {canary}.");
        self.put(&format!("/spaces/{space}"), &json!({"name": format!("Space {canary}"), "description": words}));
        self.put(&format!("/tags/{tag}"), &json!({"description": words}));
        let rule = json!({"title": format!("Policy {canary}"), "rule": {"group": "insiders"}, "teaser": "title"});
        self.put(&format!("/gate/policies/{policy}"), &rule);
        let resource = json!({"title": format!("File {canary}"), "policy": policy});
        self.put(&format!("/gate/resources/{}", self.resource), &resource);
        let post = |number: u32| {
            json!({"kind": "question", "title": format!("Post {number} {canary}"), "body_md": words, "space": space,
                "tags": [tag]})
        };
        self.post = self.make("/posts", &post(1));
        self.make("/posts", &post(2));
        self.reply = self.make(&format!("/posts/{}/replies", self.post), &json!({"body_md": words}));
        self.make(&format!("/posts/{}/replies", self.post), &json!({"body_md": words}));
        let idea = |number: u32| json!({"title": format!("Idea {number} {canary}"), "body_md": words, "space": space, "tags": [tag]});
        self.idea = self.make("/ideas", &idea(1));
        self.other_idea = self.make("/ideas", &idea(2));
        let gives = json!([{"kind": "badge", "name": "guest"}]);
        let invitation =
            self.by(Method::POST, "/invitations", &json!({"label": words, "uses": 5, "gives": gives})).must(201).json();
        self.invitation = text(&invitation["id"]).to_owned();
        self.code = text(&invitation["code"]).to_owned();
        self.join();
        // A key belongs to a person with a session.
        let scopes = json!(["read", "write", "vote", "manage"]);
        let key = json!({"name": format!("Key {canary}"), "scopes": scopes});
        let made = self.in_browser(Method::POST, "/keys", &key);
        if made.status == 201 {
            let made = made.json();
            self.key_id = text(&made["id"]).to_owned();
            self.key = text(&made["key"]).to_owned();
        }
        assert!(!self.key.is_empty(), "no key was made: {}", self.in_browser(Method::POST, "/keys", &key).text());
        let sessions = self.in_browser(Method::GET, "/sessions", &Value::Null).must(200).json();
        self.session = ids(&sessions).first().cloned().unwrap_or_default();
    }

    /// Comes in by the invitation while the community is open, as somebody in a browser, and becomes a manager.
    fn join(&mut self) {
        self.by(Method::POST, "/campaign/state", &json!({"to": "open"})).must(200);
        let handle = format!("m-{}", word());
        let path = format!("/c/{}/invite/{}", self.slug, self.code);
        let form = format!("name=Name+of+{handle}&handle={handle}");
        let sending = self.site.request(Method::POST, &path).header("origin", self.site.url()).form(&form);
        let answer = sending.send();
        let cookie = |name: String| cookie_of(&answer, &name).unwrap_or_default();
        self.cookies = (cookie(format!("folkmoot-{}", self.slug)), cookie(format!("folkmoot.refresh-{}", self.slug)));
        assert!(!self.cookies.0.is_empty() && !self.cookies.1.is_empty(), "{}: {}", answer.status, answer.everything());
        let me = self.in_browser(Method::GET, "/me", &Value::Null).must(200).json();
        let path = format!("/members/{}", text(&me["handle"]));
        self.by(Method::PATCH, &path, &json!({"role": "manager"})).must(200);
        self.by(Method::POST, "/campaign/state", &json!({"to": "draft"})).must(200);
    }

    /// A request to its API with the cookies of who came by the invitation.
    fn in_browser(&self, method: Method, path: &str, body: &Value) -> Answer {
        let cookie = format!("folkmoot-{}={}", self.slug, self.cookies.0);
        let request = self.site.request(method, &self.api(path)).header("cookie", cookie);
        let request = request.header("origin", self.site.url());
        if body.is_null() { request.send() } else { request.json(body).send() }
    }

    pub(crate) fn api(&self, path: &str) -> String {
        format!("/api/v1/communities/{}{path}", self.slug)
    }

    fn by(&self, method: Method, path: &str, body: &Value) -> Answer {
        self.site.request(method, &self.api(path)).by(&self.manager).json(body).send()
    }

    fn put(&self, path: &str, body: &Value) {
        self.by(Method::PUT, path, body).must(200);
    }

    fn make(&self, path: &str, body: &Value) -> String {
        text(&self.by(Method::POST, path, body).must(201).json()["id"]).to_owned()
    }

    /// Everything its managers can read of it over the API, and twice, so that what changes by itself (when somebody was seen
    /// last) is left out.
    pub(crate) fn all(&self) -> BTreeMap<String, String> {
        let once = || -> BTreeMap<String, String> {
            let routes = site::routes();
            let reads = routes.entries().iter().filter(|entry| entry.method == "GET");
            let paths = reads.filter(|entry| entry.path.contains("/communities/{community}"));
            paths
                .map(|entry| self.filled(&entry.path, &self.slug, &self.post))
                .chain([self.api(&format!("/ideas/{}", self.idea)), self.api(&format!("/posts/{}/replies", self.post))])
                .map(|path| {
                    let answer = self.site.get(&path).by(&self.manager).send();
                    (path, format!("{} {}", answer.status, answer.text()))
                })
                .collect()
        };
        let (first, second) = (once(), once());
        let same: BTreeMap<_, _> = first.into_iter().filter(|(path, said)| second.get(path) == Some(said)).collect();
        assert!(same.len() > 25, "only {} lists stay as they are", same.len());
        same
    }

    /// A path of the route list at the community `at`, filled in with what is here; `id` stands for `{id}`.
    pub(crate) fn filled(&self, route: &str, at: &str, id: &str) -> String {
        let values = [
            ("{community}", at),
            ("{id}", id),
            ("{kind}", self.kind_of(id)),
            ("{space}", &self.space),
            ("{slug}", &self.space),
            ("{tag}", &self.tag),
            ("{handle}", &self.manager.handle),
            ("{name}", if route.contains("resources") { &self.resource } else { &self.policy }),
            ("{policy}", &self.policy),
            ("{token}", &self.code),
            ("{code}", &self.code),
        ];
        let path = values.iter().fold(route.to_owned(), |path, (name, value)| path.replace(name, value));
        // Whatever else a route asks for is something a stranger would have to guess.
        let mut rest = path.as_str();
        let mut whole = String::new();
        while let Some((before, after)) = rest.split_once('{') {
            whole.push_str(before);
            whole.push_str(id);
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        whole + rest
    }

    pub(crate) fn kind_of(&self, id: &str) -> &'static str {
        match id {
            _ if id == self.idea || id == self.other_idea => "idea",
            _ if id == self.reply => "reply",
            _ => "post",
        }
    }

    /// The ids a path can name.
    pub(crate) fn ids(&self) -> [&str; 6] {
        [&self.post, &self.idea, &self.reply, &self.invitation, &self.key_id, &self.session]
    }
}
