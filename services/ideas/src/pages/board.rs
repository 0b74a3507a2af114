//! The board of ideas, the roadmap, and the change log.

use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{PageQuery, Problem, Query};
use shared::words::common;

use crate::actions::{changelog as log, ideas, status};
use crate::store::listing::{Filter, Sort};
use crate::view::{self, BoardView};
use crate::words;

/// Which ideas, in which order.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct BoardQuery {
    sort: Option<String>,
    status: Option<String>,
    space: Option<String>,
    tag: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn board(access: Access, Query(query): Query<BoardQuery>) -> Result<Markup, Problem> {
    let sort = Sort::parse(query.sort.as_deref().unwrap_or("top"))?;
    let (status, space, tag) = (query.status.as_deref(), query.space.as_deref(), query.tag.as_deref());
    let filter = Filter { status, space, tag, author: None };
    let list = ideas::list(&access, &filter, sort, query.cursor.as_deref(), 20).await?;
    let budget = votes::budget(&access).await?;
    let frame = access.frame();
    let main = view::board(&BoardView { access: &access, frame: &frame, filter: &filter, sort, list: &list, budget });
    let mut head = Head::new(&common::IDEAS_TAB[frame.lang], Tab::Ideas).feed(frame.href("/ideas/feed"));
    if query.cursor.is_none() && status.is_none() && space.is_none() && tag.is_none() {
        head = head.listed(frame.href("/ideas"), &words::IDEAS_ABOUT[frame.lang]);
    }
    Ok(page(&frame, &head, main))
}

pub(crate) async fn roadmap(access: Access) -> Result<Markup, Problem> {
    let columns = status::roadmap(&access, 20).await?;
    let frame = access.frame();
    let head = Head::new(&common::ROADMAP_TAB[frame.lang], Tab::Roadmap).width(Width::Wide);
    let head = head.listed(frame.href("/roadmap"), &words::ROADMAP_ABOUT[frame.lang]);
    Ok(page(&frame, &head, view::roadmap(&frame, &columns)))
}

pub(crate) async fn changelog(access: Access, Query(query): Query<PageQuery>) -> Result<Markup, Problem> {
    let list = log::list(&access, None, query.cursor.as_deref(), 20).await?;
    let frame = access.frame();
    let mut head = Head::new(&words::CHANGELOG[frame.lang], Tab::Roadmap).width(Width::Narrow);
    if query.cursor.is_none() {
        head = head.listed(frame.href("/changelog"), &words::CHANGELOG_LEAD[frame.lang]);
    }
    Ok(page(&frame, &head, view::changelog(&access, &frame, &list)))
}
