//! What goes in comes out.

use serde::Deserialize;
use shared::ports::{Db, Stmt, Value};

use super::{one, values};
use crate::Report;

const MOST: i64 = 1 << 53;

const TEXTS: [(&str, &str); 8] = [
    ("empty", ""),
    ("accents and other scripts", "zażółć gęślą jaźń, Ελληνικά, עברית, 日本語"),
    ("emoji with joiners", "🦀 👩‍👩‍👧 🏳️‍🌈"),
    ("quotes and backslashes", "'; DROP TABLE x; -- \" \\ \\0 \\u0041"),
    ("lines, tabs and control characters", "a\nb\r\nc\td\u{1}\u{7f}\u{85}"),
    ("line separators and direction marks", "a\u{2028}b\u{2029}c\u{202e}d\u{200f}"),
    ("a byte order mark in front", "\u{feff}mark"),
    ("the last code points", "\u{fffd}\u{ffff}\u{10ffff}"),
];

pub(super) async fn check(db: &dyn Db, report: &mut Report) {
    for number in [0, 1, -1, MOST, -MOST, MOST - 1, 1 - MOST, i64::from(i32::MAX) + 1] {
        round_trip(db, report, &format!("integer {number}"), "i", Value::Int(number)).await;
    }
    for number in [1.5, -0.125, 0.1, 1e300, -2.5e-10] {
        round_trip(db, report, &format!("real {number:e}"), "r", Value::Real(number)).await;
    }
    for (name, text) in TEXTS {
        round_trip(db, report, &format!("text: {name}"), "t", text.into()).await;
    }
    let megabyte: Vec<u8> = (0..1_u32 << 20).map(|place| (place % 251) as u8).collect();
    for (name, bytes) in [("empty", vec![]), ("every byte", (0..=255).collect()), ("a megabyte", megabyte)] {
        round_trip(db, report, &format!("blob: {name}"), "b", Value::Blob(bytes)).await;
    }
    round_trip(db, report, "null", "t", Value::Null).await;
    let whole = one(db, Stmt::new("SELECT CAST(?1 AS REAL) AS v").bind(2.0)).await;
    report.equal("db: a real without a fraction is read as an integer", whole, Ok(Value::Int(2)));
    by_name(db, report).await;
    many_values(db, report).await;
}

/// Through a column of its kind, and straight back as a value.
async fn round_trip(db: &dyn Db, report: &mut Report, name: &str, column: &str, value: Value) {
    let keep = format!("INSERT INTO contract_values (id, {column}) VALUES (?1, ?2) RETURNING {column} AS v");
    let kept = one(db, Stmt::new(keep).bind(name).bind(value.clone())).await;
    let find = format!("SELECT {column} AS v FROM contract_values WHERE id = ?1");
    let found = one(db, Stmt::new(find).bind(name)).await;
    let echoed = one(db, Stmt::new("SELECT ?1 AS v").bind(value.clone())).await;
    let got = [("returned", kept), ("stored", found), ("echoed", echoed)];
    let expected = got.clone().map(|(way, _)| (way, Ok(value.clone())));
    report.equal(format!("db: value {name}"), got, expected);
}

async fn by_name(db: &dyn Db, report: &mut Report) {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Line {
        zebra: Option<String>,
        apple: i64,
        open: bool,
    }
    let rows = db.query(Stmt::new("SELECT 7 AS apple, NULL AS zebra, 1 AS open")).await;
    let read = rows.and_then(|rows| rows.read::<Line>());
    report.equal("db: columns are read by name", read, Ok(vec![Line { zebra: None, apple: 7, open: true }]));
    let order = db.query(Stmt::new("SELECT 'z' AS zebra, 'a' AS apple, 'm' AS melon")).await;
    let expected = vec![vec!["z".into(), "a".into(), "m".into()]];
    report.equal("db: columns keep their order", order.map(|rows| values(&rows)), Ok(expected));
}

async fn many_values(db: &dyn Db, report: &mut Report) {
    let columns: Vec<String> = (1..=100).map(|place| format!("?{place} AS c{place}")).collect();
    let statement = (1..=100_i64).fold(Stmt::new(format!("SELECT {}", columns.join(", "))), Stmt::bind);
    let found = db.query(statement).await.map(|rows| values(&rows));
    report.equal("db: a hundred values are bound", found, Ok(vec![(1..=100).map(Value::Int).collect()]));
    let swapped = one(db, Stmt::new("SELECT ?2 || ?1 || ?2 AS v").bind("a").bind("b")).await;
    report.equal("db: numbered values may be used in any order", swapped, Ok("bab".into()));
}
