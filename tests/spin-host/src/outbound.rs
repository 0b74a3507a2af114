//! Outgoing requests: only to the hosts a component's manifest allows.

use anyhow::{Context, Result, bail, ensure};
use http::Uri;
use http_body_util::BodyExt;
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody, WasiHttpHooks, default_send_request};

/// The hosts one component may send to.
#[derive(Clone, Debug, Default)]
pub(crate) struct AllowedHosts(Vec<Pattern>);

#[derive(Clone, Debug)]
struct Pattern {
    scheme: Option<String>,
    host: Host,
    port: Port,
}

#[derive(Clone, Debug)]
enum Host {
    Any,
    Exact(String),
    Below(String),
}

#[derive(Clone, Debug)]
enum Port {
    Any,
    OfScheme,
    Between(u16, u16),
}

impl AllowedHosts {
    /// Reads patterns such as `https://*.example.org`, `http://127.0.0.1:8080` or `*://*:*`.
    pub(crate) fn parse<'a>(patterns: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let parsed = patterns.into_iter().map(Pattern::parse);
        parsed.collect::<Result<_>>().map(Self)
    }

    fn allows(&self, uri: &Uri) -> bool {
        let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else {
            return false;
        };
        let of_scheme = if scheme == "https" { 443 } else { 80 };
        let port = uri.port_u16().unwrap_or(of_scheme);
        self.0.iter().any(|pattern| pattern.allows(scheme, host, port, of_scheme))
    }
}

impl Pattern {
    fn parse(text: &str) -> Result<Self> {
        let (scheme, rest) =
            text.split_once("://").with_context(|| format!("an allowed host is scheme://host, not {text:?}"))?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        ensure!(!rest.contains('/'), "an allowed host has no path: {text:?}");
        // The colon of a port stands behind the brackets of an IPv6 address.
        let after_brackets = rest.rfind(']').map_or(0, |end| end + 1);
        let (host, port) = match rest[after_brackets..].split_once(':') {
            Some((_, port)) => (&rest[..rest.len() - port.len() - 1], Port::parse(port)?),
            None => (rest, Port::OfScheme),
        };
        Ok(Self { scheme: (scheme != "*").then(|| scheme.to_owned()), host: Host::parse(host)?, port })
    }

    fn allows(&self, scheme: &str, host: &str, port: u16, of_scheme: u16) -> bool {
        self.scheme.as_ref().is_none_or(|allowed| allowed == scheme)
            && self.host.allows(host)
            && match self.port {
                Port::Any => true,
                Port::OfScheme => port == of_scheme,
                Port::Between(first, last) => (first..=last).contains(&port),
            }
    }
}

impl Host {
    fn parse(text: &str) -> Result<Self> {
        if text == "*" {
            return Ok(Self::Any);
        }
        if let Some(below) = text.strip_prefix("*.") {
            return Ok(Self::Below(format!(".{}", below.to_ascii_lowercase())));
        }
        if text.is_empty() || text.contains('*') {
            bail!("a host is a name, *, or *.name, not {text:?}");
        }
        Ok(Self::Exact(text.to_ascii_lowercase()))
    }

    fn allows(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        match self {
            Self::Any => true,
            Self::Exact(name) => *name == host,
            Self::Below(suffix) => host.ends_with(suffix),
        }
    }
}

impl Port {
    fn parse(text: &str) -> Result<Self> {
        let number = |text: &str| text.parse::<u16>().with_context(|| format!("{text:?} is no port"));
        if text == "*" {
            return Ok(Self::Any);
        }
        if let Some((first, after)) = text.split_once("..") {
            let last = number(after)?.checked_sub(1).context("a range of ports is empty")?;
            return Ok(Self::Between(number(first)?, last));
        }
        let port = number(text)?;
        Ok(Self::Between(port, port))
    }
}

/// Lets an instance's requests out, or not.
pub(crate) struct Outbound(pub(crate) AllowedHosts);

type SendRequest = dyn Future<Output = wasmtime_wasi_http::Result<(http::Response<WasiBody>, Box<Io>)>> + Send;
type Io = dyn Future<Output = Result<(), Error>> + Send;

impl WasiHttpHooks for Outbound {
    fn send_request(
        &mut self,
        request: http::Request<WasiBody>,
        options: Option<RequestOptions>,
        _response_processed: Box<Io>,
    ) -> Box<SendRequest> {
        if !self.0.allows(request.uri()) {
            eprintln!("spin-host: a request to {} was denied: not in allowed_outbound_hosts", request.uri());
            return Box::new(async { Err(Error::HttpRequestDenied) });
        }
        Box::new(async move {
            let (response, io) = default_send_request(request, options).await?;
            Ok((response.map(BodyExt::boxed_unsync), Box::new(io) as Box<Io>))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(pattern: &str, uri: &'static str) -> Result<bool> {
        Ok(AllowedHosts::parse([pattern])?.allows(&Uri::from_static(uri)))
    }

    #[test]
    fn scheme_host_and_port_must_fit() -> Result<()> {
        assert!(allows("http://127.0.0.1:8080", "http://127.0.0.1:8080/path?query")?);
        assert!(!allows("http://127.0.0.1:8080", "http://127.0.0.1:8081/")?);
        assert!(!allows("http://127.0.0.1", "http://127.0.0.1:8081/")?);
        assert!(allows("http://127.0.0.1:*", "http://127.0.0.1:8081/")?);
        assert!(allows("http://[::1]:80", "http://[::1]/")?);
        assert!(allows("https://example.org", "https://EXAMPLE.org/")?);
        assert!(!allows("https://example.org", "http://example.org/")?);
        Ok(())
    }

    #[test]
    fn wildcards_stand_for_what_they_cover() -> Result<()> {
        assert!(allows("*://*:*", "http://anything:1/")?);
        assert!(allows("https://*.example.org", "https://a.b.example.org/")?);
        assert!(!allows("https://*.example.org", "https://example.org/")?);
        assert!(!allows("https://*.example.org", "https://badexample.org/")?);
        assert!(allows("http://*:8000..8002", "http://h:8001/")?);
        assert!(!allows("http://*:8000..8002", "http://h:8002/")?);
        Ok(())
    }

    #[test]
    fn nonsense_is_refused() {
        for pattern in ["example.org", "http://", "http://a/b", "http://a*b", "http://a:x", "http://a:0..0"] {
            assert!(AllowedHosts::parse([pattern]).is_err(), "{pattern}");
        }
    }
}
