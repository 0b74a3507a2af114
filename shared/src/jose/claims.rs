//! The claims every JWT has (RFC 7519, 4.1), and whether they are as they must be.

use serde::Deserialize;

use super::{JoseError, Verified};
use crate::domain::Time;

/// The last moment a token may name: the end of the year 9999. Further numbers are mistakes, such as milliseconds.
const LATEST_SECOND: f64 = 253_402_300_799.0;

/// What a token must say to be taken.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// Who must have issued it, to the letter; anybody, if none.
    pub issuer: Option<&'a str>,
    /// Whom it must be for.
    pub audience: &'a str,
    /// The present moment.
    pub now: Time,
    /// By how much the issuer's clock may differ from ours.
    pub leeway_seconds: i64,
    /// How long a token may be good for, at most.
    pub longest_seconds: Option<i64>,
}

/// The claims every JWT has, once they are found to be as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// Who issued it (`iss`).
    pub issuer: Option<String>,
    /// Whom it is about (`sub`).
    pub subject: Option<String>,
    /// All it is for (`aud`); the expected one is among them. Where there are more, an OpenID `azp` must be looked at.
    pub audiences: Vec<String>,
    /// Its own name (`jti`), by which a second use can be told.
    pub id: Option<String>,
    /// When it was issued (`iat`).
    pub issued_at: Option<Time>,
    /// When it ends (`exp`).
    pub expires_at: Time,
}

/// As they are written. A claim that is there twice is an error.
#[derive(Deserialize)]
struct Written {
    iss: Option<String>,
    sub: Option<String>,
    aud: Option<Audience>,
    jti: Option<String>,
    iat: Option<f64>,
    nbf: Option<f64>,
    exp: Option<f64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Expected<'_> {
    /// Holds a proven token against what is expected. Whose it is comes before its time: a token of somebody else is
    /// nobody's business here, expired or not.
    pub fn check(&self, token: &Verified) -> Result<Standard, JoseError> {
        let written: Written = token.claims()?;
        if self.issuer.is_some_and(|issuer| written.iss.as_deref() != Some(issuer)) {
            return Err(JoseError::OtherIssuer);
        }
        let audiences = match written.aud {
            None => Vec::new(),
            Some(Audience::One(one)) => vec![one],
            Some(Audience::Several(several)) => several,
        };
        if !audiences.iter().any(|audience| audience == self.audience) {
            return Err(JoseError::OtherAudience);
        }
        let expires_at = moment(written.exp)?.ok_or(JoseError::NoExpiry)?;
        let (issued_at, not_before) = (moment(written.iat)?, moment(written.nbf)?);
        self.check_times(issued_at, not_before, expires_at)?;
        Ok(Standard { issuer: written.iss, subject: written.sub, audiences, id: written.jti, issued_at, expires_at })
    }

    fn check_times(&self, issued: Option<Time>, not_before: Option<Time>, expires: Time) -> Result<(), JoseError> {
        let (now, leeway) = (self.now.millis(), self.leeway_seconds.saturating_mul(1000));
        if expires.millis().saturating_add(leeway) <= now {
            return Err(JoseError::Expired);
        }
        let latest_start = now.saturating_add(leeway);
        if [issued, not_before].into_iter().flatten().any(|start| start.millis() > latest_start) {
            return Err(JoseError::NotYet);
        }
        // Without `iat` it counts from now: how long it has been good before is not known and does no harm.
        let began = issued.map_or(latest_start, Time::millis);
        let longest = self.longest_seconds.map_or(i64::MAX, |seconds| seconds.saturating_mul(1000));
        if expires.millis().saturating_sub(began) > longest {
            return Err(JoseError::TooLong);
        }
        Ok(())
    }
}

