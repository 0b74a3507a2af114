//! The site map and what robots are told.

use serde_json::json;
use shared::domain::Time;
use suites::client::{Site, text};
use suites::host::{COMMUNITY, forms, site};
use suites::people::{member, word};
use suites::place::Space;

use crate::xml::{Element, read};

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Every address of the map with its last change, through the index if there is one.
fn map(site: &Site, path: &str) -> Vec<(String, Option<Time>)> {
    let answer = site.get(path).send().must(200);
    assert_eq!(answer.header("content-type"), "application/xml; charset=utf-8");
    let all = read(&answer.text());
    assert_eq!(all.attribute("xmlns"), NAMESPACE);
    let path_of = |entry: &Element| {
        let location = &entry.one("loc").text;
        let end = location.find("/c/").unwrap_or_else(|| panic!("{location} is not of a community"));
        assert!(location.starts_with("http"), "{location}");
        location[end..].to_owned()
    };
    match all.name.as_str() {
        "urlset" => all
            .all("url")
            .map(|url| {
                let changed = url.all("lastmod").next().map(|at| Time::parse(&at.text).expect("a moment of RFC 3339"));
                (path_of(url), changed)
            })
            .collect(),
        "sitemapindex" => all.all("sitemap").flat_map(|part| map(site, &path_of(part))).collect(),
        other => panic!("a site map is no {other}"),
    }
}

#[test]
fn the_map_has_every_page_once_with_its_last_change() {
    for (form, site) in forms() {
        let (space, who) = (Space::open(&site), member());
        let title = format!("A post of {}", word());
        let post = space.post(&who, json!({"title": title}));
        let idea = space.idea(&who, json!({"title": format!("An idea of {}", word())}));
        std::thread::sleep(std::time::Duration::from_millis(5));
        let reply = space.reply(&who, &post, json!({}));
        let all = map(&site, &format!("/c/{COMMUNITY}/sitemap.xml"));
        let of = |path: &str| all.iter().filter(|(url, _)| url == path).collect::<Vec<_>>();
        for page in [text(&post["url"]), text(&idea["url"])] {
            assert_eq!(of(page).len(), 1, "{form}: {page}");
        }
        let moment = |value: &serde_json::Value| Time::parse(text(value));
        assert_eq!(of(text(&post["url"]))[0].1, moment(&reply["created_at"]), "a reply changes the page");
        assert_eq!(of(text(&idea["url"]))[0].1, moment(&idea["created_at"]));
        for place in ["/", "/ideas", "/roadmap", &format!("/s/{}", space.slug)] {
            assert_eq!(of(&format!("/c/{COMMUNITY}{place}")).len(), 1, "{place}");
        }
        // Whatever is in the map may be listed, by what its own page says.
        for (path, _) in all.iter().rev().take(20) {
            let page = site.get(path).send().must(200).text();
            assert!(!page.contains("content=\"noindex\""), "{path} is in the map and not to be listed");
        }
        site.get(&format!("/c/{COMMUNITY}/sitemap.xml?part=nothing")).send().must(404);
    }
}

#[test]
fn pages_for_one_visitor_are_not_listed() {
    let site = site();
    let robots = site.get("/robots.txt").send().must(200);
    assert_eq!(robots.header("content-type"), "text/plain; charset=utf-8");
    let robots = robots.text();
    for path in ["search", "sign-in", "settings", "studio", "moderation", "new"] {
        assert!(robots.contains(&format!("Disallow: /c/*/{path}")), "{robots}");
    }
    // The map of the one community there is; where there are several, none is told of here.
    for line in robots.lines().filter(|line| line.starts_with("Sitemap:")) {
        assert!(line.contains("://") && line.ends_with(&format!("/c/{COMMUNITY}/sitemap.xml")), "{robots}");
    }
    let who = member();
    Space::open(&site).post(&who, json!({}));
    for path in
        ["/search?q=a", "/sign-in", "/new", "/?sort=new&cursor=0.01arz3ndektsv4rrffq69g5fav", "/ideas?status=planned"]
    {
        let page = site.get(&format!("/c/{COMMUNITY}{path}")).by(&who).send().text();
        assert!(page.contains("content=\"noindex\""), "{path}:\n{page}");
    }
    // However a list is sorted, it is known by one address.
    let page = site.get(&format!("/c/{COMMUNITY}/?sort=top")).send().must(200).text();
    assert!(page.contains(&format!("/c/{COMMUNITY}/\"")) && page.contains("rel=\"canonical\""), "{page}");
}
