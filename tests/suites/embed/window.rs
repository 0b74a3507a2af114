//! Voting from another site: a window on our own origin, which tells only the page it was opened for.

use http::Method;
use serde_json::json;

use crate::{ACME, OTHER, Place, everywhere};

#[test]
fn one_votes_in_the_window_and_the_right_page_is_told() {
    everywhere(|site| {
        let place = Place::new(site);
        let id = place.idea("An idea to vote for", &place.space);
        let path = place.own.page(&format!("/embed/vote/{id}"));
        let from = |origin: &str| format!("{path}?site={}", origin.replace(':', "%3A"));
        let stranger = site.get(&from(ACME)).send().must(200);
        assert!(stranger.text().contains("/sign-in?next="), "a stranger signs in first");
        assert!(!stranger.text().contains("name=\"value\""));
        for answer in [&stranger, &site.get(&from(ACME)).by(&place.member).send().must(200)] {
            assert_eq!(
                answer.header("cross-origin-opener-policy"),
                "unsafe-none",
                "it has to reach the page it was opened by"
            );
            assert_eq!(answer.header("cache-control"), "private, no-store");
            assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
            assert!(answer.text().contains(&format!("data-embed-site=\"{ACME}\"")));
        }
        for other in [OTHER, "", "null", "https://www.acme.example.evil.example"] {
            let page = site.get(&from(other)).by(&place.member).send().must(200).text();
            assert!(!page.contains("data-embed-site"), "{other} would be told how somebody votes");
        }
        let cast = |value: i64| {
            let form = format!("value={value}&site=https%3A%2F%2Fwww.acme.example");
            site.request(Method::POST, &path).by(&place.member).form(&form).send()
        };
        let voted = cast(1).must(303);
        assert_eq!(voted.header("cross-origin-opener-policy"), "unsafe-none");
        let done = site.get(voted.header("location")).by(&place.member).send().must(200).text();
        assert!(done.contains("data-embed-score=\"1\"") && done.contains("data-embed-mine=\"1\""), "{done}");
        cast(0).must(303);
        let tally = place.own.ask(Method::GET, &format!("/votes/idea/{id}")).by(&place.member).send().must(200).json();
        assert_eq!(tally["score"], 0);
        // Other pages stay cut off from whoever opens them.
        let other = site.get(&place.own.page("/ideas")).send().must(200);
        assert_eq!(other.header("cross-origin-opener-policy"), "same-origin");
    });
}

#[test]
fn no_other_site_votes_in_somebodys_name() {
    everywhere(|site| {
        let place = Place::new(site);
        let id = place.idea("An idea of somebody", &place.space);
        let path = place.own.page(&format!("/embed/vote/{id}"));
        let cookie = format!("folkmoot-{}={}", place.own.slug, place.member.token);
        let forged = |origin: &str| {
            let sent =
                site.request(Method::POST, &path).header("cookie", cookie.clone()).header("origin", origin.to_owned());
            sent.form("value=1&site=").send()
        };
        for origin in [ACME, OTHER, "null"] {
            forged(origin).must(403);
        }
        site.request(Method::POST, &path).form("value=1").header("origin", site.url()).send().must(401);
        // What has been frozen takes no votes, here as elsewhere.
        place.own.send(Method::POST, "/campaign/state", &place.own.manager, &json!({"to": "frozen"})).must(200);
        let frozen = site.get(&path).by(&place.member).send().must(200).text();
        assert!(!frozen.contains("name=\"value\""));
        site.request(Method::POST, &path).by(&place.member).form("value=1").send().must(403);
    });
}
