//! When it is asked, whom, and where.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::text;
use suites::host::forms;
use suites::own::Own;
use suites::people::word;

use crate::{answer, results, say, set};

#[test]
fn it_is_asked_in_its_time_and_answered_while_all_else_is_frozen() {
    for (_, site) in forms() {
        let own = Own::open(&site);
        let member = own.somebody("ann", Role::Member, 0);
        let asked = || own.ask(Method::GET, "/survey").by(&member).send().must(200).json()["survey"].clone();
        let give = || answer(&own, &member, &json!({"score": 7}));

        assert_eq!(asked(), Value::Null);
        assert_eq!(give().must(409).json()["code"], "survey_not_asked");
        for (kind, expected) in [("nps", [200, 200, 200, 409]), ("exit", [409, 200, 200, 409])] {
            set(&own, kind);
            for (stage, status) in ["open", "frozen", "ended", "archived"].into_iter().zip(expected) {
                say(&own, stage);
                assert_eq!(asked(), if status == 200 { json!(kind) } else { Value::Null }, "{kind} while {stage}");
                assert_eq!(give().status, status, "{kind} while {stage}");
            }
        }
        // What is frozen stays frozen but for this.
        say(&own, "frozen");
        let words = json!({"kind": "discussion", "title": "A post of a member", "body_md": "Words.", "space": "x"});
        assert_eq!(own.send(Method::POST, "/posts", &member, &words).must(403).json()["code"], "community_frozen");
        set(&own, "off");
        assert_eq!((asked(), give().status), (Value::Null, 409));
    }
}

#[test]
fn a_member_answers_once_and_may_change_it() {
    for (_, site) in forms() {
        let own = Own::open(&site);
        let member = own.somebody("ann", Role::Member, 0);
        set(&own, "nps");
        let told = own.ask(Method::GET, "/survey").by(&member).send().must(200).json();
        assert!(text(&told["question"]).contains("recommend") && told["mine"].is_null(), "{told}");

        answer(&own, &member, &json!({"score": 3, "words": "Too quiet."})).must(200);
        let changed = answer(&own, &member, &json!({"score": 9})).must(200).json();
        assert_eq!((&changed["mine"]["score"], &changed["mine"]["words"]), (&json!(9), &json!("Too quiet.")));
        let emptied = answer(&own, &member, &json!({"score": 10, "words": ""})).must(200).json();
        assert_eq!(emptied["mine"]["words"], "");
        let nps = &results(&own)["nps"]["members"];
        assert_eq!((&nps["answers"], &nps["promoters"]), (&json!(1), &json!(1)));

        for wrong in [json!({"score": 11}), json!({"score": -1}), json!({"score": 5, "words": "x".repeat(2001)})] {
            assert_eq!(answer(&own, &member, &wrong).status, 422, "{wrong}");
        }
        assert_eq!(answer(&own, &member, &json!({"score": "5"})).status, 422);
        assert_eq!(results(&own)["nps"]["members"]["answers"], 1);
        // Two at once are one answer.
        std::thread::scope(|scope| {
            for score in 0..8 {
                let (own, member) = (&own, &member);
                scope.spawn(move || answer(own, member, &json!({ "score": score })).must(200));
            }
        });
        assert_eq!(results(&own)["nps"]["members"]["answers"], 1);
    }
}

#[test]
fn the_team_and_strangers_are_not_asked_and_only_managers_read_answers() {
    for (_, site) in forms() {
        let own = Own::open(&site);
        set(&own, "nps");
        let canary = format!("canary{}", word());
        let member = own.somebody("ann", Role::Member, 0);
        answer(&own, &member, &json!({"score": 8, "words": canary})).must(200);
        for role in [Role::Employee, Role::Moderator, Role::Manager] {
            let team = own.somebody(role.as_str(), role, 0);
            assert_eq!(answer(&own, &team, &json!({"score": 10})).must(403).json()["code"], "team_not_asked");
        }
        let body = json!({"score": 10});
        assert_eq!(own.ask(Method::POST, "/survey").json(&body).send().status, 401);

        let paths = ["/survey/answers", "/survey/results", "/survey/settings"].map(|path| own.api(path));
        let pages = [own.page("/studio/survey")];
        for path in paths.iter().chain(&pages) {
            assert_eq!(site.get(path).send().status, 401, "{path}");
            for role in [Role::Member, Role::Champion, Role::Employee, Role::Moderator] {
                let answer = site.get(path).by(&own.somebody(&format!("a-{}", role.as_str()), role, 0)).send();
                assert!(answer.status == 403 && !answer.everything().contains(&canary), "{path} as {role:?}");
            }
            site.get(path).by(&own.manager).send().must(200);
        }
        let said = site.get(&own.api("/survey/answers")).by(&own.manager).send().json();
        assert_eq!(
            (&said["items"][0]["words"], &said["items"][0]["author"]["handle"]),
            (&json!(canary), &json!("ann"))
        );
        assert!(site.get(&pages[0]).by(&own.manager).send().text().contains(&canary));
        assert_eq!(own.send(Method::PUT, "/survey/settings", &member, &json!({"kind": "off"})).status, 403);
        assert_eq!(own.send(Method::PUT, "/survey/settings", &own.manager, &json!({"kind": "daily"})).status, 422);
    }
}

#[test]
fn the_question_stands_on_the_home_page_until_it_is_answered() {
    for (_, site) in forms() {
        let own = Own::open(&site);
        let member = own.somebody("ann", Role::Member, 0);
        let home = |path: &str| site.get(&own.page(path)).by(&member).send().must(200).text();
        let action = format!("action=\"{}\"", own.page("/survey"));
        assert!(!home("/").contains(&action), "nothing is asked yet");
        set(&own, "nps");
        assert!(home("/").contains(&action));
        assert!(!site.get(&own.page("/")).send().text().contains(&action), "strangers can't answer");
        let page = site.get(&own.page("/survey"));
        assert!(page.send().must(200).text().contains("sign-in?next="), "a stranger is told how to answer");

        // One click on the home page is an answer; words may follow.
        let host = site.url().split("://").nth(1).unwrap_or_default();
        let post = |form: &str| {
            let request = site.request(Method::POST, &own.page("/survey")).by(&member).header("host", host);
            request.form(form).send()
        };
        assert_eq!(post("score=9").must(303).header("location"), own.page("/survey?said=1"));
        assert!(!home("/").contains(&action));
        post("score=8&words=Because+%3Cb%3E").must(303);
        let page = home("/survey?said=1");
        assert!(page.contains("Because &lt;b&gt;") && page.contains("value=\"8\" required checked"), "{page}");
        assert!(post("score=&words=Kept").must(422).text().contains("Kept"), "what was typed is lost");

        // The one at the end stands on the page of results, and is answered there.
        set(&own, "exit");
        say(&own, "ended");
        assert!(home("/").contains(&action));
        post("score=10&words=All&more=Nothing").must(303);
        assert!(!home("/").contains(&action));
        assert!(home("/survey").contains("Nothing"));
    }
}
