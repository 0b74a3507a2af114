//! A community's dates, goals and welcome. Triggers tell the community of its life, which the gate reads before every request.

use serde::Deserialize;
use shared::domain::{Dates, Stage, Time};
use shared::ports::Stmt;

/// What is kept besides what the gate knows anyway.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct CampaignRow {
    pub(crate) welcome_md: String,
    pub(crate) welcome_html: String,
    pub(crate) goals: String,
}

/// It; no row where there is no campaign.
pub(crate) fn read(community: &str) -> Stmt {
    Stmt::new("SELECT welcome_md, welcome_html, goals FROM campaigns WHERE community = ?1").bind(community)
}

/// What it is to be.
pub(crate) struct Put<'a> {
    pub(crate) dates: Dates,
    pub(crate) draft: bool,
    pub(crate) teaser: bool,
    pub(crate) welcome_md: &'a str,
    pub(crate) welcome_html: &'a str,
    pub(crate) goals: &'a str,
}

/// Keeps it. A draft begins or ends; anything else a manager said by hand stays.
pub(crate) fn put(community: &str, put: &Put<'_>, now: Time) -> Stmt {
    let sql = "INSERT INTO campaigns (community, opens_at, freezes_at, ends_at, archives_at, teaser, welcome_md, welcome_html,
         goals, by_hand, by_hand_at, updated_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, iif(?10, 'draft', NULL), iif(?10, ?11, NULL), ?11)
       ON CONFLICT (community) DO UPDATE SET opens_at = excluded.opens_at, freezes_at = excluded.freezes_at,
         ends_at = excluded.ends_at, archives_at = excluded.archives_at, teaser = excluded.teaser,
         welcome_md = excluded.welcome_md, welcome_html = excluded.welcome_html, goals = excluded.goals,
         by_hand_at = CASE WHEN ?10 AND by_hand IS NOT 'draft' THEN ?11 WHEN NOT ?10 AND by_hand = 'draft' THEN NULL
           ELSE by_hand_at END,
         by_hand = CASE WHEN ?10 THEN 'draft' WHEN by_hand = 'draft' THEN NULL ELSE by_hand END,
         updated_at = excluded.updated_at";
    dated(Stmt::new(sql).bind(community), put.dates)
        .bind(put.teaser)
        .bind(put.welcome_md)
        .bind(put.welcome_html)
        .bind(put.goals)
        .bind(put.draft)
        .bind(now)
}

fn dated(statement: Stmt, dates: Dates) -> Stmt {
    statement.bind(dates.opens).bind(dates.freezes).bind(dates.ends).bind(dates.archives)
}

/// Says by hand what it is from now on; none: it goes by its dates.
pub(crate) fn say(community: &str, stage: Option<Stage>, now: Time) -> Stmt {
    let sql = "INSERT INTO campaigns (community, by_hand, by_hand_at, updated_at) VALUES (?1, ?2, iif(?2 IS NULL, NULL, ?3), ?3)
       ON CONFLICT (community) DO UPDATE SET by_hand = excluded.by_hand, by_hand_at = excluded.by_hand_at,
         updated_at = excluded.updated_at";
    Stmt::new(sql).bind(community).bind(stage.map(Stage::as_str)).bind(now)
}

/// Gives it other dates; `by_date`: what was said by hand is over.
pub(crate) fn date(community: &str, dates: Dates, by_date: bool, now: Time) -> Stmt {
    let sql = "INSERT INTO campaigns (community, opens_at, freezes_at, ends_at, archives_at, updated_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?7)
       ON CONFLICT (community) DO UPDATE SET opens_at = excluded.opens_at, freezes_at = excluded.freezes_at,
         ends_at = excluded.ends_at, archives_at = excluded.archives_at,
         by_hand = iif(?6, NULL, by_hand), by_hand_at = iif(?6, NULL, by_hand_at), updated_at = excluded.updated_at";
    dated(Stmt::new(sql).bind(community), dates).bind(by_date).bind(now)
}
