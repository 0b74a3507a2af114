//! What an export holds, in the order of its lines, and how an import writes it.
//!
//! Triggers can't be switched off, so the order is such that they rebuild what they keep: counts, ranks, tags, shelves and search
//! entries follow from posts, replies and votes; what became of a thread (accepted, locked, withdrawn, deleted) comes after
//! everything that hangs on it, as it came about. What triggers write besides and what is a section of its own (follows, cases,
//! reputation) is dropped in the same batch and comes later as the file has it.

mod column;
mod content;
mod endings;
mod house;
mod moderation;
mod more;
mod people;

pub(crate) use column::{Cut, Section, Write};

use column::{flag, json, text, whole};

use crate::kind::Kind;

/// The community itself: the line after the header.
pub(crate) const COMMUNITY: Section = Section {
    about: "What holds for the community as a whole. Its id is new on every host.",
    columns: &[
        text("slug", Kind::Slug),
        text("name", Kind::Text(80)),
        text("description", Kind::Text(2_000)),
        whole("created_at"),
        text("joining", Kind::Text(20)),
        text("people_policy", Kind::Text(40)).or_null(),
        flag("voters_visible"),
        text("language", Kind::Text(5)),
        whole("flag_threshold"),
        whole("hold_first"),
        whole("new_member_days"),
        whole("new_per_hour"),
        whole("new_links"),
        whole("guidelines_version"),
        whole("vote_budget").or_null(),
        json("sites", Kind::Sites).or_null(),
        text("survey", Kind::Text(10)).or_null(),
    ],
    ..Section::new("community", "communities", &["slug"])
};

/// All sections, in the order of the file.
pub(crate) fn all() -> impl Iterator<Item = &'static Section> {
    let groups: [&'static [Section]; 7] = [
        &[COMMUNITY],
        house::BEFORE,
        content::SECTIONS,
        endings::SECTIONS,
        moderation::SECTIONS,
        people::SECTIONS,
        more::SECTIONS,
    ];
    groups.into_iter().flatten()
}

/// The section of that name, with its place in the order.
pub(crate) fn named(name: &str) -> Option<(usize, &'static Section)> {
    all().enumerate().find(|(_, section)| section.name == name)
}
