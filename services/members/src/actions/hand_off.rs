//! A signed hand-off: the company's own product sends somebody over with a JSON Web Token that says who they are. The token
//! is the whole proof, so it is short-lived, for this community alone, and good once.

use gate::Access;
use http::StatusCode;
use shared::domain::{MemberId, Role, Time};
use shared::jose::{Expected, JoseError, Key, Keys, Standard, Verified, verify};
use shared::secret::{all_derived, derived, digest, url_text};
use shared::web::Problem;
use shared::words::{Message, Phrase};

use super::join::{Arrival, arrive, known};
use super::outside::{Document, Unproven, refused};
use super::{email, ways};
use crate::claims::{self, Claims};
use crate::store::spent;
use crate::way::{HandOffSettings, WayKind};
use crate::words;

/// How long a hand-off may be good for, in seconds.
const LONGEST: i64 = 300;
/// By how much the product's clock may differ from ours, in seconds.
const LEEWAY: i64 = 30;
/// The longest name a hand-off may have.
const LONGEST_ID: usize = 255;
/// Under which name the product's people are kept: there is one product, whatever it calls itself.
const ISSUER: &str = "hand_off";

/// What the secret we give out is derived for.
fn purpose(access: &Access, version: i64) -> String {
    format!("hand-off {} {version}", access.community.slug)
}

/// The secret we give out, as text whose bytes are the key of HS256.
pub(crate) fn secret(access: &Access, version: i64) -> Option<String> {
    derived(&access.app.secrets(), &purpose(access, version)).map(|bytes| url_text(&bytes))
}

/// What becomes of a hand-off.
pub(crate) enum Taken {
    /// It is this member, who wanted to go there.
    In(MemberId, String),
    /// It is good, and about somebody else than who is signed in in this browser: by this name.
    Other(String),
}

/// Takes somebody in. A good hand-off of another's would sign a browser in as them unasked, so who is signed in as somebody
/// else is asked first, unless they have `agreed`; until then it is not spent.
pub(crate) async fn take(access: &Access, token: &str, next: &str, agreed: bool) -> Result<Taken, Problem> {
    let settings = ways::open(access).await?.hand_off.ok_or_else(ways::closed)?;
    let bad = |error: JoseError| not_taken(access, error);
    if token.is_empty() {
        return Err(refuse(access, "hand_off_missing", words::HAND_OFF_MISSING));
    }
    let proven = proven(access, &settings, token).await?;
    let expected = Expected {
        issuer: settings.issuer.as_deref(),
        audience: access.community.slug.as_str(),
        now: access.now,
        leeway_seconds: LEEWAY,
        longest_seconds: Some(LONGEST),
    };
    let standard = expected.check(&proven).map_err(bad)?;
    let told: Claims = proven.claims().map_err(bad)?;
    let arrival = arrival(&standard, &told).map_err(|(code, detail)| refuse(access, code, detail))?;
    if !agreed && access.visitor.identity.is_some() && known(access, &arrival).await? != access.known_member() {
        return Ok(Taken::Other(if arrival.name.is_empty() {
            standard.subject.unwrap_or_default()
        } else {
            arrival.name
        }));
    }
    spend(access, &standard).await?;
    let next = if next.is_empty() { claims::text(&told, "next").unwrap_or_default() } else { next };
    Ok(Taken::In(arrive(access, &arrival).await?, next.to_owned()))
}

fn refuse(access: &Access, code: &'static str, detail: impl Into<Message>) -> Problem {
    refused(access, StatusCode::FORBIDDEN, code, detail, "a hand-off")
}

fn not_taken(access: &Access, error: JoseError) -> Problem {
    refuse(access, error.code(), words::hand_off_not_taken(about(error)))
}

/// What is wrong with a token, for whoever builds the other side.
const fn about(error: JoseError) -> Phrase {
    match error {
        JoseError::Malformed => words::JOSE_MALFORMED,
        JoseError::Unsupported => words::JOSE_UNSUPPORTED,
        JoseError::UnknownKey => words::JOSE_UNKNOWN_KEY,
        JoseError::Forged => words::JOSE_FORGED,
        JoseError::Expired => words::JOSE_EXPIRED,
        JoseError::NotYet => words::JOSE_NOT_YET,
        JoseError::NoExpiry => words::JOSE_NO_EXPIRY,
        JoseError::TooLong => words::JOSE_TOO_LONG,
        JoseError::OtherAudience => words::JOSE_OTHER_AUDIENCE,
        JoseError::OtherIssuer => words::JOSE_OTHER_ISSUER,
    }
}

