//! What search engines ask for besides the pages: the map of a community, and what they should leave alone.

mod map;
mod robots;

use shared::web::{PAGES, Routes};

/// The routes of both.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/robots.txt", robots::robots).get(format!("{PAGES}/sitemap.xml"), map::map)
}
