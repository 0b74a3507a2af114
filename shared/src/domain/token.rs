//! Session tokens: JSON Web Tokens (RFC 7519) signed with HMAC-SHA256 by the deployment's own secret.
//!
//! The algorithm is pinned: a token that names another one, or none, is refused before its signature is looked at, and
//! signatures are compared in constant time. See [`crate::jose`].

use serde::{Deserialize, Serialize};

use super::{Handle, Held, Identity, Role, Slug, Time};
use crate::jose::{hs256_sign, verify_own};
use crate::secret::{digest, hmac_sha256};

/// The longest a session token lives, in seconds. After that the refresh cookie has to be shown.
pub const SESSION_SECONDS: i64 = 15 * 60;
/// By how much clocks may differ, in seconds.
const SKEW: i64 = 60;

/// The secrets of a deployment: the one that signs, and the one before it, which is still believed while it is changed.
#[derive(Clone)]
pub struct Secrets {
    current: Vec<u8>,
    previous: Vec<u8>,
}

impl Secrets {
    /// The current secret and the one before; empty for none.
    pub fn new(current: impl Into<Vec<u8>>, previous: impl Into<Vec<u8>>) -> Self {
        Self { current: current.into(), previous: previous.into() }
    }

    /// The secret that signs, if it is one: below 32 bytes a secret can be guessed, and no token is better than one
    /// anybody can make.
    pub fn current(&self) -> Option<&[u8]> {
        Some(self.current.as_slice()).filter(|secret| secret.len() >= 32)
    }

    /// The secrets that are believed, the current one first.
    pub fn believed(&self) -> impl Iterator<Item = &[u8]> {
        [self.current.as_slice(), self.previous.as_slice()].into_iter().filter(|secret| secret.len() >= 32)
    }
}

/// What a token says.
///
/// With a session it only names the member, and the database says the rest; what it says of them besides is for checks
/// that must not ask the database. Without one (a *tool token*, made by whoever holds the secret) it is believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The community it is good for, by slug, and for no other.
    #[serde(rename = "aud")]
    pub community: Slug,
    /// The member's handle.
    #[serde(rename = "sub")]
    pub handle: Handle,
    /// The name people read.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Their groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Their badges.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub badges: Vec<String>,
    /// What they bought or signed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grants: Vec<String>,
    /// The codes they have redeemed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    /// Their reputation.
    #[serde(default, rename = "rep")]
    pub reputation: i64,
    /// The domain of their confirmed address.
    #[serde(default, rename = "dom", skip_serializing_if = "Option::is_none")]
    pub mail_domain: Option<String>,
    /// The session it belongs to; none in a tool token.
    #[serde(default, rename = "sid", skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Whether what they hold was too much for a token, so that it has to be looked up.
    #[serde(default, rename = "part", skip_serializing_if = "std::ops::Not::not")]
    pub partial: bool,
    /// Seconds since 1970 when it was made.
    #[serde(default, rename = "iat")]
    pub issued: i64,
    /// Seconds since 1970 after which it is no longer good.
    #[serde(rename = "exp")]
    pub expires: i64,
}

impl Claims {
    /// A tool token for somebody.
    pub fn of(community: Slug, identity: Identity, issued: i64, expires: i64) -> Self {
        let Identity { handle, name, role, held, reputation, mail_domain } = identity;
        let Held { groups, badges, grants, codes } = held;
        let session = None;
        Self {
            community,
            handle,
            name,
            role,
            groups,
            badges,
            grants,
            codes,
            reputation,
            mail_domain,
            session,
            partial: false,
            issued,
            expires,
        }
    }

    /// Whom the token names, and what it says of them.
    pub fn into_identity(self) -> Identity {
        let Self { handle, name, role, groups, badges, grants, codes, reputation, mail_domain, .. } = self;
        Identity { handle, name, role, held: Held { groups, badges, grants, codes }, reputation, mail_domain }
    }
}

/// Why a session token is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// It is no token, or not signed by us with the one algorithm we take.
    #[error("the session token is not one of ours")]
    Invalid,
    /// It was good once.
    #[error("the session has expired; sign in again")]
    Expired,
    /// It was made in the future: some clock is wrong.
    #[error("the session token is not good yet: the clock of whoever made it is ahead of ours")]
    NotYet,
    /// It is good for another community.
    #[error("the session token is for another community")]
    OtherCommunity,
}

