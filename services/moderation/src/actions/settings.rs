//! What a community asks of flags and of new members: managers.

use gate::{Access, Entry};
use serde::{Deserialize, Serialize};
use shared::domain::{FieldError, Role};
use shared::web::Problem;
use utoipa::ToSchema;

use crate::store::settings::{self as store, SettingsRow};
use crate::words;

/// What a community asks of flags and of new members.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// How much weight of flags hides a thing: an ordinary member's flag weighs 1. 0: none ever does.
    pub(crate) flag_threshold: f64,
    /// How many first posts of each member wait for approval.
    pub(crate) hold_first: i64,
    /// For how many days a member counts as new; 0: nobody does.
    pub(crate) new_member_days: i64,
    /// How much a new member may write in an hour.
    pub(crate) new_per_hour: i64,
    /// How many links a post of a new member may have.
    pub(crate) new_links: i64,
}

impl From<SettingsRow> for Settings {
    fn from(row: SettingsRow) -> Self {
        Self {
            flag_threshold: row.flag_threshold as f64 / 10.0,
            hold_first: row.hold_first,
            new_member_days: row.new_member_days,
            new_per_hour: row.new_per_hour,
            new_links: row.new_links,
        }
    }
}

/// A setting in range, or what is wrong with it.
fn within(field: &str, value: i64, least: i64, most: i64, wrong: &mut Vec<FieldError>) -> i64 {
    if !(least..=most).contains(&value) {
        wrong.push(FieldError::new(field, "invalid", words::limit_whole(least, most)));
    }
    value
}

impl Settings {
    /// As they are kept; all that is wrong is named at once.
    fn check(&self) -> Result<SettingsRow, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let tenths = (self.flag_threshold * 10.0).round();
        if !(0.0..=1_000.0).contains(&tenths) || (tenths / 10.0 - self.flag_threshold).abs() > 1e-9 {
            wrong.push(FieldError::new("flag_threshold", "invalid", words::LIMIT_THRESHOLD));
        }
        let row = SettingsRow {
            flag_threshold: tenths as i64,
            hold_first: within("hold_first", self.hold_first, 0, 20, &mut wrong),
            new_member_days: within("new_member_days", self.new_member_days, 0, 90, &mut wrong),
            new_per_hour: within("new_per_hour", self.new_per_hour, 1, 1_000, &mut wrong),
            new_links: within("new_links", self.new_links, 0, 100, &mut wrong),
        };
        if wrong.is_empty() { Ok(row) } else { Err(wrong) }
    }
}

/// The settings as they are.
pub(crate) async fn read(access: &Access) -> Result<Settings, Problem> {
    access.at_least(Role::Manager)?;
    let row = access.app.db.query(store::read(&access.community.id)).await?.first::<SettingsRow>()?;
    row.map(Settings::from).ok_or_else(Problem::not_found)
}

/// Changes them.
pub(crate) async fn write(access: &Access, settings: &Settings) -> Result<Settings, Problem> {
    access.at_least(Role::Manager)?;
    let row = settings.check().map_err(Problem::invalid_fields)?;
    let community = &access.community.id;
    let detail = serde_json::to_value(Settings::from(row)).unwrap_or_default();
    let entry = access.logged(&Entry::new("settings", "community", access.community.slug.as_str()).with(detail))?;
    access.app.db.batch(vec![store::write(community, &row), entry]).await?;
    access.house_changed().await;
    Ok(row.into())
}
