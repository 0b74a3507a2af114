//! `folkmoot import ndjson`.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, bail};
use http::Method;
use serde_json::Value;
use shared::domain::Slug;

use super::host::Host;
use super::{Import, bar};

/// A chunk is sent with so many bytes, or with one line if that is longer. A host takes 512 KB.
const CHUNK: usize = 256 * 1024;

/// The file, line by line.
struct Lines {
    reader: BufReader<File>,
    /// The line read last, which the next chunk begins with.
    ahead: String,
    /// How many lines have been handed on, and their digest.
    count: i64,
    digest: String,
}

impl Lines {
    fn open(path: &Path) -> anyhow::Result<Self> {
        let file = File::open(path).with_context(|| format!("{} can't be read", path.display()))?;
        let mut lines = Self { reader: BufReader::new(file), ahead: String::new(), count: 0, digest: String::new() };
        lines.turn()?;
        Ok(lines)
    }

    /// Reads the next line into `ahead`.
    fn turn(&mut self) -> anyhow::Result<()> {
        self.ahead.clear();
        self.reader.read_line(&mut self.ahead).context("the file is not UTF-8")?;
        Ok(())
    }

    /// Takes the line ahead.
    fn take(&mut self, into: Option<&mut String>) -> anyhow::Result<()> {
        self.digest = transfer::chained(&self.digest, self.ahead.trim_end_matches('\n'));
        self.count += 1;
        if let Some(into) = into {
            into.push_str(&self.ahead);
        }
        self.turn()
    }

    /// The next chunk; empty at the end.
    fn chunk(&mut self) -> anyhow::Result<String> {
        let mut chunk = String::new();
        // The first two lines make the community, so they go together whatever their size.
        while !self.ahead.is_empty() && (chunk.is_empty() || self.count == 1 || chunk.len() + self.ahead.len() <= CHUNK)
        {
            self.take(Some(&mut chunk))?;
        }
        Ok(chunk)
    }
}

/// What the community was called where the file comes from.
fn own_name(path: &Path) -> anyhow::Result<String> {
    let file = File::open(path).with_context(|| format!("{} can't be read", path.display()))?;
    let second = BufReader::new(file).lines().nth(1).transpose().ok().flatten().unwrap_or_default();
    let second: Value = serde_json::from_str(&second).unwrap_or(Value::Null);
    let slug = second["slug"].as_str().map(str::to_owned);
    slug.with_context(|| format!("{} is no file that `folkmoot export` wrote", path.display()))
}

/// What it does.
pub(in super::super) async fn run(options: &Import) -> anyhow::Result<()> {
    let name = options.name.clone().map_or_else(|| own_name(&options.file), Ok)?;
    let slug: Slug = name.parse().with_context(|| format!("the slug {name:?} does not fit"))?;
    let host = Host::open(options.to.as_deref(), &options.believed).await?;
    let path = format!("/api/v1/communities/{slug}/import");
    let there = host.ask(Method::GET, &path, "", b"").await?.well()?.json();
    let (done, digest) = (there["lines"].as_i64().unwrap_or(0), there["digest"].as_str().unwrap_or_default());
    let mut lines = Lines::open(&options.file)?;
    let size = lines.reader.get_ref().metadata()?.len();
    let bar = bar("import", Some(size));
    let mut bytes = 0;
    while lines.count < done && !lines.ahead.is_empty() {
        bytes += lines.ahead.len() as u64;
        lines.take(None)?;
    }
    if lines.count != done || lines.digest != digest {
        bail!("there is a community {slug} already that came from another file; choose another name with --as");
    }
    bar.set_position(bytes);
    let mut finished = there["finished"] == true;
    if finished {
        anyhow::ensure!(lines.ahead.is_empty(), "the file goes on behind its last line");
        println!("nothing to do: {slug} is there, with all {done} lines");
        return Ok(());
    }
    loop {
        let (before, digest) = (lines.count, lines.digest.clone());
        let chunk = lines.chunk()?;
        if chunk.is_empty() {
            break;
        }
        anyhow::ensure!(!finished, "the file goes on behind its last line");
        let path = format!("{path}?lines={before}&digest={digest}");
        let answer = host.ask(Method::POST, &path, transfer::api::NDJSON, chunk.as_bytes()).await?.well()?;
        finished = answer.json()["finished"] == true;
        bar.inc(chunk.len() as u64);
        bar.set_message(format!("{} lines", lines.count));
    }
    bar.finish();
    if !finished {
        bail!("the file was cut off after {} lines: export it again, and import that file", lines.count);
    }
    println!("{} lines, all of {slug}", lines.count);
    println!(
        "to be set anew: secrets of ways in, API keys, the host name, invitations nobody has used; people sign in again"
    );
    Ok(())
}
