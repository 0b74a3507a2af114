//! Making a community, and managing any: whoever runs the deployment, by a token signed with its secret. No manager of another
//! community can.

use http::{HeaderMap, header};
use shared::domain::{
    Claims, CommunityId, FieldError, Handle, Identity, Role, Slug, Time, TokenError, read_operator_token, sign_token,
};
use shared::web::{App, Problem};
use shared::words::common;

use super::campaign::name;
use crate::store::communities::{self as store, MadeRow};
use crate::words;

/// For how long the token of a manager is good that an operator is given, in seconds.
const MANAGES: i64 = 3600;

/// Nothing, if the request shows an operator's token.
pub(super) fn operator(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let shown = shown.ok_or_else(|| Problem::sign_in(words::OPERATOR_NEEDED))?;
    match read_operator_token(shown, app.now(), &app.secrets()) {
        Ok(()) => Ok(()),
        Err(TokenError::Invalid | TokenError::OtherCommunity) => {
            Err(Problem::forbidden("operator_only", words::OPERATOR_NEEDED))
        }
        Err(error) => {
            let detail = gate::about_token(error);
            Err(Problem::new(http::StatusCode::UNAUTHORIZED, error.code(), common::TITLE_SIGN_IN, detail))
        }
    }
}

/// Who is to manage: in addresses, and for people.
pub(crate) struct Who<'a> {
    pub(crate) handle: &'a str,
    pub(crate) name: &'a str,
}

/// A manager's token, and until when it is good.
pub(crate) struct Entered {
    pub(crate) token: String,
    pub(crate) expires: Time,
}

fn token(app: &App, slug: &Slug, who: &Who<'_>) -> Result<Entered, Problem> {
    let handle: Handle = who.handle.parse().map_err(|_| FieldError::new("handle", "invalid", words::LIMIT_HANDLE))?;
    name("name", who.name)?;
    let secrets = app.secrets();
    let secret = secrets.current().ok_or_else(|| Problem::broken("the deployment has no session secret"))?;
    let issued = app.now().millis() / 1000;
    let claims = Claims::of(slug.clone(), Identity::new(handle, who.name, Role::Manager), issued, issued + MANAGES);
    Ok(Entered { token: sign_token(&claims, secret), expires: Time::from_millis((issued + MANAGES) * 1000) })
}

/// Makes a community that is a draft, and gives the token of its first manager.
pub(crate) async fn make(
    app: &App,
    headers: &HeaderMap,
    slug: &str,
    called: &str,
    who: &Who<'_>,
) -> Result<(Slug, Entered), Problem> {
    operator(app, headers)?;
    let slug: Slug = slug.parse().map_err(|_| FieldError::new("slug", "invalid", common::LIMIT_SLUG))?;
    name("name", called)?;
    let entered = token(app, &slug, who)?;
    // The same id as the command line gives it, so that what was prepared on one host fits another.
    let id = CommunityId::imported(Time::from_millis(0), "folkmoot", "community", slug.as_str());
    let now = app.now();
    let db = app.at(slug.as_str()).db;
    let answers = db.batch(vec![store::make(id, &slug, called, now), store::make_draft(id, now)]).await?;
    if answers.first().is_none_or(|rows| rows.is_empty()) {
        return Err(Problem::conflict("slug_taken", words::SLUG_TAKEN));
    }
    Ok((slug, entered))
}

/// Gives an operator the token of a manager of a community that is there.
pub(crate) async fn enter(app: &App, headers: &HeaderMap, slug: &str, who: &Who<'_>) -> Result<Entered, Problem> {
    operator(app, headers)?;
    let slug: Slug = slug.parse().map_err(|_| Problem::not_found())?;
    let found = app.db.query(store::find(&slug)).await?.first::<MadeRow>()?.ok_or_else(Problem::not_found)?;
    let found: Slug = found.slug.parse().map_err(|_| Problem::not_found())?;
    token(app, &found, who)
}
