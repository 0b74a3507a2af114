//! Lists of ideas become ideas, responses and merges; again, they become nothing new.

mod common;

use std::path::PathBuf;

use anyhow::Result;
use common::{Memory, row};
use importers::idea_lists::{self, Mapping};
use importers::{Quiet, Report};
use shared::domain::{ImportedVotes, Record, RecordAuthor, Time};

const FIDER: &str = "\u{feff}number,title,description,created_at,created_by,votes_count,comments_count,status,responded_by,responded_at,\
response,original_number,original_title,tags
7,Dark mode,\"Please, for the
nights\",2023-03-23T19:33:22Z,Ann,41,2,Completed,Jo_n,2023-04-04T19:48:10Z,It is here.,,,\"UI, ease of use\"
8,Night theme,,2023-03-24T10:00:00Z,Bob,3,0,Duplicate,Jon,2023-04-04T19:48:10Z,See the other,7,Dark mode,
9,Export,As CSV,2023-03-25T10:00:00Z,,0,0,Open,,,,,,
10,Spam,buy,2023-03-26T10:00:00Z,Eve,0,0,Deleted,,,,,,
11,,nothing,2023-03-26T10:00:00Z,Eve,0,0,Open,,,,,,
12,When?,,yesterday,Eve,0,0,Open,,,,,,
13,Odd,,2023-03-26T10:00:00Z,Eve,0,0,Someday,,,,,,
9,Export,As CSV,2023-03-25T10:00:00Z,,0,0,Open,,,,,,
14,Lost,,2023-03-27T10:00:00Z,Eve,0,0,Duplicate,,,,99,Gone,
";

/// Writes the list and imports it.
async fn import(memory: &mut Memory, list: &[u8], tool: &str) -> Result<Report> {
    let folder = tempfile::tempdir()?;
    let path: PathBuf = folder.path().join("ideas.csv");
    std::fs::write(&path, list)?;
    let mapping = Mapping::read(Mapping::own(tool).unwrap_or(tool))?;
    idea_lists::import(&path, &mapping, "test", memory, &Quiet).await
}

#[tokio::test]
async fn a_list_becomes_ideas_with_all_they_have() -> Result<()> {
    let mut memory = Memory::default();
    let report = import(&mut memory, FIDER.as_bytes(), "fider").await?;
    println!("{report}");
    assert_eq!(row(&report, "Ideas"), (9, 5, 0, 4));
    assert_eq!(row(&report, "Tags"), (2, 2, 0, 0));
    assert_eq!(row(&report, "Official responses"), (2, 2, 0, 0));
    assert_eq!(row(&report, "Merges"), (2, 1, 0, 1));
    let Record::Idea { id, title, body_md, author, status, votes, tags, created_at, .. } =
        memory.the("for the\\nnights")
    else {
        panic!()
    };
    assert_eq!((title.as_str(), body_md.as_str(), *status), ("Dark mode", "Please, for the\nnights", "shipped"));
    assert_eq!((author, tags.join(" ").as_str()), (&RecordAuthor::Name("Ann".to_owned()), "ui ease-of-use"));
    assert_eq!(*votes, ImportedVotes { up: 41, down: 0 });
    assert_eq!(Some(*created_at), Time::parse("2023-03-23T19:33:22Z"));
    let Record::Response { idea, body_md, responded_at } = memory.the("It is here") else { panic!() };
    assert_eq!((idea, body_md.as_str()), (id, "It is here.\n\n— Jon"), "their name is words, not markup");
    assert_eq!(Some(*responded_at), Time::parse("2023-04-04T19:48:10Z"));
    let merges = memory.pick(|record| match record {
        Record::Merged { into, .. } => Some(*into),
        _ => None,
    });
    assert_eq!(merges, [*id]);
    let said = report.to_string();
    for words in
        ["line 7: the title is empty", "line 8: \"yesterday\" is no moment", "stands in line 5 already", "\"Someday\""]
    {
        assert!(said.contains(words), "{words}\n{said}");
    }
    Ok(())
}

