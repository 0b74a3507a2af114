//! A site of the company's own, beside its community: where it may embed it, and where links lead back to.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::FieldError;
use crate::words::common;

/// How many sites a community lists at most.
const MOST: usize = 20;

/// The longest address, in characters.
const LONGEST: usize = 500;

/// A site, as a manager has listed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// For people: what a link to it says.
    pub name: String,
    /// Where it begins: a whole address with `https`, or `http` on this machine.
    pub url: String,
}

impl Site {
    /// The site of this name and address, as browsers write the address: scheme and host in small letters, the scheme's own port
    /// left out. Every fault is named.
    pub fn new(name: &str, url: &str) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = name.trim();
        if !(1..=80).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            errors.push(FieldError::new("name", "invalid", common::LIMIT_SITE_NAME));
        }
        let address = address(url.trim());
        if address.is_none() {
            errors.push(FieldError::new("url", "invalid", common::LIMIT_SITE_URL));
        }
        match address {
            Some(url) if errors.is_empty() => Ok(Self { name: name.to_owned(), url }),
            _ => Err(errors),
        }
    }

    /// Sites as they are to be listed: each checked, each address once, at most twenty. Faults are named by place:
    /// `sites[2].url`.
    pub fn list<'a>(wanted: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Vec<Self>, Vec<FieldError>> {
        let (mut sites, mut errors): (Vec<Self>, _) = (Vec::new(), Vec::new());
        let mut count = 0;
        for (place, (name, url)) in wanted.into_iter().enumerate() {
            count = place + 1;
            let at = |field: &str| format!("sites[{place}].{field}");
            match Self::new(name, url) {
                Ok(site) if sites.iter().any(|known| known.is(&site)) => {
                    errors.push(FieldError::new(at("url"), "invalid", common::LIMIT_SITE_ONCE));
                }
                Ok(site) => sites.push(site),
                Err(wrong) => {
                    errors.extend(wrong.into_iter().map(|error| FieldError { field: at(&error.field), ..error }));
                }
            }
        }
        if count > MOST {
            errors.push(FieldError::new("sites", "too_many", common::limit_sites(MOST)));
        }
        if errors.is_empty() { Ok(sites) } else { Err(errors) }
    }

    /// Whether it is the same page: a slash at the end makes no other.
    fn is(&self, other: &Self) -> bool {
        self.url.trim_end_matches('/') == other.url.trim_end_matches('/')
    }

    /// Scheme, host and port, as browsers write them in `Origin` (RFC 6454, section 6.1).
    pub fn origin(&self) -> &str {
        origin_of(&self.url)
    }
}

/// The origin in a whole address.
pub fn origin_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |at| host + at);
    &url[..end]
}

/// The address as browsers write it, if it is one of a site: `https` anywhere, `http` on this machine, no names or passwords.
fn address(url: &str) -> Option<String> {
    let stray = |letter: char| letter.is_control() || letter.is_whitespace() || "\"'<>\\^`{|}".contains(letter);
    if url.chars().count() > LONGEST || url.chars().any(stray) {
        return None;
    }
    let (scheme, rest) = url.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let host = host.to_ascii_lowercase();
    let here = host == "localhost" || host.ends_with(".localhost") || host == "127.0.0.1" || host == "[::1]";
    let own_port = match scheme.as_str() {
        "https" => "443",
        "http" if here => "80",
        _ => return None,
    };
    if !here && !is_host(&host) {
        return None;
    }
    let port = match port {
        None => String::new(),
        Some(port) if port == own_port => String::new(),
        // As browsers write it: without a zero in front.
        Some(port) if !port.starts_with('0') && port.bytes().all(|digit| digit.is_ascii_digit()) => {
            format!(":{}", port.parse::<u16>().ok()?)
        }
        Some(_) => return None,
    };
    Some(format!("{scheme}://{host}{port}{path}"))
}

/// Whether it is a host name in the letters of addresses (others are written as `xn--…`), of at least two parts. One that ends
/// in a number would be an address of a machine, which browsers write in their own way.
fn is_host(host: &str) -> bool {
    let part = |part: &str| {
        let fits = (1..=63).contains(&part.len()) && !part.starts_with('-') && !part.ends_with('-');
        fits && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_number = host.rsplit('.').next().is_none_or(|last| last.starts_with(|first: char| first.is_ascii_digit()));
    host.len() <= 253 && host.contains('.') && host.split('.').all(part) && !is_number
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

    #[test]
    fn an_address_is_kept_as_browsers_write_it() {
        for (typed, kept) in [
            ("https://acme.example", Some("https://acme.example")),
            ("https://acme.example/", Some("https://acme.example/")),
            (" https://WWW.Acme.example:443/Shop?x=Y ", Some("https://www.acme.example/Shop?x=Y")),
            ("HTTPS://acme.example:8443", Some("https://acme.example:8443")),
            ("https://acme.example?x", Some("https://acme.example?x")),
            ("http://localhost:3000", Some("http://localhost:3000")),
            ("http://127.0.0.1:80/a", Some("http://127.0.0.1/a")),
            ("http://[::1]:3000/", Some("http://[::1]:3000/")),
            ("https://xn--bcher-kva.example/", Some("https://xn--bcher-kva.example/")),
            ("http://acme.example", None),
            ("https://user:word@acme.example", None),
            ("https://acme", None),
            ("https://", None),
            ("https://10.0.0.1", None),
            ("https://acme.example:port", None),
            ("https://acme.example:99999", None),
            ("https://acme.example:0443", None),
            ("https://b\u{fc}cher.example", None),
            ("https://acme.example/a b", None),
            ("https://acme.example\\@evil.example", None),
            ("https://-acme.example", None),
            ("https://acme..example", None),
            ("javascript:alert(1)", None),
            ("javascript://acme.example/%0aalert(1)", None),
            ("ftp://acme.example", None),
            ("//acme.example", None),
            ("", None),
        ] {
            let site = Site::new("Acme", typed);
            assert_eq!(site.ok().map(|site| site.url).as_deref(), kept, "{typed}");
        }
        assert!(Site::new("Acme", &format!("https://acme.example/{}", "a".repeat(500))).is_err());
    }

    #[test]
    fn all_that_is_wrong_with_a_list_is_named() {
        let fields = |wanted: &[(&str, &str)]| -> Vec<String> {
            Site::list(wanted.iter().copied()).err().unwrap_or_default().into_iter().map(|error| error.field).collect()
        };
        assert_eq!(fields(&[("A", "https://a.example"), ("B", "https://a.example/b")]), [""; 0]);
        assert_eq!(fields(&[("A", "https://a.example"), ("B", "https://A.example/")]), ["sites[1].url"]);
        assert_eq!(fields(&[(" ", "x"), ("B", "https://a.example/")]), ["sites[0].name", "sites[0].url"]);
        let many: Vec<String> = (0..21).map(|place| format!("https://a{place}.example")).collect();
        let many: Vec<_> = many.iter().map(|url| ("A", url.as_str())).collect();
        assert_eq!(fields(&many[..20]), [""; 0]);
        assert_eq!(fields(&many), ["sites"]);
    }
}
