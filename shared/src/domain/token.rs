//! Session tokens: JSON Web Tokens (RFC 7519) signed with HMAC-SHA256 by the deployment's own secret.
//!
//! The algorithm is pinned: a token that names another one, or none, is refused before its signature is looked at. The
//! comparison of signatures is constant-time (jwt-compact's HMAC).

use jwt_compact::alg::{Hs256, Hs256Key};
use jwt_compact::{AlgorithmExt, Header, UntrustedToken};
use serde::{Deserialize, Serialize};

use super::{Handle, Identity, Role, Slug, Time};

/// What a session token says.
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
    /// Seconds since 1970 after which it is no longer good.
    #[serde(rename = "exp")]
    pub expires: i64,
}

impl Claims {
    /// Whom the token names.
    pub fn into_identity(self) -> Identity {
        Identity { handle: self.handle, name: self.name, role: self.role, groups: self.groups }
    }
}

/// What is read of a token: the library takes the expiry for itself.
#[derive(Clone, Deserialize)]
struct Signed {
    #[serde(rename = "aud")]
    community: Slug,
    #[serde(rename = "sub")]
    handle: Handle,
    name: String,
    role: Role,
    #[serde(default)]
    groups: Vec<String>,
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
    /// It is good for another community.
    #[error("the session token is for another community")]
    OtherCommunity,
}

/// The token that says `claims`, signed with `secret`.
pub fn sign_token(claims: &Claims, secret: &[u8]) -> String {
    // HMAC takes keys of any length and claims are plain data: signing has no way to fail but a broken serialiser.
    Hs256.token(&Header::empty(), &jwt_compact::Claims::new(claims), &Hs256Key::new(secret)).unwrap_or_default()
}

/// Reads a token: signature first, then what it is for, then its time.
pub fn read_token(token: &str, community: &Slug, now: Time, secret: &[u8]) -> Result<Claims, TokenError> {
    // Below 32 bytes a secret can be guessed; no token is better than one anybody can make.
    if secret.len() < 32 {
        return Err(TokenError::Invalid);
    }
    let untrusted = UntrustedToken::new(token).map_err(|_| TokenError::Invalid)?;
    let key = Hs256Key::new(secret);
    let token = Hs256.validator::<Signed>(&key).validate(&untrusted).map_err(|_| TokenError::Invalid)?;
    let expires = token.claims().expiration.ok_or(TokenError::Invalid)?.timestamp();
    let signed = token.claims().custom.clone();
    let claims = Claims {
        community: signed.community,
        handle: signed.handle,
        name: signed.name,
        role: signed.role,
        groups: signed.groups,
        expires,
    };
    if claims.community != *community {
        return Err(TokenError::OtherCommunity);
    }
    if claims.expires <= now.millis() / 1000 || claims.role == Role::Visitor {
        return Err(TokenError::Expired);
    }
    Ok(claims)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"0123456789abcdef0123456789abcdef";

    fn claims() -> Claims {
        Claims {
            community: "demo".parse().unwrap(),
            handle: "ada".parse().unwrap(),
            name: "Ada".into(),
            role: Role::Champion,
            groups: vec!["partners".into()],
            expires: 1_000,
        }
    }

    fn read(token: &str, community: &str, seconds: i64) -> Result<Claims, TokenError> {
        read_token(token, &community.parse().unwrap(), Time::from_millis(seconds * 1000), SECRET)
    }

    #[test]
    fn a_signed_token_is_read_back() {
        assert_eq!(read(&sign_token(&claims(), SECRET), "demo", 999), Ok(claims()));
    }

    #[test]
    fn time_place_and_signature_are_checked() {
        let token = sign_token(&claims(), SECRET);
        assert_eq!(read(&token, "demo", 1_000), Err(TokenError::Expired));
        assert_eq!(read(&token, "other", 999), Err(TokenError::OtherCommunity));
        assert_eq!(
            read(&sign_token(&claims(), b"another secret of thirty-two chars"), "demo", 1),
            Err(TokenError::Invalid)
        );
        let unsigned = format!("eyJhbGciOiJub25lIn0.{}.", token.split('.').nth(1).unwrap());
        assert_eq!(read(&unsigned, "demo", 1), Err(TokenError::Invalid));
        assert_eq!(read("", "demo", 1), Err(TokenError::Invalid));
    }
}