#[tokio::test]
async fn again_it_adds_nothing_and_after_a_stop_the_rest() -> Result<()> {
    let mut memory = Memory::default();
    import(&mut memory, FIDER.as_bytes(), "fider").await?;
    let all = memory.kept.clone();
    let report = import(&mut memory, FIDER.as_bytes(), "fider").await?;
    assert_eq!((row(&report, "Ideas"), row(&report, "Merges")), ((9, 0, 5, 4), (2, 0, 1, 1)));
    for batches in 0..4 {
        let mut memory = Memory { batches_left: Some(batches), ..Memory::default() };
        assert!(import(&mut memory, FIDER.as_bytes(), "fider").await.is_err(), "{batches} batches are too few");
        memory.batches_left = None;
        import(&mut memory, FIDER.as_bytes(), "fider").await?;
        assert_eq!(memory.kept, all, "stopped after {batches} batches");
    }
    Ok(())
}

#[tokio::test]
async fn rows_of_voters_are_counted_by_who_they_are() -> Result<()> {
    let list = "suggestion.id,suggestion.title,suggestion.body,suggestion.created_timestamp,suggestion.status.name,\
suggestion.labels.name,suggestion.category.name,suggestion.parent.id,user.id
1,Offline,Work without a net,2022-01-01 10:00:00 UTC,planned,mobile,Apps,,u1
2,Other,,2022-01-02,,,,,u1
1,Offline,Work without a net,2022-01-01 10:00:00 UTC,planned,mobile,Apps,,u2
1,Offline,Work without a net,2022-01-01 10:00:00 UTC,planned,mobile,Apps,,u2
3,Older,,2022-01-03,started,,,2,u9
4,Round,,2022-01-03,started,,,5,u9
5,And round,,2022-01-03,started,,,4,u9
6,Chained,,2022-01-03,started,,,3,u9
";
    let mut memory = Memory::default();
    let report = import(&mut memory, list.as_bytes(), "uservoice").await?;
    assert_eq!(row(&report, "Ideas"), (6, 6, 0, 0));
    let Record::Idea { votes, tags, status, .. } = memory.the("without a net") else { panic!() };
    assert_eq!((votes.up, tags.join(" ").as_str(), *status), (2, "mobile apps", "planned"));
    assert_eq!(row(&report, "Merges"), (4, 2, 0, 2), "a chain ends at its last, a circle nowhere");
    Ok(())
}

#[tokio::test]
async fn other_forms_are_read_by_a_mapping_of_ones_own() -> Result<()> {
    let mapping =
        "separator = \";\"\ntext = \"html\"\n[columns]\ntitle = \"Titel\"\nbody = \"Text\"\nvotes = \"Stimmen\"";
    let mut memory = Memory::default();
    import(&mut memory, "Titel;Text;Stimmen\nLeiser;<p>So <b>laut</b>!</p>;1,204\n".as_bytes(), mapping).await?;
    let Record::Idea { body_md, votes, .. } = memory.the("Leiser") else { panic!() };
    assert_eq!((body_md.as_str(), votes.up), ("So **laut**!", 1204));

    let canny = "Post Title,Post Details,Board,Category,Status,Votes,Author Name,Created\nA,B,Requests,UX,in progress,5,Cy,2024-05-01\n";
    let mut memory = Memory::default();
    let report = import(&mut memory, canny.as_bytes(), "canny").await?;
    assert_eq!(row(&report, "Ideas"), (1, 1, 0, 0));
    let Record::Idea { status, tags, .. } = memory.the("\"Cy\"") else { panic!() };
    assert_eq!((*status, tags.join(" ").as_str()), ("in_progress", "ux requests"));
    Ok(())
}

#[tokio::test]
async fn what_is_no_list_is_told() -> Result<()> {
    for (list, said) in [(&b""[..], "is empty"), (b"name,text\nx,y\n", "it has name, text"), (b"title\nna\xefve\n", "")]
    {
        let mut memory = Memory::default();
        match import(&mut memory, list, "fider").await {
            Ok(report) => assert!(report.to_string().contains("line 2: the row is not UTF-8"), "{report}"),
            Err(error) => assert!(format!("{error:#}").contains(said), "{error:#}"),
        }
    }
    Ok(())
}
