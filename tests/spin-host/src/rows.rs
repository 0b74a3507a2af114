//! Runs one SQL statement on a thread of its own and hands its rows over as they come.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Connection, params_from_iter};
use tokio::sync::{mpsc, oneshot};
use tokio::task::spawn_blocking;
use wasmtime::StoreContextMut;
use wasmtime::component::{Destination, StreamProducer, StreamResult, VecBuffer};

use crate::bindings::sqlite::{Error, RowResult, Value};

/// Rows that may wait between the statement and the component; a statement that is ahead of its reader waits.
const ROWS_AHEAD: usize = 32;

/// What a statement gives: its columns now, its rows and its verdict later.
pub(crate) struct Answer {
    /// Names of the columns.
    pub(crate) columns: Vec<String>,
    /// The rows, as far as they went well.
    pub(crate) rows: mpsc::Receiver<RowResult>,
    /// Whether all went well.
    pub(crate) verdict: oneshot::Receiver<Result<(), Error>>,
}

/// Starts a statement.
///
/// As with Spin, an error never shows here: it makes an empty or short stream, and only the verdict tells.
pub(crate) async fn start(connection: Arc<Mutex<Connection>>, sql: String, parameters: Vec<Value>) -> Answer {
    let (columns_in, columns_out) = oneshot::channel();
    let (rows_in, rows) = mpsc::channel(ROWS_AHEAD);
    let (verdict_in, verdict) = oneshot::channel();
    spawn_blocking(move || {
        let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
        let done = step(&connection, &sql, parameters, columns_in, &rows_in);
        drop(connection);
        // The component may have stopped listening; then nobody is left to tell.
        _ = verdict_in.send(done.map_err(|error| Error::Io(error.to_string())));
    });
    // The sender is dropped unsent if the statement cannot be prepared.
    let columns = columns_out.await.unwrap_or_default();
    Answer { columns, rows, verdict }
}

fn step(
    connection: &Connection,
    sql: &str,
    parameters: Vec<Value>,
    columns: oneshot::Sender<Vec<String>>,
    rows: &mpsc::Sender<RowResult>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let width = names.len();
    _ = columns.send(names);
    let mut found = statement.query(params_from_iter(parameters.into_iter().map(to_sql)))?;
    while let Some(row) = found.next()? {
        let values = (0..width).map(|column| from_sql(row.get_ref(column)?)).collect::<Result<_, _>>()?;
        if rows.blocking_send(RowResult { values }).is_err() {
            // The component dropped the stream: it wants no more rows.
            break;
        }
    }
    Ok(())
}

fn to_sql(value: Value) -> SqlValue {
    match value {
        Value::Null => SqlValue::Null,
        Value::Integer(integer) => SqlValue::Integer(integer),
        Value::Real(real) => SqlValue::Real(real),
        Value::Text(text) => SqlValue::Text(text),
        Value::Blob(blob) => SqlValue::Blob(blob),
    }
}

fn from_sql(value: ValueRef<'_>) -> rusqlite::Result<Value> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(integer) => Value::Integer(integer),
        ValueRef::Real(real) => Value::Real(real),
        ValueRef::Text(_) => Value::Text(value.as_str()?.to_owned()),
        ValueRef::Blob(blob) => Value::Blob(blob.to_vec()),
    })
}

/// Feeds a component's stream from a channel.
pub(crate) struct ChannelStream<T>(pub(crate) mpsc::Receiver<T>);

impl<T: Send + Sync + 'static, D> StreamProducer<D> for ChannelStream<T> {
    type Item = T;
    type Buffer = VecBuffer<T>;

    fn poll_produce<'a>(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        mut store: StoreContextMut<'a, D>,
        mut destination: Destination<'a, T, VecBuffer<T>>,
        finish: bool,
    ) -> Poll<wasmtime::Result<StreamResult>> {
        let wanted = destination.remaining(&mut store).unwrap_or(ROWS_AHEAD);
        if wanted == 0 {
            // The component only asks whether it may read, and it always may.
            return Poll::Ready(Ok(StreamResult::Completed));
        }
        let mut items = Vec::new();
        match self.0.poll_recv_many(context, &mut items, wanted) {
            Poll::Ready(0) => Poll::Ready(Ok(StreamResult::Dropped)),
            Poll::Ready(_) => {
                destination.set_buffer(items.into());
                Poll::Ready(Ok(StreamResult::Completed))
            }
            Poll::Pending if finish => Poll::Ready(Ok(StreamResult::Cancelled)),
            Poll::Pending => Poll::Pending,
        }
    }
}
