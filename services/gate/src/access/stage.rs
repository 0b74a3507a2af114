//! What the stage of a community's life lets happen: a draft is for its managers alone, and what has been frozen is only read.
//!
//! Every handler of a community takes an `Access`, so this is the one place that asks. It goes by the moment of the request and
//! not by any job that would have to run, so it is so to the millisecond on every host.

use http::request::Parts;
use http::{Method, StatusCode};
use shared::domain::{Refusal, Role, Stage, Step};
use shared::web::{Problem, RequestContext};
use shared::words::{Message, full};

use super::Access;
use crate::words;

/// What is answered while only managers come in: how they sign in, and saying no to mails that were sent before. Nothing of it tells
/// what is inside.
const DOORS: [&str; 4] = ["/sign-in", "/sign-out", "/language", "/unsubscribe"];

/// What a page draws around the moment of opening, where others may know of it.
const LOOKS: [&str; 2] = ["/brand.css", "/brand/logo"];

/// Changes that go on when all others have stopped: coming and going, what one sees for oneself, ending what was given out, having
/// one's account deleted, saying how it was, and what is asked by `POST` but changes nothing.
const GOES_ON: [&str; 15] = [
    "/sign-in",
    "/sign-out",
    "/language",
    "/notifications",
    "/settings/delete",
    "/settings/sessions",
    "/settings/keys",
    "/sessions",
    "/keys",
    "/gate/check",
    "/gate/pass",
    "/hooks/grants",
    "/settings/notifications",
    "/survey",
    "/unsubscribe",
];

/// Pages that are there for writing something: it is better told before somebody has written it.
fn is_for_writing(path: &str) -> bool {
    let composes = ["/new", "/ideas/new", "/ask", "/invite", "/join"].contains(&path) || path.starts_with("/invite/");
    composes || path.starts_with("/flag/") || (path.ends_with("/edit") && !path.starts_with("/studio/"))
}

