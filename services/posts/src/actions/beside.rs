//! What stands beside the posts of a tag.

use std::collections::HashMap;

use gate::Access;
use serde::Serialize;
use shared::domain::Author;
use shared::ports::{Rows, Stmt};
use shared::web::Problem;
use utoipa::ToSchema;

use super::lists::miscounted;
use crate::store::beside::{self as store, AnswererRow, TagsRow};
use crate::store::listing::PARTS;
use crate::store::tags as tags_in;

/// Somebody who answers under a tag.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Answerer {
    /// Who.
    pub author: Author,
    /// Their answers where you may read.
    pub answers: i64,
    /// Those of them that were accepted.
    pub accepted: i64,
}

/// What goes with a tag, as far as the visitor may know.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct Beside {
    /// Who answers most, first who does most; at most six.
    pub answerers: Vec<Answerer>,
    /// Tags that often stand on the same posts, first the most frequent; at most ten.
    pub related: Vec<String>,
}

const ANSWERERS: usize = 6;
const RELATED: usize = 10;

/// How many of the newest posts are asked for their other tags: enough to tell what belongs together today.
const NEWEST: usize = 60;

/// Asks for both.
pub(super) fn statements(access: &Access, tag: &str) -> [Stmt; 2] {
    // Whoever answers in several spaces comes several times.
    [store::answerers(access, tag, ANSWERERS * 3), store::tags_of_newest(access, &PARTS, tag, NEWEST)]
}

/// The answers to [`statements`].
pub(super) fn told(tag: &str, rows: &[Rows]) -> Result<Beside, Problem> {
    let [answerers, tags] = rows else { return Err(miscounted()) };
    let mut people: Vec<Answerer> = Vec::new();
    for row in answerers.read::<AnswererRow>()? {
        if people.iter().all(|known| known.author.handle.as_ref() != Some(&row.handle)) {
            let author = Author { handle: Some(row.handle), name: row.name, role: row.role };
            people.push(Answerer { author, answers: row.answers, accepted: row.accepted });
        }
    }
    people.sort_by_key(|one| std::cmp::Reverse(one.answers + 2 * one.accepted));
    people.truncate(ANSWERERS);
    Ok(Beside { answerers: people, related: related(tag, tags.read::<TagsRow>()?) })
}

/// The tags that stand beside one most often; of equals the first by name.
fn related(tag: &str, rows: Vec<TagsRow>) -> Vec<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for other in rows.iter().flat_map(|row| tags_in(&row.tags)).filter(|other| other != tag) {
        *counts.entry(other).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|(one, many), (other, more)| more.cmp(many).then_with(|| one.cmp(other)));
    counts.into_iter().take(RELATED).map(|(tag, _)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_neighbours_come_first() {
        let row = |tags: &str| TagsRow { tags: tags.to_owned() };
        let rows = vec![row(r#"["hub","zigbee"]"#), row(r#"["zigbee","lamp"]"#), row(r#"["hub","zigbee","app"]"#)];
        assert_eq!(related("zigbee", rows), ["hub", "app", "lamp"]);
    }
}
