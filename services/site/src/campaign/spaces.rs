//! The sections of a community: their names, what belongs there, the gate in front, their order; and a new one.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::{HeaderMap, Method, StatusCode};
use maud::{Markup, html};
use serde_json::json;
use shared::domain::{FieldError, Role, Slug};
use shared::web::layout::{field_error, notice, summary_of};
use shared::web::{App, Form, Problem, Query};
use shared::words::{Phrase, common};

use super::{here, problem};
use crate::words;

type Fields = BTreeMap<String, String>;

/// A section as it stands in the form; a new one has no address yet.
struct Row {
    slug: String,
    new: bool,
    name: String,
    description: String,
    gate: String,
    place: String,
}

fn field<'a>(fields: &'a Fields, row: &str, name: &str) -> &'a str {
    fields.get(&format!("{row}.{name}")).map_or("", |text| text.trim())
}

impl Row {
    /// What the form calls it.
    fn key(&self) -> &str {
        if self.new { "new" } else { &self.slug }
    }

    /// Out of the form.
    fn typed(fields: &Fields, slug: &str, new: bool) -> Self {
        let key = if new { "new" } else { slug };
        let text = |name: &str| field(fields, key, name).replace("\r\n", "\n");
        let slug = if new { text("slug") } else { slug.to_owned() };
        Self {
            slug,
            new,
            name: text("name"),
            description: text("description"),
            gate: text("gate"),
            place: text("place"),
        }
    }

    /// Those that are there, in their order.
    fn all(access: &Access) -> Vec<Self> {
        let row = |(place, space): (usize, &gate::Space)| Self {
            slug: space.slug.clone(),
            new: false,
            name: space.name.clone(),
            description: space.description.clone(),
            gate: space.policy.clone().unwrap_or_default(),
            place: (place + 1).to_string(),
        };
        access.spaces().enumerate().map(row).collect()
    }

    fn blank(place: usize) -> Self {
        let none = String::new;
        Self { slug: none(), new: true, name: none(), description: none(), gate: none(), place: place.to_string() }
    }

    /// Whether somebody wants there to be a new one.
    fn is_wanted(&self) -> bool {
        !(self.slug.is_empty() && self.name.is_empty())
    }

    /// The same but for its place.
    fn is_as(&self, other: &Self) -> bool {
        (&self.name, &self.description, &self.gate) == (&other.name, &other.description, &other.gate)
    }
}

pub(crate) async fn show(access: Access, Query(fields): Query<Fields>) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let rows = Row::all(&access);
    Ok(page(&access, &rows, &Row::blank(rows.len() + 1), fields.contains_key("saved"), None))
}

