//! A community's brand: colours, letters, corners and a small picture, kept as tokens and served as a style sheet. What a token
//! means and whether it can be read is told by `shared::domain::brand`.

mod actions;
pub(crate) mod api;
mod pages;
mod typed;
mod view;

pub(crate) use typed::BrandText;
pub(crate) use view::preview;

use shared::web::{API, PAGES, Routes};

/// The routes of the brand.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get(format!("{API}/brand"), api::read)
        .put(format!("{API}/brand"), api::put)
        .get(format!("{PAGES}/brand.css"), pages::sheet)
        .get(format!("{PAGES}/brand/logo"), pages::logo)
        .get(format!("{PAGES}/studio/brand"), pages::show)
        .post(format!("{PAGES}/studio/brand"), pages::save)
        .post(format!("{PAGES}/studio/brand/logo"), pages::put_logo)
        .post(format!("{PAGES}/studio/brand/logo/remove"), pages::drop_logo)
}
