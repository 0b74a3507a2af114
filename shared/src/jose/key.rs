//! A key, and whether it signed.

use std::fmt;

use p256::ecdsa::signature::Verifier;
use serde_json::{Value, json};

use super::KeyError;
use super::rsa::RsaKey;
use crate::secret::{hmac_sha256, same, url_text};

/// The algorithms that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// HMAC with SHA-256: a secret both sides know.
    Hs256,
    /// RSA (PKCS #1 v1.5) with SHA-256.
    Rs256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// Ed25519.
    EdDsa,
}

impl Algorithm {
    /// Its name in headers and keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hs256 => "HS256",
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
            Self::EdDsa => "EdDSA",
        }
    }

    /// The algorithm of that name; none for all we do not take.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Hs256, Self::Rs256, Self::Es256, Self::EdDsa].into_iter().find(|algorithm| algorithm.name() == name)
    }
}

/// A key to check signatures with. It has one algorithm, by its kind.
#[derive(Clone)]
pub struct Key {
    pub(super) kid: Option<String>,
    pub(super) material: Material,
}

#[derive(Clone)]
pub(super) enum Material {
    Secret(Vec<u8>),
    Rsa(RsaKey),
    P256(p256::ecdsa::VerifyingKey),
    Ed25519(ed25519_dalek::VerifyingKey),
}

impl Key {
    /// A secret both sides know, for HS256: at least 32 bytes (RFC 7518, 3.2).
    pub fn secret(kid: Option<&str>, secret: &[u8]) -> Result<Self, KeyError> {
        if secret.len() < 32 {
            return Err(KeyError::Weak);
        }
        Ok(Self { kid: kid.map(str::to_owned), material: Material::Secret(secret.to_vec()) })
    }

    /// Its name within a set.
    pub fn kid(&self) -> Option<&str> {
        self.kid.as_deref()
    }

    /// The one algorithm it is for.
    pub const fn algorithm(&self) -> Algorithm {
        match self.material {
            Material::Secret(_) => Algorithm::Hs256,
            Material::Rsa(_) => Algorithm::Rs256,
            Material::P256(_) => Algorithm::Es256,
            Material::Ed25519(_) => Algorithm::EdDsa,
        }
    }

    /// The key as a public JWK; none for a secret, which has no public part.
    pub fn public_jwk(&self) -> Option<Value> {
        let mut jwk = match &self.material {
            Material::Secret(_) => return None,
            Material::Rsa(key) => {
                json!({"kty": "RSA", "n": url_text(&key.modulus), "e": url_text(&key.exponent)})
            }
            Material::P256(key) => {
                let (x, y) = coordinates(key);
                json!({"kty": "EC", "crv": "P-256", "x": x, "y": y})
            }
            Material::Ed25519(key) => {
                json!({"kty": "OKP", "crv": "Ed25519", "x": url_text(key.as_bytes())})
            }
        };
        jwk["use"] = "sig".into();
        jwk["alg"] = self.algorithm().name().into();
        if let Some(kid) = &self.kid {
            jwk["kid"] = kid.as_str().into();
        }
        Some(jwk)
    }

    /// Whether `signature` is this key's over `message`.
    pub(super) fn holds(&self, message: &[u8], signature: &[u8]) -> bool {
        match &self.material {
            Material::Secret(secret) => same(&hmac_sha256(secret, message), signature),
            Material::Rsa(key) => key.holds(message, signature),
            Material::P256(key) => p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            // Strict: a signature has one spelling, and points that sign everything are refused.
            Material::Ed25519(key) => ed25519_dalek::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
        }
    }
}

/// The two coordinates of a P-256 point, as a JWK writes them.
pub(super) fn coordinates(key: &p256::ecdsa::VerifyingKey) -> (String, String) {
    // Uncompressed: a tag byte, then 32 bytes each.
    let point = key.to_sec1_point(false);
    let (x, y) = point.as_bytes()[1..].split_at(32);
    (url_text(x), url_text(y))
}

impl fmt::Debug for Key {
    // A secret must not get into a log: only its name and kind are shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("kid", &self.kid).field("algorithm", &self.algorithm()).finish_non_exhaustive()
    }
}
