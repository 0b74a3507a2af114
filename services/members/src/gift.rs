//! What somebody can be given, as managers, invitations and webhooks name it. Pure.

use serde::{Deserialize, Serialize};
use shared::domain::{FieldError, GrantKind};
use utoipa::ToSchema;

use crate::words;

/// The most things one invitation or decision gives.
pub(crate) const MOST: usize = 20;

/// One thing to give: a group, a badge, a grant or a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gift {
    /// What kind of thing it is.
    pub kind: GrantKind,
    /// Its name, 1 to 80 characters.
    pub name: String,
}

impl Gift {
    /// A thing of that kind under a name without blanks around it.
    pub(crate) fn new(kind: GrantKind, name: &str) -> Self {
        Self { kind, name: name.trim().to_owned() }
    }
}

/// A name as it is kept; `field` is where it was written.
pub(crate) fn name(field: &str, text: &str) -> Result<String, FieldError> {
    let text = text.trim();
    let fits = (1..=80).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if fits { Ok(text.to_owned()) } else { Err(FieldError::new(field, "invalid", words::LIMIT_GIFT_NAME)) }
}

/// The gifts as they are kept, each once; `field` is the list they were written in.
pub(crate) fn all(field: &str, gifts: &[Gift]) -> Result<Vec<Gift>, FieldError> {
    if gifts.len() > MOST {
        return Err(FieldError::new(field, "too_many", words::limit_gifts(MOST)));
    }
    let mut kept: Vec<Gift> = Vec::new();
    for (place, gift) in gifts.iter().enumerate() {
        let gift = Gift { kind: gift.kind, name: name(&format!("{field}[{place}].name"), &gift.name)? };
        if !kept.contains(&gift) {
            kept.push(gift);
        }
    }
    Ok(kept)
}

/// Gifts in one line as people write them: `group partners; badge pioneer; grant product:x`.
pub(crate) fn of_line(field: &str, line: &str) -> Result<Vec<Gift>, FieldError> {
    let wrong = |part: &str| FieldError::new(field, "invalid", words::limit_gift_line(part));
    let parts = line.split([';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let gifts = parts.map(|part| {
        let (kind, name) = part.split_once([' ', ':']).ok_or_else(|| wrong(part))?;
        GrantKind::parse(kind.trim()).map(|kind| Gift::new(kind, name)).ok_or_else(|| wrong(part))
    });
    all(field, &gifts.collect::<Result<Vec<_>, _>>()?)
}

/// As the database keeps them: a JSON array.
pub(crate) fn to_json(gifts: &[Gift]) -> String {
    serde_json::to_string(gifts).unwrap_or_else(|_| "[]".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_kinds_and_names() {
        let gifts = of_line("gives", "group partners; grant product:x ;; badge Early bird\ngroup partners").unwrap();
        let names: Vec<_> = gifts.iter().map(|gift| (gift.kind.as_str(), gift.name.as_str())).collect();
        assert_eq!(names, [("group", "partners"), ("grant", "product:x"), ("badge", "Early bird")]);
        assert!(of_line("gives", "").unwrap().is_empty());
        for wrong in ["partners", "club x", "group", "group \u{7}"] {
            assert_eq!(of_line("gives", wrong).unwrap_err().field.split('[').next(), Some("gives"), "{wrong:?}");
        }
        let many = vec![Gift::new(GrantKind::Group, "x"); MOST + 1];
        assert_eq!(all("gives", &many).unwrap_err().code, "too_many");
    }
}
