//! Votes: dumps tell what was voted on, not by whom, so they become tallies.

use anyhow::Result;
use shared::domain::ImportedVotes;

use super::Import;
use super::scratch::Fate;
use crate::rows::Row;

const FILE: &str = "Votes.xml";
const VOTES: &str = "Votes";

impl Import<'_> {
    /// Counts the votes for and against each post.
    pub(super) fn votes(&mut self) -> Result<()> {
        let Some(mut reading) = self.read(FILE)? else {
            self.votes_told = false;
            self.report.notes.push("There is no Votes.xml: the scores in Posts.xml stand for the votes.".to_owned());
            return Ok(());
        };
        while let Some(row) = reading.next()? {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    self.broken(VOTES, FILE, &error);
                    continue;
                }
            };
            self.report.of(VOTES).read += 1;
            match row.number("PostId").and_then(|post| Ok((post, row.number("VoteTypeId")?))) {
                Err(why) => self.malformed(VOTES, FILE, row.line, &why),
                Ok((post, 2)) => self.count(post, 1, 0)?,
                Ok((post, 3)) => self.count(post, 0, 1)?,
                Ok((_, other)) => self.report.skip(VOTES, &not_a_vote(other), 1),
            }
        }
        Ok(())
    }

    fn count(&self, post: i64, up: i64, down: i64) -> Result<()> {
        let sql = "INSERT INTO votes (post, up, down) VALUES (?1, ?2, ?3)
                   ON CONFLICT (post) DO UPDATE SET up = up + ?2, down = down + ?3";
        self.scratch.run(sql, (post, up, down)).map(drop)
    }

    /// The votes that the post of this row has got.
    pub(super) fn votes_of(&mut self, row: &Row, post: i64) -> Result<ImportedVotes> {
        let score = row.maybe_number("Score").ok().flatten();
        if !self.votes_told {
            return Ok(from_score(score.unwrap_or(0)));
        }
        let sql = "SELECT up, down FROM votes WHERE post = ?1";
        let found = self.scratch.first(sql, [post], |row| Ok(ImportedVotes { up: row.get(0)?, down: row.get(1)? }))?;
        let votes = found.unwrap_or_default();
        if score.is_some_and(|score| score != votes.up - votes.down) {
            self.differing_scores += 1;
        }
        Ok(votes)
    }

    /// Books the votes, now that it is known what became of what they were cast on.
    pub(super) fn settle_votes(&mut self) -> Result<()> {
        for (fate, count) in self.scratch.by_fate("sum(t.up + t.down)", "votes")? {
            match fate {
                Some(Fate::Written) => self.report.of(VOTES).imported += count,
                Some(Fate::Known) => self.report.of(VOTES).already += count,
                Some(_) => self.report.skip(VOTES, "what they were cast on was not imported", count),
                None => self.report.skip(VOTES, "what they were cast on is not in the dump", count),
            }
        }
        if self.differing_scores > 0 {
            self.report.notes.push(format!(
                "Posts whose votes in Votes.xml do not add up to their score in Posts.xml: {} (the votes count).",
                self.differing_scores
            ));
        }
        Ok(())
    }
}

/// A score as votes: all that are known of.
pub(super) fn from_score(score: i64) -> ImportedVotes {
    ImportedVotes { up: score.max(0), down: score.saturating_neg().max(0) }
}

/// Why a row of that type is no vote for or against.
fn not_a_vote(kind: i64) -> String {
    let name = match kind {
        1 => return "acceptance, which Posts.xml tells".to_owned(),
        4 => "offensive",
        5 => "favourite",
        6 => "close",
        7 => "reopen",
        8 => "bounty start",
        9 => "bounty end",
        10 => "deletion",
        11 => "undeletion",
        12 => "spam",
        15 => "moderator review",
        16 => "approved edit",
        _ => return format!("no vote for or against: type {kind}"),
    };
    format!("no vote for or against: {name}")
}
