//! How much somebody may do in a while, the same rule for every write; and how a refusal says so (RFC 9110's `Retry-After`,
//! and the `RateLimit` fields of draft-ietf-httpapi-ratelimit-headers).

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::{App, Problem};
use crate::ports::Limit;

/// A limit with the name clients know it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// In the `RateLimit` fields: letters and hyphens.
    pub name: &'static str,
    /// How many in how long.
    pub limit: Limit,
}

/// Every change a member makes, votes among them: far more than a person does, far less than a flood.
pub const WRITES: Quota = Quota { name: "writes", limit: Limit { count: 600, seconds: 60 } };

/// Flags: who sees more than this that is wrong should write to the moderators.
pub const FLAGS: Quota = Quota { name: "flags", limit: Limit { count: 60, seconds: 3_600 } };

impl App {
    /// Counts one more for `who` (a name no two share); refused where that is over the quota.
    pub async fn within(&self, quota: &Quota, who: &str) -> Result<(), Problem> {
        match self.limiter.over(&format!("{}:{who}", quota.name), quota.limit).await {
            Some(seconds) => Err(Problem::over(*quota, seconds)),
            None => Ok(()),
        }
    }
}

/// Says in the headers how long to wait, and for what.
pub(super) fn tell(headers: &mut HeaderMap, quota: Option<Quota>, seconds: u32) {
    headers.insert(header::RETRY_AFTER, seconds.into());
    let name = quota.map_or("default", |quota| quota.name);
    set(headers, "ratelimit", &format!("\"{name}\";r=0;t={seconds}"));
    if let Some(Quota { name, limit }) = quota {
        set(headers, "ratelimit-policy", &format!("\"{name}\";q={};w={}", limit.count, limit.seconds));
    }
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_how_long_and_for_what() {
        let mut headers = HeaderMap::new();
        tell(&mut headers, Some(WRITES), 23);
        assert_eq!(headers["retry-after"], "23");
        assert_eq!(headers["ratelimit"], "\"writes\";r=0;t=23");
        assert_eq!(headers["ratelimit-policy"], "\"writes\";q=600;w=60");
    }
}
