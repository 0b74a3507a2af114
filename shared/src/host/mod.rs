//! The three adapters of the ports. Which one is compiled goes by the target alone, because features unify across a
//! workspace and targets can't.

#[cfg(not(target_family = "wasm"))]
pub mod native;
#[cfg(target_os = "wasi")]
pub mod spin;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub mod workers;

#[cfg(not(target_family = "wasm"))]
use native as here;
#[cfg(target_os = "wasi")]
use spin as here;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
use workers as here;

/// Writes a line to the operator's log.
pub fn log(message: &str) {
    here::log(message);
}
