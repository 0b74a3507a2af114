//! The `Db` port: SQL text in, rows out. The seam between Folkmoot and its hosts is SQL, not a repository a service.

use std::borrow::Cow;
use std::sync::Arc;

use async_trait::async_trait;
use serde::de::value::{Error as ReadError, MapDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer, Visitor};

use crate::domain::DEFAULT_DATABASE;

/// One SQL value. Integers stay within ±2^53, because D1 carries numbers as 64-bit floats.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// A whole number.
    Int(i64),
    /// Any other number.
    Real(f64),
    /// UTF-8 text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl Value {
    /// A number whose kind the host does not tell. JavaScript, and so D1, has one kind only; to be the same everywhere, every
    /// host takes a whole number for an integer.
    pub fn number(number: f64) -> Self {
        const EXACT: f64 = (1_u64 << 53) as f64;
        if number.fract() == 0.0 && number.abs() <= EXACT { Self::Int(number as i64) } else { Self::Real(number) }
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Int(value.into())
    }
}
impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Real(value)
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Blob(value)
    }
}
impl From<crate::domain::Time> for Value {
    fn from(value: crate::domain::Time) -> Self {
        Self::Int(value.millis())
    }
}
impl<K> From<crate::domain::Id<K>> for Value {
    fn from(value: crate::domain::Id<K>) -> Self {
        Self::Text(value.to_string())
    }
}
impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One statement with what its placeholders stand for: `?1` is the first [`bind`](Self::bind).
#[derive(Debug, Clone, PartialEq)]
pub struct Stmt {
    /// The SQL text.
    pub sql: Cow<'static, str>,
    /// The values of `?1`, `?2` and so on; at most 100.
    pub params: Vec<Value>,
}

impl Stmt {
    /// A statement with nothing bound yet.
    pub fn new(sql: impl Into<Cow<'static, str>>) -> Self {
        Self { sql: sql.into(), params: Vec::new() }
    }

    /// Binds the next placeholder.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.params.push(value.into());
        self
    }
}

/// What a statement answered.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rows {
    columns: Arc<[String]>,
    rows: Vec<Vec<Value>>,
    /// Rows the database read to answer, where the host counts them (D1 does).
    pub rows_read: Option<u64>,
}

impl Rows {
    /// Rows of these columns.
    pub fn new(columns: Vec<String>, rows: Vec<Vec<Value>>) -> Self {
        Self { columns: columns.into(), rows, rows_read: None }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Every row as a `T`, whose fields are named as the columns.
    pub fn read<T: DeserializeOwned>(&self) -> Result<Vec<T>, DbError> {
        self.rows.iter().map(|values| Row { columns: &self.columns, values }.read()).collect()
    }

    /// The first row, if there is one.
    pub fn first<T: DeserializeOwned>(&self) -> Result<Option<T>, DbError> {
        self.rows.first().map(|values| Row { columns: &self.columns, values }.read()).transpose()
    }

    /// The values as they came, for tests and tools.
    pub fn values(&self) -> &[Vec<Value>] {
        &self.rows
    }
}

/// One row with the names of its columns.
pub struct Row<'a> {
    columns: &'a [String],
    values: &'a [Value],
}

impl Row<'_> {
    fn read<T: DeserializeOwned>(&self) -> Result<T, DbError> {
        let fields = self.columns.iter().map(String::as_str).zip(self.values.iter());
        T::deserialize(MapDeserializer::<_, ReadError>::new(fields)).map_err(|error| DbError::Row(error.to_string()))
    }
}

/// Lets serde read a value into whatever the field is.
impl<'de> IntoDeserializer<'de, ReadError> for &'de Value {
    type Deserializer = ValueReader<'de>;

    fn into_deserializer(self) -> ValueReader<'de> {
        ValueReader(self)
    }
}

/// Reads one [`Value`].
pub struct ValueReader<'a>(&'a Value);

