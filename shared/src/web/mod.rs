//! What stands between HTTP and a service's actions, the same for every service and host.

mod access_log;
mod app;
mod assets;
mod context;
mod cookie;
mod document;
mod encoded;
mod input;
mod language;
pub mod layout;
mod limits;
mod list;
mod moved;
mod once;
mod origin;
mod pages_cache;
mod problem;
mod routes;
mod server;
mod tagged;

pub use app::{App, base_url};
pub use context::{Frame, RequestContext, Viewer};
pub use cookie::{browser_cookie_name, cookie_value, refresh_cookie_name, session_cookie_name, set_cookie};
pub use document::{Document, from_toml};
pub use encoded::encoded;
pub use input::{Form, Json, Query, path_id};
pub use language::{choose as choose_language, chosen as chosen_language};
pub use limits::{FLAGS, Quota, WRITES};
pub use list::{Cursor, List, PageQuery, limit_of};
pub use moved::moved as moved_clock;
pub use once::{Created, Once};
pub use problem::{Problem, ProblemBody};
pub use routes::{API, PAGES, RouteEntry, Routes};
pub use server::Server;
pub use tagged::Tagged;
