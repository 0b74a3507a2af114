//! What an edit changed, as people read it: line by line, and inside a line that was changed word by word.
//!
//! Both by Myers' algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986), which takes time by how much changed
//! and not by how much there is. Where very much changed it gives up, and the whole counts as replaced: nobody reads such an
//! edit word by word.

/// A piece of a text, of the earlier one, of the later one, or of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// It stayed.
    Same(&'a str),
    /// It was put in.
    Added(&'a str),
    /// It was taken out.
    Removed(&'a str),
}

/// A part of what a version shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block<'a> {
    /// A line that stayed.
    Same(&'a str),
    /// Lines in which words were changed.
    Changed(Vec<Piece<'a>>),
    /// A line that is new.
    Added(&'a str),
    /// A line that is gone.
    Removed(&'a str),
    /// So many lines that stayed.
    Gap(usize),
}

/// The most changes that are looked for before a text counts as replaced.
const MOST: usize = 600;

/// The most lines of a change that are shown each by itself: marks around each of very many would be many times the text.
const LINES: usize = 200;

/// How many lines around a change are shown.
const AROUND: usize = 2;

/// What changed between two texts.
pub(crate) fn changes<'a>(before: &'a str, after: &'a str) -> Vec<Block<'a>> {
    let lines = compared(&lines_of(before), &lines_of(after));
    let mut blocks = Vec::new();
    let (mut rest, mut before, mut after) = (lines.as_slice(), before, after);
    while let Some(first) = rest.first() {
        let stayed = matches!(first, Piece::Same(_));
        let run = rest.iter().take_while(|line| matches!(line, Piece::Same(_)) == stayed).count();
        let (now, later) = rest.split_at(run);
        let (old, new) = (length(now, Piece::is_old), length(now, Piece::is_new));
        if stayed {
            kept(now, blocks.is_empty(), later.is_empty(), &mut blocks);
        } else {
            changed(&before[..old], &after[..new], &mut blocks);
        }
        (rest, before, after) = (later, &before[old..], &after[new..]);
    }
    blocks
}

/// Lines that stayed: those beside a change, and a word about the others.
fn kept<'a>(lines: &[Piece<'a>], first: bool, last: bool, blocks: &mut Vec<Block<'a>>) {
    let head = if first { 0 } else { AROUND };
    let tail = if last { 0 } else { AROUND };
    let hidden = lines.len().saturating_sub(head + tail);
    let line = |line: &Piece<'a>| Block::Same(line.text().trim_end_matches(['\n', '\r']));
    // A word about one line takes as much room as the line.
    if hidden < 2 {
        blocks.extend(lines.iter().map(line));
        return;
    }
    blocks.extend(lines[..head].iter().map(line));
    blocks.push(Block::Gap(hidden));
    blocks.extend(lines[lines.len() - tail..].iter().map(line));
}

/// Lines that were replaced by others: word by word if enough words stayed to read it so.
fn changed<'a>(old: &'a str, new: &'a str, blocks: &mut Vec<Block<'a>>) {
    let words = words(old, new);
    let stayed: usize =
        words.iter().map(|piece| if let Piece::Same(text) = piece { text.trim().len() } else { 0 }).sum();
    if stayed * 3 >= old.len().max(new.len()) {
        blocks.push(Block::Changed(words));
        return;
    }
    if old.lines().count() + new.lines().count() > LINES {
        let (old, new) = (old.trim_end(), new.trim_end());
        blocks.extend((!old.is_empty()).then_some(Block::Removed(old)));
        blocks.extend((!new.is_empty()).then_some(Block::Added(new)));
        return;
    }
    blocks.extend(old.lines().map(Block::Removed));
    blocks.extend(new.lines().map(Block::Added));
}

/// What changed between two texts, word by word. The pieces that stayed and those that were added are the later text, those
/// that stayed and those that were removed the earlier one.
pub(crate) fn words<'a>(before: &'a str, after: &'a str) -> Vec<Piece<'a>> {
    let tokens = compared(&tokens(before), &tokens(after));
    let mut pieces = Vec::new();
    let (mut rest, mut before, mut after) = (tokens.as_slice(), before, after);
    while let Some(first) = rest.first() {
        let run =
            rest.iter().take_while(|token| std::mem::discriminant(*token) == std::mem::discriminant(first)).count();
        let (now, later) = rest.split_at(run);
        let (old, new) = (length(now, Piece::is_old), length(now, Piece::is_new));
        pieces.push(match first {
            Piece::Same(_) => Piece::Same(&after[..new]),
            Piece::Added(_) => Piece::Added(&after[..new]),
            Piece::Removed(_) => Piece::Removed(&before[..old]),
        });
        (rest, before, after) = (later, &before[old..], &after[new..]);
    }
    pieces
}

impl<'a> Piece<'a> {
    /// Whether it is in the earlier text.
    const fn is_old(&self) -> bool {
        matches!(self, Self::Same(_) | Self::Removed(_))
    }

    /// Whether it is in the later text.
    const fn is_new(&self) -> bool {
        matches!(self, Self::Same(_) | Self::Added(_))
    }

    const fn text(&self) -> &'a str {
        match self {
            Self::Same(text) | Self::Added(text) | Self::Removed(text) => text,
        }
    }
}

fn length<'a>(pieces: &[Piece<'a>], of: impl Fn(&Piece<'a>) -> bool) -> usize {
    pieces.iter().filter(|piece| of(piece)).map(|piece| piece.text().len()).sum()
}