/// Whether the path is one of these or below one of them.
fn is_among(path: &str, places: &[&str]) -> bool {
    places.iter().any(|place| path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// The path below the community, of a page or of the API.
fn below(path: &str) -> &str {
    let rest = path.strip_prefix("/c/").or_else(|| path.strip_prefix("/api/v1/communities/")).unwrap_or(path);
    rest.find('/').map_or("/", |slash| &rest[slash..])
}

/// Whether the request changes something, or asks for the page on which one would.
fn would_change(method: &Method, whole: &str) -> bool {
    let path = below(whole);
    let reads = matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    // What is asked is for managers to say; only answering goes on.
    if path.starts_with("/survey/") && !reads {
        return true;
    }
    if reads { whole.starts_with("/c/") && is_for_writing(path) } else { !is_among(path, &GOES_ON) }
}

impl Access {
    /// Where the community stands in its life, now.
    pub fn stage(&self) -> Stage {
        self.community.life.at(self.now)
    }

    /// What every page says of it; nothing while it is open.
    pub(super) fn notice(&self) -> Option<String> {
        let opens = || self.community.life.next(self.now).map(|(_, at)| full(at));
        let notice: Message = match self.stage() {
            Stage::Open => return None,
            // Whoever is not let in is told so in the middle of the page.
            Stage::Draft | Stage::Scheduled if self.visitor.role() < Role::Manager => return None,
            Stage::Draft => words::NOTICE_DRAFT.into(),
            Stage::Scheduled => opens().map_or_else(|| words::NOTICE_DRAFT.into(), words::notice_scheduled),
            Stage::Frozen => words::NOTICE_FROZEN.into(),
            Stage::Ended => words::NOTICE_ENDED.into(),
            Stage::Archived => words::NOTICE_ARCHIVED.into(),
        };
        Some(notice.to(self.lang))
    }

    /// Nothing, where the stage lets the request in; else not found, when it opens, or that it is only read now.
    pub(super) fn come_in(&mut self, parts: &Parts) -> Result<(), Problem> {
        let stage = self.stage();
        if self.visitor.role() >= Role::Manager || stage == Stage::Open {
            return Ok(());
        }
        let path = parts.uri.path();
        if stage.is_closed() {
            let tells = stage == Stage::Scheduled && self.community.life.teaser;
            if !tells {
                self.veil();
            }
            let page = below(path);
            let lets = path.starts_with("/c/") && (is_among(page, &DOORS) || (tells && is_among(page, &LOOKS)));
            if lets || below(path) == "/hooks/grants" {
                return Ok(());
            }
            if !tells {
                return Err(Problem::not_found());
            }
            // The page that tells when it opens hangs in the community's own frame.
            if let Some(context) = parts.extensions.get::<RequestContext>() {
                context.set_frame(self.frame());
                context.keep_private();
            }
            return Err(self.not_open());
        }
        if !would_change(&parts.method, path) {
            return Ok(());
        }
        if let Some(context) = parts.extensions.get::<RequestContext>() {
            context.set_frame(self.frame());
        }
        let detail = match stage {
            Stage::Ended => words::STAGE_ENDED,
            Stage::Archived => words::STAGE_ARCHIVED,
            _ => words::STAGE_FROZEN,
        };
        Err(Problem::new(StatusCode::FORBIDDEN, "community_frozen", words::STAGE_TITLE, detail))
    }

    /// Takes away what would tell of a draft on the pages where its managers sign in.
    fn veil(&mut self) {
        self.community.name = self.community.slug.to_string();
        self.community.description = String::new();
        self.community.brand = None;
        self.community.sites.clear();
        self.spaces.clear();
    }

    /// When it opens, and nothing more than its name and what it is about.
    fn not_open(&self) -> Problem {
        let opens = self.community.life.next(self.now).map_or(self.now, |(_, at)| at);
        let wait = Step { action: "wait", label: words::step_wait(full(opens)), href: None, done: false };
        let refusal = Refusal {
            reason: "not_yet",
            teaser_title: Some(self.community.name.clone()),
            teaser_excerpt: Some(self.community.description.clone()).filter(|about| !about.is_empty()),
            how_to_join: vec![wait],
        };
        let detail = words::not_open(&self.community.name, full(opens));
        let problem = Problem::new(StatusCode::FORBIDDEN, "community_not_open", words::NOT_OPEN_TITLE, detail);
        problem.with_refusal(refusal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_is_no_change_and_everything_else_is() {
        let api = "/api/v1/communities/demo";
        for (method, path, changes) in [
            (Method::GET, format!("{api}/posts"), false),
            (Method::HEAD, "/c/demo/t/x/y".to_owned(), false),
            (Method::GET, "/c/demo/settings/data".to_owned(), false),
            (Method::GET, "/c/demo/new".to_owned(), true),
            (Method::GET, "/c/demo/t/x/edit".to_owned(), true),
            (Method::GET, "/c/demo/flag/post/x".to_owned(), true),
            (Method::POST, format!("{api}/posts"), true),
            (Method::PUT, format!("{api}/votes/post/x"), true),
            (Method::DELETE, format!("{api}/posts/x"), true),
            (Method::POST, "/c/demo/vote/post/x".to_owned(), true),
            (Method::POST, "/c/demo/sign-inwards".to_owned(), true),
            (Method::POST, "/c/demo/sign-in/email".to_owned(), false),
            (Method::POST, "/c/demo/settings/delete".to_owned(), false),
            (Method::POST, "/c/demo/settings".to_owned(), true),
            (Method::POST, format!("{api}/gate/check"), false),
            (Method::PUT, format!("{api}/gate/policies/x"), true),
            (Method::POST, format!("{api}/survey"), false),
            (Method::PUT, format!("{api}/survey/settings"), true),
        ] {
            assert_eq!(would_change(&method, &path), changes, "{method} {path}");
        }
    }

    #[test]
    fn the_path_below_the_community() {
        assert_eq!(below("/c/demo"), "/");
        assert_eq!(below("/c/demo/"), "/");
        assert_eq!(below("/c/demo/sign-in/email"), "/sign-in/email");
        assert_eq!(below("/api/v1/communities/demo/posts"), "/posts");
        assert!(is_among("/sign-in/x", &DOORS) && !is_among("/sign-inside", &DOORS));
    }
}
