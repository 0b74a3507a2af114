//! What is to be done: one thing a step, with what it is called and what changes.

use std::fmt;

use http::Method;
use serde_json::{Value, json};
use shared::secret::digest;

use super::api::{Api, Failure, encoded};

/// Whether something is made, changed, or left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// It is not there yet.
    Create,
    /// It is otherwise.
    Change,
    /// It is as the file says, or somebody has taken it away on purpose.
    Leave,
}

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Community,
    Joining,
    Theme,
    Logo,
    Guidelines,
    Gate,
    Resource,
    Space,
    Tag,
    WayIn,
    Sites,
    Survey,
    HostName,
    Post,
    Idea,
    Campaign,
}

impl What {
    /// As manifests and the command line call it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::Joining => "joining",
            Self::Theme => "theme",
            Self::Logo => "logo",
            Self::Guidelines => "guidelines",
            Self::Gate => "gate",
            Self::Resource => "resource",
            Self::Space => "space",
            Self::Tag => "tag",
            Self::WayIn => "way in",
            Self::Sites => "sites",
            Self::Survey => "survey",
            Self::HostName => "host name",
            Self::Post => "post",
            Self::Idea => "idea",
            Self::Campaign => "campaign",
        }
    }
}

/// A field that is to be otherwise; none stands for nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// What manifests call it.
    pub(crate) field: String,
    /// What is there.
    pub(crate) from: Option<String>,
    /// What is to be there.
    pub(crate) to: Option<String>,
}

impl Change {
    /// Of a field of the API, called as manifests call it.
    pub(crate) fn new(field: &str, from: &Value, to: &Value) -> Self {
        let field = match field {
            "body_md" => "text",
            "welcome_md" => "welcome",
            "policy" => "gate",
            other => other,
        };
        Self { field: field.to_owned(), from: short(from), to: short(to) }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nothing = "nothing";
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| nothing.to_owned());
        write!(f, "{}: {} → {}", self.field, side(&self.from), side(&self.to))
    }
}

/// A value in one short line; none for nothing.
fn short(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::Array(items) if items.is_empty() => return None,
        // In a list what quotes are for is clear without them.
        Value::String(text) if !is_moment(text) => format!("“{}”", plain(value)),
        other => plain(other),
    };
    Some(if text.chars().count() <= 60 { text } else { format!("{}…", text.chars().take(60).collect::<String>()) })
}

fn is_moment(text: &str) -> bool {
    shared::domain::Time::parse(text).is_some()
}

/// A value without what only programs need.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let set = fields.iter().filter(|(_, value)| !value.is_null());
            set.map(|(_, value)| plain(value)).collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

/// How it is done.
#[derive(Debug, Clone)]
pub(crate) enum How {
    /// Not at all.
    Nothing,
    /// One request to the API, or several.
    Send(Vec<(Method, String, Value)>),
    /// The same for something planted, whose last answer says which one it has become.
    Move { key: String, kind: &'static str, requests: Vec<(Method, String, Value)> },
    /// The community's own host name, by an operator's token.
    Host(Value),
    /// A picture, by the studio's form.
    Logo(Vec<u8>),
    /// A post or an idea, and which one it became: what is sent, its list, its key; then what is asked for it: below its own
    /// address.
    Plant { key: String, list: &'static str, body: Value, then: Vec<(Method, &'static str, Value)> },
}

impl How {
    /// One request.
    pub(crate) fn send(method: Method, path: impl Into<String>, body: Value) -> Self {
        Self::Send(vec![(method, path.into(), body)])
    }
}

/// One thing.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) act: Act,
    pub(crate) what: What,
    /// Its name.
    pub(crate) name: String,
    /// What changes.
    pub(crate) changes: Vec<Change>,
    pub(crate) how: How,
}

impl Step {
    /// Something that is as it should be.
    pub(crate) fn leave(what: What, name: &str) -> Self {
        Self { act: Act::Leave, what, name: name.to_owned(), changes: Vec::new(), how: How::Nothing }
    }

    /// Does it.
    pub(crate) async fn run(&self, api: &Api<'_>) -> Result<(), Failure> {
        match &self.how {
            How::Nothing => {}
            How::Send(requests) => {
                for (method, path, body) in requests {
                    api.change(method.clone(), path, body, None).await?;
                }
            }
            How::Move { key, kind, requests } => {
                let mut answer = Value::Null;
                for (method, path, body) in requests {
                    answer = api.change(method.clone(), path, body, None).await?;
                }
                let planted = json!({ "kind": kind, "id": answer["id"] });
                api.change(Method::PUT, &format!("/campaign/seeds/{}", encoded(key)), &planted, None).await?;
            }
            How::Host(body) => {
                api.as_operator().change(Method::PUT, "/operator/host", body, None).await?;
            }
            How::Logo(bytes) => api.upload("/studio/brand/logo", "logo", bytes).await?,
            How::Plant { key, list, body, then } => {
                // Whoever is stopped between the requests gets the same post again by its key, and no second one.
                let once = format!("campaign-{}", digest(format!("{key}\n{body}").as_bytes()));
                let made = api.change(Method::POST, list, body, Some(&once)).await?;
                let id = made["id"].as_str().unwrap_or_default();
                let kind = list.trim_matches('/').trim_end_matches('s');
                let planted = json!({ "kind": kind, "id": id });
                api.change(Method::PUT, &format!("/campaign/seeds/{}", encoded(key)), &planted, None).await?;
                for (method, below, body) in then {
                    api.change(method.clone(), &format!("{list}/{id}{below}"), body, None).await?;
                }
            }
        }
        Ok(())
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.act {
            Act::Create => '+',
            Act::Change => '~',
            Act::Leave => '=',
        };
        write!(f, "  {mark} {:<12}{}", self.what.as_str(), self.name)?;
        for change in &self.changes {
            write!(f, "\n      {change}")?;
        }
        Ok(())
    }
}
