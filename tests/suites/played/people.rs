//! Two hundred invited people: they come, ask, answer, submit ideas, vote, and are asked how it was.

use std::collections::BTreeSet;
use std::thread;

use http::Method;
use serde_json::{Value, json};
use suites::client::text;

use crate::story::{DAY, HOUR, MINUTE, Story};

/// How many ask, and how many submit an idea; everybody else only votes.
const ASKING: usize = 40;
const WITH_IDEAS: usize = 20;

/// What was done.
#[derive(Default)]
pub(crate) struct Done {
    pub(crate) posts: i64,
    pub(crate) answers: i64,
    pub(crate) solved: i64,
    pub(crate) ideas: i64,
    pub(crate) votes: i64,
    pub(crate) taking_part: i64,
}

/// Runs something for each of many, a few at a time.
fn each<T: Send>(many: usize, one: impl Fn(usize) -> T + Sync) -> Vec<T> {
    const AT_A_TIME: usize = 8;
    let one = &one;
    let mut made: Vec<_> = thread::scope(|scope| {
        let all: Vec<_> = (0..AT_A_TIME)
            .map(|first| {
                scope.spawn(move || (first..many).step_by(AT_A_TIME).map(|at| (at, one(at))).collect::<Vec<_>>())
            })
            .collect();
        all.into_iter().flat_map(|part| part.join().expect("everybody ends")).collect()
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

/// Invites two hundred customers from a list; each opens their link in a browser and joins, a hundred a day. Their handles.
pub(crate) fn invited(story: &Story) -> Vec<String> {
    let first = story.opens + HOUR;
    let gives = json!([{"kind": "badge", "name": "first-hour"}]);
    let body = json!({"name": "Customers", "source": "CRM", "gives": gives, "points": 5});
    let batch = story.managed(Method::POST, "/invitations/batches", &body, first).must(201).json();
    let id = text(&batch["id"]).to_owned();
    let rows: Vec<_> = (0..200).map(|at| format!("c-{at},customer{at}@shop.example,Customer {at},beta")).collect();
    let csv = format!("id,mail,name,tags\n{}\n", rows.join("\n"));
    let path = format!("/invitations/batches/{id}/people");
    let manager = story.own.somebody("mara", shared::domain::Role::Manager, first);
    let added =
        story.own.ask(Method::POST, &path).by(&manager).bytes("text/csv", csv).later(first).send().must(201).json();
    let links: Vec<_> =
        added["items"].as_array().into_iter().flatten().map(|item| text(&item["link"]).to_owned()).collect();
    assert_eq!(links.len(), 200, "everybody has a link of their own");
    each(200, |at| {
        let when = first + (at as i64 / 100) * DAY + (at as i64 % 100) * MINUTE;
        let path =
            links[at].split_once("/c/").map(|(_, rest)| format!("/c/{rest}")).expect("a link into the community");
        let site = story.own.site;
        site.get(&path).later(when).send().must(200);
        let joined = site
            .request(Method::POST, &path)
            .header("origin", site.url())
            .form(&format!("name=Customer+{at}"))
            .later(when)
            .send();
        assert_eq!(joined.status, 303, "{}", joined.text());
    });
    let mut handles = Vec::new();
    let mut page = path.clone() + "?limit=100";
    loop {
        let list = story.own.ask(Method::GET, &page).by(&manager).later(first).send().must(200).json();
        handles.extend(list["items"].as_array().into_iter().flatten().map(|item| text(&item["handle"]).to_owned()));
        let Some(cursor) = list["next"].as_str() else { break };
        page = format!("{path}?limit=100&cursor={cursor}");
    }
    handles
}

/// A community at work from the third day on: every question has an answer after three hours, every second one is accepted.
pub(crate) fn at_work(story: &Story, people: &[String]) -> Done {
    let begins = story.opens + 3 * DAY;
    let by = |method: Method, path: &str, who: &str, body: &Value, at: i64| {
        story.own.ask(method, path).by(&story.member(who, at)).json(body).later(at).send()
    };
    let answered = each(ASKING, |at| {
        let asked = begins + at as i64 * MINUTE;
        let question = story.post(&people[at], &format!("How do I do thing number {at}?"), asked).must(201).json();
        let id = text(&question["id"]).to_owned();
        let answer = json!({"body_md": "Like this.", "kind": "answer"});
        let replies = format!("/posts/{id}/replies");
        let made = by(Method::POST, &replies, &people[ASKING + at], &answer, asked + 3 * HOUR).must(201).json();
        if at % 2 == 0 {
            let accepted = json!({"reply": made["id"]});
            by(Method::PUT, &format!("/posts/{id}/accepted"), &people[at], &accepted, asked + 4 * HOUR).must(200);
        }
        id
    });
    let ideas = each(WITH_IDEAS, |at| {
        let body = json!({"title": format!("It should do thing number {at}"), "body_md": "Please.", "space": "questions", "tags": []});
        let idea = by(Method::POST, "/ideas", &people[2 * ASKING + at], &body, begins + DAY + at as i64 * MINUTE);
        text(&idea.must(201).json()["id"]).to_owned()
    });
    // Everybody from the sixtieth on votes for an idea and a question; of an idea's own author it does not count.
    let votes: i64 = each(people.len() - 60, |at| {
        let who = &people[60 + at];
        let at = at as i64;
        let voted = |kind: &str, id: &str| {
            let path = format!("/votes/{kind}/{id}");
            by(Method::PUT, &path, who, &json!({"value": 1}), begins + 2 * DAY + at * MINUTE).status == 200
        };
        let idea = &ideas[(at as usize + 7) % WITH_IDEAS];
        i64::from(voted("idea", idea)) + i64::from(voted("post", &answered[at as usize % ASKING]))
    })
    .into_iter()
    .sum();
    let taking_part: BTreeSet<_> = (0..2 * ASKING + WITH_IDEAS).chain(60..people.len()).collect();
    Done {
        posts: ASKING as i64,
        answers: ASKING as i64,
        solved: ASKING as i64 / 2,
        ideas: WITH_IDEAS as i64,
        votes,
        taking_part: taking_part.len() as i64,
    }
}

/// A hundred of them are asked how it was when it has been frozen: sixty are promoters, ten are not pleased.
pub(crate) fn asked_at_the_end(story: &Story, people: &[String]) {
    let at = story.freezes + 2 * HOUR;
    story.managed(Method::PUT, "/survey/settings", &json!({"kind": "exit"}), at).must(200);
    each(100, |who| {
        let score = match who {
            0..60 => 10,
            60..90 => 8,
            _ => 3,
        };
        let body = json!({"score": score, "words": "It was good to be heard."});
        let answer =
            story.own.ask(Method::POST, "/survey").by(&story.member(&people[who], at)).json(&body).later(at).send();
        assert_eq!(answer.status, 200, "{}", answer.text());
    });
}
