//! Where in the text of a manifest a field stands.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

/// The places of a text's fields.
pub(super) struct Places<'a> {
    table: Option<toml::Spanned<DeTable<'a>>>,
}

impl<'a> Places<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { table: DeTable::parse(text).ok() }
    }

    /// Where the value of this path begins: `spaces[1].slug`. Where it is missing, where what it should stand in begins; a field of
    /// the file itself is missed at its beginning.
    pub(super) fn find(&self, path: &str) -> usize {
        let Some(table) = &self.table else { return 0 };
        let mut place = 0;
        let mut here: &DeTable<'_> = table.get_ref();
        let mut steps = path.split('.').peekable();
        while let Some(step) = steps.next() {
            let (name, number) = match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
                Some((name, number)) => (name, number.parse::<usize>().ok()),
                None => (step, None),
            };
            let Some((key, value)) = here.iter().find(|(key, _)| key.get_ref().as_ref() == name) else { return place };
            let mut value = value;
            let mut span: Range<usize> = value.span();
            if let (Some(number), DeValue::Array(array)) = (number, value.get_ref()) {
                let Some(item) = array.get(number) else { return key.span().start };
                value = item;
                span = value.span();
            }
            place = span.start;
            match value.get_ref() {
                DeValue::Table(table) if steps.peek().is_some() => here = table,
                _ => return place,
            }
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_by_their_path() {
        let text = "slug = 'a'\n[[spaces]]\nslug = 'x'\n[[spaces]]\nslug = 'y'\n[dates]\nopens = 1\n";
        let places = Places::of(text);
        let at = |path: &str| &text[places.find(path)..];
        assert!(at("slug").starts_with("'a'"));
        assert!(at("spaces[1].slug").starts_with("'y'"));
        assert!(at("spaces[1].name").starts_with("[[spaces]]\nslug = 'y'"));
        assert!(at("dates.opens").starts_with("1"));
        assert_eq!(places.find("missing"), 0);
        assert_eq!(Places::of("= broken").find("slug"), 0);
    }
}
