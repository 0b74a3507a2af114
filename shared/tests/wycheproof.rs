//! Project Wycheproof's tokens: what is known to have fooled other libraries, held against `shared::jose`.
//!
//! The file and its licence are in `tests/data/wycheproof`. Each of its cases has a verdict here: that of the file, save
//! for the few listed below, and refusal wherever the key or the token is for an algorithm we do not take.

use serde_json::Value;
use shared::jose::{Algorithm, JoseError, Key, KeyError, verify};

const FILE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/wycheproof/json_web_signature_test.json"));

/// The file takes these, we do not: a `?` was put into the header (372) and the payload (373). The case wants decoders
/// that skip what they do not know; RFC 7515, section 2, allows no such character, and the signature was made without
/// it.
const STRICTER: [u64; 2] = [372, 373];

/// The file refuses these, we take them: they were to have padding, and lost it on their way into the file. What is
/// left is, to the letter, case 357, which is good. The test holds them against it.
const SAME_AS_357: [u64; 2] = [367, 370];

#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    accepted: usize,
    refused: usize,
    refused_for_the_algorithm: usize,
}

#[test]
fn every_case_gets_its_verdict() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let mut counts = Counts::default();
    let mut wrong = Vec::new();
    let mut all = file["testGroups"].as_array().unwrap().iter().flat_map(|group| group["tests"].as_array().unwrap());
    let case_357 = &all.find(|case| case["tcId"] == 357).unwrap()["jws"];
    for group in file["testGroups"].as_array().unwrap() {
        // Shared secrets stand under `private` alone.
        let jwk = group.get("public").or_else(|| group.get("private")).unwrap();
        let key = Key::from_jwk(jwk.to_string().as_bytes());
        for case in group["tests"].as_array().unwrap() {
            let (id, token) = (case["tcId"].as_u64().unwrap(), case["jws"].as_str().unwrap());
            let valid = match case["result"].as_str().unwrap() {
                "valid" => true,
                "invalid" => false,
                other => panic!("case {id}: an unknown result {other}"),
            };
            let Ok(key) = &key else {
                match key.as_ref().err() {
                    // For another algorithm, which RFC 7520's ES521 is not even one of.
                    Some(KeyError::Unsupported) => {
                        let alg = jwk["alg"].as_str().unwrap();
                        assert_eq!(Algorithm::named(alg), None, "case {id}");
                        counts.refused_for_the_algorithm += 1;
                    }
                    // For encryption: the whole group is refused, and the file says so, too.
                    Some(KeyError::OtherUse) if !valid => counts.refused += 1,
                    other => wrong.push(format!("{id}: the key is refused: {other:?}")),
                }
                continue;
            };
            let expected = if SAME_AS_357.contains(&id) {
                assert_eq!(case_357, token, "case {id}");
                true
            } else {
                valid && !STRICTER.contains(&id)
            };
            let verdict = verify(token, &key.clone().into());
            match &verdict {
                Ok(_) => counts.accepted += 1,
                Err(JoseError::Unsupported) => counts.refused_for_the_algorithm += 1,
                Err(_) => counts.refused += 1,
            }
            if verdict.is_ok() != expected {
                wrong.push(format!("{id} ({}): {:?}", case["comment"], verdict.err()));
            }
        }
    }
    println!("Wycheproof JWS: {counts:?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    let judged = counts.accepted + counts.refused + counts.refused_for_the_algorithm;
    assert_eq!(Some(judged as u64), file["numberOfTests"].as_u64());
    assert_eq!(counts, Counts { accepted: 20, refused: 295, refused_for_the_algorithm: 86 });
}

/// With the key left out of the question of names, the signature alone must give the same verdict: most of the file's
/// keys have a `kid`, and a changed header is refused for it before its signature is looked at.
#[test]
fn a_verdict_does_not_hang_on_the_name_of_the_key() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let mut tried = 0;
    for group in file["testGroups"].as_array().unwrap() {
        let mut jwk = group.get("public").or_else(|| group.get("private")).unwrap().clone();
        jwk["kid"] = Value::Null;
        let Ok(key) = Key::from_jwk(jwk.to_string().as_bytes()) else { continue };
        for case in group["tests"].as_array().unwrap() {
            let id = case["tcId"].as_u64().unwrap();
            if case["result"] == "invalid" && !SAME_AS_357.contains(&id) {
                let verdict = verify(case["jws"].as_str().unwrap(), &key.clone().into());
                assert!(verdict.is_err(), "case {id}");
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 290);
}
