//! What secrets are kept and compared with: digests, message authentication, and sealing what others entrust to us.

use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit as _};
use chacha20poly1305::ChaCha20Poly1305;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::domain::Secrets;
use crate::ports::Random;

/// Bytes as text that fits an address: base64url without padding (RFC 4648).
pub fn url_text(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// The bytes of such text; none if it is none.
pub fn from_url_text(text: &str) -> Option<Vec<u8>> {
    Base64UrlUnpadded::decode_vec(text).ok()
}

/// Bytes as base64 with padding, as HTML and webhooks write it.
pub fn base64(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

/// The bytes of such text; none if it is none.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    Base64::decode_vec(text).ok()
}

/// What is kept of a secret that is long and random enough not to be guessed: SHA-256 in base64url, 43 characters.
pub fn digest(secret: &[u8]) -> String {
    url_text(&Sha256::digest(secret))
}

/// HMAC-SHA256 (RFC 2104).
pub fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// A secret of the deployment's own for one purpose, such as a community's webhook: it need not be kept anywhere. None
/// where the deployment has no secret.
pub fn derived(secrets: &Secrets, purpose: &str) -> Option<[u8; 32]> {
    Some(hmac_sha256(secrets.current()?, format!("folkmoot {purpose}").as_bytes()))
}

/// The same from every secret that is believed, the current one first.
pub fn all_derived(secrets: &Secrets, purpose: &str) -> Vec<[u8; 32]> {
    let words = format!("folkmoot {purpose}");
    secrets.believed().map(|secret| hmac_sha256(secret, words.as_bytes())).collect()
}

fn sealer(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.into())
}

/// Seals a text so that only this deployment can open it, for this purpose (ChaCha20-Poly1305, RFC 8439). None where the
/// deployment has no secret.
pub fn seal(secrets: &Secrets, random: &dyn Random, purpose: &str, text: &str) -> Option<String> {
    let key = derived(secrets, &format!("seal {purpose}"))?;
    let mut nonce = [0; 12];
    random.fill(&mut nonce);
    let sealed = sealer(&key).encrypt(&nonce.into(), text.as_bytes()).ok()?;
    Some(url_text(&[nonce.as_slice(), &sealed].concat()))
}

/// Opens what was sealed for this purpose, with the current secret or the one before; none if it was not, or was changed.
pub fn open(secrets: &Secrets, purpose: &str, sealed: &str) -> Option<String> {
    let bytes = from_url_text(sealed)?;
    let (nonce, rest) = bytes.split_first_chunk::<12>()?;
    all_derived(secrets, &format!("seal {purpose}"))
        .iter()
        .find_map(|key| sealer(key).decrypt(nonce.into(), rest).ok())
        .and_then(|text| String::from_utf8(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sevens;

    impl Random for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn what_is_sealed_opens_for_its_purpose_alone() {
        let old = Secrets::new([1; 32], "");
        let sealed = seal(&old, &Sevens, "oidc demo", "hush").unwrap();
        assert!(!sealed.contains("hush"));
        assert_eq!(open(&old, "oidc demo", &sealed).as_deref(), Some("hush"));
        assert_eq!(open(&old, "oidc other", &sealed), None);
        assert_eq!(open(&Secrets::new([2; 32], [1; 32]), "oidc demo", &sealed).as_deref(), Some("hush"));
        assert_eq!(open(&Secrets::new([2; 32], ""), "oidc demo", &sealed), None);
        let mut changed = sealed.into_bytes();
        changed[20] = if changed[20] == b'A' { b'B' } else { b'A' };
        assert_eq!(open(&old, "oidc demo", std::str::from_utf8(&changed).unwrap()), None);
        assert_eq!(open(&old, "oidc demo", ""), None);
        assert_eq!(seal(&Secrets::new("short", ""), &Sevens, "x", "y"), None);
    }

    /// RFC 4231, test case 2.
    #[test]
    fn the_mac_is_the_standard_one() {
        let hex: String =
            hmac_sha256(b"Jefe", b"what do ya want for nothing?").iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hex, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
