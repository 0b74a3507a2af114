//! Nothing gated leaks: words nobody else uses are planted behind gates, then every route is asked for, as everybody.

mod checks;
mod kinds;
mod planted;
mod private;
mod routes;

use http::Method;
use suites::client::{Answer, Site, text};
use suites::host::{self, COMMUNITY, forms};
use suites::people::{self, Member};

use planted::Planted;

/// Somebody who asks.
struct Asker {
    name: &'static str,
    headers: Vec<(&'static str, String)>,
    /// Whether the gates are open to them.
    may: bool,
}

impl Asker {
    fn bearer(name: &'static str, who: &Member, may: bool) -> Self {
        Self { name, headers: vec![("authorization", format!("Bearer {}", who.token))], may }
    }

    fn cookie(name: &'static str, who: &Member, may: bool) -> Self {
        Self { name, headers: vec![("cookie", format!("folkmoot-{COMMUNITY}={}", who.token))], may }
    }

    fn ask(&self, site: &Site, method: Method, path: &str) -> Answer {
        let request = site.request(method, path);
        self.headers.iter().fold(request, |request, (name, value)| request.header(name, value.as_str())).send()
    }
}

/// Those who may come first: what was drawn for them must not be kept for the others.
fn askers(planted: &Planted) -> Vec<Asker> {
    let moderator = people::new(shared::domain::Role::Moderator, &[]);
    let other = people::new(shared::domain::Role::Employee, &["elsewhere"]);
    vec![
        Asker::bearer("a partner", &planted.partner, true),
        Asker::cookie("a partner by cookie", &planted.partner, true),
        Asker { name: "a stranger", headers: Vec::new(), may: false },
        Asker::bearer("a member of no group", &people::member(), false),
        Asker::bearer("an employee of another group", &other, false),
        Asker::bearer("a follower who has left the group", &planted.leaver, false),
        Asker::cookie("a moderator by cookie", &moderator, false),
        Asker {
            name: "a stranger with a false cookie",
            headers: vec![("cookie", format!("folkmoot-{COMMUNITY}=x"))],
            may: false,
        },
        Asker { name: "a stranger again", headers: Vec::new(), may: false },
    ]
}

#[test]
fn canaries_are_seen_by_those_who_may_and_by_nobody_else() {
    for (form, site) in forms() {
        let planted = Planted::new(&site);
        let paths = routes::to_ask(&site, &planted);
        let mut seen: Vec<&str> = Vec::new();
        let mut asked = 0;
        for asker in askers(&planted) {
            for path in &paths {
                for method in [Method::GET, Method::HEAD] {
                    let answer = asker.ask(&site, method, path);
                    assert!(answer.status < 500, "{path} as {}: {}", asker.name, answer.text());
                    let shown = planted.canaries_in(&answer.everything());
                    assert!(
                        asker.may || shown.is_empty(),
                        "{path} tells {} of {shown:?}:\n{}",
                        asker.name,
                        answer.everything()
                    );
                    seen.extend(shown);
                    asked += 1;
                }
            }
        }
        // Had nobody seen them, the test would have proved nothing.
        for canary in planted.canaries() {
            assert!(
                seen.contains(&canary.as_str()),
                "{form}: not even partners see {canary}: {:?}",
                planted.meaning(canary)
            );
        }
        println!("{form}: {} canaries, {} routes, {asked} answers", planted.canaries().len(), paths.len());
    }
}

/// Another spelling of the community would be another address to every cache, and the same community to whoever decodes it:
/// there is none.
#[test]
fn a_community_has_one_spelling() {
    for (_, site) in forms() {
        let planted = Planted::new(&site);
        let paths = planted.paths().into_iter().chain([format!("/c/{COMMUNITY}/"), format!("/c/{COMMUNITY}/settings")]);
        for path in paths {
            for other in ["d%65mo", "%64emo", "dem%6F", "demo%2F", "%2e%2e", "DEMO", "demo%20"] {
                let path = path.replacen(COMMUNITY, other, 1);
                let headers = [
                    ("authorization", format!("Bearer {}", planted.partner.token)),
                    ("cookie", format!("folkmoot-{COMMUNITY}={}", planted.partner.token)),
                ];
                for (name, value) in headers {
                    let answer = site.get(&path).header(name, value).send();
                    assert!(matches!(answer.status, 301 | 308 | 400 | 404), "{path} by {name}: {}", answer.status);
                    assert!(planted.canaries_in(&answer.everything()).is_empty(), "{path} by {name}");
                }
                let stranger = site.get(&path).send();
                assert!(planted.canaries_in(&stranger.everything()).is_empty(), "{path} as a stranger");
            }
        }
        let change = site
            .request(Method::DELETE, &format!("/api/v1/communities/d%65mo/posts/{}", text(&planted.posts[0]["id"])));
        change.by(&planted.partner).send().must(404);
        planted.is_untouched();
    }
}

/// What is hidden altogether answers exactly as what was never there.
#[test]
fn what_is_hidden_is_as_what_is_not_there() {
    for (_, site) in forms() {
        let planted = Planted::new(&site);
        let strangers: Vec<_> = askers(&planted).into_iter().filter(|asker| !asker.may).collect();
        let never = "01hzzzzzzzzzzzzzzzzzzzzzzz";
        for asker in &strangers {
            for (path, id) in planted.hidden_paths() {
                let hidden = asker.ask(&site, Method::GET, &path);
                let absent = asker.ask(&site, Method::GET, &path.replace(&id, never));
                assert_eq!(
                    (hidden.status, told(&hidden, &id)),
                    (absent.status, told(&absent, never)),
                    "{path} as {}",
                    asker.name
                );
            }
            for (method, path, body, id) in planted.hidden_changes() {
                let change = |path: &str| {
                    let request = site.request(method.clone(), path).json(&body);
                    asker
                        .headers
                        .iter()
                        .fold(request, |request, (name, value)| request.header(name, value.as_str()))
                        .send()
                };
                let (hidden, absent) = (change(&path), change(&path.replace(&id, never)));
                assert_eq!(
                    (hidden.status, told(&hidden, &id)),
                    (absent.status, told(&absent, never)),
                    "{method} {path} as {}",
                    asker.name
                );
                assert!((400..500).contains(&hidden.status), "{method} {path} as {}: {}", asker.name, hidden.status);
            }
        }
        planted.is_untouched();
    }
}

/// The whole answer, but for what differs between any two: its time, the id asked for, and what follows from that id's
/// letters.
fn told(answer: &Answer, id: &str) -> String {
    let lines = answer.everything();
    let differs = ["server-timing:", "date:", "etag:", "content-length:"];
    let kept = lines.lines().filter(|line| !differs.iter().any(|name| line.starts_with(name)));
    kept.map(|line| line.replace(id, "<id>")).collect::<Vec<_>>().join("\n")
}

/// A tag that somebody overheard opens nothing.
#[test]
fn an_entity_tag_is_no_key() {
    for (_, site) in forms() {
        let planted = Planted::new(&site);
        for path in planted.paths() {
            let open = site.get(&path).by(&planted.partner).send();
            let tag = open.header("etag").to_owned();
            if open.status != 200 || tag.is_empty() {
                continue;
            }
            let same = site.get(&path).by(&planted.partner).header("if-none-match", tag.as_str()).send();
            assert_eq!(same.status, 304, "{path}");
            for given in [tag.as_str(), "*"] {
                let answer = site.get(&path).header("if-none-match", given).send();
                assert!(matches!(answer.status, 401 | 404), "{path} with an overheard tag: {}", answer.status);
                assert_ne!(answer.header("etag"), tag, "{path}");
                assert!(planted.canaries_in(&answer.everything()).is_empty(), "{path}");
            }
        }
    }
}

/// A teaser shows what it is to show, and how to get in, and no more.
#[test]
fn a_teaser_shows_only_what_it_may() {
    for (_, site) in forms() {
        let teased = planted::Teased::new(&site);
        for (teaser, post) in &teased.posts {
            let api = site.api(Method::GET, &format!("/posts/{}", text(&post["id"]))).send();
            let page = site.get(text(&post["url"])).send();
            let expected = if *teaser == "nothing" { 404 } else { 401 };
            assert_eq!((api.status, page.status), (expected, expected), "{teaser}");
            for answer in [api, page] {
                let all = answer.everything();
                assert_eq!(all.contains(&teased.title), *teaser != "nothing", "{teaser}: the title\n{all}");
                assert_eq!(all.contains(&teased.beginning), *teaser == "excerpt", "{teaser}: the first words\n{all}");
                assert!(!all.contains(&teased.rest), "{teaser}: the rest\n{all}");
                assert_eq!(
                    all.contains("sign-in") && all.contains(&teased.group),
                    *teaser != "nothing",
                    "{teaser}: the ways in\n{all}"
                );
            }
        }
        let list = site.api(Method::GET, &format!("/posts?space={}&sort=new", teased.space)).send().must(200);
        assert_eq!(list.json()["items"].as_array().map(Vec::len), Some(0), "a list leaves out what is closed");
    }
}

#[test]
fn each_kind_of_policy_hides_what_is_behind_it() {
    // Once a host: whole or in single functions the same code decides, and the canaries above are looked for in both.
    println!("site: {}", kinds::each(&host::site()));
}

#[test]
fn what_managers_keep_is_for_managers() {
    for (form, site) in forms() {
        println!("{form}: {}", private::each(&site));
    }
}

#[test]
fn a_warm_check_costs_no_statement() {
    for (_, site) in forms() {
        checks::cost(&site);
    }
}

#[test]
fn a_batch_answers_as_its_parts() {
    for (_, site) in forms() {
        checks::batches(&site);
    }
}

#[test]
fn a_change_is_seen_by_the_next_check() {
    for (_, site) in forms() {
        checks::changes(&site);
    }
}

#[test]
fn a_proxy_is_answered_with_a_status() {
    for (_, site) in forms() {
        checks::statuses(&site);
    }
}

#[test]
fn a_pass_is_verified_without_us() {
    for (_, site) in forms() {
        checks::passes(&site);
    }
}
