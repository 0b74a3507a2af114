//! The numbers equal what was done.

use http::Method;
use serde_json::{Value, json};
use suites::host::forms;

use crate::played::Played;

/// Fields of a day or of the sums, in this order.
const COUNTS: [&str; 7] = ["members", "taking_part", "posts", "questions", "answers", "ideas", "votes"];

fn counts(of: &Value) -> Vec<i64> {
    COUNTS.iter().map(|name| of[name].as_i64().unwrap_or(-1)).collect()
}

#[test]
fn a_week_comes_out_as_it_was_played() {
    for (form, site) in forms() {
        let played = Played::new(
            &site,
            &json!({"goals": [
            {"measure": "members", "target": 5}, {"measure": "taking_part", "target": 20},
            {"measure": "answers", "target": 4}, {"measure": "solved_percent", "target": 50},
            {"measure": "first_answer_hours", "target": 4}, {"measure": "nps", "target": 30}]}),
        );
        played.week();
        let told = played.told(6, "/insights");
        assert_eq!((told["from"].clone(), told["to"].clone()), (json!(played.day(0)), json!(played.day(6))), "{form}");
        assert_eq!(told["time_zone"], "UTC");
        // Five people; what the host wrote and voted counts, the host does not.
        assert_eq!(counts(&told["totals"]), [5, 5, 5, 4, 4, 1, 4], "{form}: {told}");
        let days: Vec<_> = told["days"].as_array().expect("there are days").iter().map(counts).collect();
        assert_eq!(
            days,
            [
                [3, 3, 2, 1, 1, 0, 0],
                [1, 4, 1, 1, 1, 1, 4],
                [1, 1, 1, 1, 1, 0, 0],
                [0; 7],
                [0, 1, 1, 1, 1, 0, 0],
                [0; 7],
                [0; 7]
            ],
            "{form}"
        );
        // One, three and five hours; who answers their own question still waits: of 1, 3, 5 and for ever the middle is 4.
        assert_eq!(told["totals"]["first_answer_hours"].as_f64(), Some(4.0), "{form}: {}", told["totals"]);
        assert_eq!((told["totals"]["answered"].as_i64(), told["totals"]["solved"].as_i64()), (Some(3), Some(1)));
        assert_eq!(told["totals"]["solved_percent"].as_f64(), Some(25.0));
        // The clock goes on while the test runs: an hour is a little more than one.
        let classes: Vec<_> =
            told["first_answers"].as_array().expect("classes").iter().map(|of| of["questions"].as_i64()).collect();
        assert_eq!(classes, [Some(0), Some(2), Some(1), Some(0), Some(0), Some(0)]);
        let space = |slug: &str| {
            let all = told["spaces"].as_array().expect("spaces");
            let one = all.iter().find(|space| space["space"] == slug).expect("the space is there");
            ["posts", "answers", "ideas"].map(|name| one[name].as_i64().unwrap_or(-1))
        };
        assert_eq!((space("help"), space("lab")), ([3, 3, 0], [2, 1, 1]), "{form}");
        assert_eq!(told["ways"], json!([{"name": "other", "count": 5}]));
        goals(&told["goals"]);
        sheet(&played);
    }
}

fn goals(goals: &Value) {
    let told = |at: usize| {
        let goal = &goals[at];
        (goal["count"].as_i64(), goal["reached"].as_bool(), goal["percent"].as_i64())
    };
    assert_eq!(told(0), (Some(5), Some(true), Some(100)), "{goals}");
    assert_eq!(told(1), (Some(5), Some(false), Some(25)));
    assert_eq!(told(2), (Some(4), Some(true), Some(100)));
    assert_eq!(told(3), (Some(25), Some(false), Some(50)));
    assert_eq!(told(4), (Some(4), Some(true), Some(100)));
    assert_eq!(told(5), (None, Some(false), Some(0)), "nobody was asked");
}