/// Keeps what has changed, one section after the other, and the order of all where that has.
pub(crate) async fn save(
    access: Access,
    app: App,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let known = Row::all(&access);
    let typed: Vec<Row> = known.iter().map(|row| Row::typed(&fields, &row.slug, false)).collect();
    let new = Row::typed(&fields, "", true);
    // A number that is none leaves the section where it is.
    let place = |at: usize, row: &Row| row.place.parse::<f64>().unwrap_or((at + 1) as f64);
    let wanted = typed.iter().chain(Some(&new).filter(|new| new.is_wanted()));
    let mut order: Vec<(f64, usize, &Row)> = wanted.enumerate().map(|(at, row)| (place(at, row), at, row)).collect();
    order.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let moved = order.iter().enumerate().any(|(at, (_, before, _))| at != *before);
    let here = here(&app, &headers);
    let api = here.api(access.community.slug.as_str());
    for (at, (_, before, row)) in order.iter().enumerate() {
        if !moved && known.get(*before).is_some_and(|known| !row.new && known.is_as(row)) {
            continue;
        }
        let gate = Some(row.gate.as_str()).filter(|gate| !gate.is_empty());
        let body =
            json!({ "name": row.name, "description": row.description, "policy": gate, "position": (at + 1) * 10 });
        // A new one must not overwrite one that is there.
        let twice = row.new && known.iter().any(|known| known.slug == row.slug);
        let wrong = |code, limit: Phrase| Some(Problem::invalid(FieldError::new("space", code, limit)));
        let refused = if twice {
            wrong("taken", words::SPACES_TAKEN)
        } else if row.slug.parse::<Slug>().is_err() {
            wrong("invalid", common::LIMIT_SLUG)
        } else {
            let path = format!("/spaces/{}", super::engine::api::encoded(&row.slug));
            api.change(Method::PUT, &path, &body, None).await.err().map(|failure| problem(&failure))
        };
        if let Some(refused) = refused {
            let shown = (row.key(), &refused);
            let page = page(&access, &typed, &new, false, Some(shown));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    }
    Ok(Redirect::to(&access.href("/studio/campaign/spaces?saved=1")).into_response())
}

fn page(access: &Access, rows: &[Row], new: &Row, saved: bool, refused: Option<(&str, &Problem)>) -> Markup {
    let lang = access.lang();
    let of = |row: &Row| refused.filter(|(key, _)| *key == row.key()).map(|(_, problem)| problem);
    let main = html! {
        @if saved { (notice("good", html! { p { (words::SPACES_SAVED[lang]) } })) }
        @if let Some((_, problem)) = refused {
            (summary_of(lang, Some(problem), label))
            p.hint { (words::SPACES_BEFORE[lang]) }
        }
        form.form method="post" action=(access.href("/studio/campaign/spaces")) {
            @for row in rows { (form(access, row, of(row))) }
            (form(access, new, of(new)))
            div.form-end { button.button { (words::SPACES_SAVE[lang]) } }
        }
    };
    campaigns::page(access, "/studio/campaign/spaces", words::SPACES_LEAD, main)
}

/// What the API calls a field, as the form does.
fn label(name: &str) -> Option<Phrase> {
    match name {
        "space" => Some(words::SPACES_ADDRESS),
        "description" => Some(words::SPACES_ABOUT),
        "policy" => Some(words::WHAT_GATE),
        _ => None,
    }
}

fn form(access: &Access, row: &Row, refused: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let key = row.key();
    let id = |name: &str| format!("{key}.{name}");
    // What the API calls the address of a section is `space`.
    let wrong = |name: &str| refused.filter(|problem| problem.field(name).is_some()).map(|_| "true");
    html! {
        fieldset.panel.space-form {
            legend { @if row.new { (words::SPACES_NEW[lang]) } @else { bdi { (row.name) } " " code { (row.slug) } } }
            div.field-row {
                @if row.new {
                    div.field { label for=(id("slug")) { (words::SPACES_ADDRESS[lang]) }
                        input id=(id("slug")) name=(id("slug")) type="text" value=(row.slug) dir="ltr" aria-invalid=[wrong("space")]
                            placeholder="questions";
                        (field_error(lang, refused, "space")) }
                }
                div.field { label for=(id("name")) { (common::FIELD_NAME[lang]) }
                    input id=(id("name")) name=(id("name")) type="text" value=(row.name) dir="auto" aria-invalid=[wrong("name")];
                    (field_error(lang, refused, "name")) }
                div.field { label for=(id("gate")) { (words::WHAT_GATE[lang]) }
                    select id=(id("gate")) name=(id("gate")) {
                        option value="" selected[row.gate.is_empty()] { (words::SPACES_OPEN[lang]) }
                        @for policy in access.policies() {
                            option value=(policy.name) selected[policy.name == row.gate] { (policy.title) }
                        }
                    } (field_error(lang, refused, "policy")) }
                div.field.field-short { label for=(id("place")) { (words::SPACES_PLACE[lang]) }
                    input id=(id("place")) name=(id("place")) type="number" inputmode="decimal" step="any" value=(row.place); }
            }
            div.field { label for=(id("description")) { (words::SPACES_ABOUT[lang]) }
                textarea id=(id("description")) name=(id("description")) rows="2" dir="auto" aria-invalid=[wrong("description")] { (row.description) }
                (field_error(lang, refused, "description")) }
        }
    }
}
