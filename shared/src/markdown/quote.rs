//! A quote of somebody's words, to be put into a reply.

/// The most lines and characters that are quoted: a reply answers a point, it does not repeat a page.
const LINES: usize = 24;
const CHARACTERS: usize = 1_500;

/// The Markdown of a quote with its author's name in front, ending in an empty line to go on from. What the author quoted
/// themselves is left out, and a long text is cut; the name needs no words around it, so the quote is of no language.
pub fn quote(author: &str, markdown: &str) -> String {
    let mut out = format!("> **{}:**\n>\n", plain(author));
    let mut fence: Option<&str> = None;
    let (mut lines, mut characters) = (0, 0);
    let mut cut = false;
    let mut last_is_empty = true;
    for line in markdown.trim().lines() {
        let words = line.trim_start();
        match fence {
            None if words.starts_with('>') => continue,
            None => fence = ["```", "~~~"].into_iter().find(|mark| words.starts_with(mark)),
            Some(mark) if words.starts_with(mark) => fence = None,
            Some(_) => {}
        }
        let is_empty = line.trim().is_empty();
        if is_empty && last_is_empty && fence.is_none() {
            continue;
        }
        lines += 1;
        characters += line.chars().count();
        if lines > LINES || characters > CHARACTERS {
            cut = true;
            break;
        }
        last_is_empty = is_empty;
        out.push_str(if is_empty { ">" } else { "> " });
        out.push_str(line.trim_end());
        out.push('\n');
    }
    if cut {
        // A block of code that is cut has to end, or it would swallow the reply.
        if let Some(mark) = fence {
            out.push_str(&format!("> {mark}\n"));
        }
        out.push_str(">\n> …\n");
    }
    out.push('\n');
    out
}

/// The name with no Markdown in it, in one line.
fn plain(name: &str) -> String {
    let mut out = String::new();
    for letter in name.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if letter.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{reply_to_html, to_text};

    #[test]
    fn words_are_quoted_with_their_author() {
        assert_eq!(quote("Mara Lind", "One.\n\nTwo."), "> **Mara Lind:**\n>\n> One.\n>\n> Two.\n\n");
        let html = reply_to_html(&format!("{}Mine.", quote("Mara Lind", "One *two*.")));
        assert!(
            html.starts_with("<blockquote>\n<p><strong>Mara Lind:</strong></p>\n<p>One <em>two</em>.</p>"),
            "{html}"
        );
        assert!(html.ends_with("</blockquote>\n<p>Mine.</p>\n"), "{html}");
    }

    #[test]
    fn quotes_in_it_are_left_out_but_not_in_code() {
        assert_eq!(quote("a", "> **b:**\n>\n> old\n\nnew"), "> **a:**\n>\n> new\n\n");
        assert_eq!(quote("a", "```\n> x\n```"), "> **a:**\n>\n> ```\n> > x\n> ```\n\n");
    }

    #[test]
    fn what_is_long_is_cut_and_its_code_is_closed() {
        let long = quote("a", &format!("```\n{}", "x\n".repeat(100)));
        assert!(long.ends_with("> ```\n>\n> …\n\n"), "{long}");
        assert!(long.lines().count() < 32);
        assert_eq!(reply_to_html(&format!("{long}mine")).matches("<p>mine</p>").count(), 1);
    }

    #[test]
    fn a_name_is_a_name() {
        let words = to_text(&quote("**[x](javascript:1)** <b>\n# y", "z"));
        assert_eq!(words.trim(), "**[x](javascript:1)** <b> # y: z");
    }
}
