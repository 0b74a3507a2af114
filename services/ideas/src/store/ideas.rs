//! Ideas, one at a time.

use gate::Access;
use serde::Deserialize;
use shared::domain::{Author, IdeaId, MemberId, Role, Time, url_slug};
use shared::ports::Stmt;

use crate::idea::{Checked, Idea, IdeaSummary, Shipped};

/// The columns of [`IdeaRow`] that lists need, from `ideas x LEFT JOIN members m`.
pub(crate) const SUMMARY: &str = "x.id, x.title, x.excerpt, x.space, x.policy, x.tags, x.status, x.merged_into,
     x.merge_count, x.score, x.up + x.imported_up AS up, x.down + x.imported_down AS down, x.reply_count,
     coalesce(x.withdrawn, x.state) AS state, x.locked,
     x.created_at, x.edited_at, x.version, m.handle AS author_handle, coalesce(m.name, x.author_name) AS author_name,
     m.role AS author_role";

/// An idea as it is read.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct IdeaRow {
    pub(crate) id: IdeaId,
    pub(crate) title: String,
    pub(crate) excerpt: String,
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    tags: String,
    pub(crate) status: String,
    pub(crate) merged_into: Option<String>,
    merge_count: i64,
    score: i64,
    up: i64,
    down: i64,
    reply_count: i64,
    pub(crate) state: String,
    pub(crate) locked: bool,
    created_at: Time,
    edited_at: Option<Time>,
    pub(crate) version: i64,
    pub(crate) author_handle: Option<String>,
    author_name: Option<String>,
    author_role: Option<Role>,
    /// What a list is sorted by.
    #[serde(default)]
    pub(crate) sort_key: i64,
    #[serde(default)]
    body_html: String,
    #[serde(default)]
    pub(crate) body_md: String,
    #[serde(default)]
    response_html: String,
    #[serde(default)]
    pub(crate) response_md: String,
    #[serde(default)]
    responded_at: Option<Time>,
    #[serde(default)]
    responder_handle: Option<String>,
    #[serde(default)]
    responder_name: Option<String>,
    #[serde(default)]
    responder_role: Option<Role>,
    #[serde(default)]
    owner_handle: Option<String>,
    #[serde(default)]
    owner_name: Option<String>,
    #[serde(default)]
    owner_role: Option<Role>,
    #[serde(default)]
    pub(crate) shipped_at: Option<Time>,
}

impl IdeaRow {
    /// The address of its page.
    pub(crate) fn url(&self, access: &Access) -> String {
        access.href(&path(&self.id, &self.title))
    }

    pub(crate) fn tag_list(&self) -> Vec<String> {
        serde_json::from_str(&self.tags).unwrap_or_default()
    }

    pub(crate) fn summary(self, access: &Access, mine: i64) -> IdeaSummary {
        let tags = self.tag_list();
        let url = access.href(&path(&self.id, &self.title));
        let name = self.author_name.filter(|name| !name.is_empty()).unwrap_or_else(|| "Former member".to_owned());
        IdeaSummary {
            id: self.id,
            title: self.title,
            excerpt: self.excerpt,
            space: self.space,
            policy: self.policy,
            tags,
            author: Author { handle: self.author_handle, name, role: self.author_role.unwrap_or_default() },
            status: self.status,
            merged_into: self.merged_into,
            merge_count: self.merge_count,
            score: self.score,
            up: self.up,
            down: self.down,
            mine,
            reply_count: self.reply_count,
            state: self.state,
            locked: self.locked,
            created_at: self.created_at,
            edited_at: self.edited_at,
            url,
        }
    }

    pub(crate) fn whole(mut self, access: &Access, mine: i64) -> Idea {
        let body_html = std::mem::take(&mut self.body_html);
        let body_md = std::mem::take(&mut self.body_md);
        let response_html = std::mem::take(&mut self.response_html);
        let responder = self.responder();
        let owner = somebody(self.owner_handle.take(), self.owner_name.take(), self.owner_role);
        let (responded_at, shipped_at, version) = (self.responded_at, self.shipped_at, self.version);
        let body_md = may_edit(access, &self).then_some(body_md);
        let summary = self.summary(access, mine);
        Idea { summary, body_html, body_md, response_html, responder, responded_at, owner, shipped_at, version }
    }

