//! Raised and lowered text, which Markdown has not.

use super::tree::{Inline, text_of_inlines};

const RAISED: &str = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ";
const LOWERED: &str = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ";

/// How long a text without white space still reads as an index or a power.
const SHORT: usize = 12;

/// The text with the characters that are raised or lowered themselves; where there are none, `^x` or `_x`; and small
/// print, which these elements are often used for, as it is.
pub(super) fn shifted(inner: Vec<Inline>, raised: bool) -> Vec<Inline> {
    let mut text = String::new();
    text_of_inlines(&inner, &mut text);
    let plain = inner.iter().all(|inline| matches!(inline, Inline::Text(_)));
    let short = !text.is_empty() && text.chars().count() <= SHORT && !text.contains(char::is_whitespace);
    if !plain || !short {
        return inner;
    }
    let table = if raised { RAISED } else { LOWERED };
    let shift = |c| {
        let mut pairs = table.chars();
        while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
            if from == c {
                return Some(to);
            }
        }
        None
    };
    let sign = if raised { '^' } else { '_' };
    let written =
        text.chars().map(shift).collect::<Option<String>>().unwrap_or_else(|| {
            if text.chars().count() == 1 { format!("{sign}{text}") } else { format!("{sign}({text})") }
        });
    vec![Inline::Text(written)]
}
