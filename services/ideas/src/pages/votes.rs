//! The page of one's own votes.

use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Problem, Query};

use crate::actions::points;
use crate::{view, words};

/// How somebody came here.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct OwnQuery {
    /// Set where a vote was refused because none is left.
    spent: Option<String>,
}

pub(crate) async fn own(access: Access, Query(query): Query<OwnQuery>) -> Result<Markup, Problem> {
    let points = points::points(&access).await?;
    let frame = access.frame();
    let refused = query.spent.is_some() && points.left == Some(0);
    let head = Head::new(&words::YOUR_VOTES[frame.lang], Tab::Ideas).width(Width::Narrow);
    Ok(page(&frame, &head, view::own_votes(&access, &frame, &points, refused)))
}
