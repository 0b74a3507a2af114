//! Six languages: which one somebody gets, that pages kept for one are not shown in another, that errors are said in it, and
//! that no English is left on a page in another language.

mod left_over;

use http::Method;
use serde_json::json;
use shared::words::{Lang, common};
use suites::browser::Browser;
use suites::client::{Answer, Site, text};
use suites::host::{COMMUNITY, forms};
use suites::people::{member, word};
use suites::place::Space;

/// Tells the story in every form the site comes in.
fn everywhere(story: impl Fn(&Site)) {
    for (form, site) in forms() {
        println!("{form} at {}", site.url());
        story(&site);
    }
}

/// A page of the community for somebody whose browser asks for that.
fn page(site: &Site, path: &str, accept: &str) -> Answer {
    site.get(&format!("/c/{COMMUNITY}{path}")).header("accept-language", accept).send()
}

/// Checks that a page is in that language: it says so, and its navigation is.
#[track_caller]
fn speaks(answer: &Answer, lang: Lang) {
    let (page, what) = (answer.text(), &answer.what);
    let said = format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir());
    assert!(page.contains(&said), "{what}: no {said} in {}", page.chars().take(300).collect::<String>());
    let tab = format!(">{}</a>", &common::ROADMAP_TAB[lang]);
    assert!(page.contains(&tab), "{what}: no {tab}");
}

#[test]
fn a_page_is_in_the_language_the_browser_asks_for() {
    everywhere(|site| {
        for lang in Lang::ALL {
            for path in ["/", "/ideas", "/search", "/sign-in", "/nothing-is-here"] {
                speaks(&page(site, path, &format!("de, {}-XX;q=0.8, en;q=0.1", lang.code())), lang);
            }
        }
        speaks(&page(site, "/", "de, fr;q=0.5"), Lang::En);
    });
}

#[test]
fn pages_kept_for_one_language_are_not_shown_in_another() {
    everywhere(|site| {
        let path = format!("/?sort=new&of={}", word());
        for lang in Lang::ALL.into_iter().chain(Lang::ALL) {
            let answer = page(site, &path, lang.code()).must(200);
            speaks(&answer, lang);
            assert!(answer.header("vary").contains("Accept-Language"), "caches are told what it varies by");
        }
    });
}

#[test]
fn what_is_chosen_in_the_foot_stays() {
    everywhere(|site| {
        let choose = |lang: &str| {
            let form = site.request(Method::POST, &format!("/c/{COMMUNITY}/language")).form(&format!("lang={lang}"));
            form.header("referer", format!("{}/c/{COMMUNITY}/ideas?sort=new", site.url())).send()
        };
        let answer = choose("ru").must(303);
        assert_eq!(answer.header("location"), format!("/c/{COMMUNITY}/ideas?sort=new"), "back to where it was chosen");
        let cookie = answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        assert_eq!(cookie, "folkmoot.lang=ru");
        let kept =
            site.get(&format!("/c/{COMMUNITY}/")).header("cookie", cookie).header("accept-language", "pl").send();
        speaks(&kept.must(200), Lang::Ru);
        let refused = choose("tlh").must(422);
        assert!(refused.text().contains("en, sk, es, ru, pl, ar"), "it says which there are");
    });
}

#[test]
fn a_members_own_setting_comes_before_their_browsers() {
    everywhere(|site| {
        let browser = Browser::fresh(site);
        let set = |lang: &str| browser.api(Method::PATCH, "/me").json(&json!({"language": lang})).send();
        set("sk").must(200);
        speaks(&browser.page("/settings").header("accept-language", "pl").send(), Lang::Sk);
        set("").must(200);
        speaks(&browser.page("/settings").header("accept-language", "pl").send(), Lang::Pl);
        set("klingon").must(422);
    });
}

#[test]
fn errors_are_said_in_the_readers_language_under_the_same_code() {
    everywhere(|site| {
        let who = member();
        let mut said = Vec::new();
        for lang in Lang::ALL {
            let answer = site.api(Method::POST, "/posts").by(&who).header("accept-language", lang.code());
            let answer =
                answer.json(&json!({"kind": "discussion", "title": "abc", "body_md": "x", "space": "general"}));
            let problem = answer.send().must(422).json();
            assert_eq!(
                (problem["code"].as_str(), problem["errors"][0]["code"].as_str()),
                (Some("invalid_fields"), Some("too_short"))
            );
            assert_eq!(problem["title"], common::TITLE_INVALID.to(lang));
            assert_eq!(problem["errors"][0]["limit"], common::at_least_characters(5).to(lang));
            said.push(text(&problem["detail"]).to_owned());
        }
        said.sort();
        said.dedup();
        assert_eq!(said.len(), Lang::ALL.len(), "{said:?}");
    });
}

/// A life of the community: found by search, read in another language.
#[test]
fn found_by_search_and_read_in_another_language() {
    everywhere(|site| {
        let space = Space::open(site);
        let rare = word();
        let asked = space.post(
            &member(),
            json!({"kind": "question", "title": format!("Ako nastavím {rare} bez aplikácie?"),
            "body_md": format!("Senzor {rare} sa nechce spárovať.")}),
        );
        let found = page(site, &format!("/search?q={rare}"), "ar").must(200);
        speaks(&found, Lang::Ar);
        let address = text(&asked["url"]);
        assert!(found.text().contains(address), "it is found");
        let thread = site.get(address).header("accept-language", "ar").send().must(200);
        speaks(&thread, Lang::Ar);
        let page = thread.text();
        assert!(page.contains(&format!("Ako nastavím {rare} bez aplikácie?")), "what somebody wrote stays as it is");
        assert!(page.contains("dir=\"auto\""), "and has its own direction");
        assert!(page.contains(common::KIND_QUESTION.to(Lang::Ar)), "what we say about it is translated");
    });
}
