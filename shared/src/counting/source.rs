//! Where a view came from: what the link said of itself, else who led here.
//!
//! Both are words of strangers. What a link says is cut down to 40 characters of a-z, 0-9 and `-`; of an address that led here only
//! its host is looked at, and a host nobody knows is counted as `other`, so that nobody gets a name of their own into the numbers by
//! sending one.

/// Views that came from another page of the community.
pub const INSIDE: &str = "inside";

/// Views that came from nowhere that is known: typed in, bookmarked, from a mail or an app.
pub const DIRECT: &str = "direct";

/// Views that came from somewhere without a name of its own.
pub const OTHER: &str = "other";

/// What links in the elements on the company's own sites say of themselves.
const EMBED: &str = "embed";

/// The most characters of `utm_source`.
const LONGEST: usize = 40;

/// The longest host that is looked at: names of hosts have at most 253 characters (RFC 1035), and a port may follow.
const LONGEST_HOST: usize = 259;

/// Search engines and social networks, with the domains they are known by.
const KNOWN: [(&str, &[&str]); 31] = [
    ("google", &["google.com", "com.google.android.googlequicksearchbox"]),
    ("bing", &["bing.com"]),
    ("duckduckgo", &["duckduckgo.com"]),
    ("yahoo", &["yahoo.com", "yahoo.co.jp"]),
    ("yandex", &["yandex.ru", "yandex.com", "ya.ru", "dzen.ru"]),
    ("baidu", &["baidu.com"]),
    ("ecosia", &["ecosia.org"]),
    ("qwant", &["qwant.com"]),
    ("startpage", &["startpage.com"]),
    ("seznam", &["seznam.cz"]),
    ("brave", &["search.brave.com"]),
    ("kagi", &["kagi.com"]),
    ("chatgpt", &["chatgpt.com", "chat.openai.com"]),
    ("perplexity", &["perplexity.ai"]),
    ("facebook", &["facebook.com", "fb.com", "fb.me"]),
    ("instagram", &["instagram.com"]),
    ("threads", &["threads.net", "threads.com"]),
    ("x", &["x.com", "twitter.com", "t.co"]),
    ("bluesky", &["bsky.app"]),
    ("mastodon", &["mastodon.social", "mastodon.online"]),
    ("linkedin", &["linkedin.com", "lnkd.in"]),
    ("reddit", &["reddit.com"]),
    ("youtube", &["youtube.com", "youtu.be"]),
    ("tiktok", &["tiktok.com"]),
    ("pinterest", &["pinterest.com"]),
    ("telegram", &["t.me", "telegram.org", "org.telegram.messenger"]),
    ("whatsapp", &["whatsapp.com", "wa.me"]),
    ("vk", &["vk.com", "vk.ru"]),
    ("discord", &["discord.com", "discordapp.com"]),
    ("github", &["github.com"]),
    ("hacker-news", &["news.ycombinator.com"]),
];

/// Where a view came from, as far as the request tells. Whether a stranger's host is one of the company's own sites only the database
/// knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Arrival {
    /// It is known.
    Named(String),
    /// From this origin; what to call it if it is no site of the company's.
    From { origin: String, host: String, else_: &'static str },
}

impl Arrival {
    /// Whether it is one of a few names that are always told apart: ours, those of search engines and networks, and the company's own
    /// sites. Strangers can send as many others as they like, and must not drive these out.
    pub(super) fn is_kept(&self) -> bool {
        match self {
            Self::Named(name) => {
                [DIRECT, INSIDE, OTHER, EMBED].contains(&name.as_str()) || KNOWN.iter().any(|(known, _)| known == name)
            }
            Self::From { .. } => true,
        }
    }

    /// That of a request whose address has this query and that was led here by `referer`. `home` are the hosts the community is
    /// reached at; `own_host`: all that is there is the community's.
    pub(super) fn of(query: Option<&str>, referer: Option<&str>, home: &[&str], own_host: bool) -> Self {
        if let Some(said) = query.and_then(said) {
            return Self::Named(said);
        }
        let Some(referer) = referer.map(str::trim).filter(|referer| !referer.is_empty()) else {
            return Self::Named(DIRECT.to_owned());
        };
        let Some((scheme, from, path)) = parts(referer) else { return Self::Named(OTHER.to_owned()) };
        let at_home = home.iter().any(|host| from.eq_ignore_ascii_case(host));
        if at_home && (own_host || path == "/" || path.starts_with("/c/")) {
            return Self::Named(INSIDE.to_owned());
        }
        if let Some(name) = known(&from) {
            return Self::Named(name.to_owned());
        }
        // A company may have its pages and its community at one host.
        let else_ = if at_home { INSIDE } else { OTHER };
        if scheme == "http" || scheme == "https" {
            Self::From { origin: format!("{scheme}://{from}"), host: from, else_ }
        } else {
            Self::Named(else_.to_owned())
        }
    }
}

