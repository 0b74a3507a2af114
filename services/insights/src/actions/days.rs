//! Which days are asked about.

use shared::domain::{Day, FieldError};
use shared::web::Problem;

use crate::measure::days::{Fault, MOST, Period};
use crate::words;

/// The days as they were written; empty where nobody wrote any.
pub(crate) struct Asked<'a> {
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
}

/// The days asked for, or what is wrong with them. One that is left out is that of the whole.
pub(crate) fn chosen(asked: &Asked<'_>, whole: Period) -> Result<Period, Problem> {
    let mut errors = Vec::new();
    let mut day = |field: &'static str, text: &str, otherwise: Day| {
        let text = text.trim();
        let read = if text.is_empty() { Some(otherwise) } else { Day::parse(text) };
        if read.is_none() {
            errors.push(FieldError::new(field, "invalid", words::LIMIT_DAY));
        }
        read.unwrap_or(otherwise)
    };
    let to = day("to", asked.to, whole.to);
    // Who names the end alone means the days before it, as far as the whole goes.
    let from = day("from", asked.from, whole.from.min(to));
    if errors.is_empty() {
        match Period::new(from, to) {
            Ok(period) => return Ok(period),
            Err(Fault::Backwards) => errors.push(FieldError::new("to", "invalid", words::LIMIT_AFTER)),
            Err(Fault::TooLong) => errors.push(FieldError::new("to", "too_long", words::limit_range(MOST))),
        }
    }
    Err(Problem::invalid_fields(errors))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_or_refused_by_field() {
        let day = |text: &str| Day::parse(text).unwrap();
        let whole = Period::new(day("2026-11-01"), day("2026-11-22")).unwrap();
        let read = |from: &str, to: &str| chosen(&Asked { from, to }, whole).map_err(|_| ());
        assert_eq!(read("", ""), Ok(whole));
        assert_eq!(read("2026-11-05", ""), Ok(Period { from: day("2026-11-05"), ..whole }));
        assert_eq!(read("", " 2026-10-05 "), Ok(Period { from: day("2026-10-05"), to: day("2026-10-05") }));
        for (from, to) in
            [("yesterday", ""), ("", "2026-11-31"), ("2026-11-05", "2026-11-04"), ("2024-01-01", "2026-01-01")]
        {
            assert_eq!(read(from, to), Err(()), "{from} {to}");
        }
    }
}
