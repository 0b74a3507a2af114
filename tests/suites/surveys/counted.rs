//! What it came to is what was answered.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::host::forms;
use suites::own::Own;

use crate::{answer, results, say, set};

/// How many gave each score from 0 to 10.
const GIVEN: [usize; 11] = [1, 0, 0, 0, 1, 1, 0, 2, 3, 4, 5];

#[test]
fn results_equal_what_was_answered() {
    for (_, site) in forms() {
        let own = Own::open(&site);
        set(&own, "exit");
        say(&own, "frozen");
        let mut people = 0;
        for (score, times) in GIVEN.into_iter().enumerate() {
            for _ in 0..times {
                people += 1;
                let member = own.somebody(&format!("person-{people}"), Role::Member, 0);
                let body =
                    json!({"score": score, "words": format!("Best {people}"), "more": format!("Other {people}")});
                answer(&own, &member, &body).must(200);
            }
        }
        let all = results(&own);
        let exit = &all["exit"]["members"];
        let counts = ["answers", "promoters", "passives", "detractors"].map(|name| exit[name].as_u64());
        assert_eq!(counts, [17, 9, 5, 3].map(Some));
        assert_eq!(exit["score"].as_f64(), Some(35.3), "(9 − 3) / 17");
        // √((12/17 − (6/17)²) / 17), with n or n − 1 beneath.
        let error = exit["standard_error"].as_f64().unwrap_or_default();
        assert!((18.4..=19.1).contains(&error), "{error}");
        assert!(all["nps"]["members"].is_null() && all["exit"]["guests"].is_null(), "{all}");

        let mut seen = Vec::new();
        let mut path = "/survey/answers?survey=exit&limit=7".to_owned();
        loop {
            let page = own.ask(Method::GET, &path).by(&own.manager).send().must(200).json();
            seen.extend(page["items"].as_array().into_iter().flatten().cloned());
            let Some(next) = page["next"].as_str() else { break };
            path = format!("/survey/answers?survey=exit&limit=7&cursor={next}");
        }
        assert_eq!(seen.len(), people);
        assert_eq!((&seen[0]["words"], &seen[0]["more"]), (&json!("Best 17"), &json!("Other 17")), "the newest first");
    }
}
