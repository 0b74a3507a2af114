//! What has to be looked up between the files of a dump: in a database, because a dump may be larger than memory.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};
use shared::domain::Time;

const TABLES: &str = "
CREATE TABLE users (id INTEGER PRIMARY KEY, created INTEGER NOT NULL, handle TEXT NOT NULL UNIQUE, fate INTEGER NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, what INTEGER NOT NULL, created INTEGER NOT NULL, parent INTEGER,
                    accepted INTEGER, fate INTEGER NOT NULL DEFAULT 0);
CREATE TABLE comments (id INTEGER PRIMARY KEY);
CREATE TABLE votes (post INTEGER PRIMARY KEY, up INTEGER NOT NULL, down INTEGER NOT NULL);
CREATE TABLE tags (tag TEXT PRIMARY KEY, excerpt_post INTEGER, wiki_post INTEGER,
                   excerpt TEXT NOT NULL DEFAULT '', wiki TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE INDEX tags_excerpt ON tags (excerpt_post);
CREATE INDEX tags_wiki ON tags (wiki_post);
CREATE TABLE history (id INTEGER PRIMARY KEY, post INTEGER NOT NULL, at INTEGER NOT NULL, edit TEXT NOT NULL,
                      part INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX history_post ON history (post, at, id);
";

/// What a post is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Question,
    Idea,
    Answer,
    /// Something that becomes no post.
    Other,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Its record is not written yet.
    Open,
    Written,
    Known,
    /// It has no record, or it was refused.
    LeftOut,
}

impl Fate {
    /// Whether the thing exists here.
    pub(super) fn is_here(self) -> bool {
        matches!(self, Self::Written | Self::Known)
    }

    fn read(number: i64) -> Self {
        match number {
            0 => Self::Open,
            1 => Self::Written,
            2 => Self::Known,
            _ => Self::LeftOut,
        }
    }
}

/// A post that has been seen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub(super) id: i64,
    pub(super) what: What,
    pub(super) created: Time,
    pub(super) parent: Option<i64>,
    pub(super) accepted: Option<i64>,
    pub(super) fate: Fate,
}

const SEEN: &str = "id, what, created, parent, accepted, fate";

impl Seen {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let what = match row.get(1)? {
            0 => What::Question,
            1 => What::Idea,
            2 => What::Answer,
            _ => What::Other,
        };
        Ok(Self {
            id: row.get(0)?,
            what,
            created: Time::from_millis(row.get(2)?),
            parent: row.get(3)?,
            accepted: row.get(4)?,
            fate: Fate::read(row.get(5)?),
        })
    }
}

/// The scratch database. Its file goes when this does.
pub(super) struct Scratch {
    db: Connection,
    path: PathBuf,
}

impl Scratch {
    pub(super) fn create(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("can't make the folder {}", folder.display()))?;
        let (path, _) = (0..1000)
            .find_map(|number| {
                let path = folder.join(format!("import-{}-{number}.scratch", std::process::id()));
                std::fs::File::create_new(&path).ok().map(|file| (path, file))
            })
            .with_context(|| format!("can't make a file in {}", folder.display()))?;
        let db = Connection::open(&path)?;
        db.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;")?;
        // One transaction for all of it: nothing here is worth a commit.
        db.execute_batch("BEGIN")?;
        db.execute_batch(TABLES)?;
        // Where the system allows it the name goes now, so that an import that is killed leaves nothing behind either.
        let _ = std::fs::remove_file(&path);
        Ok(Self { db, path })
    }

    /// Runs a statement and tells how many rows it changed.
    pub(super) fn run(&self, sql: &str, values: impl Params) -> Result<usize> {
        Ok(self.db.prepare_cached(sql)?.execute(values)?)
    }

    /// The first row of a query.
    pub(super) fn first<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.db.prepare_cached(sql)?.query_row(values, read).optional()?)
    }

    /// All rows of a query that is known to have few.
    pub(super) fn all<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map(values, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps a post; false if there was one of that id before.
    pub(super) fn add_post(&self, post: &Seen) -> Result<bool> {
        let values =
            params![post.id, post.what as i64, post.created.millis(), post.parent, post.accepted, post.fate as i64,];
        let sql = "INSERT INTO posts (id, what, created, parent, accepted, fate) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT DO NOTHING";
        Ok(self.run(sql, values)? == 1)
    }

    pub(super) fn post(&self, id: i64) -> Result<Option<Seen>> {
        self.first(&format!("SELECT {SEEN} FROM posts WHERE id = ?1"), [id], Seen::read)
    }

    /// The next posts by id that satisfy the condition, for walking through all of them.
    pub(super) fn posts_after(&self, id: i64, condition: &str) -> Result<Vec<Seen>> {
        let sql = format!("SELECT {SEEN} FROM posts WHERE id > ?1 AND {condition} ORDER BY id LIMIT 500");
        self.all(&sql, [id], Seen::read)
    }

    pub(super) fn set_post_fate(&self, id: i64, fate: Fate) -> Result<()> {
        self.run("UPDATE posts SET fate = ?2 WHERE id = ?1", params![id, fate as i64]).map(drop)
    }

    pub(super) fn set_user_fate(&self, id: i64, fate: Fate) -> Result<()> {
        self.run("UPDATE users SET fate = ?2 WHERE id = ?1", params![id, fate as i64]).map(drop)
    }

    /// Counts of rows that hang on posts, by the post's fate; none where the post is not in the dump.
    pub(super) fn by_fate(&self, counted: &str, table: &str) -> Result<Vec<(Option<Fate>, u64)>> {
        let sql = format!(
            "SELECT p.fate, {counted} FROM {table} t LEFT JOIN posts p ON p.id = t.post GROUP BY p.fate ORDER BY p.fate"
        );
        self.all(&sql, [], |row| {
            let fate: Option<i64> = row.get(0)?;
            let count: i64 = row.get(1)?;
            Ok((fate.map(Fate::read), u64::try_from(count).unwrap_or(0)))
        })
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}
