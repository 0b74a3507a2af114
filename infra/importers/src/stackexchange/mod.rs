//! Stack Exchange data dumps: a folder with `Posts.xml`, `Users.xml` and, where they are there, `Tags.xml`, `Votes.xml`,
//! `Comments.xml` and `PostHistory.xml`.
//!
//! | there | here |
//! |---|---|
//! | user | member |
//! | question | question; with the tag `feature-request`: idea, its status after its `status-*` tag |
//! | answer | answer; to an idea: remark |
//! | comment | remark on the thread, or on the answer |
//! | excerpt or wiki of a tag | the tag's introduction |
//! | votes for and against | imported votes |
//! | accepted answer | accepted answer |
//! | entries of a post's history | its earlier versions, and the Markdown it was written in |
//!
//! Files may be of any size and their rows in any order. Each is read as a stream (`Posts.xml` twice, for answers may come
//! before their questions); what has to be looked up between them is kept in a scratch database.

mod authors;
mod comments;
mod fields;
mod history;
mod ideas;
mod posts;
mod scratch;
mod tags;
mod users;
mod votes;
mod writing;

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::rows::{self, Malformed, Row, Rows};
use crate::{Progress, Report, Sink};
use scratch::Scratch;
use writing::Pending;

/// Imports the dump in `dir`.
///
/// `source` names where it comes from: ids are made of it, so that importing the same dump under the same name again
/// adds nothing, and going on after a stop adds what is missing. `scratch` is a folder for a temporary file, which is
/// gone at the end.
pub async fn import(
    dir: &Path,
    source: &str,
    sink: &mut dyn Sink,
    progress: &dyn Progress,
    scratch: &Path,
) -> Result<Report> {
    for name in ["Posts.xml", "Users.xml"] {
        if rows::find(dir, name).with_context(|| format!("can't read the folder {}", dir.display()))?.is_none() {
            bail!("{name} is missing in {}: is this an unpacked Stack Exchange data dump?", dir.display());
        }
    }
    let mut import = Import {
        dir,
        source,
        sink,
        progress,
        scratch: Scratch::create(scratch)?,
        report: Report::default(),
        pending: Vec::new(),
        votes_told: true,
        differing_scores: 0,
    };
    import.users().await?;
    import.tags().await?;
    import.votes()?;
    import.history()?;
    import.threads().await?;
    import.tag_introductions().await?;
    import.answers().await?;
    import.comments().await?;
    import.accepted().await?;
    import.revisions().await?;
    import.settle_votes()?;
    import.settle_history()?;
    import.note_unread()?;
    Ok(import.report)
}

/// An import under way.
struct Import<'a> {
    dir: &'a Path,
    /// Part of every id.
    source: &'a str,
    sink: &'a mut dyn Sink,
    progress: &'a dyn Progress,
    scratch: Scratch,
    report: Report,
    pending: Vec<Pending>,
    /// Whether there is a `Votes.xml`; without it a post's score is all there is to know.
    votes_told: bool,
    /// How many posts have a score that is not the sum of their votes.
    differing_scores: u64,
}

/// One file being read, with its progress.
struct Reading<'a> {
    name: &'static str,
    rows: Rows,
    progress: &'a dyn Progress,
}

impl Reading<'_> {
    /// The next row, or what is malformed where it should be.
    fn next(&mut self) -> Result<Option<Result<Row, Malformed>>> {
        let next = self.rows.next().with_context(|| format!("{} can't be read on", self.name))?;
        // Telling it more often would cost more than reading does.
        if self.rows.found.is_multiple_of(256) {
            self.progress.advanced(self.rows.read, self.rows.found);
        }
        if next.is_none() {
            self.progress.advanced(self.rows.total, self.rows.found);
            self.progress.finished(self.name, self.rows.found);
        }
        Ok(next)
    }
}

impl<'a> Import<'a> {
    /// Begins a file; none if the dump hasn't got it.
    fn read(&self, name: &'static str) -> Result<Option<Reading<'a>>> {
        let Some(path) = rows::find(self.dir, name)? else { return Ok(None) };
        let rows = Rows::open(&path).with_context(|| format!("can't open {}", path.display()))?;
        self.progress.started(name, rows.total);
        Ok(Some(Reading { name, rows, progress: self.progress }))
    }

    /// A thing of this kind is left out because its row is malformed.
    fn malformed(&mut self, what: &str, file: &str, line: u64, why: &str) {
        self.report.skip(what, "malformed, see the problems", 1);
        self.report.problem(file, line, why);
    }

    /// Something that could not be read at all: a row counts as one of the things its file is about.
    fn broken(&mut self, what: &str, file: &str, error: &Malformed) {
        if error.is_row {
            self.report.of(what).read += 1;
            self.malformed(what, file, error.line, &error.what);
        } else {
            self.report.problem(file, error.line, &error.what);
        }
    }

    /// The files that are there and have no place here.
    fn note_unread(&mut self) -> Result<()> {
        for (name, why) in [
            ("Badges.xml", "badges are won here, not brought along"),
            ("PostLinks.xml", "the links themselves are in the texts"),
        ] {
            if rows::find(self.dir, name)?.is_some() {
                self.report.notes.push(format!("{name} was not read: {why}."));
            }
        }
        Ok(())
    }
}
