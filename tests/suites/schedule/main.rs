//! Posts that are written now and appear at their moment: unknown to all others before it, there for whoever asks first after it,
//! once. The clock is moved, so an hour takes no time, on any host.

mod changed;
mod hidden;
mod moment;
mod once;
mod pins;

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Role, Time};
use suites::browser::now;
use suites::client::{Answer, Site, text};
use suites::own::Own;
use suites::people::{Member, word};

/// Milliseconds of an hour.
pub(crate) const HOUR: i64 = 3_600_000;

/// So many milliseconds from now, as it is written in JSON.
pub(crate) fn moment(by: i64) -> String {
    Time::from_millis(now() * 1000 + by).to_string()
}

/// A community with a space and somebody who writes for the company.
pub(crate) struct Place<'a> {
    pub(crate) own: Own<'a>,
    pub(crate) author: Member,
}

impl<'a> Place<'a> {
    #[track_caller]
    pub(crate) fn new(site: &'a Site) -> Self {
        let own = Own::open(site);
        let space = json!({"name": "General", "description": "Of a test."});
        own.send(Method::PUT, "/spaces/general", &own.manager, &space).must(200);
        let author = own.somebody("erin", Role::Employee, 0);
        Self { own, author }
    }

    /// A post that appears so many milliseconds from now; `fields` go over what a test does not care about.
    #[track_caller]
    pub(crate) fn schedule(&self, by: i64, fields: &Value) -> Value {
        let mut body = json!({"kind": "article", "title": format!("Title {}", word()), "body_md": "Some words.", "space": "general",
            "publish_at": moment(by)});
        if let (Some(body), Some(fields)) = (body.as_object_mut(), fields.as_object()) {
            body.extend(fields.clone());
        }
        self.own.send(Method::POST, "/posts", &self.author, &body).must(201).json()
    }

    /// `GET` of the API as nobody.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.own.ask(Method::GET, path).send()
    }

    /// The ids of the newest posts, as everybody sees them.
    pub(crate) fn newest(&self) -> Vec<String> {
        let list = self.get("/posts?sort=new&limit=100").must(200).json();
        list["items"].as_array().into_iter().flatten().map(|post| text(&post["id"]).to_owned()).collect()
    }
}
