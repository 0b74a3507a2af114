//! Visits by people nobody knows, on a day when nobody else comes.

use crate::story::{DAY, MINUTE, Story};

/// How many pages were looked at, and by how many different people.
pub(crate) struct Visits {
    pub(crate) views: i64,
    pub(crate) visitors: i64,
}

/// Fifty people look at six pages each, on the sixth day.
pub(crate) fn paid(story: &Story) -> Visits {
    let (people, pages) = (50, ["/", "/ideas", "/?sort=new", "/s/questions", "/", "/roadmap"]);
    for person in 0..people {
        for (at, page) in pages.iter().enumerate() {
            let path = story.own.page(page);
            let browser = format!("Mozilla/5.0 (X11; Linux x86_64; person {person}) Gecko/20100101 Firefox/130.0");
            let when = story.opens + 5 * DAY + (person * 6 + at as i64) * MINUTE;
            let answer = story.own.site.get(&path).header("user-agent", browser).later(when).send();
            assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        }
    }
    Visits { views: people * pages.len() as i64, visitors: people }
}
