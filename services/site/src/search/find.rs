//! Finding: one round trip for all kinds, and another where nothing matches what was typed but something what was meant.

use gate::Access;
use ideas::IdeaSummary;
use members::FoundPerson;
use posts::{Found, PostSummary, ReplySummary, Sought, Words};
use shared::ports::Stmt;
use shared::web::{Cursor, List, Problem};

use super::query::{Checked, Kind, SearchQuery};

/// What was found, best first in each kind.
pub(super) struct Results {
    pub(super) posts: List<Found<PostSummary>>,
    pub(super) ideas: List<Found<IdeaSummary>>,
    pub(super) replies: List<Found<ReplySummary>>,
    pub(super) people: List<FoundPerson>,
    /// The words that were looked for.
    pub(super) words: Words,
    /// What was looked for instead of what was typed, where nothing matched that.
    pub(super) meant: Option<String>,
}

const fn none<T>() -> List<T> {
    List { items: Vec::new(), next: None }
}

impl Results {
    fn none(words: Words) -> Self {
        Self { posts: none(), ideas: none(), replies: none(), people: none(), words, meant: None }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.posts.items.len() + self.ideas.items.len() + self.replies.items.len() + self.people.items.len()
    }

    /// Whether there are more than these.
    pub(super) fn has_more(&self) -> bool {
        [&self.posts.next, &self.ideas.next, &self.replies.next, &self.people.next].into_iter().any(Option::is_some)
    }

    /// Where to go on, if one kind alone was asked for.
    pub(super) fn next(&self, kinds: &[Kind]) -> Option<&String> {
        match kinds {
            [Kind::Post] => self.posts.next.as_ref(),
            [Kind::Idea] => self.ideas.next.as_ref(),
            [Kind::Reply] => self.replies.next.as_ref(),
            [Kind::Person] => self.people.next.as_ref(),
            _ => None,
        }
    }
}

/// Looks for it, at most so many of each kind.
pub(super) async fn find(
    access: &Access,
    query: &SearchQuery,
    limit: impl Fn(Kind) -> usize,
) -> Result<(Results, Vec<Kind>), Problem> {
    let Checked { kinds, sought } = query.checked(access.now)?;
    if kinds == [Kind::Person] {
        access.people()?;
    }
    let cursor = Cursor::of(query.cursor.as_deref(), Cursor::bottom)?;
    let results = ask(access, &kinds, &sought, &cursor, &limit).await?;
    if results.count() > 0 || query.cursor.is_some() || sought.words.is_empty() {
        return Ok((results, kinds));
    }
    let pairs = posts::mended(access, &sought.words).await?;
    if pairs.is_empty() {
        return Ok((results, kinds));
    }
    let again = Sought { words: sought.words.mended(&pairs), ..sought };
    let mut mended = ask(access, &kinds, &again, &cursor, &limit).await?;
    if mended.count() == 0 {
        return Ok((results, kinds));
    }
    mended.meant = Some(in_other_words(&query.q, &pairs));
    Ok((mended, kinds))
}

async fn ask(
    access: &Access,
    kinds: &[Kind],
    sought: &Sought<'_>,
    cursor: &Cursor,
    limit: &impl Fn(Kind) -> usize,
) -> Result<Results, Problem> {
    let statement = |kind: Kind| -> Option<Stmt> {
        match kind {
            Kind::Post => posts::ask_posts(access, sought, cursor, limit(kind)),
            Kind::Idea => ideas::ask_ideas(access, sought, cursor, limit(kind)),
            Kind::Reply => posts::ask_replies(access, sought, cursor, limit(kind)),
            Kind::Person => members::ask_people(access, &sought.words.all()?, cursor, limit(kind)),
        }
    };
    let mut results = Results::none(sought.words.clone());
    let asked: Vec<(Kind, Stmt)> = kinds.iter().filter_map(|kind| Some((*kind, statement(*kind)?))).collect();
    if asked.is_empty() {
        return Ok(results);
    }
    let (kinds, statements): (Vec<Kind>, Vec<Stmt>) = asked.into_iter().unzip();
    for (kind, rows) in kinds.into_iter().zip(access.app.db.batch(statements).await?) {
        match kind {
            Kind::Post => results.posts = posts::found_posts(access, &rows, limit(kind))?,
            Kind::Idea => results.ideas = ideas::found_ideas(access, &rows, limit(kind))?,
            Kind::Reply => results.replies = posts::found_replies(access, &rows, limit(kind))?,
            Kind::Person => results.people = members::found_people(access, &rows, limit(kind))?,
        }
    }
    Ok(results)
}

/// What was typed, with the words that were meant.
fn in_other_words(typed: &str, pairs: &[(String, String)]) -> String {
    let mut out = String::new();
    let mut from = 0;
    for (at, token) in posts::tokens(typed) {
        let plain = posts::folded(token);
        out.push_str(&typed[from..at]);
        out.push_str(pairs.iter().find(|(word, _)| *word == plain).map_or(token, |(_, meant)| meant));
        from = at + token.len();
    }
    out.push_str(&typed[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_mistyped_word_is_another() {
        let pairs = [("frimware".to_owned(), "firmware".to_owned())];
        assert_eq!(in_other_words("Old Frimware, hub?", &pairs), "Old firmware, hub?");
    }
}
