//! What an importer hands over: one record a thing, in an order in which everything a record names has come before it
//! (members and tags, then posts and ideas, then replies, then revisions and accepted answers).

use super::{IdeaId, MemberId, PostId, ReplyId, Role, Time};

/// Who wrote an imported thing: a member, or just a name where there is no such member any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordAuthor {
    /// A member.
    Member(MemberId),
    /// Somebody who is no member.
    Name(String),
}

/// Votes whose voters are not known: they count, and new votes are added to them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportedVotes {
    /// Votes for it.
    pub up: i64,
    /// Votes against it.
    pub down: i64,
}

/// What a reply, or a revision, belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordThread {
    /// A post.
    Post(PostId),
    /// An idea.
    Idea(IdeaId),
}

/// What a revision is an earlier version of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordTarget {
    /// A post.
    Post(PostId),
    /// An idea.
    Idea(IdeaId),
    /// A reply.
    Reply(ReplyId),
}

/// One imported thing. Ids come from [`Id::imported`](super::Id::imported), so that a second import finds them there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of the tables, which say what they mean")]
pub enum Record {
    Member {
        id: MemberId,
        /// Wished for; where another member has it already, the writer appends a number.
        handle: String,
        name: String,
        role: Role,
        bio_md: String,
        location: String,
        website: String,
        joined_at: Time,
    },
    Tag {
        tag: String,
        /// The introduction, empty if there is none; a later record of the same tag may bring it.
        description: String,
    },
    Post {
        id: PostId,
        /// `question`, `discussion`, `article` or `announcement`.
        kind: &'static str,
        author: RecordAuthor,
        title: String,
        body_md: String,
        /// At most five, well-formed.
        tags: Vec<String>,
        votes: ImportedVotes,
        created_at: Time,
        edited_at: Option<Time>,
    },
    Idea {
        id: IdeaId,
        author: RecordAuthor,
        title: String,
        body_md: String,
        tags: Vec<String>,
        /// `under_review`, `planned`, `in_progress`, `shipped` or `declined`.
        status: &'static str,
        votes: ImportedVotes,
        created_at: Time,
        edited_at: Option<Time>,
    },
    Reply {
        id: ReplyId,
        thread: RecordThread,
        /// The reply this is a remark on.
        parent: Option<ReplyId>,
        /// `answer` or `comment`.
        kind: &'static str,
        author: RecordAuthor,
        body_md: String,
        votes: ImportedVotes,
        created_at: Time,
        edited_at: Option<Time>,
    },
    /// An earlier version; the first is 1, and what the thing says now is one more than the last of these.
    Revision {
        target: RecordTarget,
        version: i64,
        title: String,
        body_md: String,
        tags: Vec<String>,
        written_at: Time,
    },
    Accepted {
        post: PostId,
        reply: ReplyId,
    },
    /// What the company said to an idea; it has come before.
    Response {
        idea: IdeaId,
        body_md: String,
        responded_at: Time,
    },
    /// An idea was merged into another; both have come before.
    Merged {
        idea: IdeaId,
        into: IdeaId,
    },
}

/// What became of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was written now.
    Written,
    /// It was there already.
    Known,
    /// It was not written, and why.
    Refused(String),
}
