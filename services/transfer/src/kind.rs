//! What a field of an exported line may hold. Pure: a JSON value in, the value that is stored out, or nothing where it does not fit.
//!
//! A file comes from another host, or from somebody's editor. What pages or rules would stumble over is refused here, by field;
//! what the schema checks itself (choices, references) is left to it.

use serde_json::{Number, Value};
use shared::domain::brand::Brand;
use shared::domain::{CommunityId, Handle, Site, Slug, Tags};
use shared::words::{Message, common};

use crate::words;

/// The kinds of values there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An id: 26 characters.
    Id,
    /// A name in addresses.
    Slug,
    /// A member's name in addresses.
    Handle,
    /// Any text of at most so many characters.
    Text(usize),
    /// A whole number.
    Whole,
    /// 0 or 1.
    Flag,
    /// A list of texts.
    Names,
    /// A list of tags.
    Tags,
    /// Any list.
    List,
    /// Any object.
    Object,
    /// How a way in is set up.
    Settings,
    /// The rule of a policy.
    Rule,
    /// A brand's tokens.
    Brand,
    /// The company's own sites.
    Sites,
    /// The address of a page, or nothing.
    Address,
    /// A list of addresses of pages.
    Addresses,
    /// A digest in an address: letters and digits, or nothing.
    Mark,
    /// A picture in base64 of at most so many characters.
    Picture(usize),
}

impl Kind {
    /// As the schema document says it.
    pub(crate) fn told(self) -> String {
        match self {
            Self::Id => "id".into(),
            Self::Slug => "slug".into(),
            Self::Handle => "handle".into(),
            Self::Text(most) => format!("text, at most {most}"),
            Self::Whole => "whole number".into(),
            Self::Flag => "0 or 1".into(),
            Self::Names => "list of texts".into(),
            Self::Tags => "list of tags".into(),
            Self::List => "list".into(),
            Self::Object => "object".into(),
            Self::Settings => "object, with https addresses".into(),
            Self::Rule => "rule of a policy".into(),
            Self::Brand => "brand".into(),
            Self::Sites => "list of {name, url}".into(),
            Self::Address => "http(s) address or \"\"".into(),
            Self::Addresses => "list of http(s) addresses".into(),
            Self::Mark => "letters and digits".into(),
            Self::Picture(most) => format!("base64, at most {most}"),
        }
    }

    /// Whether it is kept as JSON text, and written out as the JSON it is.
    pub(crate) fn is_json(self) -> bool {
        matches!(
            self,
            Self::Names
                | Self::Tags
                | Self::List
                | Self::Object
                | Self::Settings
                | Self::Rule
                | Self::Brand
                | Self::Sites
                | Self::Addresses
        )
    }

    /// What it takes, for who sent something else.
    pub(crate) fn limit(self) -> Message {
        match self {
            Self::Id => words::LIMIT_ID.into(),
            Self::Slug => common::LIMIT_SLUG.into(),
            Self::Handle => words::LIMIT_HANDLE.into(),
            Self::Text(most) => words::limit_text(most),
            Self::Whole => words::LIMIT_WHOLE.into(),
            Self::Flag => words::LIMIT_FLAG.into(),
            Self::Address | Self::Addresses | Self::Sites => words::LIMIT_ADDRESS.into(),
            Self::Picture(_) => words::LIMIT_PICTURE.into(),
            other => words::limit_json(Message::verbatim(other.told())),
        }
    }

    /// The value as it is stored, if it fits.
    pub(crate) fn taken(self, value: &Value) -> Option<Value> {
        let fits = match self {
            Self::Id => text(value)?.parse::<CommunityId>().is_ok(),
            Self::Slug => text(value)?.parse::<Slug>().is_ok(),
            Self::Handle => text(value)?.parse::<Handle>().is_ok(),
            Self::Text(most) => text(value)?.chars().count() <= most && !text(value)?.contains('\0'),
            Self::Whole => value.as_i64().is_some_and(|number| number.unsigned_abs() <= 1 << 53),
            Self::Flag => value.as_i64().is_some_and(|number| number == 0 || number == 1),
            Self::Names => value.as_array()?.iter().all(Value::is_string),
            Self::Tags => value.as_array()?.iter().all(|tag| tag.as_str().is_some_and(Tags::is_tag)),
            Self::List => value.is_array(),
            Self::Object => value.is_object(),
            Self::Settings => value.as_object()?.iter().all(|(name, value)| is_setting(name, value)),
            Self::Rule => serde_json::from_value::<gate::Rule>(value.clone()).is_ok(),
            Self::Brand => serde_json::from_value::<Brand>(value.clone()).is_ok(),
            Self::Sites => {
                let sites: Vec<Site> = serde_json::from_value(value.clone()).ok()?;
                sites.iter().all(|site| is_address(&site.url))
            }
            Self::Address => text(value)?.is_empty() || is_address(text(value)?),
            Self::Addresses => value.as_array()?.iter().all(|address| address.as_str().is_some_and(is_address)),
            Self::Mark => text(value)?.len() <= 60 && text(value)?.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            Self::Picture(most) => {
                let letters = text(value)?;
                let base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
                letters.len() <= most && letters.bytes().all(base64)
            }
        };
        // JSON is kept as text. Objects are written with their keys in order, so that the same is always the same text.
        fits.then(|| if self.is_json() { Value::String(value.to_string()) } else { value.clone() })
    }

