//! A community of one test, made as whoever runs the deployment makes them; and the clock moved for it.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Identity, Role, Secrets, sign_operator_token, sign_token};
use shared::web::moved_clock;

use crate::browser::now;
use crate::client::{Answer, Sending, Site, text};
use crate::host::secret;
use crate::people::{Member, word};

/// An operator's token.
pub fn operator() -> Member {
    let token = sign_operator_token(now(), now() + 3600, secret().as_bytes());
    Member { handle: "operator".to_owned(), token }
}

impl Sending<'_> {
    /// Answered as so many milliseconds from now.
    #[must_use]
    pub fn later(self, by: i64) -> Self {
        let header = moved_clock(&Secrets::new(secret(), ""), by).expect("the tests have a secret");
        self.header("folkmoot-clock", header)
    }
}

/// A community of one test. It begins as a draft.
pub struct Own<'a> {
    /// Where.
    pub site: &'a Site,
    /// In addresses.
    pub slug: String,
    /// Who manages it.
    pub manager: Member,
}

impl<'a> Own<'a> {
    /// A new one; its manager is called `host`.
    #[track_caller]
    pub fn new(site: &'a Site) -> Self {
        let slug = format!("own-{}", word());
        let body =
            json!({"slug": slug, "name": format!("Community {slug}"), "manager": {"handle": "host", "name": "Host"}});
        let answer = site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&body).send().must(201);
        let manager = Member { handle: "host".to_owned(), token: text(&answer.json()["token"]).to_owned() };
        Self { site, slug, manager }
    }

    /// A new one, open to everybody.
    #[track_caller]
    pub fn open(site: &'a Site) -> Self {
        let own = Self::new(site);
        own.send(Method::POST, "/campaign/state", &own.manager, &json!({"to": "open"})).must(200);
        own
    }

    /// Somebody with this role, whose token is good as if it were made so many milliseconds from now.
    pub fn somebody(&self, handle: &str, role: Role, later: i64) -> Member {
        let identity = Identity::new(handle.parse().expect("a handle"), format!("Name of {handle}"), role);
        let from = now() + later / 1000;
        let claims = Claims::of(self.slug.parse().expect("a slug"), identity, from, from + 12 * 3600);
        Member { handle: handle.to_owned(), token: sign_token(&claims, secret().as_bytes()) }
    }

    /// A path of its API.
    pub fn api(&self, path: &str) -> String {
        format!("/api/v1/communities/{}{path}", self.slug)
    }

    /// A path of its pages.
    pub fn page(&self, path: &str) -> String {
        format!("/c/{}{path}", self.slug)
    }

    /// A request to its API.
    pub fn ask(&self, method: Method, path: &str) -> Sending<'a> {
        self.site.request(method, &self.api(path))
    }

    /// A change by somebody, over the API.
    #[track_caller]
    pub fn send(&self, method: Method, path: &str, who: &Member, body: &Value) -> Answer {
        self.ask(method, path).by(who).json(body).send()
    }
}
