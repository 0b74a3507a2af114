//! What anybody sees once it has ended: sums of what they may read, and nothing of what stands behind gates.

use http::Method;
use serde_json::json;
use suites::host::forms;

use crate::played::Played;

/// The sums on the page: number and word.
fn sums(page: &str) -> Vec<(String, String)> {
    let list =
        page.split("<dl class=\"stats\">").nth(1).and_then(|rest| rest.split("</dl>").next()).unwrap_or_default();
    let part = |text: &str, tag: &str| {
        let rest = text.split(&format!("<{tag}>")).nth(1).unwrap_or_default();
        rest.split(&format!("</{tag}>")).next().unwrap_or_default().to_owned()
    };
    list.split("<div>").skip(1).map(|one| (part(one, "dd"), part(one, "dt"))).collect()
}

#[test]
fn the_page_of_results_counts_what_anybody_may_read() {
    for (form, site) in forms() {
        let played = Played::new(&site, &json!({}));
        played.week();
        let policy = json!({"title": "Insiders", "rule": {"group": "insiders"}, "teaser": "nothing"});
        played.does((5, 0), "host", Method::PUT, "/gate/policies/insiders", &policy);
        let space = json!({"name": "Inside", "description": "", "policy": "insiders"});
        played.does((5, 0), "host", Method::PUT, "/spaces/inside", &space);
        played.posts((5, 1), "host", "question", "inside");
        let hidden = played.submits((5, 1), "host", "inside");
        played.votes((5, 2), "host", "idea", &hidden);
        let results = |handle: Option<&str>| {
            let request = site.get(&played.own.page("/")).later(played.at(12, 1));
            let request = match handle {
                Some(handle) => request.by(&played.who(handle, 12)),
                None => request,
            };
            sums(&request.send().must(200).text())
        };
        let all = [("6", "people took part"), ("5", "posts"), ("4", "answers"), ("1", "idea")];
        let all: Vec<_> = all.map(|(count, word)| (count.to_owned(), word.to_owned())).into();
        assert_eq!(results(None), all, "{form}");
        // Who may read more is told no more: it is a page to be shown around.
        assert_eq!(results(Some("host")), all, "{form}");
    }
}

#[test]
fn an_idea_that_was_built_is_said_so() {
    for (form, site) in forms() {
        let played = Played::new(&site, &json!({}));
        let idea = played.submits((0, 0), "ann", "lab");
        let shipped = json!({"status": "shipped", "response": "It is there."});
        played.does((1, 0), "host", Method::PUT, &format!("/ideas/{idea}/status"), &shipped);
        let page = site.get(&played.own.page("/")).later(played.at(12, 1)).send().must(200).text();
        let built = ("1".to_owned(), "idea was built".to_owned());
        assert!(sums(&page).contains(&built), "{form}: {:?}", sums(&page));
    }
}
