//! The file as it is typed: every field it may have, and nothing else. Most are text here and get their meaning from `check`, so
//! that what is wrong with them is said in one way.

use serde::Deserialize;
use toml::value::Datetime;

use super::fault::{Fault, line_and_column, one_of};

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// In addresses: 2 to 40 of a-z, 0-9 and -.
    pub slug: String,
    /// For people: one line of 1 to 80 characters.
    pub name: String,
    /// What it is about: at most 500 characters.
    #[serde(default)]
    pub description: String,
    /// `en`, `sk`, `es`, `ru`, `pl` or `ar`.
    pub language: Option<String>,
    /// Who may become a member: `open` to everybody, or only who is `invited`.
    pub joining: Option<String>,
    /// Whether it stays a draft whatever the dates say.
    #[serde(default)]
    pub draft: bool,
    /// Whether others may know of it before it opens.
    #[serde(default)]
    pub teaser: bool,
    /// Who the seed content is by.
    pub host: Option<Host>,
    /// When it opens, freezes, ends.
    #[serde(default)]
    pub dates: DatesEntry,
    /// What newcomers read first.
    pub welcome: Option<Writing>,
    /// What is asked of members.
    pub guidelines: Option<Writing>,
    /// Colours, corners, letters, picture.
    pub theme: Option<Theme>,
    /// Sections.
    #[serde(default)]
    pub spaces: Vec<Space>,
    /// Tags.
    #[serde(default)]
    pub tags: Vec<Tag>,
    /// Policies.
    #[serde(default)]
    pub gates: Vec<Gate>,
    /// What lives elsewhere.
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// How people come in.
    #[serde(default)]
    pub ways_in: WaysIn,
    /// The company's own sites.
    #[serde(default)]
    pub sites: Vec<SiteEntry>,
    /// A host name of its own, at whose root it answers.
    pub host_name: Option<String>,
    /// What members are asked: `off`, `nps` or `exit`.
    pub survey: Option<String>,
    /// What it wants to reach.
    #[serde(default)]
    pub goals: Vec<GoalEntry>,
    /// What stands there from the beginning.
    #[serde(default)]
    pub seed: Vec<SeedEntry>,
}

/// Who the seed content is by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// In addresses.
    pub handle: String,
    /// For people.
    pub name: String,
}

/// Moments, each with its zone.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DatesEntry {
    /// When it opens.
    pub opens: Option<Datetime>,
    /// When writing stops.
    pub freezes: Option<Datetime>,
    /// When it shows its results.
    pub ends: Option<Datetime>,
    /// When search engines forget it.
    pub archives: Option<Datetime>,
}

/// Markdown: here, or in a file beside the manifest.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Writing {
    /// The words themselves.
    pub text: Option<String>,
    /// The file they are in.
    pub file: Option<String>,
}

/// The look.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Theme {
    /// The ground of buttons.
    pub brand: Option<String>,
    /// Text on it.
    pub ink: Option<String>,
    /// What links are drawn from.
    pub accent: Option<String>,
    /// The ground of the page.
    pub page: Option<String>,
    /// The brand where the page is dark.
    pub dark_brand: Option<String>,
    /// Text on it.
    pub dark_ink: Option<String>,
    /// The ground of the page where it is dark.
    pub dark_page: Option<String>,
    /// How round corners are.
    pub corners: Option<String>,
    /// The letters of the text.
    pub letters: Option<String>,
    /// The letters of headings.
    pub headings: Option<String>,
    /// A picture: a file beside the manifest, or the picture itself as `data:image/png;base64,…`.
    pub logo: Option<String>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Space {
    /// In addresses.
    pub slug: String,
    /// For people.
    pub name: String,
    /// What belongs there.
    #[serde(default)]
    pub description: String,
    /// The gate in front of it.
    pub gate: Option<String>,
}

/// A tag and its introduction.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// Its name.
    pub tag: String,
    /// What it is for, in Markdown.
    pub description: String,
}

/// A policy.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// In addresses.
    pub name: String,
    /// For people.
    pub title: String,
    /// Who passes.
    pub rule: toml::Value,
    /// What the others may know: `nothing`, `title` or `excerpt`.
    pub teaser: String,
}

impl Gate {
    /// A gate whose rule is told beside it, as what it means and not as it was typed.
    pub fn told(name: String, title: String, teaser: String) -> Self {
        Self { name, title, rule: toml::Value::Boolean(false), teaser }
    }
}

/// Something that lives elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// The name it is checked by.
    pub name: String,
    /// For people.
    pub title: String,
    /// The gate in front of it.
    pub gate: String,
}

/// How people come in; what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WaysIn {
    /// Links by mail.
    pub email: Option<bool>,
    /// Invitations.
    pub invitation: Option<bool>,
    /// Grants told by shop or CRM.
    pub webhook: Option<bool>,
    /// OpenID Connect.
    pub oidc: Option<Oidc>,
    /// Hand-off from the company's own product.
    pub hand_off: Option<HandOff>,
}

