//! The lines of a file. Pure: how they are written, how they are read, and the digest they carry.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::secret::digest;

/// The version of the format. A host takes in its own and says so otherwise.
pub(crate) const VERSION: u32 = 1;

/// The first line.
pub(crate) fn header() -> String {
    format!(r#"{{"folkmoot":"community","version":{VERSION}}}"#)
}

/// A line of a section: its name, and its fields in their order.
pub(crate) fn line<'a>(section: &str, fields: impl Iterator<Item = (&'a str, Value)>) -> String {
    let mut line = format!("{{\"in\":\"{section}\"");
    for (name, value) in fields {
        line.push_str(&format!(",\"{name}\":{value}"));
    }
    line.push('}');
    line
}

/// The last line: how many of each section there were, and the digest of everything before it.
pub(crate) fn trailer<'a>(tally: &Tally, names: impl Iterator<Item = &'a str>) -> String {
    let counted: Vec<String> = names.zip(&tally.counts).map(|(name, count)| format!("\"{name}\":{count}")).collect();
    format!(r#"{{"in":"end","lines":{},"counts":{{{}}},"digest":"{}"}}"#, tally.lines, counted.join(","), tally.digest)
}

/// What has been counted so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// Lines.
    pub(crate) lines: i64,
    /// The digest of them: that of the digest before the last line, a line break, and that line.
    pub(crate) digest: String,
    /// Lines of each section.
    pub(crate) counts: Vec<i64>,
}

impl Tally {
    /// Counts a line.
    pub(crate) fn add(&mut self, line: &str, section: Option<usize>) {
        self.lines += 1;
        self.digest = chained(&self.digest, line);
        if let Some(section) = section {
            if self.counts.len() <= section {
                self.counts.resize(section + 1, 0);
            }
            self.counts[section] += 1;
        }
    }
}

/// The digest of all lines up to this one, from that of those before it: so it can be gone on with anywhere.
pub fn chained(before: &str, line: &str) -> String {
    digest(format!("{before}\n{line}").as_bytes())
}

/// Where an export goes on. It is handed out as one word and means nothing to anybody else.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Cursor {
    /// When it began, in milliseconds.
    pub(crate) began: i64,
    /// The line of the log that tells of it.
    pub(crate) log: i64,
    /// In which section.
    pub(crate) section: String,
    /// Behind which row: the values of its order.
    pub(crate) after: Vec<Value>,
    /// What has been counted.
    pub(crate) tally: Tally,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lines_have_their_fields_in_order() {
        let fields = [("id", json!("x")), ("body", json!("a\n\"b\"")), ("at", json!(5)), ("by", Value::Null)];
        assert_eq!(line("posts", fields.into_iter()), r#"{"in":"posts","id":"x","body":"a\n\"b\"","at":5,"by":null}"#);
    }

    #[test]
    fn the_digest_can_be_gone_on_with_anywhere() {
        let mut tally = Tally::default();
        tally.add("one", Some(1));
        let half = tally.clone();
        tally.add("two", Some(1));
        let mut later: Tally = serde_json::from_str(&serde_json::to_string(&half).unwrap()).unwrap();
        later.add("two", Some(1));
        assert_eq!(later, tally);
        assert_eq!((tally.lines, tally.counts.as_slice()), (2, &[0, 2][..]));
        assert_ne!(chained(&half.digest, "twp"), tally.digest);
        let names = ["community", "posts"].into_iter();
        assert_eq!(
            trailer(&tally, names),
            format!(r#"{{"in":"end","lines":2,"counts":{{"community":0,"posts":2}},"digest":"{}"}}"#, tally.digest)
        );
    }
}
