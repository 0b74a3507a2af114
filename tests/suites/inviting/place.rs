//! A community of one test, and what is done in it.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Identity, Role, Secrets, sign_token};
use shared::web::moved_clock;
use suites::browser::now;
use suites::client::{Answer, Sending, Site, text};
use suites::host::{forms, secret};
use suites::own::operator;
use suites::people::{Member, word};

/// How a browser asks for a picture on one of our pages.
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// Tells the story in every form the site comes in, in a new community that is open.
pub(crate) fn everywhere(story: impl Fn(&Place<'_>)) {
    for (form, site) in forms() {
        println!("{form} at {}", site.url());
        story(&Place::new(&site));
    }
}

/// A community of one test.
pub(crate) struct Place<'a> {
    pub(crate) site: &'a Site,
    pub(crate) slug: String,
    pub(crate) manager: Member,
    pub(crate) idea: String,
}

/// Somebody who has joined by a link, with the cookie they were given.
pub(crate) struct Joined {
    pub(crate) handle: String,
    cookie: String,
}

/// The code at the end of a link.
pub(crate) fn code_of(link: &str) -> &str {
    link.rsplit('/').next().unwrap_or_default()
}

impl<'a> Place<'a> {
    /// A new one, with a space and an idea.
    pub(crate) fn new(site: &'a Site) -> Self {
        let slug = format!("i-{}", word());
        let body = json!({"slug": slug, "name": format!("Name {slug}"), "manager": {"handle": "host", "name": "Host"}});
        site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&body).send().must(201);
        let mut place =
            Self { site, manager: Self::somebody(&slug, "host", Role::Manager, 0), slug, idea: String::new() };
        place.by_manager(Method::POST, "/campaign/state", &json!({"to": "open"})).must(200);
        place.by_manager(Method::PUT, "/spaces/general", &json!({"name": "General"})).must(200);
        let idea = json!({"title": "Something to vote on", "body_md": "Words.", "space": "general"});
        place.idea = text(&place.by_manager(Method::POST, "/ideas", &idea).must(201).json()["id"]).to_owned();
        place
    }

    /// A token of somebody that is good from so many seconds from now.
    pub(crate) fn somebody(slug: &str, handle: &str, role: Role, ahead: i64) -> Member {
        let identity = Identity::new(handle.parse().expect("a handle"), format!("Name of {handle}"), role);
        let claims = Claims::of(slug.parse().expect("a slug"), identity, now() + ahead, now() + ahead + 3600);
        Member { handle: handle.to_owned(), token: sign_token(&claims, secret().as_bytes()) }
    }

    /// A path of its API.
    pub(crate) fn api(&self, path: &str) -> String {
        format!("/api/v1/communities/{}{path}", self.slug)
    }

    /// A path of its pages.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("/c/{}{path}", self.slug)
    }

    /// A change by its manager.
    pub(crate) fn by_manager(&self, method: Method, path: &str, body: &Value) -> Answer {
        self.site.request(method, &self.api(path)).by(&self.manager).json(body).send()
    }

    /// What its manager reads.
    pub(crate) fn read(&self, path: &str) -> Value {
        self.site.get(&self.api(path)).by(&self.manager).send().must(200).json()
    }

    /// The same as so many seconds from now.
    pub(crate) fn later(&self, ahead: i64, method: Method, path: &str) -> Sending<'a> {
        let clock = moved_clock(&Secrets::new(secret(), ""), ahead * 1000).expect("there is a secret");
        let manager = Self::somebody(&self.slug, "host", Role::Manager, ahead);
        self.site.request(method, &self.api(path)).by(&manager).header("folkmoot-clock", clock)
    }

    /// A new list; its id.
    pub(crate) fn list(&self, body: &Value) -> String {
        text(&self.by_manager(Method::POST, "/invitations/batches", body).must(201).json()["id"]).to_owned()
    }

    /// Sends people for a list.
    pub(crate) fn put_on(&self, list: &str, csv: &str) -> Answer {
        let path = self.api(&format!("/invitations/batches/{list}/people"));
        self.site.request(Method::POST, &path).by(&self.manager).bytes("text/csv", csv).send()
    }

    /// The figures of a list: invited, mailed, opened, joined, took part.
    pub(crate) fn figures(&self, list: &str) -> [i64; 5] {
        let row = self.read(&format!("/invitations/batches/{list}"));
        ["invited", "mailed", "opened", "joined", "took_part"].map(|name| row[name].as_i64().unwrap_or(-1))
    }

    /// Everybody of a list, by pages, of one stage if that is said.
    pub(crate) fn people(&self, list: &str, stage: &str) -> Vec<Value> {
        let mut all = Vec::new();
        let mut cursor = String::new();
        loop {
            let path = format!("/invitations/batches/{list}/people?limit=100{stage}{cursor}");
            let page = self.read(&path);
            all.extend(page["items"].as_array().cloned().unwrap_or_default());
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return all,
            }
        }
    }

    /// Asks for the picture on the page of an invitation, as a browser does that draws it.
    pub(crate) fn sees(&self, code: &str) -> Answer {
        let picture = self.site.get(&self.page(&format!("/invite/{code}/seen"))).header("user-agent", BROWSER);
        picture.header("sec-fetch-dest", "image").header("sec-fetch-site", "same-origin").send()
    }

    /// Joins by an invitation, as a stranger's browser does.
    pub(crate) fn joins(&self, code: &str, name: &str) -> Answer {
        let path = self.page(&format!("/invite/{code}"));
        self.site.request(Method::POST, &path).header("origin", self.site.url()).form(&format!("name={name}")).send()
    }

    /// The same, and who they are then.
    pub(crate) fn joined(&self, code: &str) -> Joined {
        let answer = self.joins(code, &format!("guest-{}", word())).must(303);
        let lines = answer.headers.get_all("set-cookie").into_iter().filter_map(|line| line.to_str().ok());
        let cookie = lines.filter_map(|line| line.split(';').next()).collect::<Vec<_>>().join("; ");
        let mut joined = Joined { handle: String::new(), cookie };
        let me = self.as_one(&joined, Method::GET, "/me", &json!({})).must(200).json();
        joined.handle = text(&me["handle"]).to_owned();
        joined
    }

    /// What somebody who has joined asks for or does.
    pub(crate) fn as_one(&self, who: &Joined, method: Method, path: &str, body: &Value) -> Answer {
        let reads = method == Method::GET;
        let request = self.site.request(method, &self.api(path)).header("cookie", who.cookie.as_str());
        let request = request.header("origin", self.site.url());
        if reads { request.send() } else { request.json(body).send() }
    }

    /// A form of a page, sent by somebody who has joined.
    pub(crate) fn submits(&self, who: &Joined, path: &str, form: &str) -> Answer {
        let request = self.site.request(Method::POST, &self.page(path)).header("cookie", who.cookie.as_str());
        request.header("origin", self.site.url()).form(form).send()
    }

    /// Votes for the idea.
    pub(crate) fn votes(&self, who: &Joined) {
        self.as_one(who, Method::PUT, &format!("/votes/idea/{}", self.idea), &json!({"value": 1})).must(200);
    }

    /// What a member has been given: `kind name`, and their reputation.
    pub(crate) fn held(&self, handle: &str) -> (Vec<String>, i64) {
        let list = self.read(&format!("/members/{handle}/grants"));
        let items = list["items"].as_array().cloned().unwrap_or_default();
        let line = |item: &Value| format!("{} {}", text(&item["kind"]), text(&item["name"]));
        let person = self.read(&format!("/members/{handle}"));
        (items.iter().map(line).collect(), person["reputation"].as_i64().unwrap_or(-1))
    }
}

/// Checks that an answer names this field as what is wrong; what it says.
#[track_caller]
pub(crate) fn wrong(answer: Answer, field: &str) -> String {
    let answer = answer.must(422);
    let errors = answer.json()["errors"].clone();
    let named = errors.as_array().is_some_and(|errors| errors.iter().any(|error| error["field"] == field));
    assert!(named, "{}: {}", answer.what, answer.text());
    errors.to_string()
}
