//! Host-side bindings of the three Spin interfaces, generated from `wit/`.

wasmtime::component::bindgen!({
    path: "wit",
    world: "folkmoot:spin-host/imports",
    imports: { default: async | trappable },
    with: {
        "spin:sqlite/sqlite.connection": crate::sqlite::SharedConnection,
        "spin:key-value/key-value.store": crate::key_value::StoreLabel,
    },
});

pub use self::spin::key_value::key_value;
pub use self::spin::sqlite::sqlite;
pub use self::spin::variables::variables;
