//! The secret sessions are signed with: from the environment, or made once and kept in the data folder.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use shared::host::native::{EnvConfig, SystemRandom};
use shared::ports::{Config, Random};

/// The secret of a data folder.
pub(super) fn of(data: &Path) -> anyhow::Result<String> {
    if let Some(secret) = EnvConfig.get("session_secret") {
        anyhow::ensure!(secret.len() >= 32, "FOLKMOOT_SESSION_SECRET has {} bytes; it takes at least 32", secret.len());
        return Ok(secret);
    }
    let path = data.join("session-secret");
    let failed = || format!("the session secret {} can't be read or written", path.display());
    if path.exists() {
        return std::fs::read_to_string(&path).map(|text| text.trim().to_owned()).with_context(failed);
    }
    std::fs::create_dir_all(data).with_context(failed)?;
    let mut bytes = [0; 32];
    SystemRandom.fill(&mut bytes);
    let secret: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&path).and_then(|mut file| file.write_all(secret.as_bytes())).with_context(failed)?;
    Ok(secret)
}
