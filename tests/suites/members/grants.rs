//! What managers give and take, and roles: each counts at once.

use http::Method;
use serde_json::json;
use shared::domain::{Claims, Role, sign_token};
use suites::host::{is_native, secret};
use suites::people::{self, Member, manager, word};

use super::{everywhere, gated, held, newcomer, refused, sees, wrong};

#[test]
fn what_is_given_opens_at_once_and_what_is_taken_closes() {
    everywhere(|site| {
        let grant = format!("product:{}", word());
        let (file, _) = gated(site, &json!({"grant": grant}), "title");
        let (browser, who) = (newcomer(site), manager());
        assert!(!sees(&browser, &file));
        let path = format!("/members/{}/grants/grant/{grant}", browser.handle);
        let given = site.put(&path, &who, &json!({}));
        assert_eq!((&given["source"], &given["expires_at"]), (&json!("manager"), &json!(null)));
        assert!(sees(&browser, &file));
        let until = site.put(&path, &who, &json!({"expires_at": "2099-01-01T00:00:00Z"}));
        assert_eq!(until["expires_at"], "2099-01-01T00:00:00.000Z");
        assert_eq!(held(site, &browser.handle), [format!("grant {grant} manager")]);
        site.api(Method::DELETE, &path).by(&who).send().must(204);
        assert!(!sees(&browser, &file));
        refused(site.api(Method::DELETE, &path).by(&who).send(), 404, "not_found");
        wrong(
            site.api(Method::PUT, &path).by(&who).json(&json!({"expires_at": "2020-01-01T00:00:00Z"})).send(),
            "expires_at",
        );
        let nobody = format!("/members/nobody-{}/grants/group/x", word());
        refused(site.api(Method::PUT, &nobody).by(&who).json(&json!({})).send(), 404, "not_found");
        let no_kind = format!("/members/{}/grants/club/x", browser.handle);
        refused(site.api(Method::PUT, &no_kind).by(&who).json(&json!({})).send(), 404, "not_found");
        for other in [people::member(), people::new(Role::Moderator, &[])] {
            refused(site.api(Method::PUT, &path).by(&other).json(&json!({})).send(), 403, "role_too_low");
            refused(site.api(Method::DELETE, &path).by(&other).send(), 403, "role_too_low");
            let list = format!("/members/{}/grants", browser.handle);
            refused(site.api(Method::GET, &list).by(&other).send(), 403, "role_too_low");
        }
    });
}

#[test]
fn what_somebody_holds_is_listed_page_by_page() {
    everywhere(|site| {
        let (browser, who) = (newcomer(site), manager());
        let names = ["a b", "a.b", "c/d", "é"];
        for name in names {
            let name = name.replace(' ', "%20").replace('/', "%2F").replace('é', "%C3%A9");
            site.put(&format!("/members/{}/grants/badge/{name}", browser.handle), &who, &json!({}));
        }
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        for _ in 0..names.len() {
            let list = site.read(&format!("/members/{}/grants?limit=1{cursor}", browser.handle), &who);
            seen.push(list["items"][0]["name"].as_str().unwrap_or_default().to_owned());
            let Some(next) = list["next"].as_str() else { break };
            let next: String = next.bytes().map(|byte| format!("%{byte:02X}")).collect();
            cursor = format!("&cursor={next}");
        }
        assert_eq!(seen, names);
    });
}

