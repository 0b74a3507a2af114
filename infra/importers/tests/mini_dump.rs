//! A small dump made by hand: ideas, histories, orphans, and all that can be wrong with a row.

mod common;

use std::path::PathBuf;

use common::{Memory, from_root, key, row};
use importers::Report;
use shared::domain::{ImportedVotes, Record, RecordAuthor, RecordTarget, RecordThread, Time};

fn dump() -> PathBuf {
    from_root("tests/data/mini-dump")
}

async fn imported() -> anyhow::Result<(Memory, Report)> {
    let mut memory = Memory::default();
    let report = memory.import(&dump()).await?;
    Ok((memory, report))
}

#[tokio::test]
async fn every_count_is_told() -> anyhow::Result<()> {
    let (mut memory, report) = imported().await?;
    println!("{report}");
    assert_eq!(row(&report, "Members"), (9, 6, 0, 3));
    assert_eq!(row(&report, "Tags"), (6, 4, 0, 2));
    assert_eq!(row(&report, "Votes"), (17, 11, 0, 6));
    assert_eq!(row(&report, "Entries of histories"), (12, 8, 0, 4));
    assert_eq!(row(&report, "Questions"), (4, 3, 0, 1));
    assert_eq!(row(&report, "Ideas"), (2, 2, 0, 0));
    assert_eq!(row(&report, "Tag introductions"), (4, 2, 0, 2));
    assert_eq!(row(&report, "Other posts"), (4, 0, 0, 4));
    assert_eq!(row(&report, "Answers"), (6, 2, 0, 4));
    assert_eq!(row(&report, "Comments"), (8, 5, 0, 3));
    assert_eq!(row(&report, "Accepted answers"), (2, 1, 0, 1));
    assert_eq!(row(&report, "Earlier versions"), (2, 2, 0, 0));
    assert_eq!(report.rows.len(), 12, "{report}");

    let again = memory.import(&dump()).await?;
    for row in &again.rows {
        assert_eq!(row.imported, 0, "{again}");
        assert_eq!(Some(row.already), report.row(&row.what).map(|row| row.imported), "{again}");
    }
    Ok(())
}

#[tokio::test]
async fn malformed_rows_are_told_by_their_line() -> anyhow::Result<()> {
    let (_, report) = imported().await?;
    let expected = [
        "Users.xml line 8: attribute Id is “five”, not a whole number",
        "Users.xml line 9: attribute CreationDate is “the day before”, not a time",
        "Users.xml line 10: there is a user 1 already",
        "Tags.xml line 8: attribute TagName is missing",
        "Votes.xml line 19: attribute VoteTypeId is “up”, not a whole number",
        "PostHistory.xml line 13: attribute Text is missing",
        "PostHistory.xml line 14: the row is not closed",
        "Posts.xml line 11: attribute Id is missing",
        "Posts.xml line 12: attribute Title is missing",
        "Posts.xml line 13: attribute Body is malformed",
        "Posts.xml line 14: the row is not closed",
        "Posts.xml line 10: attribute ParentId is missing",
        "Posts.xml line 16: there is a post 2 already",
        "Comments.xml line 9: attribute Text is missing",
    ];
    for (problem, expected) in report.problems.iter().zip(expected) {
        assert!(problem.starts_with(expected), "{problem} is not {expected}");
    }
    assert_eq!(report.problem_count, expected.len() as u64, "{report}");
    Ok(())
}

#[tokio::test]
async fn users_become_members_with_handles_of_their_own() -> anyhow::Result<()> {
    let (memory, _) = imported().await?;
    let mut members = memory.pick(|record| match record {
        Record::Member { handle, name, website, .. } => Some((name.as_str(), handle.as_str(), website.as_str())),
        _ => None,
    });
    members.sort();
    let expected = [
        ("Ann Lee", "ann-lee", "https://ann.example"),
        ("Ann Lee-2", "ann-lee-2-7", ""),
        ("Community", "community", ""),
        ("ann lee", "ann-lee-2", ""),
        ("user4", "user4", ""),
        ("Юлия", "member-3", ""),
    ];
    assert_eq!(members, expected);
    assert!(format!("{:?}", memory.the("a person")).contains("Hi, I'm **not** a person."));
    Ok(())
}

