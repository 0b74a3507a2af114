//! The engine, and everything a component may import.

use anyhow::Result;
use wasmtime::component::Linker;
use wasmtime::{Config, Engine};

use crate::bindings::{key_value, sqlite, variables};
use crate::key_value::KeyValueData;
use crate::sqlite::SqliteData;
use crate::state::State;
use crate::variables::VariablesData;

/// An engine for components with WASI 0.3.
pub(crate) fn engine() -> Result<Engine> {
    let mut config = Config::new();
    config.wasm_component_model_async(true);
    Ok(Engine::new(&config)?)
}

/// A linker with WASI 0.2 (which Rust's standard library asks for), WASI 0.3 and Spin's interfaces.
pub(crate) fn linker(engine: &Engine) -> Result<Linker<State>> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::p2::add_to_linker_async(&mut linker)?;
    wasmtime_wasi::p3::add_to_linker(&mut linker)?;
    wasmtime_wasi_http::p3::add_to_linker(&mut linker)?;
    sqlite::add_to_linker::<State, SqliteData>(&mut linker, |state| &mut state.sqlite)?;
    key_value::add_to_linker::<State, KeyValueData>(&mut linker, |state| &mut state.key_value)?;
    variables::add_to_linker::<State, VariablesData>(&mut linker, |state| &mut state.variables)?;
    Ok(linker)
}
