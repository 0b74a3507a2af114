//! A file out of a form (`multipart/form-data`, RFC 7578). Ours have one file and nothing else, and are in memory as a whole:
//! a general reader would weigh more than all the rest of this service's pages.

use shared::domain::FieldError;

use crate::words;

/// The bytes of the field of that name.
pub fn file<'a>(content_type: &str, body: &'a [u8], name: &str) -> Result<&'a [u8], FieldError> {
    let broken = || FieldError::new("form", "invalid", words::LIMIT_MULTIPART);
    let boundary = boundary(content_type).ok_or_else(broken)?;
    let mark = format!("--{boundary}");
    let mut rest = body.strip_prefix(mark.as_bytes()).ok_or_else(broken)?;
    let end = format!("\r\n{mark}");
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let length = find(part, end.as_bytes()).ok_or_else(broken)?;
        let (head, content) = split(&part[..length]).ok_or_else(broken)?;
        if is_named(head, name) {
            return Ok(content);
        }
        rest = &part[length + end.len()..];
    }
    Err(FieldError::new(name, "missing", words::LIMIT_FILE))
}

/// What stands between the parts: at most 70 characters (RFC 2046).
fn boundary(content_type: &str) -> Option<&str> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let value = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="))?;
    Some(value.trim_matches('"')).filter(|value| (1..=70).contains(&value.len()))
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|window| window == what)
}

fn split(part: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = find(part, b"\r\n\r\n")?;
    Some((&part[..at], &part[at + 4..]))
}

fn is_named(head: &[u8], name: &str) -> bool {
    let head = String::from_utf8_lossy(head);
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"));
    line.is_some_and(|line| line.split(';').any(|part| part.trim() == format!("name=\"{name}\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = "multipart/form-data; boundary=xyz";

    #[test]
    fn the_file_is_found_whatever_is_in_it() {
        let body = b"--xyz\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nno\r\n--xyz\r\n\
            content-disposition: form-data; name=\"picture\"; filename=\"a;b\"\r\nContent-Type: image/png\r\n\r\n\x89\r\n\r\n--xy\0\r\n--xyz--\r\n";
        assert_eq!(file(KIND, body, "picture"), Ok(b"\x89\r\n\r\n--xy\0".as_slice()));
        assert_eq!(file(KIND, body, "other"), Ok(b"no".as_slice()));
        assert_eq!(file(KIND, body, "third").unwrap_err().code, "missing");
        assert_eq!(file("multipart/form-data; boundary=\"xyz\"", body, "other"), Ok(b"no".as_slice()));
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for (kind, body) in [
            (KIND, b"".as_slice()),
            (KIND, b"--xyz"),
            (KIND, b"--xyz\r\nno head"),
            (KIND, b"--xyz\r\nContent-Disposition: form-data; name=\"picture\"\r\n\r\nnever ends"),
            ("multipart/form-data", b"--\r\n\r\n"),
            ("multipart/form-data; boundary=", b"--\r\n\r\n"),
            ("text/plain; boundary=xyz", b"--xyz\r\n\r\n"),
        ] {
            assert!(file(kind, body, "picture").is_err(), "{kind} {body:?}");
        }
    }
}
