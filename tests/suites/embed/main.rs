//! A community on the company's own pages: who may show it, what they are given, voting from there, and the way back.

mod given;
mod listed;
mod script;
mod window;

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Answer, Site, text};
use suites::host::forms;
use suites::own::Own;
use suites::people::{Member, word};

/// The origin of the company's own site.
const ACME: &str = "https://www.acme.example";
/// That of somebody else's.
const OTHER: &str = "https://www.other.example";

/// Tells the story in every form the site comes in.
fn everywhere(story: impl Fn(&Site)) {
    for (form, site) in forms() {
        println!("{form} at {}", site.url());
        story(&site);
    }
}

/// An open community that lists a site, with something in it.
struct Place<'a> {
    own: Own<'a>,
    member: Member,
    space: String,
}

impl<'a> Place<'a> {
    #[track_caller]
    fn new(site: &'a Site) -> Self {
        let own = Own::open(site);
        let member = own.somebody(&format!("member-{}", word()), Role::Member, 0);
        let space = format!("s-{}", word());
        let place = Self { own, member, space };
        place.put_space(&place.space, None);
        let sites = json!({"sites": [{"name": "Acme", "url": format!("{ACME}/shop")}]});
        place.own.send(Method::PUT, "/sites", &place.own.manager, &sites).must(200);
        place
    }

    #[track_caller]
    fn put_space(&self, space: &str, policy: Option<&str>) {
        let body = json!({"name": "A space", "description": "Of a test.", "position": 1, "policy": policy});
        self.own.send(Method::PUT, &format!("/spaces/{space}"), &self.own.manager, &body).must(200);
    }

    #[track_caller]
    fn make(&self, path: &str, body: &Value) -> Value {
        self.own.send(Method::POST, path, &self.member, body).must(201).json()
    }

    #[track_caller]
    fn idea(&self, title: &str, space: &str) -> String {
        let idea = json!({"title": title, "body_md": "Some words.", "space": space, "tags": []});
        text(&self.make("/ideas", &idea)["id"]).to_owned()
    }

    #[track_caller]
    fn post(&self, title: &str, body: &str, space: &str) -> String {
        let post = json!({"kind": "question", "title": title, "body_md": body, "space": space});
        text(&self.make("/posts", &post)["id"]).to_owned()
    }

    /// What an element asks for, as a page of that origin.
    #[track_caller]
    fn asked(&self, path: &str, origin: &str) -> Answer {
        let asked = self.own.ask(Method::GET, &format!("/embed{path}"));
        if origin.is_empty() { asked.send() } else { asked.header("origin", origin).send() }
    }
}
