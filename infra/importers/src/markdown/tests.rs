//! What Folkmoot shows for converted HTML is what the HTML showed.

use proptest::prelude::*;
use shared::markdown::to_html;

use super::*;

/// The HTML that Folkmoot shows for this HTML.
fn shown(html: &str) -> String {
    to_html(&from_html(html))
}

#[test]
fn blocks_become_their_markdown() {
    for (html, markdown) in [
        ("<p>one</p>\n\n<p>two</p>", "one\n\ntwo"),
        ("<h1>a</h1><h3>b #</h3>", "# a\n\n### b \\#"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<blockquote class=\"spoiler\"><p>a</p></blockquote>", "> **Spoiler:**\n>\n> a"),
        ("<p>a<br>b</p>", "a\\\nb"),
        ("<p>a<br><br>b</p>", "a\n\nb"),
        ("<p>a</p><hr><p>b</p>", "a\n\n***\n\nb"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ("<ol start=\"9\"><li>a</li><li>b</li></ol>", "9. a\n10. b"),
        (
            "<ul><li><p>a</p></li><li><p>b</p><pre><code>c\n\nd</code></pre></li></ul>",
            "- a\n\n- b\n\n  ```\n  c\n\n  d\n  ```",
        ),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n+ b"),
        ("<pre><code>let a = `b`;\n</code></pre>", "```\nlet a = `b`;\n```"),
        ("<pre class=\"lang-rust s-code-block\"><code>```</code></pre>", "````rust\n```\n````"),
        ("<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>", "**a**\n\n- b\n- c"),
        (
            "<table><thead><tr><th>a</th><th style=\"text-align: right;\">b|c</th></tr></thead>\
             <tbody><tr><td><code>x|y</code></td><td>2</td></tr></tbody></table>",
            "| a | b\\|c |\n| --- | --: |\n| `x\\|y` | 2 |",
        ),
    ] {
        assert_eq!(from_html(html), markdown, "{html}");
    }
}

#[test]
fn lines_become_their_markdown() {
    for (html, markdown) in [
        ("a <b>b</b> <em>c</em> <del>d</del> <code>e</code>", "a **b** _c_ ~~d~~ `e`"),
        ("a<b> b </b>c", "a **b** c"),
        ("<b>a</b><b>b</b>", "**ab**"),
        ("<strong><em>a</em></strong>", "**_a_**"),
        ("un<em>believ</em>able", "un*believ*able"),
        ("a<b>(b)</b>c", "a(b)c"),
        ("<code>a`b</code> <code>`</code>", "``a`b`` `` ` ``"),
        ("press <kbd>Ctrl</kbd>+<kbd>C</kbd>", "press `Ctrl`+`C`"),
        ("H<sub>2</sub>O, x<sup>n+1</sup>, y<sup>Q</sup>, z<sub>max,Q</sub>", "H₂O, xⁿ⁺¹, y^Q, z\\_(max,Q)"),
        ("<sup>A longer remark in small print.</sup>", "A longer remark in small print."),
        ("<a href=\"/questions/1\" title=\"t &quot;q&quot;\">a]b</a>", "[a\\]b](/questions/1 \"t \\\"q\\\"\")"),
        ("<a href=\"//x.example/a_(b)\">c</a>", "[c](https://x.example/a_\\(b\\))"),
        ("<a href=\"https://x.example/\">https://x.example/</a>", "<https://x.example/>"),
        (
            "<a href=\"/u\"><img src=\"//i.example/a b.png\" alt=\"[p]\"></a>",
            "[![\\[p\\]](https://i.example/a%20b.png)](/u)",
        ),
        ("<code>a<a href=\"/x\">b</a></code>", "`a`[`b`](/x)"),
        ("hey!<a href=\"/x\">b</a>", "hey\\![b](/x)"),
        ("<iframe src=\"https://v.example/1\"></iframe>", "<https://v.example/1>"),
    ] {
        assert_eq!(from_html(html), markdown, "{html}");
    }
}

#[test]
fn what_looks_like_markup_stays_text() {
    for text in [
        "# a",
        "####### a",
        "1. a",
        "12) a",
        "- a",
        "+ a",
        "* a",
        "> a",
        "---",
        "***",
        "___",
        "===",
        "- - -",
        "```",
        "~~~",
        "a_b_c",
        "_a_",
        "*a*",
        "**a**",
        "`a`",
        "~~a~~",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "<b>a</b>",
        "<mailto:a@b.example>",
        "&amp; &lt; &#60;",
        "a\\",
        "\\*",
        "a|b",
        "| a | b |",
        ":--",
        "[ ] a",
        "[x] a",
        "1",
        "1.",
        "-",
        "+",
        "#",
        "\\\\|",
        "2 * 3 * 4",
        "snake_case _x",
        "C:\\dir\\",
        "a & b",
        "$x_1$",
        "!",
        "a<b",
        "a < b",
    ] {
        let escaped = shared::markdown::escape(text);
        let in_cell = format!("<table><tr><th>{escaped}</th></tr><tr><td>{escaped}</td></tr></table>");
        for html in [
            format!("<p>{escaped}</p>"),
            format!("<p>x<br>{escaped}</p>"),
            format!("<ul><li>{escaped}</li></ul>"),
            format!("<h2>{escaped}</h2>"),
            format!("<blockquote><p>a <b>x</b> {escaped}</p></blockquote>"),
            format!("<p><a href=\"/x\">{escaped}</a></p>"),
            in_cell,
        ] {
            let again = shown(&html);
            assert_eq!(from_html(&again), from_html(&html), "{html} was shown as {again}");
            let mut words = String::new();
            tree::text_of(&dom::read(&again), &mut words);
            assert!(words.contains(text), "{html} was shown as {again}");
        }
    }
}

#[test]
fn a_typical_body_keeps_all_it_has() {
    let html = "<p>Take <code>a &lt; b</code>:</p>\n<pre class=\"lang-py prettyprint-override\"><code>if a &lt; b:\n\n    \
                print(\"*\")\n</code></pre>\n<div class=\"s-table-container\"><table class=\"s-table\"><thead><tr><th>k</th>\
                <th>v</th></tr></thead><tbody><tr><td>1</td><td><a href=\"/a\">x</a></td></tr></tbody></table></div>\
                <blockquote>\n<p>q <img src=\"https://i.example/1.png\" alt=\"p\"></p>\n<ol><li>one</li><li>two</li></ol>\
                </blockquote>";
    let shown = shown(html);
    for part in [
        "<code>a &lt; b</code>",
        "<pre tabindex=\"0\"><code class=\"language-py\"><span class=\"hl-k\">if</span> a &lt; b:\n\n    ",
        "(<span class=\"hl-s\">&quot;*&quot;</span>)\n</code></pre>",
        "<th>k</th>",
        "<td>1</td>",
        "href=\"/a\"",
        "<blockquote>",
        "<img src=\"https://i.example/1.png\" alt=\"p\" loading=\"lazy\">",
        "<ol>\n<li>one</li>\n<li>two</li>\n</ol>",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
}

#[test]
fn the_source_is_kept_where_it_says_the_same() {
    let kept = "Some *text* with [a link][1].\n\n    code\n\n  [1]: https://a.example/";
    let rendered =
        "<p>Some <em>text</em> with <a href=\"https://a.example/\">a link</a>.</p>\n<pre><code>code\n</code></pre>";
    assert_eq!(current(kept, rendered), kept);
    let with_html = "a <kbd>x</kbd> https://a.example/";
    let rendered = "<p>a <kbd>x</kbd> <a href=\"https://a.example/\">https://a.example/</a></p>";
    assert_eq!(current(with_html, rendered), "a `x` <https://a.example/>");
    assert_eq!(earlier("a <kbd>x</kbd> *y*"), "a `x` _y_");
    assert_eq!(earlier("a *y* `<b>`"), "a *y* `<b>`");
}

#[test]
fn very_deep_nesting_is_read_for_its_words() {
    for tag in ["blockquote", "b", "ul><li", "span", "table><tr><td"] {
        let html = format!("{}word", format!("<{tag}>").repeat(3000));
        assert!(shown(&html).contains("word"), "{tag}");
    }
}

/// HTML as tags and texts in any order, well nested or not.
fn soup() -> impl Strategy<Value = String> {
    let tags = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<em>",
        "</em>",
        "<s>",
        "</s>",
        "<code>",
        "</code>",
        "<br>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<ol>",
        "</ol>",
        "<blockquote>",
        "</blockquote>",
        "<pre>",
        "</pre>",
        "<a href=\"/x?a=1&amp;copy;b\">",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "<th>",
        "</td>",
        "</tr>",
        "</table>",
        "<hr>",
        "<h2>",
        "</h2>",
        "<sub>",
        "</sub>",
        "<img src=\"a(b.png\" alt=\"x*y\">",
        "<div>",
        "</div>",
        "<!-- c -->",
        "&amp;",
        "&lt;",
        "&nbsp;",
        "&lt;b&gt;",
    ]);
    let texts = prop::sample::select(vec![
        "a", "b c", " ", "\n", "*", "_", "`", "1. ", "- ", "#", "!", "[", "]", "(", ")", "|", "~", "\\", ">", "“é”",
        "日本", ":", "=", "-", "9)", "+ ", "^", "->", "&amp;lt;", "\u{301}", "😀",
    ]);
    prop::collection::vec(prop_oneof![tags, texts], 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_word_is_lost_and_none_added(html in soup()) {
        let blocks = dom::read(&html);
        let markdown = from_html(&html);
        prop_assert!(kept(&blocks, &markdown), "{html:?} became {markdown:?}: {:?}", source::words(&markdown));
    }

    #[test]
    fn no_text_makes_it_panic(html in any::<String>()) {
        let markdown = from_html(&html);
        earlier(&html);
        current(&html, &markdown);
    }
}
