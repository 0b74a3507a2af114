//! Turns `messages/*.ftl` of a crate into Rust while it is built (Project Fluent's syntax, <https://projectfluent.org>).
//!
//! English is the reference. A message that is missing in another language or is one too many there, a plural form that a
//! language has and a message lacks, a variable English does not have: each stops the build and says where. A message nobody
//! uses is dead code to the compiler, which says so too. Nothing is parsed or looked up at run time, and a function carries
//! only the messages it uses.

// A build is told where things are by the environment.
#![allow(clippy::disallowed_methods)]

mod emit;
mod pattern;
mod read;

use std::path::PathBuf;
use std::{env, fs};

/// The languages, in the order of `shared::words::Lang`.
pub const LANGUAGES: [&str; 6] = ["en", "sk", "es", "ru", "pl", "ar"];

/// Who may use the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The crate they stand in.
    Crate,
    /// All.
    Public,
}

/// Writes `words.rs` into `OUT_DIR` from the messages of the crate that is being built; `words` is the path of the module
/// with `Phrase`, `Message` and the rest.
///
/// # Panics
/// With what is wrong and where, if the messages don't agree: cargo shows it as the reason the build stopped.
pub fn generate(words: &str, reach: Reach) {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("messages");
    println!("cargo::rerun-if-changed={}", folder.display());
    let sources = LANGUAGES.map(|language| {
        let path = folder.join(format!("{language}.ftl"));
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    });
    let code = match compile(&sources, words, reach) {
        Ok(code) => code,
        Err(faults) => panic!("\nmessages in {} don't agree:\n{}\n", folder.display(), faults.join("\n")),
    };
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default()).join("words.rs");
    fs::write(&out, code).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
}

/// The Rust of these messages; else everything that is wrong with them, a line each.
pub fn compile(sources: &[String; 6], words: &str, reach: Reach) -> Result<String, Vec<String>> {
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for (language, source) in LANGUAGES.iter().zip(sources) {
        match read::messages(language, source) {
            Ok(messages) => languages.push(messages),
            Err(found) => faults.extend(found),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let english = &languages[0];
    for (language, messages) in LANGUAGES.iter().zip(&languages).skip(1) {
        let extra = messages.keys().filter(|id| !english.contains_key(*id));
        faults.extend(extra.map(|id| format!("{language}.ftl: `{id}` is not in en.ftl")));
    }
    let mut code = String::new();
    for (id, pattern) in english {
        let mut forms = vec![pattern];
        for (language, messages) in LANGUAGES.iter().zip(&languages).skip(1) {
            match messages.get(id) {
                None => faults.push(format!("{language}.ftl: `{id}` is missing")),
                Some(other) => {
                    let known = pattern.variables();
                    for name in other.variables().iter().filter(|name| !known.contains(name)) {
                        faults.push(format!("{language}.ftl: `{id}` has `${name}`, which English has not"));
                    }
                    forms.push(other);
                }
            }
        }
        if forms.len() == LANGUAGES.len() {
            emit::message(&mut code, id, &forms, words, reach);
        }
    }
    if faults.is_empty() { Ok(code) } else { Err(faults) }
}

/// The words of each message of a file in one language, without its values: for tests that look for them on pages.
///
/// # Errors
/// What is wrong with the file, a line each.
pub fn texts(language: &str, source: &str) -> Result<Vec<(String, Vec<String>)>, Vec<String>> {
    let messages = read::messages(language, source)?;
    Ok(messages.into_iter().map(|(id, pattern)| (id, pattern.texts())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> [String; 6] {
        LANGUAGES.map(|_| text.to_owned())
    }

    fn faults(change: usize, text: &str) -> String {
        let mut sources = all("hello = Hello { $name }\n");
        text.clone_into(&mut sources[change]);
        compile(&sources, "crate", Reach::Crate).expect_err("it does not agree").join("\n")
    }

    #[test]
    fn what_agrees_is_compiled() {
        let code = compile(&all("hello = Hello { $name }\nbye = Bye\n"), "crate::w", Reach::Crate).expect("it agrees");
        assert!(code.contains("pub(crate) fn hello(name: impl Into<crate::w::Value>)"), "{code}");
        assert!(code.contains("pub(crate) const BYE: crate::w::Phrase"), "{code}");
    }

    #[test]
    fn what_does_not_agree_is_named() {
        assert_eq!(faults(1, "\n"), "sk.ftl: `hello` is missing");
        assert!(faults(2, "hello = Hola { $nombre }\n").contains("es.ftl: `hello` has `$nombre`"));
        assert!(faults(3, "hello = { $name }\nmore = x\n").contains("ru.ftl: `more` is not in en.ftl"));
        assert!(
            faults(4, "hello = { $name ->\n [one] a\n *[other] b\n }\n").contains("pl.ftl: `hello` lacks the form")
        );
        assert!(faults(5, "hello = { name }\n").contains("ar.ftl: `hello`"));
        assert!(faults(0, "hello =\n").contains("en.ftl"));
        assert!(faults(0, "hello = a\nhello = b\n").contains("en.ftl: `hello` stands there twice"));
    }
}
