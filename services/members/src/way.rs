//! The ways into a community and their settings. Pure.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A way in, or a way for others to tell us of members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WayKind {
    /// A link by mail.
    Email,
    /// OpenID Connect.
    Oidc,
    /// A signed hand-off from the company's own product.
    HandOff,
    /// Invitation links and codes.
    Invitation,
    /// Grants told by the company's shop or CRM. Not a way in, but kept like one.
    Webhook,
}

impl WayKind {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [Self::Email, Self::Oidc, Self::HandOff, Self::Invitation, Self::Webhook];

    /// As written in JSON, in addresses and in the database.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Oidc => "oidc",
            Self::HandOff => "hand_off",
            Self::Invitation => "invitation",
            Self::Webhook => "webhook",
        }
    }

    /// The way of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How a community uses an OpenID Connect provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OidcSettings {
    /// The provider's address; `/.well-known/openid-configuration` is found below it.
    pub issuer: String,
    /// What the provider calls us.
    pub client_id: String,
    /// What the button says: `Sign in with …`.
    #[serde(default)]
    pub label: String,
    /// What is asked for.
    #[serde(default = "default_scopes")]
    pub scopes: String,
    /// The claim that lists a person's groups.
    #[serde(default = "default_groups_claim")]
    pub groups_claim: String,
    /// Which of the provider's groups is which of ours; others are left out.
    #[serde(default)]
    pub groups: BTreeMap<String, String>,
}

fn default_scopes() -> String {
    "openid profile email".to_owned()
}

fn default_groups_claim() -> String {
    "groups".to_owned()
}

/// How a company's own product hands its people over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandOffSettings {
    /// Where the product's public keys are, as a JWK Set; none: it signs with the secret we give out.
    #[serde(default)]
    pub jwks_url: Option<String>,
    /// Who signs, if `iss` is to be checked.
    #[serde(default)]
    pub issuer: Option<String>,
    /// Where people sign in to the product: the button on our page leads there, with `next` added.
    #[serde(default)]
    pub sign_in_url: Option<String>,
    /// What the button says: `Sign in with …`.
    #[serde(default)]
    pub label: String,
}

/// Which ways are open, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ways {
    /// Links by mail.
    pub email: bool,
    /// Invitations.
    pub invitation: bool,
    /// OpenID Connect.
    pub oidc: Option<OidcSettings>,
    /// Hand-off from the company's product.
    pub hand_off: Option<HandOffSettings>,
}
