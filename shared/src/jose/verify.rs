//! A token in, its proven payload out.

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};

use super::{Algorithm, JoseError, Keys};
use crate::secret::from_url_text;

/// Longer tokens are not read.
const LONGEST: usize = 16 * 1024;

/// What a key has proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The algorithm it was proven by.
    pub algorithm: Algorithm,
    /// The key's name, as the token's header says it.
    pub kid: Option<String>,
    /// What kind of token it says it is, such as `JWT`.
    pub typ: Option<String>,
    /// What was signed.
    pub payload: Vec<u8>,
}

impl Verified {
    /// The payload as claims: a JSON object.
    pub fn claims<T: DeserializeOwned>(&self) -> Result<T, JoseError> {
        object(&self.payload).ok_or(JoseError::Malformed)
    }
}

/// What is read of a header. Keys and addresses of keys in it (`jwk`, `jku`, `x5c`, `x5u`) are passed over: a token
/// cannot vouch for itself. A member that is there twice is an error.
#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    /// Extensions that must be understood. None is.
    #[serde(default, deserialize_with = "is_there")]
    crit: bool,
}

fn is_there<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    IgnoredAny::deserialize(deserializer).map(|_| true)
}

/// Checks a compact token's signature. Its claims are the next question: see [`super::Expected`].
pub fn verify(token: &str, keys: &Keys) -> Result<Verified, JoseError> {
    if token.len() > LONGEST {
        return Err(JoseError::Malformed);
    }
    let (message, signature) = token.rsplit_once('.').ok_or(JoseError::Malformed)?;
    let (header, payload) = message.split_once('.').ok_or(JoseError::Malformed)?;
    // A fourth part would leave a dot in the payload, which is not in the alphabet.
    let decode = |part| from_url_text(part).ok_or(JoseError::Malformed);
    let (header, payload, signature) = (decode(header)?, decode(payload)?, decode(signature)?);
    let header: Header = object(&header).ok_or(JoseError::Malformed)?;
    let algorithm = Algorithm::named(&header.alg).ok_or(JoseError::Unsupported)?;
    if header.crit {
        return Err(JoseError::Unsupported);
    }
    let mut fitting = keys.fitting(algorithm, header.kid.as_deref())?.into_iter();
    if !fitting.any(|key| key.holds(message.as_bytes(), &signature)) {
        return Err(JoseError::Forged);
    }
    Ok(Verified { algorithm, kid: header.kid, typ: header.typ, payload })
}