/// The token, once its signature is found to be good: by the product's public keys where it has published some, else by the
/// secret we gave out. Never by either: a public key is no secret.
async fn proven(access: &Access, settings: &HandOffSettings, token: &str) -> Result<Verified, Problem> {
    let bad = |error: JoseError| not_taken(access, error);
    if let Some(url) = &settings.jwks_url {
        return Document::ProductKeys.prove(access, url, token).await.map_err(|why| match why {
            Unproven::Token(error) => bad(error),
            Unproven::Unreachable(cause) => {
                let detail = words::HAND_OFF_UNREACHABLE;
                refused(access, StatusCode::BAD_GATEWAY, "hand_off_unreachable", detail, &cause.0)
            }
        });
    }
    let version = ways::version_of(access, WayKind::HandOff).await?;
    let secrets = all_derived(&access.app.secrets(), &purpose(access, version));
    with_secrets(token, secrets.iter().map(|bytes| url_text(bytes))).map_err(bad)
}

/// Checks a token by each secret: while the deployment's own secret is changed there are two.
fn with_secrets(token: &str, secrets: impl Iterator<Item = String>) -> Result<Verified, JoseError> {
    let mut why = JoseError::UnknownKey;
    for secret in secrets {
        let Ok(key) = Key::secret(None, secret.as_bytes()) else { continue };
        match verify(token, &Keys::from(key)) {
            Ok(proven) => return Ok(proven),
            Err(error) => why = error,
        }
    }
    Err(why)
}

/// Spends the hand-off. It is remembered for as long as it could be taken.
async fn spend(access: &Access, standard: &Standard) -> Result<(), Problem> {
    let named = (&standard.issuer, &standard.subject, &standard.id);
    let text = serde_json::to_string(&named).map_err(|error| Problem::broken(error.to_string()))?;
    let until = standard.expires_at.plus_seconds(LEEWAY);
    let statements = spent::spend(&access.community.id, "hand_off", &digest(text.as_bytes()), access.now, until);
    match access.app.db.batch(statements.into()).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_duplicate_in("spent") => Err(refuse(access, "hand_off_used", words::HAND_OFF_USED)),
        Err(error) => Err(error.into()),
    }
}

/// Somebody as the product vouches for them.
fn arrival(standard: &Standard, told: &Claims) -> Result<Arrival, (&'static str, Phrase)> {
    let incomplete = |detail| ("hand_off_incomplete", detail);
    let issued: Option<Time> = standard.issued_at;
    issued.ok_or(incomplete(words::HAND_OFF_NO_IAT))?;
    let is_name = |id: &&String| !id.is_empty() && id.len() <= LONGEST_ID;
    standard.id.as_ref().filter(is_name).ok_or(incomplete(words::HAND_OFF_NO_JTI))?;
    let subject = claims::subject(told).ok_or(incomplete(words::HAND_OFF_NO_SUB))?;
    // It would open more than one door, and be spent at each of them apart.
    if standard.audiences.len() > 1 {
        return Err((JoseError::OtherAudience.code(), words::HAND_OFF_SEVERAL));
    }
    let role = match told.get("role") {
        None => Role::Member,
        Some(role) => {
            let role = role.as_str().and_then(Role::parse);
            let given = role.filter(|role| (Role::Member..=Role::Employee).contains(role));
            given.ok_or(("hand_off_role", words::HAND_OFF_ROLE))?
        }
    };
    // An address anybody could type into the product proves nothing.
    let email = match claims::confirmed_email(told) {
        None => None,
        Some(text) => Some(email::address(text).map_err(|_| ("hand_off_email", words::HAND_OFF_EMAIL))?),
    };
    let text = |name| claims::text(told, name).unwrap_or_default();
    Ok(Arrival {
        identity: Some((ISSUER.to_owned(), subject.to_owned())),
        email,
        name: text("name").to_owned(),
        handle: claims::handle_wish(claims::text(told, "handle")),
        role,
        groups: claims::names(told, "groups").map(|names| ("hand_off", claims::own_groups(names))),
        // Whom the company itself sends over has been asked in by it.
        invited: true,
        // Its word makes nobody a moderator or manager, by their address no more than by their role.
        by_address_up_to: Some(Role::Employee),
        ..Arrival::default()
    })
}

#[cfg(test)]
mod tests;
