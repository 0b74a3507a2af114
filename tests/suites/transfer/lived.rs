//! A community over HTTP that has something of everything in it, and the two sides it goes between.

use std::sync::OnceLock;

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Identity, Role, sign_operator_token, sign_token};
use suites::browser::now;
use suites::client::{Answer, Site, text};
use suites::host::{OWN_SECRET, beside, empty_folder, secret, site};
use suites::native::Native;
use suites::people::{Member, word};

/// A host, and what it believes.
pub(crate) struct Side {
    pub(crate) site: Site,
    secret: String,
}

impl Side {
    /// The host that is under test.
    pub(crate) fn one() -> Self {
        Self { site: site(), secret: secret() }
    }

    /// Another one: `FOLKMOOT_TEST_SITE_B`, or a native host of our own.
    pub(crate) fn other() -> Self {
        static HOST: OnceLock<Native> = OnceLock::new();
        match beside() {
            Some((site, secret)) => Self { site, secret },
            None => {
                let host = HOST.get_or_init(|| Native::for_life(&empty_folder("other-side")));
                Self { site: Site::at(&host.url), secret: OWN_SECRET.to_owned() }
            }
        }
    }

    pub(crate) fn operator(&self) -> Member {
        let token = sign_operator_token(now(), now() + 3600, self.secret.as_bytes());
        Member { handle: "operator".to_owned(), token }
    }

    /// Somebody of that handle and role.
    pub(crate) fn somebody(&self, slug: &str, handle: &str, role: Role) -> Member {
        let identity = Identity::new(handle.parse().expect("a handle"), format!("Name of {handle}"), role);
        let claims = Claims::of(slug.parse().expect("a slug"), identity, now(), now() + 3600);
        Member { handle: handle.to_owned(), token: sign_token(&claims, self.secret.as_bytes()) }
    }

    pub(crate) fn manager(&self, slug: &str) -> Member {
        self.somebody(slug, "host", Role::Manager)
    }

    #[track_caller]
    pub(crate) fn ask(&self, method: Method, slug: &str, path: &str, who: &Member, body: &Value) -> Answer {
        let path = format!("/api/v1/communities/{slug}{path}");
        let sending = self.site.request(method.clone(), &path).by(who);
        if method == Method::GET { sending.send() } else { sending.json(body).send() }
    }

    /// A chunk of the file from there.
    pub(crate) fn chunk(&self, slug: &str, who: &Member, after: &str) -> Answer {
        let query = if after.is_empty() { String::new() } else { format!("?after={after}") };
        self.site.get(&format!("/api/v1/communities/{slug}/export{query}")).by(who).send()
    }

    /// Begins an export; what the next chunk is asked with.
    #[track_caller]
    pub(crate) fn begun(&self, slug: &str) -> String {
        let next = self.chunk(slug, &self.manager(slug), "").must(200).header("folkmoot-next").to_owned();
        assert!(!next.is_empty(), "the whole export was one chunk");
        next
    }

    /// The whole file.
    #[track_caller]
    pub(crate) fn export(&self, slug: &str) -> String {
        let manager = self.manager(slug);
        let (mut whole, mut after) = (String::new(), String::new());
        loop {
            let answer = self.chunk(slug, &manager, &after).must(200);
            assert!(answer.header("content-type").starts_with("application/x-ndjson"));
            whole.push_str(&answer.text());
            after = answer.header("folkmoot-next").to_owned();
            if after.is_empty() {
                return whole;
            }
        }
    }

    pub(crate) fn send(&self, slug: &str, before: (usize, &str), lines: &str, who: &Member) -> Answer {
        let path = format!("/api/v1/communities/{slug}/import?lines={}&digest={}", before.0, before.1);
        self.site.request(Method::POST, &path).by(who).bytes("application/x-ndjson", lines).send()
    }

    /// Takes in a whole file, so many lines at a time.
    #[track_caller]
    pub(crate) fn import(&self, slug: &str, file: &str, at_a_time: usize) {
        let lines: Vec<&str> = file.split_inclusive('\n').collect();
        let operator = self.operator();
        let mut digest = String::new();
        for (turn, chunk) in lines.chunks(at_a_time.max(2)).enumerate() {
            let place = turn * at_a_time.max(2);
            let answer = self.send(slug, (place, &digest), &chunk.concat(), &operator).must(200).json();
            digest = text(&answer["digest"]).to_owned();
            assert_eq!(answer["lines"], place + chunk.len());
            assert_eq!(answer["finished"], place + chunk.len() == lines.len());
        }
    }
}

