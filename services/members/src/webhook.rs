//! Signatures of webhooks, as the specification "Standard Webhooks" has them: HMAC-SHA256 over id, time and body. Pure.

use shared::domain::Time;
use shared::secret::{from_base64, hmac_sha256, same};

/// By how much the sender's clock may differ from ours, in seconds, either way.
pub(crate) const TOLERANCE: i64 = 300;

/// Why a delivery is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// Its headers are not all there, or are not what they should be.
    Headers,
    /// Nobody who knows the secret signed this.
    Signature,
    /// It was signed too long ago, or in the future.
    Time,
}

/// What the headers of a delivery say; empty where one is missing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delivery<'a> {
    /// `webhook-id`: the same for every try.
    pub(crate) id: &'a str,
    /// `webhook-timestamp`: of this try, in seconds.
    pub(crate) timestamp: &'a str,
    /// `webhook-signature`: one or more, apart by blanks.
    pub(crate) signatures: &'a str,
}

/// Nothing, if one of the secrets signed this delivery within the tolerance around now.
pub(crate) fn check(secrets: &[[u8; 32]], delivery: &Delivery<'_>, body: &[u8], now: Time) -> Result<(), Doubt> {
    let Delivery { id, timestamp, signatures } = delivery;
    let seconds = timestamp.parse::<i64>().ok().filter(|_| timestamp.bytes().all(|byte| byte.is_ascii_digit()));
    let seconds = seconds.filter(|_| (1..=255).contains(&id.len())).ok_or(Doubt::Headers)?;
    let message = [id.as_bytes(), b".", timestamp.as_bytes(), b".", body].concat();
    let expected: Vec<_> = secrets.iter().map(|secret| hmac_sha256(secret, &message)).collect();
    let given = signatures.split(' ').filter_map(|one| from_base64(one.strip_prefix("v1,")?)).take(10);
    let mut good = false;
    for given in given {
        for expected in &expected {
            good |= same(&given, expected);
        }
    }
    if !good {
        return Err(Doubt::Signature);
    }
    if (now.millis() / 1000).abs_diff(seconds) > TOLERANCE.unsigned_abs() { Err(Doubt::Time) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use shared::secret::base64;

    use super::*;

    /// The signature of a delivery, as the header has it.
    fn sign(secret: &[u8], id: &str, timestamp: &str, body: &[u8]) -> String {
        let message = [id.as_bytes(), b".", timestamp.as_bytes(), b".", body].concat();
        format!("v1,{}", base64(&hmac_sha256(secret, &message)))
    }

    const SECRET: [u8; 32] = [7; 32];

    fn checked(delivery: &Delivery<'_>, body: &[u8]) -> Result<(), Doubt> {
        check(&[[1; 32], SECRET], delivery, body, Time::from_millis(1_000_000_000))
    }

    #[test]
    fn what_one_of_the_secrets_signed_is_believed_for_a_while() {
        let signed = |timestamp: &str| format!("v1,AAAA v2,x {}", sign(&SECRET, "msg_1", timestamp, b"{}"));
        for (timestamp, verdict) in [
            ("1000000", Ok(())),
            ("999700", Ok(())),
            ("1000300", Ok(())),
            ("999699", Err(Doubt::Time)),
            ("1000301", Err(Doubt::Time)),
            ("-1", Err(Doubt::Headers)),
            ("+1000000", Err(Doubt::Headers)),
            ("", Err(Doubt::Headers)),
        ] {
            let delivery = Delivery { id: "msg_1", timestamp, signatures: &signed(timestamp) };
            assert_eq!(checked(&delivery, b"{}"), verdict, "{timestamp}");
        }
    }

    #[test]
    fn anything_else_is_not() {
        let signatures = sign(&SECRET, "msg_1", "1000000", b"{}");
        let good = Delivery { id: "msg_1", timestamp: "1000000", signatures: &signatures };
        assert_eq!(checked(&good, b"{}"), Ok(()));
        assert_eq!(checked(&good, b"{} "), Err(Doubt::Signature));
        assert_eq!(checked(&Delivery { id: "msg_2", ..good }, b"{}"), Err(Doubt::Signature));
        assert_eq!(checked(&Delivery { timestamp: "1000001", ..good }, b"{}"), Err(Doubt::Signature));
        assert_eq!(checked(&Delivery { signatures: "", ..good }, b"{}"), Err(Doubt::Signature));
        assert_eq!(checked(&Delivery { signatures: &signatures[3..], ..good }, b"{}"), Err(Doubt::Signature));
        assert_eq!(checked(&Delivery { id: "", ..good }, b"{}"), Err(Doubt::Headers));
        assert_eq!(check(&[], &good, b"{}", Time::from_millis(1_000_000_000)), Err(Doubt::Signature));
    }

    /// The example of the specification's reference libraries.
    #[test]
    fn the_signature_is_the_standard_one() {
        let secret = from_base64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let body = br#"{"test": 2432232314}"#;
        let signed = sign(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", body);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
