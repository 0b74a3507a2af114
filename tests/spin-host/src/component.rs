//! A component of the application, ready to be instantiated as often as needed.

use anyhow::{Context, Result};
use wasmtime::Store;
use wasmtime::component::{Linker, ResourceTable};
use wasmtime_wasi::WasiCtx;
use wasmtime_wasi_http::WasiHttpCtx;
use wasmtime_wasi_http::handler::Proxy;
use wasmtime_wasi_http::p3::bindings::ServicePre;

use crate::cache::Cache;
use crate::databases::Databases;
use crate::key_value::{KeyValue, Stores};
use crate::manifest;
use crate::outbound::{AllowedHosts, Outbound};
use crate::sqlite::Sqlite;
use crate::state::State;
use crate::variables::{Application, Variables};

/// What all components share.
pub(crate) struct Shared {
    /// The imports.
    pub(crate) linker: Linker<State>,
    /// The compiled components.
    pub(crate) cache: Cache,
    /// The application's variables.
    pub(crate) application: Application,
    /// The databases.
    pub(crate) databases: Databases,
    /// The key-value stores.
    pub(crate) stores: Stores,
}

/// A compiled component with what its manifest grants it.
pub(crate) struct Component {
    id: String,
    service: ServicePre<State>,
    variables: Variables,
    environment: Vec<(String, String)>,
    allowed_hosts: AllowedHosts,
    databases: Databases,
    stores: Option<Stores>,
}

impl Component {
    /// Compiles a component and settles its grants.
    pub(crate) fn prepare(id: &str, manifest: &manifest::Component, shared: &Shared) -> Result<Self> {
        let hosts = manifest.allowed_outbound_hosts.iter().map(|host| shared.application.expand(host));
        let hosts = hosts.collect::<Result<Vec<_>>>()?;
        let compiled = shared.cache.load(shared.linker.engine(), &manifest.source)?;
        let linked = shared.linker.instantiate_pre(&compiled);
        let linked = linked.map_err(anyhow::Error::from).context("it imports what this host does not have")?;
        let service =
            ServicePre::new(linked).map_err(anyhow::Error::from).context("it does not export wasi:http/handler@0.3")?;
        Ok(Self {
            id: id.to_owned(),
            service,
            variables: Variables::of(manifest, &shared.application)?,
            environment: manifest.environment.clone().into_iter().collect(),
            allowed_hosts: AllowedHosts::parse(hosts.iter().map(String::as_str))?,
            databases: shared.databases.granted(&manifest.sqlite_databases),
            stores: (!manifest.key_value_stores.is_empty()).then(|| shared.stores.clone()),
        })
    }

    /// The id the manifest gives it.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// A fresh instance with nothing of any other in it.
    pub(crate) async fn instantiate(&self) -> wasmtime::Result<(Store<State>, Proxy)> {
        let mut store = Store::new(self.service.engine(), self.state());
        let service = self.service.instantiate_async(&mut store).await?;
        Ok((store, Proxy::P3(service)))
    }

    fn state(&self) -> State {
        // The host's own standard output carries the line that says it is ready, and nothing else.
        let wasi =
            WasiCtx::builder().stdout(std::io::stderr()).stderr(std::io::stderr()).envs(&self.environment).build();
        State {
            table: ResourceTable::new(),
            wasi,
            http: WasiHttpCtx::new(),
            outbound: Outbound(self.allowed_hosts.clone()),
            sqlite: Sqlite::new(self.databases.clone()),
            key_value: KeyValue::new(self.stores.clone()),
            variables: self.variables.clone(),
        }
    }
}
