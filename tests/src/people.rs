//! Members, and words nobody else uses.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

use shared::domain::{Claims, Identity, Role, sign_token};

use crate::browser;
use crate::host::{COMMUNITY, secret};

/// For how long tokens are good: no test lives as long.
const HOURS: i64 = 12;

/// Somebody with a session token.
#[derive(Debug, Clone)]
pub struct Member {
    /// Their name in addresses.
    pub handle: String,
    /// What they send as `Authorization: Bearer`.
    pub token: String,
}

/// A word of twelve letters that no other test and no other run uses.
pub fn word() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let mut number = RandomState::new().hash_one(count);
    // Letters alone: such a word is one token to the search, a part of any address, and in no id.
    (0..12)
        .map(|_| {
            let letter = b"abcdefghjkmnpqrstvwxyz"[(number % 22) as usize];
            number /= 22;
            char::from(letter)
        })
        .collect()
}

/// A new member without any group.
pub fn member() -> Member {
    new(Role::Member, &[])
}

/// A new manager of the community.
pub fn manager() -> Member {
    new(Role::Manager, &[])
}

/// Somebody new with this role and these groups.
pub fn new(role: Role, groups: &[&str]) -> Member {
    let handle = format!("{}-{}", role.as_str(), word());
    named(&handle, role, groups)
}

/// Somebody of this handle.
pub fn named(handle: &str, role: Role, groups: &[&str]) -> Member {
    let token = sign_token(&claims(handle, role, groups), secret().as_bytes());
    Member { handle: handle.to_owned(), token }
}

/// Somebody who holds all that is said of them.
pub fn holding(identity: Identity) -> Member {
    let handle = identity.handle.to_string();
    let community = COMMUNITY.parse().expect("the community has a good name");
    Member {
        handle,
        token: sign_token(
            &Claims::of(community, identity, browser::now(), browser::now() + HOURS * 3600),
            secret().as_bytes(),
        ),
    }
}

/// What a good token says.
pub fn claims(handle: &str, role: Role, groups: &[&str]) -> Claims {
    let handle_made = handle.parse().expect("handles made here are good");
    let mut identity = Identity::new(handle_made, format!("Name of {handle}"), role);
    identity.held.groups = groups.iter().map(|group| (*group).to_owned()).collect();
    let now = browser::now();
    Claims::of(COMMUNITY.parse().expect("the community has a good name"), identity, now, now + HOURS * 3600)
}
