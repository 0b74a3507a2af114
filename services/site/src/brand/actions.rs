//! Reading and changing the brand.

use gate::{Access, Entry};
use shared::domain::brand::Brand;
use shared::domain::{FieldError, Role};
use shared::ports::Stmt;
use shared::secret::{base64, digest, from_base64};
use shared::web::Problem;

use super::typed::BrandText;
use crate::store::brand as store;
use crate::words;

/// The most bytes of a picture: it comes with every first page.
pub(super) const LOGO: usize = 64 * 1024;

/// The brand as it is; that of a community without one is plain.
pub(super) async fn read(access: &Access) -> Result<Brand, Problem> {
    if access.frame().brand_sheet().is_none() {
        return Ok(Brand::default());
    }
    let rows = access.app.db.query(store::tokens(&access.community.id)).await?;
    let Some(row) = rows.first::<store::TokensRow>()? else { return Ok(Brand::default()) };
    serde_json::from_str(&row.tokens).map_err(|error| Problem::broken(format!("a brand can't be read: {error}")))
}

/// Keeps it, if it can be read.
pub(super) async fn put(access: &Access, typed: &BrandText) -> Result<Brand, Problem> {
    access.at_least(Role::Manager)?;
    let brand = typed.checked().map_err(Problem::invalid_fields)?;
    let tokens = serde_json::to_string(&brand).map_err(|error| Problem::broken(error.to_string()))?;
    let version = if brand.is_plain() { String::new() } else { short(brand.sheet(":root").as_bytes()) };
    change(access, "save", store::put_tokens(&access.community.id, &tokens, &version)).await?;
    Ok(brand)
}

/// One change, with its line in the log.
async fn change(access: &Access, action: &'static str, change: Stmt) -> Result<(), Problem> {
    let line = access.logged(&Entry::new(action, "brand", access.community.slug.as_str()))?;
    access.app.db.batch(vec![line, change]).await?;
    access.house_changed().await;
    Ok(())
}

/// A digest for an address: it tells versions apart, and protects nothing.
fn short(bytes: &[u8]) -> String {
    digest(bytes).chars().filter(char::is_ascii_alphanumeric).take(12).collect()
}

/// The picture as it is sent.
pub(super) struct Logo {
    pub(super) kind: String,
    pub(super) bytes: Vec<u8>,
    pub(super) version: String,
}

/// The picture, if there is one.
pub(super) async fn logo(access: &Access) -> Result<Logo, Problem> {
    let rows = access.app.db.query(store::logo(&access.community.id)).await?;
    let row = rows.first::<store::LogoRow>()?.ok_or_else(Problem::not_found)?;
    let bytes = from_base64(&row.logo).ok_or_else(|| Problem::broken("a logo is not base64"))?;
    Ok(Logo { kind: row.logo_kind, bytes, version: row.logo_version })
}

/// Keeps a picture.
pub(super) async fn put_logo(access: &Access, bytes: &[u8]) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let kind = kind(bytes)?;
    change(access, "save", store::put_logo(&access.community.id, kind, &base64(bytes), &short(bytes))).await
}

/// Drops it.
pub(super) async fn drop_logo(access: &Access) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    change(access, "delete", store::drop_logo(&access.community.id)).await
}

/// The kind of a picture, by its first bytes: what the sender calls it proves nothing. Drawings that can hold scripts (SVG)
/// are no pictures here.
fn kind(bytes: &[u8]) -> Result<&'static str, FieldError> {
    if bytes.is_empty() {
        return Err(FieldError::new("logo", "missing", words::LIMIT_LOGO_MISSING));
    }
    if bytes.len() > LOGO {
        let limit = words::limit_logo_size(LOGO / 1024, bytes.len().div_ceil(1024));
        return Err(FieldError::new("logo", "too_long", limit));
    }
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    Ok(match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => "image/gif",
        _ if webp => "image/webp",
        _ => return Err(FieldError::new("logo", "invalid", words::LIMIT_LOGO_KIND)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_bytes() {
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n...."), Ok("image/png"));
        for (bytes, code) in
            [(b"".as_slice(), "missing"), (b"<svg onload=x>", "invalid"), (&[0xff; LOGO + 1], "too_long")]
        {
            assert_eq!(kind(bytes).unwrap_err().code, code);
        }
    }

    #[test]
    fn a_version_fits_into_an_address() {
        let version = short(b"sheet");
        assert!(version.len() == 12 && version.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{version}");
        assert_ne!(version, short(b"other"));
    }
}
