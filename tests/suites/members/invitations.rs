//! Invitations: made one by one and by list, used once or often, and over when they are over.

use std::thread;

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::browser::Browser;
use suites::client::text;
use suites::host::{COMMUNITY, site};
use suites::people::{self, manager, word};

use super::{everywhere, gated, has, held, joined, joins, refused, wrong};

#[test]
fn a_stranger_joins_by_an_invitation_and_has_what_it_gives() {
    everywhere(|site| {
        let (group, label) = (format!("group-{}", word()), format!("label-{}", word()));
        let (file, _) = gated(site, &json!({"all": [{"group": group}, {"code": label}]}), "title");
        let body = json!({"label": label, "gives": [{"kind": "group", "name": group}], "name": "Ada"});
        let made = site.make("/invitations", &manager(), &body);
        let code = text(&made["code"]);
        assert!(text(&made["link"]).ends_with(&format!("/c/{COMMUNITY}/invite/{code}")), "{made}");
        assert_eq!(code.len(), 24, "five groups of four: {code}");
        let page = site.get(&format!("/c/{COMMUNITY}/invite/{code}")).send().must(200);
        assert!(page.text().contains(&group) && page.text().contains(&label) && page.text().contains("Ada"));
        assert_eq!(
            (page.header("cache-control"), page.header("referrer-policy")),
            ("private, no-store", "same-origin")
        );
        joins(site, code, "").must(422);
        let browser = joined(site, code);
        assert!(super::sees(&browser, &file));
        let source = "invitation";
        assert_eq!(held(site, &browser.handle), [format!("code {label} {source}"), format!("group {group} {source}")]);
        let again = browser.page(&format!("/invite/{code}")).send().must(200);
        assert!(again.text().contains("You have used this invitation"), "{}", again.text());
        // It was good once.
        joins(site, code, "Somebody").must(410);
        assert!(site.get(&format!("/c/{COMMUNITY}/invite/{code}")).send().must(200).text().contains("used as often"));
        let list = site.read("/invitations?limit=100", &manager());
        let row =
            list["items"].as_array().and_then(|items| items.iter().find(|item| item["id"] == made["id"]).cloned());
        let row = row.unwrap_or_else(|| panic!("the invitation is not in {list}"));
        assert_eq!((&row["used"], &row["uses_left"], &row["standing"]), (&json!(1), &json!(0), &json!("used_up")));
        assert!(!list.to_string().contains(code), "codes are shown once: {list}");
    });
}

/// The join and the use are one: of many who come at once with a link that is good once, one becomes a member.
#[test]
fn nobody_joins_by_half() {
    everywhere(|site| {
        let name = format!("racer{}", word());
        let made = site.make("/invitations", &manager(), &json!({}));
        let code = text(&made["code"]);
        let statuses: Vec<_> = thread::scope(|scope| {
            let all: Vec<_> = (0..8).map(|_| scope.spawn(|| joins(site, code, &name).status)).collect();
            all.into_iter().map(|one| one.join().expect("a request ends")).collect()
        });
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert_eq!(statuses.iter().filter(|status| **status == 410).count(), 7, "{statuses:?}");
        let people = site.read(&format!("/members?q={name}"), &manager());
        assert_eq!(people["items"].as_array().map(Vec::len), Some(1), "{people}");
    });
}

#[test]
fn a_member_accepts_one_and_passes_at_once() {
    everywhere(|site| {
        let badge = format!("badge-{}", word());
        let (file, _) = gated(site, &json!({"badge": badge}), "title");
        let body = json!({"gives": [{"kind": "badge", "name": badge}], "uses": 2});
        let made = site.make("/invitations", &manager(), &body);
        let path = format!("/c/{COMMUNITY}/invite/{}", text(&made["code"]).to_uppercase());
        let who = people::member();
        assert!(!has(site, &who, &file));
        for _ in 0..2 {
            // The second time there is nothing left to do, and nothing wrong.
            site.request(Method::POST, &path).by(&who).form("").send().must(303);
        }
        assert!(has(site, &who, &file));
        let list = site.read("/invitations?limit=100", &manager());
        let row =
            list["items"].as_array().and_then(|items| items.iter().find(|item| item["id"] == made["id"]).cloned());
        assert_eq!(row.map(|row| row["used"].clone()), Some(json!(1)));
    });
}