#[tokio::test]
async fn questions_and_ideas_come_with_all_they_have() -> anyhow::Result<()> {
    let (memory, _) = imported().await?;
    let Record::Post { title, body_md, tags, votes, author, kind, edited_at, .. } = memory.the("grep") else {
        panic!()
    };
    assert_eq!(
        (title.as_str(), *kind, tags.as_slice()),
        ("How do I search?", "question", ["search".to_owned()].as_slice())
    );
    assert_eq!(body_md, "How do I _search_?\n\n```sh\ngrep -r <x>\n```");
    assert_eq!((*votes, *edited_at), (ImportedVotes { up: 3, down: 2 }, None));
    assert!(matches!(author, RecordAuthor::Member(_)));

    let Record::Post { title, author, .. } = memory.the("After the broken ones") else { panic!() };
    assert_eq!(title, "A <b>title</b> with &amp;");
    assert!(matches!(author, RecordAuthor::Member(_)));

    let Record::Idea { status, tags, votes, .. } = memory.the("Search by author") else { panic!() };
    assert_eq!((*status, tags.join(" ").as_str(), votes.up), ("shipped", "search status-completed", 3));
    let Record::Idea { status, author, votes, .. } = memory.the("A dark theme") else { panic!() };
    assert_eq!((*status, votes.down), ("planned", 1));
    assert_eq!(*author, RecordAuthor::Name("user99".to_owned()));

    let descriptions = memory.pick(|record| match record {
        Record::Tag { tag, description } if !description.is_empty() => Some((tag.as_str(), description.as_str())),
        _ => None,
    });
    assert_eq!(descriptions, [("search", "Finding things."), ("status-planned", "What is planned.")]);
    Ok(())
}

#[tokio::test]
async fn replies_are_where_they_belong() -> anyhow::Result<()> {
    let (memory, _) = imported().await?;
    let Record::Reply { id: answer, thread, parent, kind, body_md, votes, edited_at, .. } = memory.the("F3") else {
        panic!()
    };
    assert_eq!((*kind, *parent, body_md.as_str()), ("answer", None, "Use `F3` or `a|b`."));
    assert_eq!((votes.up, *edited_at), (2, Time::parse("2020-02-03T00:00:00Z")));
    assert!(matches!(thread, RecordThread::Post(_)));
    let Record::Accepted { reply, .. } = memory.the("Accepted") else { panic!() };
    assert_eq!(reply, answer);

    let Record::Reply { parent, kind, body_md, author, .. } = memory.the("On an *answer*") else { panic!() };
    assert_eq!((*parent, *kind, body_md.as_str()), (Some(*answer), "comment", "On an *answer* with `code`"));
    assert_eq!(*author, RecordAuthor::Name("gone".to_owned()));
    let Record::Reply { parent, body_md, votes, .. } = memory.the("not a heading") else { panic!() };
    assert_eq!((*parent, body_md.as_str()), (None, "\\# not a heading, see <https://a.example/x>."));
    assert_eq!(*votes, ImportedVotes { up: 2, down: 0 });

    let Record::Reply { id: remark, thread, kind, parent, .. } = memory.the("It is there.") else { panic!() };
    assert_eq!((*kind, *parent), ("comment", None));
    assert!(matches!(thread, RecordThread::Idea(_)));
    let Record::Reply { thread, parent, author, .. } = memory.the("On an answer to an idea") else { panic!() };
    assert!(matches!(thread, RecordThread::Idea(_)));
    assert_eq!(*parent, Some(*remark));
    assert_eq!(*author, RecordAuthor::Name("former member".to_owned()));
    Ok(())
}

#[tokio::test]
async fn histories_become_earlier_versions() -> anyhow::Result<()> {
    let (memory, _) = imported().await?;
    let Record::Post { id, title, body_md, edited_at, .. } = memory.the("Edited **twice**.") else { panic!() };
    assert_eq!((title.as_str(), body_md.as_str()), ("Third title", "Edited **twice**."));
    assert_eq!(*edited_at, Time::parse("2020-03-01T00:00:00Z"));
    let versions = memory.pick(|record| match record {
        Record::Revision { target, version, title, body_md, tags, .. } => {
            assert_eq!(*target, RecordTarget::Post(*id));
            Some((*version, title.as_str(), body_md.as_str(), tags.join(" ")))
        }
        _ => None,
    });
    let expected = [
        (1, "First title", "First *words*.", "search".to_owned()),
        (2, "Second title", "Edited _once_ `x`.", "search".to_owned()),
    ];
    assert_eq!(versions, expected);
    Ok(())
}

#[tokio::test]
async fn what_hangs_on_something_refused_is_left_out() -> anyhow::Result<()> {
    let (memory, _) = imported().await?;
    let refused = key(memory.the("grep"));
    let mut memory = Memory { refused: Some(refused), ..Memory::default() };
    let report = memory.import(&dump()).await?;
    assert_eq!(row(&report, "Questions"), (4, 2, 0, 2));
    assert_eq!(row(&report, "Answers"), (6, 1, 0, 5));
    assert_eq!(row(&report, "Votes"), (17, 4, 0, 13));
    assert_eq!(row(&report, "Accepted answers"), (2, 0, 0, 2));
    assert!(report.to_string().contains("skipped: no room"));
    Ok(())
}
