//! What a request costs with two communities and with 2,000: the same statements, and the same steps of SQLite's machine.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use axum::body::{Body, to_bytes};
use http::{Method, Request};
use serde_json::{Value, json};
use shared::domain::{Role, Time};
use shared::host::native::{Sqlite, app_with};
use shared::ports::Config;
use shared::web::Server;
use suites::client::Site;
use suites::host::{COMMUNITY, empty_folder, forms, secret};
use suites::people::{self, Member, word};

use crate::counting::{Cost, Counting};
use crate::filled::fill;
use crate::made::{Made, operator};

struct Secret;

impl Config for Secret {
    fn get(&self, name: &str) -> Option<String> {
        (name == "session_secret").then(secret)
    }
}

/// A deployment of so many communities, and the requests it has been asked.
struct Deployment {
    server: Server,
    db: Arc<Counting>,
    /// Ids are made as the requests go, so what one deployment calls a thing is written down.
    post: String,
    idea: String,
    reply: String,
}

impl Deployment {
    async fn of(communities: usize, now: Time) -> Self {
        let file = empty_folder("many").join(format!("{communities}.sqlite"));
        fill(&Sqlite::open(&file).expect("a database can be made"), communities, now).await;
        let db = Arc::new(Counting::open(&file));
        let server = Server::new(site::routes(), app_with(db.clone(), Arc::new(Secret)));
        let mut made = Self { server, db, post: String::new(), idea: String::new(), reply: String::new() };
        let manager = people::named("host", Role::Manager, &[]);
        let first = async |made: &Self, path: &str| {
            let (_, body) =
                made.ask(Method::GET, &format!("/api/v1/communities/{COMMUNITY}{path}"), Some(&manager), None).await;
            let list: Value = serde_json::from_str(&body).expect("a list is JSON");
            list["items"][0]["id"].as_str().expect("the demo has some").to_owned()
        };
        made.post = first(&made, "/posts?sort=top").await;
        made.idea = first(&made, "/ideas?sort=top").await;
        let path = format!("/posts/{}/replies", made.post);
        made.reply = first(&made, &path).await;
        made.db.taken();
        made
    }

