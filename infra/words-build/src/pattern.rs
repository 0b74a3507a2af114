//! A message as it will be written down: what of Fluent we use, and nothing else.

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// Words.
    Text(String),
    /// The value of a variable.
    Value(String),
    /// One of several by a number: plural categories and exact numbers, the last one for all others.
    Plural(String, Vec<(String, Pattern)>),
    /// One of several by a word, the last one for all others.
    Choice(String, Vec<(String, Pattern)>),
}

/// All of a message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Pattern(pub(crate) Vec<Part>);

impl Pattern {
    /// The variables in it, each once, as they first stand there.
    pub(crate) fn variables(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.collect(&mut names);
        names
    }

    fn collect(&self, names: &mut Vec<String>) {
        let mut add = |name: &String| {
            if !names.contains(name) {
                names.push(name.clone());
            }
        };
        for part in &self.0 {
            match part {
                Part::Text(_) => {}
                Part::Value(name) => add(name),
                Part::Plural(name, _) | Part::Choice(name, _) => add(name),
            }
        }
        for part in &self.0 {
            if let Part::Plural(_, variants) | Part::Choice(_, variants) = part {
                for (_, pattern) in variants {
                    pattern.collect(names);
                }
            }
        }
    }

    /// The words alone, if there is nothing else.
    pub(crate) fn plain(&self) -> Option<String> {
        self.0.iter().map(|part| if let Part::Text(text) = part { Some(text.as_str()) } else { None }).collect()
    }

    /// The words in it, those of variants too, apart from one another.
    pub(crate) fn texts(&self) -> Vec<String> {
        let part = |part: &Part| match part {
            Part::Text(text) => vec![text.trim().to_owned()],
            Part::Value(_) => Vec::new(),
            Part::Plural(_, variants) | Part::Choice(_, variants) => {
                variants.iter().flat_map(|(_, pattern)| pattern.texts()).collect()
            }
        };
        self.0.iter().flat_map(part).filter(|text| !text.is_empty()).collect()
    }

    /// What to show a programmer of it, in one line.
    pub(crate) fn shown(&self) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.replace('\n', " "),
            Part::Value(name) => format!("{{{name}}}"),
            Part::Plural(_, variants) | Part::Choice(_, variants) => {
                variants.last().map_or_else(String::new, |(_, pattern)| pattern.shown())
            }
        };
        self.0.iter().map(part).collect()
    }
}
