//! Posts, one at a time.

use gate::Access;
use serde::Deserialize;
use shared::domain::{MemberId, PostId, Role, Time};
use shared::ports::Stmt;

use super::{author, tags};
use crate::post::{Checked, Kind, Post, PostSummary};

/// The columns of [`PostRow`] that lists need, from `posts x LEFT JOIN members m`.
pub(crate) const SUMMARY: &str = "x.id, x.kind, x.title, x.excerpt, x.space, x.policy, x.tags, x.score,
     x.up + x.imported_up AS up, x.down + x.imported_down AS down, x.reply_count, x.answer_count, x.accepted_reply,
     coalesce(x.withdrawn, x.state) AS state, x.locked, x.created_at, x.edited_at, x.version, m.handle AS author_handle,
     coalesce(m.name, x.author_name) AS author_name, m.role AS author_role";

/// A post as it is read.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PostRow {
    pub(crate) id: PostId,
    kind: String,
    pub(crate) title: String,
    pub(crate) excerpt: String,
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    tags: String,
    score: i64,
    up: i64,
    down: i64,
    reply_count: i64,
    answer_count: i64,
    accepted_reply: Option<String>,
    pub(crate) state: String,
    pub(crate) locked: bool,
    created_at: Time,
    edited_at: Option<Time>,
    pub(crate) version: i64,
    author_handle: Option<String>,
    author_name: Option<String>,
    author_role: Option<Role>,
    #[serde(default)]
    body_html: String,
    #[serde(default)]
    body_md: String,
    #[serde(default)]
    promoted_until: Option<Time>,
    #[serde(default)]
    promoted_from: Option<Time>,
    /// What a list is sorted by.
    #[serde(default)]
    pub(crate) sort_key: i64,
}

impl PostRow {
    pub(crate) fn summary(self, access: &Access, mine: i64) -> PostSummary {
        let url = access.href(&path(&self.id, &self.title));
        PostSummary {
            id: self.id,
            kind: self.kind,
            title: self.title,
            excerpt: self.excerpt,
            space: self.space,
            policy: self.policy,
            tags: tags(&self.tags),
            author: author(self.author_handle, self.author_name, self.author_role),
            score: self.score,
            up: self.up,
            down: self.down,
            mine,
            reply_count: self.reply_count,
            answer_count: self.answer_count,
            accepted_reply: self.accepted_reply,
            state: self.state,
            locked: self.locked,
            created_at: self.created_at,
            edited_at: self.edited_at,
            url,
        }
    }

    pub(crate) fn whole(mut self, access: &Access, mine: i64) -> Post {
        let (body_html, body_md) = (std::mem::take(&mut self.body_html), std::mem::take(&mut self.body_md));
        let (version, promoted_until, promoted_from) = (self.version, self.promoted_until, self.promoted_from);
        let summary = self.summary(access, mine);
        let body_md = may_edit(access, summary.author.handle.as_deref()).then_some(body_md);
        Post { summary, body_html, body_md, version, publish_at: None, promoted_from, promoted_until }
    }
}

/// Whether the visitor may edit what this author wrote.
pub(crate) fn may_edit(access: &Access, author: Option<&str>) -> bool {
    access.visitor.role().moderates()
        || access.visitor.identity.as_ref().is_some_and(|identity| Some(identity.handle.as_str()) == author)
}

/// The page of a post, under its community.
pub(crate) fn path(id: &PostId, title: &str) -> String {
    format!("/t/{id}/{}", shared::domain::url_slug(title))
}

/// One post, with until when it is promoted, and from when on if that is to come.
pub(crate) fn read(community: &str, id: PostId, now: Time) -> Stmt {
    let sql = format!(
        "SELECT {SUMMARY}, x.body_html, x.body_md,
           (SELECT n.until FROM pins n WHERE n.community = ?1 AND n.post = ?2 AND n.until > ?3) AS promoted_until,
           (SELECT n.starts FROM pins n WHERE n.community = ?1 AND n.post = ?2 AND n.starts > ?3) AS promoted_from
         FROM posts x
           LEFT JOIN members m ON m.community = x.community AND m.id = x.author
         WHERE x.community = ?1 AND x.id = ?2"
    );
    Stmt::new(sql).bind(community).bind(id).bind(now)
}

