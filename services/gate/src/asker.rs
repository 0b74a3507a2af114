//! Who asks: what a request brings along, and the member it stands for as the database knows them.

use http::request::Parts;
use http::{StatusCode, header};
use serde::Deserialize;
use shared::domain::{Claims, GrantKind, Handle, Held, Identity, MemberId, Role, Slug, Time, TokenError, read_token};
use shared::ports::{DbError, Rows};
use shared::secret::digest;
use shared::web::{App, Problem, cookie_value, refresh_cookie_name, session_cookie_name};
use shared::words::{Lang, Phrase, common};

use crate::session::Refresh;
use crate::words;

/// What a request brings along to say who sends it.
pub(crate) enum Credentials {
    /// Nothing, or nothing that is good.
    None,
    /// A good token, of a program (`true`) or in a browser's cookie.
    Token(Box<Claims>, bool),
    /// A session token that has run out, and the refresh token beside it.
    Refresh(Refresh),
    /// The digest of a key for programs.
    Key(String),
}

impl Credentials {
    /// What the request brings. A browser whose session has run out is a visitor again; a program is told.
    pub(crate) fn of(parts: &Parts, slug: &Slug, app: &App) -> Result<Self, Problem> {
        let read = |token: &str| read_token(token, slug, app.now(), &app.secrets());
        let Some(header) = parts.headers.get(header::AUTHORIZATION) else {
            let cookie = |name: String| cookie_value(&parts.headers, &name);
            let token = cookie(session_cookie_name(slug.as_str())).and_then(|token| read(token).ok());
            let refresh = || cookie(refresh_cookie_name(slug.as_str())).and_then(Refresh::parse).map(Self::Refresh);
            return Ok(token.map(|claims| Self::Token(Box::new(claims), false)).or_else(refresh).unwrap_or(Self::None));
        };
        let token = header.to_str().ok().and_then(|value| value.strip_prefix("Bearer "));
        let token = token.ok_or_else(|| Problem::sign_in(words::BEARER_NEEDED))?;
        if token.starts_with(KEY_MARK) {
            return Ok(Self::Key(digest(token.as_bytes())));
        }
        let claims = read(token).map_err(|error| not_taken(error.code(), about(error)))?;
        Ok(Self::Token(Box::new(claims), true))
    }
}

/// How keys for programs begin, so that people and scanners know one when they see it.
pub const KEY_MARK: &str = "fmk_";

/// 401 with the code of what is wrong with a token, a key or a session.
pub(crate) fn not_taken(code: &'static str, detail: Phrase) -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, code, common::TITLE_SIGN_IN, detail)
}

/// What is wrong with a token, for people.
pub const fn about(error: TokenError) -> Phrase {
    match error {
        TokenError::Invalid => words::TOKEN_INVALID,
        TokenError::Expired => words::TOKEN_EXPIRED,
        TokenError::NotYet => words::TOKEN_NOT_YET,
        TokenError::OtherCommunity => words::TOKEN_OF_OTHER_COMMUNITY,
    }
}

/// Something a member has been given, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct HeldRow {
    kind: GrantKind,
    name: String,
    pub(crate) until: Option<Time>,
}

/// A member as one column of JSON gives them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Asker {
    pub(crate) id: MemberId,
    handle: String,
    name: String,
    role: Role,
    state: String,
    pub(crate) email: String,
    reputation: i64,
    /// The language they have chosen; empty: as the browser says.
    language: String,
    /// Their time zone; empty where they named none.
    time_zone: String,
    pub(crate) joined_at: Time,
    /// The version of the guidelines they have accepted.
    pub(crate) guidelines: Option<i64>,
    /// Tool tokens made before this are over.
    sessions_from: Time,
    /// Whether the session named in the token goes on.
    session_on: i64,
    /// The scopes of the key, where one was shown.
    pub(crate) scopes: Option<Vec<crate::Scope>>,
    pub(crate) held: Vec<HeldRow>,
    pub(crate) waits: Waits,
}

/// What a member waits for, and what waits for them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Waits {
    /// The policies at which they have asked to be let in and wait for an answer.
    pub(crate) asked: Vec<String>,
    /// What they have been told and not seen yet, at most a hundred: the thread, its space and its policy. Whether those are
    /// open to them is still to be decided.
    pub(crate) unseen: Vec<(String, String, Option<String>)>,
}

#[derive(Deserialize)]
struct AskerRow {
    member: Option<String>,
}

