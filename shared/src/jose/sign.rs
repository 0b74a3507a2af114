//! The tokens we make.

use std::fmt;

use p256::ecdsa::Signature;
use p256::ecdsa::signature::Signer;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::key::{Material, coordinates};
use super::{Algorithm, Key, KeyError};
use crate::secret::{hmac_sha256, url_text};

/// What sets these keys apart from everything else that is derived from the same secret.
const PURPOSE: &[u8] = b"folkmoot es256 signing key 1";

/// A private ES256 key. Signatures are deterministic (RFC 6979): the host's chance is not asked, so none can be weak.
#[derive(Clone)]
pub struct SigningKey {
    private: p256::ecdsa::SigningKey,
    kid: String,
}

impl SigningKey {
    /// The key that follows from a deployment's secret (at least 32 bytes) and a label: the same on every host and after
    /// every start, without being stored anywhere.
    pub fn derive(secret: &[u8], label: &str) -> Result<Self, KeyError> {
        if secret.len() < 32 {
            return Err(KeyError::Weak);
        }
        // HKDF-SHA256 (RFC 5869) with one block out. Not every 32 bytes are a key of the curve: about one in 2^32 is
        // zero or above its order, and then the next count is taken.
        let extracted = hmac_sha256(PURPOSE, secret);
        for count in 0..=u8::MAX {
            let bytes = hmac_sha256(&extracted, &[label.as_bytes(), &[count, 1]].concat());
            if let Ok(private) = p256::ecdsa::SigningKey::from_slice(&bytes) {
                let kid = thumbprint(private.verifying_key());
                return Ok(Self { private, kid });
            }
        }
        Err(KeyError::Weak)
    }

    /// Its name: the thumbprint of its public half (RFC 7638).
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The half to publish.
    pub fn public_key(&self) -> Key {
        Key { kid: Some(self.kid.clone()), material: Material::P256(*self.private.verifying_key()) }
    }

    /// The public half as a JWK.
    pub fn public_jwk(&self) -> serde_json::Value {
        self.public_key().public_jwk().unwrap_or_default()
    }

    /// The compact token that says `payload`; `typ` is what kind of token it is, such as `JWT`.
    pub fn sign(&self, typ: &str, payload: &[u8]) -> String {
        let message = message(Algorithm::Es256, &self.kid, typ, payload);
        let signature: Signature = self.private.sign(message.as_bytes());
        format!("{message}.{}", url_text(&signature.to_bytes()))
    }
}

impl fmt::Debug for SigningKey {
    // The private half must not get into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("kid", &self.kid).finish_non_exhaustive()
    }
}

/// The compact JWT that says `claims`, signed with a secret. One of less than 32 bytes signs what no [`Key`] will take.
pub fn hs256_sign(kid: &str, claims: &[u8], secret: &[u8]) -> String {
    let message = message(Algorithm::Hs256, kid, "JWT", claims);
    let code = hmac_sha256(secret, message.as_bytes());
    format!("{message}.{}", url_text(&code))
}

/// What is signed: header and payload.
fn message(algorithm: Algorithm, kid: &str, typ: &str, payload: &[u8]) -> String {
    let header = json!({"alg": algorithm.name(), "kid": kid, "typ": typ}).to_string();
    format!("{}.{}", url_text(header.as_bytes()), url_text(payload))
}

fn thumbprint(key: &p256::ecdsa::VerifyingKey) -> String {
    let (x, y) = coordinates(key);
    // The RFC's own spelling: the required members, by name, without a blank.
    url_text(&Sha256::digest(format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"0123456789abcdef0123456789abcdef";

    #[test]
    fn keys_follow_from_secret_and_label_alone() {
        let key = SigningKey::derive(SECRET, "passes").unwrap();
        assert_eq!(key.kid(), "q7TDoYlzVLCoF3WhAt67Aupp_ww7U_nD31CFzJB18E0");
        assert_eq!(key.sign("JWT", b"{}"), SigningKey::derive(SECRET, "passes").unwrap().sign("JWT", b"{}"));
        assert_ne!(key.kid(), SigningKey::derive(SECRET, "hooks").unwrap().kid());
        assert_ne!(key.kid(), SigningKey::derive(&[7; 32], "passes").unwrap().kid());
        assert_eq!(SigningKey::derive(&SECRET[1..], "passes").err(), Some(KeyError::Weak));
    }

    #[test]
    fn the_private_half_stays_private() {
        let key = SigningKey::derive(SECRET, "passes").unwrap();
        assert_eq!(format!("{key:?}"), format!("SigningKey {{ kid: {:?}, .. }}", key.kid()));
        let jwk = key.public_jwk();
        let members: Vec<_> = jwk.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(members, ["alg", "crv", "kid", "kty", "use", "x", "y"]);
    }
}
