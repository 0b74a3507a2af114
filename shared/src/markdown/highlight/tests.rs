//! The text stays what it was, whatever it is; and colours stand where a reader expects them.

use super::highlight;

const ALL: [&str; 24] = [
    "rust",
    "js",
    "ts",
    "json",
    "python",
    "html",
    "xml",
    "css",
    "sql",
    "bash",
    "yaml",
    "toml",
    "c",
    "cpp",
    "java",
    "c#",
    "go",
    "php",
    "diff",
    "ruby",
    "unknown-language",
    "console",
    "{.rust",
    "",
];

/// Takes the marks away again. Every one has to be a span of ours, opened and closed in turn.
fn text_of(html: &str) -> String {
    let (mut text, mut rest, mut open) = (String::new(), html, false);
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("</span>") {
            assert!(open, "closed and not opened: {html}");
            (open, rest) = (false, after);
        } else {
            let after = rest.strip_prefix("<span class=\"hl-").unwrap_or_else(|| panic!("another tag: {html}"));
            let after = after.get(1..).and_then(|after| after.strip_prefix("\">"));
            assert!(!open, "one in another: {html}");
            (open, rest) = (true, after.unwrap_or_else(|| panic!("another class: {html}")));
        }
    }
    assert!(!open && !rest.contains('>'), "{html}");
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

fn painted(language: &str, code: &str, class: &str) -> Vec<String> {
    let html = highlight(language, code);
    let open = format!("<span class=\"hl-{class}\">");
    html.split(&open).skip(1).map(|part| text_of(part.split("</span>").next().unwrap_or_default())).collect()
}

#[test]
fn colours_stand_where_a_reader_expects_them() {
    for (language, code, class, found) in [
        ("rust", "fn a<'x>(b: &'x str) -> char { 'c' } // d", "k", vec!["fn"]),
        ("rust", "fn a<'x>(b: &'x str) -> char { 'c' } // d", "a", vec!["'x", "'x"]),
        ("rust", "let s = r#\"a \"b\" c\"#; println!(\"{s}\")", "s", vec!["r#\"a \"b\" c\"#", "\"{s}\""]),
        ("js", "const a = `x ${b}\ny`; // c\nreturn a.of(1)", "s", vec!["`x ${b}\ny`"]),
        ("ts", "a.type = null", "k", vec![]),
        ("json", "{\"a\": \"b\", \"c\": -1.5e3}", "a", vec!["\"a\"", "\"c\""]),
        ("python", "@x.y\ndef f(a): # b\n  '''c\nd'''", "s", vec!["'''c\nd'''"]),
        ("python", "@x.y\ndef f(a): # b", "m", vec!["@x.y"]),
        ("html", "<a href=\"/x\" b=c>&amp;</a><!-- d -->", "a", vec!["href", "b"]),
        ("html", "<a href=\"/x\" b=c>&amp;</a><!-- d -->", "t", vec!["a", "a"]),
        ("css", ".a:hover { color: #fff; margin: 1.5rem }", "a", vec!["color", "margin"]),
        ("sql", "select 'it''s' FROM t -- x", "k", vec!["select", "FROM"]),
        ("bash", "echo \"$HOME\" $1 ${x} # c\na#b", "c", vec!["# c"]),
        ("yaml", "a: 1\n- b: \"c\" # d\n  url: http://e", "a", vec!["a", "b", "url"]),
        ("toml", "[a]\nb = true", "n", vec!["true"]),
        ("c", "#include <x>\nint a = 0x1F; /* b */", "m", vec!["#include "]),
        ("go", "func f() { x := `a\nb` }", "s", vec!["`a\nb`"]),
        ("php", "$a = 'b'; # c", "a", vec!["$a"]),
        ("diff", "@@ -1 +1 @@\n-a\n+b\n c", "i", vec!["+b"]),
        ("elixir", "def x do # y", "k", vec!["def", "do"]),
        ("", "def x # y \"z\"", "c", vec![]),
    ] {
        assert_eq!(painted(language, code, class), found, "{language}: {}", highlight(language, code));
    }
}

#[test]
fn what_is_never_closed_ends_somewhere() {
    for language in ALL {
        for code in [
            "\"", "'", "`", "/*", "<!--", "<a b=\"", "r#\"", "\"\"\"", "\\", "\"\\", "$", "${", "#[", "@", "&#",
            "é\"\\é",
        ] {
            assert_eq!(text_of(&highlight(language, code)), code, "{language}");
        }
    }
}

#[test]
fn what_is_very_long_stays_plain() {
    let long = "1 ".repeat(20_000);
    assert_eq!(highlight("rust", &long), long);
}

proptest::proptest! {
    #[test]
    fn the_text_stays_what_it_was(
        code in "([a-zA-Z0-9 \n\t<>&\"'`#@$!/*=:;.{}()\\[\\]\\\\-]|\\PC){0,120}",
        language in proptest::sample::select(&ALL[..]),
    ) {
        proptest::prop_assert_eq!(text_of(&highlight(language, &code)), code);
    }
}
