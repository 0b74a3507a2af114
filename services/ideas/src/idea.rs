//! What an idea is, and the rules of submitting one.

use serde::Serialize;
use shared::domain::{Author, Body, FieldError, IdeaId, Tags, Time, Title, Versioned};
use shared::words::{Phrase, common};
use utoipa::ToSchema;

/// Where an idea stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nobody has decided yet.
    UnderReview,
    /// It will be built.
    Planned,
    /// It is being built.
    InProgress,
    /// It is there.
    Shipped,
    /// It will not be built.
    Declined,
    /// It is part of another idea now. Merging makes it so; it can't be set.
    Merged,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::UnderReview, Self::Planned, Self::InProgress, Self::Shipped, Self::Declined, Self::Merged];

    /// As in JSON and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnderReview => "under_review",
            Self::Planned => "planned",
            Self::InProgress => "in_progress",
            Self::Shipped => "shipped",
            Self::Declined => "declined",
            Self::Merged => "merged",
        }
    }

    /// For people.
    pub const fn label(self) -> Phrase {
        match self {
            Self::UnderReview => common::STATUS_REVIEW,
            Self::Planned => common::STATUS_PLANNED,
            Self::InProgress => common::STATUS_PROGRESS,
            Self::Shipped => common::STATUS_SHIPPED,
            Self::Declined => common::STATUS_DECLINED,
            Self::Merged => common::STATUS_MERGED,
        }
    }

    /// The status of that name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let found = Self::ALL.into_iter().find(|status| status.as_str() == text);
        found.ok_or_else(|| FieldError::new("status", "invalid", crate::words::LIMIT_STATUS))
    }

    /// The status of that name, if it can be set.
    pub fn parse_settable(text: &str) -> Result<Self, FieldError> {
        match Self::parse(text) {
            Ok(status) if status != Self::Merged => Ok(status),
            _ => Err(FieldError::new("status", "invalid", crate::words::LIMIT_SETTABLE)),
        }
    }
}

/// What somebody wants to submit, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checked {
    /// One line.
    pub title: Title,
    /// Markdown.
    pub body: Body,
    /// At most five.
    pub tags: Tags,
}

/// Checks every field, and names all that are wrong at once.
pub(crate) fn check(title: &str, body: &str, tags: &[String]) -> Result<Checked, Vec<FieldError>> {
    let mut errors = Vec::new();
    let title = Title::new(title).map_err(|error| errors.push(error));
    let body = Body::new("body", body).map_err(|error| errors.push(error));
    let tags = Tags::new(tags).map_err(|error| errors.push(error));
    match (title, body, tags) {
        (Ok(title), Ok(body), Ok(tags)) => Ok(Checked { title, body, tags }),
        _ => Err(errors),
    }
}

/// An idea in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct IdeaSummary {
    /// Its id.
    #[schema(value_type = String)]
    pub id: IdeaId,
    /// One line.
    pub title: String,
    /// Its first words.
    pub excerpt: String,
    /// The space it stands in.
    pub space: String,
    /// The policy it is behind, besides its space's.
    pub policy: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Who submitted it.
    pub author: Author,
    /// `under_review`, `planned`, `in_progress`, `shipped`, `declined` or `merged`.
    pub status: String,
    /// The idea it has been merged into.
    pub merged_into: Option<String>,
    /// How many ideas have been merged into it.
    pub merge_count: i64,
    /// Votes for, less votes against.
    pub score: i64,
    /// Votes for.
    pub up: i64,
    /// Votes against.
    pub down: i64,
    /// Your own vote: 1, 0 or −1.
    pub mine: i64,
    /// Comments.
    pub reply_count: i64,
    /// `published` or `deleted`; for its author and moderators also `hidden`, `held` (waits for approval) or `removed`.
    pub state: String,
    /// Whether it takes no more replies.
    pub locked: bool,
    /// When it was submitted.
    #[schema(value_type = String)]
    pub created_at: Time,
    /// When it was last edited.
    #[schema(value_type = Option<String>)]
    pub edited_at: Option<Time>,
    /// The address of its page.
    pub url: String,
}

/// A whole idea.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Idea {
    /// What lists show of it.
    #[serde(flatten)]
    pub summary: IdeaSummary,
    /// What it says, as HTML that is safe to show.
    pub body_html: String,
    /// What it says as it was written; only for those who may edit it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_md: Option<String>,
    /// What the company says to it, as HTML; empty while it has said nothing.
    pub response_html: String,
    /// Who said it.
    pub responder: Option<Author>,
    /// When.
    #[schema(value_type = Option<String>)]
    pub responded_at: Option<Time>,
    /// Who of the company answers for it.
    pub owner: Option<Author>,
    /// When it was shipped, if it is.
    #[schema(value_type = Option<String>)]
    pub shipped_at: Option<Time>,
    /// How often it has been edited, plus one.
    pub version: i64,
}

/// An entry of the change log: what was asked for and is there now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Shipped {
    /// The idea.
    #[serde(flatten)]
    pub summary: IdeaSummary,
    /// What the company says to it, as HTML; it may have said nothing.
    pub response_html: String,
    /// Who said it.
    pub responder: Option<Author>,
    /// When it was shipped.
    #[schema(value_type = Option<String>)]
    pub shipped_at: Option<Time>,
}

/// The votes a member may give to open ideas, and where they are.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Points {
    /// For how many open ideas a member may vote at the same time; null: for as many as they like.
    pub size: Option<i64>,
    /// For how many they have voted.
    pub used: i64,
    /// How many votes are left; null without a limit.
    pub left: Option<i64>,
    /// The ideas the votes are out on, as far as the member may still read them, at most 100.
    pub ideas: Vec<IdeaSummary>,
}

impl Versioned for Idea {
    fn version(&self) -> i64 {
        self.version
    }
}