#[test]
fn what_is_over_says_so() {
    everywhere(|site| {
        let who = manager();
        let made = site.make("/invitations", &who, &json!({"uses": null}));
        let path = format!("/invitations/{}", text(&made["id"]));
        for _ in 0..2 {
            site.api(Method::DELETE, &path).by(&who).send().must(204);
        }
        joins(site, text(&made["code"]), "Late").must(410);
        let page = site.get(&format!("/c/{COMMUNITY}/invite/{}", text(&made["code"]))).send().must(200);
        assert!(page.text().contains("taken back"));
        refused(site.api(Method::DELETE, "/invitations/0000000000000000000000000a").by(&who).send(), 404, "not_found");
        let ask = |body| site.api(Method::POST, "/invitations").by(&who).json(&body).send();
        wrong(ask(json!({"expires_at": "2020-01-01T00:00:00Z"})), "expires_at");
        wrong(ask(json!({"uses": 0})), "uses");
        wrong(ask(json!({"code": "short"})), "code");
        wrong(ask(json!({"email": "nobody"})), "email");
        wrong(ask(json!({"gives": [{"kind": "group", "name": " "}]})), "gives[0].name");
        wrong(ask(json!({"send": true})), if ask_mail(site) { "email" } else { "send" });
        for body in [json!({}), json!({"uses": 1})] {
            refused(
                site.api(Method::POST, "/invitations").by(&people::new(Role::Moderator, &[])).json(&body).send(),
                403,
                "role_too_low",
            );
        }
        refused(site.api(Method::GET, "/invitations").send(), 401, "sign_in_required");
    });
}

/// Whether this host can send mail: then an invitation to nobody lacks an address.
fn ask_mail(site: &suites::client::Site) -> bool {
    site.get(&format!("/c/{COMMUNITY}/sign-in")).send().text().contains("name=\"email\"")
}

/// Somebody whose address an invitation names is not made whoever opens its link.
#[test]
fn an_invitation_gives_nobody_anothers_account() {
    everywhere(|site| {
        let email = format!("{}@example.com", word());
        let who = manager();
        let first = site.make("/invitations", &who, &json!({"email": email}));
        let browser = joined(site, text(&first["code"]));
        let me = browser.get("/me").send().must(200).json();
        assert_eq!(me["email"], "", "whoever has the link has not proved the address: {me}");
        let second = site.make("/invitations", &who, &json!({"email": email.to_uppercase()}));
        joins(site, text(&second["code"]), "Mallory").must(409);
        browser.submit(&format!("/invite/{}", text(&second["code"])), "").send().must(303);
        // The owner of the address comes, and the member is theirs: whoever was there before them is out, keys and all.
        let key = json!({"name": "Mine", "scopes": ["read"]});
        let key = browser.api(Method::POST, "/keys").json(&key).send().must(201).json();
        let owner = Browser::vouched_for(site, &word(), &json!({"email": email, "email_verified": true}));
        assert_eq!(owner.handle, text(&me["handle"]));
        assert_eq!(owner.get("/me").send().must(200).json()["email"], email.as_str());
        browser.get("/me").send().must(401);
        let by_key = site.api(Method::GET, "/me").header("authorization", format!("Bearer {}", text(&key["key"])));
        by_key.send().must(401);
    });
}

