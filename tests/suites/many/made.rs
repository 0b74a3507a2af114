//! Communities as whoever runs the deployment makes them.

use http::Method;
use serde_json::{Value, json};
use suites::client::{Answer, Site, text};
pub(crate) use suites::own::operator;
use suites::people::Member;

/// A community of a test.
pub(crate) struct Made<'a> {
    pub(crate) site: &'a Site,
    pub(crate) slug: String,
    pub(crate) manager: Member,
    /// The answer to the operator who made it.
    pub(crate) answer: Answer,
}

impl<'a> Made<'a> {
    /// A new one, a draft without anything in it.
    pub(crate) fn draft(site: &'a Site, slug: &str) -> Self {
        let body = json!({"slug": slug, "name": format!("Name of {slug}")});
        let answer = site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&body).send().must(201);
        let token = text(&answer.json()["token"]).to_owned();
        Self { site, slug: slug.to_owned(), manager: Member { handle: "host".to_owned(), token }, answer }
    }

    /// A new one that is open, with a space and a post.
    pub(crate) fn open(site: &'a Site, slug: &str) -> Self {
        let made = Self::draft(site, slug);
        made.by(Method::PUT, "/spaces/general", &json!({"name": "General"})).must(200);
        made.by(Method::POST, "/campaign/state", &json!({"to": "open"})).must(200);
        made.write("A first post");
        made
    }

    /// A post of its manager: its id.
    pub(crate) fn write(&self, title: &str) -> String {
        let body = json!({"kind": "discussion", "title": title, "body_md": "Some words.", "space": "general"});
        text(&self.by(Method::POST, "/posts", &body).must(201).json()["id"]).to_owned()
    }

    /// A path of its API.
    pub(crate) fn api(&self, path: &str) -> String {
        format!("/api/v1/communities/{}{path}", self.slug)
    }

    /// A request of its manager.
    pub(crate) fn by(&self, method: Method, path: &str, body: &Value) -> Answer {
        self.site.request(method, &self.api(path)).by(&self.manager).json(body).send()
    }

    /// Gives it a host name of its own, or takes it away.
    pub(crate) fn at_host(&self, name: Option<&str>) -> Answer {
        let path = self.api("/operator/host");
        self.site.request(Method::PUT, &path).by(&operator()).json(&json!({"host": name})).send()
    }
}