#[test]
fn roles_and_states_count_at_once() {
    everywhere(|site| {
        let (file, _) = gated(site, &json!({"role": "champion"}), "title");
        let (browser, who) = (newcomer(site), manager());
        let path = format!("/members/{}", browser.handle);
        let change = |by: &Member, body| site.api(Method::PATCH, &path).by(by).json(&body).send();
        assert!(!sees(&browser, &file));
        let changed = change(&who, json!({"role": "champion", "name": "  New   Name "})).must(200).json();
        assert_eq!((&changed["role"], &changed["name"]), (&json!("champion"), &json!("New Name")));
        assert!(sees(&browser, &file));
        wrong(change(&who, json!({"role": "visitor"})), "role");
        wrong(change(&who, json!({"state": "former"})), "state");
        wrong(change(&who, json!({"name": " "})), "name");
        wrong(change(&who, json!({"colour": "red"})), "colour");
        let moderator = people::new(Role::Moderator, &[]);
        refused(change(&moderator, json!({"role": "manager"})), 403, "role_too_low");
        refused(change(&people::member(), json!({"state": "suspended"})), 403, "role_too_low");
        change(&moderator, json!({"state": "suspended"})).must(200);
        // Signed out everywhere: the cookie makes nobody any more.
        browser.get("/me").send().must(401);
        change(&who, json!({"state": "active"})).must(200);
        browser.get("/me").send().must(401);
    });
}

#[test]
fn nobody_raises_themselves_and_moderators_touch_only_those_below() {
    everywhere(|site| {
        let who = manager();
        // A row in the database, by a first write.
        site.make("/invitations", &who, &json!({}));
        let own = site.api(Method::PATCH, &format!("/members/{}", who.handle)).by(&who);
        refused(own.json(&json!({"role": "member"})).send(), 403, "own_role");
        let moderator = people::new(Role::Moderator, &[]);
        let theirs = site.api(Method::PATCH, &format!("/members/{}", who.handle)).by(&moderator);
        refused(theirs.json(&json!({"state": "suspended"})).send(), 403, "role_too_low");
    });
}

/// A community of its own, which only the host of these tests has.
#[test]
fn the_last_manager_stays() {
    if !is_native() {
        return;
    }
    everywhere(|site| {
        let of_other = |handle: &str| {
            let mut claims: Claims = people::claims(handle, Role::Manager, &[]);
            claims.community = "other".parse().expect("a good name");
            Member { handle: handle.to_owned(), token: sign_token(&claims, secret().as_bytes()) }
        };
        let (last, tool) = (of_other(&format!("last-{}", word())), of_other(&format!("tool-{}", word())));
        let api = "/api/v1/communities/other";
        site.request(Method::POST, &format!("{api}/invitations")).by(&last).json(&json!({})).send().must(201);
        for body in [json!({"role": "member"}), json!({"state": "suspended"})] {
            let path = format!("{api}/members/{}", last.handle);
            refused(site.request(Method::PATCH, &path).by(&tool).json(&body).send(), 409, "last_manager");
        }
    });
}

/// Everybody may find members by how their handle begins and by their role; addresses and groups are for managers.
#[test]
fn members_are_found_and_no_more_is_told_than_may_be() {
    everywhere(|site| {
        let (browser, who) = (newcomer(site), manager());
        let group = format!("group-{}", word());
        site.put(&format!("/members/{}/grants/group/{group}", browser.handle), &who, &json!({}));
        let handles = |path: &str, who: &Member| {
            let list = site.read(path, who);
            let items = list["items"].as_array().cloned().unwrap_or_default();
            items.iter().map(|item| item["handle"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        let member = people::member();
        let begins = format!("/members?q={}", browser.handle);
        assert_eq!(handles(&begins, &member), [browser.handle.as_str()]);
        assert_eq!(handles(&format!("{begins}&role=member"), &member), [browser.handle.as_str()]);
        assert!(handles(&format!("{begins}&role=employee"), &member).is_empty());
        assert_eq!(handles(&format!("/members?group={group}"), &who), [browser.handle.as_str()]);
        assert_eq!(site.read(&begins, &who)["items"][0]["state"], "active");
        let shown = site.read(&begins, &member);
        assert!(shown["items"][0].get("email").is_none() && shown["items"][0].get("state").is_none(), "{shown}");
        for path in [format!("/members?group={group}"), "/members?q=a@example.com".to_owned()] {
            refused(site.api(Method::GET, &path).by(&member).send(), 403, "role_too_low");
        }
        wrong(site.api(Method::GET, "/members?role=king").send(), "role");
    });
}
