//! The bare function on Cloudflare Workers: the crate `worker` and D1 as their documentation shows them.

use std::cell::OnceCell;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use tower_service::Service;
use worker::send::SendFuture;
use worker::{D1Database, Env};

use super::{FROM, Failed, HELLO, Item, LIST, SETUP, Total, WRITE};

type Database = State<Arc<D1Database>>;

thread_local! {
    static ROUTER: OnceCell<Router> = const { OnceCell::new() };
}

fn router(env: &Env) -> worker::Result<Router> {
    let database = Arc::new(env.d1("DB")?);
    Ok(Router::new()
        .route("/hello", get(async || HELLO))
        .route("/setup", post(setup))
        .route("/items", get(list))
        .route("/totals/{id}", put(write))
        .with_state(database))
}

async fn setup(State(database): Database) -> Result<(), Failed> {
    SendFuture::new(async {
        database.batch(SETUP.into_iter().map(|sql| database.prepare(sql)).collect()).await?;
        Ok(())
    })
    .await
}

async fn list(State(database): Database) -> Result<Json<Vec<Item>>, Failed> {
    SendFuture::new(async {
        let result = database.prepare(LIST).bind(&[(FROM as f64).into()])?.all().await?;
        Ok(Json(result.results()?))
    })
    .await
}

async fn write(State(database): Database, Path(id): Path<String>) -> Result<Json<Total>, Failed> {
    SendFuture::new(async {
        let prepared = |sql: &str| database.prepare(sql).bind(&[id.as_str().into()]);
        let results = database.batch(vec![prepared(WRITE[0])?, prepared(WRITE[1])?]).await?;
        let rows: Vec<Total> = results.get(1).ok_or("no second result")?.results()?;
        Ok(Json(rows.into_iter().next().ok_or("no row")?))
    })
    .await
}

#[worker::event(fetch)]
async fn fetch(
    request: worker::HttpRequest,
    env: Env,
    _context: worker::Context,
) -> worker::Result<http::Response<Body>> {
    let mut router = ROUTER.with(|cell| -> worker::Result<Router> {
        if let Some(router) = cell.get() {
            return Ok(router.clone());
        }
        let router = router(&env)?;
        Ok(cell.get_or_init(|| router).clone())
    })?;
    Ok(router.call(request).await?)
}
