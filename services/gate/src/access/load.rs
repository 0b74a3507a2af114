//! How a request becomes an [`Access`]: who it names, found together with the community in as few statements as can be.

use axum::extract::{FromRequestParts, RawPathParams};
use http::Method;
use http::request::Parts;
use shared::domain::{Identity, Role, Slug, Time, Visitor};
use shared::web::{App, OwnHost, Problem, RequestContext, WRITES, base_url, chosen_language};
use shared::words::Lang;

use super::Access;
use crate::asker::{Asker, Credentials, changed, is_current, not_taken, suspended};
use crate::house::House;
use crate::session::{Refresh, cookies, no_cookies, token, turn};
use crate::store::sessions::EndedRow;
use crate::store::{self, By};
use crate::{Scope, words};

impl Access {
    /// Finds the community and who asks: one SQL statement, or three in one batch where a session has to be refreshed.
    async fn load(app: App, slug: &Slug, parts: &Parts) -> Result<Self, Problem> {
        let credentials = Credentials::of(parts, slug, &app)?;
        let country = country(parts, &app);
        let now = app.now();
        match credentials {
            Credentials::None => Self::find(app, slug, By::Nobody, country, |_| Ok(None)).await,
            Credentials::Token(claims, program) => {
                let by = By::Handle(claims.handle.as_str(), claims.session.as_deref());
                let mut access = Self::find(app, slug, by, country, |found| {
                    match Asker::of_token(found, &claims, now) {
                        Ok(identity) => Ok(Some(identity)),
                        // A program is told; a browser whose session has been ended is a visitor again.
                        Err(problem) if program => Err(problem),
                        Err(_) => Ok(None),
                    }
                })
                .await?;
                access.session = claims.session.clone().filter(|_| access.visitor.identity.is_some());
                Ok(access)
            }
            Credentials::Key(digest) => {
                let scope = below_the_community(parts).and_then(|path| Scope::of(parts.method.as_str(), path));
                Self::find(app, slug, By::Key(&digest), country, |found| of_key(found, scope, now).map(Some)).await
            }
            Credentials::Refresh(shown) => Self::refresh(app, slug, parts, country, &shown).await,
        }
    }

    async fn find(
        app: App,
        slug: &Slug,
        by: By<'_>,
        country: Option<String>,
        identify: impl FnOnce(Option<&Asker>) -> Result<Option<Identity>, Problem>,
    ) -> Result<Self, Problem> {
        let now = app.now();
        let rows = app.db.query(store::community(slug, by, now)).await?;
        let found = store::found(&rows)?.ok_or_else(Problem::not_found)?;
        let identity = identify(found.asker.as_ref())?;
        Ok(Self::of(app, found.house, Visitor { identity, country }, found.asker, now))
    }

    /// Turns the refresh token into the next, and the member it stands for into the visitor. A token that is no longer good
    /// makes nobody, and its cookies are taken away.
    async fn refresh(
        app: App,
        slug: &Slug,
        parts: &Parts,
        country: Option<String>,
        shown: &Refresh,
    ) -> Result<Self, Problem> {
        let (now, secrets) = (app.now(), app.secrets());
        let Some(next) = shown.successor(&secrets) else {
            return Self::find(app, slug, By::Nobody, country, |_| Ok(None)).await;
        };
        let digest = next.digest();
        let [rotate, end] = turn(slug, shown, &next, now);
        let find = store::community(slug, By::Session(&next.family, &digest), now);
        let results = app.db.batch(vec![rotate, end, find]).await?;
        if let Some(robbed) = results[1].first::<EndedRow>()? {
            shared::host::log(&format!("session_reuse community={slug}: the session has been ended"));
            // Checks believe tokens until they are told otherwise.
            changed(&app, slug, &robbed.handle).await;
        }
        let found = store::found(&results[2])?.ok_or_else(Problem::not_found)?;
        let asker = found.asker.filter(Asker::is_active);
        let signed = asker.as_ref().and_then(|asker| token(slug, asker, &next.family, now, &secrets));
        let lines = signed.map_or_else(|| no_cookies(slug), |token| cookies(slug, &token, &next));
        if let Some(context) = parts.extensions.get::<RequestContext>() {
            lines.into_iter().for_each(|line| context.set_cookie(line));
        }
        let identity = asker.as_ref().and_then(|asker| asker.identity(now));
        let mut access = Self::of(app, found.house, Visitor { identity, country }, asker, now);
        access.session = Some(next.family).filter(|_| access.visitor.identity.is_some());
        Ok(access)
    }
}

impl Access {
    /// Says where it was asked for.
    fn stand(&mut self, parts: &Parts) {
        self.base = base_url(parts, &self.app);
        let here = parts.extensions.get::<RequestContext>().is_some_and(|context| context.own_host().is_some());
        self.own_host = match &self.community.host {
            _ if here => OwnHost::Here,
            Some(_) => OwnHost::Elsewhere,
            None => OwnHost::None,
        };
    }

