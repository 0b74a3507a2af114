//! A community of one test, and people who look at it.

use std::thread::sleep;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Day, Time};
use suites::browser::now;
use suites::client::{Answer, Sending, Site, text};
use suites::own::Own;
use suites::people::{Member, word};

/// An open community with a space and a question in it.
pub(crate) struct Place<'a> {
    pub(crate) site: &'a Site,
    pub(crate) slug: String,
    pub(crate) manager: Member,
    pub(crate) space: String,
    /// The address of the question.
    pub(crate) thread: String,
}

impl<'a> Place<'a> {
    pub(crate) fn new(site: &'a Site) -> Self {
        let Own { site, slug, manager } = Own::open(site);
        let mut place = Self { site, slug, manager, space: format!("s-{}", word()), thread: String::new() };
        let about = json!({"name": "A space", "description": "Of a test."});
        place.by(Method::PUT, &format!("/spaces/{}", place.space), &about).must(200);
        let post = json!({"kind": "question", "title": "A question of a test", "body_md": "Some words.", "space": place.space});
        let post = place.by(Method::POST, "/posts", &post).must(201).json();
        place.thread = text(&post["url"]).to_owned();
        place
    }

    /// A change by its manager.
    pub(crate) fn by(&self, method: Method, path: &str, body: &Value) -> Answer {
        let path = format!("/api/v1/communities/{}{path}", self.slug);
        self.site.request(method, &path).by(&self.manager).json(body).send()
    }

    /// A page of it.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("/c/{}{path}", self.slug)
    }

    /// A visitor's request.
    pub(crate) fn look(&self, path: &str, visitor: usize) -> Sending<'_> {
        looking(self.site.get(&self.page(path)), visitor)
    }

    /// What has been counted of today, and of yesterday in case the test began before midnight.
    #[track_caller]
    pub(crate) fn told(&self) -> Value {
        let today = Day::of(Time::from_millis(now() * 1000));
        let path = format!("/api/v1/communities/{}/insights?from={}&to={today}", self.slug, today.plus(-1));
        self.site.get(&path).by(&self.manager).send().must(200).json()
    }

    /// The same once `enough` says that all has arrived, for counting comes after the answer; or after ten seconds.
    #[track_caller]
    pub(crate) fn told_when(&self, enough: impl Fn(&Value) -> bool) -> Value {
        for _ in 0..100 {
            let told = self.told();
            if enough(&told) {
                return told;
            }
            sleep(Duration::from_millis(100));
        }
        self.told()
    }

    /// The same once so many views have been counted.
    #[track_caller]
    pub(crate) fn told_at(&self, views: i64) -> Value {
        self.told_when(|told| estimate(&told["totals"]["views"]).0 >= views)
    }

    /// The same once nothing more arrives.
    #[track_caller]
    pub(crate) fn settled(&self) -> Value {
        let mut last = self.told();
        for _ in 0..20 {
            sleep(Duration::from_millis(500));
            let told = self.told();
            if told == last {
                break;
            }
            last = told;
        }
        last
    }
}

/// The request as a visitor of this number sends it: every hundred share a browser, every visitor has an address.
pub(crate) fn looking(request: Sending<'_>, visitor: usize) -> Sending<'_> {
    let agent = format!("Mozilla/5.0 (X11; Linux x86_64; rv:{}.0) Gecko/20100101 Firefox/140.0", 100 + visitor / 100);
    request.header("user-agent", agent).header("cf-connecting-ip", format!("198.51.100.{}", visitor % 100))
}

/// An estimate with its standard error.
#[track_caller]
pub(crate) fn estimate(told: &Value) -> (i64, i64) {
    let whole = |name: &str| told[name].as_i64().unwrap_or_else(|| panic!("no {name} in {told}"));
    (whole("estimate"), whole("standard_error"))
}

/// The views under a name in one of the lists.
#[track_caller]
pub(crate) fn views_of(list: &Value, key: &str, name: &str) -> i64 {
    let all = list.as_array().unwrap_or_else(|| panic!("a list was expected: {list}"));
    all.iter().find(|one| one[key] == name).map_or(0, |one| estimate(&one["views"]).0)
}
