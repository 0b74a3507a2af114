//! What pages say to machines agrees with what they show (schema.org as JSON-LD, Open Graph).

use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::{COMMUNITY, forms, site};
use suites::people::{self, member, word};
use suites::place::{Space, group_policy, vote};

/// The data of a page; none where it has none.
fn data(page: &str) -> Option<Value> {
    let begin = "<script type=\"application/ld+json\">";
    let rest = page.split_once(begin)?.1;
    let (data, rest) = rest.split_once("</script>").expect("the element ends");
    assert!(!rest.contains(begin), "once a page");
    Some(serde_json::from_str(data).unwrap_or_else(|error| panic!("{error}: {data}")))
}

fn graph(site: &Site, path: &str) -> (String, Value, Value) {
    let page = site.get(path).send().must(200).text();
    let data = data(&page).unwrap_or_else(|| panic!("{path} has no data:\n{page}"));
    assert_eq!(data["@context"], "https://schema.org");
    (page.clone(), data["@graph"][0].clone(), data["@graph"][1].clone())
}

#[test]
fn a_question_is_told_as_it_is_shown() {
    for (_, site) in forms() {
        let (space, ann, bob) = (Space::open(&site), member(), member());
        let title = format!("What is {}?", word());
        let post = space.post(&ann, json!({"kind": "question", "title": title, "body_md": "Asked in *many* words."}));
        let (good, other) = (word(), word());
        let accepted = space.reply(&bob, &post, json!({"body_md": format!("Answer {good}")}));
        space.reply(&ann, &post, json!({"body_md": format!("Answer {other}")}));
        let remark = json!({"body_md": "A remark on it.", "parent": accepted["id"]});
        space.reply(&ann, &post, remark);
        let gone = space.reply(&bob, &post, json!({"body_md": "gone"}));
        space.reply(&ann, &post, json!({"body_md": "A remark on what is gone.", "parent": gone["id"]}));
        site.api(http::Method::DELETE, &format!("/replies/{}", text(&gone["id"]))).by(&bob).send().must(204);
        site.put(&format!("/posts/{}/accepted", text(&post["id"])), &ann, &json!({"reply": accepted["id"]}));
        vote(&site, &bob, "post", text(&post["id"]), 1);

        let path = text(&post["url"]);
        let (page, thread, crumbs) = graph(&site, &format!("{path}?sort=best"));
        assert_eq!(thread["@type"], "QAPage");
        let question = &thread["mainEntity"];
        assert_eq!((&question["@type"], &question["name"]), (&json!("Question"), &json!(title)));
        assert_eq!(question["text"], "Asked in many words.");
        assert_eq!(question["answerCount"], 2);
        assert_eq!(question["upvoteCount"], 1);
        assert!(text(&question["author"]["url"]).ends_with(&format!("/@{}", ann.handle)));
        assert_eq!(question["datePublished"], post["created_at"]);
        let answer = &question["acceptedAnswer"];
        assert_eq!(answer["text"], format!("Answer {good}"));
        assert_eq!(answer["comment"][0]["text"], "A remark on it.");
        assert!(text(&answer["url"]).ends_with(&format!("#r-{}", text(&accepted["id"]))));
        let suggested = question["suggestedAnswer"].as_array().expect("there is another");
        assert_eq!(suggested.len(), 1, "what is gone is not told: {question}");
        assert_eq!(suggested[0]["text"], format!("Answer {other}"));
        // Whatever is told can be read on the page.
        for words in ["Asked in", &good, &other, "A remark on it."] {
            assert!(page.contains(words), "{words} is told and not shown");
        }
        assert_eq!(crumbs["@type"], "BreadcrumbList");
        let places = crumbs["itemListElement"].as_array().expect("a list");
        assert_eq!(
            places.iter().map(|place| place["position"].as_u64()).collect::<Vec<_>>(),
            [Some(1), Some(2), Some(3)]
        );
        assert!(places.iter().all(|place| text(&place["item"]).starts_with("http")));
        for property in ["og:title", "og:url", "og:type", "og:site_name", "og:description"] {
            assert!(page.contains(&format!("property=\"{property}\"")), "{property}");
        }
    }
}

#[test]
fn discussions_ideas_people_and_the_home_page_are_told() {
    let site = site();
    let (space, ann) = (Space::open(&site), member());
    let post = space.post(&ann, json!({"kind": "discussion"}));
    space.reply(&ann, &post, json!({"body_md": "A comment."}));
    let idea = space.idea(&ann, json!({}));
    site.make(&format!("/ideas/{}/replies", text(&idea["id"])), &ann, &json!({"body_md": "A comment."}));
    for thing in [&post, &idea] {
        let (_, posting, crumbs) = graph(&site, text(&thing["url"]));
        assert_eq!(posting["@type"], "DiscussionForumPosting");
        assert_eq!(posting["headline"], thing["title"]);
        assert_eq!(posting["text"], "Some words.");
        assert_eq!(posting["datePublished"], thing["created_at"]);
        assert!(posting["author"]["name"].is_string());
        assert_eq!(posting["comment"][0]["text"], "A comment.");
        assert_eq!(posting["interactionStatistic"][1]["userInteractionCount"], 1);
        assert_eq!(crumbs["@type"], "BreadcrumbList");
    }
    let page = site.get(&format!("/c/{COMMUNITY}/@{}", ann.handle)).send().must(200).text();
    let person = data(&page).expect("a profile is told");
    assert_eq!(person["@type"], "ProfilePage");
    assert_eq!(person["mainEntity"]["alternateName"], ann.handle);
    assert!(person["mainEntity"]["name"].is_string());
    let home = data(&site.get(&format!("/c/{COMMUNITY}/")).send().must(200).text()).expect("the home page is told");
    assert_eq!(home["@type"], "WebSite");
}

/// Nothing that is written can end the element the data stands in.
#[test]
fn hostile_words_stay_in_the_data() {
    let site = site();
    let (space, who) = (Space::open(&site), member());
    let title = "</script><script>alert(1)</script><!-- \u{2028}";
    let post = space
        .post(&who, json!({"kind": "question", "title": title, "body_md": "</script><img src=x onerror=alert(1)>"}));
    space.reply(&who, &post, json!({"body_md": "</script><script>alert(2)</script>"}));
    let (page, thread, _) = graph(&site, text(&post["url"]));
    assert!(!page.contains("<script>alert"), "{page}");
    assert_eq!(text(&thread["mainEntity"]["name"]), title.trim_end_matches('\u{2028}').trim());
}

/// What is behind a gate is told to nobody's machine, not even on the page of those who may read it.
#[test]
fn what_is_gated_is_not_told() {
    let site = site();
    let (policy, group) = group_policy(&site, "title");
    let partner = people::new(Role::Moderator, &[&group]);
    let space = Space::open(&site);
    let post = space.post(&partner, json!({"policy": policy}));
    let page = site.get(text(&post["url"])).by(&partner).send().must(200).text();
    assert!(data(&page).is_none() && page.contains("content=\"noindex\"") && !page.contains("og:title"), "{page}");
}
