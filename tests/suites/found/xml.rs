//! XML, read strictly.

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

/// An element: its name, attributes, text, and what stands in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Element {
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    #[track_caller]
    pub(crate) fn one(&self, name: &str) -> &Self {
        let found: Vec<_> = self.children.iter().filter(|child| child.name == name).collect();
        assert_eq!(found.len(), 1, "{} has {} {name}: {self:?}", self.name, found.len());
        found[0]
    }

    #[track_caller]
    pub(crate) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_else(|| panic!("{} has no {name}: {self:?}", self.name))
    }
}

/// Reads a document; the test fails where it is not well formed.
#[track_caller]
pub(crate) fn read(text: &str) -> Element {
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), "{text}");
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("not well formed: {error}\n{text}")) {
            Event::Start(start) => open.push(begun(&start)),
            Event::Empty(start) => open.last_mut().expect("one is open").children.push(begun(&start)),
            Event::End(_) => {
                let done = open.pop().expect("one is open");
                open.last_mut().expect("one is open").children.push(done);
            }
            Event::Text(piece) => {
                open.last_mut().expect("one is open").text.push_str(&piece.xml10_content());
            }
            Event::GeneralRef(reference) => {
                let letter = match (&*reference, reference.resolve_char_ref().expect("a reference is a letter")) {
                    (_, Some(letter)) => letter,
                    ("amp", _) => '&',
                    ("lt", _) => '<',
                    ("gt", _) => '>',
                    ("quot", _) => '"',
                    ("apos", _) => '\'',
                    (other, _) => panic!("what is &{other};?"),
                };
                open.last_mut().expect("one is open").text.push(letter);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let mut root = open.pop().expect("there is a document");
    assert!(open.is_empty() && root.children.len() == 1, "one element holds all others");
    root.children.remove(0)
}

fn begun(start: &quick_xml::events::BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.expect("attributes are well formed");
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).expect("values are well formed");
        (attribute.key.as_ref().to_owned(), value.into_owned())
    });
    Element { name: start.name().as_ref().to_owned(), attributes: attributes.collect(), ..Element::default() }
}