    /// The row as an entry of the change log.
    pub(crate) fn shipped(mut self, access: &Access, mine: i64) -> Shipped {
        let (response_html, responder) = (std::mem::take(&mut self.response_html), self.responder());
        let shipped_at = self.shipped_at;
        Shipped { summary: self.summary(access, mine), response_html, responder, shipped_at }
    }

    fn responder(&mut self) -> Option<Author> {
        somebody(self.responder_handle.take(), self.responder_name.take(), self.responder_role)
    }
}

/// The member of these columns, if there is one.
fn somebody(handle: Option<String>, name: Option<String>, role: Option<Role>) -> Option<Author> {
    name.map(|name| Author { handle, name, role: role.unwrap_or_default() })
}

/// Whether the visitor may edit the idea: who submitted it, and who looks after the place.
pub(crate) fn may_edit(access: &Access, row: &IdeaRow) -> bool {
    let own = |handle: &str| row.author_handle.as_deref() == Some(handle);
    access.visitor.role().moderates() || access.visitor.identity.as_ref().is_some_and(|who| own(who.handle.as_str()))
}

/// The page of an idea, under its community.
pub(crate) fn path(id: &IdeaId, title: &str) -> String {
    format!("/i/{id}/{}", url_slug(title))
}

/// One idea.
pub(crate) fn read(community: &str, id: IdeaId) -> Stmt {
    let sql = format!(
        "SELECT {SUMMARY}, x.body_html, x.body_md, x.response_html, x.response_md, x.responded_at,
           o.handle AS responder_handle, o.name AS responder_name, o.role AS responder_role, x.shipped_at,
           w.handle AS owner_handle, w.name AS owner_name, w.role AS owner_role
         FROM ideas x LEFT JOIN members m ON m.community = x.community AND m.id = x.author
           LEFT JOIN members o ON o.community = x.community AND o.id = x.responder
           LEFT JOIN members w ON w.community = x.community AND w.id = x.owner
         WHERE x.community = ?1 AND x.id = ?2"
    );
    Stmt::new(sql).bind(community).bind(id)
}

/// What an idea is made of besides what was typed.
pub(crate) struct Made<'a> {
    pub(crate) community: &'a str,
    pub(crate) id: IdeaId,
    pub(crate) space: &'a str,
    pub(crate) policy: Option<&'a str>,
    pub(crate) body_html: &'a str,
    pub(crate) excerpt: &'a str,
    pub(crate) now: Time,
}

/// Writes a new idea. Its tags and its search entry follow by triggers.
pub(crate) fn insert(made: &Made<'_>, checked: &Checked, author: MemberId) -> Stmt {
    let sql = "INSERT INTO ideas (community, id, space, policy, title, body_md, body_html, excerpt, tags, created_at,
         author) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    typed(sql, made, checked).bind(author)
}

/// Writes an edit over the version that was read. No row comes back where somebody was faster.
pub(crate) fn update(made: &Made<'_>, checked: &Checked, version: i64) -> Stmt {
    let sql = "UPDATE ideas SET space = ?3, policy = ?4, title = ?5, body_md = ?6, body_html = ?7, excerpt = ?8,
         tags = ?9, edited_at = ?10, version = version + 1
       WHERE community = ?1 AND id = ?2 AND version = ?11 AND state = 'published' RETURNING id";
    typed(sql, made, checked).bind(version)
}

fn typed(sql: &'static str, made: &Made<'_>, checked: &Checked) -> Stmt {
    Stmt::new(sql)
        .bind(made.community)
        .bind(made.id)
        .bind(made.space)
        .bind(made.policy)
        .bind(checked.title.as_str())
        .bind(checked.body.as_str())
        .bind(made.body_html)
        .bind(made.excerpt)
        .bind(checked.tags.to_json())
        .bind(made.now)
}

/// Deletes an idea: without a trace if nobody commented and nothing was merged into it, else all it said.
pub(crate) fn delete(community: &str, id: IdeaId) -> Vec<Stmt> {
    let gone = "DELETE FROM ideas WHERE community = ?1 AND id = ?2 AND reply_count = 0 AND merge_count = 0
         AND merged_into IS NULL";
    let buried = "UPDATE ideas SET state = 'deleted', title = 'Deleted', body_md = '', body_html = '', excerpt = '',
         response_md = '', response_html = '', responder = NULL, responded_at = NULL, tags = '[]', author = NULL, author_name = ''
       WHERE community = ?1 AND id = ?2 AND state = 'published'";
    [gone, buried].map(|sql| Stmt::new(sql).bind(community).bind(id)).into()
}
