//! The people of the demo community, as whom anybody can sign in where the deployment allows it.

use shared::domain::{GrantKind, Role};

/// Somebody of the demo.
pub struct Person {
    /// In addresses.
    pub handle: &'static str,
    /// For people.
    pub name: &'static str,
    /// Their role.
    pub role: Role,
    /// What they have been given.
    pub holds: &'static [(GrantKind, &'static str)],
    /// Who they are, for whoever chooses.
    pub about: &'static str,
}

/// One of each role, and a partner.
pub const PEOPLE: [Person; 6] = [
    Person {
        handle: "noor",
        name: "Noor Haddad",
        role: Role::Member,
        holds: &[(GrantKind::Grant, "product:hub")],
        about: "A customer: asks, answers, votes and shares ideas.",
    },
    Person {
        handle: "piet",
        name: "Piet Vermeer",
        role: Role::Member,
        holds: &[(GrantKind::Group, "partners")],
        about: "A partner: also reads what is for partners only.",
    },
    Person {
        handle: "mara",
        name: "Mara Lind",
        role: Role::Champion,
        holds: &[(GrantKind::Badge, "early-adopter")],
        about: "A champion: helps others and is marked for it.",
    },
    Person {
        handle: "tomas",
        name: "Tomáš Kráľ",
        role: Role::Employee,
        holds: &[],
        about: "An employee: answers officially, sets the status of ideas, merges duplicates.",
    },
    Person {
        handle: "ines",
        name: "Inés Robledo",
        role: Role::Moderator,
        holds: &[],
        about: "A moderator: edits and deletes what others wrote.",
    },
    Person {
        handle: "grace",
        name: "Grace Okafor",
        role: Role::Manager,
        holds: &[],
        about: "The manager: spaces, gates and everything else.",
    },
];
