//! Lists, and the cursors that lead through them. A cursor names the last row seen, so that the next page begins behind
//! it at the same cost wherever it is; there are no page numbers.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Problem;
use crate::domain::FieldError;
use crate::words::common;

/// One page of a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct List<T> {
    /// The items, in the order asked for.
    pub items: Vec<T>,
    /// Hand this over as `cursor` for the next page; null on the last.
    pub next: Option<String>,
}

impl<T> List<T> {
    /// Makes a page of rows that were asked for one more than `limit`: the one more tells whether there is a next page.
    pub fn from_rows(mut rows: Vec<T>, limit: usize, cursor: impl Fn(&T) -> Cursor) -> Self {
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more { rows.last().map(|row| cursor(row).to_string()) } else { None };
        Self { items: rows, next }
    }

    /// The same page with other items.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> List<U> {
        List { items: self.items.into_iter().map(change).collect(), next: self.next }
    }
}

/// What every list takes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageQuery {
    /// Where to go on.
    pub cursor: Option<String>,
    /// How many.
    pub limit: Option<String>,
}

/// How many items are asked for: 1 to 100, 20 if nothing was said.
pub fn limit_of(limit: Option<&str>) -> Result<usize, Problem> {
    match limit.map(str::parse::<usize>) {
        None => Ok(20),
        Some(Ok(limit @ 1..=100)) => Ok(limit),
        Some(_) => Err(FieldError::new("limit", "invalid", common::LIMIT_LIMIT).into()),
    }
}

/// The place behind a row: the number it was sorted by (0 where the order is that of ids alone) and its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// What the list is sorted by.
    pub key: i64,
    /// Decides between equals.
    pub id: String,
}

impl Cursor {
    /// Before everything, in a list that goes down.
    pub fn top() -> Self {
        Self { key: 1 << 53, id: "~".to_owned() }
    }

    /// Before everything, in a list that goes up.
    pub fn bottom() -> Self {
        Self { key: -(1 << 53), id: String::new() }
    }

    /// Reads what [`Display`](std::fmt::Display) wrote. A cursor somebody made up is refused, not guessed at.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let wrong = || FieldError::new("cursor", "invalid", common::LIMIT_CURSOR);
        let (key, id) = text.split_once('.').ok_or_else(wrong)?;
        let key = key.parse().ok().filter(|key: &i64| key.unsigned_abs() <= 1 << 53).ok_or_else(wrong)?;
        let fits = (1..=64).contains(&id.len())
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-+.#_".contains(&b));
        if !fits {
            return Err(wrong().into());
        }
        Ok(Self { key, id: id.to_owned() })
    }

    /// The cursor that was handed over, or the place before everything.
    pub fn of(text: Option<&str>, start: fn() -> Self) -> Result<Self, Problem> {
        text.map_or_else(|| Ok(start()), Self::parse)
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.key, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_back_and_a_made_up_one_refused() {
        let cursor = Cursor { key: -5, id: "01h".into() };
        assert_eq!(Cursor::parse(&cursor.to_string()).unwrap(), cursor);
        for made_up in ["", ".", "5", "x.01h", "5.", "5.'--", "99999999999999999.01h"] {
            assert_eq!(Cursor::parse(made_up).unwrap_err().body().errors[0].field, "cursor", "{made_up}");
        }
    }
}
