//! Sessions: a signed token for a quarter of an hour, and a refresh token that is good once and brings the next.
//!
//! A *family* is one browser somebody signed in with. Each refresh token has exactly one successor, computed from it, so
//! that two requests that refresh at the same instant (tabs opened together) get the same one and neither looks like a
//! thief. Whoever shows a token whose successor has been used, or that is half a minute old, ends the family: one of the
//! two who hold it is a thief, and nobody can say which.

use http::HeaderMap;
use http::header::USER_AGENT;
use serde::{Deserialize, Serialize};
use shared::domain::{Claims, Id, MemberId, SESSION_SECONDS, Secrets, Slug, Time};
use shared::ports::Stmt;
use shared::secret::{digest, hmac_sha256, url_text};
use shared::web::{App, Problem, refresh_cookie_name, session_cookie_name, set_cookie};
use utoipa::ToSchema;

use crate::Access;
use crate::asker::Asker;
use crate::store::sessions as store;

/// For how long a browser stays signed in after it was last used, in seconds.
pub(crate) const FAMILY_SECONDS: i64 = 30 * 24 * 3600;
/// For how long the answer to a refresh may be asked for again, in seconds.
pub(crate) const GRACE_SECONDS: i64 = 30;

/// A refresh token: the family, and the secret of this turn.
#[derive(Clone)]
pub(crate) struct Refresh {
    pub(crate) family: String,
    secret: String,
}

impl Refresh {
    /// A new family's first.
    fn first(app: &App) -> Self {
        let mut bytes = [0; 32];
        app.random.fill(&mut bytes);
        Self { family: app.new_id::<()>().to_string(), secret: url_text(&bytes) }
    }

    /// The token in a cookie, if it has the form of one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (family, secret) = text.split_once('.')?;
        let fits = family.parse::<Id<()>>().is_ok() && secret.len() == 43;
        fits.then(|| Self { family: family.to_owned(), secret: secret.to_owned() })
    }

    /// The one that follows; none without a secret to compute it with.
    pub(crate) fn successor(&self, secrets: &Secrets) -> Option<Self> {
        let words = [b"folkmoot refresh token ".as_slice(), self.secret.as_bytes()].concat();
        let secret = url_text(&hmac_sha256(secrets.current()?, &words));
        Some(Self { family: self.family.clone(), secret })
    }

    /// What is kept of it.
    pub(crate) fn digest(&self) -> String {
        digest(self.secret.as_bytes())
    }

    fn text(&self) -> String {
        format!("{}.{}", self.family, self.secret)
    }
}

/// The cookies of a session that goes on.
pub(crate) fn cookies(slug: &Slug, token: &str, refresh: &Refresh) -> Vec<String> {
    vec![
        set_cookie(&session_cookie_name(slug.as_str()), token, SESSION_SECONDS),
        set_cookie(&refresh_cookie_name(slug.as_str()), &refresh.text(), FAMILY_SECONDS),
    ]
}

/// The cookies that end one.
pub fn no_cookies(slug: &Slug) -> Vec<String> {
    let names = [session_cookie_name(slug.as_str()), refresh_cookie_name(slug.as_str())];
    names.iter().map(|name| set_cookie(name, "", 0)).collect()
}

/// The token for a member as the database knows them. It ends when the first thing they hold does.
pub(crate) fn token(slug: &Slug, asker: &Asker, family: &str, now: Time, secrets: &Secrets) -> Option<String> {
    let issued = now.millis() / 1000;
    let first_end = asker.held.iter().filter_map(|held| held.until).filter(|until| *until > now).min();
    let expires = first_end.map_or(i64::MAX, |until| until.millis() / 1000).min(issued + SESSION_SECONDS);
    let mut claims = Claims::of(slug.clone(), asker.identity(now)?, issued, expires.max(issued + 1));
    claims.session = Some(family.to_owned());
    // A cookie holds 4 KB. Who holds more than fits is looked up at every check.
    let facts = [&claims.groups, &claims.badges, &claims.grants, &claims.codes];
    if facts.iter().flat_map(|names| names.iter()).map(|name| name.len() + 3).sum::<usize>() > 2_000 {
        claims.partial = true;
        for names in [&mut claims.groups, &mut claims.badges, &mut claims.grants, &mut claims.codes] {
            names.clear();
        }
    }
    Some(shared::domain::sign_token(&claims, secrets.current()?))
}

/// What a refresh token brings about: the statements, and its successor. They stand before the one that finds the house by
/// the successor's digest.
pub(crate) fn turn(slug: &Slug, shown: &Refresh, next: &Refresh, now: Time) -> [Stmt; 2] {
    let turn = store::Turn {
        family: &shown.family,
        shown: &shown.digest(),
        next: &next.digest(),
        now,
        expires: now.plus_seconds(FAMILY_SECONDS),
        grace: now.plus_seconds(-GRACE_SECONDS),
    };
    store::turn(slug, &turn)
}

