//! Making a community.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use shared::domain::Slug;
use shared::host::native::{self, EnvConfig, Sqlite};
use shared::migrate;
use shared::ports::{Clock, Db};

use super::{args, sql_text, store};

/// What `folkmoot community` does.
pub(super) async fn run(options: &args::Community) -> anyhow::Result<()> {
    let slug: Slug = options.slug.parse().with_context(|| format!("the slug {:?} does not fit", options.slug))?;
    let community = store::id(&slug).to_string();
    let now = native::SystemClock.now();
    let general = ("general", "General", "Everything that has no space of its own.");
    let statements = vec![
        store::community(&slug, &options.name, &options.description, now),
        store::space(&community, general, 0, None, now),
    ];
    if options.sql {
        print!("{}", sql_text::of(&statements));
        return Ok(());
    }
    let db: Arc<dyn Db> = match &options.database {
        Some(path) => Arc::new(other_host(path).await?),
        None => native::app(&options.data.data, Arc::new(EnvConfig))?.at(slug.as_str()).db,
    };
    migrate::run(&*db).await?;
    anyhow::ensure!(store::find(&*db, &slug).await?.is_none(), "there is a community {slug} already");
    db.batch(statements).await?;
    println!(
        "made the community {slug}; a manager's token: folkmoot token --community {slug} --member NAME --role manager"
    );
    Ok(())
}

/// The SQLite file of another host on this machine, brought up to date.
pub(super) async fn other_host(path: &Path) -> anyhow::Result<Sqlite> {
    let db = Sqlite::open(path)?;
    migrate::run(&db).await.with_context(|| format!("{} can't be brought up to date", path.display()))?;
    Ok(db)
}
