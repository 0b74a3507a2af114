//! The people of the demo community, as whom anybody can sign in where the deployment allows it.

use shared::domain::{GrantKind, Role};
use shared::words::Phrase;

use crate::words;

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
    pub about: Phrase,
}

/// One of each role, and a partner.
pub const PEOPLE: [Person; 6] = [
    Person {
        handle: "noor",
        name: "Noor Haddad",
        role: Role::Member,
        holds: &[(GrantKind::Grant, "product:hub")],
        about: words::DEMO_NOOR,
    },
    Person {
        handle: "piet",
        name: "Piet Vermeer",
        role: Role::Member,
        holds: &[(GrantKind::Group, "partners")],
        about: words::DEMO_PIET,
    },
    Person {
        handle: "mara",
        name: "Mara Lind",
        role: Role::Champion,
        holds: &[(GrantKind::Badge, "early-adopter")],
        about: words::DEMO_MARA,
    },
    Person { handle: "tomas", name: "Tomáš Kráľ", role: Role::Employee, holds: &[], about: words::DEMO_TOMAS },
    Person { handle: "ines", name: "Inés Robledo", role: Role::Moderator, holds: &[], about: words::DEMO_INES },
    Person { handle: "grace", name: "Grace Okafor", role: Role::Manager, holds: &[], about: words::DEMO_GRACE },
];
