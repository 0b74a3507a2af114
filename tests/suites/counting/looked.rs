//! Views and visitors.

use std::thread;

use serde_json::Value;
use suites::host::forms;

use crate::place::{Place, estimate};

/// The day's visitors, and the sum of their errors; of two days if midnight passed.
fn visitors(told: &Value) -> (i64, i64) {
    let days = told["days"].as_array().expect("there are days");
    days.iter().map(|day| estimate(&day["visitors"])).fold((0, 0), |sum, day| (sum.0 + day.0, sum.1 + day.1))
}

#[test]
fn small_numbers_are_exact_however_many_come_at_once() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        // 8 browsers at a time, 60 visitors, 4 views each.
        thread::scope(|scope| {
            for browser in 0..8 {
                let place = &place;
                scope.spawn(move || {
                    for view in (browser..240).step_by(8) {
                        place.look("/", view % 60).send().must(200);
                    }
                });
            }
        });
        let told = place.told_at(240);
        assert_eq!(estimate(&told["totals"]["views"]), (240, 0), "{form}");
        let (count, error) = visitors(&told);
        println!("{form}: 240 views counted as 240; 60 visitors as {count} ± {error}");
        assert!((count - 60).abs() <= 3 * error.max(1), "{form}: 60 visitors, {count} ± {error} counted");
    }
}

#[test]
fn large_numbers_are_within_their_error_and_warm_pages_cost_no_sql() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let (views, people) = (2_400, 400);
        // The first page is drawn; what it kept answers the others, for half a minute at a time.
        let cold = place.look("/", 0).send().must(200).statements();
        let (mut warm, mut drawn) = (0, 0);
        for view in 1..views {
            let answer = place.look("/", view % people).send().must(200);
            if answer.header("server-timing").contains("cache;desc=\"hit\"") {
                assert_eq!(answer.statements(), 0, "{form}: a warm page");
                warm += 1;
            } else {
                assert!(answer.statements() <= cold, "{form}: counting costs the visitor nothing");
                drawn += 1;
            }
        }
        assert!(warm > drawn, "{form}: {warm} warm pages, {drawn} drawn");
        let told = place.settled();
        let (count, error) = estimate(&told["totals"]["views"]);
        let truth = views as i64;
        println!("{form}: {truth} views counted as {count} ± {error}; {warm} of the pages were warm");
        assert!((count - truth).abs() <= 4 * error.max(1), "{form}: {truth} views, {count} ± {error} counted");
        assert!(error * 100 <= truth * 6, "{form}: an error of {error}");
        let (count, error) = visitors(&told);
        println!("{form}: {people} visitors counted as {count} ± {error}");
        assert!(
            (count - people as i64).abs() <= 4 * error.max(1),
            "{form}: {people} visitors, {count} ± {error} counted"
        );
    }
}
