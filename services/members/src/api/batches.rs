//! Lists of people invited together, as JSON and CSV.

use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use shared::domain::Time;
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of, path_id};
use utoipa::ToSchema;

use super::invitations::{CSV, NOT_KEPT, is_csv, wants_csv};
use crate::actions::batches::{self as actions, Draft};
use crate::actions::codes::Known;
use crate::actions::mailing;
use crate::batch::Progress;
use crate::gift::Gift;
use crate::store::batches::{BatchRow, GuestRow};

/// A list of people invited together.
#[derive(Serialize, ToSchema)]
pub(crate) struct Batch {
    id: String,
    /// What managers call it.
    name: String,
    /// Where it comes from.
    source: String,
    /// What joining by it gives.
    gives: Vec<Gift>,
    /// And in points of reputation.
    points: i64,
    #[schema(value_type = Option<String>)]
    expires_at: Option<Time>,
    #[schema(value_type = String)]
    created_at: Time,
    /// How many stand on it.
    invited: i64,
    /// How many of them have been mailed from here.
    mailed: i64,
    /// For how many a browser has shown their link; whoever has joined is among them.
    opened: i64,
    /// How many have joined.
    joined: i64,
    /// How many have written or voted since.
    took_part: i64,
}

impl From<BatchRow> for Batch {
    fn from(row: BatchRow) -> Self {
        let gives = serde_json::from_str(&row.gives).unwrap_or_default();
        let BatchRow {
            id,
            name,
            source,
            points,
            expires_at,
            created_at,
            invited,
            mailed,
            opened,
            joined,
            took_part,
            ..
        } = row;
        Self { id, name, source, gives, points, expires_at, created_at, invited, mailed, opened, joined, took_part }
    }
}

/// A list to make.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BatchRequest {
    /// What managers call it, up to 80 characters. Who joins by it is also given the code of this name, for policies to ask for.
    name: String,
    /// Where it comes from, in your words.
    #[serde(default)]
    source: String,
    /// What joining by it gives.
    #[serde(default)]
    gives: Vec<Gift>,
    /// And in points of reputation, up to 1,000.
    #[serde(default)]
    points: i64,
    /// Until when its links are good.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    expires_at: Option<Time>,
}

/// Somebody on a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct Guest {
    id: String,
    /// By which name the company knows them.
    customer: String,
    email: String,
    name: String,
    tags: Vec<String>,
    /// The page they join on; empty where it was taken back, or made under a secret that is not here any more.
    link: String,
    /// Where they say that they want no more of it: for mails that you send yourself.
    unsubscribe: String,
    /// How far they have come.
    stage: Progress,
    /// How often they have been mailed from here.
    mails: i64,
    #[schema(value_type = Option<String>)]
    mailed_at: Option<Time>,
    #[schema(value_type = Option<String>)]
    opened_at: Option<Time>,
    #[schema(value_type = Option<String>)]
    joined_at: Option<Time>,
    #[schema(value_type = Option<String>)]
    took_part_at: Option<Time>,
    /// Who they are here.
    handle: Option<String>,
    /// Whether nobody may write to them.
    silenced: bool,
}

impl Guest {
    fn of(access: &Access, known: &Known<'_>, row: GuestRow) -> Self {
        let ((link, unsubscribe), tags) = (actions::links(access, known, &row), actions::tags(&row));
        let (stage, silenced) = (Progress::of(row.stage), row.silenced_at.is_some());
        let GuestRow {
            id, customer, email, name, mails, mailed_at, opened_at, joined_at, took_part_at, handle, ..
        } = row;
        Self {
            id,
            customer,
            email,
            name,
            tags,
            link,
            unsubscribe,
            stage,
            mails,
            mailed_at,
            opened_at,
            joined_at,
            took_part_at,
            handle,
            silenced,
        }
    }
}

/// What a part of a file has done.
#[derive(Serialize, ToSchema)]
pub(crate) struct AddedGuests {
    /// Everybody of the part, with their links.
    items: Vec<Guest>,
    /// How many of them stood on the list before.
    known: usize,
    /// In which lines those stand whom nobody may write to. They are left out.
    silenced: Vec<u64>,
}

/// Whom to mail.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SendRequest {
    /// Remind those who were mailed a day ago or longer and have not opened it, instead of mailing those who have not been.
    again: bool,
}

/// What a mailing has done.
#[derive(Serialize, ToSchema)]
pub(crate) struct MailedBody {
    sent: usize,
    /// They could not be mailed, and stay among those to be.
    failed: usize,
    /// Nobody may write to them.
    silenced: usize,
    /// Their links can't be worked out here any more.
    unknown: usize,
    /// Whether there may be more of them: forty are mailed a request.
    more: bool,
}

/// Which people of a list.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct GuestsQuery {
    stage: Option<String>,
    cursor: Option<String>,
    limit: Option<String>,
}

fn id_of(id: &str) -> Result<String, Problem> {
    Ok(path_id::<()>(id)?.to_string())
}

