//! The files every page needs. Their addresses carry a digest of what is in them, so that browsers keep them for good.

use axum::response::{IntoResponse, Response};
use http::header;

/// One file.
pub(super) struct Asset {
    pub(super) name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

const ASSETS: [Asset; 5] = [
    Asset {
        name: "folkmoot.css",
        kind: "text/css; charset=utf-8",
        bytes: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/folkmoot.css")),
    },
    Asset {
        name: "folkmoot.js",
        kind: "text/javascript; charset=utf-8",
        bytes: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/folkmoot.js")),
    },
    Asset {
        name: "theme.js",
        kind: "text/javascript; charset=utf-8",
        bytes: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/theme.js")),
    },
    Asset {
        name: "icons.svg",
        kind: "image/svg+xml",
        bytes: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/icons.svg")),
    },
    Asset {
        name: "favicon.svg",
        kind: "image/svg+xml",
        bytes: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/favicon.svg")),
    },
];

/// A short digest (FNV-1a, 64 bits), computed when the program is compiled. It tells versions apart; it protects nothing.
const fn digest() -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut asset = 0;
    while asset < ASSETS.len() {
        let bytes = ASSETS[asset].bytes;
        let mut place = 0;
        while place < bytes.len() {
            hash = (hash ^ bytes[place] as u64).wrapping_mul(0x0100_0000_01b3);
            place += 1;
        }
        asset += 1;
    }
    hash
}

const DIGEST: u64 = digest();

/// The address of a file.
pub(super) fn href(name: &str) -> String {
    format!("/assets/{DIGEST:016x}/{name}")
}

/// The style sheet as text, for what measures its colours.
pub(super) fn style_sheet() -> &'static str {
    std::str::from_utf8(ASSETS[0].bytes).unwrap_or_default()
}

/// Answers `/assets/…`, with or without the digest; none if there is no such file.
pub(super) fn serve(path: &str) -> Option<Response> {
    let rest = path.strip_prefix("/assets/")?;
    let (lasting, name) = match rest.split_once('/') {
        Some((digest, name)) => (digest == format!("{DIGEST:016x}"), name),
        None => (false, rest),
    };
    let asset = ASSETS.iter().find(|asset| asset.name == name)?;
    let keep = if lasting { "public, max-age=31536000, immutable" } else { "public, max-age=300" };
    Some(([(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, keep)], asset.bytes).into_response())
}
