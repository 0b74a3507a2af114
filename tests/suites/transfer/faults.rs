//! Files that are not whole, not ours, or not alone: each is refused in words that help, and leaves nothing half done.

use crate::here::Here;
use crate::roundtrip::lived;

/// What a host said.
#[track_caller]
fn refused(outcome: Result<(), String>, code: &str, words: &str) {
    let said = outcome.expect_err("the file was taken in");
    assert!(said.contains(&format!("\"code\":\"{code}\"")) && said.contains(words), "{words} is not in {said}");
}

fn posts(host: &Here) -> i64 {
    let sql = "SELECT count(*) FROM posts p JOIN communities c ON c.id = p.community WHERE c.slug = 'demo'";
    host.db().query_row(sql, [], |row| row.get(0)).expect("posts can be counted")
}

fn finished(host: &Here) -> bool {
    let sql = "SELECT count(*) FROM imports WHERE finished_at IS NOT NULL";
    host.db().query_row(sql, [], |row| row.get::<_, i64>(0)).expect("imports can be counted") == 1
}

/// All lines but the last, which tells that the others are whole.
fn without_end(file: &str) -> String {
    file.split_inclusive('\n').filter(|line| !line.contains("\"in\":\"end\"")).collect()
}

/// The file with one line changed: the first that holds this.
fn with(file: &str, holds: &str, change: impl Fn(&str) -> String) -> String {
    let mut done = false;
    let lines = file.lines().map(|line| {
        if !done && line.contains(holds) {
            done = true;
            return change(line);
        }
        line.to_owned()
    });
    let text: String = lines.map(|line| line + "\n").collect();
    assert!(done, "no line holds {holds}");
    text
}

