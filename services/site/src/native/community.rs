//! Making a community.

use std::sync::Arc;

use anyhow::Context;
use shared::domain::{CommunityId, Slug, Time};
use shared::host::native::{self, EnvConfig};
use shared::migrate;
use shared::ports::{Db, Stmt};

use super::{args, sql_text};

/// The id a community of this slug gets when it is made from the command line: the same on every host, so that what was
/// prepared on one fits another.
pub(super) fn id(slug: &Slug) -> CommunityId {
    CommunityId::imported(Time::from_millis(0), "folkmoot", "community", slug.as_str())
}

/// Makes a community if there is none of that slug yet.
pub(super) fn make(slug: &Slug, name: &str, description: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO communities (id, slug, name, description, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (slug) DO NOTHING";
    Stmt::new(sql).bind(id(slug)).bind(slug.as_str()).bind(name).bind(description).bind(now)
}

/// Makes a space in a community if there is none of that slug yet.
pub(super) fn space(community: &str, (slug, name, about): (&str, &str, &str), position: i64, policy: Option<&str>, now: Time) -> Stmt {
    let sql = "INSERT INTO spaces (community, slug, name, description, position, policy, created_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (community, slug) DO NOTHING";
    Stmt::new(sql).bind(community).bind(slug).bind(name).bind(about).bind(position).bind(policy).bind(now)
}

#[derive(serde::Deserialize)]
struct IdRow {
    id: String,
}

/// The id of the community of that slug.
pub(super) async fn find(db: &dyn Db, slug: &Slug) -> anyhow::Result<Option<String>> {
    let rows = db.query(Stmt::new("SELECT id FROM communities WHERE slug = ?1").bind(slug.as_str())).await?;
    Ok(rows.first::<IdRow>()?.map(|row| row.id))
}

/// What `folkmoot community` does.
pub(super) async fn run(options: &args::Community) -> anyhow::Result<()> {
    let slug: Slug = options.slug.parse().with_context(|| format!("the slug {:?} does not fit", options.slug))?;
    let app = native::app(&options.data.data, Arc::new(EnvConfig))?;
    let community = id(&slug).to_string();
    let general = ("general", "General", "Everything that has no space of its own.");
    let statements = vec![
        make(&slug, &options.name, &options.description, app.now()),
        space(&community, general, 0, None, app.now()),
    ];
    if options.sql {
        print!("{}", sql_text::of(&statements));
        return Ok(());
    }
    migrate::run(&*app.db).await?;
    anyhow::ensure!(find(&*app.db, &slug).await?.is_none(), "there is a community {slug} already");
    app.db.batch(statements).await?;
    println!("made the community {slug}; a manager's token: folkmoot token --community {slug} --member NAME --role manager");
    Ok(())
}
