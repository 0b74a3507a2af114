//! What an element is given: a stranger's view in plain text, in the language asked for.

use http::Method;
use serde_json::json;
use suites::client::text;
use suites::people::word;

use crate::{ACME, Place, everywhere};

#[test]
fn ideas_by_votes_with_the_way_to_vote() {
    everywhere(|site| {
        let place = Place::new(site);
        let (less, more) = (format!("Less {}", word()), format!("More {}", word()));
        place.idea(&less, &place.space);
        let id = place.idea(&more, &place.space);
        let vote = place.own.send(Method::PUT, &format!("/votes/idea/{id}"), &place.member, &json!({"value": 1}));
        vote.must(200);
        let given = place.asked("/ideas?limit=1", ACME).must(200).json();
        assert_eq!(given["items"].as_array().map(Vec::len), Some(1));
        let first = &given["items"][0];
        assert_eq!(
            (text(&first["title"]), first["score"].as_i64(), text(&first["votes"])),
            (more.as_str(), Some(1), "1 vote")
        );
        assert!(
            text(&first["url"]).ends_with("?utm_source=embed") && text(&first["url"]).starts_with("http"),
            "{first}"
        );
        let window = format!("/c/{}/embed/vote/{id}?site=https%3A//www.acme.example", place.own.slug);
        assert!(text(&first["vote_url"]).ends_with(&window), "{first}");
        assert_eq!((text(&given["lang"]), text(&given["dir"])), ("en", "ltr"));
        let all = place.asked("/ideas?sort=new", ACME).must(200).json();
        assert_eq!(text(&all["items"][1]["title"]), less);
        // Who asks by a token is given no more than a stranger.
        let asked = place.own.ask(Method::GET, "/embed/ideas?limit=1").by(&place.member).header("origin", ACME);
        assert_eq!(asked.send().must(200).json(), given);
        // Frozen: it is read, and takes no votes.
        place.own.send(Method::POST, "/campaign/state", &place.own.manager, &json!({"to": "frozen"})).must(200);
        let still = place.asked("/ideas", ACME).must(200).json();
        assert!(still["items"][0]["vote_url"].is_null(), "{still}");
    });
}

#[test]
fn a_thread_is_plain_text_with_its_best_answers() {
    everywhere(|site| {
        let place = Place::new(site);
        let title = format!("How so {}", word());
        let body = "First **bold** <script>alert(1)</script>\n\n- a [link](https://a.example/)\n- two";
        let post = place.post(&title, body, &place.space);
        let reply = |words: &str| {
            let reply = place.make(&format!("/posts/{post}/replies"), &json!({"body_md": words}));
            text(&reply["id"]).to_owned()
        };
        reply("One answer.");
        let good = reply("The answer.");
        let accept = json!({"reply": good});
        place.own.send(Method::PUT, &format!("/posts/{post}/accepted"), &place.member, &accept).must(200);
        let given = place.asked(&format!("/thread/{post}"), ACME).must(200).json();
        assert_eq!(text(&given["title"]), title);
        assert_eq!(given["paragraphs"], json!(["First bold <script>alert(1)</script>", "• a link", "• two"]));
        let answers = given["answers"].as_array().cloned().unwrap_or_default();
        assert_eq!(answers.len(), 2);
        assert_eq!((&answers[0]["accepted"], &answers[0]["paragraphs"]), (&json!(true), &json!(["The answer."])));
        let listed = place.asked("/topics", ACME).must(200).json();
        assert_eq!(text(&listed["items"][0]["title"]), title);
        assert_eq!(text(&listed["items"][0]["replies"]), "2 replies");
        place.own.ask(Method::DELETE, &format!("/posts/{post}")).by(&place.member).send().must(204);
        place.asked(&format!("/thread/{post}"), ACME).must(404);
    });
}

#[test]
fn words_come_in_the_language_asked_for() {
    everywhere(|site| {
        let place = Place::new(site);
        let titles: Vec<String> = ["en", "sk", "es", "ru", "pl", "ar"]
            .iter()
            .map(|lang| {
                let given = place.asked(&format!("/ideas?lang={lang}"), ACME).must(200).json();
                assert_eq!(text(&given["lang"]), *lang);
                assert_eq!(text(&given["dir"]), if *lang == "ar" { "rtl" } else { "ltr" });
                let nps = place.asked(&format!("/nps?lang={lang}"), ACME).must(200).json();
                format!("{} {}", text(&given["title"]), text(&nps["question"]))
            })
            .collect();
        let mut apart = titles.clone();
        apart.sort();
        apart.dedup();
        assert_eq!(apart.len(), 6, "{titles:?}");
        // Without a word of the page: what the browser asks for; a language that is none of ours: the same.
        let asked =
            |path: &str| place.own.ask(Method::GET, path).header("accept-language", "sk").send().must(200).json();
        assert_eq!(text(&asked("/embed/topics")["lang"]), "sk");
        assert_eq!(text(&asked("/embed/topics?lang=xx")["lang"]), "sk");
    });
}

#[test]
fn nothing_behind_a_gate_is_given_whoever_asks() {
    everywhere(|site| {
        let place = Place::new(site);
        let policy = format!("p-{}", word());
        let rule = json!({"title": "A group", "rule": {"group": "insiders"}, "teaser": "nothing"});
        place.own.send(Method::PUT, &format!("/gate/policies/{policy}"), &place.own.manager, &rule).must(200);
        let closed = format!("c-{}", word());
        place.put_space(&closed, Some(&policy));
        let canary = format!("canary{}", word());
        let manager = &place.own.manager;
        let idea = json!({"title": format!("Idea {canary}"), "body_md": "Words.", "space": closed, "tags": []});
        let idea = place.own.send(Method::POST, "/ideas", manager, &idea).must(201).json();
        let post = json!({"kind": "question", "title": format!("Post {canary}"), "body_md": "Words.", "space": closed});
        let post = place.own.send(Method::POST, "/posts", manager, &post).must(201).json();
        let thread = format!("/thread/{}", text(&post["id"]));
        for path in ["/ideas", "/topics", "/topics?sort=new", &format!("/ideas?space={closed}"), &thread] {
            let ask = || place.own.ask(Method::GET, &format!("/embed{path}")).header("origin", ACME);
            for answer in [ask().send(), ask().by(manager).send()] {
                assert!(!answer.everything().contains(&canary), "{path}: {}", answer.everything());
            }
        }
        place.asked(&thread, ACME).must(404);
        let window = place.own.page(&format!("/embed/vote/{}", text(&idea["id"])));
        let stranger = site.get(&window).send().must(404);
        assert!(!stranger.everything().contains(&canary));
        // A draft gives nothing at all.
        place.own.send(Method::POST, "/campaign/state", manager, &json!({"to": "draft"})).must(200);
        place.asked("/ideas", ACME).must(404);
    });
}

#[test]
fn a_list_costs_what_its_rows_cost() {
    everywhere(|site| {
        let place = Place::new(site);
        for _ in 0..3 {
            place.idea(&format!("Idea {}", word()), &place.space);
        }
        place.post(&format!("Post {}", word()), "Words.", &place.space);
        let cost = |path: &str| place.asked(path, ACME).must(200).statements();
        let costs = ["/ideas", "/topics", "/nps"].map(cost);
        println!("statements of ideas, topics, nps: {costs:?}");
        assert!(costs[0] <= 2 && costs[1] <= 2 && costs[2] <= 1, "{costs:?}");
    });
}
