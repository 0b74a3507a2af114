//! What members say of themselves, with its limits. Pure.

use serde::{Deserialize, Serialize};
use shared::domain::FieldError;
use shared::words::{Lang, common};
use utoipa::ToSchema;

use crate::words;

/// The most characters of a bio.
pub(crate) const BIO: usize = 2_000;
/// The most links beside it.
pub(crate) const LINKS: usize = 5;
/// The most bytes of a picture.
pub(crate) const PICTURE: usize = 100 * 1024;

/// A change of a profile: what is not named stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ProfileChange {
    /// For people: 1 to 80 characters, one line.
    pub name: Option<String>,
    /// Markdown of at most 2,000 characters.
    pub bio_md: Option<String>,
    /// Where they are, as they put it: at most 80 characters.
    pub location: Option<String>,
    /// Their own place on the web.
    pub website: Option<String>,
    /// At most five other places.
    pub links: Option<Vec<String>>,
    /// `en`, `es`, `pl`, `sk`, `ru`, `ar`, or empty for that of the browser.
    pub language: Option<String>,
    /// A name of the IANA time zone database, such as `Europe/Bratislava`, or empty.
    pub time_zone: Option<String>,
}

impl ProfileChange {
    /// The same change, in the form in which it is kept; or everything that is wrong with it.
    pub(crate) fn checked(self) -> Result<Self, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let mut keep = |checked: Option<Result<String, FieldError>>| match checked {
            Some(Err(error)) => {
                wrong.push(error);
                None
            }
            Some(Ok(text)) => Some(text),
            None => None,
        };
        let name = keep(self.name.map(|text| line("name", &text, true, 80)));
        let bio_md = keep(self.bio_md.map(|text| bio(&text)));
        let location = keep(self.location.map(|text| line("location", &text, false, 80)));
        let website = keep(self.website.map(|text| optional_address("website", &text)));
        let language = keep(self.language.map(|text| language(&text)));
        let time_zone = keep(self.time_zone.map(|text| time_zone(&text)));
        let links = self.links.map(|links| all_links(&links));
        let links = match links {
            Some(Err(error)) => {
                wrong.push(error);
                None
            }
            Some(Ok(links)) => Some(links),
            None => None,
        };
        if wrong.is_empty() {
            Ok(Self { name, bio_md, location, website, links, language, time_zone })
        } else {
            Err(wrong)
        }
    }
}

/// One line of at most so many characters, with single spaces; `needed` if it may not be empty.
fn line(field: &str, text: &str, needed: bool, most: usize) -> Result<String, FieldError> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = line.chars().count();
    if needed && line.is_empty() {
        return Err(FieldError::new(field, "too_short", common::at_least_characters(1)));
    }
    if length > most {
        return Err(FieldError::new(field, "too_long", common::at_most_characters(most, length)));
    }
    if line.chars().any(char::is_control) {
        return Err(FieldError::new(field, "invalid", common::NO_CONTROL_CHARACTERS));
    }
    Ok(line)
}

fn bio(text: &str) -> Result<String, FieldError> {
    let text = text.trim().replace("\r\n", "\n");
    let length = text.chars().count();
    if length > BIO {
        return Err(FieldError::new("bio_md", "too_long", common::at_most_characters(BIO, length)));
    }
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(FieldError::new("bio_md", "invalid", common::NO_CONTROL_CHARACTERS));
    }
    Ok(text)
}

fn optional_address(field: &str, text: &str) -> Result<String, FieldError> {
    if text.trim().is_empty() { Ok(String::new()) } else { address(field, text) }
}

/// A whole address on the web. A name before the host (`https://bank.example@elsewhere.example`) only ever deceives.
fn address(field: &str, text: &str) -> Result<String, FieldError> {
    let text = text.trim();
    let wrong = || FieldError::new(field, "invalid", words::LIMIT_WHOLE_ADDRESS);
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or_else(wrong)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let clean = !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"'`\\{}|^".contains(c));
    let fits = !host.is_empty() && !host.contains('@') && text.chars().count() <= 200;
    if clean && fits { Ok(text.to_owned()) } else { Err(wrong()) }
}

/// The links, without empty ones, each once.
fn all_links(links: &[String]) -> Result<Vec<String>, FieldError> {
    let mut kept: Vec<String> = Vec::new();
    for link in links.iter().filter(|link| !link.trim().is_empty()) {
        let link = address("links", link)?;
        if !kept.contains(&link) {
            kept.push(link);
        }
    }
    if kept.len() > LINKS {
        return Err(FieldError::new("links", "too_many", words::limit_links(LINKS)));
    }
    Ok(kept)
}

fn language(text: &str) -> Result<String, FieldError> {
    let codes = Lang::ALL.map(Lang::code);
    let known = text.is_empty() || codes.contains(&text);
    let wrong = || FieldError::new("language", "invalid", words::limit_language(codes.join(", ")));
    if known { Ok(text.to_owned()) } else { Err(wrong()) }
}

