//! Routes that can be listed: a router that remembers what was put into it.
//!
//! The list is what tests go by, so that a new route can't escape the API document or the leak test.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodRouter, delete, get, options, patch, post, put};

use super::App;

/// Where the JSON of a community begins.
pub const API: &str = "/api/v1/communities/{community}";
/// Where the pages of a community begin.
pub const PAGES: &str = "/c/{community}";

/// One route.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteEntry {
    /// `GET`, `POST` and so on.
    pub method: &'static str,
    /// The path with `{names}` for its variable parts.
    pub path: String,
}

/// The routes of a service, or of several merged.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    entries: Vec<RouteEntry>,
}

macro_rules! methods {
    ($($name:ident $method:literal $constructor:ident),*) => {$(
        #[doc = concat!("Answers `", $method, "` at the path.")]
        #[must_use]
        pub fn $name<H, T>(self, path: impl Into<String>, handler: H) -> Self
        where
            H: Handler<T, App>,
            T: 'static,
        {
            self.add($method, path.into(), $constructor(handler))
        }
    )*};
}

impl Routes {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    methods!(get "GET" get, post "POST" post, put "PUT" put, patch "PATCH" patch, delete "DELETE" delete);

    fn add(mut self, method: &'static str, path: String, handler: MethodRouter<App>) -> Self {
        self.router = self.router.route(&path, handler);
        self.entries.push(RouteEntry { method, path });
        self
    }

    /// Answers the question a browser asks before a page of another site may send something to this path. It is no route of its
    /// own: it tells of those that are there.
    #[must_use]
    pub fn preflight<H, T>(mut self, path: impl Into<String>, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.router = self.router.route(&path.into(), options(handler));
        self
    }

    /// These and the others.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.entries.extend(other.entries);
        self
    }

    /// What there is.
    pub fn entries(&self) -> &[RouteEntry] {
        &self.entries
    }

    pub(super) fn into_router(self) -> Router<App> {
        self.router
    }
}
