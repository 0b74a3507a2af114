//! Which host the suites talk to.
//!
//! `FOLKMOOT_TEST_SITE` and `FOLKMOOT_TEST_FUNCTIONS` name hosts that are running already. Where neither is set, the native
//! host is started here, once for each suite.

use std::env;
use std::path::PathBuf;
use std::sync::OnceLock;

use crate::client::Site;
use crate::native::Native;

/// The community all suites work in.
pub const COMMUNITY: &str = "demo";

/// What the native host of the suites signs sessions with.
pub const OWN_SECRET: &str = "the suites' own secret, which protects nothing";

/// The whole site, on one function or process.
pub fn site() -> Site {
    named("FOLKMOOT_TEST_SITE").unwrap_or_else(|| Site::at(&started().url))
}

/// The site as it is deployed in single functions, each request going to the one that owns its path; none where this
/// host has no such thing.
pub fn functions() -> Option<Site> {
    named("FOLKMOOT_TEST_FUNCTIONS")
}

/// All the forms the site comes in on this host, each with its name.
pub fn forms() -> Vec<(&'static str, Site)> {
    std::iter::once(("site", site())).chain(functions().map(|functions| ("functions", functions))).collect()
}

/// Whether the suites start their host themselves.
pub fn is_native() -> bool {
    env::var_os("FOLKMOOT_TEST_SITE").is_none()
}

/// What session tokens are signed with.
pub fn secret() -> String {
    env::var("FOLKMOOT_TEST_SECRET").unwrap_or_else(|_| OWN_SECRET.to_owned())
}

/// Another host beside the one under test, and its secret: `FOLKMOOT_TEST_SITE_B` and `FOLKMOOT_TEST_SECRET_B`.
pub fn beside() -> Option<(Site, String)> {
    Some((named("FOLKMOOT_TEST_SITE_B")?, env::var("FOLKMOOT_TEST_SECRET_B").unwrap_or_else(|_| secret())))
}

fn named(variable: &str) -> Option<Site> {
    env::var(variable).ok().filter(|url| !url.is_empty()).map(|url| Site::at(&url))
}

/// The native host of this process. It ends with it.
fn started() -> &'static Native {
    static HOST: OnceLock<Native> = OnceLock::new();
    HOST.get_or_init(|| Native::for_life(&empty_folder("host")))
}

/// A new, empty folder for data, below the folder cargo builds in.
pub fn empty_folder(name: &str) -> PathBuf {
    let folder =
        env::temp_dir().join(format!("folkmoot-suites-{}-{name}-{}", std::process::id(), crate::people::word()));
    std::fs::create_dir_all(&folder).expect("a folder for data can be made");
    folder
}
