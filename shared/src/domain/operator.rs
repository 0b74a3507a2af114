//! Operator's tokens: they make communities, and become the manager of any. Signed by the deployment's own secret like session
//! tokens, for an audience that no community's name can be.

use serde::{Deserialize, Serialize};

use super::token::kid;
use super::{Secrets, Time, TokenError};
use crate::jose::{hs256_sign, verify_own};

/// Who they are for: no slug has a colon.
const AUDIENCE: &str = "folkmoot:operator";
/// The longest one lives, in seconds.
pub const OPERATOR_SECONDS: i64 = 24 * 3600;
/// By how much clocks may differ, in seconds.
const SKEW: i64 = 60;

#[derive(Serialize, Deserialize)]
struct OperatorClaims {
    aud: String,
    iat: i64,
    exp: i64,
}

/// A token for whoever runs the deployment; times in seconds since 1970.
pub fn sign_operator_token(issued: i64, expires: i64, secret: &[u8]) -> String {
    let claims = OperatorClaims { aud: AUDIENCE.to_owned(), iat: issued, exp: expires };
    hs256_sign(&kid(secret), &serde_json::to_vec(&claims).unwrap_or_default(), secret)
}

/// Nothing, if the token is an operator's and good now.
pub fn read_operator_token(token: &str, now: Time, secrets: &Secrets) -> Result<(), TokenError> {
    let verified = verify_own(token, secrets.believed()).map_err(|_| TokenError::Invalid)?;
    let claims: OperatorClaims = verified.claims().map_err(|_| TokenError::Invalid)?;
    let seconds = now.millis() / 1000;
    if claims.aud != AUDIENCE {
        return Err(TokenError::Invalid);
    }
    if claims.exp <= seconds || claims.exp - claims.iat > OPERATOR_SECONDS {
        return Err(TokenError::Expired);
    }
    if claims.iat > seconds + SKEW {
        return Err(TokenError::NotYet);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{Claims, Identity, Role, read_token, sign_token};
    use super::*;

    const SECRET: &[u8] = b"0123456789abcdef0123456789abcdef";

    fn read(token: &str, seconds: i64) -> Result<(), TokenError> {
        read_operator_token(token, Time::from_millis(seconds * 1000), &Secrets::new(SECRET, ""))
    }

    #[test]
    fn an_operator_is_known_by_the_deployments_secret() {
        let token = sign_operator_token(100, 1_000, SECRET);
        assert_eq!(read(&token, 999), Ok(()));
        assert_eq!(read(&token, 1_000), Err(TokenError::Expired));
        assert_eq!(read(&token, 39), Err(TokenError::NotYet));
        assert_eq!(read(&sign_operator_token(0, OPERATOR_SECONDS + 1, SECRET), 1), Err(TokenError::Expired));
        let forged = sign_operator_token(100, 1_000, b"another secret of thirty-two chars");
        assert_eq!(read(&forged, 999), Err(TokenError::Invalid));
    }

    #[test]
    fn managers_are_no_operators_and_operators_are_nobody_in_a_community() {
        let identity = Identity::new("ada".parse().unwrap(), "Ada", Role::Manager);
        let manager = sign_token(&Claims::of("demo".parse().unwrap(), identity, 100, 1_000), SECRET);
        assert_eq!(read(&manager, 999), Err(TokenError::Invalid));
        let operator = sign_operator_token(100, 1_000, SECRET);
        let secrets = Secrets::new(SECRET, "");
        let read = read_token(&operator, &"demo".parse().unwrap(), Time::from_millis(999_000), &secrets);
        assert_eq!(read, Err(TokenError::Invalid));
    }
}
