//! Importing into a data folder.

use std::sync::Arc;

use anyhow::Context;
use futures_util::future::join_all;
use importers::idea_lists::{self, Mapping};
use shared::domain::{Outcome, Record, Slug};
use shared::host::native::{self, EnvConfig};
use shared::ports::Stmt;
use shared::web::App;

use super::{args, store, transfer};

/// What `folkmoot import` does.
pub(super) async fn run(from: &args::Import) -> anyhow::Result<()> {
    let report = match from {
        args::Import::Ndjson(options) => return transfer::import(options).await,
        args::Import::Stackexchange { dir, community, space, data } => {
            let mut writer = Writer::open(data, community, space).await?;
            let source = format!("{community}/stackexchange");
            let scratch = data.data.join("import");
            importers::stackexchange::import(dir, &source, &mut writer, &importers::Bars::default(), &scratch).await?
        }
        args::Import::Ideas { tool, print_mapping: true, .. } => {
            print!("{}", own_mapping(tool)?);
            return Ok(());
        }
        args::Import::Ideas { file, tool, mapping, community, space, data, .. } => {
            let file = file.as_deref().context("which file?")?;
            let mapping = match mapping {
                Some(path) => {
                    let text =
                        std::fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))?;
                    Mapping::read(&text).with_context(|| path.display().to_string())?
                }
                None => Mapping::read(own_mapping(tool)?)?,
            };
            let mut writer = Writer::open(data, community, space).await?;
            let source = format!("{community}/ideas");
            idea_lists::import(file, &mapping, &source, &mut writer, &importers::Bars::default()).await?
        }
    };
    println!("{report}");
    Ok(())
}

/// The mapping that comes along for a tool.
fn own_mapping(tool: &str) -> anyhow::Result<&'static str> {
    Mapping::own(tool).with_context(|| {
        let tools: Vec<_> = Mapping::tools().collect();
        format!("there is no mapping for {tool:?}, only for {}; write one and name it with --mapping", tools.join(", "))
    })
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
    /// Opens the data folder, and makes the community and the space if they are not there.
    async fn open(data: &args::Data, slug: &str, space: &str) -> anyhow::Result<Self> {
        let slug: Slug = slug.parse().with_context(|| format!("the slug {slug:?} does not fit"))?;
        let space: Slug = space.parse().with_context(|| format!("the space {space:?} does not fit"))?;
        let app = native::app(&data.data, Arc::new(EnvConfig))?.at(slug.as_str());
        shared::migrate::run(&*app.db).await.context("the database can't be brought up to date")?;
        app.db.query(store::community(&slug, &name_of(&slug), "", app.now())).await?;
        let id = store::find(&*app.db, &slug).await?.context("the community was not made")?;
        app.db.query(store::space(&id, (space.as_str(), &name_of(&space), ""), 0, None, app.now())).await?;
        Ok(Self { app, community: id, space: space.to_string() })
    }

    /// What takes a record in, by the service whose it is.
    fn statements(&self, record: &Record) -> Vec<Stmt> {
        let of_services = posts::import::statements(&self.community, &self.space, record)
            .or_else(|| ideas::import::statements(&self.community, &self.space, record));
        of_services.unwrap_or_else(|| store::member(&self.community, record).into_iter().collect())
    }
}
