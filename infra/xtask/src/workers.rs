//! `cargo xtask workers`: the functions on workerd, on this machine, through Miniflare.
//!
//! Not `wrangler dev`: its proxy answers about 200 requests a second, which says nothing about the function behind it.

use crate::{Usage, build, env, manifest, no_more, seed, setup};
use anyhow::{Context, Result, bail};
use pico_args::Arguments;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

const PORT: u16 = 8788;

pub(crate) fn command(mut args: Arguments) -> Result<()> {
    let port = args.opt_value_from_str("--port")?.unwrap_or(PORT);
    let data: Option<PathBuf> = args.opt_value_from_str("--data")?;
    let functions: Option<String> = args.opt_value_from_str("--functions")?;
    let one: Option<String> = args.opt_value_from_str("--env")?;
    let placement: Option<String> = args.opt_value_from_str("--placement")?;
    let json = args.contains("--json");
    no_more(args)?;
    if functions.is_some() && one.is_some() {
        bail!(Usage("--env NAME and --functions say the same thing: give one of them".into()));
    }
    let names = functions.or(one).unwrap_or_else(|| manifest::WHOLE.to_owned());
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    let data = data.unwrap_or_else(|| env::root().join(".folkmoot/workers"));
    let bindings = placement.map_or(Value::Null, |rules| json!({ "PLACEMENT": rules }));
    let mut running = start(&names, port, &data, &bindings)?;
    running.report("workerd", json);
    running.wait()
}

/// Builds the named functions and runs them on one database; `bindings` are added to what wrangler.toml binds, and the databases that
/// `PLACEMENT` among them names are bound as well.
pub(crate) fn start(names: &[&str], port: u16, data: &Path, bindings: &Value) -> Result<Running> {
    let seed = if names.iter().any(|name| manifest::is_aside(name)) { String::new() } else { seed::sql()? };
    start_with(names, port, data, bindings, &seed)
}

/// The same on a database that holds what `seed` says, if it holds nothing yet.
pub(crate) fn start_with(names: &[&str], port: u16, data: &Path, bindings: &Value, seed: &str) -> Result<Running> {
    check_port(port)?;
    setup::npm::install()?;
    let mut functions = Vec::new();
    for name in names {
        let folder = build::worker(name)?;
        let mut function = manifest::bindings(name)?;
        function["name"] = (*name).into();
        function["folder"] = folder.to_string_lossy().into();
        function["bindings"]["SESSION_SECRET"] = env::LOCAL_SECRET.into();
        function["bindings"]["DEMO_SIGN_IN"] = seed::DEMO.into();
        function["bindings"]["MAIL_API"] = "outbox".into();
        for name in manifest::databases(bindings["PLACEMENT"].as_str().unwrap_or_default()) {
            let id = format!("folkmoot-{name}");
            function["d1Databases"][name] = id.into();
        }
        for (key, value) in bindings.as_object().into_iter().flatten() {
            function["bindings"][key.as_str()] = value.clone();
        }
        functions.push(function);
    }
    std::fs::create_dir_all(data)?;
    let config = json!({
        "port": port,
        "data": std::fs::canonicalize(data)?,
        "migrations": env::root().join("infra/migrations"),
        "seed": seed,
        "routes": manifest::routes()?,
        "functions": functions,
    });
    let mut child = env::tool("node")
        .arg(env::root().join("infra/xtask/js/workerd.mjs"))
        .current_dir(env::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("could not start node: run `cargo xtask setup`")?;
    writeln!(child.stdin.as_mut().context("node has no stdin")?, "{config}")?;
    Running::read(child)
}

/// Finds out before a long build, and in plain words, that an address is taken.
pub(crate) fn check_port(port: u16) -> Result<()> {
    TcpListener::bind(("127.0.0.1", port))
        .map(drop)
        .with_context(|| format!("port {port} cannot be used: choose another with --port"))
}

/// A local host under way. Dropping it stops it.
pub(crate) struct Running {
    child: Child,
    /// Held apart from the child, because waiting for a child closes its stdin, and that is the sign to stop.
    stdin: Option<ChildStdin>,
    /// Kept open: a host that prints must not find its reader gone.
    _stdout: BufReader<ChildStdout>,
    /// Function names and their addresses; the first answers for all of them.
    pub(crate) urls: Vec<(String, String)>,
}

impl Running {
    /// Reads `{name, url}` lines until the one that says `ready`, or one line `listening on URL`.
    pub(crate) fn read(mut child: Child) -> Result<Self> {
        let stdin = child.stdin.take();
        let mut stdout = BufReader::new(child.stdout.take().context("the host has no stdout")?);
        let mut urls = Vec::new();
        loop {
            let mut line = String::new();
            if stdout.read_line(&mut line)? == 0 {
                let status = child.wait()?;
                bail!("the local host stopped before it was ready ({status}): its message is above");
            }
            if let Some(url) = line.trim().strip_prefix("listening on ") {
                urls.push((manifest::WHOLE.to_owned(), url.trim_end_matches('/').to_owned()));
                return Ok(Self { child, stdin, _stdout: stdout, urls });
            }
            let Ok(value) = serde_json::from_str::<Value>(&line) else {
                eprint!("{line}");
                continue;
            };
            if value["ready"] == true {
                return Ok(Self { child, stdin, _stdout: stdout, urls });
            }
            if let (Some(name), Some(url)) = (value["name"].as_str(), value["url"].as_str()) {
                urls.push((name.to_owned(), url.to_owned()));
            }
        }
    }

    /// The address that answers for everything.
    pub(crate) fn url(&self) -> &str {
        &self.urls[0].1
    }

    pub(crate) fn report(&self, host: &str, json: bool) {
        for (name, url) in &self.urls {
            if json {
                println!("{}", json!({ "name": name, "url": url }));
            } else {
                println!("{name} on {host}: {url}");
            }
        }
        if !json {
            println!("Ctrl-C stops it.");
        }
    }

    /// Waits until the host ends by itself or is interrupted.
    pub(crate) fn wait(&mut self) -> Result<()> {
        let status = self.child.wait()?;
        if !status.success() && status.code().is_some() {
            bail!("the local host ended with {status}");
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A host without a stdin of ours is ended by force.
        if self.stdin.take().is_none() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}
