//! An idea that is there already is found and voted for, instead of being submitted once more: by forms alone, as a browser
//! without scripts sends them.

use http::Method;
use serde_json::json;
use suites::client::{Answer, Site, text};
use suites::host::COMMUNITY;
use suites::people::{Member, member, word};
use suites::place::Space;

fn home() -> String {
    format!("/c/{COMMUNITY}")
}

fn sent(site: &Site, who: &Member, path: &str, form: &str) -> Answer {
    let cookie = format!("folkmoot-{COMMUNITY}={}", who.token);
    let own = site.request(Method::POST, path).header("cookie", cookie);
    own.header("sec-fetch-site", "same-origin").form(form).send()
}

pub(crate) fn story(site: &Site) {
    let space = Space::open(site);
    let (ann, bob) = (member(), member());
    let own = word();
    let first = space.idea(&ann, json!({"title": format!("Rows counted twice, {own}")}));
    let (id, url) = (text(&first["id"]), text(&first["url"]));

    // What is alike comes before the second one is made, and nothing that was typed is lost.
    let typed = format!("title=Rows+counting+{own}&body=I+lose+count.&space={}&tags=looks+{own}", space.slug);
    let shown = sent(site, &bob, &format!("{}/ideas/new", home()), &typed).must(200).text();
    for kept in [
        format!("value=\"Rows counting {own}\""),
        "I lose count.</textarea>".to_owned(),
        format!("value=\"looks {own}\""),
    ] {
        assert!(shown.contains(&kept), "{kept} is lost: {shown}");
    }
    assert!(shown.contains(&format!("<option value=\"{}\" selected", space.slug)), "{shown}");
    assert!(shown.contains(&format!("Rows counted twice, {own}")) && shown.contains("name=\"seen\""), "{shown}");
    assert_eq!(space.count().1, 1, "nothing was submitted yet");

    // Bob votes for that one instead: the button stands beside it, and belongs to a form of its own.
    let form =
        shown.split(&format!("<form id=\"vote-{id}\"")).nth(1).unwrap_or_else(|| panic!("no vote form: {shown}"));
    let attribute = |name: &str| form.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    let (action, back) = (attribute("action").unwrap_or_default(), attribute("value").unwrap_or_default());
    assert!(shown.contains(&format!("form=\"vote-{id}\"")), "the button belongs to the form");
    let voted = sent(site, &bob, action, &format!("back={back}&value=1")).must(303);
    assert_eq!(voted.header("location"), url, "the vote leads to the idea");
    assert_eq!(site.read(&format!("/ideas/{id}"), &bob)["mine"], 1);
    assert_eq!((site.read(&format!("/ideas/{id}"), &ann)["up"].as_i64(), space.count().1), (Some(1), 1));

    // Who has seen what is alike and means another submits it all the same.
    let answer = sent(site, &bob, &format!("{}/ideas/new", home()), &format!("{typed}&seen=1")).must(303);
    assert!(answer.header("location").starts_with(&format!("{}/i/", home())), "{}", answer.header("location"));
    assert_eq!(space.count().1, 2);
}
