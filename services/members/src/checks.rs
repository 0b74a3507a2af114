//! Whether the settings of a way in can be used, and which field has to change if not. Pure.

use http::Uri;
use shared::domain::FieldError;

use crate::way::{HandOffSettings, OidcSettings};
use crate::words;

/// The most groups that are mapped.
const MOST_GROUPS: usize = 200;

/// Whether this is an address we may send people or requests to: `https`, with nothing in it that belongs to neither. Where
/// this deployment itself is only on this machine (`local`), others on it may do without TLS.
pub(crate) fn is_address(text: &str, local: bool) -> bool {
    let Ok(uri) = text.parse::<Uri>() else { return false };
    let named =
        uri.authority().is_some_and(|authority| !authority.as_str().contains('@') && !authority.host().is_empty());
    let plain = !text.contains(['#', ' ', '\\']) && text.len() <= 500;
    let safe = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => local && is_loopback(text),
        _ => false,
    };
    named && plain && safe
}

/// Whether the address is one of this machine.
pub(crate) fn is_loopback(text: &str) -> bool {
    let uri = text.parse::<Uri>().ok();
    uri.as_ref().and_then(Uri::host).is_some_and(|host| ["127.0.0.1", "localhost", "[::1]"].contains(&host))
}

fn line(field: &str, text: &str, least: usize, most: usize) -> Option<FieldError> {
    let length = text.chars().count();
    if (least..=most).contains(&length) && !text.chars().any(char::is_control) {
        return None;
    }
    let limit = if least == 0 { words::limit_line_up_to(most) } else { words::limit_line_from_to(most, least) };
    Some(FieldError::new(format!("settings.{field}"), if text.is_empty() { "missing" } else { "invalid" }, limit))
}

fn address(field: &str, text: &str, local: bool) -> Option<FieldError> {
    if is_address(text, local) {
        return None;
    }
    let code = if text.is_empty() { "missing" } else { "invalid" };
    Some(FieldError::new(format!("settings.{field}"), code, words::LIMIT_HTTPS))
}

impl OidcSettings {
    /// Settings of which nothing has been said.
    pub(crate) fn unsaid() -> Self {
        serde_json::from_str("{}").unwrap_or_default()
    }

    /// What is wrong with them. While the way is off they may be empty.
    pub(crate) fn check(&self, enabled: bool, local: bool) -> Vec<FieldError> {
        if !enabled && *self == Self::unsaid() {
            return Vec::new();
        }
        let mut wrong = Vec::new();
        wrong.extend(address("issuer", &self.issuer, local));
        if self.issuer.contains('?') {
            wrong.push(FieldError::new("settings.issuer", "invalid", words::LIMIT_NO_QUERY));
        }
        wrong.extend(line("client_id", &self.client_id, 1, 255));
        wrong.extend(line("label", &self.label, 0, 40));
        let words: Vec<_> = self.scopes.split(' ').collect();
        let is_scope =
            |word: &&str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\');
        if !words.contains(&"openid") || !words.iter().all(is_scope) || self.scopes.len() > 300 {
            wrong.push(FieldError::new("settings.scopes", "invalid", words::LIMIT_SCOPES));
        }
        wrong.extend(line("groups_claim", &self.groups_claim, 1, 200));
        if self.groups.len() > MOST_GROUPS {
            wrong.push(FieldError::new("settings.groups", "invalid", words::limit_groups(MOST_GROUPS)));
        }
        for (theirs, ours) in &self.groups {
            wrong.extend(line(&format!("groups.{theirs}"), ours, 1, 80));
            wrong.extend(line("groups", theirs, 1, 200));
        }
        wrong
    }
}

impl HandOffSettings {
    /// What is wrong with them.
    pub(crate) fn check(&self, local: bool) -> Vec<FieldError> {
        let mut wrong = Vec::new();
        for (field, value) in [("jwks_url", &self.jwks_url), ("sign_in_url", &self.sign_in_url)] {
            wrong.extend(value.as_ref().and_then(|value| address(field, value, local)));
        }
        wrong.extend(self.issuer.as_ref().and_then(|issuer| line("issuer", issuer, 1, 255)));
        wrong.extend(line("label", &self.label, 0, 40));
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_nobody_can_listen_in_on_are_taken() {
        for good in ["https://id.example", "https://id.example/realms/a/", "https://id.example:8443/x?y=z"] {
            assert!(is_address(good, false), "{good}");
        }
        for local in ["http://127.0.0.1:4000", "http://localhost:4000/a", "http://[::1]:4000"] {
            assert!(is_address(local, true) && !is_address(local, false), "{local}");
        }
        for bad in [
            "",
            "id.example",
            "http://id.example",
            "http://127.0.0.1.example",
            "http://localhost@evil.example",
            "https://a@id.example",
            "https://id.example#x",
            "https://",
            "https:///x",
            "ftp://id.example",
            "javascript:alert(1)",
            "//id.example",
            "https://id.example\\@evil.example",
            "file:///etc/passwd",
        ] {
            assert!(!is_address(bad, true), "{bad}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_by_its_path() {
        let named = |json: &str, enabled: bool| {
            let settings: OidcSettings = serde_json::from_str(json).unwrap();
            settings.check(enabled, false).into_iter().map(|error| error.field).collect::<Vec<_>>()
        };
        assert_eq!(named("{}", false), Vec::<String>::new());
        assert_eq!(named("{}", true), ["settings.issuer", "settings.client_id"]);
        let good = r#"{"issuer":"https://id.example","client_id":"us","groups":{"Eng":"partners"}}"#;
        assert_eq!(named(good, true), Vec::<String>::new());
        let bad = r#"{"issuer":"http://id.example","client_id":"us","scopes":"email","groups":{"Eng":""}}"#;
        assert_eq!(named(bad, true), ["settings.issuer", "settings.scopes", "settings.groups.Eng"]);
        let hand_off: HandOffSettings = serde_json::from_str(r#"{"jwks_url":"http://x.example"}"#).unwrap();
        assert_eq!(hand_off.check(false)[0].field, "settings.jwks_url");
    }
}
