//! What was asked and what came back, written down so that every host must tell the same: ids, times and the words of one
//! run are replaced by what they stand for.

use serde_json::{Map, Value};

use crate::client::{Answer, Sending};

/// The headers a program may rely on.
const TOLD: [&str; 7] =
    ["content-type", "cache-control", "vary", "allow", "www-authenticate", "retry-after", "idempotency-replayed"];

/// A transcript under way.
#[derive(Default)]
pub struct Transcript {
    text: String,
    names: Vec<(String, String)>,
}

impl Transcript {
    /// Nothing written yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on `value` is written as `<name>`.
    pub fn name(&mut self, value: &str, name: &str) {
        self.names.push((value.to_owned(), format!("<{name}>")));
        // Longer ones first, so that no name is replaced inside another.
        self.names.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
    }

    /// Sends a request, and writes down what came of it.
    #[track_caller]
    pub fn tell(&mut self, what: &str, request: Sending<'_>) -> Answer {
        let answer = request.send();
        let mut lines = format!("\n## {what}\n{} → {}\n", self.told(&answer.what), answer.status);
        for name in TOLD {
            if answer.headers.contains_key(name) {
                lines.push_str(&format!("{name}: {}\n", self.told(answer.header(name))));
            }
        }
        if let Some((version, _)) = answer.header("etag").trim_matches('"').split_once('-') {
            lines.push_str(&format!("etag: of version {version}\n"));
        }
        if answer.header("content-type").contains("json") {
            let json = serde_json::to_string_pretty(&plain(answer.json())).unwrap_or_default();
            lines.push_str(&self.told(&json));
            lines.push('\n');
        } else if !answer.body.is_empty() {
            lines.push_str("a page\n");
        }
        self.text.push_str(&lines);
        answer
    }

    /// The same, for what makes something: names what was made, and gives its JSON.
    #[track_caller]
    pub fn made(&mut self, what: &str, name: &str, request: Sending<'_>) -> Value {
        let place = self.text.len();
        let answer = self.tell(what, request).must(201);
        let made = answer.json();
        let id = made["id"].as_str().unwrap_or_default().to_owned();
        assert_eq!(id.len(), 26, "{what}: what was made has no id: {made}");
        self.name(&id, name);
        let tail = self.text.split_off(place).replace("<id>", &format!("<{name}>"));
        self.text.push_str(&tail);
        made
    }

    /// All of it.
    pub fn text(self) -> String {
        self.text
    }

    fn told(&self, text: &str) -> String {
        let named = self.names.iter().fold(text.to_owned(), |text, (value, name)| text.replace(value, name));
        without_ids(&named)
    }
}

/// The same JSON with its times replaced and its keys in order.
fn plain(value: Value) -> Value {
    match value {
        Value::String(text) if is_time(&text) => Value::String("<time>".to_owned()),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.into_iter().map(|(name, value)| (name, plain(value))).collect();
            fields.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(Map::from_iter(fields))
        }
        other => other,
    }
}

fn is_time(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape.starts_with("0000-00-00T00:00:00") && shape.ends_with('Z')
}

/// Ids nobody named are written as `<id>`.
fn without_ids(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut word = String::new();
    for character in text.chars().chain(['\0']) {
        if character.is_ascii_lowercase() || character.is_ascii_digit() {
            word.push(character);
            continue;
        }
        let is_id = word.len() == 26 && word.starts_with('0');
        told.push_str(if is_id { "<id>" } else { &word });
        word.clear();
        told.push(character);
    }
    told.pop();
    told
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_and_times_are_replaced_and_nothing_else() {
        assert_eq!(without_ids("/t/01hzzzzzzzzzzzzzzzzzzzzzzz/a-title"), "/t/<id>/a-title");
        assert_eq!(without_ids("01hzzzzzzzzzzzzzzzzzzzzzzz"), "<id>");
        assert_eq!(plain(json!(["2026-01-02T03:04:05.678Z", "2026-01-02"])), json!(["<time>", "2026-01-02"]));
    }
}
