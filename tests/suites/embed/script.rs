//! The script: for pages of any site, small, and never gone once it was served.

use suites::client::text;

use crate::{Place, everywhere};

/// What a browser takes in at most, in bytes as the suites can count them: the browser's own test weighs it compressed.
const WHOLE: usize = 24 * 1024;

#[test]
fn it_is_served_to_any_site_and_a_version_stays() {
    everywhere(|site| {
        let newest = site.get("/embed.js").send().must(200);
        assert!(newest.header("content-type").starts_with("text/javascript"));
        assert_eq!(newest.header("access-control-allow-origin"), "*");
        assert_eq!(newest.header("cross-origin-resource-policy"), "cross-origin");
        assert!(newest.header("cache-control").contains("max-age=300"), "{}", newest.header("cache-control"));
        assert!(newest.body.len() < WHOLE, "{} bytes", newest.body.len());
        let place = Place::new(site);
        let studio = site.get(&place.own.page("/studio/embed")).by(&place.own.manager).send().must(200).text();
        let kept =
            studio.split("/embed/").skip(1).filter_map(|rest| rest.split_once(".js")).map(|(version, _)| version);
        let version = kept.min_by_key(|version| version.len()).expect("the studio names the version that stays");
        let same = site.get(&format!("/embed/{version}.js")).send().must(200);
        assert_eq!(same.body, newest.body);
        assert_eq!(same.header("cache-control"), "public, max-age=31536000, immutable");
        site.get("/embed/0000000000000000.js").send().must(404);
        site.get("/embed/version.txt").send().must(404);
        site.get("/embed/window.js").send().must(200);
    });
}

#[test]
fn the_studio_lists_sites_without_a_script() {
    everywhere(|site| {
        let place = Place::new(site);
        let page = place.own.page("/studio/embed");
        site.get(&page).by(&place.member).send().must(403);
        let send = |path: &str, form: &str| {
            site.request(http::Method::POST, &format!("{page}{path}")).by(&place.own.manager).form(form).send()
        };
        send("", "name=Shop&url=https%3A%2F%2Fshop.example").must(303);
        let refused = send("", "name=Shop&url=shop.example").must(422).text();
        assert!(refused.contains("url-error") && refused.contains("value=\"shop.example\""), "what was typed stays");
        send("", "name=Again&url=https%3A%2F%2Fshop.example%2F").must(422);
        send("/remove", "url=https%3A%2F%2Fshop.example").must(303);
        let kept = place.own.ask(http::Method::GET, "/sites").by(&place.own.manager).send().must(200).json();
        assert_eq!(kept["sites"].as_array().map(Vec::len), Some(1));
        assert_eq!(text(&kept["sites"][0]["name"]), "Acme");
        site.request(http::Method::POST, &format!("{page}/remove")).by(&place.member).form("url=x").send().must(403);
    });
}
