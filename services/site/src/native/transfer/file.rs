//! A file under way: what has been written stands beside it under a name of its own, with a note of where to go on.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;

/// A file that is written chunk by chunk.
pub(super) struct Growing {
    file: File,
    length: u64,
    whole: PathBuf,
    part: PathBuf,
    note: PathBuf,
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(end);
    name.into()
}

impl Growing {
    /// Opens it: from the beginning, or where it was left off, with what was noted there.
    pub(super) fn open(whole: &Path) -> anyhow::Result<(Self, Option<String>)> {
        let (part, note) = (beside(whole, ".part"), beside(whole, ".next"));
        let noted = fs::read_to_string(&note).ok().and_then(|text| {
            let (length, next) = text.split_once('\n')?;
            Some((length.parse::<u64>().ok()?, next.to_owned()))
        });
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(&part);
        let file = file.as_mut().ok().map(|file| file.try_clone()).transpose()?;
        let mut file = file.with_context(|| format!("{} can't be written", part.display()))?;
        // A note of more than there is belongs to another file.
        let noted = noted.filter(|(length, _)| file.metadata().is_ok_and(|there| there.len() >= *length));
        let length = noted.as_ref().map_or(0, |(length, _)| *length);
        // What was written behind the note is written again.
        file.set_len(length)?;
        file.seek(SeekFrom::End(0))?;
        Ok((Self { file, length, whole: whole.to_owned(), part, note }, noted.map(|(_, next)| next)))
    }

    /// How many bytes there are.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Writes a chunk, and notes where to go on.
    pub(super) fn add(&mut self, chunk: &[u8], next: &str) -> anyhow::Result<()> {
        self.file.write_all(chunk)?;
        self.file.sync_data()?;
        self.length += chunk.len() as u64;
        let fresh = beside(&self.note, ".new");
        fs::write(&fresh, format!("{}\n{next}", self.length))?;
        fs::rename(fresh, &self.note)?;
        Ok(())
    }

    /// Writes the last chunk, and gives it its name.
    pub(super) fn finish(mut self, chunk: &[u8]) -> anyhow::Result<()> {
        self.file.write_all(chunk)?;
        self.file.sync_all()?;
        fs::rename(&self.part, &self.whole).with_context(|| format!("{} can't be written", self.whole.display()))?;
        // Gone already, where there was but one chunk.
        let _ = fs::remove_file(&self.note);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_cut_off_is_gone_on_with() {
        let folder = std::env::temp_dir().join(format!("folkmoot-growing-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("x.ndjson");
        let (mut file, next) = Growing::open(&path).unwrap();
        assert_eq!(next, None);
        file.add(b"one\n", "a").unwrap();
        // Killed while it wrote: half a line behind the note.
        file.file.write_all(b"tw").unwrap();
        drop(file);
        let (mut file, next) = Growing::open(&path).unwrap();
        assert_eq!((next.as_deref(), file.length()), (Some("a"), 4));
        file.add(b"two\n", "b").unwrap();
        file.finish(b"three\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\nthree\n");
        let (_, next) = Growing::open(&path).unwrap();
        assert_eq!(next, None, "a finished file is not gone on with");
        fs::remove_dir_all(&folder).unwrap();
    }
}
