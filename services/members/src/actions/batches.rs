//! Lists of people invited together.

use std::collections::{HashMap, HashSet};

use gate::{Access, Entry};
use serde_json::json;
use shared::domain::{FieldError, GrantKind, Role, Time};
use shared::ports::{Constraint, DbError};
use shared::web::{Cursor, List, Problem};

use super::codes::{self, Codes, Known};
use super::suppressions::{self, Who};
use crate::batch::{self, MOST_PEOPLE, Progress};
use crate::csv_list::{self, Customer, cell};
use crate::gift::{self, Gift, MOST};
use crate::invitation;
use crate::store::batches::{self as store, BatchRow, GuestRow};
use crate::words;

/// How many people one statement reads for a file.
const AT_ONCE: usize = 1000;

/// A list as a manager wants it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    /// What managers call it; who joins by it is given the code of this name.
    pub(crate) name: String,
    /// Where it comes from.
    pub(crate) source: String,
    /// The reward on joining.
    pub(crate) gives: Vec<Gift>,
    /// And in points of reputation.
    pub(crate) points: i64,
    /// Until when its links are good.
    pub(crate) expires_at: Option<Time>,
}

/// Makes a list with nobody on it.
pub(crate) async fn make(access: &Access, draft: &Draft) -> Result<BatchRow, Problem> {
    access.at_least(Role::Manager)?;
    let name = invitation::line("name", &draft.name, 80)?;
    if name.is_empty() {
        return Err(FieldError::new("name", "missing", words::LIMIT_BATCH_NAME).into());
    }
    let source = invitation::line("source", &draft.source, 80)?;
    let gives = gift::all("gives", &draft.gives)?;
    let id = access.app.new_id::<()>().to_string();
    let new = store::New {
        id: &id,
        name: &name,
        source: &source,
        gives: &gift::to_json(&gives),
        points: batch::points("points", draft.points)?,
        expires_at: invitation::ends("expires_at", draft.expires_at, access.now)?,
        member: access.member().await?,
        now: access.now,
    };
    let line = access.logged(&Entry::new("save", "invitation", &id).with(json!({"list": name})))?;
    access.app.db.batch(vec![line, store::make(&access.community.id, &new)]).await?;
    one(access, &id).await
}

/// Whether a list like this could be made with those of a file on it; nothing, where there is no file.
pub(crate) fn check(draft: &Draft, csv: &[u8]) -> Result<(), Problem> {
    if csv.trim_ascii().is_empty() {
        return Ok(());
    }
    for customer in csv_list::read(csv).map_err(Problem::invalid_fields)? {
        all_given(&draft.gives, &draft.name, &customer)?;
    }
    Ok(())
}

/// What somebody is given: the reward of the list, what stands in their line, and the code of the list's name.
fn all_given(reward: &[Gift], name: &str, customer: &Customer) -> Result<Vec<Gift>, FieldError> {
    let mut gives = reward.to_vec();
    gives.extend_from_slice(&customer.gives);
    gives.push(Gift::new(GrantKind::Code, name));
    gift::all("gives", &gives).map_err(|_| {
        let limit = words::csv_line(customer.line.to_string(), words::limit_gifts(MOST));
        FieldError::new("csv", "too_many", limit)
    })
}

/// One list.
pub(crate) async fn one(access: &Access, id: &str) -> Result<BatchRow, Problem> {
    access.at_least(Role::Manager)?;
    access.app.db.query(store::one(&access.community.id, id)).await?.first()?.ok_or_else(Problem::not_found)
}