impl Asker {
    /// Reads the column.
    pub(crate) fn parse(json: Option<&str>) -> Result<Option<Self>, DbError> {
        json.map(|json| serde_json::from_str(json).map_err(|error| DbError::Row(error.to_string()))).transpose()
    }

    /// Reads a row that has nothing else.
    pub(crate) fn read(rows: &Rows) -> Result<Option<Self>, DbError> {
        Self::parse(rows.first::<AskerRow>()?.and_then(|row| row.member).as_deref())
    }

    /// The language they have chosen.
    pub(crate) fn lang(&self) -> Option<Lang> {
        Lang::of_code(&self.language)
    }

    /// Their time zone, an IANA name.
    pub(crate) fn time_zone(&self) -> Option<String> {
        Some(self.time_zone.clone()).filter(|zone| !zone.is_empty())
    }

    pub(crate) fn is_active(&self) -> bool {
        self.state == "active"
    }

    /// Whom this is, with what they hold now; none if the name in the database is none.
    pub(crate) fn identity(&self, now: Time) -> Option<Identity> {
        let mut held = Held::default();
        for HeldRow { kind, name, .. } in self.held.iter().filter(|held| held.until.is_none_or(|until| until > now)) {
            held.add(*kind, name.clone());
        }
        Some(Identity {
            handle: self.handle.parse::<Handle>().ok()?,
            name: self.name.clone(),
            role: self.role,
            held,
            reputation: self.reputation,
            mail_domain: self.email.rsplit_once('@').map(|(_, domain)| domain.to_owned()),
        })
    }

    /// Whom a good token stands for, given what the database knows of the member it names.
    pub(crate) fn of_token(found: Option<&Self>, claims: &Claims, now: Time) -> Result<Identity, Problem> {
        let over = || not_taken("session_ended", words::SESSION_ENDED);
        match (found, claims.session.is_some()) {
            // A tool token is believed, and who it names may come here for the first time.
            (None, false) => Ok(claims.clone().into_identity()),
            (None, true) => Err(over()),
            (Some(member), _) if !member.is_active() => Err(suspended()),
            (Some(member), true) if member.session_on == 0 => Err(over()),
            (Some(member), true) => member.identity(now).ok_or_else(over),
            (Some(member), false) => {
                if claims.issued * 1000 < member.sessions_from.millis() {
                    return Err(over());
                }
                let mut identity = member.identity(now).ok_or_else(over)?;
                identity.role = claims.role;
                for (kind, names) in [
                    (GrantKind::Group, &claims.groups),
                    (GrantKind::Badge, &claims.badges),
                    (GrantKind::Grant, &claims.grants),
                    (GrantKind::Code, &claims.codes),
                ] {
                    names.iter().for_each(|name| identity.held.add(kind, name.clone()));
                }
                Ok(identity)
            }
        }
    }
}

/// 403 for somebody who may not take part for now.
pub fn suspended() -> Problem {
    Problem::forbidden("member_suspended", words::MEMBER_SUSPENDED)
}

fn changed_key(slug: &Slug, handle: &str) -> String {
    format!("changed:{slug}:{handle}")
}

/// The longest a token is believed without asking the database, in seconds: as long as tools get theirs for.
const BELIEVED: i64 = 24 * 3600;

/// Says that what tokens tell of this member is no longer so: checks that believe tokens ask the database again.
pub async fn changed(app: &App, slug: &Slug, handle: &str) {
    let now = app.now().millis().to_string();
    // Remembered for longer than any token is believed. Where the store fails, session tokens still run out by themselves
    // within a quarter of an hour.
    let _ = app.kv.put(&changed_key(slug, handle), now.into_bytes(), (BELIEVED + 3600) as u32).await;
}

/// Whether what this token tells of its member can be believed without asking the database: nothing has changed since it was
/// made, and the store that would say so has forgotten nothing since then.
pub(crate) async fn is_current(app: &App, claims: &Claims) -> bool {
    let short = claims.expires - claims.issued <= BELIEVED;
    if claims.partial || !short || claims.issued < app.kv.kept_since().millis() / 1000 {
        return false;
    }
    let kept = app.kv.get(&changed_key(&claims.community, claims.handle.as_str())).await;
    let Ok(kept) = kept else { return false };
    let changed = kept.and_then(|bytes| String::from_utf8(bytes).ok()?.parse::<i64>().ok());
    // Tokens tell their second only: one of the same second may be from before.
    changed.is_none_or(|changed| claims.issued > changed / 1000)
}
