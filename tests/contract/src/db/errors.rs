//! The same mistake gives the same error on every host.

use shared::ports::Constraint::{Check, ForeignKey, NotNull, Raised, Unique};
use shared::ports::{Constraint, Db, DbError, Stmt};

use super::batches::is_statement;
use crate::Report;

/// What breaks which rule. A kept parent, number 900, and a child of it are there before.
fn broken_rules() -> Vec<(&'static str, &'static str, Constraint)> {
    vec![
        (
            "a value that must be unique",
            "INSERT INTO contract_parent (name) VALUES ('kept')",
            Unique("contract_parent.name".into()),
        ),
        (
            "a primary key of one column",
            "INSERT INTO contract_parent (id, name) VALUES (900, 'other')",
            Unique("contract_parent.id".into()),
        ),
        (
            "a primary key of two columns",
            "INSERT INTO contract_child (a, b, note) VALUES ('a', 'b', '')",
            Unique("contract_child.a, contract_child.b".into()),
        ),
        (
            "a foreign key without its parent",
            "INSERT INTO contract_child (a, b, parent, note) VALUES ('c', 'd', 12345, '')",
            ForeignKey,
        ),
        (
            "a CHECK without a name",
            "INSERT INTO contract_child (a, b, size, note) VALUES ('c', 'd', 11, '')",
            Check("size < 10".into()),
        ),
        (
            "a CHECK with a name",
            "INSERT INTO contract_child (a, b, grade, note) VALUES ('c', 'd', 4, '')",
            Check("contract_grade".into()),
        ),
        (
            "a value that must be there",
            "INSERT INTO contract_child (a, b, note) VALUES ('c', 'd', NULL)",
            NotNull("contract_child.note".into()),
        ),
        ("a rule of a trigger", "DELETE FROM contract_parent WHERE name = 'kept'", Raised("kept".into())),
        ("an UPDATE", "UPDATE contract_child SET size = 10 WHERE a = 'a'", Check("size < 10".into())),
    ]
}

const BROKEN_STATEMENTS: [(&str, &str, usize); 6] = [
    ("a word that is no SQL", "SELEKT 1", 0),
    ("an unfinished statement", "SELECT * FROM", 0),
    ("a table that is not there", "SELECT * FROM contract_missing", 0),
    ("a column that is not there", "SELECT nothing FROM contract_parent", 0),
    ("too few values", "SELECT ?1 AS a, ?2 AS b", 1),
    ("too many values", "SELECT ?1 AS a", 2),
];

pub(super) async fn check(db: &dyn Db, report: &mut Report) {
    let before = vec![
        Stmt::new("INSERT INTO contract_parent (id, name) VALUES (900, 'kept'), (901, 'pointed at')"),
        Stmt::new("INSERT INTO contract_child (a, b, parent, note) VALUES ('a', 'b', 901, '')"),
    ];
    report.equal("db: rows for breaking rules", db.batch(before).await.map(|_| ()), Ok(()));
    for (name, sql, rule) in broken_rules() {
        let expected = Err(DbError::Constraint(rule));
        let alone = db.query(Stmt::new(sql)).await.map(|_| ());
        report.equal(format!("db: refused alone: {name}"), alone, expected.clone());
        let batch = db.batch(vec![Stmt::new("SELECT 1 AS one"), Stmt::new(sql)]).await.map(|_| ());
        report.equal(format!("db: refused in a batch: {name}"), batch, expected);
    }
    let dropped = db.query(Stmt::new("DELETE FROM contract_parent WHERE id = 901")).await.map(|_| ());
    report.equal("db: refused: a parent that is pointed at", dropped, Err(DbError::Constraint(ForeignKey)));
    for (name, sql, values) in BROKEN_STATEMENTS {
        let statement = || (0..values).fold(Stmt::new(sql), |statement, _| statement.bind(1_i64));
        let alone = db.query(statement()).await;
        report.holds(format!("db: broken alone: {name}"), is_statement(&alone), "Statement", &alone);
        let batch = db.batch(vec![Stmt::new("SELECT 1 AS one"), statement()]).await;
        report.holds(format!("db: broken in a batch: {name}"), is_statement(&batch), "Statement", &batch);
    }
    let after = db.query(Stmt::new("SELECT 1 AS one")).await.map(|rows| rows.len());
    report.equal("db: the database goes on after errors", after, Ok(1));
}
