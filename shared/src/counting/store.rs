//! Every SQL string of counting. Communities are named by their slug: a page from the cache knows no more.

use serde::Deserialize;

use super::source::Arrival;
use super::view::Place;
use super::{Mark, Sketch, sample};
use crate::domain::Day;
use crate::ports::Stmt;

/// How many sources that links have named a community tells apart on one day.
const MOST_SOURCES: i64 = 100;

/// What the database knows of a day.
#[derive(Debug, Deserialize)]
pub(super) struct KnownRow {
    pub(super) views: i64,
    pub(super) sketch: String,
}

/// It; no row where there is no such community.
pub(super) fn known(slug: &str, day: Day) -> Stmt {
    let sql = "SELECT
         coalesce((SELECT d.views FROM view_days d WHERE d.community = c.id AND d.day = ?2), 0) AS views,
         coalesce((SELECT v.sketch FROM visitors v WHERE v.community = c.id AND v.day = ?2), '') AS sketch
       FROM communities c WHERE c.slug = ?1";
    Stmt::new(sql).bind(slug).bind(day.number())
}

/// Writes a view of this weight: under its source, if that is one of the few that are always told apart or of the day's first hundred,
/// and under the space its page is in.
pub(super) fn view(slug: &str, day: Day, weight: i64, place: &Place, arrival: &Arrival) -> Stmt {
    let sql = "INSERT INTO views (community, day, source, space, views, variance)
       SELECT f.id, ?2,
         CASE WHEN ?12
           OR EXISTS (SELECT 1 FROM views v WHERE v.community = f.id AND v.day = ?2 AND v.source = f.source)
           OR coalesce((SELECT d.sources FROM view_days d WHERE d.community = f.id AND d.day = ?2), 0) < ?11
           THEN f.source ELSE 'other' END,
         coalesce(f.space, ''), ?3, ?4
       FROM (SELECT c.id AS id,
           CASE WHEN ?6 IS NULL THEN ?5
             WHEN EXISTS (SELECT 1 FROM json_each(c.sites) s
               WHERE lower(substr(json_extract(s.value, '$.url'), 1, length(?6))) = ?6
                 AND substr(json_extract(s.value, '$.url'), length(?6) + 1, 1) IN ('', '/', '?', '#'))
             THEN ?7 ELSE ?5 END AS source,
           CASE ?9
             WHEN '' THEN (SELECT p.slug FROM counted_spaces p WHERE p.community = c.id AND p.slug = ?8)
             WHEN 'post' THEN (SELECT p.space FROM counted_posts p WHERE p.community = c.id AND p.id = ?10)
             WHEN 'idea' THEN (SELECT i.space FROM counted_ideas i WHERE i.community = c.id AND i.id = ?10)
             WHEN 'reply' THEN (SELECT r.space FROM reply_threads r WHERE r.community = c.id AND r.id = ?10)
           END AS space
         FROM communities c WHERE c.slug = ?1) f
       WHERE true
       ON CONFLICT (community, day, source, space) DO UPDATE SET views = views.views + excluded.views,
         variance = views.variance + excluded.variance";
    let statement = Stmt::new(sql).bind(slug).bind(day.number()).bind(weight).bind(sample::variance(weight));
    let statement = match arrival {
        Arrival::Named(name) => statement.bind(name.as_str()).bind(None::<&str>).bind(""),
        Arrival::From { origin, host, else_ } => statement.bind(*else_).bind(origin.as_str()).bind(host.as_str()),
    };
    let (space, kind, id) = match place {
        Place::Space(space) => (space.as_str(), "", ""),
        Place::Of(kind, id) => ("", *kind, id.as_str()),
        Place::None => ("", "none", ""),
    };
    statement.bind(space).bind(kind).bind(id).bind(MOST_SOURCES).bind(i64::from(arrival.is_kept()))
}

/// Marks a visitor in the day's sketch. Two at once lose nothing: each looks at its own register, in one statement.
pub(super) fn visitor(slug: &str, day: Day, mark: Mark) -> Stmt {
    let sql = "INSERT INTO visitors (community, day, sketch) SELECT c.id, ?2, ?3 FROM communities c WHERE c.slug = ?1
       ON CONFLICT (community, day) DO UPDATE
         SET sketch = substr(visitors.sketch, 1, ?4) || ?5 || substr(visitors.sketch, ?4 + 2)
         WHERE substr(visitors.sketch, ?4 + 1, 1) < ?5";
    let first = Sketch::default().with(mark).text();
    let statement = Stmt::new(sql).bind(slug).bind(day.number()).bind(first);
    statement.bind(mark.register as i64).bind(mark.character.to_string())
}