/// What a link says of itself: `utm_source`, in characters that are fit for a name.
fn said(query: &str) -> Option<String> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix("utm_source="))?;
    let mut name = String::new();
    let mut bytes = value.bytes();
    while let Some(byte) = bytes.next() {
        let byte = if byte == b'%' { hex(bytes.next(), bytes.next()) } else { byte };
        match byte.to_ascii_lowercase() {
            known @ (b'a'..=b'z' | b'0'..=b'9') => name.push(char::from(known)),
            _ if name.is_empty() || name.ends_with('-') => {}
            _ => name.push('-'),
        }
        if name.len() == LONGEST {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    // Nobody outside can say that they were inside.
    if name == INSIDE { Some(OTHER.to_owned()) } else { Some(name.to_owned()).filter(|name| !name.is_empty()) }
}

/// The byte that two digits stand for; one that is fit for nothing where they are none.
fn hex(high: Option<u8>, low: Option<u8>) -> u8 {
    let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
    digit(high).zip(digit(low)).map_or(0, |(high, low)| (high * 16 + low) as u8)
}

/// Scheme, host with its port, and path of an address; none if it is none that a browser would send.
fn parts(address: &str) -> Option<(String, String, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]_".contains(&byte);
    let good = !host.is_empty() && host.len() <= LONGEST_HOST && host.bytes().all(fits);
    let path = path.split(['?', '#']).next().filter(|path| !path.is_empty()).unwrap_or("/");
    good.then(|| (scheme.to_ascii_lowercase(), host.to_ascii_lowercase(), path))
}

/// The name of a search engine or a social network at this host.
fn known(host: &str) -> Option<&'static str> {
    let host = host.split(':').next().unwrap_or(host);
    let below = |domain: &str| host.strip_suffix(domain).is_some_and(|front| front.is_empty() || front.ends_with('.'));
    // Google is at home in every country.
    if host.starts_with("www.google.") {
        return Some("google");
    }
    KNOWN.iter().find(|(_, domains)| domains.iter().any(|domain| below(domain))).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn named(query: &str, referer: &str) -> String {
        let query = Some(query).filter(|query| !query.is_empty());
        let referer = Some(referer).filter(|referer| !referer.is_empty());
        match Arrival::of(query, referer, &["127.0.0.1:8787", "community.example"], false) {
            Arrival::Named(name) => name,
            Arrival::From { origin, host, else_ } => format!("{origin} {host} {else_}"),
        }
    }

    #[test]
    fn what_a_link_says_goes_first() {
        for (query, referer, name) in [
            ("", "", "direct"),
            ("utm_source=newsletter", "https://www.google.com/", "newsletter"),
            ("a=b&utm_source=News+Letter%20May&c=d", "", "news-letter-may"),
            ("utm_source=", "", "direct"),
            ("utm_source=%3Cscript%3Ealert(1)", "", "script-alert-1"),
            ("utm_source=inside", "", "other"),
            ("utm_source=%", "https://t.co/x", "x"),
            ("utm_source=%c3%a9%zz--", "", "direct"),
            ("xutm_source=a", "", "direct"),
            ("utm_source=a'%3B%20DROP%20TABLE%20views", "", "a-drop-table-views"),
        ] {
            assert_eq!(named(query, referer), name, "{query} {referer}");
        }
    }

    #[test]
    fn few_names_are_always_told_apart() {
        let is_kept = |query, referer| Arrival::of(Some(query), Some(referer), &["community.example"], false).is_kept();
        for (query, referer, kept) in [
            ("", "", true),
            ("utm_source=embed", "", true),
            ("utm_source=inside", "", true),
            ("", "https://www.google.com/", true),
            ("", "https://acme.example/", true),
            ("utm_source=newsletter", "https://acme.example/", false),
            ("utm_source=acme.example", "", false),
        ] {
            assert_eq!(is_kept(query, referer), kept, "{query} {referer}");
        }
    }

    #[test]
    fn who_led_here_is_known_by_its_host() {
        for (referer, name) in [
            ("https://www.google.sk/", "google"),
            ("https://duckduckgo.com", "duckduckgo"),
            ("https://m.facebook.com/x?y", "facebook"),
            ("android-app://com.google.android.googlequicksearchbox/", "google"),
            ("android-app://com.example/", "other"),
            ("https://notfacebook.com/", "https://notfacebook.com notfacebook.com other"),
            ("HTTPS://Acme.Example:8443/shop", "https://acme.example:8443 acme.example:8443 other"),
            ("https://community.example/c/demo/", "inside"),
            ("https://community.example", "inside"),
            ("https://community.example/shop", "https://community.example community.example inside"),
            ("https://a@b.example/", "other"),
            ("https://<b>/", "other"),
            ("javascript:alert(1)", "other"),
            ("no address at all", "other"),
        ] {
            assert_eq!(named("", referer), name, "{referer}");
        }
        assert_eq!(named("", &format!("https://{}.example/", "a".repeat(400))), "other");
    }

    proptest! {
        #[test]
        fn whatever_is_sent_a_name_is_short_and_plain(query in "(utm_source=)?\\PC{0,80}", referer in "(https://)?\\PC{0,80}") {
            match Arrival::of(Some(&query), Some(&referer), &["community.example"], false) {
                Arrival::Named(name) => {
                    prop_assert!((1..=LONGEST).contains(&name.len()), "{}", name);
                    prop_assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", name);
                }
                Arrival::From { origin, host, .. } => {
                    prop_assert!(!host.is_empty() && host.len() <= LONGEST_HOST && origin.ends_with(&host));
                }
            }
        }
    }
}