/// The same, line by line.
fn sheet(played: &Played<'_>) {
    let path = format!("/insights.csv?from={}&to={}", played.day(0), played.day(1));
    let request = played.own.ask(Method::GET, &path).by(&played.who("host", 6)).later(played.at(6, 10));
    let answer = request.send().must(200);
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(answer.header("content-disposition").starts_with("attachment; filename=\""), "{:?}", answer.headers);
    let text = answer.text();
    let lines: Vec<_> = text.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "day,views,views_error,visitors,visitors_error,members,taking_part,posts,questions,answers,ideas,votes"
    );
    assert_eq!(lines[1], format!("{},0,0,0,0,3,3,2,1,1,0,0", played.day(0)));
    assert_eq!(lines[2], format!("{},0,0,0,0,1,4,1,1,1,1,4", played.day(1)));
    assert_eq!(lines.len(), 4, "{text}");
    let by_space =
        played.own.ask(Method::GET, "/insights.csv?by=space").by(&played.who("host", 6)).later(played.at(6, 10));
    let text = by_space.send().must(200).text();
    assert!(text.contains("\"help\",\"The help\",0,0,3,3,0\r\n"), "{text}");
}

#[test]
fn surveys_views_and_ways_in_are_told() {
    for (form, site) in forms() {
        let played = Played::new(&site, &json!({"goals": [{"measure": "nps", "target": 30}]}));
        played.does((0, 0), "host", Method::PUT, "/survey/settings", &json!({"kind": "nps"}));
        // Two promoters, one passive, one detractor: 25, and its error by hand: √((3 − 1/4) / (4·3)) = 0.4787.
        let said = [("ann", 10, "Helpful people."), ("ben", 9, ""), ("cid", 7, ""), ("dee", 2, "Too quiet.")];
        for (who, score, words) in said {
            played.does((0, 1), who, Method::POST, "/survey", &json!({"score": score, "words": words}));
        }
        // Two views by a link in a newsletter, one typed in, on the second day. The host's own are not counted.
        let look = |path: &str, visitor: &str| {
            let agent = format!("Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/14{visitor}.0");
            let request =
                played.own.site.get(&played.own.page(path)).header("user-agent", agent).later(played.at(1, 0));
            request.header("accept", "text/html").send().must(200);
        };
        look("/?utm_source=newsletter", "1");
        look("/s/lab?utm_source=newsletter", "2");
        look("/", "1");
        let told = told_with_views(&played, 3);
        let nps = &told["surveys"]["nps"];
        assert_eq!((nps["answers"].as_i64(), nps["score"].as_f64()), (Some(4), Some(25.0)), "{form}: {nps}");
        assert_eq!(nps["standard_error"].as_f64(), Some(47.9), "{form}: {nps}");
        assert_eq!(told["surveys"]["nps_anonymous"], Value::Null);
        assert_eq!(told["goals"][0]["count"], 25, "{form}");
        assert_eq!(told["totals"]["views"], json!({"estimate": 3, "standard_error": 0}), "{form}: {}", told["sources"]);
        let sources = told["sources"].as_array().expect("sources");
        let named: Vec<_> =
            sources.iter().map(|of| (of["source"].as_str(), of["views"]["estimate"].as_i64())).collect();
        assert_eq!(named, [(Some("newsletter"), Some(2)), (Some("direct"), Some(1))], "{form}");
        let page = played.page(2, "/studio/insights");
        for word in ["newsletter", "Helpful people.", "Too quiet.", "25", "A week"] {
            assert!(page.contains(word), "{form}: the dashboard does not say {word}");
        }
    }
}

/// The numbers, once so many views have been counted: that happens after a page has been answered.
fn told_with_views(played: &Played<'_>, views: i64) -> Value {
    for _ in 0..50 {
        let told = played.told(2, "/insights");
        if told["totals"]["views"]["estimate"].as_i64() >= Some(views) {
            return told;
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    played.told(2, "/insights")
}

#[test]
fn who_came_by_an_invitation_is_told() {
    for (form, site) in forms() {
        let played = Played::new(&site, &json!({}));
        let made = played.does((0, 0), "host", Method::POST, "/invitations", &json!({"uses": 3}));
        let path = played.own.page(&format!("/invite/{}", made["code"].as_str().expect("a code")));
        for name in ["Ida", "Jan"] {
            let request = site.request(Method::POST, &path).header("origin", site.url()).later(played.at(1, 0));
            request.form(&format!("name={name}")).send().must(303);
        }
        played.posts((1, 1), "ann", "discussion", "lab");
        let told = played.told(2, "/insights");
        assert_eq!(told["ways"], json!([{"name": "invitation", "count": 2}, {"name": "other", "count": 1}]), "{form}");
        assert_eq!((told["totals"]["members"].clone(), told["totals"]["taking_part"].clone()), (json!(3), json!(1)));
    }
}
