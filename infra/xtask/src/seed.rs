//! What a local host holds when it starts: the demo community, and a second one, so that one can see that neither reaches into
//! the other. The native binary writes both; other hosts take them as SQL or find them in their database file.

use crate::{env, sh};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// The demo community in addresses; on a local host anybody may sign in as its people.
pub(crate) const DEMO: &str = "demo";

fn folkmoot() -> Command {
    let mut command = env::cargo();
    command.args(["run", "--quiet", "--package", "site", "--"]);
    command
}

const OTHER: [&str; 4] = ["community", "other", "--name", "Other"];

/// Both communities as SQL, one statement a line. Where they are already, the statements change nothing.
pub(crate) fn sql() -> Result<String> {
    let demo = sh::capture(folkmoot().arg("demo"))?;
    let other = sh::capture(folkmoot().args(OTHER).arg("--sql"))?;
    Ok(format!("{demo}\n{other}"))
}

/// Both communities into a database file, which is brought up to date first. One that holds them already is left as it is.
pub(crate) fn into_file(database: &Path) -> Result<()> {
    if database.exists() {
        return Ok(());
    }
    for arguments in [&["demo"][..], &OTHER] {
        let output = folkmoot().args(arguments).arg("--database").arg(database).output()?;
        if !output.status.success() {
            bail!(
                "the demo could not be written to {}: {}",
                database.display(),
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    Ok(())
}
