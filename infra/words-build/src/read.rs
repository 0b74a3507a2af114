//! Reads a file of messages with Fluent's own parser, and keeps of its syntax what we use.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern as Ast, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

use crate::pattern::{Part, Pattern};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories whole numbers fall into, by language, but `other` (Unicode CLDR, cardinal rules). Spanish has a
/// `many` for millions, which reads like its `other` wherever no "de" follows.
fn needed(language: &str) -> &'static [&'static str] {
    match language {
        "sk" => &["one", "few"],
        "ru" | "pl" => &["one", "few", "many"],
        "ar" => &["one", "two", "few", "many"],
        _ => &["one"],
    }
}

/// The messages of a file, by id; else what is wrong with it, a line each.
pub(crate) fn messages(language: &str, source: &str) -> Result<BTreeMap<String, Pattern>, Vec<String>> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let line = |at: usize| source[..at.min(source.len())].matches('\n').count() + 1;
        errors
            .iter()
            .map(|error| format!("{language}.ftl:{}: {}", line(error.pos.start), error.kind))
            .collect::<Vec<_>>()
    })?;
    let mut all = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Term(term) => {
                faults.push(format!("{language}.ftl: `-{}`: terms are not used here", term.id.name));
                continue;
            }
            Entry::Junk { content } => {
                faults.push(format!(
                    "{language}.ftl: this can't be read: {}",
                    content.lines().next().unwrap_or_default()
                ));
                continue;
            }
        };
        let id = message.id.name.to_owned();
        let read =
            message.value.as_ref().ok_or_else(|| "has no words".to_owned()).and_then(|ast| pattern(language, ast));
        match read {
            Ok(_) if all.contains_key(&id) => faults.push(format!("{language}.ftl: `{id}` stands there twice")),
            Ok(pattern) => {
                all.insert(id, pattern);
            }
            Err(fault) => faults.push(format!("{language}.ftl: `{id}` {fault}")),
        }
    }
    if faults.is_empty() { Ok(all) } else { Err(faults) }
}

fn pattern(language: &str, ast: &Ast<&str>) -> Result<Pattern, String> {
    let mut parts = Vec::new();
    for element in &ast.elements {
        match element {
            PatternElement::TextElement { value } => match parts.last_mut() {
                Some(Part::Text(text)) => text.push_str(value),
                _ => parts.push(Part::Text((*value).to_owned())),
            },
            PatternElement::Placeable { expression } => parts.push(placeable(language, expression)?),
        }
    }
    Ok(Pattern(parts))
}

fn placeable(language: &str, expression: &Expression<&str>) -> Result<Part, String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Ok(Part::Value(id.name.to_owned())),
        Expression::Inline(InlineExpression::StringLiteral { value }) => Ok(Part::Text((*value).to_owned())),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            select(language, id.name, variants)
        }
        _ => Err("uses more of Fluent than variables and selects by a variable".to_owned()),
    }
}

fn select(language: &str, name: &str, variants: &[Variant<&str>]) -> Result<Part, String> {
    let key = |variant: &Variant<&str>| match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    };
    let is_plural = variants.iter().all(|variant| {
        let key = key(variant);
        CATEGORIES.contains(&key.as_str()) || key.parse::<i64>().is_ok()
    });
    // What is for all others comes last.
    let ordered =
        variants.iter().filter(|variant| !variant.default).chain(variants.iter().filter(|variant| variant.default));
    let mut read = Vec::new();
    for variant in ordered {
        read.push((key(variant), pattern(language, &variant.value)?));
    }
    if !is_plural {
        return Ok(Part::Choice(name.to_owned(), read));
    }
    // Exact numbers alone are a choice that knows no plural.
    let plural = read.iter().filter(|(key, _)| CATEGORIES.contains(&key.as_str())).count();
    if plural > 1 {
        for category in needed(language) {
            if !read.iter().any(|(key, _)| key == category) {
                return Err(format!("lacks the form [{category}] for `${name}`"));
            }
        }
    }
    Ok(Part::Plural(name.to_owned(), read))
}
