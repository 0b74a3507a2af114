//! A request that is answered as at another time: how a whole campaign is played through in a minute, on any host.
//!
//! The header `Folkmoot-Clock` says by how many milliseconds the clock is ahead, and carries a signature by the deployment's
//! secret: `86400000.PROOF`, the proof being HMAC-SHA256 of the number in base64url under the key derived for `clock`. Whoever has
//! the secret can do anything anyway; from anybody else the header means nothing. Only the clock moves: what stands in caches and
//! limits goes by the host's own.

use http::HeaderMap;

use crate::domain::Secrets;
use crate::secret;

/// The header.
const HEADER: &str = "folkmoot-clock";

/// By how much the request says the clock is ahead, in milliseconds, if it may say so.
pub(super) fn asked(headers: &HeaderMap, secrets: impl FnOnce() -> Secrets) -> Option<i64> {
    let (by, proof) = headers.get(HEADER)?.to_str().ok()?.split_once('.')?;
    let proof = secret::from_url_text(proof)?;
    let keys = secret::all_derived(&secrets(), "clock");
    let signed = keys.iter().any(|key| secret::same(&secret::hmac_sha256(key, by.as_bytes()), &proof));
    by.parse().ok().filter(|_| signed)
}

/// What the header has to say for a clock that far ahead; none without a secret.
pub fn moved(secrets: &Secrets, by: i64) -> Option<String> {
    let key = secret::derived(secrets, "clock")?;
    Some(format!("{by}.{}", secret::url_text(&secret::hmac_sha256(&key, by.to_string().as_bytes()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_secret_moves_the_clock() {
        let ours = || Secrets::new("a secret that is long enough, really", "");
        let ask = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(HEADER, value.parse().unwrap());
            asked(&headers, ours)
        };
        let good = moved(&ours(), -5000).unwrap();
        assert_eq!(ask(&good), Some(-5000));
        assert_eq!(ask(&good.replacen("-5000", "5000", 1)), None, "another number");
        let theirs = moved(&Secrets::new("another secret that is long enough", ""), -5000).unwrap();
        assert_eq!(ask(&theirs), None, "another secret");
        for nonsense in ["", "5000", "5000.", ".", "5000.!!"] {
            assert_eq!(ask(nonsense), None, "{nonsense}");
        }
        assert_eq!(moved(&Secrets::new("", ""), 1), None, "no secret");
    }
}
