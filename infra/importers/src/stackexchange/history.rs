//! Post histories: the Markdown that posts were written in, and what they said before their edits.

use anyhow::Result;
use shared::domain::{IdeaId, PostId, Record, RecordTarget, ReplyId, Time};

use super::scratch::{Fate, Scratch, Seen, What};
use super::writing::Origin;
use super::{Import, fields};
use crate::markdown::earlier;

const FILE: &str = "PostHistory.xml";
const ENTRIES: &str = "Entries of histories";
const REVISIONS: &str = "Earlier versions";

const TITLE: i64 = 0;
const BODY: i64 = 1;
const TAGS: i64 = 2;

/// What a post said at one time, in its source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) title: String,
    pub(super) body: String,
    pub(super) tags: String,
    pub(super) at: i64,
}

impl Import<'_> {
    /// Keeps what was written and edited.
    pub(super) fn history(&mut self) -> Result<()> {
        let Some(mut reading) = self.read(FILE)? else { return Ok(()) };
        while let Some(row) = reading.next()? {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    self.broken(ENTRIES, FILE, &error);
                    continue;
                }
            };
            self.report.of(ENTRIES).read += 1;
            let kind = match row.number("PostHistoryTypeId") {
                Ok(kind) => kind,
                Err(why) => {
                    self.malformed(ENTRIES, FILE, row.line, &why);
                    continue;
                }
            };
            // First versions, edits and rollbacks, each of a title, a body or tags.
            let Some(part) = (1..=9).contains(&kind).then(|| (kind - 1) % 3) else {
                self.report.skip(ENTRIES, &not_an_edit(kind), 1);
                continue;
            };
            let entry = || -> std::result::Result<_, String> {
                let (id, post, at) = (row.number("Id")?, row.number("PostId")?, row.time("CreationDate")?);
                // Parts that were changed at once share an edit's id; where there is none, the moment tells.
                let edit = row.get("RevisionGUID").map_or_else(|| at.millis().to_string(), str::to_owned);
                Ok((id, post, at.millis(), edit, part, row.text("Text")?))
            };
            match entry() {
                Err(why) => self.malformed(ENTRIES, FILE, row.line, &why),
                Ok(values) => {
                    let id = values.0;
                    let sql = "INSERT INTO history (id, post, at, edit, part, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                               ON CONFLICT DO NOTHING";
                    if self.scratch.run(sql, values)? == 0 {
                        self.malformed(ENTRIES, FILE, row.line, &format!("there is an entry {id} already"));
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes what posts said before their edits.
    pub(super) async fn revisions(&mut self) -> Result<()> {
        let mut after = i64::MIN;
        loop {
            let found = self.scratch.posts_after(after, "id IN (SELECT post FROM history)")?;
            let Some(last) = found.last() else { break };
            after = last.id;
            for post in found {
                self.revisions_of(&post).await?;
            }
        }
        self.flush().await
    }

    async fn revisions_of(&mut self, post: &Seen) -> Result<()> {
        let (name, made) = (post.id.to_string(), post.created);
        let target = match post.what {
            What::Question => RecordTarget::Post(PostId::imported(made, self.source, "post", &name)),
            What::Idea => RecordTarget::Idea(IdeaId::imported(made, self.source, "idea", &name)),
            What::Answer => RecordTarget::Reply(ReplyId::imported(made, self.source, "answer", &name)),
            What::Other => return Ok(()),
        };
        let mut versions = versions(&self.scratch, post.id)?;
        // The last one is what the post says now.
        versions.pop();
        for (version, number) in versions.into_iter().zip(1..) {
            self.report.of(REVISIONS).read += 1;
            if !post.fate.is_here() {
                self.report.skip(REVISIONS, "the post was not imported", 1);
                continue;
            }
            let record = Record::Revision {
                target,
                version: number,
                title: fields::line(&version.title, 250),
                body_md: earlier(&version.body),
                tags: fields::tags(&version.tags),
                written_at: Time::from_millis(version.at),
            };
            self.write(REVISIONS, Origin::Nothing, record).await?;
        }
        Ok(())
    }

    /// Books the entries, now that it is known what became of their posts.
    pub(super) fn settle_history(&mut self) -> Result<()> {
        for (fate, count) in self.scratch.by_fate("count(*)", "history")? {
            match fate {
                Some(Fate::Written) => self.report.of(ENTRIES).imported += count,
                Some(Fate::Known) => self.report.of(ENTRIES).already += count,
                Some(_) => self.report.skip(ENTRIES, "the post was not imported", count),
                None => self.report.skip(ENTRIES, "the post is not in the dump", count),
            }
        }
        Ok(())
    }
}

/// All versions of a post, the first one first.
pub(super) fn versions(scratch: &Scratch, post: i64) -> Result<Vec<Version>> {
    let sql = "SELECT at, edit, part, body FROM history WHERE post = ?1 ORDER BY at, id";
    let entries: Vec<(i64, String, i64, String)> =
        scratch.all(sql, [post], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let mut versions: Vec<Version> = Vec::new();
    let mut current_edit = None;
    for (at, edit, part, text) in entries {
        if current_edit.as_ref() != Some(&edit) {
            // An edit changes some parts and leaves the others.
            let version = versions.last().cloned().unwrap_or_default();
            versions.push(Version { at, ..version });
            current_edit = Some(edit);
        }
        let Some(version) = versions.last_mut() else { continue };
        match part {
            TITLE => version.title = text,
            BODY => version.body = text,
            TAGS => version.tags = text,
            _ => {}
        }
    }
    Ok(versions)
}

/// Why an entry of that type changes no text.
fn not_an_edit(kind: i64) -> String {
    let name = match kind {
        10 => "closed",
        11 => "reopened",
        12 => "deleted",
        13 => "undeleted",
        14 => "locked",
        15 => "unlocked",
        16 => "made a community's",
        17 | 35 | 36 => "moved between sites",
        18 | 37 | 38 => "merged",
        19 => "protected",
        20 => "no longer protected",
        24 => "suggested edit, whose text is another entry",
        25 => "announced elsewhere",
        33 | 34 => "notice",
        50 => "brought up again",
        _ => return format!("no change of text: type {kind}"),
    };
    format!("no change of text: {name}")
}
