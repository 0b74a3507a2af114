//! What somebody who may not read something is told: why, and how to get in.

use serde::Serialize;
use utoipa::ToSchema;

use crate::words::{Lang, Message};

/// One way in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Step {
    /// What to do, for programs: `sign_in`, `register`, `redeem`, `join_group`, `raise_role`, `earn_badge`,
    /// `earn_reputation`, `get_grant`, `confirm_address`, `wait`, `ask_manager`.
    pub action: &'static str,
    /// What to do, for people.
    #[schema(value_type = String)]
    pub label: Message,
    /// Where to do it, if there is a page for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// Whether they have done it already: they have asked, and nobody has answered yet. For pages alone, so that checks
    /// which ask no database say the same.
    #[serde(skip)]
    pub done: bool,
}

/// A refusal at a gate, as much as the policy's teaser lets out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Refusal {
    /// Why, for programs: `sign_in_required`, `group_required`, `role_required`, `badge_required`, `reputation_required`,
    /// `grant_required`, `code_required`, `mail_domain_required`, `country_excluded`, `not_yet`, `over`, `excluded`.
    pub reason: &'static str,
    /// What it is that is closed, if the teaser tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teaser_title: Option<String>,
    /// Its first words, if the teaser tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teaser_excerpt: Option<String>,
    /// The ways in, the shortest first.
    pub how_to_join: Vec<Step>,
}

impl Refusal {
    /// The same, with its ways in said in that language.
    #[must_use]
    pub fn in_lang(mut self, lang: Lang) -> Self {
        for step in &mut self.how_to_join {
            step.label = step.label.in_lang(lang);
        }
        self
    }
}
