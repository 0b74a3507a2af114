//! Bringing a community in, chunk by chunk. Operators alone: who brings a file in makes its managers.

use http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value};
use shared::domain::{CommunityId, Slug, TokenError, read_operator_token};
use shared::ports::{Constraint, DbError, Stmt};
use shared::web::{App, Problem};
use shared::words::common;

use super::lines::{self, Line};
use crate::format::{self, Tally};
use crate::store::imports::{self as store, ThereRow};
use crate::store::sections;
use crate::store::write;
use crate::words;

/// How far an import has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    /// How many lines have been taken in.
    pub(crate) lines: i64,
    /// The digest of them.
    pub(crate) digest: String,
    /// Whether the last line was among them.
    pub(crate) finished: bool,
}

/// Nothing, if the request shows an operator's token.
fn operator(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let shown = shown.ok_or_else(|| Problem::sign_in(words::OPERATOR_NEEDED))?;
    match read_operator_token(shown, app.now(), &app.secrets()) {
        Ok(()) => Ok(()),
        Err(TokenError::Invalid | TokenError::OtherCommunity) => {
            Err(Problem::forbidden("operator_only", words::OPERATOR_NEEDED))
        }
        Err(error) => {
            let detail = gate::about_token(error);
            Err(Problem::new(StatusCode::UNAUTHORIZED, error.code(), common::TITLE_SIGN_IN, detail))
        }
    }
}

async fn there(app: &App, slug: &Slug) -> Result<Option<ThereRow>, Problem> {
    Ok(app.db.query(store::there(slug)).await?.first()?)
}

/// How far it has come; none has begun under this slug: zero lines.
pub(crate) async fn progress(app: &App, headers: &HeaderMap, slug: &str) -> Result<Progress, Problem> {
    operator(app, headers)?;
    let slug: Slug = slug.parse().map_err(|_| Problem::not_found())?;
    match there(app, &slug).await? {
        None => Ok(Progress { lines: 0, digest: String::new(), finished: false }),
        Some(ThereRow { line: Some(lines), digest: Some(digest), finished_at, .. }) => {
            Ok(Progress { lines, digest, finished: finished_at.is_some() })
        }
        Some(_) => Err(taken()),
    }
}

fn taken() -> Problem {
    Problem::conflict("community_taken", words::COMMUNITY_TAKEN)
}

/// Another chunk is due.
fn elsewhere(lines: i64) -> Problem {
    Problem::conflict("import_elsewhere", words::import_elsewhere(lines))
}

/// Takes in a chunk: whole lines, of which `before.lines` come before it and have that digest. Sent again it changes nothing.
pub(crate) async fn chunk(
    app: &App,
    headers: &HeaderMap,
    slug: &str,
    (lines_before, digest_before): (i64, &str),
    text: &str,
) -> Result<Progress, Problem> {
    operator(app, headers)?;
    let slug: Slug = slug.parse().map_err(|_| Problem::not_found())?;
    let lines: Vec<&str> = text.strip_suffix('\n').unwrap_or(text).split('\n').collect();
    let row = there(app, &slug).await?;
    let (community, mut tally, mut settings) = match row {
        None if lines_before == 0 => (None, Tally::default(), Map::new()),
        None => return Err(elsewhere(0)),
        Some(row) => {
            let ThereRow { id, line: Some(line), digest: Some(digest), counts, settings, finished_at, .. } = row else {
                return Err(taken());
            };
            if (lines_before, digest_before) != (line, digest.as_str()) || finished_at.is_some() {
                let finished = finished_at.is_some();
                return again(&lines, (lines_before, digest_before), Progress { lines: line, digest, finished });
            }
            let unread = |error: serde_json::Error| Problem::broken(format!("an import's progress: {error}"));
            let counts = serde_json::from_str(&counts.unwrap_or_default()).map_err(unread)?;
            let settings = serde_json::from_str(&settings.unwrap_or_default()).map_err(unread)?;
            (Some(id), Tally { lines: line, digest, counts }, settings)
        }
    };
    let home = format!("/c/{slug}");
    let mut groups: Vec<(usize, Vec<Value>)> = Vec::new();
    let mut finished = false;
    for line in lines {
        if finished {
            return Err(shared::domain::FieldError::new("body", "invalid", words::LIMIT_TRAILER).into());
        }
        let place = match lines::read(line, &tally, &home)? {
            Line::Header => None,
            Line::Community(object) => {
                settings = object;
                Some(0)
            }
            Line::Row(place, row) => {
                match groups.last_mut() {
                    Some((last, rows)) if *last == place => rows.push(row),
                    _ => groups.push((place, vec![row])),
                }
                Some(place)
            }
            Line::Trailer => {
                finished = true;
                None
            }
        };
        tally.add(line, place);
    }
    if settings.is_empty() {
        return Err(shared::domain::FieldError::new("body", "missing", words::LIMIT_FIRST).into());
    }
    let settings = Value::Object(settings).to_string();
    let (id, mut statements) = match community {
        Some(id) => (id, Vec::new()),
        None => {
            let id: CommunityId = app.new_id();
            (id.to_string(), store::make(id, &slug, &settings, app.now()).to_vec())
        }
    };
    statements.extend(written(&id, lines_before, &tally, &groups));
    if finished {
        statements.extend(store::finish(&id, &settings, app.now()));
    }
    let outcome = app.db.batch(statements).await;
    outcome.map_err(|error| refused(error, lines_before, tally.lines))?;
    Ok(Progress { lines: tally.lines, digest: tally.digest, finished })
}

/// The statements of a chunk: that it comes in its turn first.
fn written(community: &str, before: i64, tally: &Tally, groups: &[(usize, Vec<Value>)]) -> Vec<Stmt> {
    let counts = Value::from(tally.counts.clone()).to_string();
    let mut statements = vec![store::go_on(community, before, tally.lines, &tally.digest, &counts)];
    for (place, rows) in groups {
        let section = sections::all().nth(*place);
        statements.extend(section.into_iter().flat_map(|section| write::rows(community, section, rows)));
    }
    statements.push(store::stay_draft(community));
    statements
}

/// A chunk that is not the next one: the same answer, if it is the last one that was taken in, sent again.
fn again(lines: &[&str], before: (i64, &str), now: Progress) -> Result<Progress, Problem> {
    let digest = lines.iter().fold(before.1.to_owned(), |digest, line| format::chained(&digest, line));
    let same = before.0 + lines.len() as i64 == now.lines && digest == now.digest;
    if same {
        return Ok(now);
    }
    if now.finished { Err(taken()) } else { Err(elsewhere(now.lines)) }
}

/// Why the database did not take a chunk.
fn refused(error: DbError, before: i64, lines: i64) -> Problem {
    let DbError::Constraint(constraint) = &error else {
        return error.into();
    };
    match constraint {
        Constraint::Raised(word) if word == "import_elsewhere" => elsewhere(lines),
        Constraint::Unique(columns) if columns.starts_with("communities.") => taken(),
        Constraint::Unique(columns) if columns.starts_with("imports.") => elsewhere(lines),
        _ => {
            let why = match constraint {
                Constraint::Unique(columns) => words::why_twice(columns.as_str()),
                Constraint::ForeignKey => words::WHY_FOREIGN.into(),
                Constraint::Check(name) | Constraint::NotNull(name) => words::why_unfit(name.as_str()),
                Constraint::Raised(word) => words::why_rule(word.as_str()),
            };
            let field = format!("lines {}-{lines}", before + 1);
            shared::domain::FieldError::new(field, "invalid", why).into()
        }
    }
}
