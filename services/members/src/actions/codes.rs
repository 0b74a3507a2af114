//! Codes of invitations and the links they are in.
//!
//! Only a digest of a code is kept. The codes of lists and of members' own links have to be shown again (to send a reminder, to hand
//! a list to a mail tool), so they are not made of chance but of the deployment's secret and the invitation's id: with both the code
//! is worked out again, and whoever has the database alone has none.

use gate::Access;
use shared::secret::{all_derived, derived, digest, hmac_sha256};
use shared::web::Problem;

use crate::invitation::{self, CHANCE, canonical};
use crate::view;

const PURPOSE: &str = "invitation codes";

/// A new random code.
pub(crate) fn random_code(access: &Access) -> String {
    let mut chance = [0; CHANCE];
    access.app.random.fill(&mut chance);
    invitation::code(chance)
}

/// What is kept of a code.
pub(crate) fn digest_of(code: &str) -> String {
    digest(canonical(code).as_bytes())
}

fn worked_out(key: &[u8; 32], community: &str, id: &str) -> String {
    let mut chance = [0; CHANCE];
    chance.copy_from_slice(&hmac_sha256(key, format!("{community} {id}").as_bytes())[..CHANCE]);
    invitation::code(chance)
}

/// The codes of new invitations, by their ids.
pub(crate) struct Codes<'a> {
    community: &'a str,
    key: [u8; 32],
}

impl<'a> Codes<'a> {
    /// Needs the deployment's secret.
    pub(crate) fn new(access: &'a Access) -> Result<Self, Problem> {
        let key = derived(&access.app.secrets(), PURPOSE);
        let key = key.ok_or_else(|| Problem::broken("no session_secret is set".to_owned()))?;
        Ok(Self { community: &access.community.id, key })
    }

    /// The code of the invitation with this id.
    pub(crate) fn of(&self, id: &str) -> String {
        worked_out(&self.key, self.community, id)
    }
}

/// The codes of invitations that are there.
pub(crate) struct Known<'a> {
    community: &'a str,
    keys: Vec<[u8; 32]>,
}

impl<'a> Known<'a> {
    /// With every secret that is believed.
    pub(crate) fn new(access: &'a Access) -> Self {
        Self { community: &access.community.id, keys: all_derived(&access.app.secrets(), PURPOSE) }
    }

    /// The code of the invitation with this id and digest; none where it was made under a secret nobody has here any more.
    pub(crate) fn of(&self, id: &str, digest: &str) -> Option<String> {
        self.keys.iter().map(|key| worked_out(key, self.community, id)).find(|code| digest_of(code) == digest)
    }
}

/// The page on which a code is used.
pub(crate) fn link(access: &Access, code: &str) -> String {
    access.home_url(&format!("/invite/{}", view::encoded(code)))
}

/// The page on which whoever was sent the code says that they want no more of it.
pub(crate) fn unsubscribe(access: &Access, code: &str) -> String {
    access.home_url(&format!("/unsubscribe/{}", view::encoded(code)))
}