impl TokenError {
    /// The code that programs go by.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invalid => "token_invalid",
            Self::Expired => "token_expired",
            Self::NotYet => "token_not_yet_valid",
            Self::OtherCommunity => "token_of_other_community",
        }
    }
}

/// The token that says `claims`, signed with `secret`.
pub fn sign_token(claims: &Claims, secret: &[u8]) -> String {
    // Claims are plain data: writing them has no way to fail but a broken serialiser, and then nobody takes the token.
    hs256_sign(&kid(secret), &serde_json::to_vec(claims).unwrap_or_default(), secret)
}

/// Which secret a token was signed with, without telling anything of it.
pub(super) fn kid(secret: &[u8]) -> String {
    digest(&hmac_sha256(secret, b"folkmoot session key id"))[..8].to_owned()
}

/// Reads a token: signature first, then what it is for, then its time.
pub fn read_token(token: &str, community: &Slug, now: Time, secrets: &Secrets) -> Result<Claims, TokenError> {
    let verified = verify_own(token, secrets.believed()).map_err(|_| TokenError::Invalid)?;
    let claims: Claims = verified.claims().map_err(|_| TokenError::Invalid)?;
    if claims.community != *community {
        return Err(TokenError::OtherCommunity);
    }
    let seconds = now.millis() / 1000;
    let too_long = claims.session.is_some() && claims.expires - claims.issued > SESSION_SECONDS;
    if claims.expires <= seconds || claims.role == Role::Visitor || too_long {
        return Err(TokenError::Expired);
    }
    if claims.issued > seconds + SKEW {
        return Err(TokenError::NotYet);
    }
    Ok(claims)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"0123456789abcdef0123456789abcdef";

    fn claims() -> Claims {
        let mut identity = Identity::new("ada".parse().unwrap(), "Ada", Role::Champion);
        identity.held.groups.push("partners".into());
        Claims::of("demo".parse().unwrap(), identity, 100, 1_000)
    }

    fn read(token: &str, community: &str, seconds: i64) -> Result<Claims, TokenError> {
        read_with(token, community, seconds, &Secrets::new(SECRET, ""))
    }

    fn read_with(token: &str, community: &str, seconds: i64, secrets: &Secrets) -> Result<Claims, TokenError> {
        read_token(token, &community.parse().unwrap(), Time::from_millis(seconds * 1000), secrets)
    }

    #[test]
    fn a_signed_token_is_read_back() {
        assert_eq!(read(&sign_token(&claims(), SECRET), "demo", 999), Ok(claims()));
    }

    #[test]
    fn time_place_and_signature_are_checked() {
        let token = sign_token(&claims(), SECRET);
        assert_eq!(read(&token, "demo", 1_000), Err(TokenError::Expired));
        assert_eq!(read(&token, "demo", 40), Ok(claims()), "clocks may differ by a minute");
        assert_eq!(read(&token, "demo", 39), Err(TokenError::NotYet));
        assert_eq!(read(&token, "other", 999), Err(TokenError::OtherCommunity));
        assert_eq!(
            read(&sign_token(&claims(), b"another secret of thirty-two chars"), "demo", 1),
            Err(TokenError::Invalid)
        );
        let unsigned = format!("eyJhbGciOiJub25lIn0.{}.", token.split('.').nth(1).unwrap());
        assert_eq!(read(&unsigned, "demo", 1), Err(TokenError::Invalid));
        assert_eq!(read("", "demo", 1), Err(TokenError::Invalid));
    }

    #[test]
    fn a_session_token_lives_a_quarter_of_an_hour_at_most() {
        let session = Claims { session: Some("s".into()), ..claims() };
        assert!(read(&sign_token(&session, SECRET), "demo", 999).is_ok());
        let longer = Claims { expires: 1_001, ..session };
        assert_eq!(read(&sign_token(&longer, SECRET), "demo", 999), Err(TokenError::Expired));
    }

    #[test]
    fn while_a_secret_is_changed_the_one_before_is_believed() {
        let token = sign_token(&claims(), SECRET);
        let next: &[u8] = b"the next secret, of thirty-two bytes and more";
        assert!(read_with(&token, "demo", 999, &Secrets::new(next, SECRET)).is_ok());
        assert_eq!(read_with(&token, "demo", 999, &Secrets::new(next, "")), Err(TokenError::Invalid));
        let short = sign_token(&claims(), b"short");
        assert_eq!(read_with(&short, "demo", 999, &Secrets::new(*b"short", *b"short")), Err(TokenError::Invalid));
    }
}
