//! What a key for programs may do.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One thing a key may do, in the name of its member and never more than they may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Read what the member may read, and check gates.
    Read,
    /// Post, reply, submit ideas, edit.
    Write,
    /// Vote.
    Vote,
    /// What managers do: spaces, policies, members, invitations, grants.
    Manage,
}

impl Scope {
    /// As written in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Vote => "vote",
            Self::Manage => "manage",
        }
    }

    /// The scope a request takes, by its method and its path below the community; none where no key will do: keys and
    /// sessions are a person's own affair.
    pub fn of(method: &str, path: &str) -> Option<Self> {
        let mut parts = path.trim_start_matches('/').split('/');
        let (first, second) = (parts.next().unwrap_or_default(), parts.next());
        let (third, fourth) = (parts.next(), parts.next());
        let reads = matches!(method, "GET" | "HEAD");
        match first {
            "keys" | "sessions" => None,
            "campaign" | "invitations" | "requests" | "ways" | "community" | "sites" | "export" | "insights"
            | "insights.csv" | "schedule" | "host" | "operator" | "bringing" | "suppressions" => Some(Self::Manage),
            // Asking and answering is everybody's; what was answered, and what is asked, is the managers'.
            "survey" if second.is_some() => Some(Self::Manage),
            "members" if third == Some("grants") || !reads => Some(Self::Manage),
            "gate" if matches!(second, Some("check" | "pass" | "allow")) => Some(Self::Read),
            "gate" => Some(Self::Manage),
            "moderation" => Some(Self::Manage),
            "spaces" if !reads => Some(Self::Manage),
            "guidelines" if method == "PUT" => Some(Self::Manage),
            "brand" if !reads => Some(Self::Manage),
            "posts" if third == Some("pin") => Some(Self::Manage),
            "votes" if fourth == Some("voters") => Some(Self::Manage),
            "votes" if !reads => Some(Self::Vote),
            _ if reads => Some(Self::Read),
            _ => Some(Self::Write),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_takes_the_scope_of_what_it_does() {
        for (method, path, scope) in [
            ("GET", "/posts", Some(Scope::Read)),
            ("POST", "/posts", Some(Scope::Write)),
            ("PUT", "/votes/post/x", Some(Scope::Vote)),
            ("GET", "/votes/post/x", Some(Scope::Read)),
            ("GET", "/votes/post/x/voters", Some(Scope::Manage)),
            ("POST", "/gate/check", Some(Scope::Read)),
            ("PUT", "/gate/policies/x", Some(Scope::Manage)),
            ("GET", "/gate/policies", Some(Scope::Manage)),
            ("GET", "/members/ada", Some(Scope::Read)),
            ("PATCH", "/members/ada", Some(Scope::Manage)),
            ("GET", "/members/ada/grants", Some(Scope::Manage)),
            ("PUT", "/members/ada/grants/group/x", Some(Scope::Manage)),
            ("PUT", "/spaces/x", Some(Scope::Manage)),
            ("GET", "/moderation/queue", Some(Scope::Manage)),
            ("GET", "/insights", Some(Scope::Manage)),
            ("GET", "/insights.csv", Some(Scope::Manage)),
            ("GET", "/schedule", Some(Scope::Manage)),
            ("PUT", "/bringing", Some(Scope::Manage)),
            ("GET", "/bringing/members", Some(Scope::Manage)),
            ("POST", "/suppressions", Some(Scope::Manage)),
            ("GET", "/me/invite", Some(Scope::Read)),
            ("GET", "/survey/results", Some(Scope::Manage)),
            ("GET", "/survey", Some(Scope::Read)),
            ("POST", "/survey", Some(Scope::Write)),
            ("PUT", "/guidelines", Some(Scope::Manage)),
            ("POST", "/guidelines/accepted", Some(Scope::Write)),
            ("POST", "/flags", Some(Scope::Write)),
            ("GET", "/export", Some(Scope::Manage)),
            ("PUT", "/brand", Some(Scope::Manage)),
            ("PUT", "/posts/x/pin", Some(Scope::Manage)),
            ("PATCH", "/posts/x", Some(Scope::Write)),
            ("GET", "/brand", Some(Scope::Read)),
            ("GET", "/invitations", Some(Scope::Manage)),
            ("PATCH", "/community", Some(Scope::Manage)),
            ("GET", "/campaign", Some(Scope::Manage)),
            ("POST", "/campaign/state", Some(Scope::Manage)),
            ("GET", "/keys", None),
            ("DELETE", "/sessions/x", None),
        ] {
            assert_eq!(Scope::of(method, path), scope, "{method} {path}");
        }
    }
}
