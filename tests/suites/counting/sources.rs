//! Where views come from: names that are known, hosts the company has listed, and nothing that a stranger would like to see there.

use http::Method;
use serde_json::json;
use suites::host::forms;

use crate::place::{Place, estimate, looking, views_of};

#[test]
fn sources_are_known_by_name_and_hostile_ones_are_not_repeated() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let sites = json!({"sites": [{"name": "Acme", "url": "https://shop.acme.example/start"}]});
        place.by(Method::PUT, "/sites", &sites).must(200);
        let own = site.url();
        let inside = format!("{own}/c/{}/s/{}", place.slug, place.space);
        let long = "a".repeat(500);
        for (query, referer, source) in [
            ("", "", "direct"),
            ("?utm_source=Newsletter", "", "newsletter"),
            ("?utm_source=newsletter&utm_medium=mail", "https://www.google.com/", "newsletter"),
            ("?utm_source=embed", "https://shop.acme.example/", "embed"),
            ("", "https://www.google.com/", "google"),
            ("", "https://shop.acme.example/any/page", "shop.acme.example"),
            ("", "https://shop.acme.example.evil.example/", "other"),
            ("", "https://stranger.example/secret?token=quagga", "other"),
            ("", inside.as_str(), "inside"),
            ("?utm_source=%3Cscript%3Ealert(1)%3C/script%3E", "", "script-alert-1-script"),
            ("?utm_source=%27%3B+DROP+TABLE+views%3B--", "", "drop-table-views"),
            ("", "https://<img src=x onerror=alert(1)>/", "other"),
            ("", "javascript:alert(1)", "other"),
            ("?utm_source=inside", "", "other"),
        ] {
            let mut request = place.look(&format!("/{query}"), 1);
            if !referer.is_empty() {
                request = request.header("referer", referer);
            }
            request.send().must(200);
            println!("{form}: {query} {referer} is {source}");
        }
        place.look(&format!("/?utm_source={long}"), 1).send().must(200);
        let told = place.told_at(15);
        let sources = &told["sources"];
        for (source, views) in [
            ("direct", 1),
            ("newsletter", 2),
            ("embed", 1),
            ("google", 1),
            ("shop.acme.example", 1),
            ("other", 5),
            ("script-alert-1-script", 1),
            ("drop-table-views", 1),
            (&long[..40], 1),
        ] {
            assert_eq!(views_of(sources, "source", source), views, "{form}: {source} in {sources}");
        }
        assert_eq!(estimate(&told["totals"]["views_inside"]), (1, 0), "{form}");
        assert_eq!(sources.as_array().map(Vec::len), Some(9), "{form}: {sources}");
        for word in ["quagga", "stranger", "<", "onerror", "evil"] {
            assert!(!told.to_string().contains(word), "{form}: {word} is told");
        }
    }
}

#[test]
fn a_flood_of_sources_ends_at_a_hundred() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        place.by(Method::PUT, "/sites", &json!({"sites": [{"name": "Acme", "url": "https://acme.example"}]})).must(200);
        for source in 0..120 {
            place.look(&format!("/?utm_source=flood-{source}"), 1).send().must(200);
        }
        let told = place.told_at(120);
        let sources = told["sources"].as_array().expect("there are sources").len();
        // A hundred, and one for all that came too late; one more hundred if midnight passed.
        assert!((101..=120).contains(&sources), "{form}: {sources} sources");
        assert_eq!(estimate(&told["totals"]["views"]), (120, 0), "{form}");
        // Where people really come from is not driven out by it.
        for (query, referer) in
            [("", "https://acme.example/"), ("", "https://www.google.com/"), ("?utm_source=embed", "")]
        {
            place.look(&format!("/{query}"), 1).header("referer", referer).send().must(200);
        }
        let told = place.told_at(123);
        for source in ["acme.example", "google", "embed"] {
            assert_eq!(views_of(&told["sources"], "source", source), 1, "{form}: {source} in {told}");
        }
        println!("{form}: 120 sources sent, {sources} told apart");
    }
}

#[test]
fn a_view_belongs_to_the_space_of_its_page() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        for path in [place.page("/"), place.page(&format!("/s/{}", place.space)), place.thread.clone()] {
            looking(site.get(&path), 1).send().must(200);
            // From the cache the second time.
            looking(site.get(&path), 2).send().must(200);
        }
        let told = place.told_at(6);
        assert_eq!(views_of(&told["spaces"], "space", &place.space), 4, "{form}: {}", told["spaces"]);
        assert_eq!(views_of(&told["spaces"], "space", ""), 2, "{form}: {}", told["spaces"]);
    }
}
