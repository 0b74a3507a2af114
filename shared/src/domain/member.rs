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

/// Who a signed session names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The member's name in addresses: `/@handle`.
    pub handle: Handle,
    /// The name people read.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The groups they are in, such as `partners`.
    pub groups: Vec<String>,
}

/// Who is asking: nobody known, or somebody a signed session names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visitor(pub Option<Identity>);

impl Visitor {
    /// Their role; `visitor` for those not signed in.
    pub fn role(&self) -> Role {
        self.0.as_ref().map_or(Role::Visitor, |identity| identity.role)
    }

    /// Whether they are in the group.
    pub fn in_group(&self, group: &str) -> bool {
        self.0.as_ref().is_some_and(|identity| identity.groups.iter().any(|held| held == group))
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
