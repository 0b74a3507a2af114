//! What a provider or a company's own product says of somebody. Pure; nothing here is believed before its signature is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// Claims by name, in whatever shape they came.
pub(crate) type Claims = Map<String, Value>;

/// The most groups that are read of one person.
const MOST_GROUPS: usize = 1000;
/// The longest name by which somebody else knows a person (OpenID Connect Core, 2: 255 ASCII characters).
const LONGEST_SUBJECT: usize = 255;

/// A claim that is text; none where it is not there, empty, or anything else.
pub(crate) fn text<'a>(claims: &'a Claims, name: &str) -> Option<&'a str> {
    claims.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// Whom it is about, if it can be kept.
pub(crate) fn subject(claims: &Claims) -> Option<&str> {
    text(claims, "sub").filter(|subject| subject.len() <= LONGEST_SUBJECT && !subject.chars().any(char::is_control))
}

/// The address that the provider itself has confirmed. Some write `true` as text.
pub(crate) fn confirmed_email(claims: &Claims) -> Option<&str> {
    let confirmed = claims.get("email_verified").is_some_and(|value| *value == Value::Bool(true) || value == "true");
    text(claims, "email").filter(|_| confirmed)
}

/// The names in a claim that is a list, or a single name as some providers write it; none where there is no such claim.
pub(crate) fn names(claims: &Claims, claim: &str) -> Option<Vec<String>> {
    match claims.get(claim)? {
        Value::String(one) => Some(vec![one.clone()]),
        Value::Array(several) => {
            Some(several.iter().take(MOST_GROUPS).filter_map(|name| Some(name.as_str()?.to_owned())).collect())
        }
        _ => None,
    }
}

/// Our groups for theirs; those that nobody has mapped are left out.
pub(crate) fn mapped(theirs: &[String], map: &BTreeMap<String, String>) -> Vec<String> {
    let ours: BTreeSet<_> = theirs.iter().filter_map(|name| map.get(name)).collect();
    ours.into_iter().cloned().collect()
}

/// Groups as the company's own product names them: by our names, each once, without what could be none.
pub(crate) fn own_groups(names: Vec<String>) -> Vec<String> {
    let fits = |name: &String| (1..=80).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    names.into_iter().filter(fits).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A wish for a handle; of an address only what stands before the `@`.
pub(crate) fn handle_wish(text: Option<&str>) -> String {
    text.and_then(|text| text.split('@').next()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn claims(value: Value) -> Claims {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn an_address_counts_where_it_was_confirmed() {
        let email = |verified: Value| {
            let told = claims(json!({"email": "ada@acme.example", "email_verified": verified}));
            confirmed_email(&told).map(str::to_owned)
        };
        assert_eq!(email(json!(true)).as_deref(), Some("ada@acme.example"));
        assert_eq!(email(json!("true")).as_deref(), Some("ada@acme.example"));
        for not in [json!(false), json!("false"), json!(1), json!(null), json!("yes"), json!([true])] {
            assert_eq!(email(not.clone()), None, "{not}");
        }
        assert_eq!(confirmed_email(&claims(json!({"email": "ada@acme.example"}))), None);
    }

    #[test]
    fn groups_come_in_two_shapes_and_only_mapped_ones_count() {
        let map =
            BTreeMap::from([("eng".to_owned(), "partners".to_owned()), ("dev".to_owned(), "partners".to_owned())]);
        let groups =
            |value: Value| names(&claims(json!({"groups": value})), "groups").map(|names| mapped(&names, &map));
        assert_eq!(groups(json!(["eng", "dev", "ops", 7])), Some(vec!["partners".to_owned()]));
        assert_eq!(groups(json!("eng")), Some(vec!["partners".to_owned()]));
        assert_eq!(groups(json!([])), Some(Vec::new()));
        assert_eq!(groups(json!({"eng": true})), None);
        assert_eq!(names(&Claims::new(), "groups"), None);
    }

    #[test]
    fn a_subject_has_to_be_there_and_short() {
        assert_eq!(subject(&claims(json!({"sub": "248289761001"}))), Some("248289761001"));
        for not in [json!(""), json!(7), json!("x".repeat(256)), json!("a\nb")] {
            assert_eq!(subject(&claims(json!({"sub": not}))), None);
        }
    }

    #[test]
    fn a_wish_for_a_handle_is_no_address() {
        assert_eq!(handle_wish(Some("ada@acme.example")), "ada");
        assert_eq!(handle_wish(Some("ada")), "ada");
        assert_eq!(handle_wish(None), "");
    }
}
