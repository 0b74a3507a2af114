//! What a reply is.

use serde::Serialize;
use shared::domain::{Author, ReplyId, Time, Versioned};
use utoipa::ToSchema;

/// What a reply belongs to: replies to posts and to ideas are the same thing in two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThreadKind {
    /// A post.
    Post,
    /// An idea.
    Idea,
}

impl ThreadKind {
    /// As in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Idea => "idea",
        }
    }

    /// Where its page is, under the community.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Post => "/t/",
            Self::Idea => "/i/",
        }
    }
}

/// A reply.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Reply {
    /// Its id.
    #[schema(value_type = String)]
    pub id: ReplyId,
    /// `post` or `idea`.
    pub thread_kind: String,
    /// The post or idea it belongs to.
    pub thread: String,
    /// The reply it is a remark on.
    pub parent: Option<String>,
    /// `answer` (to a question) or `comment`.
    pub kind: String,
    /// Who wrote it; nobody is named where it was deleted.
    pub author: Author,
    /// What it says, as HTML that is safe to show; empty where it was deleted.
    pub body_html: String,
    /// What it says as it was written; only for those who may edit it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_md: Option<String>,
    /// Votes for, less votes against.
    pub score: i64,
    /// Votes for.
    pub up: i64,
    /// Votes against.
    pub down: i64,
    /// Your own vote: 1, 0 or −1.
    pub mine: i64,
    /// Remarks on it.
    pub reply_count: i64,
    /// `published`, `deleted`, `hidden` or `removed`; for its author and moderators also `held` (waits for approval).
    pub state: String,
    /// When it was written.
    #[schema(value_type = String)]
    pub created_at: Time,
    /// When it was last edited.
    #[schema(value_type = Option<String>)]
    pub edited_at: Option<Time>,
    /// How often it has been edited, plus one.
    pub version: i64,
    /// The address of its place in the thread.
    pub url: String,
}

impl Versioned for Reply {
    fn version(&self) -> i64 {
        self.version
    }
}

/// A reply found apart from its thread: on a profile or by a search.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReplySummary {
    /// Its id.
    #[schema(value_type = String)]
    pub id: ReplyId,
    /// `answer` or `comment`.
    pub kind: String,
    /// The title of its thread.
    pub thread_title: String,
    /// Its first words.
    pub excerpt: String,
    /// The space its thread stands in.
    pub space: String,
    /// Who wrote it.
    pub author: Author,
    /// Votes for, less votes against.
    pub score: i64,
    /// When it was written.
    #[schema(value_type = String)]
    pub created_at: Time,
    /// The address of its place in the thread.
    pub url: String,
}
