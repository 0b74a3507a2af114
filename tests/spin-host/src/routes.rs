//! Which component a path leads to.
//!
//! The matching itself is routefinder's, as in Spin, so that precedence is Spin's to the letter: segment by segment a
//! literal beats a `:name`, which beats a trailing `/...`; a trailing slash is ignored; of two equal routes the last
//! one counts.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use routefinder::Router;

use crate::manifest::Mount;

/// All routes of an application.
pub(crate) struct Routes(Router<Mount>);

/// A route that fits a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Match<'r> {
    /// The component's id.
    pub(crate) component: &'r str,
    /// The route as the manifest has it.
    pub(crate) pattern: &'r str,
    /// What a trailing `/...` stands for, with its leading slash.
    pub(crate) rest: String,
    /// What each `:name` stands for.
    pub(crate) names: BTreeMap<String, String>,
}

impl Routes {
    /// Reads the routes' patterns.
    pub(crate) fn new(mounts: Vec<Mount>) -> Result<Self> {
        let mut router = Router::new();
        for mount in mounts {
            let pattern = &mount.pattern;
            let spec = match pattern.strip_suffix("/...") {
                Some(prefix) => format!("{prefix}/*"),
                None => pattern.clone(),
            };
            let added = router.add(spec, mount.clone());
            added.map_err(|error| anyhow!("route {pattern:?}: {error}"))?;
        }
        Ok(Self(router))
    }

    /// The route that fits best.
    pub(crate) fn find(&self, path: &str) -> Option<Match<'_>> {
        let best = self.0.best_match(path)?;
        let mount = best.handler();
        let captures = best.captures();
        let rest = captures.wildcard().map(|rest| rest_of_path(rest, path)).unwrap_or_default();
        let names = captures.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some(Match { component: &mount.component, pattern: &mount.pattern, rest, names })
    }
}

/// The wildcard's part as Spin reports it: with the slashes that routefinder leaves out.
fn rest_of_path(rest: &str, path: &str) -> String {
    let leading = if rest.is_empty() { "" } else { "/" };
    let trailing = if path.ends_with('/') { "/" } else { "" };
    format!("{leading}{rest}{trailing}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes(patterns: &[&str]) -> Result<Routes> {
        let mount = |pattern: &&str| Mount { pattern: (*pattern).to_owned(), component: (*pattern).to_owned() };
        Routes::new(patterns.iter().map(mount).collect())
    }

    #[test]
    fn the_most_specific_route_wins() -> Result<()> {
        let routes =
            routes(&["/...", "/api/...", "/api/posts/:id", "/api/posts/new", "/api/posts/:id/votes/...", "/"])?;
        let leads = |path: &str| routes.find(path).map(|found| found.pattern.to_owned());
        for (path, pattern) in [
            ("/", "/"),
            ("/other/place", "/..."),
            ("/api", "/api/..."),
            ("/api/", "/api/..."),
            ("/api/posts", "/api/..."),
            ("/api/posts/7", "/api/posts/:id"),
            ("/api/posts/7/", "/api/posts/:id"),
            ("/api/posts/new", "/api/posts/new"),
            ("/api/posts/7/votes", "/api/posts/:id/votes/..."),
            ("/api/posts/7/votes/up", "/api/posts/:id/votes/..."),
            ("/api/posts/7/other", "/api/..."),
        ] {
            assert_eq!(leads(path).as_deref(), Some(pattern), "{path}");
        }
        Ok(())
    }

    #[test]
    fn a_match_tells_what_the_wildcards_stand_for() -> Result<()> {
        let routes = routes(&["/a/:id/..."])?;
        let rest = |path: &str| routes.find(path).map(|found| found.rest);
        assert_eq!(rest("/a/1").as_deref(), Some(""));
        assert_eq!(rest("/a/1/").as_deref(), Some("/"));
        assert_eq!(rest("/a/1/b/c").as_deref(), Some("/b/c"));
        assert_eq!(rest("/a/1/b/").as_deref(), Some("/b/"));
        assert_eq!(rest("/b"), None);
        let found = routes.find("/a/seven/b");
        assert_eq!(found.map(|found| found.names["id"].clone()).as_deref(), Some("seven"));
        Ok(())
    }
}
