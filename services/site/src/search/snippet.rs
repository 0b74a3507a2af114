//! The place of a text where the words stand that were looked for, with the words marked.

use maud::{Markup, html};
use posts::{Words, folded, tokens};

/// How long the shown piece is, in bytes; it ends between two words.
const LENGTH: usize = 240;
/// How much is shown before the first word.
const BEFORE: usize = 40;

/// The piece of the text with the most of the words in it, or its beginning where none is.
pub(super) fn piece<'a>(text: &'a str, words: &Words) -> &'a str {
    let found: Vec<(usize, usize)> = tokens(text)
        .filter_map(|(at, token)| {
            let plain = folded(token);
            words.each().position(|word| word.is(&plain)).map(|which| (at, which))
        })
        .collect();
    // Both ends of the piece only ever move on, so that a text that is nothing but those words is read once.
    let mut seen = vec![0_usize; words.each().count()];
    let (mut end, mut different) = (0, 0);
    let (mut begin, mut most) = (0, 0);
    for (at, which) in &found {
        while let Some((_, next)) = found.get(end).filter(|(place, _)| *place < at + LENGTH - BEFORE) {
            different += usize::from(seen[*next] == 0);
            seen[*next] += 1;
            end += 1;
        }
        // The first of the best is shown.
        if different > most {
            (begin, most) = (*at, different);
        }
        seen[*which] -= 1;
        different -= usize::from(seen[*which] == 0);
    }
    let begin = if begin <= BEFORE { 0 } else { start_of_word(text, begin - BEFORE) };
    let end = if text.len() - begin <= LENGTH { text.len() } else { end_of_word(text, begin, begin + LENGTH) };
    &text[begin..end]
}

/// The first word that begins at this place or behind it.
fn start_of_word(text: &str, at: usize) -> usize {
    let at = boundary(text, at);
    text[at..].find(' ').map_or(at, |blank| at + blank + 1)
}

/// The end of the last word that ends before this place, and behind where the piece begins.
fn end_of_word(text: &str, begin: usize, at: usize) -> usize {
    let at = boundary(text, at);
    text[begin..at].rfind(' ').filter(|blank| *blank > 0).map_or(at, |blank| begin + blank)
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The text with the words marked.
pub(super) fn marked(text: &str, words: &Words) -> Markup {
    let mut from = 0;
    let mut parts = Vec::new();
    for (at, token) in tokens(text).filter(|(_, token)| words.has(&folded(token))) {
        parts.push((&text[from..at], token));
        from = at + token.len();
    }
    html! { @for (before, word) in parts { (before) mark { (word) } } (text[from..]) }
}

/// The piece with the words marked, and dots where the text goes on.
pub(super) fn excerpt(text: &str, words: &Words) -> Markup {
    let text = text.trim();
    let piece = piece(text, words);
    let begins = piece.as_ptr() == text.as_ptr();
    let ends = begins && piece.len() == text.len() || text.ends_with(piece);
    html! { @if !begins { "… " } (marked(piece, words)) @if !ends { " …" } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_with_most_of_the_words_is_shown() {
        let filler = "nothing of note here and there ".repeat(20);
        let text = format!("range {filler} the Zigbee range halves {filler}");
        let words = Words::of("zigbee range");
        let shown = excerpt(&text, &words).into_string();
        assert!(shown.contains("<mark>Zigbee</mark> <mark>range</mark> halves"), "{shown}");
        assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
        assert!(shown.len() < LENGTH + 80, "{shown}");
    }

    #[test]
    fn words_of_every_script_are_marked_and_nothing_is_markup() {
        for (text, typed, expected) in [
            ("<b>Hub</b>", "hub", "&lt;b&gt;<mark>Hub</mark>&lt;/b&gt;"),
            ("Aktualizácia zariadenia", "aktualizacia", "<mark>Aktualizácia</mark> zariadenia"),
            ("Новые настройки", "настройка", "Новые <mark>настройки</mark>"),
            ("قرأت الكِتاب", "كتاب", "قرأت <mark>الكِتاب</mark>"),
            ("", "hub", ""),
        ] {
            assert_eq!(excerpt(text, &Words::of(typed)).into_string(), expected);
        }
    }

    #[test]
    fn a_word_without_an_end_is_cut_behind_its_beginning() {
        let text = format!("{}{} zebra-{}", "word ".repeat(80), "a".repeat(60), "x".repeat(400));
        let shown = piece(&text, &Words::of("zebra"));
        assert!(shown.starts_with("zebra-x") && shown.len() <= LENGTH, "{shown}");
    }

    #[test]
    fn a_text_of_nothing_else_is_read_once() {
        let text = "hub lamp ".repeat(20_000);
        let words = Words::of("hub lamp");
        assert!(excerpt(&text, &words).into_string().starts_with("<mark>hub</mark> <mark>lamp</mark>"));
    }

    #[test]
    fn long_text_without_blanks_is_cut_between_letters() {
        let text = "ж".repeat(500);
        assert!(piece(&text, &Words::of("hub")).len() <= LENGTH);
        let text = format!("{} hub {}", "ж".repeat(500), "ж".repeat(500));
        assert!(piece(&text, &Words::of("hub")).contains("hub"));
    }
}
