//! A sink that keeps records in memory and holds the importer to the order it promises.
#![allow(dead_code, reason = "each suite uses a part of it")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::bail;
use importers::{Quiet, Report, Sink, stackexchange};
use shared::domain::{Outcome, Record, RecordAuthor, RecordTarget, RecordThread};

/// Keeps what it is given, by kind and id.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) kept: BTreeMap<String, Record>,
    /// Fails once it has taken so many batches.
    pub(crate) batches_left: Option<usize>,
    /// Refuses the records whose key this is.
    pub(crate) refused: Option<String>,
}

/// What tells one record from all others.
pub(crate) fn key(record: &Record) -> String {
    match record {
        Record::Member { id, .. } => format!("member {id}"),
        Record::Tag { tag, description } => format!("tag {tag}{}", if description.is_empty() { "" } else { " text" }),
        Record::Post { id, .. } => format!("post {id}"),
        Record::Idea { id, .. } => format!("idea {id}"),
        Record::Reply { id, .. } => format!("reply {id}"),
        Record::Revision { target, version, .. } => format!("revision {target:?} {version}"),
        Record::Accepted { post, .. } => format!("accepted {post}"),
        Record::Response { idea, .. } => format!("response {idea}"),
        Record::Merged { idea, .. } => format!("merged {idea}"),
    }
}

/// The keys of what must have come before the record.
fn named(record: &Record) -> Vec<String> {
    let author = |author: &RecordAuthor| match author {
        RecordAuthor::Member(id) => vec![format!("member {id}")],
        RecordAuthor::Name(name) => {
            assert!((1..=80).contains(&name.chars().count()), "{name:?}");
            vec![]
        }
    };
    match record {
        Record::Member { .. } | Record::Tag { .. } => vec![],
        Record::Post { author: by, .. } | Record::Idea { author: by, .. } => author(by),
        Record::Reply { author: by, thread, parent, .. } => {
            let mut named = author(by);
            named.push(match thread {
                RecordThread::Post(id) => format!("post {id}"),
                RecordThread::Idea(id) => format!("idea {id}"),
            });
            named.extend(parent.map(|parent| format!("reply {parent}")));
            named
        }
        Record::Revision { target, .. } => vec![match target {
            RecordTarget::Post(id) => format!("post {id}"),
            RecordTarget::Idea(id) => format!("idea {id}"),
            RecordTarget::Reply(id) => format!("reply {id}"),
        }],
        Record::Response { idea, .. } => vec![format!("idea {idea}")],
        Record::Merged { idea, into } => vec![format!("idea {idea}"), format!("idea {into}")],
        Record::Accepted { post, reply } => vec![format!("post {post}"), format!("reply {reply}")],
    }
}

#[async_trait::async_trait]
impl Sink for Memory {
    async fn write(&mut self, records: Vec<Record>) -> anyhow::Result<Vec<Outcome>> {
        if let Some(left) = &mut self.batches_left {
            if *left == 0 {
                bail!("the plug was pulled");
            }
            *left -= 1;
        }
        let mut outcomes = Vec::new();
        for record in records {
            for named in named(&record) {
                assert!(self.kept.contains_key(&named), "{named} has not come before {record:?}");
            }
            let key = key(&record);
            outcomes.push(if self.refused.as_ref() == Some(&key) {
                Outcome::Refused("no room".to_owned())
            } else if let Some(there) = self.kept.get(&key) {
                assert_eq!(there, &record, "a second import brings the same");
                Outcome::Known
            } else {
                self.kept.insert(key, record);
                Outcome::Written
            });
        }
        Ok(outcomes)
    }
}

impl Memory {
    /// Imports the dump.
    pub(crate) async fn import(&mut self, dump: &Path) -> anyhow::Result<Report> {
        let scratch = tempfile::tempdir()?;
        let report = stackexchange::import(dump, "test", self, &Quiet, scratch.path()).await;
        assert_eq!(scratch.path().read_dir()?.count(), 0, "the scratch file is gone");
        report
    }

    /// The one record with this text in it.
    pub(crate) fn the(&self, text: &str) -> &Record {
        let found = self.pick(|record| format!("{record:?}").contains(text).then_some(record));
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        found[0]
    }

    /// The kept records that `pick` picks something of.
    pub(crate) fn pick<'a, T>(&'a self, pick: impl Fn(&'a Record) -> Option<T>) -> Vec<T> {
        self.kept.values().filter_map(pick).collect()
    }
}

/// A folder, from the repository's root.
pub(crate) fn from_root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// `read`, `imported`, `already` and the skipped ones of a row.
pub(crate) fn row(report: &Report, what: &str) -> (u64, u64, u64, u64) {
    let row = report.row(what).unwrap_or_else(|| panic!("no row {what} in\n{report}"));
    assert_eq!(row.read, row.imported + row.already + row.skipped_total(), "{what} adds up in\n{report}");
    (row.read, row.imported, row.already, row.skipped_total())
}