/// The lists, the newest first, with what became of those on them.
#[utoipa::path(get, path = "/api/v1/communities/{community}/invitations/batches", tag = "invitations",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Batch>), (status = 403, body = ProblemBody)))]
pub(crate) async fn list(
    access: Access,
    Query(page): Query<shared::web::PageQuery>,
) -> Result<Json<List<Batch>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    Ok(Json(actions::list(&access, page.cursor.as_deref(), limit).await?.map(Batch::from)))
}

/// Makes a list, with nobody on it yet.
#[utoipa::path(post, path = "/api/v1/communities/{community}/invitations/batches", tag = "invitations",
    params(("community" = String, Path)), request_body = BatchRequest,
    responses((status = 201, body = Batch), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn create(
    access: Access,
    Json(request): Json<BatchRequest>,
) -> Result<(StatusCode, Json<Batch>), Problem> {
    let BatchRequest { name, source, gives, points, expires_at } = request;
    let made = actions::make(&access, &Draft { name, source, gives, points, expires_at }).await?;
    Ok((StatusCode::CREATED, Json(made.into())))
}

/// A list, with what became of those on it.
#[utoipa::path(get, path = "/api/v1/communities/{community}/invitations/batches/{id}", tag = "invitations",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Batch), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Json<Batch>, Problem> {
    Ok(Json(actions::one(&access, &id_of(&id)?).await?.into()))
}

/// The people of a list, in the order they were put on it; `stage` is how far they have come: `invited`, `opened`, `joined` or
/// `took_part`.
#[utoipa::path(get, path = "/api/v1/communities/{community}/invitations/batches/{id}/people", tag = "invitations",
    params(("community" = String, Path), ("id" = String, Path), ("stage" = Option<String>, Query),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Guest>), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn people(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<GuestsQuery>,
) -> Result<Response, Problem> {
    let (id, limit) = (id_of(&id)?, limit_of(query.limit.as_deref())?);
    let stage = query.stage.as_deref().map(Progress::parse).transpose()?;
    actions::one(&access, &id).await?;
    let known = Known::new(&access);
    let list = actions::guests(&access, &id, stage, query.cursor.as_deref(), limit).await?;
    Ok(([NOT_KEPT], Json(list.map(|row| Guest::of(&access, &known, row)))).into_response())
}

/// Everybody of a list as CSV, with links and what became of them.
#[utoipa::path(get, path = "/api/v1/communities/{community}/invitations/batches/{id}/people.csv", tag = "invitations",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = String, content_type = "text/csv"), (status = 403, body = ProblemBody),
        (status = 404, body = ProblemBody)))]
pub(crate) async fn people_csv(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let text = actions::as_csv(&access, &id_of(&id)?).await?;
    let named = (http::header::CONTENT_DISPOSITION, "attachment; filename=\"invited.csv\"");
    Ok(([NOT_KEPT, CSV, named], text).into_response())
}

/// Puts people on a list, all of a file or none: columns `id`, `email`, `name`, `groups`, `tags`, `badges`, `grants`, named by the
/// first row and kept apart by commas, semicolons or tabs; `;` or `|` in a cell keeps several apart. Up to 1,000 rows a request
/// and 10,000 people a list. Everybody has an `id` or an `email`, and stands on the list once: the same file again changes
/// nothing. The links come back as CSV if you accept `text/csv`.
#[utoipa::path(post, path = "/api/v1/communities/{community}/invitations/batches/{id}/people", tag = "invitations",
    params(("community" = String, Path), ("id" = String, Path)),
    request_body(content = String, content_type = "text/csv"),
    responses((status = 201, body = AddedGuests), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 415, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn add(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    is_csv(&headers)?;
    let added = actions::add(&access, &id_of(&id)?, &body).await?;
    if wants_csv(&headers) {
        return Ok((StatusCode::CREATED, [NOT_KEPT, CSV], actions::added_csv(&access, &added)).into_response());
    }
    let known = Known::new(&access);
    let before = added.guests.iter().filter(|guest| guest.known).count();
    let items = added.guests.into_iter().map(|guest| Guest::of(&access, &known, guest.row)).collect();
    let body = AddedGuests { items, known: before, silenced: added.silenced };
    Ok((StatusCode::CREATED, [NOT_KEPT], Json(body)).into_response())
}

/// Mails the next of a list, forty a request: those who have not been mailed, or with `again` those who were a day ago or longer and
/// have not opened it; nobody more than three times, and nobody who said no.
#[utoipa::path(post, path = "/api/v1/communities/{community}/invitations/batches/{id}/send", tag = "invitations",
    params(("community" = String, Path), ("id" = String, Path)), request_body = SendRequest,
    responses((status = 200, body = MailedBody), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn send(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Json(request): Json<SendRequest>,
) -> Result<Json<MailedBody>, Problem> {
    let mailing::Mailed { sent, failed, silenced, unknown, more } =
        mailing::send(&access, &id_of(&id)?, request.again).await?;
    Ok(Json(MailedBody { sent, failed, silenced, unknown, more }))
}
