//! Templates: listed, printed as one file that stands by itself, or written into a folder with the files beside it.

use std::path::Path;

use anyhow::Context;
use campaigns::templates::{TEMPLATES, Template};
use shared::host::native::SystemClock;
use shared::ports::Clock;

/// What `folkmoot campaign template` does.
pub(super) fn run(name: Option<&str>, into: Option<&Path>) -> anyhow::Result<()> {
    let Some(name) = name else {
        for template in &TEMPLATES {
            println!("{:<16}{}", template.name, template.about);
        }
        println!("\nfolkmoot campaign template NAME > campaign.toml, or --into FOLDER for files to edit one by one");
        return Ok(());
    };
    let names = || TEMPLATES.iter().map(|template| template.name).collect::<Vec<_>>().join(", ");
    let template =
        Template::find(name).with_context(|| format!("there is no template {name}; there are {}", names()))?;
    let now = SystemClock.now();
    let Some(folder) = into else {
        print!("{}", template.whole(now));
        return Ok(());
    };
    for (path, text) in template.files(now) {
        let path = folder.join(path);
        anyhow::ensure!(!path.exists(), "{} is there already; nothing was overwritten", path.display());
        let failed = || format!("{} can't be written", path.display());
        std::fs::create_dir_all(path.parent().unwrap_or(folder)).with_context(failed)?;
        std::fs::write(&path, text).with_context(failed)?;
        println!("{}", path.display());
    }
    Ok(())
}