/// A community with people, gates, threads, votes and what became of them.
pub(crate) fn lived(side: &Side) -> String {
    let slug = format!("t-{}", word());
    let body = json!({"slug": slug, "name": "Taken along", "manager": {"handle": "host", "name": "Host"}});
    side.site.request(Method::POST, "/api/v1/communities").by(&side.operator()).json(&body).send().must(201);
    let manager = side.manager(&slug);
    let by = |handle: &str| side.somebody(&slug, handle, Role::Member);
    let make = |path: &str, who: &Member, body: Value| side.ask(Method::POST, &slug, path, who, &body).must(201).json();
    let put = |path: &str, who: &Member, body: Value| {
        let answer = side.ask(Method::PUT, &slug, path, who, &body);
        assert!((200..300).contains(&answer.status), "{path}: {}", answer.text());
    };
    put("/campaign", &manager, json!({"name": "Taken along", "welcome_md": "Welcome, *all*.", "description": "About"}));
    put(
        "/gate/policies/partners",
        &manager,
        json!({"title": "Partners", "rule": {"group": "partners"}, "teaser": "title"}),
    );
    put("/spaces/general", &manager, json!({"name": "General"}));
    put("/spaces/closed", &manager, json!({"name": "Closed", "policy": "partners"}));
    put("/guidelines", &manager, json!({"body_md": "Be kind."}));
    let mut posts = Vec::new();
    for number in 0..12 {
        let space = if number % 4 == 3 { "closed" } else { "general" };
        let who = if space == "closed" { &manager } else { &by(&format!("ada-{}", number % 3)) };
        let kind = if number % 2 == 0 { "question" } else { "discussion" };
        let body = json!({"kind": kind, "title": format!("Číslo {number} of zebras"), "space": space,
            "body_md": format!("Some *words* {number} for @ada-1, `code` and\n\n> a quote"), "tags": ["zebra", format!("t{}", number % 3)]});
        posts.push(text(&make("/posts", who, body)["id"]).to_owned());
    }
    for (number, post) in posts.iter().enumerate().filter(|(number, _)| number % 4 != 3) {
        for turn in 0..number % 3 {
            let who = by(&format!("bob-{turn}"));
            let reply =
                make(&format!("/posts/{post}/replies"), &who, json!({"body_md": format!("Answer {turn}, @host")}));
            put(&format!("/votes/reply/{}", text(&reply["id"])), &by("ada-0"), json!({"value": 1}));
            if turn == 0 && number % 2 == 0 {
                put(&format!("/posts/{post}/accepted"), &manager, json!({"reply": reply["id"]}));
                let remark = json!({"body_md": "Thanks!", "parent": reply["id"]});
                make(&format!("/posts/{post}/replies"), &by("cyd"), remark);
            }
        }
        put(&format!("/votes/post/{post}"), &by(&format!("voter-{}", number % 5)), json!({"value": 1}));
    }
    let ideas: Vec<String> = (0..4)
        .map(|number| {
            let body = json!({"title": format!("Idea {number} of pandas"), "body_md": "Please.", "space": "general", "tags": ["panda"]});
            text(&make("/ideas", &by(&format!("ada-{}", number % 3)), body)["id"]).to_owned()
        })
        .collect();
    for voter in 0..5 {
        put(&format!("/votes/idea/{}", ideas[voter % 4]), &by(&format!("voter-{voter}")), json!({"value": 1}));
    }
    put(&format!("/ideas/{}/status", ideas[1]), &manager, json!({"status": "shipped", "response": "Here it is."}));
    side.ask(Method::POST, &slug, &format!("/ideas/{}/merge", ideas[2]), &manager, &json!({"into": ideas[0]}))
        .must(200);
    side.ask(Method::PATCH, &slug, &format!("/posts/{}", posts[1]), &manager, &json!({"title": "A better title"}))
        .must(200);
    let decide = json!({"kind": "post", "id": posts[5], "action": "remove", "reason": "spam"});
    side.ask(Method::POST, &slug, "/moderation/decisions", &manager, &decide);
    side.ask(Method::DELETE, &slug, &format!("/posts/{}", posts[2]), &manager, &Value::Null);
    side.ask(Method::POST, &slug, "/campaign/state", &manager, &json!({"to": "open"})).must(200);
    slug
}
