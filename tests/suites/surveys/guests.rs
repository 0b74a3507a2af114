//! Answers from the company's own sites: of listed ones only, without anybody's cookies, counted apart.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::host::{forms, is_native};
use suites::own::Own;

use crate::{answer, results, set};

#[test]
fn listed_sites_answer_and_no_others() {
    for (_, site) in forms() {
        let own = Own::open(&site);
        let sites = json!({"sites": [{"name": "Acme", "url": "https://acme.example/shop"}]});
        own.send(Method::PUT, "/sites", &own.manager, &sites).must(200);
        set(&own, "nps");
        let from =
            |origin: &str, body: &Value| own.ask(Method::POST, "/survey").header("origin", origin).json(body).send();
        let good = from("https://acme.example", &json!({"score": 9, "words": "From the shop"})).must(200);
        assert_eq!(good.header("access-control-allow-origin"), "https://acme.example");
        assert!(good.header("vary").contains("Origin") && good.header("set-cookie").is_empty());
        assert_eq!(good.json()["mine"], Value::Null);
        // A refusal can be read by the page as well.
        let bad = from("https://acme.example", &json!({"score": 12})).must(422);
        assert_eq!(bad.header("access-control-allow-origin"), "https://acme.example");
        for other in ["https://evil.example", "http://acme.example", "https://acme.example.evil.example", "null"] {
            let refused = from(other, &json!({"score": 0}));
            assert!(refused.status == 403 && refused.header("access-control-allow-origin").is_empty(), "{other}");
        }
        let asks = own.ask(Method::OPTIONS, "/survey").header("origin", "https://acme.example");
        let asks = asks.header("access-control-request-method", "POST").send().must(204);
        assert!(asks.header("access-control-allow-methods").contains("POST"));

        answer(&own, &own.somebody("ann", Role::Member, 0), &json!({"score": 0})).must(200);
        let nps = results(&own)["nps"].clone();
        let of = |who: &str| (nps[who]["answers"].clone(), nps[who]["score"].as_f64());
        assert_eq!(of("guests"), (json!(1), Some(100.0)));
        assert_eq!(of("members"), (json!(1), Some(-100.0)));
        let said = own.ask(Method::GET, "/survey/answers").by(&own.manager).send().must(200).json();
        let guest = &said["items"][1];
        assert_eq!((&guest["site"], &guest["author"]), (&json!("https://acme.example"), &Value::Null), "{said}");
    }
}

#[test]
fn one_address_answers_so_often_and_no_more() {
    for (_, site) in forms() {
        let own = Own::open(&site);
        let sites = json!({"sites": [{"name": "Acme", "url": "https://acme.example"}]});
        own.send(Method::PUT, "/sites", &own.manager, &sites).must(200);
        set(&own, "nps");
        let body = json!({"score": 5});
        let answers: Vec<u16> = (0..12)
            .map(|_| {
                own.ask(Method::POST, "/survey").header("origin", "https://acme.example").json(&body).send().status
            })
            .collect();
        let taken = answers.iter().filter(|status| **status == 200).count();
        assert!(answers.iter().all(|status| [200, 429].contains(status)), "{answers:?}");
        // Who asks is known on the native host; elsewhere that is for the deployment to see to.
        assert!(taken == 10 || (!is_native() && taken > 10), "{answers:?}");
        assert_eq!(results(&own)["nps"]["guests"]["answers"], json!(taken));
    }
}
