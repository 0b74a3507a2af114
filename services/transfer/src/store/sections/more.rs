//! The look, the campaign, its numbers; and reputation, which everything before has a part in.

use super::column::{Column, Cut, Rendered, Section, Write, flag, json, linked, text, whole};
use crate::kind::Kind;

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        about: "Colours, letters, corners, and the logo.",
        columns: &[
            json("tokens", Kind::Brand),
            text("version", Kind::Mark),
            text("logo_kind", Kind::Text(20)).or_null(),
            text("logo", Kind::Picture(400_000)).or_null(),
            text("logo_version", Kind::Mark).or_null(),
        ],
        ..Section::new("brand", "brands", &["community"])
    },
    Section {
        about: "Its dates, what was said of its stage by hand, welcome and goals.",
        columns: &[
            whole("opens_at").or_null(),
            whole("freezes_at").or_null(),
            whole("ends_at").or_null(),
            whole("archives_at").or_null(),
            text("by_hand", Kind::Text(20)).or_null(),
            whole("by_hand_at").or_null(),
            flag("teaser"),
            text("welcome_md", Kind::Text(20_000)),
            linked("welcome_html"),
            json("goals", Kind::List),
            whole("updated_at"),
        ],
        rendered: &[Rendered { column: "welcome_html", from: "welcome_md", reply: false }],
        ..Section::new("campaign", "campaigns", &["community"])
    },
    Section {
        about: "What a manifest has planted.",
        columns: &[text("key", Kind::Text(80)), text("kind", Kind::Text(10)), text("id", Kind::Id)],
        ..Section::new("campaign_seeds", "campaign_seeds", &["key"])
    },
    Section {
        about: "Views by day, source and space: estimates, with the variance they are known by.",
        columns: &[
            whole("day"),
            text("source", Kind::Text(260)),
            text("space", Kind::Text(40)),
            whole("views"),
            whole("variance"),
        ],
        page: 1_000,
        ..Section::new("views", "views", &["day", "source", "space"])
    },
    Section {
        about: "A sketch of each day's different visitors.",
        columns: &[whole("day"), text("sketch", Kind::Text(1_024))],
        page: 100,
        ..Section::new("visitors", "visitors", &["day"])
    },
    Section {
        about: "Visits paid to the company's own sites, by day.",
        columns: &[whole("day"), text("site", Kind::Text(260)), whole("out")],
        ..Section::new("referrals", "referrals", &["day", "site"])
    },
    Section {
        about: "What people answered to surveys.",
        columns: &[
            text("survey", Kind::Text(10)),
            text("respondent", Kind::Text(80)),
            flag("guest"),
            text("id", Kind::Id),
            whole("score"),
            whole("answered_at"),
            whole("changed_at"),
            text("site", Kind::Text(2_000)),
            text("words", Kind::Text(2_000)),
            text("more", Kind::Text(2_000)),
        ],
        cut: Cut::Since("answered_at"),
        ..Section::new("survey_answers", "survey_answers", &["survey", "respondent"])
    },
    Section {
        about: "Posts that wait for their moment. `mentions` are the handles of whom they tell; `linked` is whether those are links.",
        columns: &[
            whole("publish_at"),
            text("id", Kind::Id),
            text("kind", Kind::Text(20)),
            text("space", Kind::Slug),
            text("policy", Kind::Text(40)).or_null(),
            text("author", Kind::Id),
            text("title", Kind::Text(250)),
            text("excerpt", Kind::Text(1_000)),
            json("tags", Kind::Tags),
            flag("stopped"),
            whole("version"),
            whole("written_at"),
            whole("edited_at").or_null(),
            json("mentions", Kind::Names),
            text("body_md", Kind::Text(100_000)),
            Column { name: "linked", ..linked("body_html") },
        ],
        rendered: &[Rendered { column: "body_html", from: "body_md", reply: false }],
        cut: Cut::Since("written_at"),
        page: 50,
        ..Section::new("scheduled_posts", "scheduled_posts", &["publish_at", "id"])
    },
    Section {
        about: "Reputation, after everything that moves it.",
        columns: &[text("id", Kind::Id), whole("reputation")],
        cut: Cut::Since("joined_at"),
        page: 2_000,
        write: Write::Own,
        then: &["UPDATE members SET reputation = v.value ->> 1 FROM json_each(?2) v
           WHERE members.community = ?1 AND members.id = v.value ->> 0"],
        ..Section::new("reputation", "members", &["id"])
    },
];
