//! What a community asks of flags and of new members.

use serde::Deserialize;
use shared::ports::Stmt;

/// The settings as they are kept: weights in tenths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) struct SettingsRow {
    pub(crate) flag_threshold: i64,
    pub(crate) hold_first: i64,
    pub(crate) new_member_days: i64,
    pub(crate) new_per_hour: i64,
    pub(crate) new_links: i64,
}

/// Reads them.
pub(crate) fn read(community: &str) -> Stmt {
    let sql =
        "SELECT flag_threshold, hold_first, new_member_days, new_per_hour, new_links FROM communities WHERE id = ?1";
    Stmt::new(sql).bind(community)
}

/// Writes them.
pub(crate) fn write(community: &str, settings: &SettingsRow) -> Stmt {
    let sql = "UPDATE communities SET flag_threshold = ?2, hold_first = ?3, new_member_days = ?4, new_per_hour = ?5,
         new_links = ?6 WHERE id = ?1";
    let statement = Stmt::new(sql).bind(community).bind(settings.flag_threshold).bind(settings.hold_first);
    statement.bind(settings.new_member_days).bind(settings.new_per_hour).bind(settings.new_links)
}