#[test]
fn a_list_of_customers_is_taken_whole_or_not_at_all() {
    everywhere(|site| {
        let who = manager();
        let send = |csv: &str, accept: &str| {
            let request = site.api(Method::POST, "/invitations/csv?label=Customers").by(&who).bytes("text/csv", csv);
            request.header("accept", accept).send()
        };
        let (email, group) = (format!("{}@example.com", word()), format!("group-{}", word()));
        let bad = format!("email,name,groups\n{email},Ada,{group}\nnobody,Bob,\n{email},Carl\n");
        let errors = wrong(send(&bad, "text/csv"), "csv");
        let told = errors.to_string();
        assert!(told.contains("line 3, column email") && told.contains("line 4: 2 cells"), "{told}");
        let list = site.read("/invitations?limit=100", &who).to_string();
        assert!(!list.contains(&email), "nothing is stored where any row is bad: {list}");

        let good = format!("email,name,groups,grants\n{email},\"Ada, of \"\"X\"\"\",{group};{group}-2,product:x\n");
        let answer = send(&good, "text/csv").must(201);
        assert_eq!(
            (answer.header("content-type"), answer.header("cache-control")),
            ("text/csv; charset=utf-8", "private, no-store")
        );
        let csv = answer.text();
        let mut lines = csv.lines();
        assert_eq!(lines.next(), Some("email,name,link"));
        let line = lines.next().unwrap_or_default();
        assert!(line.starts_with(&format!("{email},\"Ada, of \"\"X\"\"\",")), "{line}");
        let browser = joined(site, line.rsplit('/').next().unwrap_or_default());
        let held = held(site, &browser.handle);
        assert_eq!(held.len(), 4, "{held:?}");
        let json = send(&format!("email\n{}@example.com\n", word()), "*/*").must(201).json();
        assert_eq!(json["items"].as_array().map(Vec::len), Some(1));
        wrong(send("name\nAda\n", "*/*"), "csv");
        refused(site.api(Method::POST, "/invitations/csv").by(&who).json(&json!({})).send(), 415, "wrong_content_type");
        let member = people::member();
        let theirs = site.api(Method::POST, "/invitations/csv").by(&member).bytes("text/csv", good).send();
        refused(theirs, 403, "role_too_low");
    });
}

/// Codes that managers choose can be guessed, so guessing is braked; random codes still work then.
#[test]
fn chosen_codes_work_in_any_case_and_are_not_guessed_quickly() {
    let mut random = String::new();
    everywhere(|site| {
        let who = manager();
        let code = format!("SPRING-{}", word().to_uppercase());
        let body = json!({"code": code});
        site.make("/invitations", &who, &body);
        wrong(site.api(Method::POST, "/invitations").by(&who).json(&body).send(), "code");
        // The label is read by who is refused, so it must not be the code.
        let told = json!({"code": format!("{code}2"), "label": format!("The code {}2", code.to_lowercase())});
        wrong(site.api(Method::POST, "/invitations").by(&who).json(&told).send(), "label");
        for typed in [code.to_lowercase(), code.replace('-', ""), code.clone()] {
            joined(site, &typed);
        }
        let typed = site.request(Method::POST, &format!("/c/{COMMUNITY}/invite")).header("origin", site.url());
        let answer = typed.form(&format!("code={code}")).send().must(303);
        assert!(answer.header("location").ends_with(&format!("/invite/{code}")), "{}", answer.header("location"));
        joins(site, &format!("never-{}", word()), "Guess").must(404);
        let typed = site.request(Method::POST, &format!("/c/{COMMUNITY}/invite")).header("origin", site.url());
        typed.form("code=nothing-like-it").send().must(422);
    });
    let site = site();
    let made = site.make("/invitations", &manager(), &json!({}));
    random.push_str(text(&made["code"]));
    let guess = || site.get(&format!("/c/{COMMUNITY}/invite/guess-{}", word())).send();
    let braked = (0..130).map(|_| guess()).find(|answer| answer.status == 429);
    let braked = braked.expect("guessing is braked");
    assert!(!braked.header("retry-after").is_empty());
    joined(&site, &random);
}