impl<'de> serde::Deserializer<'de> for ValueReader<'de> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Int(number) => visitor.visit_i64(*number),
            Value::Real(number) => visitor.visit_f64(*number),
            Value::Text(text) => visitor.visit_borrowed_str(text),
            Value::Blob(bytes) => visitor.visit_borrowed_bytes(bytes),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// SQLite has no booleans: 0 is false, any other number true.
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.0 {
            Value::Int(number) => visitor.visit_bool(*number != 0),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        match self.0 {
            Value::Text(text) => {
                let text: serde::de::value::StrDeserializer<'_, ReadError> = text.as_str().into_deserializer();
                text.deserialize_enum(name, variants, visitor)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// Which rule of the schema a write broke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constraint {
    /// The same key is there already; names `table.column`s.
    Unique(String),
    /// What the row points to is not there, or something still points to it.
    ForeignKey,
    /// A CHECK said no; names it.
    Check(String),
    /// A column that must have a value has none; names `table.column`.
    NotNull(String),
    /// A trigger refused it with `RAISE(ABORT, 'rule:WORD')`; this is the word.
    Raised(String),
}

/// Why the database did not answer. The same cause gives the same variant on every host (the contract suite proves it).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DbError {
    /// The write would break a rule of the schema. Nothing was written.
    #[error("a constraint refused the write: {0:?}")]
    Constraint(Constraint),
    /// The statement itself is wrong: syntax, an unknown table, too few values.
    #[error("the statement is broken: {0}")]
    Statement(String),
    /// A row did not have the shape the code expects.
    #[error("a row could not be read: {0}")]
    Row(String),
    /// The database is busy or out of reach: the same call may succeed later.
    #[error("the database can't be reached: {0}")]
    Unavailable(String),
}

impl DbError {
    /// Reads SQLite's own words, which all hosts pass on inside their messages: D1 and Spin give no codes.
    pub fn from_sqlite(message: &str) -> Self {
        let after = |marker: &str| {
            let rest = &message[message.find(marker)? + marker.len()..];
            // D1 appends ": SQLITE_CONSTRAINT…", others " (code …)" or "at offset …".
            Some(rest.split(": SQLITE").next().unwrap_or(rest).split(" (").next().unwrap_or(rest).trim().to_owned())
        };
        if let Some(columns) = after("UNIQUE constraint failed: ") {
            return Self::Constraint(Constraint::Unique(columns));
        }
        if message.contains("FOREIGN KEY constraint failed") {
            return Self::Constraint(Constraint::ForeignKey);
        }
        if let Some(name) = after("CHECK constraint failed: ") {
            return Self::Constraint(Constraint::Check(name));
        }
        if let Some(column) = after("NOT NULL constraint failed: ") {
            return Self::Constraint(Constraint::NotNull(column));
        }
        if let Some(word) = after("rule:") {
            return Self::Constraint(Constraint::Raised(word));
        }
        let broken =
            ["syntax error", "no such", "incomplete input", "unrecognized token", "parameter", "has no column"];
        if broken.iter().any(|sign| message.contains(sign)) || message.contains("SQLITE_ERROR") {
            return Self::Statement(message.to_owned());
        }
        Self::Unavailable(message.to_owned())
    }

    /// Whether a trigger refused the write with this word.
    pub fn is_rule(&self, word: &str) -> bool {
        matches!(self, Self::Constraint(Constraint::Raised(raised)) if raised == word)
    }

    /// Whether a write was refused because the same key was there already, in a column of this table.
    pub fn is_duplicate_in(&self, table: &str) -> bool {
        matches!(self, Self::Constraint(Constraint::Unique(columns)) if columns.starts_with(table))
    }
}

/// The database of one deployment.
#[async_trait]
pub trait Db: Send + Sync {
    /// Runs the statements in order, all or nothing. There is no open transaction to hold: D1 has none.
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError>;

    /// Runs one statement.
    async fn query(&self, statement: Stmt) -> Result<Rows, DbError> {
        Ok(self.batch(vec![statement]).await?.pop().unwrap_or_default())
    }

    /// The database that holds this community, where a deployment has several; none: this one does.
    fn place(&self, _community: &str) -> Option<Arc<dyn Db>> {
        None
    }

    /// The name of the database that holds this community.
    fn place_name(&self, _community: &str) -> &str {
        DEFAULT_DATABASE
    }

    /// All databases by name, where a deployment has several; none: this is the only one.
    fn places(&self) -> Vec<(String, Arc<dyn Db>)> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[test]
    fn sqlites_words_give_the_same_error_however_a_host_wraps_them() {
        let unique = DbError::Constraint(Constraint::Unique("t.a, t.b".into()));
        for message in [
            "UNIQUE constraint failed: t.a, t.b",
            "D1_ERROR: UNIQUE constraint failed: t.a, t.b: SQLITE_CONSTRAINT",
            "UNIQUE constraint failed: t.a, t.b: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_PRIMARYKEY)",
        ] {
            assert_eq!(DbError::from_sqlite(message), unique);
        }
        assert!(unique.is_duplicate_in("t"));
        assert!(matches!(DbError::from_sqlite("near \"SELEC\": syntax error"), DbError::Statement(_)));
        assert!(matches!(DbError::from_sqlite("database is locked"), DbError::Unavailable(_)));
    }

    #[test]
    fn rows_are_read_by_the_names_of_their_columns() {
        #[derive(Debug, PartialEq, Deserialize)]
        struct Line {
            name: String,
            open: bool,
            at: Option<crate::domain::Time>,
            role: crate::domain::Role,
        }
        let rows = Rows::new(
            ["at", "name", "open", "role"].map(str::to_owned).to_vec(),
            vec![vec![Value::Null, "x".into(), Value::Int(1), "champion".into()]],
        );
        let line = Line { name: "x".into(), open: true, at: None, role: crate::domain::Role::Champion };
        assert_eq!(rows.first::<Line>(), Ok(Some(line)));
    }
}