    /// What is stored, as the JSON of a line.
    pub(crate) fn given(self, stored: &shared::ports::Value) -> Option<Value> {
        use shared::ports::Value as Sql;
        Some(match stored {
            Sql::Null => Value::Null,
            Sql::Int(number) => Value::from(*number),
            Sql::Real(number) => Value::Number(Number::from_f64(*number)?),
            Sql::Text(text) if self.is_json() => serde_json::from_str(text).ok()?,
            Sql::Text(text) => Value::String(text.clone()),
            Sql::Blob(_) => return None,
        })
    }
}

fn text(value: &Value) -> Option<&str> {
    value.as_str()
}

/// Whether a way in may be set up so: a button on the page where people sign in leads to what ends in `_url`, and the server fetches
/// from there and from the issuer.
fn is_setting(name: &str, value: &Value) -> bool {
    let Some(text) = value.as_str().filter(|_| name == "issuer" || name.ends_with("_url")) else {
        return name != "issuer" && !name.ends_with("_url") || value.is_null();
    };
    // An issuer may be any name; one that is an address is asked for its keys.
    let named = name == "issuer" && !text.starts_with("http://");
    named || (is_address(text) && (text.starts_with("https://") || is_of_this_machine(text)))
}

/// Whether an address is of a program on the same machine.
fn is_of_this_machine(text: &str) -> bool {
    let rest = text.strip_prefix("http://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|own| {
        host.strip_prefix(own).is_some_and(|port| {
            port.is_empty() || port.strip_prefix(':').is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
        })
    })
}

/// Whether a link may lead there: no scheme that a browser would run.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    text.len() <= 2_000
        && rest.is_some_and(|rest| !rest.is_empty())
        && !text.chars().any(|letter| letter.is_control() || letter == ' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_fits_is_taken_and_nothing_else() {
        for (kind, good, bad) in [
            (Kind::Id, json!("01890000000000000000000000"), json!("01890000-0000")),
            (Kind::Slug, json!("demo-1"), json!("De mo")),
            (Kind::Handle, json!("ada.b_c"), json!("ada b")),
            (Kind::Text(3), json!("žžž"), json!("abcd")),
            (Kind::Text(3), json!(""), json!(1)),
            (Kind::Whole, json!(-5), json!(1.5)),
            (Kind::Whole, json!(1_i64 << 53), json!((1_i64 << 53) + 1)),
            (Kind::Flag, json!(1), json!(2)),
            (Kind::Flag, json!(0), json!(true)),
            (Kind::Names, json!(["a"]), json!([1])),
            (Kind::Tags, json!(["red"]), json!(["RED WINE"])),
            (Kind::Object, json!({"a": 1}), json!([])),
            (Kind::List, json!([{}]), json!("[]")),
            (
                Kind::Settings,
                json!({"sign_in_url": "https://a.example", "issuer": "acme", "jwks_url": null, "label": "A"}),
                json!({"sign_in_url": "javascript:alert(1)"}),
            ),
            (
                Kind::Settings,
                json!({"jwks_url": "http://127.0.0.1:4000/keys"}),
                json!({"jwks_url": "file:///etc/passwd"}),
            ),
            (Kind::Settings, json!({"issuer": "https://id.example"}), json!({"issuer": "http://169.254.169.254"})),
            (Kind::Settings, json!({}), json!({"sign_in_url": ["javascript:alert(1)"]})),
            (Kind::Settings, json!({"issuer": "http://localhost"}), json!({"issuer": "http://localhost@evil.example"})),
            (Kind::Rule, json!("everyone"), json!({"everybody": 1})),
            (Kind::Address, json!("https://a.example/b"), json!("javascript:alert(1)")),
            (Kind::Address, json!(""), json!("https://")),
            (Kind::Addresses, json!(["http://a.example"]), json!(["data:text/html,x"])),
            (Kind::Sites, json!([{"name": "A", "url": "https://a.example"}]), json!([{"name": "A", "url": "ftp://a"}])),
            (Kind::Mark, json!("aB9"), json!("../x")),
            (Kind::Picture(8), json!("aGk+/w=="), json!("<svg>")),
        ] {
            assert!(kind.taken(&good).is_some(), "{kind:?} does not take {good}");
            assert!(kind.taken(&bad).is_none(), "{kind:?} takes {bad}");
        }
    }

    /// The files of two hosts are the same only if both write objects in the same order.
    #[test]
    fn objects_are_written_with_their_keys_in_order() {
        let stored = shared::ports::Value::Text(r#"{"b": 1, "a": [1.0, {"z":0,"y":"ž"}]}"#.to_owned());
        let given = Kind::Object.given(&stored).unwrap();
        assert_eq!(given.to_string(), r#"{"a":[1.0,{"y":"ž","z":0}],"b":1}"#);
        assert_eq!(Kind::Object.taken(&given), Some(Value::String(given.to_string())));
    }
}
