//! Which days are told of.

use http::Method;
use serde_json::json;
use suites::client::text;
use suites::host::forms;

use crate::played::Played;

#[test]
fn any_days_are_told_and_nonsense_is_refused_by_field() {
    for (form, site) in forms() {
        let played = Played::new(&site, &json!({"goals": [{"measure": "posts", "target": 10}]}));
        played.week();
        let (first, second) = (played.day(1), played.day(2));
        let told = played.told(6, &format!("/insights?from={first}&to={second}"));
        let totals = &told["totals"];
        assert_eq!(
            [&totals["members"], &totals["taking_part"], &totals["posts"], &totals["answers"], &totals["votes"]],
            [&json!(2), &json!(5), &json!(2), &json!(2), &json!(4)],
            "{form}: {totals}"
        );
        assert_eq!(told["days"].as_array().map(Vec::len), Some(2));
        // Goals go by the whole of it, whatever days are looked at.
        assert_eq!((&told["goals"][0]["count"], &told["goals_from"]), (&json!(5), &json!(played.day(0))), "{form}");
        let before = played.told(6, "/insights?from=2020-01-01&to=2020-01-31");
        assert_eq!((&before["totals"]["posts"], before["days"].as_array().map(Vec::len)), (&json!(0), Some(31)));

        for (query, field) in [
            ("from=yesterday", "from"),
            ("to=2026-02-30", "to"),
            ("from=2026-03-02&to=2026-03-01", "to"),
            ("from=2024-01-01&to=2025-02-04", "to"),
        ] {
            let request = played.own.ask(Method::GET, &format!("/insights?{query}")).by(&played.who("host", 6));
            let answer = request.later(played.at(6, 0)).send().must(422);
            assert_eq!(text(&answer.json()["errors"][0]["field"]), field, "{form}: {query}");
        }
        // Four hundred days are as many as there may be.
        played.told(6, "/insights?from=2024-01-01&to=2025-02-03");
        // On the page, what is wrong stands beside the field, over the numbers of the whole.
        let page = played.page(6, "/studio/insights?from=yesterday");
        assert!(page.contains("from-error") && page.contains("value=\"yesterday\""), "{form}");
    }
}
