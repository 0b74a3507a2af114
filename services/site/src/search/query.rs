//! What is looked for, as it stands in an address.

use posts::{Sought, Words};
use serde::Deserialize;
use shared::domain::{FieldError, Time};
use shared::web::Problem;

use crate::words;

/// The most characters of what is looked for.
const LONGEST: usize = 200;

/// What is looked for, and where.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SearchQuery {
    pub(super) q: String,
    pub(super) kind: Option<String>,
    pub(super) space: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) author: Option<String>,
    pub(super) status: Option<String>,
    pub(super) since: Option<String>,
    pub(super) cursor: Option<String>,
    pub(super) limit: Option<String>,
}

/// Kinds of what can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Post,
    Idea,
    Reply,
    Person,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Post, Self::Idea, Self::Reply, Self::Person];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Idea => "idea",
            Self::Reply => "reply",
            Self::Person => "person",
        }
    }
}

/// A query that has been checked.
pub(super) struct Checked<'a> {
    /// The kinds that are looked for.
    pub(super) kinds: Vec<Kind>,
    pub(super) sought: Sought<'a>,
}

/// A form leaves a field empty that nobody chose anything in.
fn given(field: &Option<String>) -> Option<&str> {
    field.as_deref().map(str::trim).filter(|value| !value.is_empty())
}

impl SearchQuery {
    /// The filter on kinds, if there is one.
    pub(super) fn kind(&self) -> Option<&str> {
        given(&self.kind)
    }

    pub(super) fn space(&self) -> Option<&str> {
        given(&self.space)
    }

    pub(super) fn tag(&self) -> Option<&str> {
        given(&self.tag)
    }

    pub(super) fn author(&self) -> Option<&str> {
        given(&self.author).map(|author| author.trim_start_matches('@'))
    }

    pub(super) fn status(&self) -> Option<&str> {
        given(&self.status)
    }

    pub(super) fn since(&self) -> Option<&str> {
        given(&self.since)
    }

    /// All that is wrong with it, or what is to be looked for.
    pub(super) fn checked(&self, now: Time) -> Result<Checked<'_>, Problem> {
        if self.q.chars().count() > LONGEST {
            return Err(FieldError::new("q", "too_long", words::at_most_characters(LONGEST as i64)).into());
        }
        let (kind, part) = match self.kind() {
            None => (None, None),
            Some("post") => (Some(Kind::Post), None),
            Some(part @ ("question" | "discussion" | "article" | "announcement")) => (Some(Kind::Post), Some(part)),
            Some("reply") => (Some(Kind::Reply), None),
            Some("idea") => (Some(Kind::Idea), None),
            Some("person") => (Some(Kind::Person), None),
            Some(_) => return Err(FieldError::new("kind", "invalid", words::EXPECTED_KIND).into()),
        };
        if let Some(status) = self.status() {
            ideas::Status::parse(status)?;
        }
        let since = self.since().map(|text| since(text, now)).transpose()?;
        let mut kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|one| kind.is_none_or(|kind| kind == *one)).collect();
        // Only ideas have a status, replies have no tags of their own, and people are in no space.
        kinds.retain(|kind| match kind {
            Kind::Post => self.status().is_none(),
            Kind::Idea => true,
            Kind::Reply => self.status().is_none() && self.tag().is_none(),
            Kind::Person => [&self.status, &self.tag, &self.space, &self.author, &self.since]
                .into_iter()
                .all(|filter| given(filter).is_none()),
        });
        if self.cursor.is_some() && kinds.len() != 1 {
            return Err(FieldError::new("cursor", "invalid", words::EXPECTED_ONE_KIND).into());
        }
        let sought = Sought {
            words: Words::of(&self.q),
            any: false,
            space: self.space(),
            tag: self.tag(),
            author: self.author(),
            part: part.or(self.status()),
            since,
        };
        Ok(Checked { kinds, sought })
    }
}

/// `week`, `month`, `year`, a day or a moment.
fn since(text: &str, now: Time) -> Result<Time, FieldError> {
    let days = |days: i64| Some(now.plus_seconds(-days * 86_400));
    let at = match text {
        "week" => days(7),
        "month" => days(31),
        "year" => days(366),
        day if day.len() == 10 => Time::parse(&format!("{day}T00:00:00Z")),
        moment => Time::parse(moment),
    };
    at.ok_or_else(|| FieldError::new("since", "invalid", words::EXPECTED_SINCE))
}
