//! From stage to stage, by date and by hand. The clock is the host's; what is moved is the dates.

use std::thread::sleep;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use suites::client::Answer;
use suites::host::forms;

use crate::made::{Made, moment};

fn stage(made: &Made<'_>) -> String {
    let campaign = made.site.get(&made.api("/campaign")).by(&made.manager).send().must(200).json();
    campaign["stage"].as_str().unwrap_or_default().to_owned()
}

fn writes(made: &Made<'_>) -> Answer {
    let words = json!({"kind": "discussion", "title": "A post of a member", "body_md": "Words.", "space": made.space});
    made.by(Method::POST, "/posts", &made.member, &words)
}

#[test]
fn it_opens_at_the_moment_and_not_before() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        made.set(&json!({"dates": {"opens": moment(3)}})).must(200);
        assert_eq!(stage(&made), "scheduled");
        let page = || site.get(&made.page("/")).send().status;
        assert_eq!(page(), 404, "it is open before its moment");
        sleep(Duration::from_millis(4100));
        // Nothing ran meanwhile, and nobody was there to press anything.
        assert_eq!((page(), stage(&made)), (200, "open".to_owned()));
        writes(&made).must(201);
    }
}

#[test]
fn it_goes_through_its_dates_one_after_the_other() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        let offsets = [-40, -30, -20, -10];
        for (passed, expected) in [(0, "scheduled"), (1, "open"), (2, "frozen"), (3, "ended"), (4, "archived")] {
            let at = |place: usize| moment(if place < passed { offsets[place] } else { 3600 + place as i64 });
            let dates = json!({"opens": at(0), "freezes": at(1), "ends": at(2), "archives": at(3)});
            made.set(&json!({"dates": dates})).must(200);
            assert_eq!(stage(&made), expected);
            let home = site.get(&made.page("/")).by(&made.member).send();
            let wrote = writes(&made).status;
            match expected {
                "scheduled" => assert_eq!((home.status, wrote), (404, 404)),
                "open" => assert_eq!((home.status, wrote), (200, 201)),
                _ => assert_eq!((home.status, wrote), (200, 403), "{expected}"),
            }
            let text = home.text();
            let results = matches!(expected, "ended" | "archived");
            assert_eq!(text.contains("What came of it"), results, "{expected}");
            // What came of it names the best idea and question, and everything stays to be read.
            assert!(!results || (text.contains(&made.canaries[4]) && text.contains(&made.canaries[5])), "{text}");
            let unlisted = text.contains("name=\"robots\" content=\"noindex\"");
            assert_eq!(unlisted, expected == "archived", "{expected}");
            let all = site.get(&made.page("/?sort=new")).send();
            assert!(expected == "scheduled" || all.text().contains(&made.canaries[4]), "{expected}");
        }
    }
}

#[test]
fn what_a_manager_does_by_hand_can_be_undone() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        assert_eq!(stage(&made), "draft");
        made.say(&json!({"to": "open"})).must(200);
        writes(&made).must(201);
        for to in ["frozen", "ended", "archived"] {
            let said = made.say(&json!({"to": to})).must(200).json();
            assert_eq!((said["stage"].as_str(), said["by_hand"]["stage"].as_str()), (Some(to), Some(to)));
            assert_eq!(writes(&made).json()["code"].as_str(), Some("community_frozen"));
            made.say(&json!({"to": "open"})).must(200);
            writes(&made).must(201);
        }
        made.say(&json!({"to": "draft"})).must(200);
        assert_eq!(site.get(&made.page("/")).send().status, 404, "a draft is shown from a cache");
        // Back to its dates: it has none, so it is open.
        assert_eq!(made.say(&json!({"to": "by_date"})).must(200).json()["stage"], json!("open"));
        // The same from the studio, without a script.
        let studio = site.get(&made.page("/studio/campaign")).by(&made.manager).send().must(200).text();
        assert!(studio.contains("value=\"frozen\"") && !studio.contains("value=\"open\""), "{studio}");
        let press = |to: &str| {
            let form = site.request(Method::POST, &made.page("/studio/campaign")).by(&made.manager);
            form.form(&format!("to={to}")).send().must(303)
        };
        press("frozen");
        assert_eq!(stage(&made), "frozen");
        press("open");
        assert_eq!(stage(&made), "open");
    }
}

#[test]
fn a_moment_can_be_set_from_which_on_it_is_so() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        let said = made.say(&json!({"to": "open", "at": moment(3600)})).must(200).json();
        assert_eq!((said["stage"].as_str(), said["next"]["stage"].as_str()), (Some("scheduled"), Some("open")));
        made.say(&json!({"to": "open"})).must(200);
        let said = made.say(&json!({"to": "frozen", "at": moment(7200)})).must(200).json();
        assert_eq!((said["stage"].as_str(), said["next"]["stage"].as_str()), (Some("open"), Some("frozen")));
    }
}

#[test]
fn bad_wishes_name_the_field_and_change_nothing() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        made.set(&json!({"dates": {"opens": moment(100), "freezes": moment(200)}})).must(200);
        let before = site.get(&made.api("/campaign")).by(&made.manager).send().json();
        let field =
            |answer: Answer| answer.must(422).json()["errors"][0]["field"].as_str().unwrap_or_default().to_owned();
        let wishes: [(Value, &str); 7] = [
            (json!({"name": ""}), "name"),
            (json!({"description": "x".repeat(501)}), "description"),
            (json!({"welcome_md": "x".repeat(20_001)}), "welcome_md"),
            (json!({"dates": {"opens": moment(200), "freezes": moment(100)}}), "dates.freezes"),
            (json!({"teaser": true}), "dates.opens"),
            (json!({"goals": [{"measure": "solved_percent", "target": 101}]}), "goals[0].target"),
            (json!({"surprise": 1}), "surprise"),
        ];
        for (wish, wrong) in wishes {
            assert_eq!(field(made.set(&wish)), wrong, "{wish}");
        }
        let says: [(Value, &str); 5] = [
            (json!({"to": "over"}), "to"),
            (json!({"to": "scheduled"}), "to"),
            (json!({"to": "draft", "at": moment(100)}), "to"),
            (json!({"to": "frozen", "at": moment(-100)}), "at"),
            (json!({"to": "frozen", "at": moment(50)}), "dates.freezes"),
        ];
        for (said, wrong) in says {
            assert_eq!(field(made.say(&said)), wrong, "{said}");
        }
        assert_eq!(site.get(&made.api("/campaign")).by(&made.manager).send().json(), before);
        made.say(&json!({"to": "open"})).must(200);
        for (method, path) in
            [(Method::GET, "/campaign"), (Method::PUT, "/campaign"), (Method::POST, "/campaign/state")]
        {
            let body = json!({"name": "Mine", "to": "open"});
            assert!(matches!(made.by(method, path, &made.member, &body).status, 403 | 422), "{path}");
        }
    }
}
