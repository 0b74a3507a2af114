//! "Let me in": asked at a gate, answered by a manager.

use http::Method;
use serde_json::json;
use suites::client::text;
use suites::host::COMMUNITY;
use suites::people::{self, manager, word};
use suites::place::Space;

use super::{everywhere, gated, newcomer, refused, sees, wrong};

#[test]
fn who_asks_is_let_in_and_passes_at_once() {
    everywhere(|site| {
        let (group, secret) = (format!("group-{}", word()), format!("secret-{}", word()));
        let (file, policy) = gated(site, &json!({"any": [{"role": "employee"}, {"group": group}]}), "title");
        let (browser, who) = (newcomer(site), manager());
        let ask = |message: &str| {
            browser.api(Method::POST, "/requests").json(&json!({"policy": policy, "message": message})).send()
        };
        let first = ask("Please.").must(201).json();
        let second = ask(&format!("Please! {secret}")).must(201).json();
        assert_eq!(first["asked_at"], second["asked_at"], "asking again changes what was said");
        wrong(ask(&"x".repeat(1001)), "message");
        let list = site.read("/requests?limit=100", &who);
        let items = list["items"].as_array().cloned().unwrap_or_default();
        let row = items.iter().find(|item| item["policy"] == policy.as_str()).unwrap_or_else(|| panic!("{list}"));
        assert_eq!(text(&row["message"]), format!("Please! {secret}"));
        assert_eq!(row["would_give"], json!({"kind": "group", "name": group}));
        refused(site.api(Method::GET, "/requests").by(&people::member()).send(), 403, "role_too_low");
        let path = format!("/requests/{}/{policy}", browser.handle);
        let answer = |body| site.api(Method::PUT, &path).by(&who).json(&body).send();
        wrong(answer(json!({"state": "maybe"})), "state");
        answer(json!({"state": "declined"})).must(200);
        assert!(!sees(&browser, &file));
        ask("Once more.").must(201);
        let given = answer(json!({"state": "granted"})).must(200).json();
        assert_eq!(given["gives"], json!([{"kind": "group", "name": group}]));
        assert!(sees(&browser, &file));
        refused(ask("Again?"), 409, "open_already");
        assert_eq!(super::held(site, &browser.handle), [format!("group {group} request")]);
        let nobody = format!("/requests/nobody-{}/{policy}", word());
        refused(site.api(Method::PUT, &nobody).by(&who).json(&json!({"state": "granted"})).send(), 404, "not_found");
    });
}

/// What asks for several things is for the manager to say.
#[test]
fn a_manager_says_what_to_give_where_that_is_not_plain() {
    everywhere(|site| {
        let [one, two] = [word(), word()];
        let (file, policy) = gated(site, &json!({"all": [{"group": one}, {"badge": two}]}), "title");
        let (browser, who) = (newcomer(site), manager());
        browser.api(Method::POST, "/requests").json(&json!({"policy": policy})).send().must(201);
        let path = format!("/requests/{}/{policy}", browser.handle);
        wrong(site.api(Method::PUT, &path).by(&who).json(&json!({"state": "granted"})).send(), "gives");
        let gives = json!([{"kind": "group", "name": one}, {"kind": "badge", "name": two}]);
        site.put(&path, &who, &json!({"state": "granted", "gives": gives}));
        assert!(sees(&browser, &file));
    });
}

/// A policy that tells nothing of what is behind it is not there for those it refuses, in the same words.
#[test]
fn nobody_learns_of_a_hidden_policy_by_asking() {
    everywhere(|site| {
        let (_, hidden) = gated(site, &json!({"group": word()}), "nothing");
        let browser = newcomer(site);
        let answers = [hidden, format!("p-{}", word())].map(|policy| {
            let api = browser.api(Method::POST, "/requests").json(&json!({"policy": policy})).send().must(404);
            let page = browser.page(&format!("/ask?policy={policy}")).send().must(404);
            let form = browser.submit("/ask", &format!("policy={policy}&message=x")).send().must(404);
            (api.text(), page.text().replace(&policy, "POLICY"), form.text().replace(&policy, "POLICY"))
        });
        assert_eq!(answers[0], answers[1]);
        let stranger = site.api(Method::POST, "/requests").json(&json!({"policy": "p-x"})).send();
        refused(stranger, 401, "sign_in_required");
    });
}

#[test]
fn the_refusal_page_asks_and_says_so_afterwards() {
    everywhere(|site| {
        let group = format!("group-{}", word());
        let (_, policy) = gated(site, &json!({"group": group}), "title");
        let space = Space::behind(site, Some(&policy));
        let browser = newcomer(site);
        let path = format!("/s/{}", space.slug);
        let refusal = browser.page(&path).send().must(403).text();
        let (form, button) = (format!("action=\"/c/{COMMUNITY}/ask\""), format!("name=\"policy\" value=\"{policy}\""));
        assert!(refusal.contains(&form) && refusal.contains(&button), "{refusal}");
        let next = format!("/c/{COMMUNITY}{path}");
        let asked = browser.submit("/ask", &format!("policy={policy}&next={next}&message=Hello")).send().must(303);
        assert_eq!(asked.header("location"), next);
        let refusal = browser.page(&path).send().must(403).text();
        assert!(refusal.contains("You have asked") && !refusal.contains(&form), "{refusal}");
        let page = browser.page(&format!("/ask?policy={policy}")).send().must(200).text();
        assert!(page.contains("Hello"), "who wrote it reads it: {page}");
    });
}