/// A JSON object and nothing else. The derived readers would take an array of the values in order, too.
pub(super) fn object<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    if json.trim_ascii_start().first() != Some(&b'{') {
        return None;
    }
    serde_json::from_slice(json).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::jose::{Key, SigningKey, hs256_sign};
    use crate::secret::{hmac_sha256, url_text};

    const SECRET: &[u8] = b"0123456789abcdef0123456789abcdef";

    fn with_header(header: &str) -> Result<Verified, JoseError> {
        let message = format!("{}.{}", url_text(header.as_bytes()), url_text(b"{}"));
        let signature = hmac_sha256(SECRET, message.as_bytes());
        let token = format!("{message}.{}", url_text(&signature));
        verify(&token, &Key::secret(Some("a"), SECRET).unwrap().into())
    }

    #[test]
    fn a_header_is_an_object_that_names_one_algorithm() {
        for header in [
            r#"{"alg":"HS256"}"#,
            "\r\n { \"alg\" : \"HS256\", \"kid\":\"a\" } ",
            r#"{"alg":"HS256","kid":null}"#,
            r#"{"alg":"HS256","jwk":{"kty":"oct"},"jku":"https://example.org","b64":true}"#,
        ] {
            assert!(with_header(header).is_ok(), "{header}");
        }
        for (header, error) in [
            ("", JoseError::Malformed),
            ("{}", JoseError::Malformed),
            ("null", JoseError::Malformed),
            (r#"["HS256",null,null,false]"#, JoseError::Malformed),
            (r#""HS256""#, JoseError::Malformed),
            (r#"{"alg":["HS256"]}"#, JoseError::Malformed),
            (r#"{"alg":"HS256","alg":"HS256"}"#, JoseError::Malformed),
            (r#"{"alg":"none","\u0061lg":"HS256"}"#, JoseError::Malformed),
            (r#"{"alg":"HS256"}{}"#, JoseError::Malformed),
            (r#"{"alg":"HS256","kid":1}"#, JoseError::Malformed),
            (r#"{"alg":"none"}"#, JoseError::Unsupported),
            (r#"{"alg":"None"}"#, JoseError::Unsupported),
            (r#"{"alg":"hs256"}"#, JoseError::Unsupported),
            (r#"{"alg":"HS512"}"#, JoseError::Unsupported),
            (r#"{"alg":"RS384"}"#, JoseError::Unsupported),
            (r#"{"alg":"PS256"}"#, JoseError::Unsupported),
            (r#"{"alg":"ES512"}"#, JoseError::Unsupported),
            (r#"{"alg":""}"#, JoseError::Unsupported),
            (r#"{"alg":"HS256","crit":["b64"],"b64":false}"#, JoseError::Unsupported),
            (r#"{"alg":"HS256","crit":[]}"#, JoseError::Unsupported),
            (r#"{"alg":"HS256","crit":null}"#, JoseError::Unsupported),
            (r#"{"alg":"RS256"}"#, JoseError::UnknownKey),
            (r#"{"alg":"HS256","kid":"b"}"#, JoseError::UnknownKey),
            (r#"{"alg":"ES256","kid":"a"}"#, JoseError::Forged),
        ] {
            assert_eq!(with_header(header).err(), Some(error), "{header}");
        }
    }

    #[test]
    fn a_public_key_is_no_secret() {
        let key = SigningKey::derive(SECRET, "test").unwrap().public_key();
        let jwk = key.public_jwk().unwrap().to_string();
        // Whoever has the public key signs with its text as if it were a shared secret.
        let forged = hs256_sign(key.kid().unwrap(), b"{}", jwk.as_bytes());
        assert_eq!(verify(&forged, &key.clone().into()).err(), Some(JoseError::Forged));
        let keys: Keys = [key.clone(), Key::secret(Some("other"), SECRET).unwrap()].into_iter().collect();
        assert_eq!(verify(&forged, &keys).err(), Some(JoseError::Forged));
    }

    #[test]
    fn keys_of_one_name_are_all_tried_and_rotation_goes_by_name() {
        let (old, new) = (Key::secret(Some("a"), &[1; 32]).unwrap(), Key::secret(Some("a"), &[2; 32]).unwrap());
        let keys: Keys = [old, new, Key::secret(Some("b"), &[3; 32]).unwrap()].into_iter().collect();
        for (kid, byte, good) in [("a", 1, true), ("a", 2, true), ("a", 3, false), ("b", 3, true), ("b", 1, false)] {
            let verdict = verify(&hs256_sign(kid, b"{}", &[byte; 32]), &keys);
            assert_eq!(verdict.is_ok(), good, "{kid} {byte}");
        }
    }

    #[test]
    fn a_token_has_three_parts_and_a_size() {
        let keys = Key::secret(None, SECRET).unwrap().into();
        let token = hs256_sign("a", b"{}", SECRET);
        assert!(verify(&token, &keys).is_ok());
        for other in ["", ".", "..", "...", &format!("{token}."), &format!(".{token}"), &format!("{token} ")] {
            assert_eq!(verify(other, &keys).err(), Some(JoseError::Malformed), "{other}");
        }
        let payload = format!("{{\"a\":\"{}\"}}", "a".repeat(12_500));
        assert_eq!(verify(&hs256_sign("a", payload.as_bytes(), SECRET), &keys).err(), Some(JoseError::Malformed));
    }

    /// A second spelling of a part would be a second token that nobody signed.
    #[test]
    fn a_part_has_one_spelling() {
        let keys = Key::secret(None, SECRET).unwrap().into();
        let (header, signature) = (r#"{"alg":"HS256"}"#, |message: &str| hmac_sha256(SECRET, message.as_bytes()));
        let token = |payload: &str| {
            let message = format!("{}.{payload}", url_text(header.as_bytes()));
            format!("{message}.{}", url_text(&signature(&message)))
        };
        for payload in ["AA", "_-8", ""] {
            assert!(verify(&token(payload), &keys).is_ok(), "{payload:?}");
        }
        for payload in ["AB", "AAB", "A", "AA==", "AA=", " AA", "AA\n", "A A", "+-8", "/w", "AAAAA", "é", "A\0"] {
            assert_eq!(verify(&token(payload), &keys).err(), Some(JoseError::Malformed), "{payload:?}");
        }
    }

    #[test]
    fn claims_are_an_object() {
        let keys = Key::secret(None, SECRET).unwrap().into();
        let claims = |payload: &[u8]| {
            verify(&hs256_sign("a", payload, SECRET), &keys).unwrap().claims::<serde_json::Value>().is_ok()
        };
        assert!(claims(br#"{"a":1}"#));
        for payload in [&b""[..], b"[]", b"null", b"{", b"{\"a\":\"\xff\"}"] {
            assert!(!claims(payload));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_signed_is_read_back(payload in proptest::collection::vec(any::<u8>(), 0..200)) {
            let key = SigningKey::derive(SECRET, "test").unwrap();
            let token = key.sign("JWT", &payload);
            let verified = verify(&token, &key.public_key().into()).unwrap();
            prop_assert_eq!(verified.payload, payload.clone());
            prop_assert_eq!(verified.kid.as_deref(), Some(key.kid()));
            prop_assert_eq!(verified.algorithm, Algorithm::Es256);
            let verified = verify(&hs256_sign("a", &payload, SECRET), &Key::secret(None, SECRET).unwrap().into());
            prop_assert_eq!(verified.unwrap().payload, payload);
        }

        #[test]
        fn no_text_panics(text in ".{0,80}") {
            prop_assert!(verify(&text, &Key::secret(None, SECRET).unwrap().into()).is_err());
        }
    }

    /// Not a sample: every bit of both kinds of token.
    #[test]
    fn every_flipped_bit_is_noticed() {
        let key = SigningKey::derive(SECRET, "test").unwrap();
        let keys: Keys = [key.public_key(), Key::secret(None, SECRET).unwrap()].into_iter().collect();
        for token in [key.sign("JWT", b"{\"a\":1}"), hs256_sign("a", b"{\"a\":1}", SECRET)] {
            assert!(verify(&token, &keys).is_ok());
            for bit in 0..token.len() * 8 {
                let mut bytes = token.clone().into_bytes();
                bytes[bit / 8] ^= 1 << (bit % 8);
                let Ok(flipped) = String::from_utf8(bytes) else { continue };
                assert!(verify(&flipped, &keys).is_err(), "bit {bit}");
            }
        }
    }
}