/// A provider of OpenID Connect. Its secret is no matter of this file: set it in the studio.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Oidc {
    /// The provider's address.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// What the button says.
    pub label: Option<String>,
}

/// How the company's own product hands people over.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOff {
    /// Where the product's public keys are.
    pub jwks_url: Option<String>,
    /// Who signs.
    pub issuer: Option<String>,
    /// Where people sign in to the product.
    pub sign_in_url: Option<String>,
    /// What the button says.
    pub label: Option<String>,
}

/// A site of the company's own, where the community may be embedded and where its pages link back to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteEntry {
    /// For people: what a link to it says.
    pub name: String,
    /// Where it begins.
    pub url: String,
}

/// One thing to reach.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalEntry {
    /// What is counted.
    pub measure: String,
    /// How much of it.
    pub target: i64,
}

/// A post or an idea that stands there from the beginning.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedEntry {
    /// A Markdown file whose first line is `# ` and the title.
    pub file: Option<String>,
    /// The same here instead of in a file.
    pub text: Option<String>,
    /// What it is known by when the manifest is applied again; a file is known by its path.
    pub key: Option<String>,
    /// `question`, `discussion`, `article`, `announcement` or `idea`.
    pub kind: String,
    /// The section it stands in.
    pub space: String,
    /// Up to five.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether it stands on top until the campaign freezes or ends.
    #[serde(default)]
    pub pinned: bool,
    /// Where an idea stands: `under_review`, `planned`, `in_progress`, `shipped` or `declined`.
    pub status: Option<String>,
    /// From when on a post is to be seen.
    pub publish_at: Option<Datetime>,
}

/// Reads the text as far as its form goes.
pub(super) fn parse(text: &str) -> Result<Manifest, Fault> {
    let fault = |error: &toml::de::Error, field: String, problem: String, mend: String| {
        let (line, column) = line_and_column(text, error.span().map_or(0, |span| span.start));
        Fault { line, column, field, problem, mend }
    };
    let reader = toml::Deserializer::parse(text).map_err(|error| {
        let said = error.message().trim().replace('\n', ", ");
        let mend = match said.as_str() {
            said if said.contains("duplicate key") => "keep one of the two",
            said if said.contains("date") || said.contains("time") => {
                "write a moment that exists: `2026-06-01T09:00:00Z`"
            }
            _ => "write it as TOML: `field = \"text\"`, with every quote and bracket closed",
        };
        let field = key_at(text, error.span().map_or(0, |span| span.start));
        fault(&error, field, format!("can't be read: {said}"), mend.to_owned())
    })?;
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.inner();
        let said = inner.message().trim();
        let ticked: Vec<&str> = said.split('`').skip(1).step_by(2).collect();
        let below = |name: &str| match path.as_str() {
            "." => name.to_owned(),
            path if path == name || path.ends_with(&format!(".{name}")) => path.to_owned(),
            path => format!("{path}.{name}"),
        };
        match (said.split(' ').next(), ticked.first()) {
            (Some("unknown"), Some(name)) => {
                let known = one_of(name, ticked.get(1..).unwrap_or_default());
                fault(inner, below(name), "is no field of a campaign".to_owned(), known)
            }
            (Some("missing"), Some(name)) => {
                fault(inner, below(name), "is missing".to_owned(), format!("add `{name} = …`"))
            }
            _ => fault(inner, path.clone(), format!("is of the wrong kind: {said}"), wanted(said).to_owned()),
        }
    })
}

/// The key of the line where the text breaks off, as far as it can be made out; else the file itself.
fn key_at(text: &str, at: usize) -> String {
    let begin = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let line = text.get(begin..).unwrap_or_default().lines().next().unwrap_or_default();
    let key = line.split('=').next().unwrap_or_default().trim();
    let is_key = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    if line.contains('=') && !key.is_empty() && key.bytes().all(is_key) {
        key.to_owned()
    } else {
        "campaign.toml".to_owned()
    }
}

/// How a value of the kind that was expected is written.
fn wanted(said: &str) -> &'static str {
    let expected = said.rsplit_once("expected ").map_or(said, |(_, expected)| expected);
    match expected {
        kind if kind.contains("datetime") => "write the moment without quotes: `2026-06-01T09:00:00Z`",
        "a boolean" => "write `true` or `false`, without quotes",
        "a sequence" => "write a list: `[\"one\", \"two\"]`, or `[[name]]` once for each",
        kind if kind.starts_with("i64") => "write a whole number, without quotes",
        kind if kind.contains("string") => "put it in quotes",
        _ => "write a table: `[name]` and its fields below, or `{ field = … }`",
    }
}
