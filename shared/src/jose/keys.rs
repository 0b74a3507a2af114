//! A set of keys (JWKS), and which of them a token may be signed with.

use serde::Deserialize;
use serde_json::{Value, json};

use super::jwk::Jwk;
use super::{Algorithm, JoseError, Key, KeyError};

/// More keys than any issuer publishes: what comes after is not read.
const MOST: usize = 64;

/// The keys a token is held against.
#[derive(Debug, Clone, Default)]
pub struct Keys(Vec<Key>);

#[derive(Deserialize)]
struct Jwks {
    keys: Vec<Value>,
}

impl Keys {
    /// Reads a JWKS. Keys in it that are of no use here are passed over: an issuer may publish others beside. So is a
    /// shared secret, as one that is published is none.
    pub fn from_jwks(json: &[u8]) -> Result<Self, KeyError> {
        let set: Jwks = super::verify::object(json).ok_or(KeyError::Malformed)?;
        let keys = set.keys.into_iter().take(MOST).filter_map(|key| serde_json::from_value::<Jwk>(key).ok());
        Ok(keys.filter_map(|jwk| jwk.into_key().ok()).filter(|key| key.algorithm() != Algorithm::Hs256).collect())
    }

    /// The set as a JWKS: public keys only.
    pub fn to_jwks(&self) -> Value {
        json!({"keys": self.0.iter().filter_map(Key::public_jwk).collect::<Vec<_>>()})
    }

    /// The keys.
    pub fn iter(&self) -> impl Iterator<Item = &Key> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys that a token of this header may be signed with: those of its `kid`, else the only one of its
    /// algorithm. Nearly always one; a careless issuer may give two the same `kid`.
    pub(super) fn fitting(&self, algorithm: Algorithm, kid: Option<&str>) -> Result<Vec<&Key>, JoseError> {
        let of_algorithm = || self.0.iter().filter(|key| key.algorithm() == algorithm);
        if let Some(kid) = kid {
            let named: Vec<_> = of_algorithm().filter(|key| key.kid() == Some(kid)).collect();
            if !named.is_empty() {
                return Ok(named);
            }
            // The key is known and is for another algorithm: fetching the set again would not help.
            if self.0.iter().any(|key| key.kid() == Some(kid)) {
                return Err(JoseError::Forged);
            }
        }
        let mut all = of_algorithm();
        match (all.next(), all.next()) {
            // A key without a name, such as a pasted secret, fits whatever name the other side has for it.
            (Some(only), None) if kid.is_none() || only.kid().is_none() => Ok(vec![only]),
            _ => Err(JoseError::UnknownKey),
        }
    }
}

impl FromIterator<Key> for Keys {
    fn from_iter<I: IntoIterator<Item = Key>>(keys: I) -> Self {
        Self(keys.into_iter().collect())
    }
}

impl From<Key> for Keys {
    fn from(key: Key) -> Self {
        Self(vec![key])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::SigningKey;

    fn secret(kid: Option<&str>, byte: u8) -> Key {
        Key::secret(kid, &[byte; 32]).unwrap()
    }

    fn count(keys: &Keys, algorithm: Algorithm, kid: Option<&str>) -> Result<usize, JoseError> {
        keys.fitting(algorithm, kid).map(|keys| keys.len())
    }

    #[test]
    fn the_name_decides_then_being_the_only_one() {
        let two: Keys = [secret(Some("a"), 1), secret(Some("b"), 2)].into_iter().collect();
        assert_eq!(count(&two, Algorithm::Hs256, Some("b")), Ok(1));
        assert_eq!(count(&two, Algorithm::Hs256, Some("c")), Err(JoseError::UnknownKey));
        assert_eq!(count(&two, Algorithm::Hs256, None), Err(JoseError::UnknownKey));
        assert_eq!(count(&two, Algorithm::Es256, Some("a")), Err(JoseError::Forged));
        assert_eq!(count(&two, Algorithm::Es256, None), Err(JoseError::UnknownKey));
        let named = Keys::from(secret(Some("a"), 1));
        assert_eq!(count(&named, Algorithm::Hs256, None), Ok(1));
        assert_eq!(count(&named, Algorithm::Hs256, Some("b")), Err(JoseError::UnknownKey));
        let nameless = Keys::from(secret(None, 1));
        assert_eq!(count(&nameless, Algorithm::Hs256, Some("b")), Ok(1));
        let twice: Keys = [secret(Some("a"), 1), secret(Some("a"), 2)].into_iter().collect();
        assert_eq!(count(&twice, Algorithm::Hs256, Some("a")), Ok(2));
    }

    #[test]
    fn a_set_keeps_what_is_of_use() {
        let ours = SigningKey::derive(&[7; 32], "one").unwrap().public_key();
        let good = ours.public_jwk().unwrap();
        let mut without_use = good.clone();
        without_use["use"] = "enc".into();
        let set = json!({"keys": [
            {"kty": "EC", "crv": "P-384"}, 7, {"kty": "oct", "k": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
            without_use, good, {"kty": "unheard of"},
        ]});
        let keys = Keys::from_jwks(set.to_string().as_bytes()).unwrap();
        assert_eq!(keys.iter().map(Key::kid).collect::<Vec<_>>(), [ours.kid()]);
        assert_eq!(keys.to_jwks(), json!({"keys": [good]}));
        assert!(Keys::from_jwks(br#"{"keys": []}"#).unwrap().is_empty());
        for no_set in ["", "[]", "{}", r#"{"keys": {}}"#, r#"[[]]"#, r#"{"keys": []} x"#] {
            assert_eq!(Keys::from_jwks(no_set.as_bytes()).err(), Some(KeyError::Malformed), "{no_set}");
        }
    }
}
