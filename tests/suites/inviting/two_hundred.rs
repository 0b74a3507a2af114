//! Two hundred people, from the file to the figures.

use http::Method;
use serde_json::{Value, json};
use suites::client::text;

use crate::place::{Joined, Place, code_of, everywhere};

/// Two hundred customers, as a company's own system writes them.
fn two_hundred() -> String {
    let mut csv = "\u{feff}id;mail;name;group;tag\r\n".to_owned();
    for n in 1..=200 {
        csv.push_str(&format!("C-{n:03};guest{n}@mail.example;\"Guest, No. {n}\";buyers|tier-{};big|north\r\n", n % 3));
    }
    csv
}

#[test]
fn two_hundred_people_are_invited_open_join_and_take_part() {
    everywhere(|place| {
        let suppressed: Vec<String> =
            (1..=5).map(|n| format!("GUEST{n}@mail.example")).chain((6..=10).map(|n| format!("C-{n:03}"))).collect();
        place.by_manager(Method::POST, "/suppressions", &json!({"who": suppressed})).must(200);

        let reward = json!([{"kind": "badge", "name": "Pioneer"}, {"kind": "grant", "name": "beta"}]);
        let body = json!({"name": "Spring customers", "source": "crm", "gives": reward, "points": 25});
        let list = place.list(&body);
        let added = place.put_on(&list, &two_hundred()).must(201).json();
        let items = added["items"].as_array().cloned().unwrap_or_default();
        assert_eq!((items.len(), &added["known"]), (190, &json!(0)));
        assert_eq!(
            added["silenced"],
            json!((2..=11).collect::<Vec<_>>()),
            "the lines of those who must not be written to"
        );
        assert_eq!((text(&items[0]["customer"]), text(&items[0]["name"])), ("C-011", "Guest, No. 11"));
        assert_eq!(items[0]["tags"], json!(["big", "north"]));
        assert_eq!(place.figures(&list), [190, 0, 0, 0, 0]);

        // The same file again, as a program sends it whose connection broke: the same people with the same links.
        let again = place.put_on(&list, &two_hundred()).must(201).json();
        assert_eq!(again["known"], 190);
        assert_eq!(again["items"][77]["link"], items[77]["link"]);
        assert_eq!(place.figures(&list)[0], 190);

        let codes: Vec<String> = items.iter().map(|one| code_of(text(&one["link"])).to_owned()).collect();
        programs_look(place, &list, &codes);
        for code in &codes[..120] {
            assert_eq!(place.sees(code).must(200).header("content-type"), "image/gif");
        }
        place.sees(&codes[0]).must(200);
        assert_eq!(place.figures(&list), [190, 0, 120, 0, 0]);

        // Sixty of those who have opened it and twenty whose picture never came.
        let joined: Vec<Joined> = codes[..60].iter().chain(&codes[150..170]).map(|code| place.joined(code)).collect();
        assert_eq!(place.figures(&list), [190, 0, 140, 80, 0]);
        for who in &joined[..20] {
            place.votes(who);
            place.votes(who);
        }
        let post =
            json!({"kind": "discussion", "title": "Hello from a guest", "body_md": "Words.", "space": "general"});
        let mut thread = String::new();
        for who in &joined[20..40] {
            thread = text(&place.as_one(who, Method::POST, "/posts", &post).must(201).json()["id"]).to_owned();
        }
        for who in &joined[35..50] {
            let reply = json!({"body_md": "Welcome."});
            place.as_one(who, Method::POST, &format!("/posts/{thread}/replies"), &reply).must(201);
        }
        assert_eq!(place.figures(&list), [190, 0, 140, 80, 50]);
        by_stage(place, &list);
        by_person(place, &list, &joined);
        used_once(place, &list, &codes, &joined);
        listed_cheaply(place, &list);
    });
}

