//! A signed hand-off: the company's own product sends somebody over with a JSON Web Token that says who they are. The token
//! is the whole proof, so it is short-lived, for this community alone, and good once.

use gate::Access;
use http::StatusCode;
use shared::domain::{MemberId, Role, Time};
use shared::jose::{Expected, JoseError, Key, Keys, Standard, Verified, verify};
use shared::secret::{all_derived, derived, digest, url_text};
use shared::web::Problem;

use super::join::{Arrival, arrive, known};
use super::outside::{Document, Unproven, refused};
use super::{email, ways};
use crate::claims::{self, Claims};
use crate::store::spent;
use crate::way::{HandOffSettings, WayKind};

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
    let bad =
        |error: JoseError| refuse(access, error.code(), format!("The hand-off was not taken: {}.", about(error)));
    if token.is_empty() {
        return Err(refuse(
            access,
            "hand_off_missing",
            "There is no hand-off in this request: it has to be sent as `token`.",
        ));
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

fn refuse(access: &Access, code: &'static str, detail: impl Into<shared::words::Message>) -> Problem {
    refused(access, StatusCode::FORBIDDEN, code, detail, "a hand-off")
}

/// What is wrong with a token, for whoever builds the other side.
const fn about(error: JoseError) -> &'static str {
    match error {
        JoseError::Malformed => "it is no JSON Web Token, or one of its claims has the wrong type",
        JoseError::Unsupported => "it is signed by an algorithm that is not taken; HS256, RS256, ES256 and EdDSA are",
        JoseError::UnknownKey => "no key that could have signed it is known here",
        JoseError::Forged => "its signature is not good",
        JoseError::Expired => "its time is over. Go back and try again",
        JoseError::NotYet => "it is from the future: one of the two clocks is wrong",
        JoseError::NoExpiry => "it does not say when it ends (`exp`)",
        JoseError::TooLong => "it is good for longer than five minutes",
        JoseError::OtherAudience => "it is for another community (`aud`)",
        JoseError::OtherIssuer => "it is from somebody else (`iss`)",
    }
}

/// The token, once its signature is found to be good: by the product's public keys where it has published some, else by the
/// secret we gave out. Never by either: a public key is no secret.
async fn proven(access: &Access, settings: &HandOffSettings, token: &str) -> Result<Verified, Problem> {
    let bad =
        |error: JoseError| refuse(access, error.code(), format!("The hand-off was not taken: {}.", about(error)));
    if let Some(url) = &settings.jwks_url {
        return Document::ProductKeys.prove(access, url, token).await.map_err(|why| match why {
            Unproven::Token(error) => bad(error),
            Unproven::Unreachable(cause) => {
                let detail =
                    "The keys that hand-offs are checked with can't be had at the moment. Try again in a minute.";
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
        Err(error) if error.is_duplicate_in("spent") => Err(refuse(
            access,
            "hand_off_used",
            "This hand-off has been used, and each is good once. Go back and try again.",
        )),
        Err(error) => Err(error.into()),
    }
}

/// Somebody as the product vouches for them.
fn arrival(standard: &Standard, told: &Claims) -> Result<Arrival, (&'static str, &'static str)> {
    let incomplete = |detail| ("hand_off_incomplete", detail);
    let issued: Option<Time> = standard.issued_at;
    issued.ok_or(incomplete("The hand-off does not say when it was made (`iat`)."))?;
    let is_name = |id: &&String| !id.is_empty() && id.len() <= LONGEST_ID;
    standard
        .id
        .as_ref()
        .filter(is_name)
        .ok_or(incomplete("The hand-off has no name of its own (`jti`), or one too long."))?;
    let subject = claims::subject(told).ok_or(incomplete("The hand-off does not say who it is about (`sub`)."))?;
    // It would open more than one door, and be spent at each of them apart.
    if standard.audiences.len() > 1 {
        return Err((
            JoseError::OtherAudience.code(),
            "The hand-off is for several communities (`aud`): it has to be for one.",
        ));
    }
    let role = match told.get("role") {
        None => Role::Member,
        Some(role) => {
            let role = role.as_str().and_then(Role::parse);
            let most =
                "A hand-off gives the roles `member`, `champion` and `employee`. Higher ones are given in the studio.";
            role.filter(|role| (Role::Member..=Role::Employee).contains(role)).ok_or(("hand_off_role", most))?
        }
    };
    // An address anybody could type into the product proves nothing.
    let email = match claims::confirmed_email(told) {
        None => None,
        Some(text) => Some(
            email::address(text)
                .map_err(|_| ("hand_off_email", "The hand-off names a mail address that is none (`email`)."))?,
        ),
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
