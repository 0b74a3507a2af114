//! How far an import has come, told while it runs.

use std::sync::Mutex;

use indicatif::{HumanBytes, ProgressBar, ProgressStyle};

/// Is told how far the reading of each file has come.
pub trait Progress: Sync {
    /// A file is begun, and how many bytes it has.
    fn started(&self, file: &str, bytes: u64);
    /// So many of its bytes and rows have been read by now.
    fn advanced(&self, bytes: u64, rows: u64);
    /// The file has been read.
    fn finished(&self, file: &str, rows: u64);
}

/// Tells nobody.
pub struct Quiet;

impl Progress for Quiet {
    fn started(&self, _: &str, _: u64) {}
    fn advanced(&self, _: u64, _: u64) {}
    fn finished(&self, _: &str, _: u64) {}
}

/// One bar a file, on standard error; nothing is drawn where that is no terminal.
#[derive(Default)]
pub struct Bars {
    current: Mutex<Option<ProgressBar>>,
}

impl Bars {
    fn with(&self, act: impl FnOnce(&mut Option<ProgressBar>)) {
        // A bar has no state worth giving up for, should another thread have panicked while it held it.
        act(&mut self.current.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}

impl Progress for Bars {
    fn started(&self, file: &str, bytes: u64) {
        let style = ProgressStyle::with_template("{prefix:16} {bar:30} {percent:>3} %  {msg}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::new(bytes).with_style(style).with_prefix(file.to_owned());
        bar.set_message(HumanBytes(bytes).to_string());
        self.with(|current| *current = Some(bar));
    }

    fn advanced(&self, bytes: u64, rows: u64) {
        self.with(|current| {
            if let Some(bar) = current {
                bar.set_position(bytes);
                bar.set_message(format!("{rows} rows"));
            }
        });
    }

    fn finished(&self, _: &str, rows: u64) {
        self.with(|current| {
            if let Some(bar) = current.take() {
                bar.finish_with_message(format!("{rows} rows"));
            }
        });
    }
}
