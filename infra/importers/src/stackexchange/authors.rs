//! Who wrote a thing.

use anyhow::Result;
use shared::domain::{RecordAuthor, Time};

use super::scratch::Fate;
use super::users::member_id;
use super::{Import, fields};
use crate::rows::Row;

impl Import<'_> {
    /// The member that the row's user has become; where there is none, the name that is told, if one is.
    pub(super) fn author(&self, row: &Row, id: &str, name: &str) -> Result<RecordAuthor> {
        // A number that is none names nobody, which is no reason to lose the text.
        if let Some(user) = row.maybe_number(id).ok().flatten() {
            let sql = "SELECT created FROM users WHERE id = ?1 AND fate IN (?2, ?3)";
            let fates = (user, Fate::Written as i64, Fate::Known as i64);
            if let Some(created) = self.scratch.first(sql, fates, |row| row.get(0))? {
                return Ok(RecordAuthor::Member(member_id(self.source, user, Time::from_millis(created))));
            }
        }
        let name = fields::line(row.get(name).unwrap_or_default(), 80);
        Ok(RecordAuthor::Name(if name.is_empty() { "former member".to_owned() } else { name }))
    }
}
