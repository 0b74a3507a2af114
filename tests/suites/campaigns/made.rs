//! Communities of one test, made as whoever runs the deployment makes them.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Identity, Role, sign_token};
use suites::browser::now;
use suites::client::{Answer, Site, text};
use suites::host::secret;
pub(crate) use suites::own::operator;
use suites::people::{Member, word};

/// A moment so many seconds from now, as it is written in JSON.
pub(crate) fn moment(seconds: i64) -> String {
    shared::domain::Time::from_millis((now() + seconds) * 1000).to_string()
}

/// Somebody with this role in a community.
pub(crate) fn somebody(slug: &str, role: Role) -> Member {
    let handle = format!("{}-{}", role.as_str(), word());
    let identity = Identity::new(handle.parse().expect("a handle"), format!("Name of {handle}"), role);
    let claims = Claims::of(slug.parse().expect("a slug"), identity, now(), now() + 3600);
    Member { handle, token: sign_token(&claims, secret().as_bytes()) }
}

/// A community of one test, which holds words nobody else uses.
pub(crate) struct Made<'a> {
    pub(crate) site: &'a Site,
    pub(crate) slug: String,
    pub(crate) manager: Member,
    pub(crate) member: Member,
    /// What would tell of it: in its name, what it is about, its space, a tag, a post, an idea, a reply.
    pub(crate) canaries: Vec<String>,
    pub(crate) name: String,
    pub(crate) post: String,
    pub(crate) idea: String,
    pub(crate) reply: String,
    pub(crate) space: String,
    pub(crate) tag: String,
}

impl<'a> Made<'a> {
    /// A new one, with something of everything in it. It is a draft.
    pub(crate) fn new(site: &'a Site) -> Self {
        let slug = format!("c-{}", word());
        let canaries: Vec<String> = (0..7).map(|_| format!("canary{}", word())).collect();
        let name = format!("Name {}", canaries[0]);
        let body = json!({"slug": slug, "name": name, "manager": {"handle": "host", "name": "Host"}});
        let answer = site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&body).send().must(201);
        let manager = Member { handle: "host".to_owned(), token: text(&answer.json()["token"]).to_owned() };
        let member = somebody(&slug, Role::Member);
        let (space, tag) = (canaries[2].clone(), canaries[3].clone());
        let mut made = Self {
            site,
            slug,
            manager,
            member,
            name,
            canaries,
            post: String::new(),
            idea: String::new(),
            reply: String::new(),
            space,
            tag,
        };
        made.fill();
        made
    }

    fn fill(&mut self) {
        let (space, tag) = (self.space.clone(), self.tag.clone());
        self.put(&format!("/spaces/{space}"), &json!({"name": format!("Space {space}"), "description": "Of a test."}));
        self.put(&format!("/tags/{tag}"), &json!({"description": "A tag of a test."}));
        let post = json!({"kind": "question", "title": format!("Post {}", self.canaries[4]), "body_md": "Some words.",
            "space": space, "tags": [tag]});
        self.post = text(&self.by(Method::POST, "/posts", &self.manager, &post).must(201).json()["id"]).to_owned();
        let idea = json!({"title": format!("Idea {}", self.canaries[5]), "body_md": "Some words.", "space": space, "tags": [tag]});
        self.idea = text(&self.by(Method::POST, "/ideas", &self.manager, &idea).must(201).json()["id"]).to_owned();
        let reply = json!({"body_md": format!("A reply with {}.", self.canaries[6])});
        let path = format!("/posts/{}/replies", self.post);
        self.reply = text(&self.by(Method::POST, &path, &self.manager, &reply).must(201).json()["id"]).to_owned();
    }

    /// A path of its API.
    pub(crate) fn api(&self, path: &str) -> String {
        format!("/api/v1/communities/{}{path}", self.slug)
    }

    /// A path of its pages.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("/c/{}{path}", self.slug)
    }

    /// A change by somebody, over the API.
    pub(crate) fn by(&self, method: Method, path: &str, who: &Member, body: &Value) -> Answer {
        self.site.request(method, &self.api(path)).by(who).json(body).send()
    }

    fn put(&self, path: &str, body: &Value) -> Value {
        self.by(Method::PUT, path, &self.manager, body).must(200).json()
    }

    /// Sets the campaign; `fields` go over what a test does not care about.
    pub(crate) fn set(&self, fields: &Value) -> Answer {
        let mut whole = json!({"name": self.name, "description": format!("About {}.", self.canaries[1])});
        if let (Some(whole), Some(fields)) = (whole.as_object_mut(), fields.as_object()) {
            whole.extend(fields.clone());
        }
        self.by(Method::PUT, "/campaign", &self.manager, &whole)
    }

    /// Says what stage it is in.
    pub(crate) fn say(&self, body: &Value) -> Answer {
        self.by(Method::POST, "/campaign/state", &self.manager, body)
    }

    /// A path of the route list, filled in with what is there.
    pub(crate) fn filled(&self, route: &str) -> String {
        let id = match route {
            _ if ["/ideas/{id}", "/i/{id}", "/embed/vote/{id}"].iter().any(|part| route.contains(part)) => &self.idea,
            _ if route.contains("/replies/{id}") || route.contains("/r/{id}") => &self.reply,
            _ => &self.post,
        };
        let values = [
            ("{community}", self.slug.as_str()),
            ("{id}", id),
            ("{kind}", "post"),
            ("{space}", &self.space),
            ("{slug}", &self.space),
            ("{tag}", &self.tag),
            ("{handle}", &self.manager.handle),
            ("{name}", "nothing"),
            ("{policy}", "nothing"),
            ("{key}", "nothing"),
            ("{token}", "a-link-nobody-has-sent"),
            ("{code}", "abcd-efgh-jkmn-pqrs"),
            ("{*rest}", "nothing"),
        ];
        values.iter().fold(route.to_owned(), |path, (name, value)| path.replace(name, value))
    }

    /// The canaries an answer shows.
    pub(crate) fn shown_in(&self, answer: &Answer) -> Vec<&str> {
        let all = answer.everything();
        self.canaries.iter().map(String::as_str).filter(|canary| all.contains(canary)).collect()
    }
}
