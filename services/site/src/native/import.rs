//! Importing into a data folder.

use std::sync::Arc;

use anyhow::Context;
use futures_util::future::join_all;
use shared::domain::{Outcome, Record, Slug};
use shared::host::native::{self, EnvConfig};
use shared::ports::Stmt;
use shared::web::App;

use super::{args, store};

/// What `folkmoot import` does.
pub(super) async fn run(from: &args::Import) -> anyhow::Result<()> {
    let args::Import::Stackexchange { dir, community: slug, space, data } = from;
    let slug: Slug = slug.parse().with_context(|| format!("the slug {slug:?} does not fit"))?;
    let space: Slug = space.parse().with_context(|| format!("the space {space:?} does not fit"))?;
    let app = native::app(&data.data, Arc::new(EnvConfig))?;
    shared::migrate::run(&*app.db).await.context("the database can't be brought up to date")?;
    app.db.query(store::community(&slug, &name_of(&slug), "", app.now())).await?;
    let id = store::find(&*app.db, &slug).await?.context("the community was not made")?;
    app.db.query(store::space(&id, (space.as_str(), &name_of(&space), ""), 0, None, app.now())).await?;

    let mut writer = Writer { app, community: id, space: space.to_string() };
    let source = format!("{slug}/stackexchange");
    let scratch = data.data.join("import");
    let report =
        importers::stackexchange::import(dir, &source, &mut writer, &importers::Bars::default(), &scratch).await?;
    println!("{report}");
    Ok(())
}

/// A name for people, as long as nobody has given a better one: `pixel-art` is called Pixel art.
fn name_of(slug: &Slug) -> String {
    let words = slug.as_str().replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Writes records into the database of a data folder.
struct Writer {
    app: App,
    community: String,
    space: String,
}

#[async_trait::async_trait]
impl importers::Sink for Writer {
    /// Every record is written whole or not at all. They are handed to the database in their order and all at once, so
    /// that many share a commit.
    async fn write(&mut self, records: Vec<Record>) -> anyhow::Result<Vec<Outcome>> {
        let writes = records.iter().map(|record| posts::import::take_in(&*self.app.db, self.statements(record)));
        Ok(join_all(writes).await.into_iter().collect::<Result<_, _>>()?)
    }
}

impl Writer {
    /// What takes a record in, by the service whose it is.
    fn statements(&self, record: &Record) -> Vec<Stmt> {
        let of_services = posts::import::statements(&self.community, &self.space, record)
            .or_else(|| ideas::import::statements(&self.community, &self.space, record));
        of_services.unwrap_or_else(|| store::member(&self.community, record).into_iter().collect())
    }
}
