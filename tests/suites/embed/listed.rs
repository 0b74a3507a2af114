//! The list of sites: who sets it, what may stand on it, and what it opens.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::own::Own;
use suites::people::word;

use crate::{ACME, OTHER, Place, everywhere};

#[test]
fn managers_list_sites_and_nobody_else() {
    everywhere(|site| {
        let own = Own::open(site);
        let member = own.somebody("somebody", Role::Moderator, 0);
        let read = || own.ask(Method::GET, "/sites").by(&own.manager).send().must(200).json();
        assert_eq!(read(), json!({"sites": []}));
        let sites = json!({"sites": [{"name": "Acme", "url": "https://WWW.Acme.example:443/shop"}]});
        own.send(Method::PUT, "/sites", &member, &sites).must(403);
        own.ask(Method::PUT, "/sites").json(&sites).send().must(401);
        own.ask(Method::GET, "/sites").by(&member).send().must(403);
        own.ask(Method::GET, "/sites").send().must(401);
        assert_eq!(read(), json!({"sites": []}), "nothing came of it");
        let kept = own.send(Method::PUT, "/sites", &own.manager, &sites).must(200).json();
        assert_eq!(kept, json!({"sites": [{"name": "Acme", "url": format!("{ACME}/shop")}]}));
        assert_eq!(read(), kept);
        // The log says who did it.
        let log = own.ask(Method::GET, "/moderation/log").by(&own.manager).send().must(200).text();
        assert!(log.contains(ACME), "{log}");
    });
}

#[test]
fn a_bad_list_is_refused_with_its_faults_and_changes_nothing() {
    everywhere(|site| {
        let place = Place::new(site);
        let put = |sites: Value| place.own.send(Method::PUT, "/sites", &place.own.manager, &json!({"sites": sites}));
        let many: Vec<Value> =
            (0..21).map(|n| json!({"name": "A site", "url": format!("https://a{n}.example")})).collect();
        for (sites, field) in [
            (json!([{"name": "A", "url": "http://a.example"}]), "sites[0].url"),
            (json!([{"name": "A", "url": "javascript:alert(1)"}]), "sites[0].url"),
            (json!([{"name": "A", "url": "https://user:word@a.example"}]), "sites[0].url"),
            (
                json!([{"name": "A", "url": "https://a.example"}, {"name": "", "url": "https://b.example"}]),
                "sites[1].name",
            ),
            (
                json!([{"name": "A", "url": "https://a.example"}, {"name": "B", "url": "https://a.example/"}]),
                "sites[1].url",
            ),
            (json!([{"name": "A", "url": "https://a.example", "more": 1}]), "sites[0].more"),
            (json!([{"name": "A"}]), "sites[0].url"),
            (json!(many), "sites"),
        ] {
            let refused = put(sites).must(422).json();
            assert_eq!(refused["errors"][0]["field"], field, "{refused}");
        }
        let kept = place.own.ask(Method::GET, "/sites").by(&place.own.manager).send().must(200).json();
        assert_eq!(kept["sites"][0]["url"], format!("{ACME}/shop"));
        put(json!([{"name": "Here", "url": "http://localhost:3000"}])).must(200);
        put(json!([])).must(200);
        place.asked("/ideas", ACME).must(403);
    });
}

#[test]
fn only_listed_sites_are_answered() {
    everywhere(|site| {
        let place = Place::new(site);
        for path in ["/ideas", "/topics", "/nps"] {
            let given = place.asked(path, ACME).must(200);
            assert_eq!(given.header("access-control-allow-origin"), ACME, "{path}");
            let others =
                [OTHER, "http://www.acme.example", "https://www.acme.example:8443", "https://acme.example", "null"];
            for other in others {
                let refused = place.asked(path, other).must(403);
                assert_eq!(refused.header("access-control-allow-origin"), "", "{path} from {other}");
                assert_eq!(refused.json()["code"], "origin_not_listed");
            }
            // Programs and our own pages say no origin.
            let own = place.asked(path, "").must(200);
            assert_eq!(own.header("access-control-allow-origin"), "", "{path}");
            for answer in [&given, &own] {
                assert!(answer.header("vary").contains("Origin"), "{path}: {}", answer.header("vary"));
                assert_eq!(answer.header("access-control-allow-credentials"), "");
                assert_eq!(answer.header("set-cookie"), "", "{path} sets a cookie");
            }
        }
        // A refusal can be read by the page too.
        let gone = place.asked(&format!("/thread/{}", "0".repeat(26)), ACME).must(404);
        assert_eq!(gone.header("access-control-allow-origin"), ACME);
        let wrong = place.asked("/ideas?limit=21", ACME).must(422);
        assert_eq!(wrong.header("access-control-allow-origin"), ACME);
        // Nothing else of the community is open to scripts of any other origin.
        for path in ["/posts", "/ideas", "/members", "/sites"] {
            let other = place.own.ask(Method::GET, path).header("origin", ACME).send();
            assert_eq!(other.header("access-control-allow-origin"), "", "{path}");
        }
        // One community's list is no other's.
        let elsewhere = Own::open(site);
        elsewhere.ask(Method::GET, "/embed/ideas").header("origin", ACME).send().must(403);
    });
}

#[test]
fn a_browser_that_asks_first_is_told() {
    everywhere(|site| {
        let place = Place::new(site);
        let ask = |path: &str, origin: &str| {
            let asked = place.own.ask(Method::OPTIONS, path).header("origin", origin);
            asked.header("access-control-request-method", "GET").send()
        };
        for path in ["/embed/ideas", "/embed/topics", "/embed/nps"] {
            let yes = ask(path, ACME).must(204);
            assert_eq!(yes.header("access-control-allow-origin"), ACME);
            assert!(yes.header("access-control-allow-methods").contains("GET"));
            assert!(yes.header("vary").contains("Origin"));
            let no = ask(path, OTHER).must(204);
            assert_eq!(no.header("access-control-allow-origin"), "");
            assert_eq!(no.header("access-control-allow-methods"), "");
        }
    });
}

#[test]
fn pages_lead_back_to_the_sites() {
    everywhere(|site| {
        let place = Place::new(site);
        let name = format!("Site {}", word());
        let sites = json!({"sites": [{"name": "Acme", "url": ACME}, {"name": name, "url": OTHER}]});
        place.own.send(Method::PUT, "/sites", &place.own.manager, &sites).must(200);
        for path in ["/", "/ideas", "/people", "/nowhere"] {
            let page = site.get(&place.own.page(path)).send().text();
            let out = format!("href=\"/c/{}/out?to=https%3A//www.acme.example\"", place.own.slug);
            assert_eq!(page.matches(&out).count(), 2, "above and in the foot of {path}");
            assert_eq!(page.matches(&name).count(), 1, "in the foot of {path}");
        }
        let out = place.own.page("/out?to=https%3A//www.acme.example");
        let led = site.get(&out).send().must(303);
        assert_eq!(led.header("location").trim_end_matches('/'), ACME);
    });
}
