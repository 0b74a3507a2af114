//! What people type, and what is found by it.

use http::Method;
use serde_json::json;
use suites::host::{COMMUNITY, forms, site};
use suites::people::{member, named, word};
use suites::place::Space;

use crate::{encoded, find, titles};

/// A word in a title counts more than one among the tags, and that more than one in the text.
#[test]
fn titles_come_before_tags_and_text() {
    for (_, site) in forms() {
        let (space, who, rare) = (Space::open(&site), member(), word());
        space.post(&who, json!({"title": "Third of all of them", "body_md": format!("It says {rare} somewhere.")}));
        space.post(&who, json!({"title": "Second of all of them", "tags": [rare]}));
        space.post(&who, json!({"title": format!("First is {rare}")}));
        let found = titles(&site, &format!("q={rare}&kind=post"), None);
        assert_eq!(found, [format!("First is {rare}"), "Second of all of them".into(), "Third of all of them".into()]);
    }
}

/// Accents, upper case, endings, and what Arabic writes or leaves out make no difference.
#[test]
fn every_language_is_found_as_people_type_it() {
    let site = site();
    let (space, who, mark) = (Space::open(&site), member(), word());
    for (written, typed) in [
        ("Aktualizácia zariadenia", "aktualizacie"),
        ("Príspevky o nastaveniach", "nastavenie prispevok"),
        ("Łódź i jej okolice", "lodz okolica"),
        ("Зелёная ёлка в углу", "зеленая елка"),
        ("Новые настройки сообщества", "настройка сообщество"),
        ("Configuración de notificaciones", "configuracion notificacion"),
        ("قرأتُ الكِتـــابَ أمسِ", "كتاب امس"),
        ("Notifications are updated late", "notification update"),
    ] {
        let title = format!("{written} {mark}");
        space.post(&who, json!({"title": title}));
        let typed = encoded(&format!("{typed} {mark}"));
        assert_eq!(titles(&site, &format!("q={typed}&kind=post"), None), [title], "{typed}");
    }
}

/// The last word may be only begun, whatever it is made of.
#[test]
fn the_last_word_may_be_begun() {
    let site = site();
    // No ending of any language: what is left of one is forgiven in every place.
    let (space, who, rare) = (Space::open(&site), member(), format!("{}qqqq", word()));
    let begun = &rare[..14];
    space.post(&who, json!({"title": format!("A post about {rare}")}));
    assert_eq!(titles(&site, &format!("q={begun}"), None), [format!("A post about {rare}")]);
    assert!(titles(&site, &format!("q={begun}+post"), None).is_empty(), "only the last");
}

/// Where nothing matches, what was meant is looked for, and said.
#[test]
fn typing_errors_are_forgiven() {
    for (_, site) in forms() {
        let (space, who, rare) = (Space::open(&site), member(), word());
        let title = format!("How is {rare} restarted?");
        space.post(&who, json!({"kind": "question", "title": title}));
        space.idea(&who, json!({"title": format!("Make {rare} restart by itself")}));
        let swapped = format!("{}{}{}{}", &rare[..4], &rare[5..6], &rare[4..5], &rare[6..]);
        let wrong = format!("{}z{}", &rare[..5], &rare[6..]);
        let missing = format!("{}{}", &rare[..3], &rare[4..]);
        for typed in [swapped, wrong, missing].into_iter().filter(|typed| *typed != rare) {
            let found = find(&site, &format!("q={typed}"), None);
            assert_eq!(found["meant"], rare, "{typed}: {found}");
            assert_eq!(found["items"].as_array().map(Vec::len), Some(2), "{typed}: {found}");
            let page = site.get(&format!("/c/{COMMUNITY}/search?q={typed}")).send().must(200).text();
            assert!(page.contains(&format!("<mark>{rare}</mark>")) && page.contains(&typed), "{typed}:\n{page}");
        }
        let right = find(&site, &format!("q={rare}"), None);
        assert!(right.get("meant").is_none(), "what is right is left alone: {right}");
    }
}

/// The place the words stand at is shown, with the words marked and everything else as text.
#[test]
fn the_place_of_the_words_is_shown() {
    let site = site();
    let (space, who, rare) = (Space::open(&site), member(), word());
    let filler = "nothing of note here and there ".repeat(30);
    let post = space.post(
        &who,
        json!({"title": "Where it stands", "body_md": format!("{filler} <b>before</b> {rare} after {filler}")}),
    );
    space.reply(&who, &post, json!({"body_md": format!("{filler} **bold** {rare} again")}));
    let page = site.get(&format!("/c/{COMMUNITY}/search?q={rare}")).send().must(200).text();
    assert!(page.contains(&format!("there before <mark>{rare}</mark> after")), "{page}");
    assert!(page.contains(&format!("bold <mark>{rare}</mark> again")), "{page}");
    let found = find(&site, &format!("q={rare}&kind=post"), None);
    assert!(found["items"][0]["excerpt"].as_str().unwrap_or_default().contains(&rare), "{found}");
}

/// A person is found by name and by handle, and opens no other door than the list of people does.
#[test]
fn people_are_found_by_their_names() {
    for (_, site) in forms() {
        let (space, mark) = (Space::open(&site), word());
        let who = named(&format!("handle-{mark}"), shared::domain::Role::Member, &[]);
        space.post(&who, json!({}));
        let found = find(&site, &format!("q={mark}&kind=person"), None);
        assert_eq!(found["items"][0]["id"], who.handle, "{found}");
        let page = site.get(&format!("/c/{COMMUNITY}/search?q={mark}")).send().must(200).text();
        assert!(page.contains(&format!("/@{}", who.handle)), "{page}");
        // Under their new name from now on, and no longer under the old one.
        let (old, new) = (word(), word());
        for name in [&old, &new] {
            let named = site.api(Method::PATCH, "/me").by(&who).json(&json!({"name": format!("Ann {name}")}));
            named.send().must(200);
            assert_eq!(find(&site, &format!("q={name}&kind=person"), None)["items"][0]["id"], who.handle);
        }
        assert_eq!(find(&site, &format!("q={old}&kind=person"), None)["items"], json!([]));
    }
}

/// Nothing typed is taken for the language of the index, and nothing at all finds nothing.
#[test]
fn nothing_typed_is_syntax() {
    let site = site();
    for typed in [
        "\"",
        "a\" OR place : *",
        "NEAR(a b)",
        "-",
        "*",
        "^a",
        "{title} : a",
        "a AND",
        "'; DROP TABLE posts",
        "\u{0}",
        "%",
        "",
    ] {
        let found = find(&site, &format!("q={}", encoded(typed)), None);
        assert!(found["items"].is_array(), "{typed}: {found}");
        site.get(&format!("/c/{COMMUNITY}/search?q={}", encoded(typed))).send().must(200);
    }
    site.api(http::Method::GET, &format!("/search?q={}", "a".repeat(201))).send().must(422);
}
