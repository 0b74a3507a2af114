//! D1 through its own JavaScript objects: the crate's typed layer hides the cause of an error and adds size.

use async_trait::async_trait;
use wasm_bindgen::{JsCast, JsValue};
use worker::js_sys::{Array, Error, Object, Reflect, Uint8Array, futures::JsFuture};
use worker::send::SendFuture;
use worker::worker_sys::types::{D1Database, D1Result};

use crate::ports::{Db, DbError, Rows, Stmt, Value};

/// The D1 database of a deployment.
pub(super) struct D1(pub(super) worker::D1Database);

#[async_trait]
impl Db for D1 {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        SendFuture::new(async {
            // D1 takes no empty batch.
            if statements.is_empty() {
                return Ok(Vec::new());
            }
            let list = Array::new();
            for statement in &statements {
                list.push(self.prepare(statement)?.inner().as_ref());
            }
            let database: &D1Database = AsRef::<JsValue>::as_ref(&self.0).unchecked_ref();
            let promise = database.batch(list).map_err(|error| to_error(&error))?;
            let results = JsFuture::from(promise).await.map_err(|error| to_error(&error))?;
            results.unchecked_into::<Array>().iter().map(|one| to_rows(&one.unchecked_into())).collect()
        })
        .await
    }

    async fn query(&self, statement: Stmt) -> Result<Rows, DbError> {
        SendFuture::new(async {
            let promise = self.prepare(&statement)?.inner().all().map_err(|error| to_error(&error))?;
            let result = JsFuture::from(promise).await.map_err(|error| to_error(&error))?;
            to_rows(&result.unchecked_into())
        })
        .await
    }
}

impl D1 {
    fn prepare(&self, statement: &Stmt) -> Result<worker::D1PreparedStatement, DbError> {
        let values: Vec<JsValue> = statement.params.iter().map(to_js).collect();
        let prepared = self.0.prepare(statement.sql.as_ref());
        prepared.bind(&values).map_err(|error| DbError::from_sqlite(&error.to_string()))
    }
}

fn to_js(value: &Value) -> JsValue {
    match value {
        // Not `undefined`, which D1 refuses.
        Value::Null => JsValue::NULL,
        // Exact to 2^53, which the port promises to stay within; D1 takes no BigInt.
        Value::Int(number) => JsValue::from_f64(*number as f64),
        Value::Real(number) => JsValue::from_f64(*number),
        Value::Text(text) => JsValue::from_str(text),
        Value::Blob(bytes) => Uint8Array::from(bytes.as_slice()).into(),
    }
}

fn from_js(value: &JsValue) -> Value {
    if let Some(text) = value.as_string() {
        Value::Text(text)
    } else if let Some(number) = value.as_f64() {
        Value::number(number)
    } else if let Some(bytes) = value.dyn_ref::<Array>() {
        // Blobs come back as plain arrays of numbers.
        Value::Blob(Uint8Array::new(bytes).to_vec())
    } else if value.is_object() {
        Value::Blob(Uint8Array::new(value).to_vec())
    } else {
        Value::Null
    }
}

/// Rows come as objects, whose keys keep the order of the columns. Without a row there is no name of a column either.
fn to_rows(result: &D1Result) -> Result<Rows, DbError> {
    let found = result.results().map_err(|error| to_error(&error))?.unwrap_or_default();
    let columns = found.iter().next().map(|first| {
        Object::keys(first.unchecked_ref::<Object>()).iter().filter_map(|name| name.as_string()).collect::<Vec<_>>()
    });
    let rows = found
        .iter()
        .map(|row| Object::values(row.unchecked_ref::<Object>()).iter().map(|value| from_js(&value)).collect())
        .collect();
    let mut rows = Rows::new(columns.unwrap_or_default(), rows);
    let meta = result.meta().ok();
    let read = meta.and_then(|meta| Reflect::get(&meta, &"rows_read".into()).ok()?.as_f64());
    rows.rows_read = read.map(|number| number as u64);
    Ok(rows)
}

/// D1 says `D1_ERROR: UNIQUE constraint failed: t.a: SQLITE_CONSTRAINT`, and its cause the same without the first word.
fn to_error(error: &JsValue) -> DbError {
    let message = match error.dyn_ref::<Error>() {
        Some(error) => match error.cause().dyn_into::<Error>() {
            Ok(cause) => String::from(cause.message()),
            Err(_) => String::from(error.message()),
        },
        None => format!("{error:?}"),
    };
    DbError::from_sqlite(&message)
}
