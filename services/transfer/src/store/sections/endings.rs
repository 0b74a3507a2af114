//! What became of what was written, and what belongs to it.

use super::column::{Cut, Section, Write, flag, json, text, whole};
use crate::kind::Kind;

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        about: "Replies that are not published: deleted (`withdrawn` is null), or withdrawn and why.",
        columns: &[
            text("id", Kind::Id),
            text("state", Kind::Text(20)),
            text("withdrawn", Kind::Text(20)).or_null(),
        ],
        only: "t.state <> 'published'",
        cut: Cut::Since("created_at"),
        write: Write::Own,
        then: &["UPDATE replies SET state = v.value ->> 1, withdrawn = v.value ->> 2 FROM json_each(?2) v
           WHERE replies.community = ?1 AND replies.id = v.value ->> 0"],
        ..Section::new("reply_endings", "replies", &["id"])
    },
    Section {
        about: "Posts that have an accepted answer, are locked, or are not published.",
        columns: &[
            text("id", Kind::Id),
            text("accepted_reply", Kind::Id).or_null(),
            flag("locked"),
            text("state", Kind::Text(20)),
            text("withdrawn", Kind::Text(20)).or_null(),
        ],
        only: "(t.state <> 'published' OR t.locked = 1 OR t.accepted_reply IS NOT NULL)",
        cut: Cut::Since("created_at"),
        write: Write::Own,
        then: &[
            "UPDATE posts SET accepted_reply = v.value ->> 1, locked = v.value ->> 2 FROM json_each(?2) v
               WHERE posts.community = ?1 AND posts.id = v.value ->> 0",
            "UPDATE posts SET state = v.value ->> 3, withdrawn = v.value ->> 4 FROM json_each(?2) v
               WHERE posts.community = ?1 AND posts.id = v.value ->> 0 AND v.value ->> 3 <> 'published'",
        ],
        ..Section::new("post_endings", "posts", &["id"])
    },
    Section {
        about: "Ideas that are locked or not published.",
        columns: &[
            text("id", Kind::Id),
            flag("locked"),
            text("state", Kind::Text(20)),
            text("withdrawn", Kind::Text(20)).or_null(),
        ],
        only: "(t.state <> 'published' OR t.locked = 1)",
        cut: Cut::Since("created_at"),
        write: Write::Own,
        then: &["UPDATE ideas SET locked = v.value ->> 1, state = v.value ->> 2, withdrawn = v.value ->> 3 FROM json_each(?2) v
           WHERE ideas.community = ?1 AND ideas.id = v.value ->> 0"],
        ..Section::new("idea_endings", "ideas", &["id"])
    },
    Section {
        about: "What posts, replies and ideas said before each edit.",
        columns: &[
            text("kind", Kind::Text(10)),
            text("target", Kind::Id),
            whole("version"),
            text("title", Kind::Text(250)),
            text("body_md", Kind::Text(100_000)),
            json("tags", Kind::Tags),
            whole("written_at"),
        ],
        page: 50,
        ..Section::new("revisions", "revisions", &["kind", "target", "version"])
    },
    Section {
        about: "The states an idea has been in.",
        columns: &[
            text("idea", Kind::Id),
            whole("version"),
            text("status", Kind::Text(20)),
            whole("changed_at"),
        ],
        write: Write::Over,
        ..Section::new("idea_statuses", "idea_statuses", &["idea", "version"])
    },
    Section {
        about: "Who follows which thread, or no longer does.",
        columns: &[
            text("kind", Kind::Text(10)),
            text("thread", Kind::Id),
            text("member", Kind::Id),
            flag("following"),
            whole("since"),
        ],
        cut: Cut::Since("since"),
        page: 1_000,
        ..Section::new("follows", "follows", &["kind", "thread", "member"])
    },
    Section {
        about: "What members were told of.",
        columns: &[
            text("member", Kind::Id),
            text("id", Kind::Id),
            text("kind", Kind::Text(20)),
            text("thread_kind", Kind::Text(10)),
            text("thread", Kind::Id),
            text("reply", Kind::Id).or_null(),
            text("actor", Kind::Text(80)),
            whole("at"),
            whole("seen").or_null(),
        ],
        cut: Cut::Since("at"),
        ..Section::new("notifications", "notifications", &["member", "id"])
    },
    Section {
        about: "Promoted posts.",
        columns: &[
            text("post", Kind::Id),
            whole("until"),
            text("pinned_by", Kind::Text(80)),
            whole("pinned_at"),
            whole("starts"),
        ],
        ..Section::new("pins", "pins", &["post"])
    },
];
