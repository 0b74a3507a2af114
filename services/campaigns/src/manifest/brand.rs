//! The look in a manifest: colours that can be read, and a picture that is one.

use shared::domain::brand::{Brand, Colour, Corners, Letters, Pair};
use shared::secret::from_base64;

use super::Files;
use super::check::Checks;
use super::fault::one_of;
use super::typed::Theme;

/// The most bytes of a picture.
const LOGO: usize = 64 * 1024;

/// Checks the look; tokens that are wrong are left out.
pub(super) fn checked(checks: &mut Checks<'_>, theme: &Theme) -> Brand {
    let before = checks.count();
    let mut colour = |name: &str, written: &Option<String>| {
        let written = written.as_deref()?;
        let colour = written.parse::<Colour>().ok();
        if colour.is_none() {
            let mend = "write `#` and three or six digits of 0-9 and a-f, such as `\"#7a1f4b\"`".to_owned();
            checks.fault(&format!("theme.{name}"), "is no colour", mend);
        }
        colour
    };
    let mut brand = Brand {
        brand: colour("brand", &theme.brand),
        ink: colour("ink", &theme.ink),
        accent: colour("accent", &theme.accent),
        page: colour("page", &theme.page),
        dark_brand: colour("dark_brand", &theme.dark_brand),
        dark_ink: colour("dark_ink", &theme.dark_ink),
        dark_page: colour("dark_page", &theme.dark_page),
        ..Brand::default()
    };
    let corners = Corners::ALL.map(|one| (one.as_str(), one));
    let letters = Letters::ALL.map(|one| (one.as_str(), one));
    brand.corners = known(checks, "corners", &theme.corners, &corners);
    brand.letters = known(checks, "letters", &theme.letters, &letters);
    brand.headings = known(checks, "headings", &theme.headings, &letters);
    if checks.count() == before {
        contrast(checks, &brand);
    }
    brand
}

fn known<T: Copy + Default>(checks: &mut Checks<'_>, name: &str, written: &Option<String>, all: &[(&str, T)]) -> T {
    let Some(written) = written.as_deref() else { return T::default() };
    if let Some((_, found)) = all.iter().find(|(known, _)| *known == written) {
        return *found;
    }
    let names: Vec<_> = all.iter().map(|(name, _)| *name).collect();
    checks.fault(&format!("theme.{name}"), "is none of those there are", one_of(written, &names));
    T::default()
}

/// One fault a token is enough to mend it by.
fn contrast(checks: &mut Checks<'_>, brand: &Brand) {
    let mut told = Vec::new();
    for weak in brand.measure().into_iter().filter(|one| one.must_pass() && !one.passes()) {
        if told.contains(&weak.field) {
            continue;
        }
        told.push(weak.field);
        let what = match weak.pair {
            Pair::InkOnBrand => "words on a button",
            Pair::LinkOnPage => "links on the page",
            Pair::TextOnPage => "text on the page",
            Pair::SoftOnPage => "small print on the page",
            Pair::BrandOnPage => "a button on the page",
        };
        // Cut, not rounded: what falls short must not look as if it did not.
        let ratio = (weak.ratio * 10.0).floor() / 10.0;
        let problem = format!("can't be read: {what} has a contrast of {ratio:.1}:1");
        let mend =
            format!("choose a colour with at least {:.1}:1, or leave it out and one is chosen for you", weak.needed);
        checks.fault(&format!("theme.{}", weak.field), &problem, mend);
    }
}

/// The picture, if there is one and it is one.
pub(super) fn logo(checks: &mut Checks<'_>, theme: &Theme, files: Files<'_>) -> Option<Vec<u8>> {
    let path = theme.logo.as_deref()?;
    let bytes = match path.strip_prefix("data:") {
        Some(data) => inline(checks, data)?,
        None => checks.file("theme.logo", path, files)?,
    };
    let picture = bytes.starts_with(&[0x89, b'P', b'N', b'G'])
        || bytes.starts_with(&[0xff, 0xd8, 0xff])
        || bytes.starts_with(b"GIF8")
        || (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"));
    if !picture {
        checks.fault("theme.logo", "is no picture we show", "use a PNG, JPEG, WebP or GIF".to_owned());
        return None;
    }
    if bytes.len() > LOGO {
        let problem = format!("has {} KB", bytes.len().div_ceil(1024));
        checks.fault(
            "theme.logo",
            &problem,
            format!("make it {} KB or less: 128 by 128 points are enough", LOGO / 1024),
        );
        return None;
    }
    Some(bytes)
}

/// A picture that stands in the manifest itself: what follows `data:` in such an address.
fn inline(checks: &mut Checks<'_>, data: &str) -> Option<Vec<u8>> {
    let bytes = data.split_once(";base64,").and_then(|(_, text)| from_base64(text.trim()));
    if bytes.is_none() {
        let mend = "write `data:image/png;base64,` and the picture as base64, or name a file".to_owned();
        checks.fault("theme.logo", "is no picture that can be read", mend);
    }
    bytes
}
