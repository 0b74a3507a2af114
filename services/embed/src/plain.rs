//! What a post says as plain paragraphs: pages of others get no HTML from here.

/// The ends of blocks, where a new paragraph begins.
const BLOCKS: [&str; 14] =
    ["/p", "/li", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "/blockquote", "/pre", "/tr", "/table", "hr", "br"];

/// The first paragraphs of what our own renderer wrote, at most so many characters of them; one that was cut ends in `…`.
pub(crate) fn paragraphs(html: &str, most: usize) -> Vec<String> {
    let (mut all, mut now): (Vec<String>, String) = (Vec::new(), String::new());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        now.push_str(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end);
        let tag = rest[at + 1..end].trim_end_matches('/').trim();
        if BLOCKS.contains(&tag) {
            all.push(std::mem::take(&mut now));
        } else if tag == "/td" || tag == "/th" {
            now.push(' ');
        } else if tag == "li" {
            now.push_str("• ");
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    now.push_str(rest);
    all.push(now);
    cut(all.iter().map(|text| unescaped(text)).filter(|text| !text.is_empty()), most)
}

/// The text without the escapes our renderer writes, its white space as one blank each.
fn unescaped(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // The ampersand last: what it escapes may look like another escape.
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(line, |line, (escape, letter)| line.replace(escape, letter))
}

fn cut(paragraphs: impl Iterator<Item = String>, most: usize) -> Vec<String> {
    let mut left = most;
    let mut all = Vec::new();
    for paragraph in paragraphs {
        let length = paragraph.chars().count();
        if length <= left {
            left -= length;
            all.push(paragraph);
            continue;
        }
        let short: String = paragraph.chars().take(left).collect();
        // Not in the middle of a word, where there is one to end at.
        let short = short.rfind(' ').map_or(short.as_str(), |end| &short[..end]);
        all.push(format!("{}…", short.trim_end_matches([',', ';', ':', '.'])));
        break;
    }
    all
}

#[cfg(test)]
mod tests {
    use shared::markdown::to_html;

    use super::*;

    #[test]
    fn blocks_become_paragraphs_of_text() {
        let html = to_html(
            "Hello **you** & me\nthere.\n\n- one\n- two\n\n```js\nlet a = \"<b>\"\n```\n\n| a | b |\n|--|--|\n| 1 | 2 |",
        );
        assert_eq!(
            paragraphs(&html, 500),
            ["Hello you & me there.", "• one", "• two", "let a = \"<b>\"", "a b", "1 2"]
        );
    }

    #[test]
    fn markup_that_somebody_typed_stays_text() {
        let html = to_html("A <script>alert(1)</script> &lt; &amp;lt;");
        assert_eq!(paragraphs(&html, 500), ["A <script>alert(1)</script> < &lt;"]);
    }

    #[test]
    fn long_texts_are_cut_between_words() {
        assert_eq!(paragraphs("<p>One two three.</p><p>Four five six.</p>", 24), ["One two three.", "Four five…"]);
        assert_eq!(paragraphs("<p>Abcdefgh</p>", 3), ["Abc…"]);
        assert_eq!(paragraphs("", 3), [""; 0]);
    }
}