/// The form of a name of the IANA time zone database. Which names there are changes too often to be kept here.
fn time_zone(text: &str) -> Result<String, FieldError> {
    let text = text.trim();
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b))
    };
    let fits = text.len() <= 64
        && (text == "UTC" || (text.contains('/') && text.split('/').count() <= 3 && text.split('/').all(part)));
    let wrong = || FieldError::new("time_zone", "invalid", words::LIMIT_TIME_ZONE);
    if text.is_empty() || fits { Ok(text.to_owned()) } else { Err(wrong()) }
}

/// The kind of a picture, by its first bytes: what the sender calls it proves nothing. Drawings that can hold scripts (SVG)
/// are no pictures here.
pub(crate) fn picture_kind(bytes: &[u8]) -> Result<&'static str, FieldError> {
    if bytes.is_empty() {
        return Err(FieldError::new("picture", "missing", words::LIMIT_A_PICTURE));
    }
    if bytes.len() > PICTURE {
        let limit = words::limit_picture_size(PICTURE / 1024, bytes.len().div_ceil(1024));
        return Err(FieldError::new("picture", "too_long", limit));
    }
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    Ok(match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => "image/gif",
        _ if webp => "image/webp",
        _ => return Err(FieldError::new("picture", "invalid", words::LIMIT_PICTURE_KIND)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(field: &str, text: &str) -> Result<ProfileChange, Vec<FieldError>> {
        let text = Some(text.to_owned());
        let none = ProfileChange::default();
        match field {
            "name" => ProfileChange { name: text, ..none },
            "bio_md" => ProfileChange { bio_md: text, ..none },
            "location" => ProfileChange { location: text, ..none },
            "website" => ProfileChange { website: text, ..none },
            "language" => ProfileChange { language: text, ..none },
            "time_zone" => ProfileChange { time_zone: text, ..none },
            _ => ProfileChange { links: text.map(|text| text.lines().map(str::to_owned).collect()), ..none },
        }
        .checked()
    }

    #[test]
    fn every_limit_is_told_with_its_field() {
        let long = |count: usize| "x".repeat(count);
        for (field, good, wrong) in [
            ("name", vec!["Ada".to_owned(), long(80)], vec![String::new(), " ".into(), long(81)]),
            ("bio_md", vec![String::new(), "a\r\nb".into(), long(2_000)], vec![long(2_001), "a\u{7}".into()]),
            ("location", vec![String::new(), long(80)], vec![long(81), "a\u{1}b".into()]),
            (
                "website",
                vec![String::new(), "https://a.example/b?c#d".into(), "http://a.example".into()],
                vec![
                    "javascript:alert(1)".into(),
                    "//a.example".into(),
                    "https://".into(),
                    "https:///x".into(),
                    "https://a@b.example".into(),
                    "https://a.example/\"x".into(),
                    "ftp://a.example".into(),
                    format!("https://{}", long(200)),
                ],
            ),
            ("links", vec!["https://a.example\nhttps://a.example\n\n".into()], vec!["data:x".into()]),
            ("language", vec![String::new(), "sk".into()], vec!["xx".into(), "EN".into()]),
            (
                "time_zone",
                vec![
                    String::new(),
                    "UTC".into(),
                    "Europe/Bratislava".into(),
                    "America/Argentina/Ushuaia".into(),
                    "Etc/GMT+5".into(),
                ],
                vec![
                    "Bratislava".into(),
                    "Europe/".into(),
                    "../etc/passwd".into(),
                    "a/b/c/d".into(),
                    format!("A/{}", long(64)),
                ],
            ),
        ] {
            for text in good {
                assert!(one(field, &text).is_ok(), "{field}: {text:?}");
            }
            for text in wrong {
                let errors = one(field, &text).unwrap_err();
                assert_eq!((errors.len(), errors[0].field.as_str()), (1, field), "{text:?}");
            }
        }
        let six: Vec<_> = (0..6).map(|n| format!("https://{n}.example")).collect();
        assert_eq!(one("links", &six.join("\n")).unwrap_err()[0].code, "too_many");
    }

    #[test]
    fn links_are_kept_once_and_what_is_not_named_stays() {
        let change = one("links", "https://a.example\n\nhttps://a.example").unwrap();
        assert_eq!(change, ProfileChange { links: Some(vec!["https://a.example".into()]), ..ProfileChange::default() });
    }

    #[test]
    fn pictures_are_told_by_their_first_bytes() {
        for (bytes, kind) in [
            (b"\x89PNG\r\n\x1a\n....".as_slice(), "image/png"),
            (b"\xff\xd8\xff\xe0", "image/jpeg"),
            (b"GIF89a..", "image/gif"),
            (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        ] {
            assert_eq!(picture_kind(bytes), Ok(kind));
        }
        for wrong in
            [b"".as_slice(), b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"RIFF\0\0\0\0WAVE", b"\x89PN", b"GIF8"]
        {
            assert!(picture_kind(wrong).is_err());
        }
        let mut large = b"\x89PNG\r\n\x1a\n".to_vec();
        large.resize(PICTURE, 0);
        assert!(picture_kind(&large).is_ok());
        large.push(0);
        assert_eq!(picture_kind(&large).unwrap_err().code, "too_long");
    }
}
