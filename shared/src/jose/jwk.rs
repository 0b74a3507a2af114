//! Reading one key from its JSON (RFC 7517).

use serde::Deserialize;

use super::KeyError;
use super::key::{Algorithm, Key, Material};
use super::rsa::RsaKey;
use crate::secret::from_url_text;

/// The members that mean something here; all others are passed over, as the RFC asks.
#[derive(Deserialize)]
pub(super) struct Jwk {
    kty: String,
    #[serde(rename = "use")]
    usage: Option<String>,
    key_ops: Option<Vec<String>>,
    alg: Option<String>,
    kid: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
    n: Option<String>,
    e: Option<String>,
    k: Option<String>,
    d: Option<serde::de::IgnoredAny>,
}

impl Key {
    /// A key from its JSON: a public one, or a shared secret (`oct`).
    pub fn from_jwk(json: &[u8]) -> Result<Self, KeyError> {
        super::verify::object::<Jwk>(json).ok_or(KeyError::Malformed)?.into_key()
    }
}

impl Jwk {
    pub(super) fn into_key(self) -> Result<Key, KeyError> {
        let algorithm = match (self.kty.as_str(), self.crv.as_deref()) {
            ("oct", _) => Algorithm::Hs256,
            ("RSA", _) => Algorithm::Rs256,
            ("EC", Some("P-256")) => Algorithm::Es256,
            ("OKP", Some("Ed25519")) => Algorithm::EdDsa,
            ("EC" | "OKP", None) => return Err(KeyError::Malformed),
            _ => return Err(KeyError::Unsupported),
        };
        if self.alg.as_deref().is_some_and(|alg| alg != algorithm.name()) {
            return Err(KeyError::Unsupported);
        }
        if self.usage.as_deref().is_some_and(|usage| usage != "sig")
            || self.key_ops.is_some_and(|ops| !ops.iter().any(|op| op == "verify"))
        {
            return Err(KeyError::OtherUse);
        }
        if self.d.is_some() {
            return Err(KeyError::Private);
        }
        let material = match algorithm {
            Algorithm::Hs256 => return Key::secret(self.kid.as_deref(), &bytes(self.k)?),
            Algorithm::Rs256 => Material::Rsa(RsaKey::new(&bytes(self.n)?, &bytes(self.e)?)?),
            Algorithm::Es256 => {
                let (x, y): ([u8; 32], [u8; 32]) = (sized(self.x)?, sized(self.y)?);
                // The library checks that the point lies on the curve.
                p256::ecdsa::VerifyingKey::from_sec1_bytes(&[&[4], x.as_slice(), y.as_slice()].concat())
                    .map(Material::P256)
                    .map_err(|_| KeyError::Malformed)?
            }
            Algorithm::EdDsa => {
                let key = ed25519_dalek::VerifyingKey::from_bytes(&sized(self.x)?).map_err(|_| KeyError::Malformed)?;
                if key.is_weak() {
                    return Err(KeyError::Weak);
                }
                Material::Ed25519(key)
            }
        };
        Ok(Key { kid: self.kid, material })
    }
}

fn bytes(member: Option<String>) -> Result<Vec<u8>, KeyError> {
    member.and_then(|text| from_url_text(&text)).ok_or(KeyError::Malformed)
}

fn sized(member: Option<String>) -> Result<[u8; 32], KeyError> {
    bytes(member)?.try_into().map_err(|_| KeyError::Malformed)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::secret::url_text;

    fn p256() -> Value {
        json!({
            "kty": "EC", "crv": "P-256",
            "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        })
    }

    fn refused(base: &Value, member: &str, value: Value) -> Option<KeyError> {
        let mut jwk = base.clone();
        jwk[member] = value;
        Key::from_jwk(jwk.to_string().as_bytes()).err()
    }

    #[test]
    fn what_a_key_says_of_itself_is_kept_to() {
        let key = p256();
        for (member, value) in [
            ("use", json!("sig")),
            ("key_ops", json!(["sign", "verify"])),
            ("alg", json!("ES256")),
            ("kid", json!("a")),
            ("x5c", json!(["passed over"])),
            ("use", Value::Null),
        ] {
            assert_eq!(refused(&key, member, value), None, "{member}");
        }
        for (member, value, error) in [
            ("use", json!("enc"), KeyError::OtherUse),
            ("key_ops", json!([]), KeyError::OtherUse),
            ("key_ops", json!(["encrypt"]), KeyError::OtherUse),
            ("alg", json!("ES384"), KeyError::Unsupported),
            ("alg", json!("HS256"), KeyError::Unsupported),
            ("crv", json!("P-384"), KeyError::Unsupported),
            ("crv", json!("secp256k1"), KeyError::Unsupported),
            ("crv", json!("Ed25519"), KeyError::Unsupported),
            ("crv", Value::Null, KeyError::Malformed),
            ("kty", json!("OKP"), KeyError::Unsupported),
            ("kty", json!("oct"), KeyError::Malformed),
            ("d", json!("AA"), KeyError::Private),
            ("y", json!("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a4"), KeyError::Malformed),
            ("y", json!("AAAA"), KeyError::Malformed),
            ("y", Value::Null, KeyError::Malformed),
            ("kid", json!(1), KeyError::Malformed),
        ] {
            assert_eq!(refused(&key, member, value.clone()), Some(error), "{member}: {value}");
        }
    }

    #[test]
    fn weak_keys_are_refused() {
        let secret = |bytes: usize| json!({"kty": "oct", "k": url_text(&vec![7; bytes])});
        assert_eq!(refused(&secret(32), "alg", json!("HS256")), None);
        assert_eq!(refused(&secret(31), "alg", json!("HS256")), Some(KeyError::Weak));
        assert_eq!(refused(&secret(64), "alg", json!("HS512")), Some(KeyError::Unsupported));
        // The neutral point of Ed25519 holds for signatures that nobody made.
        let neutral = url_text(&[&[1][..], &[0; 31]].concat());
        let ed25519 = json!({"kty": "OKP", "crv": "Ed25519"});
        assert_eq!(refused(&ed25519, "x", json!(neutral)), Some(KeyError::Weak));
        assert_eq!(refused(&json!({"kty": "OKP", "crv": "X25519"}), "x", json!("AA")), Some(KeyError::Unsupported));
    }

    #[test]
    fn public_parts_read_back() {
        let key = Key::from_jwk(p256().to_string().as_bytes()).unwrap();
        let written = key.public_jwk().unwrap();
        assert_eq!((&written["x"], &written["y"]), (&p256()["x"], &p256()["y"]));
        assert_eq!(Key::from_jwk(written.to_string().as_bytes()).unwrap().public_jwk(), Some(written));
        assert_eq!(Key::secret(None, &[7; 32]).unwrap().public_jwk(), None);
    }

    #[test]
    fn no_secret_is_printed() {
        let key = Key::secret(Some("a"), b"0123456789abcdef0123456789abcdef").unwrap();
        assert_eq!(format!("{key:?}"), r#"Key { kid: Some("a"), algorithm: Hs256, .. }"#);
    }
}