/// What mail scanners do: nothing of it uses a link up or counts.
fn programs_look(place: &Place<'_>, list: &str, codes: &[String]) {
    for code in codes.iter().take(30) {
        let path = place.page(&format!("/invite/{code}"));
        place.site.request(Method::HEAD, &path).send().must(200);
        let page = place.site.get(&path).header("user-agent", "Mozilla/5.0 (compatible; LinkScanner)").send().must(200);
        assert!(page.text().contains(&format!("/invite/{code}/seen")), "the page has the picture on it");
        let picture = format!("{path}/seen");
        place.site.get(&picture).header("user-agent", "curl/8").send().must(200);
        let preview = place.site.get(&picture).header("user-agent", "Mozilla/5.0 (compatible; SomePreview)");
        preview.header("sec-fetch-dest", "image").header("sec-fetch-site", "same-origin").send().must(200);
        let prefetch = place.site.get(&picture).header("user-agent", "Mozilla/5.0 Firefox/140.0");
        let prefetch = prefetch.header("sec-fetch-dest", "image").header("sec-fetch-site", "same-origin");
        prefetch.header("sec-purpose", "prefetch").send().must(200);
    }
    assert_eq!(place.figures(list)[2..], [0, 0, 0], "programs have opened nothing");
}

fn by_stage(place: &Place<'_>, list: &str) {
    for (stage, count) in [("invited", 50), ("opened", 60), ("joined", 30), ("took_part", 50)] {
        let people = place.people(list, &format!("&stage={stage}"));
        assert_eq!(people.len(), count, "{stage}");
        assert!(people.iter().all(|one| one["stage"] == stage));
    }
    assert_eq!(place.people(list, "").len(), 190);
    let path = format!("/invitations/batches/{list}/people?stage=gone");
    place.site.get(&place.api(&path)).by(&place.manager).send().must(422);
}

fn by_person(place: &Place<'_>, list: &str, joined: &[Joined]) {
    let people = place.people(list, "&stage=took_part");
    let first = people.iter().find(|one| one["handle"] == joined[0].handle.as_str());
    let first = first.unwrap_or_else(|| panic!("{} took part", joined[0].handle));
    assert_eq!(text(&first["customer"]), "C-011");
    assert!(!first["joined_at"].is_null() && !first["took_part_at"].is_null() && !first["opened_at"].is_null());
    let (grants, points) = place.held(&joined[0].handle);
    let all = ["badge Pioneer", "code Spring customers", "grant beta", "group buyers", "group tier-2"];
    assert_eq!((grants, points), (all.map(str::to_owned).to_vec(), 25));
}

fn used_once(place: &Place<'_>, list: &str, codes: &[String], joined: &[Joined]) {
    place.joins(&codes[0], "Somebody-else").must(410);
    // A member whom others have passed their links on to has the points of the list once.
    let passed_on = place.page(&format!("/invite/{}", codes[180]));
    place.submits(&joined[1], passed_on.trim_start_matches(&place.page("")), "").must(303);
    assert_eq!(place.held(&joined[1].handle).1, 25);
    assert_eq!(place.figures(list)[3], 81);
    // Who leaves is no longer named, and what was counted stays.
    let form = format!("handle={}", joined[2].handle);
    place.submits(&joined[2], "/settings/delete", &form).must(303);
    let people = place.people(list, "");
    let left: Vec<&Value> = people.iter().filter(|one| one["customer"] == "").collect();
    assert_eq!(left.len(), 1);
    assert_eq!((&left[0]["email"], &left[0]["name"], &left[0]["tags"]), (&json!(""), &json!(""), &json!([])));
    assert_eq!(place.figures(list), [190, 0, 141, 81, 50]);
}

/// A page of a list, and its figures, cost the same in a list of two as in one of two hundred: a page of one looks for one more,
/// to say whether there is another page.
fn listed_cheaply(place: &Place<'_>, list: &str) {
    let small = place.list(&json!({"name": "Two"}));
    place.put_on(&small, "id\n1\n2\n").must(201);
    let cost = |list: &str, path: &str| {
        let answer =
            place.site.get(&place.api(&format!("/invitations/batches/{list}{path}"))).by(&place.manager).send();
        let answer = answer.must(200);
        (answer.statements(), answer.rows_read())
    };
    for path in ["", "/people?limit=1", "/people?limit=1&stage=invited"] {
        let (large, small) = (cost(list, path), cost(&small, path));
        println!("{path:?}: {large:?} {small:?}");
        assert_eq!(large.0, small.0, "{path}");
        if let (Some(large), Some(small)) = (large.1, small.1) {
            assert!(large <= small + 6, "{path}: {large} rows instead of {small}");
        }
    }
}
