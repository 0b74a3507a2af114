//! Going from the community to the company's own sites, and nowhere else.

use http::Method;
use serde_json::{Value, json};
use suites::host::forms;

use crate::place::Place;

fn out(told: &Value, site: &str) -> i64 {
    let all = told["out"].as_array().expect("a list of sites");
    all.iter().find(|one| one["name"] == site).and_then(|one| one["count"].as_i64()).unwrap_or(0)
}

#[test]
fn listed_sites_are_led_to_and_counted() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let sites = json!({"sites": [
            {"name": "Acme", "url": "https://acme.example/start"}, {"name": "Help", "url": "https://help.acme.example"}]});
        place.by(Method::PUT, "/sites", &sites).must(200);
        for (to, location) in [
            ("https%3A%2F%2Facme.example%2Fstart", "https://acme.example/start"),
            ("https://acme.example/other?a=b", "https://acme.example/other?a=b"),
            ("https://help.acme.example", "https://help.acme.example"),
        ] {
            let answer = place.look(&format!("/out?to={to}"), 1).send().must(303);
            assert_eq!(answer.header("location"), location, "{form}");
            assert!(answer.header("cache-control").starts_with("private"), "{form}: {:?}", answer.headers);
        }
        // A program is led on as well, and is no visit.
        site.get(&place.page("/out?to=https://acme.example/")).header("user-agent", "curl/8").send().must(303);
        for to in [
            "",
            "https://evil.example/",
            "https://acme.example.evil.example/",
            "https://acme.example@evil.example/",
            "https://acme.example%5C@evil.example/",
            "http://acme.example/",
            "//acme.example/",
            "javascript:alert(1)",
            "https://acme.example/%0d%0aset-cookie:a=b",
        ] {
            let answer = place.look(&format!("/out?to={to}"), 1).send().must(404);
            assert!(!answer.headers.contains_key("location"), "{form}: {to}");
            assert!(!answer.headers.contains_key("set-cookie"), "{form}: {to}");
        }
        let told = place.told_when(|told| out(told, "acme.example") + out(told, "help.acme.example") >= 3);
        assert_eq!((out(&told, "acme.example"), out(&told, "help.acme.example")), (2, 1), "{form}: {}", told["out"]);
        assert_eq!(told["totals"]["visits_to_sites"], 3, "{form}");
        // A redirect is no page.
        assert_eq!(told["totals"]["views"]["estimate"], 0, "{form}");
    }
}
