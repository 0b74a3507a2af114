//! Charts drawn on the server, as SVG without a word in it.
//!
//! A plot is stretched to whatever room there is, so its text would be stretched too: words and scales stand around it as HTML, and
//! the plot runs from the reader's side, left or right. What it shows is said in its `desc`, and is a table beneath it.

pub(crate) mod plot;
pub(crate) mod scale;

use maud::{Markup, html};

/// A bar that is full at a hundred, with a mark where one may be now; for lists, where the number stands beside it.
pub(crate) fn bar(class: &str, percent: f64, mark: Option<f64>) -> Markup {
    let width = format!("{:.1}", percent.clamp(0.0, 100.0));
    html! {
        svg class=(format!("bar {class}")) viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.bar-ground x="0" y="0" width="100" height="10" {}
            @if percent > 0.0 { rect.bar-part x="0" y="0" width=(width) height="10" {} }
            @if let Some(mark) = mark.map(|mark| format!("{:.1}", mark.clamp(0.0, 100.0))) {
                line.bar-halo x1=(mark) x2=(mark) y1="0" y2="10" {}
                line.bar-mark x1=(mark) x2=(mark) y1="0" y2="10" {}
            }
        }
    }
}

/// How long each bar of a list is, of a hundred: the longest is all of it.
pub(crate) fn lengths(values: impl Iterator<Item = i64> + Clone) -> Vec<f64> {
    let most = values.clone().max().unwrap_or_default().max(1) as f64;
    values.map(|value| 100.0 * value.max(0) as f64 / most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_is_all_of_it() {
        assert_eq!(lengths([5, 10, 0].into_iter()), [50.0, 100.0, 0.0]);
        assert_eq!(lengths([0, 0].into_iter()), [0.0, 0.0]);
    }
}
