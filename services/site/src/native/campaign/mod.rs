//! `folkmoot campaign`: what a `campaign.toml` would change, doing it, templates to begin from, and the schema for editors.
//!
//! Everything goes over the HTTP API, whether the community is on another host or in a folder of this machine; there the same
//! routes answer within this process.

mod diff;
mod found;
mod remote;
mod steps;
mod template;

use std::path::Path;

use anyhow::{Context, bail};
use campaigns::manifest::{self, Campaign};

use super::args;
use found::Found;
use remote::Remote;
use steps::{Act, Step};

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
            if !found.exists {
                remote.make(&campaign).await?;
                println!("  + {:<12}{}", "community", campaign.slug);
                found = Found { made: true, ..Found::of(&remote, &campaign).await? };
            }
            let done = apply(&remote, &diff::steps(&campaign, &found, remote.now())).await?;
            println!(
                "{}",
                if done == 0 && !found.made { "nothing to change".to_owned() } else { format!("done: {done} changes") }
            );
            println!("{}", remote.address(&campaign.slug));
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
    let folder = file.parent().unwrap_or_else(|| Path::new("."));
    manifest::read(&text, &|path| std::fs::read(folder.join(path)).ok()).map_err(|faults| {
        let told: Vec<String> = faults.iter().map(|fault| format!("{}: {fault}", file.display())).collect();
        let count = faults.len();
        anyhow::anyhow!("{count} to mend in the manifest, nothing was changed\n{}", told.join("\n"))
    })
}

/// The place it is for, and what is there.
async fn look(campaign: &Campaign, place: &args::Place) -> anyhow::Result<(Remote, Found)> {
    let mut remote = Remote::open(place).await?;
    let exists = remote.enter(campaign).await?;
    let found = if exists { Found::of(&remote, campaign).await? } else { Found::default() };
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
    let mut done = 0;
    for step in steps.iter().filter(|step| step.act != Act::Leave) {
        if let Err(error) = step.run(remote).await {
            bail!(
                "{} {}: {error:#}\nwhat came before it is done; applying again goes on from here",
                step.what,
                step.name
            );
        }
        println!("{step}");
        done += 1;
    }
    Ok(done)
}
