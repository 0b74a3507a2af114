//! What a post is, and the rules of writing one.

use serde::Serialize;
use shared::domain::{Author, Body, FieldError, PostId, Tags, Time, Title, Versioned};
use utoipa::ToSchema;

/// How many posts are promoted at once.
pub(crate) const MOST_PINS: usize = 5;

/// What a post is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Somebody needs an answer.
    Question,
    /// Somebody wants to talk.
    Discussion,
    /// Somebody explains.
    Article,
    /// The company tells.
    Announcement,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Question, Self::Discussion, Self::Article, Self::Announcement];

    /// As in JSON and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Discussion => "discussion",
            Self::Article => "article",
            Self::Announcement => "announcement",
        }
    }

    /// The kind of that name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| FieldError::new("kind", "invalid", crate::words::LIMIT_KIND))
    }
}

/// What somebody wants to post, unchecked.
#[derive(Debug, Clone, Default)]
pub struct Draft<'a> {
    /// `question`, `discussion`, `article` or `announcement`.
    pub kind: &'a str,
    /// One line.
    pub title: &'a str,
    /// Markdown.
    pub body: &'a str,
    /// At most five.
    pub tags: &'a [String],
}

/// What somebody wants to post, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What it is for.
    pub kind: Kind,
    /// One line.
    pub title: Title,
    /// Markdown.
    pub body: Body,
    /// At most five.
    pub tags: Tags,
}

impl Draft<'_> {
    /// Checks every field, and names all that are wrong at once.
    pub fn check(&self) -> Result<Checked, Vec<FieldError>> {
        let mut errors = Vec::new();
        let kind = Kind::parse(self.kind).map_err(|error| errors.push(error));
        let title = Title::new(self.title).map_err(|error| errors.push(error));
        let body = Body::new("body", self.body).map_err(|error| errors.push(error));
        let tags = Tags::new(self.tags).map_err(|error| errors.push(error));
        match (kind, title, body, tags) {
            (Ok(kind), Ok(title), Ok(body), Ok(tags)) => Ok(Checked { kind, title, body, tags }),
            _ => Err(errors),
        }
    }
}

/// A post in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PostSummary {
    /// Its id.
    #[schema(value_type = String)]
    pub id: PostId,
    /// `question`, `discussion`, `article` or `announcement`.
    pub kind: String,
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
    /// Who wrote it.
    pub author: Author,
    /// Votes for, less votes against.
    pub score: i64,
    /// Votes for.
    pub up: i64,
    /// Votes against.
    pub down: i64,
    /// Your own vote: 1, 0 or −1.
    pub mine: i64,
    /// Replies of all kinds.
    pub reply_count: i64,
    /// Those of them that are answers.
    pub answer_count: i64,
    /// The reply that answered it.
    pub accepted_reply: Option<String>,
    /// `published` or `deleted`; for its author and moderators also `hidden`, `held` (waits for approval) or `removed`; for its
    /// author and managers `scheduled`: it has not appeared yet, and has another id if its moment is moved.
    pub state: String,
    /// Whether it takes no more replies.
    pub locked: bool,
    /// When it was written.
    #[schema(value_type = String)]
    pub created_at: Time,
    /// When it was last edited.
    #[schema(value_type = Option<String>)]
    pub edited_at: Option<Time>,
    /// The address of its page.
    pub url: String,
}

/// A whole post.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Post {
    /// What lists show of it.
    #[serde(flatten)]
    pub summary: PostSummary,
    /// What it says, as HTML that is safe to show.
    pub body_html: String,
    /// What it says as it was written; only for those who may edit it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_md: Option<String>,
    /// How often it has been edited, plus one.
    pub version: i64,
    /// When it appears, while it is `scheduled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub publish_at: Option<Time>,
    /// From when on it is promoted, where that is to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub promoted_from: Option<Time>,
    /// Until when it is promoted: shown on top of the home page and of its space.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub promoted_until: Option<Time>,
}

impl Versioned for Post {
    fn version(&self) -> i64 {
        self.version
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_wrong_is_named_at_once() {
        let tags = ["No Good".to_owned()];
        let draft = Draft { kind: "poem", title: "Hi", body: " ", tags: &tags };
        let fields: Vec<_> = draft.check().unwrap_err().into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["kind", "title", "body", "tags"]);
    }
}
