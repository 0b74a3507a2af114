//! Clock, chance and settings.

use shared::domain::Time;
use shared::web::App;

use crate::Report;

pub(crate) fn check(app: &App, report: &mut Report) {
    let now = app.clock.now();
    let known = |text| Time::parse(text).unwrap_or(Time::from_millis(0));
    let sane = now > known("2026-01-01T00:00:00Z") && now < known("2100-01-01T00:00:00Z");
    report.holds("clock: it is this century", sane, "a time between 2026 and 2100", now.to_string());
    let later = app.clock.now();
    report.holds("clock: it does not run backwards", later >= now, "a time no earlier", (now, later));
    let (before, after) = (app.clock.ticks(), app.clock.ticks());
    report.holds("clock: ticks do not run backwards", after >= before, "a tick no earlier", (before, after));

    let fill = || {
        let mut bytes = [0_u8; 32];
        app.random.fill(&mut bytes);
        bytes
    };
    let (one, other) = (fill(), fill());
    report.holds("random: no two are alike", one != other && one != [0; 32], "two different fills", (one, other));
    let zeros = (0..64).flat_map(|_| fill()).filter(|byte| *byte == 0).count();
    report.holds("random: every byte is filled", zeros < 100, "about 8 zeros in 2048 bytes", zeros);

    let secret = app.config.get("session_secret").map(|secret| secret.len());
    report.holds(
        "config: a setting is found",
        secret.is_some_and(|length| length >= 32),
        "32 characters or more",
        secret,
    );
    report.equal("config: what was not set is none", app.config.get("contract_never_set"), None);
}
