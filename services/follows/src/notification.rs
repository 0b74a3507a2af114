//! What can be followed, and what members are told.

use serde::Serialize;
use shared::domain::{Author, Time};
use utoipa::ToSchema;

/// What can be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A post of any kind.
    Post,
    /// An idea.
    Idea,
}

impl Kind {
    /// As in addresses and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Idea => "idea",
        }
    }

    /// The kind of that name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Post, Self::Idea].into_iter().find(|kind| kind.as_str() == text)
    }

    /// The part of the address of its page before the id.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Post => "/t/",
            Self::Idea => "/i/",
        }
    }
}

/// What has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Somebody replied in a thread the member follows.
    Reply,
    /// Somebody named the member.
    Mention,
    /// The member's answer was accepted.
    Accepted,
    /// An idea the member follows got a status or an official response.
    Status,
    /// An idea the member follows went into another one.
    Merged,
}

impl Event {
    /// As in JSON and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::Mention => "mention",
            Self::Accepted => "accepted",
            Self::Status => "status",
            Self::Merged => "merged",
        }
    }

    /// The event of that name; what a later version wrote is read as a reply.
    pub(crate) fn parse(text: &str) -> Self {
        let all = [Self::Mention, Self::Accepted, Self::Status, Self::Merged];
        all.into_iter().find(|event| event.as_str() == text).unwrap_or(Self::Reply)
    }
}

/// Something a member is told.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Notification {
    /// Its id; ids are in the order of time.
    pub id: String,
    /// `reply`, `mention`, `accepted`, `status` or `merged`.
    pub kind: &'static str,
    /// `post` or `idea`.
    pub thread_kind: String,
    /// The id of the post or idea.
    pub thread: String,
    /// What it is called.
    pub title: String,
    /// The reply it is about, if it is about one.
    pub reply: Option<String>,
    /// The first words of that reply.
    pub excerpt: String,
    /// The status of the idea as it is now.
    pub status: Option<String>,
    /// Who did it.
    pub actor: Author,
    /// When.
    #[schema(value_type = String)]
    pub at: Time,
    /// Whether the member has seen it.
    pub seen: bool,
    /// Where it leads.
    pub url: String,
}

/// The notifications of one thread, the newest first: how pages show them.
pub(crate) struct Group<'a> {
    pub(crate) newest: &'a Notification,
    pub(crate) all: Vec<&'a Notification>,
}

/// A page of notifications by their threads, in the order of the newest of each.
pub(crate) fn grouped(list: &[Notification]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for one in list {
        match groups.iter_mut().find(|group| group.newest.thread == one.thread) {
            Some(group) => group.all.push(one),
            None => groups.push(Group { newest: one, all: vec![one] }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(id: &str, thread: &str) -> Notification {
        Notification {
            id: id.to_owned(),
            kind: "reply",
            thread_kind: "post".to_owned(),
            thread: thread.to_owned(),
            title: String::new(),
            reply: None,
            excerpt: String::new(),
            status: None,
            actor: Author { handle: None, name: String::new(), role: shared::domain::Role::Member },
            at: Time::from_millis(0),
            seen: false,
            url: String::new(),
        }
    }

    #[test]
    fn a_thread_stands_where_its_newest_does() {
        let list = [about("4", "a"), about("3", "b"), about("2", "a"), about("1", "c")];
        let groups: Vec<_> = grouped(&list)
            .into_iter()
            .map(|group| {
                (group.newest.thread.as_str(), group.all.iter().map(|one| one.id.as_str()).collect::<String>())
            })
            .collect();
        assert_eq!(groups, [("a", "42".to_owned()), ("b", "3".to_owned()), ("c", "1".to_owned())]);
    }
}
