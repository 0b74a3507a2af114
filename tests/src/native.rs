//! The native host as a process of its own: the very binary people run, which cargo builds beside the suites.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::host::OWN_SECRET;

/// The binary, as the manifest of the suites names it.
const BINARY: &str = "folkmoot-under-test";

/// The hosts of the suites have a second database: communities of these names are kept there. Those of `cargo xtask test` as well.
const PLACEMENT: &str = "placed-*=second";

/// A native host under way. Dropping it kills it, as a power cut would.
pub struct Native {
    child: Child,
    /// Where it answers.
    pub url: String,
}

impl Native {
    /// Starts it on the data in this folder, on a port of its own.
    pub fn start(data: &Path) -> Self {
        Self::start_with(data, |_| {})
    }

    /// The same, with something else about the process.
    pub fn start_with(data: &Path, change: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new(binary());
        served(&mut command, data);
        change(&mut command);
        Self::ready(&mut command)
    }

    /// The same, for a host nobody is left to drop: it ends when this process does, which closes the shell's input.
    pub fn for_life(data: &Path) -> Self {
        let mut shell = Command::new("sh");
        shell.args(["-c", r#""$@" & host=$!; read -r end; kill -9 $host"#, "sh"]).arg(binary());
        let host = Self::ready(served(shell.stdin(Stdio::piped()), data));
        // A second tenant, to whom nothing of the first is known.
        let mut other = Command::new(binary());
        let made =
            other.args(["community", "other", "--name", "Other", "--data"]).arg(data).stdout(Stdio::null()).status();
        assert!(made.is_ok_and(|status| status.success()), "the other community can't be made");
        host
    }

    fn ready(command: &mut Command) -> Self {
        let mut child = command.spawn().expect("the native host can be started");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is read")).lines().map_while(Result::ok);
        let mut said = String::new();
        let url = loop {
            let line = lines.next().unwrap_or_else(|| panic!("the native host stopped before it was ready:\n{said}"));
            if let Some(url) = line.trim().strip_prefix("listening on ") {
                break url.trim_end_matches('/').to_owned();
            }
            said.push_str(&line);
            said.push('\n');
        };
        // What it says from now on is of no interest, but somebody has to take it, or it would wait.
        thread::spawn(move || lines.for_each(drop));
        Self { child, url }
    }

    /// Kills it: no signal it could answer, no chance to finish anything.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        self.end();
    }
}

/// Runs a tool of the binary: whether it succeeded, what it said, and what it complained of.
pub fn tool(args: &[&str], environment: &[(&str, &str)]) -> (bool, String, String) {
    let mut command = Command::new(binary());
    command.args(args).envs(environment.iter().copied());
    let output = command.output().expect("the binary can be run");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}

fn served<'a>(command: &'a mut Command, data: &Path) -> &'a mut Command {
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .env("FOLKMOOT_SESSION_SECRET", OWN_SECRET)
        .env("FOLKMOOT_COUNTRY_HEADER", "cf-ipcountry")
        .env("FOLKMOOT_ADDRESS_HEADER", "cf-connecting-ip")
        .env("FOLKMOOT_PLACEMENT", PLACEMENT)
        .stdout(Stdio::piped())
        .stderr(log(data))
}

/// Where the host keeps its log: refusals by the hundred are what tests are about, and would bury what fails.
fn log(data: &Path) -> Stdio {
    let path = data.join("log");
    println!("the log of the host: {}", path.display());
    std::fs::File::options().create(true).append(true).open(path).map_or_else(|_| Stdio::inherit(), Stdio::from)
}

/// Where cargo has put the binary: beside the folder of the tests' own binaries.
fn binary() -> PathBuf {
    let here = std::env::current_exe().expect("a test knows where it is");
    let folder = here.ancestors().nth(2).expect("tests are in a folder of cargo's");
    let binary = folder.join(BINARY).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(binary.is_file(), "{} is not built: run the suites by `cargo test -p suites`", binary.display());
    binary
}
