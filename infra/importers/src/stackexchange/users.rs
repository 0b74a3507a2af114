//! Users become members.

use anyhow::Result;
use rusqlite::params;
use shared::domain::{Handle, MemberId, Record, Role, Time, url_slug};

use super::scratch::{Fate, Scratch};
use super::writing::Origin;
use super::{Import, fields};
use crate::from_html;
use crate::rows::Row;

const FILE: &str = "Users.xml";
const MEMBERS: &str = "Members";

/// Names have up to 80 characters here.
const NAME: usize = 80;
/// More than this is no place any more.
const LOCATION: usize = 200;

impl Import<'_> {
    /// Reads the users.
    pub(super) async fn users(&mut self) -> Result<()> {
        let Some(mut reading) = self.read(FILE)? else { return Ok(()) };
        while let Some(row) = reading.next()? {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    self.broken(MEMBERS, FILE, &error);
                    continue;
                }
            };
            self.report.of(MEMBERS).read += 1;
            let (id, created) = match row.number("Id").and_then(|id| Ok((id, row.time("CreationDate")?))) {
                Ok(identity) => identity,
                Err(why) => {
                    self.malformed(MEMBERS, FILE, row.line, &why);
                    continue;
                }
            };
            let name = name(&row, id);
            let Some(handle) = take_handle(&self.scratch, id, created, &name)? else {
                self.malformed(MEMBERS, FILE, row.line, &format!("there is a user {id} already"));
                continue;
            };
            let record = Record::Member {
                id: member_id(self.source, id, created),
                handle,
                name,
                role: Role::Member,
                bio_md: row.get("AboutMe").map(from_html).unwrap_or_default(),
                location: fields::line(row.get("Location").unwrap_or_default(), LOCATION),
                website: fields::website(row.get("WebsiteUrl").unwrap_or_default()),
                joined_at: created,
            };
            self.write(MEMBERS, Origin::User(id), record).await?;
        }
        self.flush().await
    }
}

pub(super) fn member_id(source: &str, id: i64, created: Time) -> MemberId {
    MemberId::imported(created, source, "member", &id.to_string())
}

/// The name the user goes by; who has none is called what such sites show instead.
fn name(row: &Row, id: i64) -> String {
    let name = fields::line(row.get("DisplayName").unwrap_or_default(), NAME);
    if name.is_empty() { format!("user{id}") } else { name }
}

/// Keeps the user with a handle nobody has, the same one whenever this dump is read; none if the id was there before.
fn take_handle(scratch: &Scratch, id: i64, created: Time, name: &str) -> Result<Option<String>> {
    if scratch.first("SELECT 1 FROM users WHERE id = ?1", [id], |_| Ok(()))?.is_some() {
        return Ok(None);
    }
    let wish = if url_slug(name).is_empty() {
        format!("member-{id}")
    } else {
        Handle::from_name(name).as_str().trim_matches('-').to_owned()
    };
    for attempt in 0.. {
        let handle = match attempt {
            0 => wish.clone(),
            1 => ended(&wish, &id.to_string()),
            // Somebody else is called what this one would be with their number.
            more => ended(&wish, &format!("{id}.{more}")),
        };
        let sql = "INSERT INTO users (id, created, handle, fate) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
        if scratch.run(sql, params![id, created.millis(), handle, Fate::Open as i64])? == 1 {
            return Ok(Some(handle));
        }
    }
    Ok(None)
}

/// The wish and an ending, within the 40 characters of a handle.
fn ended(wish: &str, ending: &str) -> String {
    let room = 40usize.saturating_sub(ending.len() + 1);
    let kept: String = wish.chars().take(room).collect();
    format!("{kept}-{ending}")
}
