//! A client that says in one line what is sent, and in one line what must come back.

use std::time::Duration;

use http::{HeaderMap, Method, Request};
use serde_json::Value;

use crate::host::COMMUNITY;
use crate::people::Member;

/// A site at an address.
#[derive(Debug, Clone)]
pub struct Site {
    base: String,
    agent: ureq::Agent,
}

impl Site {
    /// The site at this address.
    pub fn at(url: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .max_idle_connections(200)
            .max_idle_connections_per_host(200);
        Self { base: url.trim_end_matches('/').to_owned(), agent: config.build().into() }
    }

    /// Its address, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.base
    }

    /// A request to a path of the site.
    pub fn request(&self, method: Method, path: &str) -> Sending<'_> {
        assert!(path.starts_with('/'), "a path of the site begins with a slash: {path}");
        Sending { site: self, method, path: path.to_owned(), headers: Vec::new(), body: Vec::new() }
    }

    /// `GET` of any path.
    pub fn get(&self, path: &str) -> Sending<'_> {
        self.request(Method::GET, path)
    }

    /// A request to the API of the community; `path` is what follows `/api/v1/communities/{community}`.
    pub fn api(&self, method: Method, path: &str) -> Sending<'_> {
        self.request(method, &format!("/api/v1/communities/{COMMUNITY}{path}"))
    }

    /// `GET` of the community's API as this member: JSON.
    #[track_caller]
    pub fn read(&self, path: &str, who: &Member) -> Value {
        self.api(Method::GET, path).by(who).send().must(200).json()
    }

    /// `POST` to the community's API as this member, which must make something.
    #[track_caller]
    pub fn make(&self, path: &str, who: &Member, body: &Value) -> Value {
        self.api(Method::POST, path).by(who).json(body).send().must(201).json()
    }

    /// `PUT` to the community's API as this member, which must be taken.
    #[track_caller]
    pub fn put(&self, path: &str, who: &Member, body: &Value) -> Value {
        self.api(Method::PUT, path).by(who).json(body).send().must(200).json()
    }
}

/// A request before it is sent.
pub struct Sending<'a> {
    site: &'a Site,
    method: Method,
    path: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Sending<'_> {
    /// With the member's token.
    #[must_use]
    pub fn by(self, who: &Member) -> Self {
        let value = format!("Bearer {}", who.token);
        self.header("authorization", value)
    }

    /// With a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<Vec<u8>>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// With a JSON body.
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.bytes("application/json", body.to_string())
    }

    /// With the fields of a form.
    #[must_use]
    pub fn form(self, body: &str) -> Self {
        self.bytes("application/x-www-form-urlencoded", body)
    }

    /// With any body; an empty kind sends no content type.
    #[must_use]
    pub fn bytes(mut self, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        if kind.is_empty() { self } else { self.header("content-type", kind) }
    }

    /// Sends it and reads the whole answer. A host that gives no answer fails the test.
    #[track_caller]
    pub fn send(self) -> Answer {
        let what = format!("{} {}", self.method, self.path);
        self.try_send().unwrap_or_else(|error| panic!("{what}: no answer: {error}"))
    }

    /// Sends it; an error where no whole answer came back.
    pub fn try_send(self) -> Result<Answer, String> {
        let what = format!("{} {}", self.method, self.path);
        let mut request = Request::builder().method(self.method).uri(format!("{}{}", self.site.base, self.path));
        for (name, value) in &self.headers {
            request = request.header(name, value.as_slice());
        }
        let request = request.body(self.body).map_err(|error| error.to_string())?;
        let (parts, mut body) = self.site.agent.run(request).map_err(|error| error.to_string())?.into_parts();
        let bytes = body.with_config().limit(64 << 20).read_to_vec().map_err(|error| error.to_string())?;
        Ok(Answer { what, status: parts.status.as_u16(), headers: parts.headers, body: bytes })
    }
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The request, for messages.
    pub what: String,
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The same answer, if it has this status; else the test fails with all of it.
    #[track_caller]
    pub fn must(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}\n{}", self.what, self.text());
        self
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{}: {error} in {}", self.what, self.text()))
    }

    /// A header; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// How many SQL statements it took, by its `Server-Timing`.
    #[track_caller]
    pub fn statements(&self) -> u64 {
        let timing = self.header("server-timing");
        let sql = timing.split(", ").find(|part| part.starts_with("sql;")).unwrap_or_default();
        let count = sql.split("desc=\"").nth(1).and_then(|rest| rest.trim_end_matches('"').parse().ok());
        count.unwrap_or_else(|| panic!("{}: `Server-Timing` does not count statements: {timing:?}", self.what))
    }

    /// How many rows the database read for it, where the host counts them (Workers does).
    #[track_caller]
    pub fn rows_read(&self) -> Option<u64> {
        let timing = self.header("server-timing");
        let rows = timing.split(", ").find(|part| part.starts_with("rows;"))?;
        rows.split("desc=\"").nth(1)?.trim_end_matches('"').parse().ok()
    }

    /// Everything a visitor could read in it: every header and the body.
    pub fn everything(&self) -> String {
        let mut all = String::new();
        for (name, value) in &self.headers {
            all.push_str(&format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
        }
        all + &self.text()
    }
}

/// The text of a JSON value that must be a string.
#[track_caller]
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("text was expected, this is {value}"))
}

/// The ids of a list's items.
#[track_caller]
pub fn ids(list: &Value) -> Vec<String> {
    let items = list["items"].as_array().unwrap_or_else(|| panic!("a list was expected, this is {list}"));
    items.iter().map(|item| text(&item["id"]).to_owned()).collect()
}
