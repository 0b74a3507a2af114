//! Lists of ideas, as idea tools export them: CSV with one row an idea, or one row for each of its voters.
//!
//! | there | here |
//! |---|---|
//! | idea, suggestion, post | idea; its author is a name, for the list has no account to go by |
//! | votes, or rows of voters | imported votes |
//! | status | status, by the mapping |
//! | label, category, board | tags |
//! | the company's answer | official response |
//! | merged into, duplicate of | merged |
//!
//! Which column says what is told by a [`Mapping`]: one for each of the common tools comes along, and anybody may write their
//! own. The ideas of a list are kept in memory, because its rows may come in any order and name one another.

mod idea;
mod mapping;
mod table;

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Result, ensure};
use shared::domain::{IdeaId, ImportedVotes, Outcome, Record, RecordAuthor, Time};

use crate::{Progress, Report, Sink};
use idea::{Listed, Otherwise, Said};
pub use mapping::Mapping;
use table::Table;

/// How many records go at once.
const BATCH: usize = 200;

const IDEAS: &str = "Ideas";
const TAGS: &str = "Tags";
const RESPONSES: &str = "Official responses";
const MERGES: &str = "Merges";

/// Imports the list at `path`.
///
/// `source` names where it comes from: ids are made of it, so that importing the same list under the same name again adds
/// nothing, and going on after a stop adds what is missing.
///
/// # Errors
/// Where the file can't be read, or no column of it is the title.
pub async fn import(
    path: &Path,
    mapping: &Mapping,
    source: &str,
    sink: &mut dyn Sink,
    progress: &dyn Progress,
) -> Result<Report> {
    let mut report = Report::default();
    let ideas = read(path, mapping, progress, &mut report)?;
    let mut writing = Writing { sink, report };
    writing.tags(&ideas).await?;
    writing.ideas(&ideas, source).await?;
    writing.responses(&ideas, source).await?;
    writing.merges(&ideas, source).await?;
    Ok(writing.report)
}

/// The ideas of the list, in its order; rows of the same idea made one.
fn read(path: &Path, mapping: &Mapping, progress: &dyn Progress, report: &mut Report) -> Result<Vec<Listed>> {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let mut table = Table::open(path, mapping.separator)?;
    let places = mapping.places(&table.header)?;
    progress.started(&name, table.bytes);
    let mut ideas: Vec<Listed> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut otherwise = Otherwise::default();
    let mut rows = 0;
    while let Some(row) = table.next()? {
        rows += 1;
        if rows % 256 == 0 {
            progress.advanced(table.read(), rows);
        }
        let said =
            row.and_then(|line| idea::read(&line, &places, mapping, &mut otherwise).map_err(|why| (line.at, why)));
        match said {
            Ok(Said::Idea(idea)) => match known.get(&idea.key) {
                Some(place) => again(&mut ideas[*place], *idea, report, &name),
                None => {
                    report.of(IDEAS).read += 1;
                    known.insert(idea.key.clone(), ideas.len());
                    ideas.push(*idea);
                }
            },
            Ok(Said::LeftOut) => {
                report.of(IDEAS).read += 1;
                report.skip(IDEAS, "left out by its status, as the mapping says", 1);
            }
            Err((line, why)) => {
                report.of(IDEAS).read += 1;
                report.skip(IDEAS, "malformed, see the problems", 1);
                report.problem(&name, line, &why);
            }
        }
    }
    progress.finished(&name, rows);
    note(report, &otherwise);
    Ok(ideas)
}

/// Tells what was taken otherwise than it was said.
fn note(report: &mut Report, otherwise: &Otherwise) {
    for (word, count) in &otherwise.statuses {
        let words = format!("The status {word:?} is not in the mapping: {count} rows were taken as under review.");
        report.notes.push(words);
    }
    if !otherwise.tags.is_empty() {
        let tags: Vec<_> = otherwise.tags.iter().map(|(tag, count)| format!("{tag} ({count})")).take(20).collect();
        report.notes.push(format!(
            "{} tags were left out, because a tag is 1 to 35 of a-z 0-9 - + . # and an idea has five of them: {}",
            otherwise.tags.len(),
            tags.join(", ")
        ));
    }
}