/// A moment from its seconds since 1970, which may have a fraction.
fn moment(seconds: Option<f64>) -> Result<Option<Time>, JoseError> {
    let Some(seconds) = seconds else { return Ok(None) };
    if !(0.0..=LATEST_SECOND).contains(&seconds) {
        return Err(JoseError::Malformed);
    }
    Ok(Some(Time::from_millis((seconds * 1000.0).round() as i64)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::jose::Algorithm;

    fn check(claims: &str, longest_seconds: Option<i64>) -> Result<Standard, JoseError> {
        let expected = Expected {
            issuer: Some("https://example.org"),
            audience: "us",
            now: Time::from_millis(1_000_000),
            leeway_seconds: 60,
            longest_seconds,
        };
        let payload = claims.as_bytes().to_vec();
        expected.check(&Verified { algorithm: Algorithm::Es256, kid: None, typ: None, payload })
    }

    fn with(member: &str, value: Value) -> Result<Standard, JoseError> {
        let mut claims = json!({"iss": "https://example.org", "aud": "us", "iat": 990, "exp": 1290});
        claims[member] = value;
        check(&claims.to_string(), Some(300))
    }

    #[test]
    fn a_good_token_says_what_it_says() {
        let standard = with("sub", json!("ada")).unwrap();
        assert_eq!(standard.subject.as_deref(), Some("ada"));
        assert_eq!(standard.issuer.as_deref(), Some("https://example.org"));
        assert_eq!(standard.audiences, ["us"]);
        assert_eq!(standard.issued_at, Some(Time::from_millis(990_000)));
        assert_eq!(standard.expires_at, Time::from_millis(1_290_000));
        assert_eq!(with("jti", json!("7")).unwrap().id.as_deref(), Some("7"));
    }

    #[test]
    fn each_claim_is_held_to_its_bounds() {
        for (member, value) in [
            ("aud", json!(["them", "us"])),
            ("exp", json!(941)),
            ("exp", json!(940.001)),
            ("exp", json!(1.29e3)),
            ("nbf", json!(1060)),
            ("iat", json!(1060)),
            ("iat", Value::Null),
            ("nbf", json!(0)),
        ] {
            assert!(with(member, value.clone()).is_ok(), "{member}: {value}");
        }
        for (member, value, error) in [
            ("iss", json!("https://example.org/"), JoseError::OtherIssuer),
            ("iss", Value::Null, JoseError::OtherIssuer),
            ("aud", json!("US"), JoseError::OtherAudience),
            ("aud", json!([]), JoseError::OtherAudience),
            ("aud", json!(["them"]), JoseError::OtherAudience),
            ("aud", Value::Null, JoseError::OtherAudience),
            ("aud", json!({"us": 1}), JoseError::Malformed),
            ("aud", json!([["us"]]), JoseError::Malformed),
            ("exp", json!(940), JoseError::Expired),
            ("exp", json!(939.9), JoseError::Expired),
            ("exp", json!(0), JoseError::Expired),
            ("exp", Value::Null, JoseError::NoExpiry),
            ("exp", json!("1290"), JoseError::Malformed),
            ("exp", json!(-1), JoseError::Malformed),
            ("exp", json!(1e300), JoseError::Malformed),
            ("exp", json!(u64::MAX), JoseError::Malformed),
            ("exp", json!(1290.001), JoseError::TooLong),
            ("exp", json!(200_000_000_000_u64), JoseError::TooLong),
            ("iat", json!(989), JoseError::TooLong),
            ("iat", json!(1060.5), JoseError::NotYet),
            ("nbf", json!(1061), JoseError::NotYet),
        ] {
            assert_eq!(with(member, value.clone()).err(), Some(error), "{member}: {value}");
        }
    }

    #[test]
    fn without_a_beginning_it_counts_from_now() {
        let claims = |exp: u32| format!(r#"{{"iss":"https://example.org","aud":"us","exp":{exp}}}"#);
        assert!(check(&claims(1360), Some(300)).is_ok());
        assert_eq!(check(&claims(1361), Some(300)).err(), Some(JoseError::TooLong));
        assert!(check(&claims(4_000_000_000), None).is_ok());
    }

    #[test]
    fn no_claim_is_there_twice() {
        let twice = r#"{"iss":"https://example.org","aud":"us","exp":1,"exp":1290}"#;
        assert_eq!(check(twice, None).err(), Some(JoseError::Malformed));
        assert_eq!(check("[]", None).err(), Some(JoseError::Malformed));
    }
}
