//! What every component's entry does.

use std::cell::OnceCell;
use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::response::{IntoResponse, Response};

use crate::ports::{Db, DbError, Stmt};
use crate::web::{App, Peer, Problem, Server};

thread_local! {
    /// Made by an instance's first request.
    static SERVER: OnceCell<Arc<Server>> = const { OnceCell::new() };
}

/// Answers one request with the server that `make` makes of the ports.
pub async fn serve(make: fn(App) -> Server, request: spin_sdk::http::Request) -> Result<Response, Infallible> {
    let server = match server(make).await {
        Ok(server) => server,
        Err(error) => {
            super::log(&format!("the database could not be prepared: {error}"));
            return Ok(Problem::from(error).into_response());
        }
    };
    let mut request = request.map(Body::new);
    // Spin puts it on every request. Should a visitor have sent one of their own, Spin's comes after it.
    let told = request.headers().get_all("spin-client-addr").iter().next_back();
    let peer = told.and_then(|value| Peer::parse(value.to_str().ok()?));
    if let Some(peer) = peer {
        request.extensions_mut().insert(peer);
    }
    let (response, later) = server.answer(request).await;
    if !later.is_empty() {
        // Goes on once the response has been handed out; the instance lives until it is done.
        spin_sdk::wasip3::spawn(later.done());
    }
    Ok(response)
}

/// The instance's server. Requests that come while it is being made make one each, and the first is kept: nothing is lost by
/// that, and no request waits for another one that may never go on.
async fn server(make: fn(App) -> Server) -> Result<Arc<Server>, DbError> {
    if let Some(server) = SERVER.with(|cell| cell.get().cloned()) {
        return Ok(server);
    }
    let app = super::app().await.map_err(|error| DbError::Unavailable(error.to_string()))?;
    prepare(&*app.db).await?;
    for (name, db) in app.db.places().into_iter().skip(1) {
        // The communities of that database are out of reach, and no others.
        if let Err(error) = prepare(&*db).await {
            super::log(&format!("the database {name} could not be prepared: {error}"));
        }
    }
    Ok(SERVER.with(|cell| cell.get_or_init(|| Arc::new(make(app))).clone()))
}

/// Brings the schema up to date. Write-ahead logging lets readers go on beside a writer, and stays with the file; a database
/// that takes no pragma (libSQL has its own way) does without.
async fn prepare(db: &dyn Db) -> Result<(), DbError> {
    let _ = db.query(Stmt::new("PRAGMA journal_mode = WAL")).await;
    crate::migrate::run(db).await.map(drop)
}
