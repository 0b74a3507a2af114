//! Who people are: roles, the visitor of a request, the author on a post.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Handle;

/// What somebody is in a community, from least to most trusted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Anyone who has not signed in.
    #[default]
    Visitor,
    /// Has joined.
    Member,
    /// Helps others and is marked for it.
    Champion,
    /// Speaks for the company.
    Employee,
    /// Looks after the place.
    Moderator,
    /// Runs the community, and passes all of its gates.
    Manager,
}

impl Role {
    /// All roles, in their order.
    pub const ALL: [Self; 6] =
        [Self::Visitor, Self::Member, Self::Champion, Self::Employee, Self::Moderator, Self::Manager];

    /// As written in JSON and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Member => "member",
            Self::Champion => "champion",
            Self::Employee => "employee",
            Self::Moderator => "moderator",
            Self::Manager => "manager",
        }
    }

    /// The role of that name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// May look after other people's posts: edit, delete, merge, move.
    pub fn moderates(self) -> bool {
        self >= Self::Moderator
    }

    /// May give an idea its status and the official response.
    pub fn speaks_officially(self) -> bool {
        self >= Self::Employee
    }
}

/// Somebody known, with all that gates ask about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The member's name in addresses: `/@handle`.
    pub handle: Handle,
    /// The name people read.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// What they have been given.
    pub held: Held,
    /// What others think of what they wrote: ten a vote up, two less a vote down, fifteen an accepted answer.
    pub reputation: i64,
    /// What stands behind the `@` of their confirmed address.
    pub mail_domain: Option<String>,
}

impl Identity {
    /// Somebody of whom nothing more is known.
    pub fn new(handle: Handle, name: impl Into<String>, role: Role) -> Self {
        Self { handle, name: name.into(), role, held: Held::default(), reputation: 0, mail_domain: None }
    }
}

/// What somebody has been given: names of 1 to 80 characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    /// The groups they are in, such as `partners`.
    pub groups: Vec<String>,
    /// The badges they wear.
    pub badges: Vec<String>,
    /// What they bought or signed: `product:x`, `contract:y`.
    pub grants: Vec<String>,
    /// The codes they have redeemed.
    pub codes: Vec<String>,
}

/// The kinds of things one can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GrantKind {
    /// Membership in a group.
    Group,
    /// A badge.
    Badge,
    /// A product bought, a contract held.
    Grant,
    /// A code that was redeemed.
    Code,
}

impl GrantKind {
    /// As written in JSON, in addresses and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Badge => "badge",
            Self::Grant => "grant",
            Self::Code => "code",
        }
    }

    /// The kind of that name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Group, Self::Badge, Self::Grant, Self::Code].into_iter().find(|kind| kind.as_str() == text)
    }
}

impl Held {
    /// The names of one kind.
    pub fn of(&self, kind: GrantKind) -> &[String] {
        match kind {
            GrantKind::Group => &self.groups,
            GrantKind::Badge => &self.badges,
            GrantKind::Grant => &self.grants,
            GrantKind::Code => &self.codes,
        }
    }

    /// Adds a name, unless it is there.
    pub fn add(&mut self, kind: GrantKind, name: String) {
        let names = match kind {
            GrantKind::Group => &mut self.groups,
            GrantKind::Badge => &mut self.badges,
            GrantKind::Grant => &mut self.grants,
            GrantKind::Code => &mut self.codes,
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
}

/// Who is asking: nobody known, or somebody; and from where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visitor {
    /// Whom a session, a token or a key names.
    pub identity: Option<Identity>,
    /// The country the request comes from, as the host knows it: ISO 3166-1, two capital letters.
    pub country: Option<String>,
}

impl Visitor {
    /// Somebody, from nobody knows where.
    pub fn somebody(identity: Identity) -> Self {
        Self { identity: Some(identity), country: None }
    }

    /// Their role; `visitor` for those not signed in.
    pub fn role(&self) -> Role {
        self.identity.as_ref().map_or(Role::Visitor, |identity| identity.role)
    }

    /// Whether they have been given this.
    pub fn holds(&self, kind: GrantKind, name: &str) -> bool {
        self.identity.as_ref().is_some_and(|identity| identity.held.of(kind).iter().any(|held| held == name))
    }
}

/// Who wrote something, as shown beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Author {
    /// None where an imported author is no member here.
    pub handle: Option<String>,
    /// The name people read.
    pub name: String,
    /// Employees and champions are marked.
    pub role: Role,
}
