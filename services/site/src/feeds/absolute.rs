//! Addresses in what people wrote, made whole: whoever reads a feed is somewhere else.

/// The HTML with every `href` and `src` of its tags as a whole address. `page` is the whole address it was shown at.
pub(super) fn absolute(html: &str, base: &str, page: &str) -> String {
    let mut out = String::with_capacity(html.len() + 256);
    let mut rest = html;
    while let Some(begin) = rest.find('<') {
        let (before, tag) = rest.split_at(begin);
        out.push_str(before);
        // Our own renderer writes the tags: a `>` in an attribute's value is escaped.
        let (tag, after) = tag.split_at(tag.find('>').map_or(tag.len(), |end| end + 1));
        mend(&mut out, tag, base, page);
        rest = after;
    }
    out.push_str(rest);
    out
}

fn mend(out: &mut String, tag: &str, base: &str, page: &str) {
    let mut rest = tag;
    let next = |rest: &str| {
        let places = [" href=\"", " src=\""].map(|name| rest.find(name).map(|at| at + name.len()));
        places.into_iter().flatten().min()
    };
    while let Some(at) = next(rest) {
        let (before, value) = rest.split_at(at);
        let (value, after) = value.split_at(value.find('"').unwrap_or(value.len()));
        out.push_str(before);
        out.push_str(&whole(value, base, page));
        rest = after;
    }
    out.push_str(rest);
}

fn whole(address: &str, base: &str, page: &str) -> String {
    let end = address.find(['/', '?', '#']).unwrap_or(address.len());
    if address[..end].contains(':') {
        address.to_owned()
    } else if address.starts_with("//") {
        format!("https:{address}")
    } else if address.starts_with('/') {
        format!("{base}{address}")
    } else if address.starts_with(['#', '?']) || address.is_empty() {
        format!("{page}{address}")
    } else {
        let folder = page.rfind('/').map_or(page, |end| &page[..=end]);
        format!("{folder}{address}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_whole_and_words_stay() {
        let (base, page) = ("https://a.example", "https://a.example/c/demo/t/1/title");
        for (written, expected) in [
            ("<a href=\"/c/demo/\">x</a>", "<a href=\"https://a.example/c/demo/\">x</a>"),
            ("<img alt=\"\" src=\"/p.png\" />", "<img alt=\"\" src=\"https://a.example/p.png\" />"),
            ("<a href=\"#one\">", "<a href=\"https://a.example/c/demo/t/1/title#one\">"),
            ("<a href=\"other\">", "<a href=\"https://a.example/c/demo/t/1/other\">"),
            ("<a href=\"//b.example/x\">", "<a href=\"https://b.example/x\">"),
            ("<a href=\"mailto:a@b.example\">", "<a href=\"mailto:a@b.example\">"),
            ("<a href=\"https://b.example/?q=/x\">", "<a href=\"https://b.example/?q=/x\">"),
            ("words href=\"/x\" &lt;a href=\"/x\"&gt;", "words href=\"/x\" &lt;a href=\"/x\"&gt;"),
            ("<unended href=\"/x", "<unended href=\"https://a.example/x"),
        ] {
            assert_eq!(absolute(written, base, page), expected);
        }
    }
}
