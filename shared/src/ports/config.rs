//! The `Config` port.

/// Variables and secrets of the deployment. Names are lower case with `_`; each host spells them its own way
/// (`SESSION_SECRET` on Workers, `session_secret` on Spin, `FOLKMOOT_SESSION_SECRET` for the native host).
pub trait Config: Send + Sync {
    /// The value, if it was set.
    fn get(&self, name: &str) -> Option<String>;
}

/// Every setting that anything asks for. Spin's host can't be asked for a list, and answers only while it is waited for.
pub const SETTINGS: [&str; 2] = ["session_secret", "demo_sign_in"];
