//! The bare function on Spin: the SDK as its documentation shows it. Connections are kept open between requests, as a
//! careful author would: opening one for each would flatter us.

use std::cell::{OnceCell, RefCell};
use std::convert::Infallible;

use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use spin_sdk::sqlite::{Connection, Value};
use tower_service::Service;

use super::{FROM, Failed, HELLO, Item, LIST, SETUP, Total, WRITE};

thread_local! {
    static ROUTER: OnceCell<Router> = const { OnceCell::new() };
    static IDLE: RefCell<Vec<Connection>> = const { RefCell::new(Vec::new()) };
}

fn router() -> Router {
    Router::new()
        .route("/hello", get(async || HELLO))
        .route("/setup", post(setup))
        .route("/items", get(list))
        .route("/totals/{id}", put(write))
}

async fn connection() -> Result<Connection, Failed> {
    match IDLE.with_borrow_mut(Vec::pop) {
        Some(connection) => Ok(connection),
        None => Ok(Connection::open_default().await?),
    }
}

fn give_back(connection: Connection) {
    IDLE.with_borrow_mut(|idle| idle.push(connection));
}

async fn rows(connection: &Connection, sql: &str, values: Vec<Value>) -> Result<Vec<Vec<Value>>, Failed> {
    let rows = connection.execute(sql, values).await?.collect().await?;
    Ok(rows.into_iter().map(|row| row.values).collect())
}

async fn setup() -> Result<(), Failed> {
    let connection = connection().await?;
    for sql in ["PRAGMA journal_mode = WAL"].into_iter().chain(SETUP) {
        rows(&connection, sql, Vec::new()).await?;
    }
    give_back(connection);
    Ok(())
}

async fn list() -> Result<Json<Vec<Item>>, Failed> {
    let connection = connection().await?;
    let found = rows(&connection, LIST, vec![Value::Integer(FROM)]).await?;
    give_back(connection);
    found.into_iter().map(item).collect::<Option<_>>().map(Json).ok_or(Failed("a row of another form".to_owned()))
}

fn item(row: Vec<Value>) -> Option<Item> {
    let [
        Value::Integer(id),
        Value::Text(title),
        Value::Text(excerpt),
        Value::Text(author),
        Value::Integer(score),
        Value::Integer(created_at),
    ] = <[Value; 6]>::try_from(row).ok()?
    else {
        return None;
    };
    Some(Item { id, title, excerpt, author, score, created_at })
}

async fn write(Path(id): Path<String>) -> Result<Json<Total>, Failed> {
    let connection = connection().await?;
    rows(&connection, "BEGIN IMMEDIATE", Vec::new()).await?;
    rows(&connection, WRITE[0], vec![Value::Text(id.clone())]).await?;
    let found = rows(&connection, WRITE[1], vec![Value::Text(id)]).await?;
    rows(&connection, "COMMIT", Vec::new()).await?;
    give_back(connection);
    match found.first().and_then(|row| row.first()) {
        Some(Value::Integer(n)) => Ok(Json(Total { n: *n })),
        _ => Err(Failed("no row".to_owned())),
    }
}

#[spin_sdk::http_service]
async fn handle(request: spin_sdk::http::Request) -> Result<Response, Infallible> {
    let mut router = ROUTER.with(|cell| cell.get_or_init(router).clone());
    router.call(request).await
}
