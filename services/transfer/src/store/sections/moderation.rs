//! Guidelines, flags, and what was decided.

use super::column::{Cut, Rendered, Section, flag, text, whole};
use crate::kind::Kind;

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        about: "The guidelines, in every version.",
        columns: &[
            whole("version"),
            text("body_md", Kind::Text(20_000)),
            whole("written_at"),
            text("written_by", Kind::Text(80)),
        ],
        rendered: &[Rendered { column: "body_html", from: "body_md", reply: false }],
        page: 20,
        ..Section::new("guidelines", "guidelines", &["version"])
    },
    Section {
        about: "Who accepted which version.",
        columns: &[text("member", Kind::Id), whole("version"), whole("accepted_at")],
        cut: Cut::Since("accepted_at"),
        ..Section::new("consents", "consents", &["member", "version"])
    },
    Section {
        about: "What was flagged, by whom, and the verdict.",
        columns: &[
            text("kind", Kind::Text(10)),
            text("target", Kind::Id),
            text("member", Kind::Id),
            text("author", Kind::Id).or_null(),
            text("reason", Kind::Text(20)),
            text("note", Kind::Text(1_000)),
            whole("weight"),
            flag("at_once"),
            whole("flagged_at"),
            text("verdict", Kind::Text(20)).or_null(),
        ],
        cut: Cut::Since("flagged_at"),
        begins: &[("at_once", "0")],
        then: &[
            "UPDATE flags SET at_once = v.value ->> 7 FROM json_each(?2) v
               WHERE flags.community = ?1 AND flags.kind = v.value ->> 0 AND flags.target = v.value ->> 1
                 AND flags.member = v.value ->> 2",
            "DELETE FROM cases WHERE community = ?1",
        ],
        ..Section::new("flags", "flags", &["kind", "target", "member"])
    },
    Section {
        about: "Where each flagged or decided thing stands.",
        columns: &[
            text("kind", Kind::Text(10)),
            text("target", Kind::Id),
            text("author", Kind::Id).or_null(),
            text("standing", Kind::Text(20)),
            whole("weight"),
            whole("flags"),
            flag("accepted"),
            whole("opened_at"),
            whole("settled_at").or_null(),
            text("settled_by", Kind::Text(80)).or_null(),
            text("reason", Kind::Text(5_000)),
        ],
        cut: Cut::Since("opened_at"),
        then: &[
            "UPDATE cases SET accepted = v.value ->> 6 FROM json_each(?2) v
               WHERE cases.community = ?1 AND cases.kind = v.value ->> 0 AND cases.target = v.value ->> 1",
            "DELETE FROM conduct WHERE community = ?1",
        ],
        ..Section::new("cases", "cases", &["kind", "target"])
    },
    Section {
        about: "How often what a member wrote was withdrawn, and how often their flags were upheld.",
        columns: &[
            text("member", Kind::Id),
            whole("flags_upheld"),
            whole("flags_dismissed"),
            whole("hidden"),
            whole("removed"),
        ],
        ..Section::new("conduct", "conduct", &["member"])
    },
];
