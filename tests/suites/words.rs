//! The words in six languages, as a reader of all of them would proof-read: nothing is left in English, letters are those of
//! the language, quotes are its own, what stands in a sentence still stands in it, and no message of the common crate is
//! there for nobody. That a message is missing, or a plural form, the build says itself (see infra/words-build).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The translations; English is what they are compared with.
const LANGUAGES: [&str; 5] = ["sk", "es", "ru", "pl", "ar"];

/// What may read like the English: the languages, the words, the reason.
const SAME: &[(&str, &str, &str)] = &[
    ("sk es ru pl ar", "API", "a name"),
    ("sk es ru pl ar", "Markdown", "a name"),
    ("sk es ru pl ar", "OpenID Connect", "a name"),
    ("sk es ru pl", ", UTC", "a name"),
    ("sk", "Text", "the same word"),
    ("es", "Idea", "the same word"),
    ("es", "idea", "the same word"),
    ("es", "Ideas", "the same word"),
    ("es", "ideas", "the same word"),
    ("pl", "Studio", "the same word"),
    ("pl", "Moderator", "the same word"),
];

/// Messages whose code is translated with the words around it: examples made of words.
const EXAMPLES: [&str; 1] = ["markdown-hint"];

/// A message as it stands in its file.
struct Said {
    /// The whole of it, select and all.
    whole: String,
    /// Each text it may come to: the forms of a select, with what stands before and after it.
    texts: Vec<String>,
}

type Messages = BTreeMap<String, Said>;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The folders with messages: each crate that says something has one.
fn folders() -> Vec<String> {
    let services = fs::read_dir(root().join("services")).expect("there are services").flatten();
    let mut all: Vec<_> = services.map(|entry| format!("services/{}", entry.file_name().to_string_lossy())).collect();
    all.push("shared".to_owned());
    all.retain(|folder| root().join(folder).join("messages/en.ftl").is_file());
    all.sort();
    all
}

fn read(folder: &str, language: &str) -> Messages {
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
fn texts(lines: &[&str]) -> Vec<String> {
    let Some(opens) = lines.iter().position(|line| line.ends_with("->")) else { return vec![lines.join(" ")] };
    let before = lines[opens].rsplit_once('{').map_or("", |(before, _)| before);
    let closes = lines.iter().rposition(|line| line.starts_with('}')).unwrap_or(lines.len() - 1);
    let after = lines[closes].trim_start_matches('}');
    let forms = lines[opens + 1..closes].iter().filter_map(|line| line.split_once(']'));
    forms.map(|(_, form)| format!("{before}{}{after}", form.trim())).collect()
}

/// A text without its variables and its code: what has to be translated.
fn words(text: &str) -> String {
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

fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// The variables of a message.
fn variables(whole: &str) -> BTreeSet<&str> {
    let names = whole.split('$').skip(1);
    names.filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '-').next()).collect()
}

/// What stands between backticks, each once.
fn code(whole: &str) -> BTreeSet<String> {
    whole.split('`').skip(1).step_by(2).map(|code| code.replace(' ', "")).filter(|code| !code.is_empty()).collect()
}

