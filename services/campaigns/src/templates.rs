//! Campaigns to begin from: five that are worth using as they are.

use shared::domain::Time;

/// A template.
pub struct Template {
    /// How it is asked for.
    pub name: &'static str,
    /// What it is for, in a line.
    pub about: &'static str,
    manifest: &'static str,
    beside: &'static [(&'static str, &'static str)],
}

macro_rules! template {
    ($name:literal, $about:literal, [$($path:literal),* $(,)?]) => {
        Template {
            name: $name,
            about: $about,
            manifest: include_str!(concat!("../templates/", $name, "/campaign.toml")),
            beside: &[$(($path, include_str!(concat!("../templates/", $name, "/", $path)))),*],
        }
    };
}

/// All of them.
pub const TEMPLATES: [Template; 5] = [
    template!(
        "product-launch",
        "a new product: news, questions, first impressions, wishes; six weeks",
        [
            "welcome.md",
            "guidelines.md",
            "seed/hello.md",
            "seed/whats-in-the-box.md",
            "seed/ask-the-team.md",
            "seed/first-impressions.md",
            "seed/idea-dark-mode.md",
            "seed/owners-first.md",
        ]
    ),
    template!(
        "idea-contest",
        "one question to customers, their ideas and votes, winners at the end; four weeks",
        [
            "welcome.md",
            "guidelines.md",
            "seed/the-brief.md",
            "seed/how-we-judge.md",
            "seed/faq.md",
            "seed/idea-example.md",
            "seed/for-the-jury.md",
        ]
    ),
    template!(
        "beta-programme",
        "testers behind a gate: builds, known issues, feedback; three months",
        [
            "welcome.md",
            "guidelines.md",
            "seed/start-here.md",
            "seed/known-issues.md",
            "seed/good-report.md",
            "seed/introduce-yourself.md",
        ]
    ),
    template!(
        "support-forum",
        "customers help each other, staff steps in; no end date",
        [
            "welcome.md",
            "guidelines.md",
            "seed/how-to-ask.md",
            "seed/contact.md",
            "seed/backup.md",
            "seed/tips.md",
            "seed/first-start.md",
            "seed/staff-notes.md",
        ]
    ),
    template!(
        "partner-hub",
        "installers and resellers by invitation: materials, deals, training; no end date",
        [
            "welcome.md",
            "guidelines.md",
            "seed/welcome-partners.md",
            "seed/price-list.md",
            "seed/deal-registration.md",
            "seed/training.md",
            "seed/gold-quarter.md",
        ]
    ),
];

/// The day the dates of all templates are written against.
const WRITTEN_AGAINST: &str = "2026-06-01T00:00:00Z";
/// How many days ahead of today that day is put: a week to prepare.
const AHEAD: i64 = 7;
const DAY: i64 = 86_400;

impl Template {
    /// The one of that name.
    pub fn find(name: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.name == name)
    }

    /// Its manifest, with its dates put ahead of `now`.
    pub fn manifest(&self, now: Time) -> String {
        let Some(against) = Time::parse(WRITTEN_AGAINST) else { return self.manifest.to_owned() };
        let days = (now.millis().div_euclid(DAY * 1000) + AHEAD) - against.millis().div_euclid(DAY * 1000);
        let moved = |line: &str| match line.split_once(" = ").and_then(|(name, at)| Some((name, Time::parse(at)?))) {
            Some((name, at)) => format!("{name} = {}\n", at.plus_seconds(days * DAY)),
            None => format!("{line}\n"),
        };
        self.manifest.lines().map(moved).collect()
    }

    /// What is in a file beside it.
    pub fn file(&self, path: &str) -> Option<&'static str> {
        self.beside.iter().find(|(known, _)| *known == path).map(|(_, text)| *text)
    }

    /// All of its files, the manifest first.
    pub fn files(&self, now: Time) -> Vec<(&'static str, String)> {
        let beside = self.beside.iter().map(|(path, text)| (*path, (*text).to_owned()));
        std::iter::once(("campaign.toml", self.manifest(now))).chain(beside).collect()
    }

    /// All of it as one file that stands by itself: what would be beside it is in it.
    pub fn whole(&self, now: Time) -> String {
        let mut out = String::new();
        for line in self.manifest(now).lines() {
            let path = line.strip_prefix("file = \"").and_then(|rest| rest.strip_suffix('"'));
            match path.and_then(|path| Some((path, self.file(path)?))) {
                Some((path, text)) => {
                    if path.starts_with("seed/") {
                        out.push_str(&format!("key = \"{path}\"\n"));
                    }
                    out.push_str(&format!("text = '''\n{}\n'''\n", text.trim_end()));
                }
                None => {
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest;

    #[test]
    fn every_template_can_be_applied_as_it_is() {
        let now = Time::parse("2027-02-03T10:11:12Z").unwrap();
        for template in &TEMPLATES {
            let bytes = |path: &str| template.file(path).map(|text| text.as_bytes().to_vec());
            let beside = manifest::read(&template.manifest(now), &bytes)
                .unwrap_or_else(|faults| panic!("{}: {faults:#?}", template.name));
            let whole = manifest::read(&template.whole(now), &|_| None)
                .unwrap_or_else(|faults| panic!("{}: {faults:#?}", template.name));
            assert_eq!(beside, whole, "{}", template.name);
            assert!(
                beside.seeds.len() >= 4 && beside.guidelines.is_some() && !beside.welcome.is_empty(),
                "{}",
                template.name
            );
            for (path, _) in template.beside {
                assert!(
                    template.manifest.contains(&format!("\"{path}\"")),
                    "{}: {path} is used nowhere",
                    template.name
                );
            }
            if let Some(opens) = beside.dates.opens {
                let ahead = (opens.millis() - now.millis()) / (DAY * 1000);
                assert!((AHEAD - 1..=AHEAD + 14).contains(&ahead), "{} opens in {ahead} days", template.name);
            }
        }
    }
}
