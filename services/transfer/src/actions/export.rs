//! A community's lines, chunk by chunk. Managers: it holds everybody's addresses, so the log tells of it.

use gate::{Access, Entry};
use serde::Deserialize;
use serde_json::Value as Json;
use shared::domain::{FieldError, Role, Time};
use shared::ports::Value;
use shared::secret::{self, from_url_text, hmac_sha256, url_text};
use shared::web::Problem;

use crate::format::{self, Cursor, Tally};
use crate::store::read::{self, Span};
use crate::store::sections::{self, Section};
use crate::words;

/// A chunk is full with so many bytes; its last line may go beyond. It fits into a request that brings it in elsewhere.
const FULL: usize = 384 * 1024;

/// The most statements a chunk takes.
const STATEMENTS: usize = 24;

/// A chunk, and where to go on.
pub(crate) struct Chunk {
    /// Whole lines.
    pub(crate) text: String,
    /// What to ask with for the next one; none: this was the last.
    pub(crate) next: Option<String>,
}

/// The next chunk; the first one without a cursor.
pub(crate) async fn chunk(access: &Access, after: Option<&str>) -> Result<Chunk, Problem> {
    access.at_least(Role::Manager)?;
    let mut text = String::new();
    let mut cursor = match after {
        Some(word) => read_cursor(access, word)?,
        None => {
            let mut cursor = begin(access).await?;
            put(&mut text, &mut cursor.tally, &format::header(), None);
            cursor
        }
    };
    let unfit = || FieldError::new("after", "invalid", words::LIMIT_CURSOR);
    let (mut place, mut section) = sections::named(&cursor.section).ok_or_else(unfit)?;
    if !cursor.after.is_empty() && cursor.after.len() != section.order.len() {
        return Err(unfit().into());
    }
    let mut key: Vec<Value> = cursor.after.iter().map(bound).collect::<Option<_>>().ok_or_else(unfit)?;
    for _ in 0..STATEMENTS {
        let span = Span {
            community: &access.community.id,
            began: Time::from_millis(cursor.began),
            now: access.now,
            log: cursor.log,
            after: &key,
        };
        let rows = access.app.db.query(read::page(section, &span)).await?;
        let mut whole = rows.len() < section.page || section.order == ["community"];
        for (number, row) in rows.values().iter().enumerate() {
            put(&mut text, &mut cursor.tally, &line(section, row)?, Some(place));
            key = key_of(section, row);
            if text.len() >= FULL {
                whole &= number + 1 == rows.len();
                break;
            }
        }
        if whole {
            key.clear();
            match sections::all().nth(place + 1) {
                Some(next) => (place, section) = (place + 1, next),
                None => {
                    let names = sections::all().map(|section| section.name);
                    cursor.tally.counts.resize(place + 1, 0);
                    let trailer = format::trailer(&cursor.tally, names);
                    put(&mut text, &mut Tally::default(), &trailer, None);
                    return Ok(Chunk { text, next: None });
                }
            }
        }
        if text.len() >= FULL {
            break;
        }
    }
    cursor.section = section.name.to_owned();
    cursor.after = key.iter().map(unbound).collect();
    Ok(Chunk { text, next: Some(written_cursor(access, &cursor)?) })
}

#[derive(Deserialize)]
struct NumberRow {
    number: i64,
}

/// Begins one: a line of the log tells of it, and is not in it.
async fn begin(access: &Access) -> Result<Cursor, Problem> {
    let entry = Entry::new("export", "community", access.community.slug.as_str());
    let statements = vec![access.logged(&entry)?, read::last_of_log(&access.community.id)];
    let answers = access.app.db.batch(statements).await?;
    let logged: Option<NumberRow> = answers.last().map(|rows| rows.first()).transpose()?.flatten();
    let log = logged.map_or(0, |row| row.number);
    let section = sections::COMMUNITY.name.to_owned();
    Ok(Cursor { began: access.now.millis(), log, section, after: Vec::new(), tally: Tally::default() })
}

fn put(text: &mut String, tally: &mut Tally, line: &str, section: Option<usize>) {
    tally.add(line, section);
    text.push_str(line);
    text.push('\n');
}

fn line(section: &Section, row: &[Value]) -> Result<String, Problem> {
    let mut fields = Vec::with_capacity(row.len());
    for (column, stored) in section.columns.iter().zip(row) {
        let given = column.kind.given(stored);
        let given =
            given.ok_or_else(|| Problem::broken(format!("{}.{} can't be written", section.table, column.name)))?;
        fields.push((column.name, given));
    }
    Ok(format::line(section.name, fields.into_iter()))
}

fn key_of(section: &Section, row: &[Value]) -> Vec<Value> {
    section.order.iter().filter_map(|name| row.get(section.place(name)?).cloned()).collect()
}

fn bound(value: &Json) -> Option<Value> {
    match value {
        Json::String(text) => Some(Value::from(text.as_str())),
        Json::Number(number) => number.as_i64().map(Value::from),
        _ => None,
    }
}

fn unbound(value: &Value) -> Json {
    match value {
        Value::Int(number) => Json::from(*number),
        Value::Text(text) => Json::from(text.as_str()),
        _ => Json::Null,
    }
}

/// What a cursor is signed with: only an export that began here, and so stands in the log, goes on.
fn purpose(access: &Access) -> String {
    format!("export {}", access.community.id)
}

fn written_cursor(access: &Access, cursor: &Cursor) -> Result<String, Problem> {
    let text = serde_json::to_vec(cursor).map_err(|error| Problem::broken(error.to_string()))?;
    let key = secret::derived(&access.app.secrets(), &purpose(access));
    let key = key.ok_or_else(|| Problem::broken("the deployment has no session secret"))?;
    Ok(format!("{}.{}", url_text(&text), url_text(&hmac_sha256(&key, &text))))
}

fn read_cursor(access: &Access, word: &str) -> Result<Cursor, FieldError> {
    let keys = secret::all_derived(&access.app.secrets(), &purpose(access));
    let read = word.split_once('.').and_then(|(text, proof)| {
        let (text, proof) = (from_url_text(text)?, from_url_text(proof)?);
        let ours = keys.iter().any(|key| secret::same(&hmac_sha256(key, &text), &proof));
        serde_json::from_slice(&text).ok().filter(|_| ours)
    });
    read.ok_or_else(|| FieldError::new("after", "invalid", words::LIMIT_CURSOR))
}