/// Begins a session for a member who has proved who they are; `way` says how. The answer is the cookies to set.
pub async fn begin(access: &Access, headers: &HeaderMap, member: MemberId, way: &str) -> Result<Vec<String>, Problem> {
    let (app, community, now) = (&access.app, &access.community, access.now);
    let secrets = app.secrets();
    let refresh = Refresh::first(app);
    let begun = store::Begun {
        id: &refresh.family,
        member,
        current: &refresh.digest(),
        browser: &browser(headers),
        way,
        now,
        expires: now.plus_seconds(FAMILY_SECONDS),
    };
    let results = app
        .db
        .batch(vec![
            store::forget_old(&community.id, member, now),
            store::begin(&community.id, &begun),
            store::asker(&community.id, member),
        ])
        .await?;
    let asker = Asker::read(&results[2])?.ok_or_else(Problem::not_found)?;
    if !asker.is_active() {
        return Err(crate::suspended());
    }
    let token = token(&community.slug, &asker, &refresh.family, now, &secrets);
    let token = token.ok_or_else(|| Problem::broken("no session_secret of at least 32 bytes is set"))?;
    Ok(cookies(&community.slug, &token, &refresh))
}

/// A browser somebody is signed in with.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Session {
    /// Its id.
    pub id: String,
    /// What the browser says it is.
    pub browser: String,
    /// How they signed in.
    pub way: String,
    /// When.
    #[schema(value_type = String)]
    pub began_at: Time,
    /// When it last showed its refresh token.
    #[schema(value_type = String)]
    pub rotated_at: Time,
}

/// The browsers the member is signed in with.
pub async fn sessions(access: &Access) -> Result<Vec<Session>, Problem> {
    let member = access.member().await?;
    Ok(access.app.db.query(store::list(&access.community.id, member, access.now)).await?.read()?)
}

/// With how many browsers a member is signed in, for managers.
pub async fn how_many(access: &Access, member: MemberId) -> Result<usize, Problem> {
    Ok(access.app.db.query(store::list(&access.community.id, member, access.now)).await?.len())
}

/// Which sessions to end.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// One of the member's.
    One(&'a str),
    /// All of them, and every token made before now.
    All,
}

/// Ends sessions of the member who asks; says how many.
pub async fn end(access: &Access, which: Which<'_>) -> Result<usize, Problem> {
    let identity = access.signed_in()?;
    let member = access.member().await?;
    let statements = match which {
        Which::One(id) => vec![store::end_one(&access.community.id, member, id, access.now)],
        Which::All => end_all(access, member, "everywhere"),
    };
    let results = access.app.db.batch(statements).await?;
    crate::asker::changed(&access.app, &access.community.slug, identity.handle.as_str()).await;
    Ok(results[0].len())
}

/// The statements that end every session of a member; the first gives a row for each.
pub fn end_all(access: &Access, member: MemberId, by: &'static str) -> Vec<Stmt> {
    let (community, now) = (&access.community.id, access.now);
    vec![store::end_all(community, member, by, now), store::tokens_end(community, member, now)]
}

/// What a browser says it is, in two words people know: `Firefox on Linux`.
fn browser(headers: &HeaderMap) -> String {
    let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let known =
        |words: &[(&str, &'static str)]| words.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let program = known(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = known(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (program, system) {
        (Some(program), Some(system)) => format!("{program} on {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => agent.chars().filter(|c| !c.is_control()).take(60).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refresh_token_has_one_successor() {
        let secrets = Secrets::new(*b"0123456789abcdef0123456789abcdef", "");
        let first =
            Refresh { family: Id::<()>::new(Time::from_millis(1), [7; 10]).to_string(), secret: "a".repeat(43) };
        let (one, two) = (first.successor(&secrets).unwrap(), first.successor(&secrets).unwrap());
        assert_eq!(one.text(), two.text());
        assert_ne!(one.text(), first.text());
        assert_ne!(one.successor(&secrets).unwrap().text(), one.text());
        assert!(Refresh::parse(&one.text()).is_some());
        assert!(first.successor(&Secrets::new("short", "")).is_none());
        for wrong in ["", ".", "x.y", &one.text()[1..]] {
            assert!(Refresh::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn browsers_have_names() {
        let named = |agent: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(USER_AGENT, http::HeaderValue::from_static(agent));
            browser(&headers)
        };
        assert_eq!(named("Mozilla/5.0 (X11; Linux x86_64; rv:1) Gecko/20100101 Firefox/130.0"), "Firefox on Linux");
        assert_eq!(named("curl/8.1"), "curl/8.1");
    }
}
