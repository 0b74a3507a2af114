//! What a hand-off has to say, and by whom it has to be signed. That it is good once is tried against a running site.

use serde_json::{Value, json};
use shared::jose::{SigningKey, hs256_sign};

use super::*;

const NOW: i64 = 1_000_000;

fn claims_with(member: &str, value: Value) -> Value {
    let mut claims = json!({
        "aud": "demo", "sub": "customer-7", "jti": "one", "iat": NOW, "exp": NOW + 120, "email": "Ada@Acme.example", "email_verified": true,
        "name": "Ada", "groups": ["partners", "partners", ""],
    });
    match value {
        Value::Null => drop(claims.as_object_mut().unwrap().remove(member)),
        value => claims[member] = value,
    }
    claims
}

fn taken(claims: &Value) -> Result<Arrival, &'static str> {
    let secret = "0123456789012345678901234567890123456789012";
    let token = hs256_sign("", claims.to_string().as_bytes(), secret.as_bytes());
    let proven = with_secrets(&token, std::iter::once(secret.to_owned())).map_err(JoseError::code)?;
    let expected = Expected {
        issuer: None,
        audience: "demo",
        now: Time::from_millis(NOW * 1000),
        leeway_seconds: LEEWAY,
        longest_seconds: Some(LONGEST),
    };
    let standard = expected.check(&proven).map_err(JoseError::code)?;
    arrival(&standard, &proven.claims().map_err(JoseError::code)?).map_err(|(code, _)| code)
}

#[test]
fn a_good_one_brings_what_it_says() {
    let arrival = taken(&claims_with("role", json!("employee"))).unwrap();
    assert_eq!(arrival.identity, Some(("hand_off".to_owned(), "customer-7".to_owned())));
    assert_eq!(arrival.email.as_deref(), Some("ada@acme.example"));
    assert_eq!(arrival.groups, Some(("hand_off", vec!["partners".to_owned()])));
    assert_eq!(arrival.role, Role::Employee);
    assert!(taken(&claims_with("groups", Value::Null)).unwrap().groups.is_none());
}

#[test]
fn each_claim_is_held_to_its_bounds() {
    for (member, value, code) in [
        ("aud", json!("other"), "token_other_audience"),
        ("aud", json!(["demo", "other"]), "token_other_audience"),
        ("aud", Value::Null, "token_other_audience"),
        ("exp", json!(NOW - 31), "token_expired"),
        ("exp", json!(NOW + 301), "token_too_long"),
        ("exp", Value::Null, "token_no_expiry"),
        ("iat", json!(NOW + 31), "token_not_yet"),
        ("nbf", json!(NOW + 31), "token_not_yet"),
        ("iat", Value::Null, "hand_off_incomplete"),
        ("jti", Value::Null, "hand_off_incomplete"),
        ("jti", json!(""), "hand_off_incomplete"),
        ("jti", json!("x".repeat(256)), "hand_off_incomplete"),
        ("sub", Value::Null, "hand_off_incomplete"),
        ("sub", json!(""), "hand_off_incomplete"),
        ("sub", json!(7), "token_malformed"),
        ("role", json!("moderator"), "hand_off_role"),
        ("role", json!("manager"), "hand_off_role"),
        ("role", json!("king"), "hand_off_role"),
        ("role", json!(true), "hand_off_role"),
        ("email", json!("not an address"), "hand_off_email"),
    ] {
        assert_eq!(taken(&claims_with(member, value.clone())).err(), Some(code), "{member}: {value}");
    }
    // A clock that is a little ahead or behind does no harm.
    assert!(taken(&claims_with("iat", json!(NOW + 30))).is_ok());
    assert!(taken(&claims_with("exp", json!(NOW - 29))).is_ok());
}

#[test]
fn only_the_secret_opens_where_there_is_no_public_key() {
    let secret = "a".repeat(43);
    let claims = claims_with("name", json!("Ada")).to_string();
    let with = |token: &str| with_secrets(token, std::iter::once(secret.clone())).map(|_| ()).map_err(JoseError::code);
    assert_eq!(with(&hs256_sign("", claims.as_bytes(), secret.as_bytes())), Ok(()));
    assert_eq!(with(&hs256_sign("", claims.as_bytes(), "b".repeat(43).as_bytes())), Err("token_forged"));
    let unsigned = format!("{}.{}.", url_text(br#"{"alg":"none"}"#), url_text(claims.as_bytes()));
    assert_eq!(with(&unsigned), Err("token_unsupported"));
    let second = [secret.clone(), "b".repeat(43)];
    let token = hs256_sign("", claims.as_bytes(), "b".repeat(43).as_bytes());
    assert!(with_secrets(&token, second.into_iter()).is_ok(), "the deployment's secret before is still believed");
    assert!(with_secrets(&token, std::iter::empty()).is_err());
}

/// Key confusion: a public key is known to all, so a token signed with it as if it were a secret proves nothing.
#[test]
fn a_public_key_is_no_secret() {
    let key = SigningKey::derive(&[7; 32], "product").unwrap();
    let keys = Keys::from_jwks(json!({"keys": [key.public_jwk()]}).to_string().as_bytes()).unwrap();
    let claims = claims_with("name", json!("Ada")).to_string();
    for secret in [key.public_jwk().to_string(), json!({"keys": [key.public_jwk()]}).to_string()] {
        let token = hs256_sign(key.kid(), claims.as_bytes(), secret.as_bytes());
        assert_eq!(verify(&token, &keys).map(|_| ()).map_err(JoseError::code), Err("token_forged"));
    }
}
