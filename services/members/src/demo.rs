//! The people of the demo community, as whom anybody can sign in where the deployment allows it.

use shared::domain::Role;

/// Somebody of the demo.
pub struct Person {
    /// In addresses.
    pub handle: &'static str,
    /// For people.
    pub name: &'static str,
    /// Their role.
    pub role: Role,
    /// The groups they are in.
    pub groups: &'static [&'static str],
    /// Who they are, for whoever chooses.
    pub about: &'static str,
}

/// One of each role, and a partner.
pub const PEOPLE: [Person; 6] = [
    Person {
        handle: "noor",
        name: "Noor Haddad",
        role: Role::Member,
        groups: &[],
        about: "A customer: asks, answers, votes and shares ideas.",
    },
    Person {
        handle: "piet",
        name: "Piet Vermeer",
        role: Role::Member,
        groups: &["partners"],
        about: "A partner: also reads what is for partners only.",
    },
    Person {
        handle: "mara",
        name: "Mara Lind",
        role: Role::Champion,
        groups: &[],
        about: "A champion: helps others and is marked for it.",
    },
    Person {
        handle: "tomas",
        name: "Tomáš Kráľ",
        role: Role::Employee,
        groups: &[],
        about: "An employee: answers officially, sets the status of ideas, merges duplicates.",
    },
    Person {
        handle: "ines",
        name: "Inés Robledo",
        role: Role::Moderator,
        groups: &[],
        about: "A moderator: edits and deletes what others wrote.",
    },
    Person {
        handle: "grace",
        name: "Grace Okafor",
        role: Role::Manager,
        groups: &[],
        about: "The manager: spaces, gates and everything else.",
    },
];
