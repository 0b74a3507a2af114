//! Questions, ideas and answers.

use anyhow::Result;
use shared::domain::{IdeaId, PostId, Record, RecordThread, ReplyId, Tags, Time};

use super::scratch::{Fate, Seen, What};
use super::writing::Origin;
use super::{Import, fields, history, ideas};
use crate::from_html;
use crate::markdown::current;
use crate::rows::Row;

const FILE: &str = "Posts.xml";
const QUESTIONS: &str = "Questions";
const IDEAS: &str = "Ideas";
const ANSWERS: &str = "Answers";
const OTHERS: &str = "Other posts";
const ACCEPTED: &str = "Accepted answers";

const QUESTION: i64 = 1;
const ANSWER: i64 = 2;
const TAG_EXCERPT: i64 = 4;
const TAG_WIKI: i64 = 5;

/// What a post says.
struct Text {
    markdown: String,
    edited_at: Option<Time>,
}

impl Import<'_> {
    /// Reads the posts once: questions and ideas are written, tags' introductions kept, and of answers it is noted that
    /// they are there.
    pub(super) async fn threads(&mut self) -> Result<()> {
        let Some(mut reading) = self.read(FILE)? else { return Ok(()) };
        while let Some(row) = reading.next()? {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    self.broken(OTHERS, FILE, &error);
                    continue;
                }
            };
            let (id, kind, created) = match fields::identity(&row) {
                Ok(identity) => identity,
                Err(why) => {
                    self.report.of(OTHERS).read += 1;
                    self.malformed(OTHERS, FILE, row.line, &why);
                    continue;
                }
            };
            let seen = Seen { id, what: What::Other, created, parent: None, accepted: None, fate: Fate::LeftOut };
            match kind {
                QUESTION => self.thread(&row, seen).await?,
                ANSWER => {
                    // A number that is none is told of when the answers are read.
                    let parent = row.maybe_number("ParentId").ok().flatten();
                    self.scratch.add_post(&Seen { what: What::Answer, parent, fate: Fate::Open, ..seen })?;
                }
                TAG_EXCERPT | TAG_WIKI => {
                    self.scratch.add_post(&seen)?;
                    self.keep_introduction(&row, id, kind == TAG_EXCERPT)?;
                }
                other => {
                    self.scratch.add_post(&seen)?;
                    self.report.of(OTHERS).read += 1;
                    self.report.skip(OTHERS, not_a_post(other), 1);
                }
            }
        }
        self.flush().await
    }

    async fn thread(&mut self, row: &Row, seen: Seen) -> Result<()> {
        let tags = fields::tags(row.get("Tags").unwrap_or_default());
        let status = ideas::status(&tags);
        let (what, counted) = if status.is_some() { (What::Idea, IDEAS) } else { (What::Question, QUESTIONS) };
        self.report.of(counted).read += 1;
        let accepted = row.maybe_number("AcceptedAnswerId");
        let seen = Seen { what, fate: Fate::Open, accepted: accepted.clone().ok().flatten(), ..seen };
        if !self.scratch.add_post(&seen)? {
            self.malformed(counted, FILE, row.line, &format!("there is a post {} already", seen.id));
            return Ok(());
        }
        if let Err(why) = accepted {
            // Not worth losing the question for.
            self.report.problem(FILE, row.line, &why);
        }
        let (title, text) = match fields::title(row).and_then(|title| Ok((title, row.text("Body")?))) {
            Ok((title, body)) => (title, self.text(row, seen.id, body)?),
            Err(why) => {
                self.malformed(counted, FILE, row.line, &why);
                return self.scratch.set_post_fate(seen.id, Fate::LeftOut);
            }
        };
        let Text { markdown: body_md, edited_at } = text;
        let author = self.author(row, "OwnerUserId", "OwnerDisplayName")?;
        let votes = self.votes_of(row, seen.id)?;
        let (created_at, name) = (seen.created, seen.id.to_string());
        let mut tags = if status.is_some() { ideas::without_mark(tags) } else { tags };
        tags.truncate(Tags::LIMIT);
        let record = match status {
            Some(status) => {
                let id = IdeaId::imported(created_at, self.source, "idea", &name);
                Record::Idea { id, author, title, body_md, tags, status, votes, created_at, edited_at }
            }
            None => {
                let id = PostId::imported(created_at, self.source, "post", &name);
                Record::Post { id, kind: "question", author, title, body_md, tags, votes, created_at, edited_at }
            }
        };
        self.write(counted, Origin::Post(seen.id), record).await
    }

    /// Reads the posts again, for the answers: now all questions are known.
    pub(super) async fn answers(&mut self) -> Result<()> {
        let Some(mut reading) = self.read(FILE)? else { return Ok(()) };
        while let Some(row) = reading.next()? {
            // What is malformed about a row as a whole was told in the first reading.
            let Ok(row) = row else { continue };
            let Ok((id, ANSWER, created_at)) = fields::identity(&row) else { continue };
            self.report.of(ANSWERS).read += 1;
            if !self.is_first(id)? {
                self.malformed(ANSWERS, FILE, row.line, &format!("there is a post {id} already"));
                continue;
            }
            // Until it is on its way it counts as left out, whatever keeps it from going.
            self.scratch.set_post_fate(id, Fate::LeftOut)?;
            let (parent, body) = match row.number("ParentId").and_then(|parent| Ok((parent, row.text("Body")?))) {
                Ok(parts) => parts,
                Err(why) => {
                    self.malformed(ANSWERS, FILE, row.line, &why);
                    continue;
                }
            };
            let question = self.scratch.post(parent)?;
            let Some((thread, is_idea)) = question.and_then(|question| thread_of(self.source, &question)) else {
                let known = question.is_some();
                let why = if known { "its question was not imported" } else { "its question is not in the dump" };
                self.report.skip(ANSWERS, why, 1);
                continue;
            };
            let text = self.text(&row, id, body)?;
            let record = Record::Reply {
                id: ReplyId::imported(created_at, self.source, "answer", &id.to_string()),
                thread,
                parent: None,
                kind: if is_idea { "comment" } else { "answer" },
                author: self.author(&row, "OwnerUserId", "OwnerDisplayName")?,
                body_md: text.markdown,
                votes: self.votes_of(&row, id)?,
                created_at,
                edited_at: text.edited_at,
            };
            self.write(ANSWERS, Origin::Post(id), record).await?;
        }
        self.flush().await
    }

    /// Whether this is the answer that was kept under this id, and not another row that claims it.
    fn is_first(&self, id: i64) -> Result<bool> {
        Ok(self.scratch.post(id)?.is_some_and(|seen| seen.what == What::Answer && seen.fate == Fate::Open))
    }

    /// The post's Markdown: its source, if the dump has it and Folkmoot shows the same for it, else from its HTML.
    fn text(&self, row: &Row, id: i64, html: &str) -> Result<Text> {
        let versions = history::versions(&self.scratch, id)?;
        let markdown = match versions.last() {
            Some(last) if !last.body.is_empty() => current(&last.body, html),
            _ => from_html(html),
        };
        let edited_at = match versions.as_slice() {
            [_, .., last] => Some(Time::from_millis(last.at)),
            _ => row.maybe_time("LastEditDate").ok().flatten(),
        };
        Ok(Text { markdown, edited_at })
    }

    /// Marks which answers were accepted.
    pub(super) async fn accepted(&mut self) -> Result<()> {
        let mut after = i64::MIN;
        loop {
            let found = self.scratch.posts_after(after, "accepted IS NOT NULL")?;
            let Some(last) = found.last() else { break };
            after = last.id;
            for question in found {
                self.accept(&question).await?;
            }
        }
        self.flush().await
    }

    async fn accept(&mut self, question: &Seen) -> Result<()> {
        self.report.of(ACCEPTED).read += 1;
        let answer = question.accepted.map(|id| self.scratch.post(id)).transpose()?.flatten();
        let why_not = match answer {
            _ if question.what == What::Idea => "ideas have no accepted answer",
            _ if !question.fate.is_here() => "its question was not imported",
            None => "it is not in the dump",
            Some(answer) if answer.what != What::Answer || answer.parent != Some(question.id) => {
                "it does not answer this question"
            }
            Some(answer) if !answer.fate.is_here() => "it was not imported",
            Some(answer) => {
                let post = PostId::imported(question.created, self.source, "post", &question.id.to_string());
                let reply = ReplyId::imported(answer.created, self.source, "answer", &answer.id.to_string());
                return self.write(ACCEPTED, Origin::Nothing, Record::Accepted { post, reply }).await;
            }
        };
        self.report.skip(ACCEPTED, why_not, 1);
        Ok(())
    }
}

/// The thread that a question or an idea is here, and whether it is an idea; none if it is neither or is not here.
pub(super) fn thread_of(source: &str, post: &Seen) -> Option<(RecordThread, bool)> {
    let name = post.id.to_string();
    match post.what {
        _ if !post.fate.is_here() => None,
        What::Question => Some((RecordThread::Post(PostId::imported(post.created, source, "post", &name)), false)),
        What::Idea => Some((RecordThread::Idea(IdeaId::imported(post.created, source, "idea", &name)), true)),
        What::Answer | What::Other => None,
    }
}

fn not_a_post(kind: i64) -> &'static str {
    match kind {
        3 => "wiki that lost its tag",
        6 => "nomination for an election",
        7 => "wiki placeholder",
        8 => "wiki of a privilege",
        _ => "type of post that has no place here",
    }
}
