//! Text that people hand over, with its limits. A value of one of these types has been checked.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{Lang, Message, common};

/// What is wrong with one field of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FieldError {
    /// The field's name as the client wrote it.
    pub field: String,
    /// What is wrong, for programs: `too_short`, `too_long`, `invalid`, `missing`, `unknown`, `too_many`.
    pub code: &'static str,
    /// The limit that was passed, or what is expected instead.
    #[schema(value_type = String)]
    pub limit: Message,
}

impl FieldError {
    /// The same, said in that language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { limit: self.limit.in_lang(lang), ..self.clone() }
    }

    /// An error of the field.
    pub fn new(field: impl Into<String>, code: &'static str, limit: impl Into<Message>) -> Self {
        Self { field: field.into(), code, limit: limit.into() }
    }
}

/// Control characters other than line breaks and tabs have no place in text.
fn is_stray_control(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\r' | '\t')
}

fn within(field: &str, text: &str, least: usize, most: usize) -> Result<(), FieldError> {
    let length = text.chars().count();
    if length < least {
        return Err(FieldError::new(field, "too_short", common::at_least_characters(least)));
    }
    if length > most {
        return Err(FieldError::new(field, "too_long", common::at_most_characters(most, length)));
    }
    if text.chars().any(is_stray_control) {
        return Err(FieldError::new(field, "invalid", common::NO_CONTROL_CHARACTERS));
    }
    Ok(())
}

/// A title: one line of 5 to 200 characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Title(String);

impl Title {
    /// Takes the text without the white space around it.
    pub fn new(text: &str) -> Result<Self, FieldError> {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        within("title", &line, 5, 200)?;
        Ok(Self(line))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Markdown as somebody wrote it: 1 to 40,000 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body(String);

impl Body {
    /// The most characters a body has.
    pub const LIMIT: usize = 40_000;

    /// Takes the text; `field` names it in the error.
    pub fn new(field: &str, text: &str) -> Result<Self, FieldError> {
        let text = text.trim().replace("\r\n", "\n");
        within(field, &text, 1, Self::LIMIT)?;
        Ok(Self(text))
    }

    /// The Markdown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Up to five different tags of 1 to 35 characters `a-z 0-9 - + . #`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tags(Vec<String>);

impl Tags {
    /// The most tags a post or idea carries.
    pub const LIMIT: usize = 5;

    /// Takes the tags in the order given, each once, in lower case.
    pub fn new(tags: &[String]) -> Result<Self, FieldError> {
        let mut kept: Vec<String> = Vec::new();
        for tag in tags {
            let tag = tag.trim().to_lowercase();
            if !Self::is_tag(&tag) {
                return Err(FieldError::new("tags", "invalid", common::LIMIT_TAGS));
            }
            if !kept.contains(&tag) {
                kept.push(tag);
            }
        }
        if kept.len() > Self::LIMIT {
            return Err(FieldError::new("tags", "too_many", common::at_most_tags(Self::LIMIT)));
        }
        Ok(Self(kept))
    }

    /// The parts of what somebody typed into one line, apart by commas or white space: to be checked like any tags.
    pub fn parts_of(line: &str) -> Vec<String> {
        line.split([',', ' ', '\t']).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// Whether the text is one well-formed tag.
    pub fn is_tag(text: &str) -> bool {
        (1..=35).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-+.#".contains(&b))
    }

    /// The tags.
    pub fn as_slice(&self) -> &[String] {
        &self.0
    }

    /// As the database keeps them: a JSON array.
    pub fn to_json(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_else(|_| "[]".to_owned())
    }
}

/// The name of a community or space in addresses: 2 to 40 characters `a-z 0-9 -`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String")]
pub struct Slug(String);

impl Slug {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text is no slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("2 to 40 characters of a-z, 0-9 and -")]
pub struct InvalidSlug;

impl FromStr for Slug {
    type Err = InvalidSlug;

    fn from_str(text: &str) -> Result<Self, InvalidSlug> {
        let fits = (2..=40).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        fits.then(|| Self(text.to_owned())).ok_or(InvalidSlug)
    }
}

impl TryFrom<String> for Slug {
    type Error = InvalidSlug;

    fn try_from(text: String) -> Result<Self, InvalidSlug> {
        text.parse()
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a member in addresses: 1 to 40 characters `a-z 0-9 - _ .`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Handle(String);

impl Handle {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A handle made of a name people read: lower-case, what does not fit replaced; `member` if nothing fits.
    pub fn from_name(name: &str) -> Self {
        let slug = url_slug(name);
        Self(if slug.is_empty() { "member".to_owned() } else { slug.chars().take(30).collect() })
    }
}

/// The text is no handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a handle is 1 to 40 characters of a-z, 0-9, -, _ and .")]
pub struct InvalidHandle;

impl FromStr for Handle {
    type Err = InvalidHandle;

    fn from_str(text: &str) -> Result<Self, InvalidHandle> {
        let fits = (1..=40).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b));
        fits.then(|| Self(text.to_owned())).ok_or(InvalidHandle)
    }
}

impl TryFrom<String> for Handle {
    type Error = InvalidHandle;

    fn try_from(text: String) -> Result<Self, InvalidHandle> {
        text.parse()
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The readable end of an address: letters and digits of any script in lower case, the rest as single `-`, at most 60
/// characters.
pub fn url_slug(title: &str) -> String {
    let mut slug = String::new();
    for character in title.chars().flat_map(char::to_lowercase) {
        if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 60 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The first words of a text, at most `limit` characters, ended with `…` where something was left out.
pub fn excerpt(text: &str, limit: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit {
        return line;
    }
    let cut: String = line.chars().take(limit).collect();
    let end = cut.rfind(' ').filter(|end| *end > limit / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', '.', ';', ':']))
}
