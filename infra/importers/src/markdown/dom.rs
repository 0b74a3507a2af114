//! Reads HTML into the tree of what Markdown can say.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::normal;
use super::tree::{Block, Inline, List, Mark};
use super::{scripts, table};

/// What is nested deeper than this is read for its words alone.
const DEEPEST: usize = 40;

/// Reads a document or a part of one.
pub(super) fn read(html: &str) -> Vec<Block> {
    let document = parse_document(RcDom::default(), ParseOpts::default()).one(html).document;
    blocks(&document, 0)
}

/// The element's name and nothing for other nodes.
pub(super) fn name(node: &Handle) -> &str {
    match &node.data {
        NodeData::Element { name, .. } => &name.local,
        _ => "",
    }
}

pub(super) fn attribute(node: &Handle, name: &str) -> Option<String> {
    let NodeData::Element { attrs, .. } = &node.data else { return None };
    attrs.borrow().iter().find(|attribute| &*attribute.name.local == name).map(|found| found.value.to_string())
}

pub(super) fn children(node: &Handle) -> Vec<Handle> {
    node.children.borrow().clone()
}

/// All text in the node, as it stands there. Walks without recursion: it is what very deep trees are read with.
pub(super) fn plain(node: &Handle) -> String {
    let mut out = String::new();
    let mut left = vec![node.clone()];
    while let Some(node) = left.pop() {
        match &node.data {
            NodeData::Text { contents } => out.push_str(&contents.borrow()),
            NodeData::Element { .. } if name(&node) == "br" => out.push('\n'),
            _ if is_hidden(name(&node)) => {}
            _ => left.extend(node.children.borrow().iter().rev().cloned()),
        }
    }
    out
}

fn is_hidden(name: &str) -> bool {
    matches!(name, "script" | "style" | "template" | "head" | "title" | "noscript" | "object" | "svg" | "math")
}

pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "html"
            | "body"
            | "address"
            | "article"
            | "aside"
            | "blockquote"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hr"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}

/// Whether there is a block somewhere inside, so that the element can't be part of a line.
fn holds_block(node: &Handle) -> bool {
    let mut left = children(node);
    while let Some(node) = left.pop() {
        if is_block(name(&node)) {
            return true;
        }
        left.extend(node.children.borrow().iter().cloned());
    }
    false
}

/// The blocks in the node; lines that stand among them become paragraphs.
pub(super) fn blocks(node: &Handle, depth: usize) -> Vec<Block> {
    let mut out = Vec::new();
    let mut run = Vec::new();
    if depth > DEEPEST {
        run.push(Inline::Text(plain(node)));
        end_run(&mut out, &mut run);
        return out;
    }
    for child in children(node) {
        let tag = name(&child);
        if is_hidden(tag) {
        } else if is_block(tag) {
            end_run(&mut out, &mut run);
            block(&mut out, &child, tag, depth + 1);
        } else if !tag.is_empty() && holds_block(&child) {
            end_run(&mut out, &mut run);
            out.extend(blocks(&child, depth + 1));
        } else {
            inline(&mut run, &child, false, depth + 1);
        }
    }
    end_run(&mut out, &mut run);
    out
}

fn end_run(out: &mut Vec<Block>, run: &mut Vec<Inline>) {
    out.extend(normal::paragraphs(std::mem::take(run)).into_iter().map(Block::Paragraph));
}

fn block(out: &mut Vec<Block>, node: &Handle, tag: &str, depth: usize) {
    match tag {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            let line = normal::line(flat(node, depth));
            if !line.is_empty() {
                out.push(Block::Heading(tag.as_bytes()[1] - b'0', line));
            }
        }
        "blockquote" => {
            let mut inner = blocks(node, depth);
            if inner.is_empty() {
                return;
            }
            if attribute(node, "class").is_some_and(|class| class.contains("spoiler")) {
                inner.insert(0, Block::Paragraph(vec![strong("Spoiler:")]));
            }
            out.push(Block::Quote(inner));
        }
        "ul" | "ol" | "menu" | "dir" => out.extend(list(node, tag == "ol", depth)),
        "pre" => out.push(code(node)),
        "hr" => out.push(Block::Rule),
        "table" => table::read(out, node, depth),
        "dl" => definitions(out, node, depth),
        "summary" => out.extend(bold_line(node, depth)),
        _ => out.extend(blocks(node, depth)),
    }
}

fn strong(text: &str) -> Inline {
    Inline::Marked(Mark::Strong, vec![Inline::Text(text.to_owned())])
}

fn bold_line(node: &Handle, depth: usize) -> Option<Block> {
    let line = normal::line(vec![Inline::Marked(Mark::Strong, flat(node, depth))]);
    (!line.is_empty()).then_some(Block::Paragraph(line))
}

fn list(node: &Handle, ordered: bool, depth: usize) -> Option<Block> {
    let mut items: Vec<Vec<Block>> = Vec::new();
    let mut loose = false;
    for child in children(node) {
        if name(&child) == "li" {
            loose = loose || children(&child).iter().any(|inner| name(inner) == "p");
            items.push(blocks(&child, depth + 1));
            continue;
        }
        // A list right inside a list is not allowed, but common: it belongs to the item before it.
        let mut stray = Vec::new();
        if is_block(name(&child)) {
            block(&mut stray, &child, name(&child), depth + 1);
        } else {
            let mut run = Vec::new();
            inline(&mut run, &child, false, depth + 1);
            end_run(&mut stray, &mut run);
        }
        match items.last_mut() {
            _ if stray.is_empty() => {}
            Some(item) => item.extend(stray),
            None => items.push(stray),
        }
    }
    let start = ordered.then(|| attribute(node, "start").and_then(|start| start.trim().parse().ok()).unwrap_or(1));
    (!items.is_empty()).then_some(Block::List(List { start, loose, items }))
}

