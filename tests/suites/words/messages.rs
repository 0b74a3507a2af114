//! Reads message files as a proof-reader needs them: each text a message may come to, and what of it is words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A message as it stands in its file.
pub(crate) struct Said {
    /// The whole of it, select and all.
    pub(crate) whole: String,
    /// Each text it may come to: the forms of a select, with what stands before and after it.
    pub(crate) texts: Vec<String>,
}

/// Messages by id.
pub(crate) type Messages = BTreeMap<String, Said>;

/// The top of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The folders with messages: each crate that says something has one.
pub(crate) fn folders() -> Vec<String> {
    let services = fs::read_dir(root().join("services")).expect("there are services").flatten();
    let mut all: Vec<_> = services.map(|entry| format!("services/{}", entry.file_name().to_string_lossy())).collect();
    all.push("shared".to_owned());
    all.retain(|folder| root().join(folder).join("messages/en.ftl").is_file());
    all.sort();
    all
}

/// The messages of a folder in a language, by id.
pub(crate) fn read(folder: &str, language: &str) -> Messages {
    let path = root().join(folder).join("messages").join(format!("{language}.ftl"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut all = Messages::new();
    let mut current: Option<(String, Vec<&str>)> = None;
    for line in text.lines().chain([""]) {
        let goes_on = (line.starts_with(' ') && !line.trim().is_empty()) || line.starts_with('}');
        if goes_on && let Some((_, lines)) = &mut current {
            lines.push(line.trim());
            continue;
        }
        if let Some((id, lines)) = current.take() {
            let said = Said { whole: lines.join("\n"), texts: texts(&lines) };
            all.insert(id, said);
        }
        let begins = line.starts_with(|letter: char| letter.is_ascii_lowercase());
        current = line.split_once('=').filter(|_| begins).map(|(id, rest)| (id.trim().to_owned(), vec![rest.trim()]));
    }
    all
}

/// The forms of a select with the words around it; of a message without one, its text.
pub(crate) fn texts(lines: &[&str]) -> Vec<String> {
    let Some(opens) = lines.iter().position(|line| line.ends_with("->")) else { return vec![lines.join(" ")] };
    let before = lines[opens].rsplit_once('{').map_or("", |(before, _)| before);
    let closes = lines.iter().rposition(|line| line.starts_with('}')).unwrap_or(lines.len() - 1);
    let after = lines[closes].trim_start_matches('}');
    let forms = lines[opens + 1..closes].iter().filter_map(|line| line.split_once(']'));
    forms.map(|(_, form)| format!("{before}{}{after}", form.trim())).collect()
}

/// A text without its variables and its code: what has to be translated.
pub(crate) fn words(text: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '`' => code = !code,
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if !code && depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many letters there are.
pub(crate) fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// The variables of a message.
pub(crate) fn variables(whole: &str) -> BTreeSet<&str> {
    let names = whole.split('$').skip(1);
    names.filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '-').next()).collect()
}

/// What stands between backticks, each once, but for plain words: those are an example of what to type.
pub(crate) fn code(whole: &str) -> BTreeSet<&str> {
    let is_words =
        |code: &str| code.contains(' ') && code.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
    whole.split('`').skip(1).step_by(2).filter(|code| !code.is_empty() && !is_words(code)).collect()
}
