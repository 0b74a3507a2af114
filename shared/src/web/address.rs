//! Where a request comes from, as far as its host can vouch for it.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use http::{Extensions, HeaderMap};

use crate::ports::Config;

/// The address at the other end of the connection: an extension of the request, set by the host alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

impl Peer {
    /// As a header of the host's own says it, with or without a port.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let address = text.parse::<SocketAddr>().map(|address| address.ip()).or_else(|_| text.parse::<IpAddr>());
        address.ok().map(|address| Self(address.to_canonical()))
    }
}

/// The visitor's address: what the proxy in front says in the header that the setting `address_header` names, else who is connected. Of
/// a list the last one counts, which the nearest proxy has added; those before are what it was told.
pub fn address(headers: &HeaderMap, extensions: &Extensions, config: &dyn Config) -> Option<IpAddr> {
    let told = || {
        let name = config.get("address_header")?;
        let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
        Peer::parse(value.rsplit(',').next()?)
    };
    told().or_else(|| extensions.get::<Peer>().copied()).map(|peer| peer.0)
}

/// The part of an address that one household or office has: of an IPv6 address the first half, because whoever has one has all of
/// its second half to choose from.
pub fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Named(&'static str);

    impl Config for Named {
        fn get(&self, name: &str) -> Option<String> {
            (name == "address_header" && !self.0.is_empty()).then(|| self.0.to_owned())
        }
    }

    #[test]
    fn only_the_header_that_was_named_is_believed() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "203.0.113.9, 192.0.2.1".parse().unwrap());
        headers.insert("x-nonsense", "unknown".parse().unwrap());
        let mut extensions = Extensions::new();
        assert_eq!(address(&headers, &extensions, &Named("")), None);
        extensions.insert(Peer::parse("127.0.0.1:80").unwrap());
        for (name, address_is) in
            [("", "127.0.0.1"), ("x-forwarded-for", "192.0.2.1"), ("x-nonsense", "127.0.0.1"), ("x-other", "127.0.0.1")]
        {
            assert_eq!(address(&headers, &extensions, &Named(name)).unwrap().to_string(), address_is, "{name}");
        }
        assert_eq!(Peer::parse("[2001:db8::1]:443").unwrap().0.to_string(), "2001:db8::1");
        assert_eq!(Peer::parse("::ffff:192.0.2.1").unwrap().0.to_string(), "192.0.2.1");
        assert_eq!(Peer::parse("192.0.2"), None);
    }

    #[test]
    fn a_household_has_many_addresses() {
        let of = |text: &str| household(text.parse().unwrap()).to_string();
        assert_eq!(of("192.0.2.1"), "192.0.2.1");
        assert_eq!(of("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::"));
        assert_ne!(of("2001:db8:1:3::1"), of("2001:db8:1:2::1"));
    }
}
