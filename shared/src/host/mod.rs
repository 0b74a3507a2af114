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

/// Makes a crate a function of its own: its entry on Workers or on Spin, by the target. `$make` is given an
/// [`App`](crate::web::App) and makes the [`Server`](crate::web::Server). The crate depends on `worker` and `spin-sdk` itself, because what
/// their own macros write names them.
#[macro_export]
macro_rules! function {
    ($make:expr) => {
        #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
        #[worker::event(fetch)]
        async fn fetch(
            request: worker::web_sys::Request,
            env: worker::Env,
            context: worker::Context,
        ) -> worker::Result<worker::web_sys::Response> {
            $crate::host::workers::serve($make, request, env, &context).await
        }

        #[cfg(target_os = "wasi")]
        #[spin_sdk::http_service]
        async fn handle(
            request: spin_sdk::http::Request,
        ) -> Result<axum::response::Response, std::convert::Infallible> {
            $crate::host::spin::serve($make, request).await
        }
    };
}
