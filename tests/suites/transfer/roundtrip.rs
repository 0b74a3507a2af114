//! Out and in again: whatever happened in a community, its copy on another host gives the same file, and has the same counts, ranks,
//! tags and search entries in every table.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::here::Here;
use crate::history::{COMMUNITY, History};
use crate::whole::difference;

/// A host with a community that has a history of so many steps.
pub(crate) fn lived(seed: u64, steps: usize) -> Here {
    let host = Here::new();
    let db = host.db();
    db.execute_batch("BEGIN").expect("it can be written");
    let mut history = History::begin(&db, seed);
    (0..steps).for_each(|_| history.step());
    db.execute_batch("COMMIT").expect("it can be written");
    host
}

#[test]
fn a_copy_is_the_same_in_every_table() {
    let mut runner =
        TestRunner::new(Config { cases: 12, max_shrink_iters: 20, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&(any::<u64>(), 40..400_usize, 7..200_usize), |(seed, steps, at_a_time)| {
        let differences = copied(seed, steps, at_a_time);
        prop_assert!(differences.is_empty(), "{}", differences.join("\n"));
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

/// What is not the same in a copy of a community with this history.
fn copied(seed: u64, steps: usize, at_a_time: usize) -> Vec<String> {
    let one = lived(seed, steps);
    let file = one.export("demo");
    let two = Here::new();
    if let Err(why) = two.import_all("demo", &file, at_a_time) {
        return vec![format!("it is not taken in: {why:?}")];
    }
    let again = two.export("demo");
    // What tells of the two exports is in the logs of both, and the same but for its moment.
    for host in [&one, &two] {
        host.db()
            .execute_batch("DROP TRIGGER audit_stays; DELETE FROM audit WHERE action = 'export'")
            .expect("the line of the log is found");
    }
    let mut differences = difference(&one.db(), &two.db(), ("demo", "demo"));
    let changed = file.lines().zip(again.lines()).filter(|(one, two)| one != two).take(5);
    differences.extend(changed.map(|(one, two)| format!("line {one}\n  is {two}")));
    if again != file && differences.is_empty() {
        differences.push("the file has other lines".to_owned());
    }
    differences
}

/// A history that was once not copied as it was.
#[test]
fn what_once_went_wrong_stays_mended() {
    let differences = copied(3_137_595_649_505_453_297, 340, 14);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The same host can take a copy beside the first, under another name.
#[test]
fn a_copy_stands_beside_the_first() {
    let host = lived(5, 300);
    let file = host.export("demo");
    assert_eq!(host.import_all("copy", &file, 100), Ok(()));
    let copy = host.export("copy");
    let renamed = |line: &str| !line.contains("\"in\":\"end\"");
    let lines = |file: &str| file.lines().filter(|line| renamed(line)).map(str::to_owned).collect::<Vec<_>>();
    let first: Vec<_> =
        lines(&file).into_iter().map(|line| line.replace("\"slug\":\"demo\"", "\"slug\":\"copy\"")).collect();
    assert_eq!(first, lines(&copy));
    assert!(
        host.db()
            .query_row("SELECT count(*) FROM posts WHERE community = ?1", [COMMUNITY], |row| row.get::<_, i64>(0))
            .unwrap()
            > 0
    );
}
