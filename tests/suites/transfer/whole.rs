//! Everything that is in a database of one community: every row of every table, and every word of every index of the search.

use std::collections::BTreeMap;

use rusqlite::Connection;

/// What may differ on another host, or is made anew there.
const OWN: [&str; 5] = ["imports", "folkmoot_migrations", "sqlite_stat1", "first_writes", "sessions"];

/// Shelves on which something stands. A shelf that has ever held anything stays and costs a list one look, so empty ones depend on
/// the way things went: a question that was answered first and moved afterwards never stood with the unanswered ones of its new
/// space, and its copy did.
const HELD: &str = " AND EXISTS (SELECT 1 FROM posts x WHERE holds = 'post' AND x.community = shelves.community
      AND x.shelf = shelves.shelf AND x.state = 'published'
    UNION ALL SELECT 1 FROM ideas x WHERE holds = 'idea' AND x.community = shelves.community
      AND x.shelf = shelves.shelf AND x.state = 'published'
    UNION ALL SELECT 1 FROM replies x WHERE holds = 'reply' AND x.community = shelves.community
      AND x.shelf = shelves.shelf AND x.state = 'published'
    UNION ALL SELECT 1 FROM tag_counts x WHERE holds = 'tag' AND x.community = shelves.community
      AND x.shelf = shelves.shelf AND x.posts > 0)";

/// The rows by table, without row numbers and with the community's own id replaced.
pub(crate) fn whole(db: &Connection, slug: &str) -> BTreeMap<String, Vec<String>> {
    let community: String = db
        .query_row("SELECT id FROM communities WHERE slug = ?1", [slug], |row| row.get(0))
        .expect("the community is there");
    let tables = list(db, "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL");
    let indexes: Vec<&str> =
        tables.iter().filter(|(_, sql)| sql.contains("USING fts5")).map(|(name, _)| name.as_str()).collect();
    let mut all = BTreeMap::new();
    for (table, _) in &tables {
        let shadow = indexes.iter().any(|index| table.starts_with(&format!("{index}_")) || table == index);
        let columns = list(db, &format!("SELECT name, hidden FROM pragma_table_xinfo('{table}')"));
        let whose = if table == "communities" { "id" } else { "community" };
        let of_one = columns.iter().any(|(name, _)| name == whose);
        if shadow || OWN.contains(&table.as_str()) || !of_one {
            continue;
        }
        let told = columns.iter().map(|(name, _)| name.as_str()).filter(|name| {
            let digest = table == "invitations" && *name == "digest";
            let renamed = table == "communities" && *name == "slug";
            *name != "seq" && !digest && !renamed
        });
        let told: Vec<_> = told.map(|name| format!("'{name}=' || quote(\"{name}\")")).collect();
        let held = if table == "shelves" { HELD } else { "" };
        let sql = format!("SELECT {} FROM \"{table}\" WHERE {whose} = '{community}'{held}", told.join(" || ' ' || "));
        all.insert(table.clone(), rows(db, &sql, &community));
    }
    for index in indexes {
        let make =
            format!("CREATE VIRTUAL TABLE IF NOT EXISTS temp.v_{index} USING fts5vocab('main', '{index}', 'row')");
        db.execute_batch(&make).expect("the words of an index can be listed");
        let sql = format!("SELECT term || ' ' || doc || ' ' || cnt FROM temp.v_{index}");
        all.insert(index.to_owned(), rows(db, &sql, &community.to_lowercase()));
        db.execute_batch(&format!("INSERT INTO {index} ({index}) VALUES ('integrity-check')"))
            .unwrap_or_else(|error| panic!("{index} is not sound: {error}"));
    }
    all
}

fn list(db: &Connection, sql: &str) -> Vec<(String, String)> {
    let mut statement = db.prepare(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    let read = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, rusqlite::types::Value>(1)?)));
    let read = read.expect("it can be listed").map(|row| row.expect("it can be listed"));
    read.map(|(name, value)| (name, if let rusqlite::types::Value::Text(text) = value { text } else { String::new() }))
        .collect()
}

fn rows(db: &Connection, sql: &str, community: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    let read = statement.query_map([], |row| row.get::<_, String>(0)).expect("it can be read");
    let mut all: Vec<String> =
        read.map(|row| row.expect("a row can be read").replace(community, "COMMUNITY")).collect();
    all.sort();
    all
}

/// Where two differ.
pub(crate) fn difference(one: &Connection, other: &Connection, slugs: (&str, &str)) -> Vec<String> {
    let (one, mut other) = (whole(one, slugs.0), whole(other, slugs.1));
    let mut told = Vec::new();
    for (table, rows) in one {
        let copied = other.remove(&table).unwrap_or_default();
        let missing = rows.iter().filter(|row| !copied.contains(row));
        told.extend(missing.map(|row| format!("- {table}: {row}")));
        told.extend(copied.iter().filter(|row| !rows.contains(row)).map(|row| format!("+ {table}: {row}")));
        if rows.len() != copied.len() {
            told.push(format!("{table}: {} rows and {}", rows.len(), copied.len()));
        }
    }
    told
}
