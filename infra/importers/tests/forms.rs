//! Dumps of another form than usual, and broken ones.

mod common;

use std::path::{Path, PathBuf};

use common::{Memory, from_root, row};
use shared::domain::{ImportedVotes, Record};

fn dump() -> PathBuf {
    from_root("tests/data/mini-dump")
}

/// A copy of the dump to change.
fn copy() -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    for file in dump().read_dir()? {
        let file = file?;
        std::fs::copy(file.path(), folder.path().join(file.file_name()))?;
    }
    Ok(folder)
}

fn change(folder: &Path, file: &str, change: impl FnOnce(String) -> String) -> std::io::Result<()> {
    let path = folder.join(file);
    std::fs::write(&path, change(std::fs::read_to_string(&path)?))
}

#[tokio::test]
async fn only_posts_and_users_have_to_be_there() -> anyhow::Result<()> {
    let folder = copy()?;
    for file in ["Tags.xml", "Votes.xml", "Comments.xml", "PostHistory.xml"] {
        std::fs::remove_file(folder.path().join(file))?;
    }
    std::fs::rename(folder.path().join("Posts.xml"), folder.path().join("posts.xml"))?;
    let mut memory = Memory::default();
    let report = memory.import(folder.path()).await?;
    assert_eq!(row(&report, "Questions"), (4, 3, 0, 1));
    // Now the scores are all there is.
    let Record::Idea { votes, .. } = memory.the("A dark theme") else { panic!() };
    assert_eq!(*votes, ImportedVotes { up: 0, down: 1 });
    let Record::Reply { votes, .. } = memory.the("F3") else { panic!() };
    assert_eq!(*votes, ImportedVotes { up: 2, down: 0 });

    std::fs::remove_file(folder.path().join("Users.xml"))?;
    let error = memory.import(folder.path()).await.unwrap_err().to_string();
    assert!(error.starts_with("Users.xml is missing in "), "{error}");
    let error = memory.import(&folder.path().join("nowhere")).await.unwrap_err().to_string();
    assert!(error.contains("nowhere"), "{error}");
    Ok(())
}

#[tokio::test]
async fn the_form_of_the_xml_does_not_matter() -> anyhow::Result<()> {
    let mut plain = Memory::default();
    plain.import(&dump()).await?;
    let folder = copy()?;
    // All on one line; single quotes; elements with an end of their own; a comment with a row in it; no BOM.
    change(folder.path(), "Posts.xml", |text| text.replace("\r\n", ""))?;
    change(folder.path(), "Users.xml", |text| text.replace("Id=\"3\"", "\n\n  Id='3'\n"))?;
    change(folder.path(), "Comments.xml", |text| text.replace(" />", "></row>"))?;
    change(folder.path(), "Votes.xml", |text| {
        text.trim_start_matches('\u{feff}')
            .replace("<votes>", "<votes><!-- > <row PostId=\"1\" VoteTypeId=\"2\" /> -->")
    })?;
    let mut memory = Memory::default();
    let report = memory.import(folder.path()).await?;
    assert_eq!(memory.kept, plain.kept);
    assert_eq!(report.problem_count, 14, "{report}");
    Ok(())
}

#[tokio::test]
async fn a_file_that_breaks_off_gives_what_is_before_that() -> anyhow::Result<()> {
    let folder = copy()?;
    change(folder.path(), "Comments.xml", |text| text[..text.find("<row Id=\"4\"").unwrap() + 30].to_owned())?;
    change(folder.path(), "Tags.xml", |text| text.replace("</tags>", ""))?;
    std::fs::write(folder.path().join("Votes.xml"), "")?;
    let broken =
        [b"<users><row Id=\"1\" CreationDate=\"2020-01-01\" DisplayName=\"\xff\xfe\" />\n".as_slice(), b"</users>"];
    std::fs::write(folder.path().join("Users.xml"), broken.concat())?;
    let mut memory = Memory::default();
    let report = memory.import(folder.path()).await?;
    assert_eq!(row(&report, "Comments"), (4, 3, 0, 1));
    assert_eq!(row(&report, "Tags").1, 4);
    let problems = report.problems.join("\n");
    for expected in [
        "Users.xml line 1: the row is not UTF-8",
        "Tags.xml line 9: the file breaks off before its end",
        "Votes.xml line 1: the file breaks off before its end",
        "Comments.xml line 6: the row is not closed",
    ] {
        assert!(problems.contains(expected), "{expected} is not in\n{problems}");
    }
    Ok(())
}
