//! When an instance takes another request, and when it has had enough.
//!
//! The handling itself is wasmtime's `ProxyHandler`, which Spin uses too.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use tokio::time::{Sleep, sleep};
use wasmtime::component::GuestTaskId;
use wasmtime::{Store, StoreContextMut};
use wasmtime_wasi_http::WasiHttpView;
use wasmtime_wasi_http::handler::{HandlerState, Instance, ShouldAccept, WorkerExpiration, WorkerState, WorkerStatus};

use crate::component::Component;
use crate::state::State;

/// How long an instance without work is kept, as in Spin.
const IDLE_TIMEOUT: Duration = Duration::from_secs(1);

/// How far instances are reused.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reuse {
    /// Requests in all.
    pub(crate) total: usize,
    /// Requests at the same time.
    pub(crate) concurrent: usize,
}

/// Makes instances of one component.
pub(crate) struct Workers {
    /// The component.
    pub(crate) component: Component,
    /// The limits of each instance.
    pub(crate) reuse: Reuse,
    /// Set once the host stops.
    pub(crate) stopping: Arc<AtomicBool>,
}

impl HandlerState for Workers {
    type StoreData = State;
    type WorkerExpiration = Idleness;
    type WorkerState = Worker;

    async fn instantiate(&self) -> wasmtime::Result<Instance<State, Idleness, Worker>> {
        let (store, proxy) = self.component.instantiate().await?;
        Ok(Instance {
            store,
            proxy,
            view: State::http,
            expiration: Idleness(Box::pin(sleep(IDLE_TIMEOUT))),
            state: Worker {
                component: self.component.id().to_owned(),
                reuse: self.reuse,
                stopping: self.stopping.clone(),
            },
        })
    }
}

/// One instance at work.
pub(crate) struct Worker {
    component: String,
    reuse: Reuse,
    stopping: Arc<AtomicBool>,
}

impl WorkerState for Worker {
    type StoreData = State;
    type RequestData = ();

    fn should_accept_request(&self, concurrent: usize, total: usize) -> ShouldAccept {
        if total >= self.reuse.total {
            ShouldAccept::Never
        } else if concurrent >= self.reuse.concurrent {
            ShouldAccept::No
        } else {
            ShouldAccept::Yes
        }
    }

    fn on_request_start(
        &self,
        _: StoreContextMut<'_, State>,
        (): (),
        _: GuestTaskId,
    ) -> Pin<Box<dyn Future<Output = ()> + 'static + Send + Sync>> {
        // Like Spin, the host sets no time limit unless told to, and it cannot be told to.
        Box::pin(std::future::pending())
    }

    fn drop(&self, store: Store<State>, ended: wasmtime::Result<()>) {
        // A host that stops cuts its instances short, which looks like a failure and is none.
        if let Err(trap) = ended
            && !self.stopping.load(Ordering::Relaxed)
        {
            // The alternate form tells the causes and where in the component, without the host's own stack.
            eprintln!("spin-host: an instance of {} failed and is replaced: {trap:#}", self.component);
        }
        drop(store);
    }
}

/// Ends an instance that has had nothing to do for a while.
pub(crate) struct Idleness(Pin<Box<Sleep>>);

impl WorkerExpiration for Idleness {
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>, status: WorkerStatus, since: Instant) -> Poll<()> {
        if status != WorkerStatus::Idle {
            return Poll::Pending;
        }
        let deadline = (since + IDLE_TIMEOUT).into();
        if self.0.deadline() != deadline {
            self.0.as_mut().reset(deadline);
        }
        self.0.as_mut().poll(context)
    }
}
