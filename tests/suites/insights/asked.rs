//! Who may know: managers of that community, and nobody else. And what the pages are like.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::host::forms;

use crate::played::Played;

#[test]
fn numbers_are_for_managers() {
    for (form, site) in forms() {
        let played = Played::new(&site, &json!({}));
        let other = Played::new(&site, &json!({}));
        let later = played.at(1, 0);
        for path in ["/insights", "/insights.csv"] {
            played.own.ask(Method::GET, path).later(later).send().must(401);
            for role in [Role::Member, Role::Employee, Role::Moderator] {
                let who = played.own.somebody(&format!("a-{}", role.as_str()), role, later);
                played.own.ask(Method::GET, path).by(&who).later(later).send().must(403);
            }
            // A manager of another community is nobody here.
            let answer = played.own.ask(Method::GET, path).by(&other.who("host", 1)).later(later).send();
            assert!(matches!(answer.status, 401 | 403 | 404), "{form}: {path}: {}", answer.status);
        }
        for path in ["/studio/insights", "/studio/insights/report"] {
            let who = played.own.somebody("a-member", Role::Member, later);
            site.get(&played.own.page(path)).by(&who).later(later).send().must(403);
        }
    }
}

#[test]
fn every_chart_has_its_words_and_its_table() {
    for (form, site) in forms() {
        let played = Played::new(&site, &json!({"goals": [{"measure": "members", "target": 10}]}));
        played.week();
        for path in ["/studio/insights", "/studio/insights/report"] {
            let page = played.page(6, path);
            let charts = page.matches("<svg class=\"chart\"").count();
            assert!(charts >= 2, "{form}: {path} has {charts} charts");
            assert_eq!(page.matches("<desc ").count(), charts, "{form}: {path}");
            assert_eq!(page.matches("<figure").count(), charts);
            assert!(page.matches("figure-table").count() >= charts, "{form}: {path}");
            assert!(!page.contains("style=\""), "{form}: the policy lets no style in");
            assert!(page.contains("A question by ann") == path.ends_with("report"), "{form}: {path}");
        }
        // A year of it stands in weeks: no more places than a line can carry.
        let from = played.day(-350);
        let page = played.page(6, &format!("/studio/insights?from={from}&to={}", played.day(6)));
        let places = page.matches("chart-hit").count() / page.matches("<svg class=\"chart\"").count();
        assert_eq!(places, 26, "{form}: 357 days by fourteen");
    }
}
