//! Signing in by a link sent by mail: good once, for fifteen minutes, in the browser that asked for it.

use gate::Access;
use http::StatusCode;
use serde_json::json;
use shared::domain::{FieldError, Time};
use shared::mail::{self, Mail};
use shared::ports::Limit;
use shared::secret::{derived, digest, same, url_text};
use shared::web::Problem;
use shared::words::{Lang, Phrase};

use super::join::{Arrival, arrive};
use super::ways;
use crate::store::links::{self as store, LinkRow};
use crate::store::people::{self, SpokenRow};
use crate::words;

/// For how long a link is good, in minutes.
const MINUTES: i64 = 15;
/// How often a link may be sent to one address.
const PER_ADDRESS: Limit = Limit { count: 5, seconds: 3600 };
/// How often one community may send links.
const PER_COMMUNITY: Limit = Limit { count: 300, seconds: 60 };

/// The word that a browser keeps once this address has signed in with it: the same in all of them, and nobody else's to make.
pub(crate) fn known_browser(access: &Access, email: &str) -> String {
    let purpose = format!("browser of {} in {}", email, access.community.slug);
    derived(&access.app.secrets(), &purpose).map_or_else(String::new, |word| url_text(&word[..24]))
}

/// An address as it is kept: without blanks, in lower case.
pub(crate) fn address(text: &str) -> Result<String, FieldError> {
    let text = text.trim().to_lowercase();
    let fits = text.len() <= 254
        && text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && local.len() <= 64
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        })
        && text.matches('@').count() == 1
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c));
    if fits { Ok(text) } else { Err(FieldError::new("email", "invalid", words::LIMIT_MAIL_ADDRESS)) }
}

/// Sends a link. The answer is the same whether somebody has this address or not.
pub(crate) async fn ask(access: &Access, email: &str, browser: &str, next: &str) -> Result<String, Problem> {
    if !ways::open(access).await?.email {
        return Err(ways::closed());
    }
    send(access, email, browser, next, Purpose::SignIn).await
}

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To sign in by it.
    SignIn,
    /// To add the address to the account that asked.
    AddAddress,
}

impl Purpose {
    /// The page it leads to, before the token.
    const fn path(self) -> &'static str {
        match self {
            Self::SignIn => "/sign-in/email",
            Self::AddAddress => "/settings/email",
        }
    }

    /// The mail that brings it, in the language of whom it goes to.
    fn mail(self, lang: Lang, community: &str, to: &str, link: &str) -> Mail {
        let (subject, lead) = match self {
            Self::SignIn => (words::mail_sign_in_subject(community), words::mail_sign_in_text(community)),
            Self::AddAddress => (words::mail_address_subject(community), words::mail_address_text(community)),
        };
        let text = format!("{}\n\n{link}\n\n{}\n", lead.to(lang), words::mail_link_note(MINUTES).to(lang));
        Mail { to: to.to_owned(), subject: subject.to(lang), text, unsubscribe: None }
    }
}

/// Sends a link to an address, and gives the address as it is kept.
pub(crate) async fn send(
    access: &Access,
    email: &str,
    browser: &str,
    next: &str,
    purpose: Purpose,
) -> Result<String, Problem> {
    let email = address(email)?;
    let (slug, hash) = (&access.community.slug, digest(email.as_bytes()));
    // A browser the address has signed in with has an allowance of its own: nobody else can use that up.
    let limits = if same(browser.as_bytes(), known_browser(access, &email).as_bytes()) {
        vec![(format!("mail-known:{slug}:{hash}"), PER_ADDRESS)]
    } else {
        vec![(format!("mail:{slug}:{hash}"), PER_ADDRESS), (format!("mail:{slug}"), PER_COMMUNITY)]
    };
    for (key, limit) in limits {
        if let Some(seconds) = access.app.limiter.over(&key, limit).await {
            return Err(Problem::too_many(seconds));
        }
    }
    let mut bytes = [0; 32];
    access.app.random.fill(&mut bytes);
    let token = url_text(&bytes);
    let link = LinkRow {
        email: email.clone(),
        browser: digest(browser.as_bytes()),
        next: access.own_path(next),
        expires_at: access.now.plus_seconds(MINUTES * 60),
        used_at: None,
    };
    let community = &access.community.id;
    let mut statements = store::keep(community, &digest(token.as_bytes()), &link, access.now);
    // In the same batch whether somebody has this address or not, so that the answer takes as long for either.
    statements.push(people::languages(community, &json!([email]).to_string()));
    let results = access.app.db.batch(statements).await?;
    let spoken = results.last().map(|rows| rows.first::<SpokenRow>()).transpose()?.flatten();
    let lang = spoken.and_then(|row| Lang::of_code(&row.language)).unwrap_or(access.lang());
    let address = access.url(&format!("{}/{token}", purpose.path()));
    let mail = purpose.mail(lang, &access.community.name, &email, &address);
    mail::send(&access.app, access.community.slug.as_str(), mail).await?;
    Ok(email)
}

