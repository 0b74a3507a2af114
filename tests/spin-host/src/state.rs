//! What belongs to one instance of a component.

use wasmtime::component::ResourceTable;
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};
use wasmtime_wasi_http::{WasiHttpCtx, WasiHttpCtxView, WasiHttpView};

use crate::key_value::KeyValue;
use crate::outbound::Outbound;
use crate::sqlite::Sqlite;
use crate::variables::Variables;

/// The data of one instance's store.
pub(crate) struct State {
    /// WASI's handles.
    pub(crate) table: ResourceTable,
    /// Clocks, randomness, standard output.
    pub(crate) wasi: WasiCtx,
    /// HTTP.
    pub(crate) http: WasiHttpCtx,
    /// Outgoing requests.
    pub(crate) outbound: Outbound,
    /// Its part of the database.
    pub(crate) sqlite: Sqlite,
    /// Its part of the key-value stores.
    pub(crate) key_value: KeyValue,
    /// Its variables.
    pub(crate) variables: Variables,
}

impl WasiView for State {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

impl WasiHttpView for State {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        WasiHttpCtxView { ctx: &mut self.http, table: &mut self.table, hooks: &mut self.outbound }
    }
}