fn lines_of(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// Words, white space, and every other character by itself.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |letter: char| match letter {
        _ if letter.is_alphanumeric() => 1,
        _ if letter.is_whitespace() && letter != '\n' => 2,
        _ => 0,
    };
    let mut tokens = Vec::new();
    let (mut start, mut before) = (0, 0);
    for (place, letter) in text.char_indices() {
        let now = kind(letter);
        if place > start && (now == 0 || now != before) {
            tokens.push(&text[start..place]);
            start = place;
        }
        before = now;
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

/// The later list out of the earlier one, with the fewest changes; what was removed in a place comes before what was added.
fn compared<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Piece<'a>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (from, to) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    // What stayed is taken from the later text, so that its pieces follow one another there.
    let mut pieces: Vec<Piece<'a>> = new[..head].iter().map(|text| Piece::Same(text)).collect();
    match kept_pairs(from, to) {
        Some(pairs) => {
            let (mut a, mut b) = (0, 0);
            for (x, y) in pairs.into_iter().chain([(from.len(), to.len())]) {
                pieces.extend(from[a..x].iter().map(|text| Piece::Removed(text)));
                pieces.extend(to[b..y].iter().map(|text| Piece::Added(text)));
                pieces.extend(to.get(y).map(|text| Piece::Same(text)));
                (a, b) = (x + 1, y + 1);
            }
        }
        None => {
            pieces.extend(from.iter().map(|text| Piece::Removed(text)));
            pieces.extend(to.iter().map(|text| Piece::Added(text)));
        }
    }
    pieces.extend(new[new.len() - tail..].iter().map(|text| Piece::Same(text)));
    pieces
}

/// Which places of two lists stay with one another, in order; none where too much changed.
fn kept_pairs(old: &[&str], new: &[&str]) -> Option<Vec<(usize, usize)>> {
    let (n, m) = (old.len(), new.len());
    let most = (n + m).min(MOST);
    // The furthest place in `old` on each diagonal; diagonal k is at k + zero, so that none is below nothing.
    let zero = most + 1;
    let mut furthest = vec![0; 2 * most + 3];
    let mut trace = Vec::new();
    for edits in 0..=most {
        trace.push(furthest[zero - edits.min(zero)..=zero + edits].to_vec());
        for k in (zero - edits..=zero + edits).step_by(2) {
            let down = k == zero - edits || (k != zero + edits && furthest[k - 1] < furthest[k + 1]);
            let mut x = if down { furthest[k + 1] } else { furthest[k - 1] + 1 };
            while x < n && x + zero - k < m && old[x] == new[x + zero - k] {
                x += 1;
            }
            furthest[k] = x;
            if x >= n && x + zero - k >= m {
                return Some(walked_back(&trace, (n, m), zero));
            }
        }
    }
    None
}

