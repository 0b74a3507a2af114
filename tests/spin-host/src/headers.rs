//! What Spin adds to a request before a component sees it.

use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};
use http::header::HOST;
use http::uri::{Authority, Scheme};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::routes::Match;

/// Makes the request's URI whole (a component reads scheme and host there: WASI keeps the `Host` header back)
/// and adds the `spin-…` headers, in place of any the client sent.
pub(crate) fn prepare<B>(request: &mut http::Request<B>, route: &Match<'_>, client: SocketAddr) -> Result<()> {
    let uri = whole_uri(request)?;
    let headers = request.headers_mut();
    set(headers, "spin-full-url", &uri.to_string())?;
    set(headers, "spin-path-info", &route.rest)?;
    set(headers, "spin-matched-route", route.pattern)?;
    set(headers, "spin-raw-component-route", route.pattern)?;
    set(headers, "spin-component-route", route.pattern.strip_suffix("/...").unwrap_or(route.pattern))?;
    set(headers, "spin-base-path", "/")?;
    set(headers, "spin-client-addr", &client.to_string())?;
    for (name, value) in &route.names {
        set(headers, &format!("spin-path-match-{}", name.to_ascii_lowercase()), value)?;
    }
    *request.uri_mut() = uri;
    Ok(())
}

fn whole_uri<B>(request: &http::Request<B>) -> Result<Uri> {
    let mut parts = request.uri().clone().into_parts();
    let from_header = match request.headers().get(HOST) {
        Some(host) => Some(Authority::try_from(host.as_bytes()).context("the Host header is malformed")?),
        None => None,
    };
    if let (Some(header), Some(uri)) = (&from_header, &parts.authority) {
        ensure!(header == uri, "the Host header and the request's URI name different hosts");
    }
    parts.authority = from_header.or(parts.authority);
    ensure!(parts.authority.is_some(), "the request names no host");
    parts.scheme = Some(Scheme::HTTP);
    Ok(Uri::from_parts(parts)?)
}

fn set(headers: &mut HeaderMap, name: &str, value: &str) -> Result<()> {
    headers.insert(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn prepared(uri: &str, host: &str) -> Result<http::Request<()>> {
        let mut request = http::Request::builder().uri(uri).header(HOST, host).body(())?;
        let route = Match {
            component: "votes",
            pattern: "/api/:id/...",
            rest: "/votes".to_owned(),
            names: BTreeMap::from([("id".to_owned(), "7".to_owned())]),
        };
        prepare(&mut request, &route, SocketAddr::from(([127, 0, 0, 1], 9)))?;
        Ok(request)
    }

    #[test]
    fn a_component_learns_url_and_route() -> Result<()> {
        let request = prepared("/api/7/votes?a=b", "example.org:3000")?;
        assert_eq!(request.uri(), "http://example.org:3000/api/7/votes?a=b");
        for (name, value) in [
            ("spin-full-url", "http://example.org:3000/api/7/votes?a=b"),
            ("spin-path-info", "/votes"),
            ("spin-component-route", "/api/:id"),
            ("spin-path-match-id", "7"),
            ("spin-client-addr", "127.0.0.1:9"),
        ] {
            assert_eq!(request.headers()[name], value);
        }
        Ok(())
    }

    #[test]
    fn a_request_must_name_one_host() {
        assert!(prepared("http://example.org/", "other.org").is_err());
        assert!(prepared("/", "not a host").is_err());
    }
}
