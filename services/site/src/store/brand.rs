//! What is kept of a community's brand. Triggers tell the community its version, which every page has to know.

use serde::Deserialize;
use shared::ports::Stmt;

/// The tokens, as JSON.
#[derive(Debug, Deserialize)]
pub(crate) struct TokensRow {
    pub(crate) tokens: String,
}

/// The picture.
#[derive(Debug, Deserialize)]
pub(crate) struct LogoRow {
    pub(crate) logo_kind: String,
    pub(crate) logo: String,
    pub(crate) logo_version: String,
}

pub(crate) fn tokens(community: &str) -> Stmt {
    Stmt::new("SELECT tokens FROM brands WHERE community = ?1").bind(community)
}

pub(crate) fn put_tokens(community: &str, tokens: &str, version: &str) -> Stmt {
    Stmt::new(
        "INSERT INTO brands (community, tokens, version) VALUES (?1, ?2, ?3)
         ON CONFLICT (community) DO UPDATE SET tokens = excluded.tokens, version = excluded.version",
    )
    .bind(community)
    .bind(tokens)
    .bind(version)
}

pub(crate) fn logo(community: &str) -> Stmt {
    let sql = "SELECT logo_kind, logo, logo_version FROM brands WHERE community = ?1 AND logo IS NOT NULL";
    Stmt::new(sql).bind(community)
}

pub(crate) fn put_logo(community: &str, kind: &str, base64: &str, version: &str) -> Stmt {
    Stmt::new(
        "INSERT INTO brands (community, logo_kind, logo, logo_version) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (community) DO UPDATE
           SET logo_kind = excluded.logo_kind, logo = excluded.logo, logo_version = excluded.logo_version",
    )
    .bind(community)
    .bind(kind)
    .bind(base64)
    .bind(version)
}

pub(crate) fn drop_logo(community: &str) -> Stmt {
    Stmt::new("UPDATE brands SET logo_kind = NULL, logo = NULL, logo_version = NULL WHERE community = ?1")
        .bind(community)
}