#[test]
fn what_is_wrong_with_a_file_is_said_by_line_and_field() {
    let file = without_end(&lived(11, 250).export("demo"));
    let host = Here::new();
    let cases: [(&str, String, &str); 14] = [
        ("another format", with(&file, "folkmoot", |_| r#"{"some":"thing"}"#.into()), "line 1: folkmoot"),
        (
            "another version",
            with(&file, "folkmoot", |line| line.replace("\"version\":1", "\"version\":2")),
            "line 1: version",
        ),
        ("no community", with(&file, "\"in\":\"community\"", |_| String::new()), "line 2"),
        ("no JSON", with(&file, "\"in\":\"spaces\"", |line| line[1..].to_owned()), "one JSON object on each line"),
        (
            "an unknown section",
            with(&file, "\"in\":\"spaces\"", |line| line.replace("spaces", "places")),
            "the name of a section",
        ),
        (
            "an unknown field",
            with(&file, "\"in\":\"spaces\"", |line| line.replace("\"slug\"", "\"x\":1,\"slug\"")),
            ": x",
        ),
        ("a missing field", with(&file, "\"in\":\"spaces\"", |line| line.replace("\"position\":0,", "")), ": position"),
        (
            "another kind of value",
            with(&file, "\"in\":\"spaces\"", |line| line.replace(":0,", ":\"0\",")),
            ": position",
        ),
        (
            "an unsafe address",
            with(&file, "\"in\":\"members\"", |line| {
                line.replace("\"website\":\"\"", "\"website\":\"javascript:alert(1)\"")
            }),
            ": website",
        ),
        (
            "HTML",
            with(&file, "\"in\":\"posts\"", |line| {
                line.replace("\"body_md\"", "\"body_html\":\"<script>\",\"body_md\"")
            }),
            ": body_html",
        ),
        (
            "a rule nobody knows",
            with(&file, "\"in\":\"policies\"", |line| line.replace("\"everyone\"", "{\"all\":1}")),
            ": rule",
        ),
        (
            "a role nobody knows",
            with(&file, "\"in\":\"members\"", |line| line.replace("\"manager\"", "\"king\"")),
            "role",
        ),
        (
            "sections out of order",
            {
                let members: String = file
                    .lines()
                    .filter(|line| line.contains("\"in\":\"members\""))
                    .map(|line| format!("{line}\n"))
                    .collect();
                with(&file.replace(&members, ""), "\"in\":\"log\"", |line| format!("{line}\n{}", members.trim_end()))
            },
            "in the order of the export",
        ),
        ("the same line twice", with(&file, "\"in\":\"spaces\"", |line| format!("{line}\n{line}")), "spaces"),
    ];
    for (what, file, words) in cases {
        let one = host.import_all("demo", &file, 10_000);
        refused(one, "invalid_fields", words);
        assert_eq!(
            host.db().query_row("SELECT count(*) FROM communities", [], |row| row.get::<_, i64>(0)),
            Ok(0),
            "{what}"
        );
    }
}

#[test]
fn records_of_another_community_are_refused() {
    let file = without_end(&lived(12, 250).export("demo"));
    let host = Here::new();
    // A vote of somebody who is in no line; a post in a space that is in none; a reply to a thread that is in none.
    for (section, field) in [("votes", "member"), ("posts", "author"), ("replies", "thread")] {
        let foreign = with(&file, &format!("\"in\":\"{section}\""), |line| {
            let at = line.find(&format!("\"{field}\":\"")).expect("the field is there") + field.len() + 4;
            format!("{}7zzzzzzzzzzzzzzzzzzzzzzzzz{}", &line[..at], &line[at + 26..])
        });
        refused(host.import_all("demo", &foreign, 10_000), "invalid_fields", "lines 1-");
        assert_eq!(posts(&host), 0);
    }
}

/// Whatever is cut off, changed or mixed in, the last line does not fit; and the community stays a draft.
#[test]
fn a_file_that_is_not_whole_never_ends() {
    let one = lived(13, 200);
    let file = one.export("demo");
    let lines: Vec<&str> = file.split_inclusive('\n').collect();
    for missing in [2, lines.len() / 3, lines.len() / 2, lines.len() - 2] {
        let host = Here::new();
        let without: String = [&lines[..missing], &lines[missing + 1..]].concat().concat();
        let outcome = host.import_all("demo", &without, 50);
        assert!(outcome.is_err() && !finished(&host), "line {missing} was not missed");
    }
    let host = Here::new();
    assert_eq!(host.import_all("demo", &lines[..lines.len() - 1].concat(), 50), Ok(()), "all but the end is taken");
    assert!(!finished(&host));
    let life: String = host.db().query_row("SELECT life FROM communities", [], |row| row.get(0)).expect("it is there");
    assert!(life.contains("draft"), "{life}");
    let changed = with(&file, "\"in\":\"posts\"", |line| line.replace("word", "wort"));
    let host = Here::new();
    refused(host.import_all("demo", &changed, 50), "invalid_fields", "cut off or changed");
    assert!(!finished(&host));
}

/// Killed between any two chunks, or with its answer lost, an import ends the same; nothing is taken in twice.
#[test]
fn an_import_goes_on_where_it_was() {
    let one = lived(14, 200);
    let file = one.export("demo");
    let lines: Vec<&str> = file.split_inclusive('\n').collect();
    let host = Here::new();
    let (mut place, mut digest) = (0, String::new());
    while place < lines.len() {
        let chunk = &lines[place..(place + 37).min(lines.len())];
        let answer = host.import("demo", (place, &digest), &chunk.concat());
        assert_eq!(answer.status, 200, "{}", answer.text);
        // The answer is lost: the same is sent again.
        let again = host.import("demo", (place, &digest), &chunk.concat());
        assert_eq!((again.status, &again.text), (200, &answer.text));
        // A chunk of another file, and one too early.
        assert_eq!(host.import("demo", (place, &digest), &lines[..2].concat()).status, 409);
        assert_eq!(host.import("demo", (place + 1_000, &digest), &chunk.concat()).status, 409);
        digest = chunk.iter().fold(digest, |digest, line| transfer::chained(&digest, line.trim_end_matches('\n')));
        place += chunk.len();
    }
    assert!(finished(&host));
    assert_eq!(host.export("demo"), file);
}

#[test]
fn a_community_with_content_of_its_own_is_left_alone() {
    let one = lived(15, 120);
    let file = one.export("demo");
    let before = one.export("demo");
    refused(one.import_all("demo", &file, 100), "community_taken", "another name");
    assert_eq!(
        one.export("demo")
            .lines()
            .filter(|line| !line.contains("\"export\"") && !line.contains("\"in\":\"end\""))
            .collect::<Vec<_>>(),
        before
            .lines()
            .filter(|line| !line.contains("\"export\"") && !line.contains("\"in\":\"end\""))
            .collect::<Vec<_>>()
    );
    assert_eq!(one.import_all("other", &file, 100).map_err(|said| said.contains("community_taken")), Err(true));
}
