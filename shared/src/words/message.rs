//! A message: words in every language there is, and the values that stand in them.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::ops::Index;

use maud::{Escaper, Markup, PreEscaped, Render};
use serde::{Serialize, Serializer};

use super::number::signed;
use super::plural::category;
use super::{Lang, common};

/// Words without values, in every language: `words::SIGN_IN[lang]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase(pub &'static [&'static str; Lang::ALL.len()]);

impl Index<Lang> for Phrase {
    type Output = str;

    fn index(&self, lang: Lang) -> &str {
        self.0[lang.place()]
    }
}

impl Phrase {
    /// In that language.
    pub const fn to(self, lang: Lang) -> &'static str {
        self.0[lang.place()]
    }
}

/// Which variant of a [`Part::Select`] goes with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// The plural category `zero`.
    Zero,
    /// The plural category `one`.
    One,
    /// The plural category `two`.
    Two,
    /// The plural category `few`.
    Few,
    /// The plural category `many`.
    Many,
    /// The plural category `other`.
    Other,
    /// This number and no other.
    Exactly(i64),
    /// This word.
    Word(&'static str),
    /// Everything else.
    Else,
}

/// A part of a message in one language.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// Words.
    Text(&'static str),
    /// The value of that number.
    Value(u8),
    /// The first variant that goes with the value of that number.
    Select(u8, &'static [(When, &'static [Self])]),
}

/// A message in every language, each in its parts.
pub type Template = [&'static [Part]; Lang::ALL.len()];

/// What stands in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A number, written as the language does.
    Number(i64),
    /// Text as somebody typed it.
    Text(String),
    /// Other words.
    Said(Message),
    /// Markup of ours: a link in a sentence.
    Markup(String),
}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })*
    };
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Said(phrase.into())
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Said(message)
    }
}

impl From<Markup> for Value {
    fn from(markup: Markup) -> Self {
        Self::Markup(markup.into_string())
    }
}

/// Words with their values, in no language yet.
#[derive(Debug, Clone)]
pub struct Message(Said);

#[derive(Debug, Clone)]
enum Said {
    Phrase(Phrase),
    Template(&'static Template, Vec<Value>),
    Verbatim(Cow<'static, str>),
}

impl Message {
    /// A message of that template. The functions made from message files call this.
    pub const fn new(template: &'static Template, values: Vec<Value>) -> Self {
        Self(Said::Template(template, values))
    }

    /// What stands as it is in every language: a name, a parser's complaint.
    pub fn verbatim(text: impl Into<Cow<'static, str>>) -> Self {
        Self(Said::Verbatim(text.into()))
    }

    /// In that language, as plain text.
    pub fn to(&self, lang: Lang) -> String {
        let mut text = String::new();
        let _ = self.write(lang, &mut Plain(&mut text));
        text
    }

    /// In that language, as markup: what stands in it is escaped, but for what is markup already.
    pub fn html(&self, lang: Lang) -> Markup {
        let mut text = String::new();
        let _ = self.write(lang, &mut Html(&mut text));
        PreEscaped(text)
    }

    /// The same, said in that language once and for all.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self::verbatim(self.to(lang))
    }

    fn write(&self, lang: Lang, out: &mut dyn Out) -> fmt::Result {
        match &self.0 {
            Said::Phrase(phrase) => out.text(&phrase[lang]),
            Said::Verbatim(text) => out.text(text),
            Said::Template(template, values) => parts(template[lang.place()], values, lang, out),
        }
    }
}

fn parts(all: &[Part], values: &[Value], lang: Lang, out: &mut dyn Out) -> fmt::Result {
    for part in all {
        match *part {
            Part::Text(text) => out.text(text)?,
            Part::Value(place) => match values.get(usize::from(place)) {
                Some(Value::Number(value)) => out.text(&signed(lang, *value))?,
                Some(Value::Text(text)) => out.text(&isolated(text, lang))?,
                Some(Value::Said(message)) => message.write(lang, out)?,
                Some(Value::Markup(markup)) => out.markup(markup)?,
                None => {}
            },
            Part::Select(place, variants) => {
                let value = values.get(usize::from(place));
                let fits = |when: &When| match (when, value) {
                    (When::Else, _) => true,
                    (When::Exactly(wanted), Some(Value::Number(value))) => wanted == value,
                    (When::Word(wanted), Some(Value::Text(text))) => wanted == text,
                    (wanted, Some(Value::Number(value))) => *wanted == category(lang, *value),
                    _ => false,
                };
                if let Some((_, chosen)) = variants.iter().find(|(when, _)| fits(when)) {
                    parts(chosen, values, lang, out)?;
                }
            }
        }
    }
    Ok(())
}

/// Somebody's words keep their own direction inside a sentence of the other one: Unicode's isolates (UAX #9), as Fluent does
/// it, but only where they are needed, so that most texts stay as they look.
fn isolated(text: &str, lang: Lang) -> Cow<'_, str> {
    let is_rtl =
        |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    let foreign =
        |letter: char| if lang == Lang::Ar { letter.is_alphabetic() && !is_rtl(letter) } else { is_rtl(letter) };
    if text.chars().any(foreign) { format!("\u{2068}{text}\u{2069}").into() } else { text.into() }
}

