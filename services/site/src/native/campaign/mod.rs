//! `folkmoot campaign`: what a `campaign.toml` would change, doing it, the one of a community that is there, templates to begin from,
//! and the schema for editors.
//!
//! Everything goes by the engine the studio has, over the HTTP API, whether the community is on another host or in a folder of this
//! machine; there the same routes answer within this process.

mod remote;
mod template;

use std::path::Path;

use anyhow::{Context, bail};
use campaigns::manifest::{self, Campaign};
use serde_json::json;
use shared::domain::Slug;

use super::args;
use crate::campaign::engine::{self, Act, Found, Step, diff, export};
use remote::{Remote, manager};

/// What `folkmoot campaign` does.
pub(super) async fn run(command: &args::Campaign) -> anyhow::Result<()> {
    match command {
        args::Campaign::Plan { file, place } => {
            let campaign = read(file)?;
            let (remote, found) = look(&campaign, place).await?;
            told(&campaign, &remote, &diff::steps(&campaign, &found, remote.now()));
            Ok(())
        }
        args::Campaign::Apply { file, place } => {
            let campaign = read(file)?;
            let (mut remote, mut found) = look(&campaign, place).await?;
            let made = !found.exists;
            if made {
                remote.make(&campaign).await?;
                println!("  + {:<12}{}", "community", campaign.slug);
                found = Found::of(&remote.api()?, Some(&campaign)).await?;
            }
            let done = apply(&remote, &diff::steps(&campaign, &found, remote.now())).await?;
            println!(
                "{}",
                if done == 0 && !made { "nothing to change".to_owned() } else { format!("done: {done} changes") }
            );
            println!("{}", remote.address(&campaign.slug));
            Ok(())
        }
        args::Campaign::Export { community, place } => {
            let slug: Slug = community.parse().ok().with_context(|| format!("{community} is no name for addresses"))?;
            let mut remote = Remote::open(place).await?;
            let who = json!({ "handle": "host", "name": "Host" });
            anyhow::ensure!(remote.enter(&slug, &who).await?, "there is no community {slug}");
            let found = Found::of(&remote.api()?, None).await?;
            print!("{}", manifest::written(&export::campaign(slug, &found)));
            Ok(())
        }
        args::Campaign::Template { name, into } => template::run(name.as_deref(), into.as_deref()),
        args::Campaign::Schema => {
            print!("{}", campaigns::schema::SCHEMA);
            Ok(())
        }
    }
}

/// The manifest, checked; else everything that is wrong with it.
fn read(file: &Path) -> anyhow::Result<Campaign> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} can't be read", file.display()))?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    manifest::read(&text, &|path| beside(folder, path)).map_err(|faults| {
        let told: Vec<String> = faults.iter().map(|fault| format!("{}: {fault}", file.display())).collect();
        let count = faults.len();
        anyhow::anyhow!("{count} to mend in the manifest, nothing was changed\n{}", told.join("\n"))
    })
}

/// What is in a file of the folder or below it. Folders are passed on, and what is read here is published: a link in one that leads
/// out of it, to somebody's keys say, is no file of it.
fn beside(folder: &Path, path: &str) -> Option<Vec<u8>> {
    let (folder, file) = (folder.canonicalize().ok()?, folder.join(path).canonicalize().ok()?);
    if file.starts_with(&folder) { std::fs::read(file).ok() } else { None }
}

/// The place it is for, and what is there.
async fn look(campaign: &Campaign, place: &args::Place) -> anyhow::Result<(Remote, Found)> {
    let mut remote = Remote::open(place).await?;
    let exists = remote.enter(&campaign.slug, &manager(campaign)).await?;
    let found = if exists { Found::of(&remote.api()?, Some(campaign)).await? } else { Found::default() };
    Ok((remote, found))
}

/// Tells what would change.
fn told(campaign: &Campaign, remote: &Remote, steps: &[Step]) {
    println!("{}", remote.address(&campaign.slug));
    let count = |act: Act| steps.iter().filter(|step| step.act == act).count();
    for step in steps.iter().filter(|step| step.act != Act::Leave) {
        println!("{step}");
    }
    let (made, changed, left) = (count(Act::Create), count(Act::Change), count(Act::Leave));
    match made + changed {
        0 => println!("nothing to change: all {left} things are as the file says"),
        _ => println!("{made} to make, {changed} to change, {left} to leave as they are"),
    }
}

/// Does the steps in their order; gives how many changed something.
async fn apply(remote: &Remote, steps: &[Step]) -> anyhow::Result<usize> {
    let api = remote.api()?;
    let outcome = engine::apply(&api, steps, usize::MAX, |step| println!("{step}")).await;
    match outcome.failed {
        None => Ok(outcome.done.len()),
        Some((step, failure)) => bail!(
            "{} {}: {failure}\nwhat came before it is done; applying again goes on from here",
            step.what.as_str(),
            step.name
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_out_of_the_folder_to_is_not_beside_the_manifest() {
        let place = std::env::temp_dir().join(format!("folkmoot-beside-{}", std::process::id()));
        let folder = place.join("campaign");
        std::fs::create_dir_all(folder.join("seed")).unwrap();
        std::fs::write(place.join("key"), "secret").unwrap();
        std::fs::write(folder.join("seed/hello.md"), "# Hello").unwrap();
        std::os::unix::fs::symlink(place.join("key"), folder.join("seed/key.md")).unwrap();
        std::os::unix::fs::symlink(&place, folder.join("up")).unwrap();
        assert_eq!(beside(&folder, "seed/hello.md").as_deref(), Some(&b"# Hello"[..]));
        for path in ["seed/key.md", "up/key", "seed/nothing.md"] {
            assert_eq!(beside(&folder, path), None, "{path}");
        }
        std::fs::remove_dir_all(place).unwrap();
    }
}
