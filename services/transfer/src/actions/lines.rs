//! Reading the lines of a chunk: which section each is of, and whether its fields fit. Pure.

use serde_json::{Map, Value};
use shared::domain::FieldError;
use shared::markdown;

use crate::format::{self, Tally};
use crate::store::sections::{self, Section};
use crate::words;

/// What a line is.
pub(super) enum Line {
    /// The first.
    Header,
    /// The community as a whole, as an object.
    Community(Map<String, Value>),
    /// A row of the section in this place of the order: its fields, and its HTML.
    Row(usize, Value),
    /// The last.
    Trailer,
}

/// A field of a line that does not fit. Lines are numbered from 1, as editors do.
fn wrong(number: i64, field: &str, code: &'static str, limit: impl Into<shared::words::Message>) -> FieldError {
    let field = if field.is_empty() { format!("line {number}") } else { format!("line {number}: {field}") };
    FieldError::new(field, code, limit)
}

/// Reads one line. `tally` is what has been counted before it; `home` is where the community's pages are.
pub(super) fn read(text: &str, tally: &Tally, home: &str) -> Result<Line, FieldError> {
    let number = tally.lines + 1;
    let read: Result<Map<String, Value>, _> = serde_json::from_str(text);
    let mut object = read.map_err(|_| wrong(number, "", "invalid", words::LIMIT_LINE))?;
    if tally.lines == 0 {
        return header(&object, text).map(|()| Line::Header);
    }
    let Some(Value::String(name)) = object.remove("in") else {
        return Err(wrong(number, "in", "missing", words::LIMIT_IN));
    };
    if name == "end" {
        return trailer(number, text, tally).map(|()| Line::Trailer);
    }
    let Some((place, section)) = sections::named(&name) else {
        return Err(wrong(number, "in", "unknown", words::LIMIT_IN));
    };
    let latest = tally.counts.len().saturating_sub(1);
    if (tally.lines == 1) != (place == 0) || place < latest {
        return Err(wrong(number, "in", "invalid", words::LIMIT_ORDER));
    }
    let fields = fields(number, section, &mut object)?;
    if place == 0 {
        let named = section.columns.iter().map(|column| column.name.to_owned());
        return Ok(Line::Community(named.zip(fields).collect()));
    }
    Ok(Line::Row(place, Value::Array(with_html(section, fields, home))))
}

/// The fields in their order; refused where one is missing, does not fit, or is not known.
fn fields(number: i64, section: &Section, object: &mut Map<String, Value>) -> Result<Vec<Value>, FieldError> {
    let mut fields = Vec::with_capacity(section.columns.len() + section.rendered.len());
    for column in section.columns {
        let limit = || column.kind.limit();
        let value = object.remove(column.name).ok_or_else(|| wrong(number, column.name, "missing", limit()))?;
        let taken = if value.is_null() && column.null { Some(Value::Null) } else { column.kind.taken(&value) };
        fields.push(taken.ok_or_else(|| wrong(number, column.name, "invalid", limit()))?);
    }
    match object.keys().next() {
        Some(unknown) => Err(wrong(number, unknown, "unknown", words::LIMIT_FIELDS)),
        None => Ok(fields),
    }
}

/// Puts the HTML of Markdown fields behind them.
fn with_html(section: &Section, mut fields: Vec<Value>, home: &str) -> Vec<Value> {
    let html: Vec<Value> = section
        .rendered
        .iter()
        .map(|rendered| {
            let source = section.place(rendered.from).and_then(|place| fields[place].as_str()).unwrap_or_default();
            let linked = section.columns.iter().position(|column| column.reads == Some(rendered.column));
            let linked = linked.is_some_and(|place| fields[place] == 1);
            let home = if linked { home } else { "" };
            let html = if rendered.reply {
                markdown::reply_to_html_in(home, source)
            } else {
                markdown::to_html_in(home, source)
            };
            Value::String(html)
        })
        .collect();
    fields.extend(html);
    fields
}

fn header(object: &Map<String, Value>, text: &str) -> Result<(), FieldError> {
    if object.get("folkmoot").and_then(Value::as_str) != Some("community") {
        return Err(wrong(1, "folkmoot", "invalid", words::LIMIT_HEADER));
    }
    if object.get("version").and_then(Value::as_u64) != Some(format::VERSION.into()) {
        return Err(wrong(1, "version", "invalid", words::limit_version(format::VERSION)));
    }
    if text != format::header() {
        return Err(wrong(1, "", "invalid", words::LIMIT_HEADER));
    }
    Ok(())
}

/// The last line says what everything before it amounts to: a file that was cut, changed or mixed with another does not fit.
fn trailer(number: i64, text: &str, tally: &Tally) -> Result<(), FieldError> {
    let mut whole = tally.clone();
    let names: Vec<_> = sections::all().map(|section| section.name).collect();
    whole.counts.resize(names.len(), 0);
    if text == format::trailer(&whole, names.into_iter()) {
        return Ok(());
    }
    Err(wrong(number, "", "invalid", words::LIMIT_TRAILER))
}
