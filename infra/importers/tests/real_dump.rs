//! A real community's dump, where it is there: next to the repository, in `../shared/data`.

mod common;

use std::collections::HashMap;
use std::path::PathBuf;

use common::{Memory, from_root, row};
use shared::domain::Record;

fn dump() -> Option<PathBuf> {
    let folder = from_root("../shared/data/stackexchange-conlang-meta");
    let there = folder.join("Posts.xml").exists();
    if !there {
        eprintln!("the dump is not at {}: nothing is tested here", folder.display());
    }
    there.then_some(folder)
}

#[tokio::test]
async fn everything_in_it_arrives_once() -> anyhow::Result<()> {
    let Some(dump) = dump() else { return Ok(()) };
    let mut memory = Memory::default();
    let report = memory.import(&dump).await?;
    println!("{report}");
    assert_eq!(row(&report, "Members"), (272, 272, 0, 0));
    assert_eq!(row(&report, "Tags"), (71, 71, 0, 0));
    assert_eq!(row(&report, "Votes"), (1119, 1065, 0, 54));
    assert_eq!(row(&report, "Questions"), (54, 54, 0, 0));
    assert_eq!(row(&report, "Answers"), (115, 115, 0, 0));
    assert_eq!(row(&report, "Comments"), (230, 230, 0, 0));
    assert_eq!(row(&report, "Accepted answers"), (11, 11, 0, 0));
    assert_eq!(row(&report, "Tag introductions").0, 8);
    assert_eq!((report.problem_count, &report.problems), (0, &vec![]), "{report}");

    let handles = memory.pick(|record| match record {
        Record::Member { handle, name, bio_md, .. } => {
            assert!((1..=80).contains(&name.chars().count()));
            assert!(!bio_md.contains("<p>"));
            Some(handle)
        }
        _ => None,
    });
    let different: std::collections::HashSet<_> = handles.iter().collect();
    assert_eq!((handles.len(), different.len()), (272, 272));
    for handle in handles {
        handle.parse::<shared::domain::Handle>()?;
    }

    let again = memory.import(&dump).await?;
    for row in &again.rows {
        assert_eq!(row.imported, 0, "{again}");
        assert_eq!(Some(row.already), report.row(&row.what).map(|row| row.imported), "{again}");
    }
    Ok(())
}

#[tokio::test]
async fn every_score_is_the_dumps() -> anyhow::Result<()> {
    let Some(dump) = dump() else { return Ok(()) };
    let mut memory = Memory::default();
    memory.import(&dump).await?;
    let mut scores: Vec<(String, i64)> = memory.pick(|record| match record {
        Record::Post { votes, created_at, .. } | Record::Idea { votes, created_at, .. } => {
            Some((created_at.to_string(), votes.up - votes.down))
        }
        Record::Reply { kind: "answer", votes, created_at, .. } => {
            Some((created_at.to_string(), votes.up - votes.down))
        }
        _ => None,
    });
    // Read apart from the importer's own reader: the attributes of each line.
    let mut expected = Vec::new();
    for line in std::fs::read_to_string(dump.join("Posts.xml"))?.lines() {
        let attributes: HashMap<_, _> =
            line.split("\" ").filter_map(|part| part.trim().trim_start_matches("<row ").split_once("=\"")).collect();
        if matches!(attributes.get("PostTypeId"), Some(&"1" | &"2")) {
            expected.push((format!("{}Z", attributes["CreationDate"]), attributes["Score"].parse::<i64>()?));
        }
    }
    scores.sort();
    expected.sort();
    assert_eq!(scores.len(), 169);
    assert_eq!(scores, expected);
    Ok(())
}

#[tokio::test]
async fn a_stopped_import_goes_on_where_it_stopped() -> anyhow::Result<()> {
    let Some(dump) = dump() else { return Ok(()) };
    let mut whole = Memory::default();
    whole.import(&dump).await?;
    for batches in 0..8 {
        let mut memory = Memory { batches_left: Some(batches), ..Memory::default() };
        assert!(memory.import(&dump).await.is_err(), "stopped after {batches}");
        memory.batches_left = None;
        memory.import(&dump).await?;
        assert_eq!(memory.kept, whole.kept, "stopped after {batches}");
    }
    Ok(())
}

/// Addresses that were plain words in the source are links where they are shown: these are taken out again.
fn without_pasted(shown: &str, source: &str) -> String {
    let mut parts = shown.split("<a href=\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let address = part.split('"').next().unwrap_or_default();
        let pasted = part.contains(&format!(">{address}</a>")) && !source.contains(&format!("href=\"{address}\""));
        out.push_str(if pasted { "" } else { "<a href=\"" });
        out.push_str(part);
    }
    out
}

#[test]
fn what_is_shown_has_all_that_the_bodies_had() -> anyhow::Result<()> {
    let Some(dump) = dump() else { return Ok(()) };
    let mut bodies = 0;
    for line in std::fs::read_to_string(dump.join("Posts.xml"))?.lines() {
        let Some((_, body)) = line.split_once(" Body=\"") else { continue };
        let body = body.split('"').next().unwrap_or_default();
        let body = body.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#xA;", "\n");
        let html = body.replace("&amp;", "&");
        let shown = shared::markdown::to_html(&importers::from_html(&html));
        let of = |html: &str| {
            let count =
                |tag: &str| html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
            let tags = ["a", "img", "code", "pre", "li", "ul", "ol", "blockquote", "strong", "em", "hr", "table"];
            let mut counts: Vec<_> = tags.map(|tag| (tag, count(tag))).to_vec();
            counts.push(("h", (1..=6).map(|level| count(&format!("h{level}"))).sum()));
            counts
        };
        let shown = without_pasted(&shown, &html);
        assert_eq!(of(&shown), of(&html), "{html}\nis shown as\n{shown}");
        bodies += 1;
    }
    assert_eq!(bodies, 177);
    Ok(())
}
