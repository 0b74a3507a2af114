//! A site of the company's own, beside its community: where it may embed it, and where links lead back to.

use serde::{Deserialize, Serialize};

/// A site, as a manager has listed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// For people: what a link to it says.
    pub name: String,
    /// Where it begins: a whole address with `https`, or `http` on this machine.
    pub url: String,
}

impl Site {
    /// Scheme, host and port, as browsers write them in `Origin` (RFC 6454, section 6.1).
    pub fn origin(&self) -> &str {
        let host = self.url.find("://").map_or(0, |at| at + 3);
        let end = self.url[host..].find(['/', '?', '#']).map_or(self.url.len(), |at| host + at);
        &self.url[..end]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_ends_where_the_path_begins() {
        for (url, origin) in [
            ("https://acme.example", "https://acme.example"),
            ("https://acme.example/", "https://acme.example"),
            ("https://acme.example:8443/shop?x#y", "https://acme.example:8443"),
            ("http://localhost:3000?x", "http://localhost:3000"),
        ] {
            assert_eq!(Site { name: String::new(), url: url.to_owned() }.origin(), origin);
        }
    }
}
