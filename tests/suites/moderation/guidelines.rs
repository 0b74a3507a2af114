//! The guidelines: in every language, accepted on joining, and asked again gently.

use http::Method;
use serde_json::{Value, json};
use suites::client::text;
use suites::host::{COMMUNITY, forms};
use suites::people::{self, member, word};

use crate::the_text;

#[test]
fn a_new_text_is_asked_about_and_stops_nobody() {
    let _text = the_text();
    for (_, site) in forms() {
        let (manager, reader) = (people::manager(), member());
        let write = |words: &str| site.put("/guidelines", &manager, &json!({"body_md": words}));
        let first = write(&format!("# Rules\n\nThe first text {}.", word()));
        let version = first["version"].as_i64().expect("it has a version");
        assert!(text(&first["body_html"]).starts_with("<h"), "{first}");
        let accept = |version: Value| {
            site.api(Method::POST, "/guidelines/accepted").by(&reader).json(&json!({"version": version})).send()
        };
        accept(json!(version)).must(200);
        assert_eq!(site.read("/guidelines", &reader)["accepted"], version);
        let home = || site.get(&format!("/c/{COMMUNITY}/")).by(&reader).send().must(200).text();
        let asks = "/guidelines\">Read them";
        assert!(!home().contains(asks), "nothing to ask");

        let words = format!("The second text {}.", word());
        assert_eq!(write(&words)["version"], version + 1);
        assert_eq!(write(&words)["version"], version + 1, "the same text is no new version");
        assert!(home().contains(asks), "who accepted the first text is asked:\n{}", home());
        site.make(
            "/ideas",
            &reader,
            &json!({"title": "Goes on all the same", "body_md": "Words.", "space": "general"}),
        );
        let page = site.get(&format!("/c/{COMMUNITY}/guidelines")).by(&reader).send().must(200).text();
        assert!(page.contains(&words) && page.contains("name=\"accepted\""));

        let tick = |form: &str| {
            let request = site.request(Method::POST, &format!("/c/{COMMUNITY}/guidelines")).by(&reader);
            request.header("sec-fetch-site", "same-origin").form(form).send()
        };
        let refused = tick(&format!("version={}", version + 1)).must(422).text();
        assert!(refused.contains("accepted-error"), "{refused}");
        tick(&format!("accepted=on&version={}&next=/c/{COMMUNITY}/ideas", version + 1)).must(303);
        assert!(!home().contains(asks));
        accept(json!(version + 2)).must(422);
        accept(json!(-1)).must(422);
        site.api(Method::POST, "/guidelines/accepted").json(&json!({"version": version})).send().must(401);
        for bad in [String::new(), " ".to_owned(), "x".repeat(20_001)] {
            let answer = site.api(Method::PUT, "/guidelines").by(&manager).json(&json!({"body_md": bad})).send();
            assert_eq!(answer.must(422).json()["errors"][0]["field"], "body_md");
        }
    }
}

/// Who joins by an invitation reads the guidelines first, and goes on to where they wanted to go.
#[test]
fn who_joins_is_asked_to_accept() {
    let _text = the_text();
    for (_, site) in forms() {
        let manager = people::manager();
        let made = site.make("/invitations", &manager, &json!({"label": "spring", "uses": 1}));
        let code = text(&made["code"]);
        let path = format!("/c/{COMMUNITY}/invite/{code}");
        let name = format!("Newcomer {}", word());
        let request = site.request(Method::POST, &path).header("sec-fetch-site", "same-origin");
        let joined = request.form(&format!("name={name}&handle=").replace(' ', "+")).send().must(303);
        let to = joined.header("location").to_owned();
        assert!(to.starts_with(&format!("/c/{COMMUNITY}/guidelines?next=")), "{to}");
        let cookies: Vec<_> = joined
            .headers
            .get_all("set-cookie")
            .iter()
            .filter_map(|line| line.to_str().ok()?.split(';').next())
            .collect();
        let cookies = cookies.join("; ");
        let page = site.get(&to).header("cookie", cookies.as_str()).send().must(200).text();
        assert!(page.contains("name=\"accepted\"") && page.contains("name=\"next\""), "{page}");
        let version = page
            .split("name=\"version\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("it names its version");
        let accept =
            site.request(Method::POST, &format!("/c/{COMMUNITY}/guidelines")).header("cookie", cookies.as_str());
        let form = format!("accepted=on&version={version}&next=/c/{COMMUNITY}/invite/{code}");
        let accepted = accept.header("sec-fetch-site", "same-origin").form(&form).send().must(303);
        assert_eq!(accepted.header("location"), path);
        // Asked once: the page leads on by itself from now on.
        let again = site.get(&to).header("cookie", cookies.as_str()).send().must(303);
        assert_eq!(again.header("location"), path);
    }
}

#[test]
fn everybody_can_read_them() {
    let _text = the_text();
    for (_, site) in forms() {
        site.api(Method::GET, "/guidelines").send().must(200);
        for lang in ["en", "sk", "es", "ru", "pl", "ar"] {
            let page =
                site.get(&format!("/c/{COMMUNITY}/guidelines")).header("accept-language", lang).send().must(200).text();
            assert!(
                page.contains(&format!("lang=\"{lang}\"")) && !page.contains("name=\"accepted\""),
                "{lang}:\n{page}"
            );
        }
        let home = site.get(&format!("/c/{COMMUNITY}/")).send().must(200).text();
        assert!(home.contains(&format!("href=\"/c/{COMMUNITY}/guidelines\"")), "the foot of every page leads there");
    }
}
