//! Serving a data folder over HTTP.

use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use axum::extract::ConnectInfo;
use axum::response::IntoResponse;
use futures_util::FutureExt;
use members::demo::PEOPLE;
use shared::host::native::{self, EnvConfig};
use shared::migrate;
use shared::ports::Config;
use shared::web::{Peer, Problem, Server};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::{args, secret, seed};

/// What the host is told besides its data.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Signs sessions; at least 32 bytes.
    pub session_secret: String,
    /// The community as whose people anybody may sign in.
    pub demo_sign_in: Option<String>,
}

impl Config for Settings {
    fn get(&self, name: &str) -> Option<String> {
        match name {
            "session_secret" => Some(self.session_secret.clone()),
            "demo_sign_in" => self.demo_sign_in.clone(),
            // Whoever may sign in as the demo's people may see their mail, too.
            "mail_api" => EnvConfig.get(name).or_else(|| self.demo_sign_in.as_ref().map(|_| "outbox".to_owned())),
            other => EnvConfig.get(other),
        }
    }
}

/// A host that answers until it is stopped.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

impl Running {
    /// Lets the requests under way finish, then stops.
    pub async fn stop(self) -> anyhow::Result<()> {
        let _ = self.stop.send(());
        Ok(self.ended.await??)
    }
}

/// Migrates the database of the folder and serves it.
pub async fn start(data: &Path, listen: &str, settings: Settings) -> anyhow::Result<Running> {
    let app = native::app(data, Arc::new(settings))?;
    migrate::run_all(&*app.db).await?;
    let server = Server::new(crate::routes(), app).with_assets();
    let router: Router = Router::new().fallback(move |mut request: axum::extract::Request| {
        let server = server.clone();
        if let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>().copied() {
            request.extensions_mut().insert(Peer(peer.ip()));
        }
        async move {
            match AssertUnwindSafe(server.answer(request)).catch_unwind().await {
                Ok((response, later)) => {
                    if !later.is_empty() {
                        tokio::spawn(later.done());
                    }
                    response
                }
                // The panic itself has been printed; the visitor gets an answer, not a closed door.
                Err(_) => Problem::broken("a handler panicked").into_response(),
            }
        }
    });
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    let listener = TcpListener::bind(listen).await.with_context(|| format!("{listen} can't be listened on"))?;
    let address = listener.local_addr()?;
    let (stop, stopped) = oneshot::channel();
    let serving = axum::serve(listener, router).with_graceful_shutdown(async {
        // An error means that nobody is left to stop us: then we serve for as long as the process lives.
        if stopped.await.is_err() {
            std::future::pending::<()>().await;
        }
    });
    Ok(Running { address, stop, ended: tokio::spawn(serving.into_future()) })
}

/// What `folkmoot serve` does.
pub(super) async fn run(options: &args::Serve) -> anyhow::Result<()> {
    let data = &options.data.data;
    let loopback = options.listen.starts_with("127.")
        || options.listen.starts_with("localhost")
        || options.listen.starts_with("[::1]");
    // Anybody could sign in as the demo's manager: only where nobody but this machine can.
    let demo = !options.no_demo && loopback;
    let settings = Settings { session_secret: secret::of(data)?, demo_sign_in: demo.then(|| seed::SLUG.to_owned()) };
    let running = start(data, &options.listen, settings).await?;
    if demo {
        let app = native::app(data, Arc::new(EnvConfig))?.at(seed::SLUG);
        seed::first_look(&*app.db).await.context("the demo community can't be made")?;
    }
    welcome(&running, demo, data);
    until_told().await;
    eprintln!("stopping; requests under way are finished first");
    running.stop().await
}

fn welcome(running: &Running, demo: bool, data: &Path) {
    let address = format!("http://{}", running.address);
    println!("listening on {address}");
    if demo {
        println!("\n  the demo community   {address}/c/{}/", seed::SLUG);
        println!("  sign in              {address}/c/{}/sign-in   one click, as any of:", seed::SLUG);
        for person in &PEOPLE {
            println!(
                "                       {:<14}{:<11}{}",
                person.name,
                person.role.as_str(),
                person.holds.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(" ")
            );
        }
    }
    println!("\n  data                 {}", data.display());
    println!("  health               {address}/api/v1/health");
    println!("  the API              {address}/api/v1/openapi.json");
    println!("\n  try next             folkmoot import stackexchange DIR --community SLUG");
    let community = if demo { seed::SLUG } else { "SLUG" };
    println!("                       folkmoot token --community {community} --member HANDLE");
    println!("                       (with cargo: cargo run -- import …)\n");
}

/// Returns at the first Ctrl-C or SIGTERM.
async fn until_told() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
