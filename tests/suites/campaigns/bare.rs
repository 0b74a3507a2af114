//! A community with nothing in it, for the studio to fill.

use http::Method;
use serde_json::{Value, json};
use suites::client::{Answer, Site, text};
use suites::people::{Member, word};

use crate::made::operator;

/// A community with nothing in it, and its manager.
pub(crate) struct Bare<'a> {
    pub(crate) site: &'a Site,
    pub(crate) slug: String,
    pub(crate) manager: Member,
}

/// A text as the value of a form's field.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

impl<'a> Bare<'a> {
    /// A new one, a draft.
    pub(crate) fn new(site: &'a Site) -> Self {
        let slug = format!("c-{}", word());
        let body = json!({"slug": slug, "name": "Made by a test", "manager": {"handle": "host", "name": "Host"}});
        let answer = site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&body).send().must(201);
        let token = text(&answer.json()["token"]).to_owned();
        Self { site, slug, manager: Member { handle: "host".to_owned(), token } }
    }

    /// A page of its campaign.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("/c/{}/studio/campaign{path}", self.slug)
    }

    /// What is on such a page.
    pub(crate) fn look(&self, path: &str) -> String {
        self.site.get(&self.page(path)).by(&self.manager).send().must(200).text()
    }

    /// Sends a form of such a page.
    pub(crate) fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form: Vec<_> = fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let request = self.site.request(Method::POST, &self.page(path)).by(&self.manager);
        request.header("accept-language", "en").form(&form.join("&")).send()
    }

    /// What its API says.
    pub(crate) fn api(&self, path: &str) -> Value {
        let path = format!("/api/v1/communities/{}{path}", self.slug);
        self.site.get(&path).by(&self.manager).send().must(200).json()
    }

    /// Its manifest.
    pub(crate) fn download(&self) -> String {
        let path = format!("/api/v1/communities/{}/campaign/manifest", self.slug);
        let answer = self.site.get(&path).by(&self.manager).send().must(200);
        assert!(answer.header("content-disposition").contains("campaign.toml"));
        assert!(answer.header("cache-control").contains("no-store"), "{}", answer.header("cache-control"));
        answer.text()
    }

    /// What stands in it, by title.
    pub(crate) fn titles(&self) -> Vec<String> {
        let mut all = Vec::new();
        for list in ["posts", "ideas"] {
            let page = self.api(&format!("/{list}?sort=new&limit=100"));
            all.extend(page["items"].as_array().into_iter().flatten().map(|item| text(&item["title"]).to_owned()));
        }
        all.sort();
        all
    }
}
