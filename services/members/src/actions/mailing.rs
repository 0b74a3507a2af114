//! Mailing invitations, to nobody who said no.

use std::collections::{HashMap, HashSet};

use gate::{Access, Entry};
use serde_json::json;
use shared::domain::{FieldError, Role, Time};
use shared::mail::{self, Mail};
use shared::web::Problem;
use shared::words::Lang;

use super::batches;
use super::codes::{self, Known};
use super::invitations::Made;
use super::suppressions::{self, Who};
use crate::store::batches::{self as store, AddresseeRow};
use crate::store::people::{self, SpokenRow};
use crate::words;

/// How many are mailed in one request: each mail is a request of its own, and some hosts allow few.
pub(crate) const MAILED: usize = 40;

/// For how long nobody is reminded who has been mailed.
const PATIENCE: i64 = 24 * 3600;

/// An invitation on its way to somebody.
pub(crate) struct Letter<'a> {
    id: &'a str,
    email: &'a str,
    /// The company's name for them; may be empty.
    customer: &'a str,
    name: &'a str,
    code: &'a str,
}

impl<'a> Letter<'a> {
    /// Of an invitation just made.
    pub(crate) fn of(made: &'a Made) -> Self {
        Self { id: &made.id, email: &made.email, customer: "", name: &made.name, code: &made.code }
    }

    /// By what they may have said no.
    fn who(&self) -> impl Iterator<Item = Who<'a>> {
        [Who::Email(self.email)].into_iter().chain((!self.customer.is_empty()).then_some(Who::Customer(self.customer)))
    }
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Posted {
    /// It has left.
    Sent,
    /// It could not be sent; why is for the operator's log.
    Failed,
    /// Nobody may write to this address, or to this customer.
    Silenced,
}

/// Mails letters, each in the language of who reads it.
pub(crate) async fn post(access: &Access, letters: &[Letter<'_>]) -> Result<Vec<Posted>, Problem> {
    let who: Vec<_> = letters.iter().flat_map(Letter::who).collect();
    let silenced: HashSet<String> = suppressions::among(access, &who).await?;
    let spoken = languages(access, letters).await;
    let mut all = Vec::with_capacity(letters.len());
    for letter in letters {
        if letter.who().any(|who| silenced.contains(&who.digest())) {
            all.push(Posted::Silenced);
            continue;
        }
        let lang = spoken.get(letter.email).copied().unwrap_or(access.lang());
        all.push(if deliver(access, letter, lang).await { Posted::Sent } else { Posted::Failed });
    }
    Ok(all)
}

/// What those of them speak who are members already, by address. Not to know it costs a mail its language, and no more.
async fn languages(access: &Access, letters: &[Letter<'_>]) -> HashMap<String, Lang> {
    let addresses: Vec<_> = letters.iter().map(|letter| letter.email).collect();
    let find = people::languages(&access.community.id, &json!(addresses).to_string());
    let rows = access.app.db.query(find).await.ok().and_then(|rows| rows.read::<SpokenRow>().ok()).unwrap_or_default();
    rows.into_iter().filter_map(|row| Some((row.email, Lang::of_code(&row.language)?))).collect()
}

/// Mails one invitation; whether it left. Why it did not is for the operator's log.
async fn deliver(access: &Access, letter: &Letter<'_>, lang: Lang) -> bool {
    let name = access.community.name.as_str();
    let hello = if letter.name.is_empty() { words::MAIL_HELLO.into() } else { words::mail_hello_name(letter.name) };
    let unsubscribe = codes::unsubscribe(access, letter.code);
    let text = format!(
        "{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n{unsubscribe}\n",
        hello.to(lang),
        words::mail_invitation_text(name).to(lang),
        codes::link(access, letter.code),
        words::MAIL_INVITATION_NOTE.to(lang),
        words::MAIL_UNSUBSCRIBE.to(lang),
    );
    let subject = words::mail_invitation_subject(name).to(lang);
    let mail = Mail { to: letter.email.to_owned(), subject, text, unsubscribe: Some(unsubscribe) };
    match mail::send(&access.app, access.community.slug.as_str(), mail).await {
        Ok(()) => true,
        Err(problem) => {
            let cause = problem.body().operator.clone().unwrap_or_default();
            let slug = &access.community.slug;
            shared::host::log(&format!("invitation_not_mailed community={slug} id={}: {cause}", letter.id));
            false
        }
    }
}

/// What a mailing has done.
#[derive(Debug, Default)]
pub(crate) struct Mailed {
    pub(crate) sent: usize,
    pub(crate) failed: usize,
    /// Nobody may write to them.
    pub(crate) silenced: usize,
    /// Their links can't be worked out here any more.
    pub(crate) unknown: usize,
    /// Whether there may be more of them to mail.
    pub(crate) more: bool,
}

/// Mails the next of a list: those who have not been mailed; or `again` those who have, a day ago or longer, and have not opened
/// it. Each is taken before they are mailed, so that two clicks at once mail nobody twice.
pub(crate) async fn send(access: &Access, batch: &str, again: bool) -> Result<Mailed, Problem> {
    access.at_least(Role::Manager)?;
    if !mail::is_configured(&access.app) {
        return Err(FieldError::new("send", "invalid", words::LIMIT_SEND_WITHOUT_MAIL).into());
    }
    if access.stage().is_closed() {
        return Err(FieldError::new("send", "invalid", words::LIMIT_SEND_CLOSED).into());
    }
    let row = batches::one(access, batch).await?;
    if row.expires_at.is_some_and(|ends| ends <= access.now) {
        return Err(FieldError::new("send", "invalid", words::LIMIT_SEND_EXPIRED).into());
    }
    let (community, now) = (access.community.id.as_str(), access.now);
    let before = again.then(|| now.plus_seconds(-PATIENCE));
    let line = access.logged(&Entry::new("save", "invitation", batch).with(json!({"mailed": true, "again": again})))?;
    let taken = access.app.db.batch(vec![line, store::claim(community, batch, before, MAILED, now)]).await?;
    let taken: Vec<AddresseeRow> = taken[1].read()?;
    let known = Known::new(access);
    let codes: Vec<_> = taken.iter().map(|row| known.of(&row.id, &row.digest)).collect();
    let mut mailed = Mailed { more: taken.len() == MAILED, ..Mailed::default() };
    let (mut letters, mut back, mut never) = (Vec::new(), Vec::new(), Vec::new());
    for (row, code) in taken.iter().zip(&codes) {
        match code {
            Some(code) => {
                letters.push(Letter { id: &row.id, email: &row.email, customer: &row.customer, name: &row.name, code });
            }
            None => never.push(row.id.as_str()),
        }
    }
    mailed.unknown = never.len();
    for (letter, posted) in letters.iter().zip(post(access, &letters).await?) {
        match posted {
            Posted::Sent => mailed.sent += 1,
            Posted::Failed => {
                mailed.failed += 1;
                back.push(letter.id);
            }
            Posted::Silenced => {
                mailed.silenced += 1;
                never.push(letter.id);
            }
        }
    }
    // A service that takes nothing is not asked on and on.
    mailed.more &= mailed.failed == 0;
    let give_back =
        |ids: &[&str], silenced: Option<Time>| store::give_back(community, &json!(ids).to_string(), silenced);
    let mut statements = Vec::new();
    if !back.is_empty() {
        statements.push(give_back(&back, None));
    }
    if !never.is_empty() {
        statements.push(give_back(&never, Some(now)));
    }
    if !statements.is_empty() {
        access.app.db.batch(statements).await?;
    }
    Ok(mailed)
}
