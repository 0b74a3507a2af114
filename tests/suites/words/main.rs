//! The words in six languages, as a reader of all of them would proof-read: nothing is left in English, letters are those of
//! the language, quotes are its own, what stands in a sentence still stands in it, and no message of the common crate is
//! there for nobody. That a message is missing, or a plural form, the build says itself (see infra/words-build).

mod messages;

use std::collections::BTreeSet;
use std::fs;

use messages::{Said, code, folders, letters, read, root, texts, variables, words};

/// The translations; English is what they are compared with.
const LANGUAGES: [&str; 5] = ["sk", "es", "ru", "pl", "ar"];

/// What may read like the English: the languages, the words, the reason.
const SAME: &[(&str, &str, &str)] = &[
    ("sk es ru pl ar", "API", "a name"),
    ("sk es ru pl ar", "Markdown", "a name"),
    ("sk es ru pl ar", "OpenID Connect", "a name"),
    ("sk es ru pl", ", UTC", "a name"),
    ("sk es pl", "Net Promoter Score", "a name"),
    ("sk pl", "Manifest", "the same word"),
    ("sk", "Text", "the same word"),
    ("es", "Idea", "the same word"),
    ("es", "idea", "the same word"),
    ("es", "Ideas", "the same word"),
    ("es", "ideas", "the same word"),
    ("sk pl", "Logo", "the same word"),
    ("sk es pl", "Spam", "the same word"),
    ("pl", "Link", "the same word"),
    ("pl", "Status", "the same word"),
    ("pl", "Studio", "the same word"),
    ("pl", "Tag", "the same word"),
    ("pl", "tag", "the same word"),
    ("pl", "Moderator", "the same word"),
];

/// Words of English, and of no other of the languages.
const ENGLISH: [&str; 9] = ["the", "The", "and", "with", "this", "This", "your", "are", "was"];

/// Messages whose code is translated with the words around it: Markdown that shows itself.
const EXAMPLES: [&str; 1] = ["markdown-hint"];

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
    let words = words.trim_end_matches(':');
    SAME.iter().any(|(languages, same, _)| languages.split(' ').any(|known| known == language) && *same == words)
}

#[test]
fn nothing_is_left_in_english() {
    let seen = each(|language, _, english, said| {
        let original: BTreeSet<_> = english.texts.iter().map(|text| words(text)).collect();
        let is_left = |text: &String| {
            let of_english = text.split(' ').any(|word| ENGLISH.contains(&word));
            letters(text) > 0 && (of_english || original.contains(text)) && !may_be_same(language, text)
        };
        said.texts.iter().map(|text| words(text)).filter(is_left).collect()
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
        // A single word may be an abbreviation, and letters are opened otherwise in every language.
        let greets = english.whole.ends_with(',');
        if words(&english.whole).contains(' ') && !greets && end(english) != end(said) {
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
