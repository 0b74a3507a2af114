//! Replying to somebody's very words.

use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::people::{self, Member, member};
use suites::place::{Space, group_policy};

use crate::{between, everywhere};

/// What the field of a reply has in it.
fn typed(site: &Site, post: &Value, who: &Member, quote: &str) -> String {
    let page = site.get(&format!("{}?quote={quote}", text(&post["url"]))).by(who).send().must(200).text();
    let field = between(&page, "<form class=\"composer\"", "</form>");
    let field = page.rsplit("id=\"reply\"").next().filter(|_| !field.contains("id=\"reply\"")).unwrap_or(field);
    between(between(field, "<textarea", "</textarea>"), ">", "</textarea>").to_owned()
}

#[test]
fn a_reply_begins_with_what_it_answers() {
    everywhere(|site| {
        let (space, ann, bob) = (Space::open(site), member(), member());
        let post = space.post(&ann, json!({"body_md": "First <b>line</b>.\n\n> old words\n\nSecond line."}));
        let reply = space.reply(&bob, &post, json!({"body_md": "A reply.\n\n    code"}));
        let remark = space.reply(&ann, &post, json!({"body_md": "A remark.", "parent": reply["id"]}));
        assert_eq!(typed(site, &post, &ann, ""), "");
        let of_post = typed(site, &post, &bob, "post");
        assert!(
            of_post.contains("&gt; First &lt;b&gt;line&lt;/b&gt;.") && of_post.contains("&gt; Second line."),
            "{of_post}"
        );
        assert!(!of_post.contains("old words"), "what was quoted is not quoted again: {of_post}");
        for (id, words) in [(&reply["id"], "&gt; A reply."), (&remark["id"], "&gt; A remark.")] {
            let quoted = typed(site, &post, &ann, text(id));
            assert!(quoted.contains(words), "{quoted}");
        }
        // Links for it stand on the page of who can reply, and nowhere else.
        let page = |who: Option<&Member>| {
            let request = site.get(text(&post["url"]));
            let request = if let Some(who) = who { request.by(who) } else { request };
            request.send().must(200).text()
        };
        assert!(page(Some(&ann)).contains(&format!("?quote={}#reply", text(&reply["id"]))));
        assert!(!page(None).contains("?quote="));
        let stranger = site.get(&format!("{}?quote=post", text(&post["url"]))).send().must(200).text();
        assert!(!stranger.contains("<textarea"), "strangers have no form");
    });
}

#[test]
fn nothing_closed_is_quoted() {
    everywhere(|site| {
        let (policy, group) = group_policy(site, "title");
        let (space, who) = (Space::open(site), member());
        let insider = people::new(Role::Moderator, &[&group]);
        let (open, closed) = (space.post(&who, json!({})), space.post(&insider, json!({"policy": policy})));
        let secret = space.reply(&insider, &closed, json!({"body_md": "The secret words."}));
        let elsewhere = space.post(&who, json!({}));
        let other = space.reply(&who, &elsewhere, json!({"body_md": "Of another thread."}));
        for id in [text(&secret["id"]), text(&other["id"]), "nothing", "01h00000000000000000000000"] {
            for who in [&who, &insider] {
                assert_eq!(typed(site, &open, who, id), "", "{id}");
            }
        }
    });
}
