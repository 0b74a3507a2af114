//! The dates of a manifest: moments with a zone, one after the other.

use shared::domain::{Dates, Time};
use toml::value::Datetime;

use super::check::Checks;
use super::typed::DatesEntry;

/// Checks the dates; those that are wrong are left out.
pub(super) fn checked(checks: &mut Checks<'_>, entry: &DatesEntry) -> Dates {
    let mut moment = |name: &str, written| moment(checks, &format!("dates.{name}"), written);
    let dates = Dates {
        opens: moment("opens", entry.opens),
        freezes: moment("freezes", entry.freezes),
        ends: moment("ends", entry.ends),
        archives: moment("archives", entry.archives),
    };
    if let Some((earlier, later)) = dates.misplaced() {
        let mend = format!("let it come after `{earlier}`: opens, freezes, ends, archives, in this order");
        checks.fault(&format!("dates.{later}"), &format!("is not after `{earlier}`"), mend);
    }
    dates
}

/// One moment, if it is one and says in which zone.
pub(super) fn moment(checks: &mut Checks<'_>, field: &str, written: Option<Datetime>) -> Option<Time> {
    let written = written?;
    if written.time.is_none() || written.date.is_none() {
        checks.fault(field, "has no time of day", format!("write the moment in full: `{}`", example(&written)));
        return None;
    }
    if written.offset.is_none() {
        let mend = format!("add `Z`, or `+02:00` for summer time in central Europe: `{written}+02:00`");
        checks.fault(field, "does not say in which zone", mend);
        return None;
    }
    let time = Time::parse(&written.to_string().replace(' ', "T"));
    if time.is_none() {
        checks.fault(field, "is no moment", "write it as `2026-06-01T09:00:00Z`".to_owned());
    }
    time
}

fn example(written: &Datetime) -> String {
    written.date.map_or_else(|| "2026-06-01T09:00:00Z".to_owned(), |date| format!("{date}T09:00:00Z"))
}
