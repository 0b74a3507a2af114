//! What posts and replies said before, as people read it.

use http::Method;
use serde_json::json;
use suites::client::text;
use suites::host::COMMUNITY;
use suites::people::member;
use suites::place::Space;

use crate::everywhere;

#[test]
fn an_edit_is_shown_word_by_word() {
    everywhere(|site| {
        let (space, who) = (Space::open(site), member());
        let post = space.post(&who, json!({"title": "A red lamp", "body_md": "The lamp is red.\n\nIt <b>hums</b>."}));
        let id = text(&post["id"]);
        let edit = json!({"title": "A blue lamp", "body_md": "The big lamp is blue.\n\nIt <b>hums</b>."});
        site.api(Method::PATCH, &format!("/posts/{id}")).by(&who).json(&edit).send().must(200);
        site.api(Method::PATCH, &format!("/posts/{id}")).by(&who).json(&json!({"tags": ["blue"]})).send().must(200);
        let page = site.get(&format!("/c/{COMMUNITY}/t/{id}/history")).send().must(200).text();
        let plain = |text: &str| {
            let mut out = text.to_owned();
            while let Some((before, rest)) = out.split_once("<span class=\"hidden\">") {
                let after = rest.split_once("</span>").map_or("", |(_, after)| after);
                out = format!("{before}{after}");
            }
            out
        };
        let shown = plain(&page);
        assert!(shown.contains("The <ins>big </ins>lamp is <del>red</del><ins>blue</ins>."), "{shown}");
        assert!(shown.contains("A <del>red</del><ins>blue</ins> lamp"), "{shown}");
        assert!(shown.contains("It &lt;b&gt;hums&lt;/b&gt;."), "{shown}");
        assert!(page.contains("added:") && page.contains("taken out:"), "those who listen are told");
        assert!(page.contains("something else was changed"), "only the tags changed at last");

        let thread = site.get(text(&site.read(&format!("/posts/{id}"), &who)["url"])).send().must(200).text();
        assert!(thread.contains("edited 2 times"), "the page says that it was edited");
        let reply = space.reply(&who, &post, json!({"body_md": "One.\n\nTwo."}));
        let path = format!("/replies/{}", text(&reply["id"]));
        site.api(Method::PATCH, &path).by(&who).json(&json!({"body_md": "One.\n\nThree."})).send().must(200);
        let page = site.get(&format!("/c/{COMMUNITY}/r/{}/history", text(&reply["id"]))).send().must(200).text();
        assert!(plain(&page).contains("<del>Two.</del><ins>Three.</ins>"), "{page}");
    });
}
