//! What people wrote, and how they voted.

use super::column::{Column, Cut, Rendered, Section, Write, json, linked, text, whole};
use crate::kind::Kind;

const BODY: Kind = Kind::Text(100_000);

const REPLY: &[Column] = &[
    text("thread", Kind::Id),
    text("kind", Kind::Text(20)),
    text("id", Kind::Id),
    text("thread_kind", Kind::Text(10)),
    text("author", Kind::Id).or_null(),
    text("author_name", Kind::Text(200)),
    whole("imported_up"),
    whole("imported_down"),
    whole("version"),
    whole("created_at"),
    whole("edited_at").or_null(),
    text("body_md", BODY),
    linked("body_html"),
];

const REMARK: &[Column] = &[
    text("parent", Kind::Id),
    text("id", Kind::Id),
    text("thread", Kind::Id),
    text("kind", Kind::Text(20)),
    text("thread_kind", Kind::Text(10)),
    text("author", Kind::Id).or_null(),
    text("author_name", Kind::Text(200)),
    whole("imported_up"),
    whole("imported_down"),
    whole("version"),
    whole("created_at"),
    whole("edited_at").or_null(),
    text("body_md", BODY),
    linked("body_html"),
];

const REPLY_HTML: &[Rendered] = &[Rendered { column: "body_html", from: "body_md", reply: true }];

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        about: "Posts as they were written. Counts, ranks, tags and search entries follow from what comes.",
        columns: &[
            text("id", Kind::Id),
            text("kind", Kind::Text(20)),
            text("space", Kind::Slug),
            text("policy", Kind::Text(40)).or_null(),
            text("author", Kind::Id).or_null(),
            text("author_name", Kind::Text(200)),
            text("title", Kind::Text(250)),
            text("excerpt", Kind::Text(1_000)),
            json("tags", Kind::Tags),
            whole("imported_up"),
            whole("imported_down"),
            whole("version"),
            whole("created_at"),
            whole("edited_at").or_null(),
            text("body_md", BODY),
            linked("body_html"),
        ],
        rendered: &[Rendered { column: "body_html", from: "body_md", reply: false }],
        cut: Cut::Since("created_at"),
        page: 50,
        then: &["DELETE FROM follows WHERE community = ?1 AND kind = 'post'
           AND thread IN (SELECT value ->> 0 FROM json_each(?2))"],
        ..Section::new("posts", "posts", &["id"])
    },
    Section {
        about: "Ideas as they were submitted, with what the team said.",
        columns: &[
            text("id", Kind::Id),
            text("space", Kind::Slug),
            text("policy", Kind::Text(40)).or_null(),
            text("author", Kind::Id).or_null(),
            text("author_name", Kind::Text(200)),
            text("title", Kind::Text(250)),
            text("excerpt", Kind::Text(1_000)),
            json("tags", Kind::Tags),
            text("open_status", Kind::Text(20)),
            text("responder", Kind::Id).or_null(),
            whole("responded_at").or_null(),
            text("owner", Kind::Id).or_null(),
            whole("shipped_at").or_null(),
            whole("imported_up"),
            whole("imported_down"),
            whole("version"),
            whole("created_at"),
            whole("edited_at").or_null(),
            text("body_md", BODY),
            linked("body_html"),
            text("response_md", BODY),
            Column { name: "response_mentions", ..linked("response_html") },
        ],
        rendered: &[
            Rendered { column: "body_html", from: "body_md", reply: false },
            Rendered { column: "response_html", from: "response_md", reply: true },
        ],
        cut: Cut::Since("created_at"),
        page: 50,
        then: &[
            "UPDATE ideas SET shipped_at = v.value ->> 12 FROM json_each(?2) v
               WHERE ideas.community = ?1 AND ideas.id = v.value ->> 0",
            "DELETE FROM follows WHERE community = ?1 AND kind = 'idea'
               AND thread IN (SELECT value ->> 0 FROM json_each(?2))",
        ],
        ..Section::new("ideas", "ideas", &["id"])
    },
    Section {
        about: "Replies to posts and ideas: answers and comments.",
        columns: REPLY,
        rendered: REPLY_HTML,
        only: "t.parent IS NULL",
        cut: Cut::Since("created_at"),
        page: 100,
        then: &["DELETE FROM follows WHERE community = ?1
           AND (kind, thread) IN (SELECT value ->> 3, value ->> 0 FROM json_each(?2))"],
        ..Section::new("replies", "replies", &["thread", "kind", "id"])
    },
    Section {
        about: "Remarks on replies.",
        columns: REMARK,
        rendered: REPLY_HTML,
        only: "t.parent IS NOT NULL",
        cut: Cut::Since("created_at"),
        page: 100,
        then: &["DELETE FROM follows WHERE community = ?1
           AND (kind, thread) IN (SELECT value ->> 4, value ->> 2 FROM json_each(?2))"],
        ..Section::new("remarks", "replies", &["parent", "id"])
    },
    Section {
        about: "Which idea went into which other. Comes before the votes, which then say themselves where they came from.",
        columns: &[text("merged_into", Kind::Id), text("id", Kind::Id)],
        only: "t.merged_into IS NOT NULL",
        write: Write::Own,
        then: &["UPDATE ideas SET merged_into = v.value ->> 0 FROM json_each(?2) v
           WHERE ideas.community = ?1 AND ideas.id = v.value ->> 1"],
        ..Section::new("merges", "ideas", &["merged_into", "id"])
    },
    Section {
        about: "Votes. Scores and ranks follow from them.",
        columns: &[
            text("kind", Kind::Text(10)),
            text("target", Kind::Id),
            text("member", Kind::Id),
            whole("value"),
            text("via", Kind::Id).or_null(),
            whole("cast_at"),
        ],
        cut: Cut::Since("cast_at"),
        page: 1_000,
        write: Write::New,
        ..Section::new("votes", "votes", &["kind", "target", "member"])
    },
];
