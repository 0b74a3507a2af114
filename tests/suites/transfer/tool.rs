//! `folkmoot export` and `folkmoot import ndjson` as people use them: a real community, other hosts, and power cuts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use rusqlite::Connection;
use suites::host::{OWN_SECRET, empty_folder};
use suites::native::{Native, tool};

use crate::whole::difference;

/// Runs the tool; fails the test unless it goes well.
#[track_caller]
fn run(args: &[&str]) -> String {
    let (went_well, said, complaint) = tool(args, &[]);
    assert!(went_well, "{args:?}: {said}\n{complaint}");
    said
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

/// A data folder with a community that came from a Stack Exchange dump: the real one where it is there, else a small one.
fn conlang() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let real = root.join("../shared/data/stackexchange-conlang-meta");
    let dump = if real.is_dir() { real } else { root.join("tests/data/mini-dump") };
    println!("the dump: {}", dump.display());
    let data = empty_folder("dump");
    run(&["import", "stackexchange", &text(&dump), "--community", "conlang", "--data", &text(&data)]);
    data
}

fn database(data: &Path) -> Connection {
    Connection::open(data.join("folkmoot.sqlite")).expect("the database is there")
}

#[test]
fn an_imported_community_is_the_same_in_every_table() {
    let (one, two, file) = (conlang(), empty_folder("copy"), empty_folder("file").join("conlang.ndjson"));
    run(&["export", "--community", "conlang", "--data", &text(&one), "--out", &text(&file)]);
    let whole = fs::read_to_string(&file).expect("the file is there");
    assert!(whole.lines().count() > 20, "little is taken along");
    run(&["import", "ndjson", &text(&file), "--data", &text(&two)]);
    assert_eq!(run(&["export", "--community", "conlang", "--data", &text(&two)]), whole);
    let (one, two) = (database(&one), database(&two));
    for db in [&one, &two] {
        db.execute_batch("DROP TRIGGER audit_stays; DELETE FROM audit WHERE action = 'export'").expect("the log");
    }
    let differences = difference(&one, &two, ("conlang", "conlang"));
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn an_import_is_done_once_and_never_over_something_else() {
    let (one, two) = (conlang(), empty_folder("copy"));
    let file = one.join("file.ndjson");
    run(&["export", "--community", "conlang", "--data", &text(&one), "--out", &text(&file)]);
    run(&["import", "ndjson", &text(&file), "--data", &text(&two), "--as", "renamed"]);
    assert!(
        run(&["import", "ndjson", &text(&file), "--data", &text(&two), "--as", "renamed"]).contains("nothing to do")
    );
    let (went_well, _, said) = tool(&["import", "ndjson", &text(&file), "--data", &text(&one)], &[]);
    assert!(!went_well && said.contains("content of its own"), "{said}");
    // A file that was cut off, and one in which a line was changed.
    let whole = fs::read_to_string(&file).expect("the file is there");
    let cut = one.join("cut.ndjson");
    fs::write(&cut, &whole[..whole.len() / 2]).expect("it can be written");
    let (went_well, _, said) = tool(&["import", "ndjson", &text(&cut), "--data", &text(&two), "--as", "cut"], &[]);
    assert!(!went_well && said.contains("line"), "{said}");
    let lines = whole.split_inclusive('\n').count();
    fs::write(&cut, whole.split_inclusive('\n').take(lines - 5).collect::<String>()).expect("it can be written");
    let (went_well, _, said) = tool(&["import", "ndjson", &text(&cut), "--data", &text(&two), "--as", "cut2"], &[]);
    assert!(!went_well && said.contains("cut off"), "{said}");
    // The whole file goes on where the cut one ended.
    run(&["import", "ndjson", &text(&file), "--data", &text(&two), "--as", "cut2"]);
    let (went_well, _, said) = tool(&["import", "ndjson", &text(&one.join("nothing")), "--data", &text(&two)], &[]);
    assert!(!went_well && said.contains("can't be read"), "{said}");
}

/// Killed again and again, on either side, both end the same.
#[test]
fn power_cuts_change_nothing() {
    let one = conlang();
    let whole = run(&["export", "--community", "conlang", "--data", &text(&one)]);
    let (file, two) = (one.join("file.ndjson"), empty_folder("cuts"));
    let host = Native::start(&one);
    let out = text(&file);
    let export = ["export", "--community", "conlang", "--from", &host.url, "--secret", OWN_SECRET, "--out", &out];
    for pause in 1..5 {
        killed(&export, Duration::from_millis(25 * pause));
    }
    run(&export);
    let told = |file: &str| {
        file.lines()
            .filter(|line| !line.contains("\"log\"") && !line.contains("\"end\""))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    // The exports that were stopped before their first chunk was on the disk are in the log of the later ones.
    assert_eq!(told(&fs::read_to_string(&file).expect("the file is there")), told(&whole));
    for pause in 1..8 {
        let other = Native::start(&two);
        let import = ["import", "ndjson", &out, "--to", &other.url, "--secret", OWN_SECRET];
        killed(&import, Duration::from_millis(40 * pause));
        // The host, too.
        other.kill();
    }
    let other = Native::start(&two);
    run(&["import", "ndjson", &out, "--to", &other.url, "--secret", OWN_SECRET]);
    let again = run(&["export", "--community", "conlang", "--from", &other.url, "--secret", OWN_SECRET]);
    assert_eq!(again, fs::read_to_string(&file).expect("the file is there"));
}

/// Begins it, and ends it after a while if it is still under way.
fn killed(args: &[&str], after: Duration) {
    let binary = std::env::current_exe().expect("a test knows where it is");
    let binary = binary.ancestors().nth(2).expect("a folder of cargo's").join("folkmoot-under-test");
    let mut child = Command::new(binary)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the tool can be started");
    sleep(after);
    let _ = child.kill();
    let _ = child.wait();
}