/// Where words go.
trait Out {
    fn text(&mut self, text: &str) -> fmt::Result;
    fn markup(&mut self, markup: &str) -> fmt::Result;
}

struct Plain<'a>(&'a mut String);

impl Out for Plain<'_> {
    fn text(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }

    fn markup(&mut self, markup: &str) -> fmt::Result {
        self.0.write_str(markup)
    }
}

struct Html<'a>(&'a mut String);

impl Out for Html<'_> {
    fn text(&mut self, text: &str) -> fmt::Result {
        Escaper::new(self.0).write_str(text)
    }

    fn markup(&mut self, markup: &str) -> fmt::Result {
        self.0.write_str(markup)
    }
}

impl PartialEq for Message {
    /// Two messages are the same if an English reader can't tell them apart.
    fn eq(&self, other: &Self) -> bool {
        self.to(Lang::En) == other.to(Lang::En)
    }
}

impl Eq for Message {}

impl Serialize for Message {
    /// As it is said already, else in English.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to(Lang::En))
    }
}

impl From<Phrase> for Message {
    fn from(phrase: Phrase) -> Self {
        Self(Said::Phrase(phrase))
    }
}

impl Render for Message {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(&self.html(Lang::En).0);
    }
}

/// Several one after the other, with the language's comma between them.
impl FromIterator<Message> for Message {
    fn from_iter<I: IntoIterator<Item = Self>>(all: I) -> Self {
        let mut all = all.into_iter();
        let Some(first) = all.next() else { return Self::verbatim("") };
        all.fold(first, common::and_then)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static REPLIES: Template = {
        const SLAVIC: &[Part] = &[
            Part::Select(
                0,
                &[
                    (When::Exactly(0), &[Part::Text("none")]),
                    (When::One, &[Part::Value(0), Part::Text(" one")]),
                    (When::Few, &[Part::Value(0), Part::Text(" few")]),
                    (When::Else, &[Part::Value(0), Part::Text(" many")]),
                ],
            ),
            Part::Text(" <by> "),
            Part::Value(1),
        ];
        [SLAVIC, SLAVIC, SLAVIC, SLAVIC, SLAVIC, SLAVIC]
    };

    fn replies(count: i64, by: impl Into<Value>) -> Message {
        Message::new(&REPLIES, vec![count.into(), by.into()])
    }

    #[test]
    fn numbers_choose_their_form() {
        let russian = [0, 1, 2, 5, 11, 21, 1234].map(|count| replies(count, "X").to(Lang::Ru));
        let few = "1\u{a0}234 few <by> X";
        let expected =
            ["none <by> X", "1 one <by> X", "2 few <by> X", "5 many <by> X", "11 many <by> X", "21 one <by> X", few];
        assert_eq!(russian, expected);
    }

    #[test]
    fn values_are_escaped_and_markup_is_not() {
        let hostile = replies(1, "<script>\"&").html(Lang::En).0;
        assert_eq!(hostile, "1 one &lt;by&gt; &lt;script&gt;&quot;&amp;");
        let link = replies(1, PreEscaped("<a>x</a>".to_owned())).html(Lang::En).0;
        assert_eq!(link, "1 one &lt;by&gt; <a>x</a>");
    }

    #[test]
    fn words_of_the_other_direction_are_set_apart() {
        assert_eq!(replies(1, "سارة").to(Lang::En), "1 one <by> \u{2068}سارة\u{2069}");
        assert_eq!(replies(1, "Mara").to(Lang::Ar), "1 one <by> \u{2068}Mara\u{2069}");
        assert_eq!(replies(1, "Mara").to(Lang::Es), "1 one <by> Mara");
    }
}
