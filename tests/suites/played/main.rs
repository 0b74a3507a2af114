//! A whole campaign, played through with the clock moved: declared, launched at the minute, people invited, a community at work, a
//! survey answered, frozen, reported on. What the numbers say is what was done.

mod people;
mod story;
mod visits;

use serde_json::{Value, json};
use suites::host::site;

use story::{DAY, HOUR, MINUTE, Story};

#[test]
fn from_a_file_to_a_report() {
    let site = site();
    let story = Story::declared(&site);

    // Before its minute it tells its name and when, and no more; at its minute it is there.
    let before = story.home(story.opens - MINUTE);
    assert_eq!(before.status, 403, "{}", before.text());
    assert!(before.text().contains("Meet the new Lumen") && !before.text().contains("Lumen is here"));
    let at_once = story.home(story.opens).must(200).text();
    assert!(at_once.contains("Lumen is here"), "what was planted is there from the first moment");

    let people = people::invited(&story);
    assert_eq!(people.len(), 200);
    let done = people::at_work(&story, &people);
    let visited = visits::paid(&story);
    people::asked_at_the_end(&story, &people);

    // Frozen: reading goes on, writing stops and says so; nothing of it depends on a job having run.
    let frozen = story.freezes + HOUR;
    story.home(frozen).must(200);
    let refused = story.post(&people[0], "Too late", frozen);
    assert_eq!((refused.status, &refused.json()["code"]), (403, &json!("community_frozen")), "{}", refused.text());
    let last = story.post(&people[0], "Just in time", story.freezes - MINUTE);
    assert_eq!(last.status, 201, "a minute before it was open: {}", last.text());

    // The numbers are what was done.
    let numbers = story.numbers();
    let told = |name: &str| numbers["totals"][name].clone();
    for (name, count) in [
        ("members", 200),
        ("taking_part", done.taking_part),
        ("posts", done.posts + 1),
        ("answers", done.answers),
        ("solved", done.solved),
        ("ideas", done.ideas),
        ("votes", done.votes),
    ] {
        assert_eq!(told(name), json!(count), "{name} in {}", numbers["totals"]);
    }
    assert_eq!(told("first_answer_hours"), json!(3.0), "each question waited three hours");
    let survey = &numbers["surveys"]["exit"];
    assert_eq!(
        (&survey["answers"], &survey["promoters"], &survey["detractors"]),
        (&json!(100), &json!(60), &json!(10))
    );
    assert_eq!(survey["score"], json!(50.0));
    within(&numbers, story.opens + 5 * DAY, "views", visited.views);
    within(&numbers, story.opens + 5 * DAY, "visitors", visited.visitors);

    // Who was invited, and how far they came.
    let batch = story.batch();
    assert_eq!(
        (&batch["invited"], &batch["opened"], &batch["joined"], &batch["took_part"]),
        (&json!(200), &json!(200), &json!(200), &json!(done.taking_part))
    );

    // The page of results, for everybody; and the report, for managers.
    let results = story.home(story.ends + HOUR).must(200).text();
    // With the host, who planted what was there from the first moment: an idea and posts of their own.
    let stated = |count: i64| results.contains(&format!("<dd>{count}</dd>"));
    assert!(stated(done.taking_part + 1) && stated(done.answers) && stated(done.ideas + 1), "{results}");
    let report = story.page("/studio/insights/report", story.ends + HOUR).must(200).text();
    assert!(report.contains("200") && report.contains("50"), "the report has the people and the score");
    let archived = story.home(story.archives + HOUR).must(200).text();
    assert!(archived.contains("noindex"), "an archive is not for search engines");
}

/// An estimate of a day is within four of its standard errors: further off, one run in ten thousand would be.
#[track_caller]
fn within(numbers: &Value, at: i64, what: &str, count: i64) {
    let day = story::day(at);
    let days = numbers["days"].as_array().expect("there are days");
    let told = days.iter().find(|row| row["day"] == json!(day)).unwrap_or_else(|| panic!("no {day} in {numbers}"));
    let number = |name: &str| told[what][name].as_f64().unwrap_or(f64::NAN);
    let (estimate, error) = (number("estimate"), number("standard_error"));
    println!("{what} of {day}: {count} paid, told {estimate} ± {error}");
    assert!((estimate - count as f64).abs() <= 4.0 * error + 0.5, "{what}: {count} paid, told {told}");
}