/// The pairs on the way that was found, from its end back to its beginning.
fn walked_back(trace: &[Vec<usize>], end: (usize, usize), zero: usize) -> Vec<(usize, usize)> {
    let (mut x, mut y) = end;
    let mut pairs = Vec::new();
    for (edits, furthest) in trace.iter().enumerate().rev() {
        // What was reached with one edit less, and by that edit; the first diagonal that was kept is that of so many edits.
        let first = zero - edits;
        let reached = |k: usize| furthest[k - first];
        let k = x + zero - y;
        let (less, by_edit) = if edits == 0 {
            ((0, 0), (0, 0))
        } else if k == first || (k != zero + edits && reached(k - 1) < reached(k + 1)) {
            let (x, y) = (reached(k + 1), reached(k + 1) + zero - (k + 1));
            ((x, y), (x, y + 1))
        } else {
            let (x, y) = (reached(k - 1), reached(k - 1) + zero - (k - 1));
            ((x, y), (x + 1, y))
        };
        while x > by_edit.0 && y > by_edit.1 {
            (x, y) = (x - 1, y - 1);
            pairs.push((x, y));
        }
        (x, y) = less;
    }
    pairs.reverse();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_words_between_are_what_changed() {
        use Piece::{Added, Removed, Same};
        assert_eq!(
            words("The lamp is red.", "The big lamp is blue."),
            [Same("The "), Added("big "), Same("lamp is "), Removed("red"), Added("blue"), Same(".")]
        );
        assert_eq!(words("", "a"), [Added("a")]);
        assert_eq!(words("a", ""), [Removed("a")]);
        assert_eq!(words("", ""), []);
    }

    #[test]
    fn lines_are_read_word_by_word_only_where_that_helps() {
        let blocks = changes("one\ntwo lamps\nthree", "one\ntwo big lamps\nthree");
        let middle = vec![Piece::Same("two "), Piece::Added("big "), Piece::Same("lamps\n")];
        assert_eq!(blocks, [Block::Same("one"), Block::Changed(middle), Block::Same("three")]);
        assert_eq!(
            changes("one\nred\n", "one\nsomething else\n"),
            [Block::Same("one"), Block::Removed("red"), Block::Added("something else")]
        );
        let long: String = (0..20).map(|line| format!("line {line}\n")).collect();
        let longer = format!("{long}end\n");
        assert_eq!(
            changes(&long, &longer),
            [Block::Gap(18), Block::Same("line 18"), Block::Same("line 19"), Block::Added("end")]
        );
    }

    #[test]
    fn what_was_written_anew_does_not_take_long() {
        let old: String = (0..20_000).map(|word| format!("a{word} ")).collect();
        let new: String = (0..20_000).map(|word| format!("b{word} ")).collect();
        assert!(words(&old, &new).len() <= 3);
    }

    #[test]
    fn very_many_lines_are_shown_as_one() {
        let old = "a\n".repeat(10_000);
        let new = "b\n".repeat(10_000);
        assert_eq!(changes(&old, &new), [Block::Removed(old.trim_end()), Block::Added(new.trim_end())]);
        assert_eq!(changes("", &new), [Block::Added(new.trim_end())]);
    }

    proptest! {
        #[test]
        fn an_edit_can_be_made_again_and_taken_back(before in "[ab é\n.]{0,60}", after in "[ab é\n.]{0,60}") {
            let pieces = words(&before, &after);
            let of = |wanted: fn(&Piece<'_>) -> bool| -> String {
                pieces.iter().filter(|piece| wanted(piece)).map(|piece| piece.text()).collect()
            };
            prop_assert_eq!(of(|piece| piece.is_new()), after.clone());
            prop_assert_eq!(of(|piece| piece.is_old()), before.clone());
            // No two pieces of a kind stand beside each other, and whole lines come to the same.
            prop_assert!(pieces.windows(2).all(|two| std::mem::discriminant(&two[0]) != std::mem::discriminant(&two[1])));
            let mut lines = 0;
            for block in changes(&before, &after) {
                lines += match &block {
                    Block::Same(_) | Block::Added(_) => 1,
                    Block::Gap(count) => *count,
                    Block::Changed(pieces) => {
                        let text: String =
                            pieces.iter().filter(|piece| piece.is_new()).map(|piece| piece.text()).collect();
                        text.lines().count()
                    }
                    Block::Removed(_) => 0,
                };
            }
            prop_assert_eq!(lines, after.lines().count());
        }
    }
}
