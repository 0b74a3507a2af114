//! What a run of plain text turns out to hold: people who are mentioned, and addresses that were only pasted.

/// A piece of a text; together they are the whole of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Words.
    Text(&'t str),
    /// `@handle`: as it was written, with its sign.
    Mention(&'t str),
    /// An address of the web.
    Address(&'t str),
}

/// The most characters of a handle.
const LONGEST: usize = 40;

/// Takes the text apart. `before` is what stands in front of it, if anything does in the same line.
pub(super) fn pieces(text: &str, before: Option<char>) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let (mut start, mut at, mut before) = (0, 0, before);
    while let Some(next) = text[at..].chars().next() {
        let piece = match next {
            '@' => mention(&text[at..], before).map(Piece::Mention),
            'h' | 'H' => address(&text[at..], before).map(Piece::Address),
            _ => None,
        };
        let length = match piece {
            Some(Piece::Mention(words) | Piece::Address(words)) => words.len(),
            _ => next.len_utf8(),
        };
        if let Some(piece) = piece {
            if start < at {
                found.push(Piece::Text(&text[start..at]));
            }
            found.push(piece);
            start = at + length;
        }
        before = text[at..at + length].chars().next_back();
        at += length;
    }
    if start < text.len() {
        found.push(Piece::Text(&text[start..]));
    }
    found
}

/// A mention at the beginning of the text. What stands around it must not make it something else: the address of a mailbox,
/// a package (`@scope/name`), a part of an address.
fn mention(text: &str, before: Option<char>) -> Option<&str> {
    if before.is_some_and(|c| c.is_alphanumeric() || "/._-+@=&#%$\\`".contains(c)) {
        return None;
    }
    let of_handle = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let end = text[1..].find(|c: char| !of_handle(c)).map_or(text.len(), |end| end + 1);
    // A full stop or a dash behind it belongs to the sentence.
    let handle = text[1..end].trim_end_matches(['.', '-']);
    let after = text[end..].chars().next();
    let fits = (1..=LONGEST).contains(&handle.len())
        && handle.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && handle.bytes().any(|b| b.is_ascii_alphabetic())
        && !after.is_some_and(|c| c.is_alphanumeric() || "@/".contains(c));
    fits.then(|| &text[..=handle.len()])
}

/// An address of the web at the beginning of the text.
fn address(text: &str, before: Option<char>) -> Option<&str> {
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let starts = |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let scheme = ["https://", "http://"].into_iter().find(|scheme| starts(scheme))?;
    // Looked at first: what is no address must not be read to its end once for each of its beginnings.
    if !text[scheme.len()..].starts_with(char::is_alphanumeric) {
        return None;
    }
    let of_address = |c: char| c.is_ascii_graphic() && !"<>\"`\\^{}|".contains(c) || c.is_alphanumeric();
    let mut end = text.find(|c: char| !of_address(c)).unwrap_or(text.len());
    // What ends the sentence is no part of the address; a closing bracket is one if the address opened it. Brackets are
    // counted once: there may be thousands.
    let count = |bracket: char| text[..end].matches(bracket).count();
    let mut round = count(')').saturating_sub(count('('));
    let mut square = count(']').saturating_sub(count('['));
    while let Some(last) = text[..end].chars().next_back() {
        let over = match last {
            ')' => &mut round,
            ']' => &mut square,
            _ if ".,:;!?'*_~".contains(last) => &mut 1,
            _ => break,
        };
        if *over == 0 {
            break;
        }
        *over -= 1;
        end -= last.len_utf8();
    }
    Some(&text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> Vec<&str> {
        let found = pieces(text, None).into_iter();
        found.filter_map(|piece| if let Piece::Text(_) = piece { None } else { Some(text_of(piece)) }).collect()
    }

    fn text_of(piece: Piece<'_>) -> &str {
        let (Piece::Text(text) | Piece::Mention(text) | Piece::Address(text)) = piece;
        text
    }

    #[test]
    fn people_are_found_where_they_are_meant() {
        for (text, found) in [
            ("@mara", vec!["@mara"]),
            ("Thanks, @mara. And (@piet_2)!", vec!["@mara", "@piet_2"]),
            ("@a.b-c: hi @Noor", vec!["@a.b-c", "@Noor"]),
            ("me@a.example, a.b@c, x/@y, @scope/name, @a@b.example", vec![]),
            ("@ @. @-x @2 @1x", vec!["@1x"]),
            ("@žofia @maraž \u{202e}@mara", vec!["@mara"]),
        ] {
            assert_eq!(marked(text), found, "{text}");
        }
        assert_eq!(marked(&format!("@{}", "a".repeat(41))), Vec::<&str>::new());
    }

    #[test]
    fn pasted_addresses_are_found_without_what_ends_the_sentence() {
        for (text, found) in [
            ("see https://a.example/b_c, and", vec!["https://a.example/b_c"]),
            ("(http://a.example/x_(y))", vec!["http://a.example/x_(y)"]),
            ("HTTPS://A.example/@mara?a=1&b=2.", vec!["HTTPS://A.example/@mara?a=1&b=2"]),
            ("https:// http://. xhttps://a.example javascript:alert(1) ftp://a", vec![]),
            ("https://a.example/\"onclick=x", vec!["https://a.example/"]),
        ] {
            assert_eq!(marked(text), found, "{text}");
        }
    }

    #[test]
    fn many_brackets_and_beginnings_take_no_longer_than_many_words() {
        let brackets = format!("https://a{}", ")".repeat(30_000));
        assert_eq!(marked(&brackets), ["https://a"]);
        let beginnings = format!("{}{}", "https://.".repeat(2_000), ")".repeat(20_000));
        assert_eq!(marked(&beginnings), Vec::<&str>::new());
        assert_eq!(marked("https://a.example/(b)(c))]."), ["https://a.example/(b)(c)"]);
    }

    proptest::proptest! {
        #[test]
        fn the_pieces_are_the_whole(text in "[@a-zž.:/ h()-]{0,60}|.{0,60}") {
            let whole: String = pieces(&text, None).into_iter().map(text_of).collect();
            proptest::prop_assert_eq!(whole, text);
        }
    }
}
