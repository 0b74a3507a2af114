//! Every table and every column of the database is in the file, made from what is in it, or left out for a reason. Whoever adds one
//! says which.

use std::collections::BTreeSet;

use rusqlite::Connection;
use shared::migrate::{MIGRATIONS, statements};
use transfer::{Fate, fates};

fn names(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).expect("the schema can be read");
    let read = statement.query_map([], |row| row.get(0)).expect("the schema can be read");
    read.map(|name| name.expect("a name")).collect()
}

#[test]
fn nothing_of_the_schema_is_forgotten() {
    let db = Connection::open_in_memory().expect("a database in memory");
    for statement in MIGRATIONS.iter().flat_map(|(_, sql)| statements(sql)) {
        db.execute_batch(&statement).unwrap_or_else(|error| panic!("{error}\n{statement}"));
    }
    let fates = fates();
    let indexes = names(&db, "SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5%'");
    let tables = names(&db, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for table in &tables {
        if indexes.iter().any(|index| table.starts_with(&format!("{index}_"))) || table.starts_with("sqlite_") {
            continue;
        }
        let fate: BTreeSet<_> = fates
            .iter()
            .filter(|(of, column, _)| of == table && column.is_none())
            .map(|(.., fate)| format!("{fate:?}"))
            .collect();
        match fate.len() {
            0 => wrong.push(format!("the table {table} is neither exported, nor made from what is, nor left out")),
            1 => {}
            _ => wrong.push(format!("the table {table} has two fates")),
        }
        if !fate.contains("Exported") {
            continue;
        }
        // Generated columns are hidden in this list.
        for column in names(&db, &format!("SELECT name FROM pragma_table_info('{table}')")) {
            seen += 1;
            let told: BTreeSet<_> = fates
                .iter()
                .filter(|(of, named, _)| of == table && *named == Some(column.as_str()))
                .map(|(.., fate)| format!("{fate:?}"))
                .collect();
            if told.len() != 1 && column != "community" {
                wrong.push(format!("the column {table}.{column} has {} fates", told.len()));
            }
        }
    }
    for (table, column, fate) in fates {
        let there = match column {
            Some(column) => {
                names(&db, &format!("SELECT name FROM pragma_table_info('{table}')")).contains(&column.to_owned())
            }
            None => tables.iter().any(|name| name == table) || table == "folkmoot_migrations",
        };
        if !there {
            wrong.push(format!("{table}.{column:?} is not in the schema"));
        }
        if let Fate::Derived(why) | Fate::LeftOut(why) = fate {
            assert!(!why.is_empty());
        }
    }
    println!("{} tables, {seen} columns of those that are exported", tables.len());
    assert!(seen > 200, "only {seen} columns were looked at");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