/// The address a link was sent to, if the link could be used now in this browser.
pub(crate) async fn look(access: &Access, token: &str, browser: &str) -> Result<String, Problem> {
    let found = access.app.db.query(store::find(&access.community.id, &digest(token.as_bytes()))).await?;
    let link = found.first::<LinkRow>()?;
    match refusal(link.as_ref(), browser, access.now) {
        Some(problem) => Err(problem),
        None => Ok(link.map(|link| link.email).unwrap_or_default()),
    }
}

/// Uses a link: the member it brings, the word their browser is known by from now on, and where they wanted to go.
pub(crate) async fn confirm(
    access: &Access,
    token: &str,
    browser: &str,
) -> Result<(shared::domain::MemberId, String, String), Problem> {
    let (community, hash) = (&access.community.id, digest(token.as_bytes()));
    let taken = access.app.db.query(store::take(community, &hash, &digest(browser.as_bytes()), access.now)).await?;
    let Some(link) = taken.first::<LinkRow>()? else {
        let link = access.app.db.query(store::find(community, &hash)).await?.first::<LinkRow>()?;
        // It was good a moment ago, so somebody used it in between.
        return Err(refusal(link.as_ref(), browser, access.now).unwrap_or_else(used));
    };
    let arrival = Arrival { email: Some(link.email), ..Arrival::default() };
    let word = known_browser(access, arrival.email.as_deref().unwrap_or_default());
    Ok((arrive(access, &arrival).await?, word, link.next))
}

/// Why a link can't be used; none if it can.
fn refusal(link: Option<&LinkRow>, browser: &str, now: Time) -> Option<Problem> {
    let refused = |status, code, detail: Phrase| Some(Problem::new(status, code, words::LINK_DOES_NOT_WORK, detail));
    let Some(link) = link else {
        return refused(StatusCode::NOT_FOUND, "link_unknown", words::LINK_UNKNOWN);
    };
    if link.used_at.is_some() {
        return Some(used());
    }
    if link.expires_at <= now {
        return refused(StatusCode::GONE, "link_expired", words::LINK_EXPIRED);
    }
    if link.browser != digest(browser.as_bytes()) {
        return refused(StatusCode::FORBIDDEN, "link_of_other_browser", words::LINK_OF_OTHER_BROWSER);
    }
    None
}

/// A link that has done its work.
pub(crate) fn used() -> Problem {
    Problem::new(StatusCode::GONE, "link_used", words::LINK_DOES_NOT_WORK, words::LINK_USED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_refused_for_its_own_reason() {
        let now = Time::from_millis(1_000_000);
        let good = LinkRow {
            email: "ada@example.com".into(),
            browser: digest(b"this one"),
            next: String::new(),
            expires_at: now.plus_seconds(1),
            used_at: None,
        };
        let code = |link: Option<&LinkRow>, browser| refusal(link, browser, now).map(|problem| problem.body().code);
        assert_eq!(code(Some(&good), "this one"), None);
        assert_eq!(code(None, "this one"), Some("link_unknown"));
        assert_eq!(code(Some(&good), "another"), Some("link_of_other_browser"));
        assert_eq!(code(Some(&good), ""), Some("link_of_other_browser"));
        assert_eq!(code(Some(&LinkRow { expires_at: now, ..good.clone() }), "this one"), Some("link_expired"));
        assert_eq!(code(Some(&LinkRow { used_at: Some(now), ..good }), "this one"), Some("link_used"));
    }

    #[test]
    fn addresses_are_told_from_other_text() {
        assert_eq!(address("  Ada@Example.COM ").unwrap(), "ada@example.com");
        for wrong in
            ["", "ada", "@a.b", "a@b", "a@@b.c", "a b@c.d", "a@b.c,d@e.f", "a@.b", "a@b.", "a\n@b.c", "<a@b.c>"]
        {
            assert!(address(wrong).is_err(), "{wrong:?}");
        }
    }
}
