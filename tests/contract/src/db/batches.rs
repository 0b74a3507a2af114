//! All or nothing, in order, and what a statement answers.

use shared::ports::{Constraint, Db, DbError, Stmt, Value};

use super::{one, values};
use crate::Report;

fn parent(name: &'static str) -> Stmt {
    Stmt::new("INSERT INTO contract_parent (name) VALUES (?1)").bind(name)
}

async fn count(db: &dyn Db, name: &str) -> Result<Value, String> {
    one(db, Stmt::new("SELECT count(*) AS v FROM contract_parent WHERE name = ?1").bind(name)).await
}

pub(super) async fn check(db: &dyn Db, report: &mut Report) {
    let none = Ok(Value::Int(0));
    let both = db.batch(vec![parent("ann"), parent("bob")]).await.map(|results| results.len());
    report.equal("db: a batch answers once for each statement", both, Ok(2));
    report.equal("db: an empty batch answers nothing", db.batch(vec![]).await.map(|results| results.len()), Ok(0));

    let refused = db.batch(vec![parent("new one"), parent("ann"), parent("never")]).await.map(|_| ());
    let taken = DbError::Constraint(Constraint::Unique("contract_parent.name".into()));
    report.equal("db: a batch reports what its second statement broke", refused, Err(taken));
    report.equal("db: a refused batch leaves nothing of what came before", count(db, "new one").await, none.clone());
    report.equal("db: a refused batch does nothing of what comes after", count(db, "never").await, none.clone());

    let broken = db.batch(vec![parent("new two"), Stmt::new("SELEKT 1")]).await.map(|_| ());
    report.holds("db: a broken statement breaks its batch", is_statement(&broken), "Statement", &broken);
    report.equal("db: a broken batch leaves nothing", count(db, "new two").await, none);

    let seen = vec![parent("cid"), Stmt::new("SELECT name AS v FROM contract_parent WHERE name = 'cid'")];
    let seen = db.batch(seen).await.map(|results| results.last().map(values));
    report.equal("db: a statement sees what the one before it wrote", seen, Ok(Some(vec![vec!["cid".into()]])));
    answers(db, report).await;
    search(db, report).await;
}

pub(super) fn is_statement<T>(answer: &Result<T, DbError>) -> bool {
    matches!(answer, Err(DbError::Statement(_)))
}

async fn answers(db: &dyn Db, report: &mut Report) {
    let sql = "INSERT INTO contract_parent (id, name) VALUES (101, 'x'), (102, 'y') RETURNING id, name";
    let made = db.query(Stmt::new(sql)).await.map(|rows| values(&rows));
    let expected = vec![vec![Value::Int(101), "x".into()], vec![Value::Int(102), "y".into()]];
    report.equal("db: INSERT … RETURNING answers each row", made, Ok(expected));
    let changed = Stmt::new("UPDATE contract_parent SET name = name || '!' WHERE id > ?1 RETURNING name").bind(101_i64);
    report.equal("db: UPDATE … RETURNING answers the new value", one(db, changed).await, Ok("y!".into()));
    let nothing = db.query(Stmt::new("DELETE FROM contract_parent WHERE id = -1 RETURNING id")).await;
    report.equal("db: RETURNING of nothing is no row", nothing.map(|rows| rows.len()), Ok(0));
    let upsert = "INSERT INTO contract_parent (id, name) VALUES (101, 'x') ON CONFLICT (id)
       DO UPDATE SET name = excluded.name || '?' RETURNING name";
    report.equal("db: ON CONFLICT DO UPDATE … RETURNING", one(db, Stmt::new(upsert)).await, Ok("x?".into()));
    let many = "WITH RECURSIVE s(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM s WHERE x < 1000) SELECT x FROM s";
    let many = db.query(Stmt::new(many)).await.map(|rows| (rows.len(), rows.values().last().cloned()));
    report.equal("db: a thousand rows arrive, in order", many, Ok((1000, Some(vec![Value::Int(1000)]))));
}

async fn search(db: &dyn Db, report: &mut Report) {
    let made = db
        .batch(vec![
            Stmt::new("INSERT INTO contract_words (rowid, body) VALUES (1, ?1)").bind("How do I export my data?"),
            Stmt::new("INSERT INTO contract_words (rowid, body) VALUES (2, ?1)").bind("Dark mode, please"),
            Stmt::new("SELECT rowid AS id FROM contract_words WHERE contract_words MATCH ?1 ORDER BY rank")
                .bind("\"export\""),
        ])
        .await;
    let found = made.map(|results| results.last().map(values));
    report.equal("db: FTS5 finds words", found, Ok(Some(vec![vec![Value::Int(1)]])));
    let each = Stmt::new("SELECT group_concat(value, '+') AS v FROM json_each(?1)").bind("[\"a\", 2, \"c\"]");
    report.equal("db: json_each reads a list", one(db, each).await, Ok("a+2+c".into()));
    let keys = one(db, Stmt::new("PRAGMA foreign_keys")).await;
    report.equal("db: foreign keys are enforced", keys, Ok(Value::Int(1)));
}
