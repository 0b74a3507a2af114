//! The campaign itself: made from a template, and asked for at any moment of its life.

use std::fs;

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Role, Time};
use suites::browser::now;
use suites::client::{Answer, Site};
use suites::host::{empty_folder, secret};
use suites::native::tool;
use suites::own::Own;
use suites::people::{Member, word};

pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;

/// A campaign of three weeks that begins the day after tomorrow at eight; moments are milliseconds from now.
pub(crate) struct Story<'a> {
    pub(crate) own: Own<'a>,
    pub(crate) opens: i64,
    pub(crate) freezes: i64,
    pub(crate) ends: i64,
    pub(crate) archives: i64,
}

/// The moment, as it is written.
fn moment(later: i64) -> Time {
    Time::from_millis(now() * 1000 + later)
}

/// The day of a moment.
pub(crate) fn day(later: i64) -> String {
    moment(later).to_string()[..10].to_owned()
}

impl<'a> Story<'a> {
    /// Declares it: a template, its dates, and one command.
    pub(crate) fn declared(site: &'a Site) -> Self {
        let folder = empty_folder("played");
        let into = folder.display().to_string();
        let (went_well, ..) = tool(&["campaign", "template", "product-launch", "--into", &into], &[]);
        assert!(went_well, "the template can't be written");
        // At eight in the morning, so that whatever happens within a few hours happens on one day.
        let into_day = (now() * 1000) % DAY;
        let opens = 2 * DAY + 8 * HOUR - into_day;
        let (freezes, ends, archives) = (opens + 14 * DAY, opens + 15 * DAY, opens + 30 * DAY);
        let slug = format!("c-{}", word());
        let file = folder.join("campaign.toml");
        let text = fs::read_to_string(&file).expect("the manifest was written");
        let dates = [("opens", opens), ("freezes", freezes), ("ends", ends), ("archives", archives)];
        let lines =
            text.lines().map(|line| match dates.iter().find(|(name, _)| line.starts_with(&format!("{name} = "))) {
                Some((name, at)) => format!("{name} = {}", moment(*at)),
                None if line == "slug = \"product-launch\"" => format!("slug = \"{slug}\""),
                None => line.to_owned(),
            });
        fs::write(&file, lines.collect::<Vec<_>>().join("\n")).expect("the manifest can be changed");
        let file = file.display().to_string();
        let secret = [("FOLKMOOT_SESSION_SECRET", secret())];
        let environment = secret.each_ref().map(|(name, value)| (*name, value.as_str()));
        let (went_well, said, complaint) = tool(&["campaign", "apply", &file, "--to", site.url()], &environment);
        assert!(went_well, "{said}\n{complaint}");
        let manager = Member { handle: "mara".to_owned(), token: String::new() };
        let mut own = Own { site, slug, manager };
        own.manager = own.somebody("mara", Role::Manager, 0);
        Self { own, opens, freezes, ends, archives }
    }

    /// A member of it, whose token is good around that moment.
    pub(crate) fn member(&self, handle: &str, at: i64) -> Member {
        self.own.somebody(handle, Role::Member, at)
    }

    /// A change over the API by its manager, at that moment.
    #[track_caller]
    pub(crate) fn managed(&self, method: Method, path: &str, body: &Value, at: i64) -> Answer {
        let manager = self.own.somebody("mara", Role::Manager, at);
        self.own.ask(method, path).by(&manager).json(body).later(at).send()
    }

    /// The home page as a stranger sees it then.
    pub(crate) fn home(&self, at: i64) -> Answer {
        self.own.site.get(&self.own.page("/")).later(at).send()
    }

    /// A page as its manager sees it then.
    pub(crate) fn page(&self, path: &str, at: i64) -> Answer {
        let manager = self.own.somebody("mara", Role::Manager, at);
        self.own.site.get(&self.own.page(path)).by(&manager).later(at).send()
    }

    /// A question by a member, then.
    pub(crate) fn post(&self, handle: &str, title: &str, at: i64) -> Answer {
        let body =
            json!({"kind": "question", "title": title, "body_md": "Who knows?", "space": "questions", "tags": []});
        self.own.ask(Method::POST, "/posts").by(&self.member(handle, at)).json(&body).later(at).send()
    }

    /// The numbers of the whole campaign, once it is over.
    pub(crate) fn numbers(&self) -> Value {
        let path = format!("/insights?from={}&to={}", day(self.opens), day(self.ends));
        let manager = self.own.somebody("mara", Role::Manager, self.ends + HOUR);
        self.own.ask(Method::GET, &path).by(&manager).later(self.ends + HOUR).send().must(200).json()
    }

    /// What became of those on the list of invited people.
    pub(crate) fn batch(&self) -> Value {
        let manager = self.own.somebody("mara", Role::Manager, self.ends);
        let list =
            self.own.ask(Method::GET, "/invitations/batches").by(&manager).later(self.ends).send().must(200).json();
        list["items"][0].clone()
    }
}
