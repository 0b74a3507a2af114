//! What is to be done: one thing a step, with what it is called and what changes.

use std::fmt;

use anyhow::Context;
use http::Method;
use serde_json::{Value, json};
use shared::secret::digest;

use super::found::encoded;
use super::remote::Remote;

/// Whether something is made, changed, or left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// It is not there yet.
    Create,
    /// It is otherwise.
    Change,
    /// It is as the file says, or somebody has taken it away on purpose.
    Leave,
}

/// How it is done.
#[derive(Debug)]
pub(super) enum How {
    /// Not at all.
    Nothing,
    /// One request to the API.
    Send(Method, String, Value),
    /// A picture, by the studio's form.
    Logo(Vec<u8>),
    /// A post or an idea, and which one it became: what is sent, its list, its key, and until when it is pinned.
    Plant { key: String, list: &'static str, body: Value, pinned: Option<String> },
}

/// One thing.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) act: Act,
    /// What kind of thing it is: `space`, `gate`.
    pub(super) what: &'static str,
    /// Its name.
    pub(super) name: String,
    /// What changes, in words.
    pub(super) changes: Vec<String>,
    pub(super) how: How,
}

impl Step {
    /// Something that is as it should be.
    pub(super) fn leave(what: &'static str, name: &str) -> Self {
        Self { act: Act::Leave, what, name: name.to_owned(), changes: Vec::new(), how: How::Nothing }
    }

    /// Does it.
    pub(super) async fn run(&self, remote: &Remote) -> anyhow::Result<()> {
        match &self.how {
            How::Nothing => Ok(()),
            How::Send(method, path, body) => remote.change(method.clone(), path, body, None).await.map(drop),
            How::Logo(bytes) => remote.upload("/studio/brand/logo", "logo", bytes).await,
            How::Plant { key, list, body, pinned } => {
                // Whoever is stopped between the two requests gets the same post again by its key, and no second one.
                let once = format!("campaign-{}", digest(format!("{key}\n{body}").as_bytes()));
                let made = remote.change(Method::POST, list, body, Some(&once)).await?;
                let id = made["id"].as_str().context("what was made has no id")?;
                let kind = list.trim_matches('/').trim_end_matches('s');
                let planted = json!({ "kind": kind, "id": id });
                remote.change(Method::PUT, &format!("/campaign/seeds/{}", encoded(key)), &planted, None).await?;
                if let Some(until) = pinned {
                    remote.change(Method::PUT, &format!("/posts/{id}/pin"), &json!({ "until": until }), None).await?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.act {
            Act::Create => '+',
            Act::Change => '~',
            Act::Leave => '=',
        };
        write!(f, "  {mark} {:<12}{}", self.what, self.name)?;
        for change in &self.changes {
            write!(f, "\n      {change}")?;
        }
        Ok(())
    }
}
