//! A host name of a community's own.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A name in the DNS with at least two parts, in lower case: `community.acme.example`. No port, no address in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HostName(String);

/// What is no such name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no host name: two to ten parts of a-z, 0-9 and - with full stops in between")]
pub struct InvalidHostName;

impl HostName {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name a request names in `Host`, whatever port stands behind it; none where it is an address in numbers or a name
    /// of this machine.
    pub fn asked(host: &str) -> Option<Self> {
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        name.trim_end_matches('.').to_ascii_lowercase().parse().ok()
    }
}

impl FromStr for HostName {
    type Err = InvalidHostName;

    fn from_str(text: &str) -> Result<Self, InvalidHostName> {
        let fits = |part: &str| {
            let letters = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
            (1..=63).contains(&part.len())
                && part.bytes().all(letters)
                && !part.starts_with('-')
                && !part.ends_with('-')
        };
        let parts: Vec<&str> = text.split('.').collect();
        let numbers = parts.last().is_some_and(|last| last.bytes().all(|c| c.is_ascii_digit()));
        let good = text.len() <= 253 && (2..=10).contains(&parts.len()) && parts.into_iter().all(fits) && !numbers;
        if good { Ok(Self(text.to_owned())) } else { Err(InvalidHostName) }
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl TryFrom<String> for HostName {
    type Error = InvalidHostName;

    fn try_from(text: String) -> Result<Self, InvalidHostName> {
        text.parse()
    }
}

impl From<HostName> for String {
    fn from(name: HostName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_name_is_a_name_and_no_address() {
        for good in ["a.example", "community.acme.example", "xn--bcher-kva.example", "a-1.b.co"] {
            assert!(good.parse::<HostName>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "localhost",
            "a",
            "A.example",
            "a..b",
            ".a.b",
            "a.b.",
            "-a.b",
            "a-.b",
            "127.0.0.1",
            "a.b:80",
            "a b.c",
            "b\u{fc}cher.example",
            "a_b.c",
            "[::1]",
            "https://a.b",
            "a.b/c",
        ] {
            assert!(bad.parse::<HostName>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_request_names_it_with_or_without_a_port() {
        for (host, name) in [
            ("A.Example:8787", Some("a.example")),
            ("a.example.", Some("a.example")),
            ("127.0.0.1:8787", None),
            ("localhost:1", None),
            ("[::1]:80", None),
        ] {
            assert_eq!(HostName::asked(host).as_ref().map(HostName::as_str), name, "{host}");
        }
    }
}