/// What a post is made of besides what was typed.
pub(crate) struct Made<'a> {
    pub(crate) community: &'a str,
    pub(crate) id: PostId,
    pub(crate) member: MemberId,
    pub(crate) space: &'a str,
    pub(crate) policy: Option<&'a str>,
    pub(crate) body_html: &'a str,
    pub(crate) excerpt: &'a str,
    pub(crate) now: Time,
}

/// Writes a new post. Its tags, their counts and its search entry follow by triggers.
pub(crate) fn insert(made: &Made<'_>, checked: &Checked) -> Stmt {
    let sql = "INSERT INTO posts (community, id, kind, space, policy, author, title, body_md, body_html, excerpt, tags,
         created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    bind_new(sql, made, checked)
}

/// Binds what a new post writes: the community and what follows it, up to the moment.
pub(super) fn bind_new(sql: &'static str, made: &Made<'_>, checked: &Checked) -> Stmt {
    Stmt::new(sql)
        .bind(made.community)
        .bind(made.id)
        .bind(checked.kind.as_str())
        .bind(made.space)
        .bind(made.policy)
        .bind(made.member)
        .bind(checked.title.as_str())
        .bind(checked.body.as_str())
        .bind(made.body_html)
        .bind(made.excerpt)
        .bind(checked.tags.to_json())
        .bind(made.now)
}

/// Binds what an edit writes: the kind and what follows it, up to the moment.
pub(super) fn bind_edit(statement: Stmt, made: &Made<'_>, checked: &Checked) -> Stmt {
    statement
        .bind(checked.kind.as_str())
        .bind(made.space)
        .bind(made.policy)
        .bind(checked.title.as_str())
        .bind(checked.body.as_str())
        .bind(made.body_html)
        .bind(made.excerpt)
        .bind(checked.tags.to_json())
        .bind(made.now)
}

/// Writes an edit over the version that was read. No row comes back where somebody was faster.
pub(crate) fn update(made: &Made<'_>, checked: &Checked, version: i64) -> Stmt {
    let sql = "UPDATE posts SET kind = ?3, space = ?4, policy = ?5, title = ?6, body_md = ?7, body_html = ?8,
         excerpt = ?9, tags = ?10, edited_at = ?11, version = version + 1
       WHERE community = ?1 AND id = ?2 AND version = ?12 AND state = 'published' RETURNING id";
    bind_edit(Stmt::new(sql).bind(made.community).bind(made.id), made, checked).bind(version)
}

/// Deletes a post: without a trace if nobody replied, else all it said.
pub(crate) fn delete(community: &str, id: PostId) -> Vec<Stmt> {
    let gone = "DELETE FROM posts WHERE community = ?1 AND id = ?2 AND reply_count = 0";
    let buried = "UPDATE posts SET state = 'deleted', title = 'Deleted', body_md = '', body_html = '', excerpt = '',
         tags = '[]', author = NULL, author_name = '' WHERE community = ?1 AND id = ?2 AND state = 'published'";
    [gone, buried].map(|sql| Stmt::new(sql).bind(community).bind(id)).into()
}

/// Marks the answer that solved a question, or none. No row comes back where that is no published answer of it.
pub(crate) fn accept(community: &str, id: PostId, reply: Option<&str>) -> Stmt {
    let sql = "UPDATE posts SET accepted_reply = ?3 WHERE community = ?1 AND id = ?2 AND kind = 'question'
         AND state = 'published' AND (?3 IS NULL OR EXISTS (SELECT 1 FROM replies r WHERE r.community = ?1
           AND r.id = ?3 AND r.thread = ?2 AND r.kind = 'answer' AND r.state = 'published')) RETURNING id";
    Stmt::new(sql).bind(community).bind(id).bind(reply)
}

/// What something said before each edit, newest first.
pub fn revisions(community: &str, kind: &'static str, target: &str) -> Stmt {
    let sql = "SELECT version, title, body_md, written_at FROM revisions
       WHERE community = ?1 AND kind = ?2 AND target = ?3 ORDER BY version DESC LIMIT 100";
    Stmt::new(sql).bind(community).bind(kind).bind(target)
}

/// The kind of a row, which the database has checked.
pub(crate) fn kind_of(row: &PostRow) -> Kind {
    Kind::parse(&row.kind).unwrap_or(Kind::Discussion)
}

impl PostRow {
    pub(crate) fn author_handle(&self) -> Option<&str> {
        self.author_handle.as_deref()
    }

    pub(crate) fn body(&self) -> &str {
        &self.body_md
    }

    pub(crate) fn tag_list(&self) -> Vec<String> {
        tags(&self.tags)
    }
}
