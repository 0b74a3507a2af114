//! What stands before anything is written: policies, spaces, members, the log, tags.

use super::column::{Column, Cut, Rendered, Section, Write, flag, json, linked, text, whole};
use crate::kind::Kind;

const MEMBERS: &[Column] = &[
    text("id", Kind::Id),
    text("handle", Kind::Handle),
    text("name", Kind::Text(80)),
    text("role", Kind::Text(20)),
    text("bio_md", Kind::Text(10_000)),
    linked("bio_html"),
    text("location", Kind::Text(500)),
    text("website", Kind::Address),
    json("links", Kind::Addresses),
    whole("joined_at"),
    text("state", Kind::Text(20)),
    text("email", Kind::Text(320)),
    flag("email_proved"),
    whole("sessions_from"),
    text("language", Kind::Text(10)),
    text("time_zone", Kind::Text(80)),
    whole("consented_at").or_null(),
    whole("avatar_at").or_null(),
    whole("guidelines_version").or_null(),
    text("changed_by", Kind::Text(80)).or_null(),
    whole("changed_at").or_null(),
    text("changed_why", Kind::Text(2_000)),
];

/// The sections.
pub(super) const BEFORE: &[Section] = &[
    Section {
        about: "Who may read what.",
        columns: &[
            text("name", Kind::Text(40)),
            text("title", Kind::Text(80)),
            json("rule", Kind::Rule),
            text("teaser", Kind::Text(20)),
            whole("updated_at"),
        ],
        ..Section::new("policies", "policies", &["name"])
    },
    Section {
        about: "Sections of the community.",
        columns: &[
            text("slug", Kind::Slug),
            text("name", Kind::Text(80)),
            text("description", Kind::Text(5_000)),
            whole("position"),
            text("policy", Kind::Text(40)).or_null(),
            whole("created_at"),
        ],
        ..Section::new("spaces", "spaces", &["slug"])
    },
    Section {
        about: "People, with the addresses they sign in by. Their reputation comes at the end.",
        columns: MEMBERS,
        rendered: &[Rendered { column: "bio_html", from: "bio_md", reply: false }],
        cut: Cut::Since("joined_at"),
        page: 200,
        ..Section::new("members", "members", &["id"])
    },
    Section {
        about: "The log, without the line that tells of this export. Comes before what it tells of, so that it decides nothing again.",
        columns: &[
            whole("number"),
            whole("at"),
            text("actor", Kind::Text(80)).or_null(),
            text("action", Kind::Text(40)),
            text("kind", Kind::Text(40)),
            text("target", Kind::Text(300)),
            text("about", Kind::Text(80)).or_null(),
            json("detail", Kind::Object),
            text("reason", Kind::Text(5_000)),
        ],
        cut: Cut::Log,
        then: &["DELETE FROM cases WHERE community = ?1", "DELETE FROM conduct WHERE community = ?1"],
        ..Section::new("log", "audit", &["number"])
    },
    Section {
        about: "Tags, with their introductions.",
        columns: &[text("tag", Kind::Text(35)), text("description", Kind::Text(10_000)), linked("description_html")],
        rendered: &[Rendered { column: "description_html", from: "description", reply: false }],
        write: Write::Over,
        ..Section::new("tags", "tags", &["tag"])
    },
];
