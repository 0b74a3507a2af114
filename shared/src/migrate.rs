//! Migrations: the plain SQL of `infra/migrations`, applied in order on Spin and native. On D1 wrangler applies the same
//! files. A ledger table says which have been applied.

use crate::domain::DEFAULT_DATABASE;
use crate::ports::{Db, DbError, Stmt};

macro_rules! migrations {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../infra/migrations/", $name)))),*]
    };
}

/// All migrations, by file name, in the order they are applied.
pub const MIGRATIONS: &[(&str, &str)] = migrations![
    "0001_basics.sql",
    "0002_gate.sql",
    "0003_posts.sql",
    "0004_ideas.sql",
    "0005_votes.sql",
    "0006_members.sql",
    "0007_shelves_of_posts.sql",
    "0008_shelves_of_replies.sql",
    "0009_shelves_of_ideas.sql",
    "0010_languages.sql",
    "0011_moderation.sql",
    "0012_posts.sql",
    "0013_ideas.sql",
    "0014_search.sql",
    "0015_follows.sql",
    "0016_brand.sql",
    "0020_campaigns.sql",
    "0021_sites.sql",
    "0022_views.sql",
    "0023_numbers.sql",
    "0024_surveys.sql",
    "0025_schedule.sql",
    "0026_invites.sql",
    "0027_transfer.sql",
    "0028_hosts.sql",
];

/// Applies what has not been applied, and says which those were. Two that start at once agree: each migration and its
/// line in the ledger are one batch, so the later one finds the line there and goes on.
pub async fn run(db: &dyn Db) -> Result<Vec<&'static str>, DbError> {
    let ledger = "CREATE TABLE IF NOT EXISTS folkmoot_migrations (name TEXT PRIMARY KEY) WITHOUT ROWID";
    db.query(Stmt::new(ledger)).await?;
    let done = applied(db).await?;
    let mut new = Vec::new();
    for (name, sql) in MIGRATIONS {
        if done.iter().any(|seen| seen == name) {
            continue;
        }
        let entry = Stmt::new("INSERT INTO folkmoot_migrations (name) VALUES (?1)").bind(*name);
        let batch = std::iter::once(entry).chain(statements(sql).into_iter().map(Stmt::new)).collect();
        match db.batch(batch).await {
            Ok(_) => new.push(*name),
            Err(error) if error.is_duplicate_in("folkmoot_migrations") => {}
            Err(error) => return Err(error),
        }
    }
    Ok(new)
}

/// A database that can't be brought up to date.
#[derive(Debug, thiserror::Error)]
#[error("the database {database} can't be brought up to date: {cause}")]
pub struct NotMigrated {
    /// Its name, as the setting `placement` has it.
    pub database: String,
    /// Why.
    pub cause: DbError,
}

/// The same for every database of a deployment that has several.
pub async fn run_all(db: &dyn Db) -> Result<(), NotMigrated> {
    let failed = |database: &str, cause| NotMigrated { database: database.to_owned(), cause };
    run(db).await.map_err(|cause| failed(DEFAULT_DATABASE, cause))?;
    for (name, place) in db.places().into_iter().skip(1) {
        run(&*place).await.map_err(|cause| failed(&name, cause))?;
    }
    Ok(())
}

#[derive(serde::Deserialize)]
struct Entry {
    name: String,
}

async fn applied(db: &dyn Db) -> Result<Vec<String>, DbError> {
    let rows = db.query(Stmt::new("SELECT name FROM folkmoot_migrations")).await?;
    Ok(rows.read::<Entry>()?.into_iter().map(|entry| entry.name).collect())
}

/// The statements of a file: one ends where a line ends in a semicolon; a trigger ends at its line `END;`.
pub fn statements(sql: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut current = String::new();
    for line in sql.lines() {
        let code = line.split("--").next().unwrap_or(line).trim_end();
        if code.trim().is_empty() {
            continue;
        }
        current.push_str(code);
        current.push('\n');
        let in_trigger = current.starts_with("CREATE TRIGGER");
        if (in_trigger && code == "END;") || (!in_trigger && code.ends_with(';')) {
            all.push(std::mem::take(&mut current));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triggers_stay_whole() {
        let sql = "-- a;\nCREATE TABLE t (a); -- x\nCREATE TRIGGER r AFTER INSERT ON t\nBEGIN\n  SELECT 1;\nEND;\n";
        assert_eq!(statements(sql).len(), 2);
    }

    #[test]
    fn every_file_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../infra/migrations");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        assert_eq!(files, MIGRATIONS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }
}