    /// The language to answer in.
    fn spoken(&self, parts: &Parts) -> Lang {
        let member = || self.asker.as_ref().filter(|_| self.visitor.identity.is_some()).and_then(Asker::lang);
        let asked = || parts.extensions.get::<RequestContext>().and_then(RequestContext::asked);
        chosen_language(&parts.headers).or_else(member).or_else(asked).unwrap_or(self.community.language)
    }

    /// Whether an answer is for this visitor alone: somebody is known, or it matters where they are.
    fn is_personal(&self) -> bool {
        let somewhere = self.policies.iter().any(|(policy, _)| policy.rule.asks_for_country());
        self.visitor.identity.is_some() || self.asker.is_some() || somewhere
    }
}

/// Whom a key stands for, if its scopes take in what is asked.
fn of_key(found: Option<&Asker>, scope: Option<Scope>, now: Time) -> Result<Identity, Problem> {
    let member = found.ok_or_else(|| not_taken("key_invalid", words::KEY_INVALID))?;
    if !member.is_active() {
        return Err(suspended());
    }
    let scope = scope.ok_or_else(|| Problem::forbidden("key_not_for_this", words::KEY_NOT_FOR_THIS))?;
    if !member.scopes.as_ref().is_some_and(|scopes| scopes.contains(&scope)) {
        return Err(Problem::forbidden("scope_missing", words::scope_missing(scope.as_str())));
    }
    member.identity(now).ok_or_else(Problem::not_found)
}

/// The path below the community of a request to the API.
fn below_the_community(parts: &Parts) -> Option<&str> {
    let rest = parts.uri.path().strip_prefix("/api/v1/communities/")?;
    rest.split_once('/').map(|(_, rest)| rest)
}

/// Where the request comes from, if the host says so.
fn country(parts: &Parts, app: &App) -> Option<String> {
    let given = parts.headers.get(app.config.get("country_header")?)?.to_str().ok()?.trim().to_ascii_uppercase();
    // `XX` and `T1` are how Cloudflare says that it does not know, and Tor.
    (given.len() == 2 && given.bytes().all(|b| b.is_ascii_uppercase()) && given != "XX").then_some(given)
}

async fn slug_of(parts: &mut Parts, app: &App) -> Result<Slug, Problem> {
    let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Problem::not_found())?;
    let slug = params.iter().find(|(name, _)| *name == "community").map(|(_, value)| value);
    slug.and_then(|slug| slug.parse().ok()).ok_or_else(Problem::not_found)
}

impl FromRequestParts<App> for Access {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let slug = slug_of(parts, app).await?;
        let Ok(app) = App::from_request_parts(parts, app).await;
        let mut access = Self::load(app, &slug, parts).await?;
        access.publish_due().await;
        access.stand(parts);
        access.lang = access.spoken(parts);
        access.come_in(parts)?;
        if let Some(context) = parts.extensions.get::<RequestContext>() {
            context.set_frame(access.frame());
            if access.is_personal() {
                context.keep_private();
            }
            access.keep_until_due(context);
        }
        // Every change by a member counts, whatever service makes it: one brake for all. Managers have programs that change
        // much at once.
        let changes = !matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS);
        let counts = access.visitor.identity.as_ref().is_some_and(|identity| identity.role < Role::Manager);
        if changes && counts {
            access.within(&WRITES).await?;
        }
        Ok(access)
    }
}

/// The same for checks: with the house as it was within the last minute and what the token says, so that it costs no SQL.
/// What a token can't tell (a key; a member who has changed since) is looked up.
pub(crate) struct Checker(pub(crate) Access);

impl FromRequestParts<App> for Checker {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let slug = slug_of(parts, app).await?;
        let Ok(app) = App::from_request_parts(parts, app).await;
        let believed = match Credentials::of(parts, &slug, &app)? {
            // A check does not refresh a session: where a proxy asks, the cookies of the answer would be lost, and the
            // browser would go on showing a token that is no longer good.
            Credentials::None | Credentials::Refresh(_) => Some(None),
            Credentials::Token(claims, _) if is_current(&app, &claims).await => Some(Some(claims)),
            _ => None,
        };
        let mut access = match believed {
            Some(claims) => {
                let country = country(parts, &app);
                let identity = claims.map(|claims| claims.into_identity());
                let house = match House::kept(&app, &slug).await {
                    Some(house) => house,
                    None => House::read(&app, &slug).await?,
                };
                let now = app.now();
                Access::of(app, house, Visitor { identity, country }, None, now)
            }
            None => Access::load(app, &slug, parts).await?,
        };
        access.publish_due().await;
        access.stand(parts);
        access.lang = access.spoken(parts);
        access.come_in(parts)?;
        if let Some(context) = parts.extensions.get::<RequestContext>() {
            context.keep_private();
        }
        Ok(Self(access))
    }
}