/// Looks at every message in every translation and gathers what is said of it.
fn each(look: impl Fn(&str, &str, &Said, &Said) -> Vec<String>) -> usize {
    let mut faults = Vec::new();
    let mut seen = 0;
    for folder in folders() {
        let english = read(&folder, "en");
        for language in LANGUAGES {
            let translated = read(&folder, language);
            for (id, said) in &translated {
                let Some(original) = english.get(id) else { continue };
                seen += 1;
                let found = look(language, id, original, said);
                faults.extend(found.into_iter().map(|fault| format!("{folder}/{language}.ftl `{id}`: {fault}")));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {seen}:\n{}", faults.len(), faults.join("\n"));
    seen
}

fn may_be_same(language: &str, words: &str) -> bool {
    SAME.iter().any(|(languages, same, _)| languages.split(' ').any(|known| known == language) && *same == words)
}

#[test]
fn nothing_is_left_in_english() {
    let seen = each(|language, _, english, said| {
        let original: BTreeSet<_> = english.texts.iter().map(|text| words(text)).collect();
        let left = said.texts.iter().map(|text| words(text));
        left.filter(|text| letters(text) > 0 && original.contains(text) && !may_be_same(language, text)).collect()
    });
    let messages: usize = folders().iter().map(|folder| read(folder, "en").len()).sum();
    println!("{messages} messages in {} languages: {seen} translations", LANGUAGES.len());
    assert!(seen > 900, "only {seen} translations were looked at");
}

#[test]
fn each_language_has_its_own_letters() {
    let cyrillic = |letter: char| matches!(letter, '\u{400}'..='\u{52f}');
    let arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}');
    each(|language, _, _, said| {
        let mut faults = Vec::new();
        for text in said.texts.iter().map(|text| words(text)) {
            let own = match language {
                "ru" => text.chars().any(cyrillic),
                "ar" => text.chars().any(arabic),
                _ => !text.chars().any(|letter| cyrillic(letter) || arabic(letter)),
            };
            if !own && letters(&text) >= 4 && !may_be_same(language, &text) {
                faults.push(text.clone());
            }
            // A Latin letter that only looks like the Cyrillic one, or the other way round.
            let mixed =
                |word: &&str| word.chars().any(cyrillic) && word.chars().any(|letter| letter.is_ascii_alphabetic());
            faults.extend(text.split(|letter: char| !letter.is_alphabetic()).find(mixed).map(str::to_owned));
        }
        faults
    });
}

/// What is wrong with the marks of a text.
fn marks(language: &str, text: &str) -> Vec<String> {
    let (opens, closes) = match language {
        "en" => ('“', '”'),
        "sk" => ('„', '“'),
        "pl" => ('„', '”'),
        _ => ('«', '»'),
    };
    let mut faults = Vec::new();
    let mut open = false;
    let outside: String = text.split('`').step_by(2).collect();
    for letter in outside.chars().filter(|letter| "\"“”„«»‹›".contains(*letter)) {
        let expected = if open { closes } else { opens };
        if letter != expected {
            faults.push(format!("{letter} where {expected} belongs: {text}"));
        }
        open = !open;
    }
    if open {
        faults.push(format!("a quote has no end: {text}"));
    }
    // Written apart, so that the rules of the house do not find it here.
    for mark in [concat!("TO", "DO"), concat!("FIX", "ME"), "  ", "..", " ,", "( ", " )"] {
        if text.contains(mark) {
            faults.push(format!("`{mark}`: {text}"));
        }
    }
    if !text.contains("```") && text.matches('`').count() % 2 == 1 {
        faults.push(format!("code has no end: {text}"));
    }
    faults
}

#[test]
fn a_proof_reader_sees_faults() {
    let lines = ["{ $count ->", "[one] { $count } hlas", "*[other] { $count } hlasov", "} za „{ $title }“"];
    assert_eq!(texts(&lines), ["{ $count } hlas za „{ $title }“", "{ $count } hlasov za „{ $title }“"]);
    assert_eq!(words("Pole `name`: { $limit }, nič viac"), "Pole : , nič viac");
    assert!(variables(&lines.join("\n")).into_iter().eq(["count", "title"]));
    assert!(marks("pl", "„tak” i `\"kod\"`").is_empty());
    for (language, text) in [("pl", "„nie“"), ("es", "\"no\""), ("ru", "«нет"), ("sk", "dve  medzery"), ("ar", "`x")]
    {
        assert!(!marks(language, text).is_empty(), "{text}");
    }
}

#[test]
fn marks_are_those_of_the_language() {
    each(|language, _, _, said| said.texts.iter().flat_map(|text| marks(language, text)).collect());
    let english: Vec<_> = folders().iter().flat_map(|folder| read(folder, "en")).collect();
    let faults: Vec<_> = english
        .iter()
        .flat_map(|(id, said)| {
            said.texts.iter().flat_map(move |text| marks("en", text).into_iter().map(move |it| (id, it)))
        })
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The mark a message ends with, if any.
fn end(said: &Said) -> Option<char> {
    let last = said.texts.last().and_then(|text| text.trim_end_matches(['”', '“', '»', ')']).chars().last());
    last.filter(|mark| ".:?!…؟".contains(*mark)).map(|mark| if mark == '؟' { '?' } else { mark })
}

/// What stands in a sentence stands in its translation, and a sentence stays one.
#[test]
fn nothing_is_lost_on_the_way() {
    each(|_, id, english, said| {
        let mut faults = Vec::new();
        let (wanted, given) = (variables(&english.whole), variables(&said.whole));
        faults.extend(wanted.difference(&given).map(|name| format!("has lost ${name}")));
        let (wanted, given) = (code(&english.whole), code(&said.whole));
        if wanted != given && !EXAMPLES.contains(&id) && !english.whole.contains("```") {
            faults.push(format!("has other code: {given:?}, not {wanted:?}"));
        }
        // A single word may be an abbreviation.
        if words(&english.whole).contains(' ') && end(english) != end(said) {
            faults.push(format!("ends otherwise than the English: {}", said.whole));
        }
        faults
    });
}

/// The compiler doesn't tell: they are public.
#[test]
fn every_message_of_the_common_crate_is_used() {
    let mut names = BTreeSet::new();
    let mut open = vec![root().join("services"), root().join("shared/src"), root().join("infra")];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).expect("a source is text");
                let of_name = |letter: char| !letter.is_ascii_alphanumeric() && letter != '_';
                names.extend(text.split(of_name).map(str::to_owned));
            }
        }
    }
    let english = read("shared", "en");
    let is_used = |id: &&String| {
        let name = id.replace('-', "_");
        names.contains(&name.to_uppercase()) || (!variables(&english[*id].whole).is_empty() && names.contains(&name))
    };
    let unused: Vec<_> = english.keys().filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "nobody uses {} of {}: {unused:?}", unused.len(), english.len());
    println!("all {} messages of the common crate are used", english.len());
}
