//! Listens, and leads each request to its component.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use bytes::Bytes;
use http::StatusCode;
use http_body_util::{BodyExt, Empty};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use wasmtime_wasi_http::handler::{ProxyHandler, Response};
use wasmtime_wasi_http::{Error, WasiBody};

use crate::cache::Cache;
use crate::component::{Component, Shared};
use crate::databases::{Databases, RuntimeConfig};
use crate::engine;
use crate::headers;
use crate::key_value::Stores;
use crate::manifest::Manifest;
use crate::options::Options;
use crate::routes::Routes;
use crate::variables::Application;
use crate::worker::{Reuse, Workers};

/// How long requests under way may take once the host is told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// A host that answers requests until it is stopped or dropped.
pub struct Running {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    accepting: JoinHandle<()>,
    stopping: Arc<AtomicBool>,
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it listens, as a URL without a trailing slash.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Takes no more requests, finishes those under way, and returns.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        // A panic of the accepting task was printed when it happened.
        _ = self.accepting.await;
        self.stopping.store(true, Ordering::Relaxed);
    }
}

/// Starts a host. It is ready when this returns.
pub async fn start(options: Options) -> Result<Running> {
    let listen = options.listen;
    // Compiling takes seconds of computing, which must not hold up the caller's other tasks.
    let server = tokio::task::spawn_blocking(move || Server::prepare(&options)).await??;
    let listener = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    let address = listener.local_addr()?;
    let (stop, stopped) = watch::channel(false);
    let stopping = server.stopping.clone();
    let accepting = tokio::spawn(accept(listener, Arc::new(server), stopped));
    Ok(Running { address, stop, accepting, stopping })
}

struct Server {
    routes: Routes,
    components: BTreeMap<String, ProxyHandler<Workers>>,
    stopping: Arc<AtomicBool>,
}

impl Server {
    fn prepare(options: &Options) -> Result<Self> {
        let config = RuntimeConfig::read(options.runtime_config_file.as_deref())?;
        let manifest = Manifest::read(&options.manifest, &config.labels())?;
        let mounts = manifest.mounts(options.only.as_deref())?;
        let data = &options.data;
        std::fs::create_dir_all(data).with_context(|| format!("cannot make {}", data.display()))?;
        let shared = Shared {
            linker: engine::linker(&engine::engine()?)?,
            cache: Cache::open(options.cache.as_deref())?,
            application: Application::resolve(&manifest.variables, &options.variables)?,
            databases: Databases::prepare(data, &config, options.wal)?,
            stores: Stores::open(data)?,
        };
        let reuse =
            Reuse { total: options.max_instance_reuse_count, concurrent: options.max_instance_concurrent_reuse_count };
        let stopping = Arc::new(AtomicBool::new(false));
        let mut components = BTreeMap::new();
        for (id, component) in &manifest.component {
            if mounts.iter().any(|mount| mount.component == *id) {
                let component = Component::prepare(id, component, &shared)
                    .with_context(|| format!("component {id:?} of {:?}", manifest.application.name))?;
                let workers = Workers { component, reuse, stopping: stopping.clone() };
                components.insert(id.clone(), ProxyHandler::new(workers));
            }
        }
        let routes = Routes::new(mounts)?;
        Ok(Self { routes, components, stopping })
    }

    async fn answer(&self, mut request: http::Request<Incoming>, client: SocketAddr) -> Response {
        let path = request.uri().path().to_owned();
        let Some(route) = self.routes.find(&path) else {
            return empty(StatusCode::NOT_FOUND);
        };
        let Some(handler) = self.components.get(route.component) else {
            return empty(StatusCode::NOT_FOUND);
        };
        if let Err(error) = headers::prepare(&mut request, &route, client) {
            eprintln!("spin-host: refused a request to {path}: {error:#}");
            return empty(StatusCode::BAD_REQUEST);
        }
        let request = request.map(|body| body.map_err(Error::from).boxed_unsync());
        handler.handle((), request).await.unwrap_or_else(|error| {
            eprintln!("spin-host: {} did not answer {path}: {error:#}", route.component);
            empty(StatusCode::INTERNAL_SERVER_ERROR)
        })
    }
}

async fn accept(listener: TcpListener, server: Arc<Server>, mut stopped: watch::Receiver<bool>) {
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            // An error here means that the host was dropped, which stops it too.
            _ = stopped.wait_for(|stopped| *stopped) => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, client)) => serve(stream, client, server.clone(), &graceful),
            Err(error) => {
                // Out of file descriptors, most likely: give others the time to close theirs.
                eprintln!("spin-host: cannot accept: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    _ = timeout(GRACE, graceful.shutdown()).await;
}

fn serve(stream: TcpStream, client: SocketAddr, server: Arc<Server>, graceful: &GracefulShutdown) {
    // Without this, a response in several small parts can wait for the client's acknowledgements.
    _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let server = server.clone();
        async move { Ok::<_, Infallible>(server.answer(request, client).await) }
    });
    let connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    let connection = graceful.watch(connection);
    // A connection that fails is the client's affair: it went away, or did not speak HTTP.
    tokio::spawn(async move { _ = connection.await });
}

fn empty(status: StatusCode) -> Response {
    let body: WasiBody = Empty::<Bytes>::new().map_err(|never| match never {}).boxed_unsync();
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}
