//! Invitations for a list of customers.

use gate::Access;
use shared::domain::{FieldError, Role, Time};
use shared::web::Problem;

use super::invitations::{Draft, Made, make};
use super::mailing::MAILED;
use crate::csv_list::{self, cell};
use crate::gift::MOST;
use crate::words;

/// What all invitations of a list have in common.
#[derive(Debug, Clone, Default)]
pub(crate) struct Common {
    /// What managers call them.
    pub(crate) label: String,
    /// Until when they are good.
    pub(crate) expires_at: Option<Time>,
    /// Whether they are mailed.
    pub(crate) send: bool,
}

/// Makes an invitation for every customer, each good once; or none, where any row is bad.
pub(crate) async fn make_all(access: &Access, csv: &[u8], common: &Common) -> Result<Vec<Made>, Problem> {
    access.at_least(Role::Manager)?;
    let customers = csv_list::read(csv).map_err(Problem::invalid_fields)?;
    if let Some(other) =
        customers.iter().find(|one| one.email.is_empty() || !one.customer.is_empty() || !one.tags.is_empty())
    {
        let limit = words::csv_line(other.line.to_string(), words::CSV_OF_LISTS);
        return Err(FieldError::new("csv", "invalid", limit).into());
    }
    if common.send && customers.len() > MAILED {
        let limit = words::limit_csv_mailed(MAILED);
        return Err(FieldError::new("send", "too_many", limit).into());
    }
    if let Some(full) = customers.iter().find(|customer| customer.gives.len() == MOST && !common.label.is_empty()) {
        let limit = words::limit_csv_full(&full.email, MOST);
        return Err(FieldError::new("csv", "too_many", limit).into());
    }
    let drafts = customers.into_iter().map(|customer| Draft {
        label: common.label.clone(),
        email: customer.email,
        name: customer.name,
        gives: customer.gives,
        uses: Some(1),
        expires_at: common.expires_at,
        code: String::new(),
    });
    make(access, &drafts.collect::<Vec<_>>(), common.send).await
}

/// The links as CSV: `email,name,link`.
pub(crate) fn as_csv(made: &[Made]) -> String {
    let mut text = "email,name,link\r\n".to_owned();
    for one in made {
        text.push_str(&format!("{},{},{}\r\n", cell(&one.email), cell(&one.name), cell(&one.link)));
    }
    text
}