/// Another row of an idea: one more voter of it, or the same thing twice.
fn again(idea: &mut Listed, other: Listed, report: &mut Report, file: &str) {
    if other.voters.is_empty() {
        report.of(IDEAS).read += 1;
        report.skip(IDEAS, "there is one of the same id in the list", 1);
        report.problem(file, other.at, &format!("{:?} stands in line {} already", other.key, idea.at));
    } else {
        idea.voters.extend(other.voters);
    }
}

/// The id of an idea of the list.
fn id_of(idea: &Listed, source: &str) -> IdeaId {
    IdeaId::imported(idea.created_at, source, "idea", &idea.key)
}

/// Writes what was read, and books what became of it.
struct Writing<'a> {
    sink: &'a mut dyn Sink,
    report: Report,
}

impl Writing<'_> {
    /// The tags, each once.
    async fn tags(&mut self, ideas: &[Listed]) -> Result<()> {
        let mut all: Vec<_> = ideas.iter().flat_map(|idea| &idea.tags).collect();
        all.sort();
        all.dedup();
        let records = all.into_iter().map(|tag| Record::Tag { tag: tag.clone(), description: String::new() });
        self.write(TAGS, records.collect(), true).await
    }

    async fn ideas(&mut self, ideas: &[Listed], source: &str) -> Result<()> {
        let records = ideas.iter().map(|idea| {
            let author = if idea.author.is_empty() { "former member".to_owned() } else { idea.author.clone() };
            // Where there is a row a voter, the rows are what was counted.
            let up = if idea.voters.is_empty() { idea.votes } else { idea.voters.len() as i64 };
            Record::Idea {
                id: id_of(idea, source),
                author: RecordAuthor::Name(author),
                title: idea.title.clone(),
                body_md: idea.body_md.clone(),
                tags: idea.tags.clone(),
                status: idea.status,
                votes: ImportedVotes { up, down: 0 },
                created_at: idea.created_at,
                edited_at: None,
            }
        });
        self.write(IDEAS, records.collect(), false).await
    }

    async fn responses(&mut self, ideas: &[Listed], source: &str) -> Result<()> {
        let records = ideas.iter().filter_map(|idea| {
            let (body_md, at): &(String, Time) = idea.response.as_ref()?;
            Some(Record::Response { idea: id_of(idea, source), body_md: body_md.clone(), responded_at: *at })
        });
        self.write(RESPONSES, records.collect(), true).await
    }

    /// Merges, but for those into what is not in the list or was merged itself.
    async fn merges(&mut self, ideas: &[Listed], source: &str) -> Result<()> {
        let by_key: HashMap<_, _> = ideas.iter().map(|idea| (idea.key.as_str(), idea)).collect();
        let mut records = Vec::new();
        for idea in ideas.iter().filter(|idea| idea.merged_into.is_some()) {
            match last_of(idea, &by_key) {
                Some(into) => {
                    records.push(Record::Merged { idea: id_of(idea, source), into: id_of(into, source) });
                }
                None => {
                    self.report.of(MERGES).read += 1;
                    self.report.skip(MERGES, "what it was merged into is not in the list", 1);
                }
            }
        }
        self.write(MERGES, records, true).await
    }

    async fn write(&mut self, what: &'static str, records: Vec<Record>, counts: bool) -> Result<()> {
        if counts && !records.is_empty() {
            self.report.of(what).read += records.len() as u64;
        }
        let mut records = records.into_iter().peekable();
        while records.peek().is_some() {
            let batch: Vec<_> = records.by_ref().take(BATCH).collect();
            let sent = batch.len();
            let outcomes = self.sink.write(batch).await?;
            ensure!(outcomes.len() == sent, "{sent} records were answered with {} outcomes", outcomes.len());
            for outcome in outcomes {
                match outcome {
                    Outcome::Written => self.report.of(what).imported += 1,
                    Outcome::Known => self.report.of(what).already += 1,
                    Outcome::Refused(why) => self.report.skip(what, &why, 1),
                }
            }
        }
        Ok(())
    }
}

/// The idea at the end of a chain of merges; none if it leads out of the list or in a circle.
fn last_of<'a>(idea: &'a Listed, by_key: &HashMap<&str, &'a Listed>) -> Option<&'a Listed> {
    let mut at = idea;
    // A chain can't be longer than the list.
    for _ in 0..by_key.len() {
        match &at.merged_into {
            Some(into) => at = by_key.get(into.as_str())?,
            None => return Some(at).filter(|last| !std::ptr::eq(*last, idea)),
        }
    }
    None
}