/// Terms in bold, what they mean as items.
fn definitions(out: &mut Vec<Block>, node: &Handle, depth: usize) {
    let mut left = children(node);
    left.reverse();
    while let Some(child) = left.pop() {
        match name(&child) {
            "dt" => out.extend(bold_line(&child, depth)),
            "dd" => {
                let item = blocks(&child, depth + 1);
                match out.last_mut() {
                    Some(Block::List(list)) if list.start.is_none() => list.items.push(item),
                    _ => out.push(Block::List(List { start: None, loose: false, items: vec![item] })),
                }
            }
            "div" => left.extend(children(&child).into_iter().rev()),
            tag if is_block(tag) => block(out, &child, tag, depth + 1),
            _ => {
                let mut run = Vec::new();
                inline(&mut run, &child, false, depth + 1);
                end_run(out, &mut run);
            }
        }
    }
}

fn code(node: &Handle) -> Block {
    let mut language = language_of(node);
    for child in children(node) {
        if name(&child) == "code" {
            language = language.or_else(|| language_of(&child));
        }
    }
    let text = plain(node);
    let text = text.trim_matches('\n').replace('\r', "");
    Block::Code { language: language.unwrap_or_default(), text }
}

/// The language that a `lang-…` or `language-…` class names.
fn language_of(node: &Handle) -> Option<String> {
    let class = attribute(node, "class")?;
    let named = class.split_ascii_whitespace().find_map(|class| {
        let name = class.strip_prefix("lang-").or_else(|| class.strip_prefix("language-"))?;
        let fits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"+#._-".contains(&b));
        fits.then(|| name.to_owned())
    })?;
    Some(if matches!(named.as_str(), "none" | "default") { String::new() } else { named })
}

/// The node's content as one line, whatever blocks are in it.
pub(super) fn flat(node: &Handle, depth: usize) -> Vec<Inline> {
    let mut out = Vec::new();
    for child in children(node) {
        if depth > DEEPEST {
            out.push(Inline::Text(plain(&child)));
        } else if is_block(name(&child)) {
            out.push(Inline::Text(" ".to_owned()));
            out.extend(flat(&child, depth + 1));
            out.push(Inline::Text(" ".to_owned()));
        } else {
            inline(&mut out, &child, false, depth + 1);
        }
    }
    out
}

/// Adds what the node, which has no block in it, says.
fn inline(out: &mut Vec<Inline>, node: &Handle, in_code: bool, depth: usize) {
    if let NodeData::Text { contents } = &node.data {
        let text = contents.borrow().to_string();
        out.push(if in_code { Inline::Code(text) } else { Inline::Text(text) });
        return;
    }
    let tag = name(node);
    if is_hidden(tag) {
        return;
    }
    if depth > DEEPEST {
        out.push(Inline::Text(plain(node)));
        return;
    }
    let inner = |in_code| {
        let mut inner = Vec::new();
        for child in children(node) {
            if is_block(name(&child)) {
                inner.extend(flat(&child, depth + 1));
            } else {
                inline(&mut inner, &child, in_code, depth + 1);
            }
        }
        inner
    };
    match tag {
        "strong" | "b" => out.push(Inline::Marked(Mark::Strong, inner(in_code))),
        "em" | "i" => out.push(Inline::Marked(Mark::Emphasis, inner(in_code))),
        "del" | "s" | "strike" => out.push(Inline::Marked(Mark::Strike, inner(in_code))),
        "code" | "kbd" | "samp" | "tt" => out.extend(inner(true)),
        "br" => out.push(Inline::Break),
        "sub" | "sup" if !in_code => out.extend(scripts::shifted(inner(false), tag == "sup")),
        "a" => match attribute(node, "href") {
            Some(url) => {
                let title = attribute(node, "title").unwrap_or_default();
                out.push(Inline::Link { url: address(&url), title, inner: inner(in_code) });
            }
            None => out.extend(inner(in_code)),
        },
        "img" => {
            let text = |name| attribute(node, name).unwrap_or_default();
            out.push(Inline::Image { url: address(&text("src")), title: text("title"), alt: text("alt") });
        }
        "iframe" | "video" | "audio" | "embed" => embedded(out, node),
        _ => out.extend(inner(in_code)),
    }
}

/// What plays elsewhere becomes a link to it.
fn embedded(out: &mut Vec<Inline>, node: &Handle) {
    let inside = children(node);
    let source = attribute(node, "src").or_else(|| inside.iter().find_map(|child| attribute(child, "src")));
    if let Some(url) = source.map(|url| address(&url)).filter(|url| !url.is_empty()) {
        out.push(Inline::Link { url: url.clone(), title: String::new(), inner: vec![Inline::Text(url)] });
    }
}

/// An address without its page's scheme gets one; others stay as they are.
fn address(url: &str) -> String {
    let url = url.trim();
    if url.starts_with("//") { format!("https:{url}") } else { url.to_owned() }
}
