//! A week of a community, played through: who did what on which day is written here, and what has to come out of it beside it.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Day, Role, Time};
use suites::browser::now;
use suites::client::{Site, text};
use suites::own::Own;
use suites::people::Member;

/// Milliseconds of an hour and of a day.
pub(crate) const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// A community whose first day is one of the days to come.
pub(crate) struct Played<'a> {
    pub(crate) own: Own<'a>,
    /// By how many milliseconds the clock is ahead at eight in the morning of the first day.
    first: i64,
}

impl<'a> Played<'a> {
    /// A new one that opens on its first day, with two spaces. It is ahead of the clock, so that a day's hours are all its own
    /// whenever the test runs.
    pub(crate) fn new(site: &'a Site, campaign: &Value) -> Self {
        let own = Own::new(site);
        let tomorrow = Day::of(Time::from_millis(now() * 1000)).plus(1);
        let first = tomorrow.begins().millis() + 8 * HOUR - now() * 1000;
        let played = Self { own, first };
        let mut whole = json!({"name": "A week", "dates": {
            "opens": played.day(0).begins(), "freezes": played.day(10).begins(), "ends": played.day(12).begins()}});
        if let (Some(whole), Some(fields)) = (whole.as_object_mut(), campaign.as_object()) {
            whole.extend(fields.clone());
        }
        let host = played.own.manager.clone();
        played.own.send(Method::PUT, "/campaign", &host, &whole).must(200);
        for space in ["help", "lab"] {
            let body = json!({"name": format!("The {space}"), "description": "Of a test."});
            played.own.send(Method::PUT, &format!("/spaces/{space}"), &host, &body).must(200);
        }
        played
    }

    /// A day of it, counted from its first.
    pub(crate) fn day(&self, day: i64) -> Day {
        Day::of(Time::from_millis(now() * 1000 + self.first)).plus(day)
    }

    /// By how much the clock is ahead on that day, so many hours after eight in the morning.
    pub(crate) fn at(&self, day: i64, hours: i64) -> i64 {
        self.first + day * DAY + hours * HOUR
    }

    /// Somebody, on a day.
    pub(crate) fn who(&self, handle: &str, day: i64) -> Member {
        let role = if handle == "host" { Role::Manager } else { Role::Member };
        self.own.somebody(handle, role, self.at(day, 0))
    }

    /// Something that is sent by somebody on a day.
    #[track_caller]
    pub(crate) fn does(
        &self,
        (day, hours): (i64, i64),
        handle: &str,
        method: Method,
        path: &str,
        body: &Value,
    ) -> Value {
        let request = self.own.ask(method, path).by(&self.who(handle, day)).json(body).later(self.at(day, hours));
        let answer = request.send();
        assert!((200..300).contains(&answer.status), "{}: {}\n{}", answer.what, answer.status, answer.text());
        if answer.body.is_empty() { Value::Null } else { answer.json() }
    }

    /// Somebody writes a post.
    #[track_caller]
    pub(crate) fn posts(&self, when: (i64, i64), handle: &str, kind: &str, space: &str) -> String {
        let body =
            json!({"kind": kind, "title": format!("A {kind} by {handle}"), "body_md": "Some words.", "space": space});
        text(&self.does(when, handle, Method::POST, "/posts", &body)["id"]).to_owned()
    }

    /// Somebody replies to one.
    #[track_caller]
    pub(crate) fn replies(&self, when: (i64, i64), handle: &str, post: &str) -> String {
        let body = json!({"body_md": "Some words of mine."});
        text(&self.does(when, handle, Method::POST, &format!("/posts/{post}/replies"), &body)["id"]).to_owned()
    }

    /// Somebody has an idea.
    #[track_caller]
    pub(crate) fn submits(&self, when: (i64, i64), handle: &str, space: &str) -> String {
        let body = json!({"title": format!("An idea by {handle}"), "body_md": "Some words.", "space": space});
        text(&self.does(when, handle, Method::POST, "/ideas", &body)["id"]).to_owned()
    }

    /// Somebody votes.
    #[track_caller]
    pub(crate) fn votes(&self, when: (i64, i64), handle: &str, kind: &str, id: &str) {
        self.does(when, handle, Method::PUT, &format!("/votes/{kind}/{id}"), &json!({"value": 1}));
    }

    /// What its manager reads on a day: a path of the API.
    #[track_caller]
    pub(crate) fn told(&self, day: i64, path: &str) -> Value {
        self.own.ask(Method::GET, path).by(&self.who("host", day)).later(self.at(day, 10)).send().must(200).json()
    }

    /// The same for a page.
    #[track_caller]
    pub(crate) fn page(&self, day: i64, path: &str) -> String {
        let request = self.own.site.get(&self.own.page(path)).by(&self.who("host", day)).later(self.at(day, 10));
        request.send().must(200).text()
    }

    /// The week: five people and the host.
    ///
    /// | day | |
    /// |---|---|
    /// | 0 | ann asks in `help`; ben answers after an hour, ann accepts it; cid writes a discussion in `lab` |
    /// | 1 | ben asks in `help`; cid answers after three hours; dee has an idea in `lab`; ann, ben and cid vote for it; the host too |
    /// | 2 | eve asks in `lab` and answers herself; the host announces something; cid writes another discussion and deletes it |
    /// | 4 | the host asks in `help`; ann answers after five hours |
    pub(crate) fn week(&self) {
        let first = self.posts((0, 0), "ann", "question", "help");
        let answer = self.replies((0, 1), "ben", &first);
        let accepted = format!("/posts/{first}/accepted");
        self.does((0, 2), "ann", Method::PUT, &accepted, &json!({"reply": answer}));
        self.posts((0, 3), "cid", "discussion", "lab");
        let second = self.posts((1, 0), "ben", "question", "help");
        self.replies((1, 3), "cid", &second);
        let idea = self.submits((1, 4), "dee", "lab");
        for voter in ["ann", "ben", "cid", "host"] {
            self.votes((1, 5), voter, "idea", &idea);
        }
        let third = self.posts((2, 0), "eve", "question", "lab");
        self.replies((2, 1), "eve", &third);
        self.posts((2, 2), "host", "announcement", "lab");
        let gone = self.posts((2, 3), "cid", "discussion", "lab");
        self.does((2, 4), "cid", Method::DELETE, &format!("/posts/{gone}"), &json!({}));
        let fourth = self.posts((4, 0), "host", "question", "help");
        self.replies((4, 5), "ann", &fourth);
    }
}
