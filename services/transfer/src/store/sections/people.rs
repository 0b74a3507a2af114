//! How people come in, what they have been given, and who invited them.

use super::column::{Cut, Section, Write, flag, json, text, whole};
use crate::kind::Kind;

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        about: "Outside resources behind a policy.",
        columns: &[
            text("name", Kind::Text(200)),
            text("title", Kind::Text(200)),
            text("policy", Kind::Text(40)),
            whole("updated_at"),
        ],
        ..Section::new("resources", "resources", &["name"])
    },
    Section {
        about: "Ways in and how they are set up. Their secrets are not in the file: they have to be set anew.",
        columns: &[text("kind", Kind::Text(20)), flag("enabled"), json("settings", Kind::Settings), whole("version")],
        ..Section::new("ways_in", "ways_in", &["kind"])
    },
    Section {
        about: "Under which name an identity provider or a shop knows a member.",
        columns: &[
            text("issuer", Kind::Text(2_000)),
            text("subject", Kind::Text(2_000)),
            text("member", Kind::Id),
            whole("created_at"),
        ],
        cut: Cut::Since("created_at"),
        ..Section::new("identities", "identities", &["issuer", "subject"])
    },
    Section {
        about: "Invitations. Their codes are not in the file, so one that nobody has used yet has to be sent anew.",
        columns: &[
            text("id", Kind::Id),
            text("label", Kind::Text(200)),
            text("email", Kind::Text(320)),
            text("name", Kind::Text(200)),
            text("customer", Kind::Text(500)),
            json("tags", Kind::Names),
            whole("created_at"),
            text("created_by", Kind::Text(80)),
        ],
        cut: Cut::Since("created_at"),
        begins: &[("digest", "'moved:' || (v.value ->> 0)")],
        ..Section::new("invitations", "invitations", &["id"])
    },
    Section {
        about: "Who came by which invitation.",
        columns: &[
            text("invitation", Kind::Id),
            text("member", Kind::Id),
            whole("used_at"),
            whole("took_part_at").or_null(),
        ],
        cut: Cut::Since("used_at"),
        ..Section::new("invitation_uses", "invitation_uses", &["invitation", "member"])
    },
    Section {
        about: "What an invitation gives and how far it has come. Comes after its uses, so that nothing is given twice.",
        columns: &[
            text("id", Kind::Id),
            json("gives", Kind::List),
            whole("uses_left").or_null(),
            whole("used"),
            whole("expires_at").or_null(),
            whole("revoked_at").or_null(),
            text("batch", Kind::Id).or_null(),
            text("owner", Kind::Id).or_null(),
            whole("points"),
            whole("opened_at").or_null(),
            whole("took_part"),
            whole("mails"),
            whole("mailed_at").or_null(),
            whole("silenced_at").or_null(),
        ],
        cut: Cut::Since("created_at"),
        write: Write::Own,
        then: &["UPDATE invitations SET gives = v.value ->> 1, uses_left = v.value ->> 2, used = v.value ->> 3,
             expires_at = v.value ->> 4, revoked_at = v.value ->> 5, batch = v.value ->> 6, owner = v.value ->> 7,
             points = v.value ->> 8, opened_at = v.value ->> 9, took_part = v.value ->> 10, mails = v.value ->> 11,
             mailed_at = v.value ->> 12, silenced_at = v.value ->> 13
           FROM json_each(?2) v WHERE invitations.community = ?1 AND invitations.id = v.value ->> 0"],
        ..Section::new("invitation_endings", "invitations", &["id"])
    },
    Section {
        about: "Lists of people invited together, with their figures.",
        columns: &[
            text("id", Kind::Id),
            text("name", Kind::Text(80)),
            text("source", Kind::Text(500)),
            json("gives", Kind::List),
            whole("points"),
            whole("expires_at").or_null(),
            whole("created_at"),
            text("created_by", Kind::Text(80)),
            whole("invited"),
            whole("mailed"),
            whole("opened"),
            whole("joined"),
            whole("took_part"),
        ],
        cut: Cut::Since("created_at"),
        ..Section::new("invite_batches", "invite_batches", &["id"])
    },
    Section {
        about: "Whom nobody may write to, as digests of addresses.",
        columns: &[
            text("digest", Kind::Text(100)),
            text("kind", Kind::Text(20)),
            text("reason", Kind::Text(20)),
            whole("added_at"),
        ],
        ..Section::new("suppressions", "suppressions", &["digest"])
    },
    Section {
        about: "Whom members have brought.",
        columns: &[
            text("member", Kind::Id),
            text("invitation", Kind::Id),
            whole("joined"),
            whole("took_part"),
            whole("moved_at"),
        ],
        ..Section::new("bringers", "bringers", &["member"])
    },
    Section {
        about: "What they have reached by it.",
        columns: &[text("member", Kind::Id), whole("at"), whole("given_at")],
        ..Section::new("bring_given", "bring_given", &["member", "at"])
    },
    Section {
        about: "What bringing others brings. Comes after what was reached, so that nothing is given twice.",
        columns: &[whole("at"), text("badge", Kind::Text(80)), whole("points")],
        ..Section::new("bring_rewards", "bring_rewards", &["at"])
    },
    Section {
        about: "Whether members may bring others, and what counts.",
        columns: &[flag("enabled"), text("counts", Kind::Text(20))],
        ..Section::new("bringing", "bringing", &["community"])
    },
    Section {
        about: "Groups, badges, products and codes that members have.",
        columns: &[
            text("member", Kind::Id),
            text("kind", Kind::Text(20)),
            text("name", Kind::Text(80)),
            text("source", Kind::Text(20)),
            whole("given_at"),
            whole("expires_at").or_null(),
        ],
        cut: Cut::Since("given_at"),
        write: Write::Over,
        ..Section::new("grants", "grants", &["member", "kind", "name", "source"])
    },
    Section {
        about: "The same for people who have not joined yet, by their address.",
        columns: &[
            text("email", Kind::Text(320)),
            text("kind", Kind::Text(20)),
            text("name", Kind::Text(80)),
            text("source", Kind::Text(20)),
            whole("given_at"),
            whole("expires_at").or_null(),
        ],
        ..Section::new("waiting_grants", "waiting_grants", &["email", "kind", "name", "source"])
    },
    Section {
        about: "Who asked to be let in where.",
        columns: &[
            text("member", Kind::Id),
            text("policy", Kind::Text(40)),
            text("message", Kind::Text(1_000)),
            text("state", Kind::Text(20)),
            whole("asked_at"),
            whole("decided_at").or_null(),
        ],
        cut: Cut::Since("asked_at"),
        ..Section::new("access_requests", "access_requests", &["member", "policy"])
    },
    Section {
        about: "Pictures of members.",
        columns: &[text("member", Kind::Id), text("kind", Kind::Text(20)), text("data", Kind::Picture(400_000))],
        page: 5,
        ..Section::new("avatars", "avatars", &["member"])
    },
];