    async fn ask(&self, method: Method, path: &str, who: Option<&Member>, body: Option<&Value>) -> (u16, String) {
        let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
        if let Some(who) = who {
            request = request.header("authorization", format!("Bearer {}", who.token));
        }
        let request = match body {
            Some(body) => request.header("content-type", "application/json").body(Body::from(body.to_string())),
            None => request.body(Body::empty()),
        };
        let answer = self.server.handle(request.expect("the request is well made")).await;
        let status = answer.status().as_u16();
        let body = to_bytes(answer.into_body(), 1 << 24).await.expect("the answer can be read");
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    fn filled(&self, route: &str) -> String {
        let id = match route {
            _ if route.contains("/ideas/{id}") || route.contains("/i/{id}") => &self.idea,
            _ if route.contains("/replies/{id}") || route.contains("/r/{id}") => &self.reply,
            _ => &self.post,
        };
        let values = [
            ("{community}", COMMUNITY),
            ("{id}", id.as_str()),
            ("{kind}", "post"),
            ("{space}", "hub"),
            ("{slug}", "hub"),
            ("{tag}", "battery"),
            ("{handle}", "mara"),
            ("{name}", "partners"),
            ("{*rest}", "nothing"),
        ];
        let path = values.iter().fold(route.to_owned(), |path, (name, value)| path.replace(name, value));
        path.replace(['{', '}'], "")
    }
}

/// What each request costs, and how it is answered: every route that reads, as a stranger, a member and a manager; and changes.
async fn costs(of: &Deployment) -> BTreeMap<String, (u16, Cost)> {
    let member = people::named("mara", Role::Member, &[]);
    let manager = people::named("host", Role::Manager, &[]);
    let mut costs = BTreeMap::new();
    let routes = site::routes();
    let reads = routes.entries().iter().filter(|entry| entry.method == "GET").map(|entry| of.filled(&entry.path));
    let api = |path: &str| format!("/api/v1/communities/{COMMUNITY}{path}");
    let more = [
        "/search?q=hub",
        "/ideas/similar?title=An+idea+for+the+hub",
        "/posts/similar?title=Hub",
        "/posts?sort=new&limit=100",
    ];
    let paths: Vec<_> = reads.chain(more.map(api)).chain([format!("/c/{COMMUNITY}/search?q=hub+battery")]).collect();
    for path in &paths {
        for (name, who) in [("a stranger", None), ("a member", Some(&member)), ("a manager", Some(&manager))] {
            of.db.taken();
            let (status, _) = of.ask(Method::GET, path, who, None).await;
            costs.insert(format!("GET {path} as {name}"), (status, of.db.taken()));
        }
    }
    let words =
        json!({"kind": "discussion", "title": "One more", "body_md": "Words.", "space": "hub", "tags": ["battery"]});
    let idea = json!({"title": "One more idea", "body_md": "Words.", "space": "hub", "tags": []});
    let changes = [
        (Method::POST, api("/posts"), words, &member),
        (Method::POST, api(&format!("/posts/{}/replies", of.post)), json!({"body_md": "Words."}), &member),
        (Method::PUT, api(&format!("/votes/post/{}", of.post)), json!({"value": -1}), &member),
        (Method::POST, api("/ideas"), idea, &member),
        (Method::POST, "/api/v1/communities".to_owned(), json!({"slug": "one-more", "name": "One more"}), &operator()),
        (Method::POST, api("/campaign/state"), json!({"to": "frozen"}), &manager),
        (Method::POST, api("/campaign/state"), json!({"to": "ended"}), &manager),
        (Method::POST, api("/campaign/state"), json!({"to": "archived"}), &manager),
    ];
    for (method, path, body, who) in changes {
        of.db.taken();
        let (status, said) = of.ask(method.clone(), &path, Some(who), Some(&body)).await;
        assert!((200..300).contains(&status), "{method} {path}: {status} {said}");
        costs.insert(format!("{method} {path} {body}"), (status, of.db.taken()));
    }
    costs
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "how long a search takes is printed, not judged")]
async fn two_thousand_communities_cost_what_two_do() {
    let now = Time::from_millis(1_790_000_000_000);
    let began = Instant::now();
    let few = Deployment::of(2, now).await;
    let many = Deployment::of(2_000, now).await;
    println!("filled in {:.1} s", began.elapsed().as_secs_f32());
    // Matching words is the full-text index's own work, which steps don't count: it is timed, and told.
    for (name, of) in [("two", &few), ("2,000", &many)] {
        let began = Instant::now();
        for _ in 0..20 {
            of.ask(Method::GET, &format!("/api/v1/communities/{COMMUNITY}/search?q=hub"), None, None).await;
        }
        println!("a search with {name} communities: {:.2} ms", began.elapsed().as_secs_f64() * 1000.0 / 20.0);
    }
    let (few, many) = (costs(&few).await, costs(&many).await);
    assert_eq!(few.keys().collect::<Vec<_>>(), many.keys().collect::<Vec<_>>());
    let (mut wrong, mut sum) = (Vec::new(), [Cost::default(); 2]);
    for (what, (status, cost)) in &few {
        let (other, more) = many[what];
        // SQLite may take a step more or less where a value is kept on another page; a row more would be some twenty.
        let same = cost.statements == more.statements && (cost.steps - more.steps).abs() <= 10 + cost.steps / 100;
        if *status != other || !same {
            wrong.push(format!("{what}: {status} {cost:?} with two, {other} {more:?} with 2,000"));
        }
        for (sum, cost) in sum.iter_mut().zip([*cost, more]) {
            sum.statements += cost.statements;
            sum.steps += cost.steps;
        }
    }
    println!("{} requests: {:?} with two communities, {:?} with 2,000", few.len(), sum[0], sum[1]);
    assert!(wrong.is_empty(), "{} requests cost more:\n{}", wrong.len(), wrong.join("\n"));
    assert!(few.len() > 250, "only {} requests were made", few.len());
}

/// How many communities are made over HTTP here. Each is a request or two by the operator, which on Workers' D1 takes its time: the
/// 2,000 are counted in this process, by steps.
const MADE: usize = 60;

/// The same by what every host tells: statements, and rows where it counts them.
#[test]
fn more_communities_make_no_request_dearer() {
    for (name, site) in forms() {
        let asked = Made::open(&site, &format!("m-{}", word()));
        let before = told(&site, &asked);
        for _ in 0..MADE {
            Made::open(&site, &format!("m-{}", word()));
        }
        let after = told(&site, &asked);
        println!("{name}: {before:?}");
        assert_eq!(before, after, "{name}: with {MADE} communities more");
        // Closing one is one request, and no other notices.
        let other = Made::open(&site, &format!("m-{}", word()));
        let closed = asked.by(Method::POST, "/campaign/state", &json!({"to": "archived"})).must(200);
        assert!(closed.statements() <= 4, "closing took {} statements", closed.statements());
        other.write("Another post");
        site.get(&format!("/c/{}/", other.slug)).send().must(200);
    }
}

/// What requests cost: statements, and rows the database read.
fn told(site: &Site, asked: &Made<'_>) -> Vec<(String, u64, Option<u64>)> {
    let slug = &asked.slug;
    let strangers = ["/", "/robots.txt", "/api/v1/health"].map(str::to_owned);
    let paths =
        ["/posts?sort=hot", "/ideas", "/spaces", "/tags", "/search?q=words", "/posts/similar?title=A+first+post"];
    let all = strangers.into_iter().chain(paths.map(|path| asked.api(path)));
    let pages = ["/ideas", "/roadmap", "/people", "/feed.atom", "/sitemap.xml"].map(|path| format!("/c/{slug}{path}"));
    all.chain(pages)
        .map(|path| {
            // As its manager, to whom nothing is told out of a cache.
            let answer = site.get(&path).by(&asked.manager).send().must(200);
            (path, answer.statements(), answer.rows_read())
        })
        .collect()
}
