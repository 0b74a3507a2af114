//! Threads that are longer than a page.

use http::Method;
use serde_json::{Value, json};
use suites::client::text;
use suites::host::COMMUNITY;
use suites::people::member;
use suites::place::Space;

use crate::{between, everywhere};

#[test]
fn every_reply_has_an_address_that_shows_it() {
    everywhere(|site| {
        let (space, who) = (Space::open(site), member());
        let post = space.post(&who, json!({"kind": "question", "title": "How long is a thread?"}));
        let url = text(&post["url"]);
        let replies: Vec<Value> =
            (0..27).map(|number| space.reply(&who, &post, json!({"body_md": format!("Reply {number}.")}))).collect();
        let remark = space.reply(&who, &post, json!({"body_md": "A remark.", "parent": replies[24]["id"]}));
        let accepted = json!({"reply": replies[26]["id"]});
        let path = format!("/posts/{}/accepted", text(&post["id"]));
        site.api(Method::PUT, &path).by(&who).json(&accepted).send().must(200);

        let page = |address: &str| site.get(address.split('#').next().unwrap_or(address)).send().must(200).text();
        let first = page(url);
        let place = |reply: &Value| format!("id=\"r-{}\"", text(&reply["id"]));
        let links: Vec<&str> =
            first.split("href=\"").filter_map(|rest| rest.split_once('"')).map(|(link, _)| link).collect();
        for sort in ["best", "new", "old"] {
            let page = page(&format!("{url}?sort={sort}"));
            let answers = between(&page, "id=\"replies\"", "</section>");
            assert!(
                answers.find(&place(&replies[26])) < answers.find(&place(&replies[5])).or(Some(usize::MAX)),
                "{sort}"
            );
            assert!(answers.contains(&place(&replies[26])), "the accepted answer is on top, sorted by {sort}");
        }
        for reply in replies.iter().chain([&remark]) {
            let id = text(&reply["id"]);
            let link = format!("{url}?at={id}#r-{id}");
            assert!(links.contains(&link.as_str()) || !first.contains(&place(reply)), "what is shown has its link");
            for sort in ["", "&sort=new", "&sort=old"] {
                let there = page(&format!("{url}?at={id}{sort}"));
                assert!(there.contains(&place(reply)), "{id} is on the page of its address{sort}");
            }
        }
        let there = page(&format!("{url}?at={}", text(&replies[3]["id"])));
        assert!(
            there.contains("begins in the middle") && there.contains("noindex"),
            "a part of a thread is not listed"
        );
        // Who has just replied is taken to their reply.
        let reply = format!("/c/{COMMUNITY}/t/{}/reply", text(&post["id"]));
        let sent = site.request(Method::POST, &reply).by(&who).form("body=The+last+one.").send().must(303);
        assert!(page(sent.header("location")).contains("The last one."));
        let refused = site.request(Method::POST, &reply).by(&who).form("body=+&kind=comment").send().must(422).text();
        assert!(refused.contains("name=\"kind\" value=\"comment\"") && refused.contains("body-error"), "{refused}");
    });
}