/// A page of the lists, the newest first.
pub(crate) async fn list(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<BatchRow>, Problem> {
    access.at_least(Role::Manager)?;
    let cursor = Cursor::of(cursor, Cursor::top)?;
    let rows = access.app.db.query(store::list(&access.community.id, &cursor.id, limit)).await?.read()?;
    Ok(List::from_rows(rows, limit, |row: &BatchRow| Cursor { key: 0, id: row.id.clone() }))
}

/// Somebody put on a list, with their link.
pub(crate) struct Guest {
    pub(crate) row: GuestRow,
    /// Whether they stood on it before.
    pub(crate) known: bool,
}

/// What a part of a file has done.
pub(crate) struct Added {
    pub(crate) guests: Vec<Guest>,
    /// The lines of those whom nobody may write to: they are left out.
    pub(crate) silenced: Vec<u64>,
}

/// Puts everybody of a file on a list, or nobody where any row is bad. The same file again changes nothing.
pub(crate) async fn add(access: &Access, id: &str, csv: &[u8]) -> Result<Added, Problem> {
    let batch = one(access, id).await?;
    if batch.expires_at.is_some_and(|ends| ends <= access.now) {
        return Err(FieldError::new("csv", "invalid", words::LIMIT_SEND_EXPIRED).into());
    }
    let customers = csv_list::read(csv).map_err(Problem::invalid_fields)?;
    let (customers, silenced) = heard(access, customers).await?;
    let codes = Codes::new(access)?;
    let reward: Vec<Gift> = serde_json::from_str(&batch.gives).unwrap_or_default();
    let mut rows = Vec::with_capacity(customers.len());
    let mut new = HashSet::new();
    // Ids of one moment are in no order: sorted, they keep that of the file.
    let mut ids: Vec<_> = customers.iter().map(|_| access.app.new_id::<()>().to_string()).collect();
    ids.sort_unstable();
    for (customer, id) in customers.iter().zip(ids) {
        let gives = all_given(&reward, &batch.name, customer)?;
        rows.push(json!({
            "id": id, "digest": codes::digest_of(&codes.of(&id)), "customer": customer.customer, "email": customer.email,
            "name": customer.name, "tags": customer.tags, "gives": gives,
        }));
        new.insert(id);
    }
    let (community, now) = (access.community.id.as_str(), access.now);
    let all = |of: fn(&Customer) -> &str| {
        let all: Vec<_> = customers.iter().map(of).filter(|text| !text.is_empty()).collect();
        json!(all).to_string()
    };
    let line = access.logged(&Entry::new("save", "invitation", &batch.id).with(json!({"count": rows.len()})))?;
    let statements = vec![
        line,
        store::add(community, &batch, &json!(rows).to_string(), access.member().await?, now),
        store::of_addresses(community, &batch.id, &all(|customer| &customer.email)),
        store::of_customers(community, &batch.id, &all(|customer| &customer.customer)),
    ];
    let answers = match access.app.db.batch(statements).await {
        Ok(answers) => answers,
        Err(DbError::Constraint(Constraint::Check(_))) => {
            return Err(FieldError::new("csv", "too_many", words::limit_batch_people(MOST_PEOPLE)).into());
        }
        Err(error) => return Err(error.into()),
    };
    let keyed = |rows: Vec<GuestRow>, of: fn(&GuestRow) -> &String| -> HashMap<String, GuestRow> {
        rows.into_iter().map(|row| (of(&row).clone(), row)).collect()
    };
    let (by_email, by_customer) =
        (keyed(answers[2].read()?, |row| &row.email), keyed(answers[3].read()?, |row| &row.customer));
    let guests = customers.iter().filter_map(|one| {
        let row = by_customer.get(&one.customer).filter(|_| !one.customer.is_empty());
        let row = row.or_else(|| by_email.get(&one.email).filter(|_| !one.email.is_empty()))?.clone();
        Some(Guest { known: !new.contains(&row.id), row })
    });
    Ok(Added { guests: guests.collect(), silenced })
}

/// Those of them who may be written to, and the lines of those who may not.
async fn heard(access: &Access, customers: Vec<Customer>) -> Result<(Vec<Customer>, Vec<u64>), Problem> {
    let who = |one: &Customer| [Who::Email(&one.email).digest(), Who::Customer(&one.customer).digest()];
    let asked: Vec<_> =
        customers.iter().flat_map(|one| [Who::Email(&one.email), Who::Customer(&one.customer)]).collect();
    let found = suppressions::among(access, &asked).await?;
    let (silenced, heard): (Vec<_>, Vec<_>) =
        customers.into_iter().partition(|one| who(one).iter().any(|digest| found.contains(digest)));
    Ok((heard, silenced.iter().map(|one| one.line).collect()))
}

/// A page of the people of a list, in the order they were put on it.
pub(crate) async fn guests(
    access: &Access,
    id: &str,
    stage: Option<Progress>,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<GuestRow>, Problem> {
    access.at_least(Role::Manager)?;
    let cursor = Cursor::of(cursor, Cursor::bottom)?;
    let find = store::guests(&access.community.id, id, stage.map(Progress::number), &cursor.id, limit);
    let mut rows: Vec<GuestRow> = access.app.db.query(find).await?.read()?;
    suppressions::marked(access, &mut rows).await?;
    Ok(List::from_rows(rows, limit, |row: &GuestRow| Cursor { key: 0, id: row.id.clone() }))
}

/// Everybody of a list as CSV: with their links, for the company's own mail tool, and what became of them.
pub(crate) async fn as_csv(access: &Access, id: &str) -> Result<String, Problem> {
    one(access, id).await?;
    let known = Known::new(access);
    let mut text = csv_head();
    let mut cursor = None;
    loop {
        let page = guests(access, id, None, cursor.as_deref(), AT_ONCE).await?;
        for row in &page.items {
            csv_line(access, &known, row, &mut text);
        }
        match page.next {
            Some(next) => cursor = Some(next),
            None => return Ok(text),
        }
    }
}

/// The same of those who have just been put on it.
pub(crate) fn added_csv(access: &Access, added: &Added) -> String {
    let known = Known::new(access);
    let mut text = csv_head();
    for guest in &added.guests {
        csv_line(access, &known, &guest.row, &mut text);
    }
    text
}

fn csv_head() -> String {
    "id,email,name,tags,link,unsubscribe,stage,mailed_at,opened_at,joined_at,took_part_at,handle,silenced\r\n"
        .to_owned()
}

fn csv_line(access: &Access, known: &Known<'_>, row: &GuestRow, text: &mut String) {
    let (link, unsubscribe) = links(access, known, row);
    let at = |time: Option<Time>| time.map(|time| time.to_string()).unwrap_or_default();
    let cells = [
        row.customer.clone(),
        row.email.clone(),
        row.name.clone(),
        tags(row).join("|"),
        link,
        unsubscribe,
        Progress::of(row.stage).as_str().to_owned(),
        at(row.mailed_at),
        at(row.opened_at),
        at(row.joined_at),
        at(row.took_part_at),
        row.handle.clone().unwrap_or_default(),
        if row.silenced_at.is_some() { "yes".to_owned() } else { String::new() },
    ];
    text.push_str(&cells.map(|text| cell(&text)).join(","));
    text.push_str("\r\n");
}

/// The company's own words on somebody.
pub(crate) fn tags(row: &GuestRow) -> Vec<String> {
    serde_json::from_str(&row.tags).unwrap_or_default()
}

/// Where somebody joins, and where they say no; empty where the code can't be worked out here any more, or has been taken back.
pub(crate) fn links(access: &Access, known: &Known<'_>, row: &GuestRow) -> (String, String) {
    let code = known.of(&row.id, &row.digest).filter(|_| row.revoked_at.is_none());
    code.map(|code| (codes::link(access, &code), codes::unsubscribe(access, &code))).unwrap_or_default()
}
