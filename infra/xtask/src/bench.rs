//! `cargo xtask bench`: on each host, bare functions beside ours.
//!
//! How many requests a second a machine answers says as much of the machine as of the code. So the same run measures what
//! anybody would write for the like work with the host's own crate and nothing else (`infra/bench`), and the ratio of ours to
//! that is the figure to go by.

mod hosts;
mod table;

use crate::{Usage, env, no_more};
use anyhow::{Context, Result, bail};
use hosts::Pair;
use pico_args::Arguments;
use serde_json::{Value, json};
use std::io::Write;
use std::process::Stdio;

const HOSTS: [&str; 3] = ["native", "workers", "spin"];
/// How many posts the community of the ordinary cases has.
const ORDINARY: usize = 100;
const SIZES: &str = "1000,100000";
const SECONDS: f64 = 3.0;

/// What was asked for.
struct Options {
    hosts: Vec<&'static str>,
    seconds: f64,
    sizes: Vec<usize>,
    /// Only our cases with this in their names; empty: all.
    cases: String,
}

pub(crate) fn command(mut args: Arguments) -> Result<()> {
    let json = args.contains("--json");
    let only: Option<String> = args.opt_value_from_str("--only")?;
    let sizes: Option<String> = args.opt_value_from_str("--sizes")?;
    let cases = args.opt_value_from_str("--cases")?.unwrap_or_default();
    let seconds = args.opt_value_from_str("--seconds")?.unwrap_or(SECONDS);
    no_more(args)?;
    let options = Options { hosts: hosts_of(only.as_deref())?, seconds, sizes: sizes_of(sizes.as_deref())?, cases };
    if !(0.1..=600.0).contains(&options.seconds) {
        bail!(Usage("--seconds is from 0.1 to 600".into()));
    }
    let mut lines = Vec::new();
    let mut failed = false;
    for host in &options.hosts {
        match measure(host, &options) {
            Ok(more) => lines.extend(more),
            // One host that can't be measured does not hide what the others showed.
            Err(error) => {
                eprintln!("{host}: {error:#}");
                failed = true;
            }
        }
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&lines.iter().map(table::fields).collect::<Vec<_>>())?);
    } else {
        table::print(&lines);
    }
    if failed {
        bail!("not every host could be measured");
    }
    Ok(())
}

fn hosts_of(only: Option<&str>) -> Result<Vec<&'static str>> {
    let Some(only) = only else { return Ok(HOSTS.to_vec()) };
    let find = |name: &str| HOSTS.into_iter().find(|host| *host == name);
    only.split(',')
        .map(|name| {
            find(name.trim())
                .with_context(|| Usage(format!("no host `{name}` to measure: there are {}", HOSTS.join(", "))))
        })
        .collect()
}

fn sizes_of(sizes: Option<&str>) -> Result<Vec<usize>> {
    let all: Vec<usize> = sizes
        .unwrap_or(SIZES)
        .split(',')
        .filter(|size| !size.trim().is_empty())
        .map(|size| size.trim().parse().ok().filter(|size| (100..=1_000_000).contains(size)))
        .collect::<Option<_>>()
        .with_context(|| Usage("--sizes are numbers of posts from 100 to 1000000, with commas between".into()))?;
    // The ordinary community is there anyway, and has its lines already.
    Ok(all.into_iter().filter(|size| *size != ORDINARY).collect())
}

fn measure(host: &str, options: &Options) -> Result<Vec<Value>> {
    eprintln!("── {host}: building and filling");
    let pair: Pair = match host {
        "native" => hosts::native(options)?,
        "workers" => hosts::workers(options)?,
        _ => hosts::spin(options)?,
    };
    eprintln!("── {host}: measuring, {} s a case", options.seconds);
    let plan = json!({
        "host": host,
        "bare": pair.bare.url(),
        "site": pair.site.url(),
        "secret": env::LOCAL_SECRET,
        "seconds": options.seconds,
        "ordinary": ORDINARY,
        "sizes": options.sizes,
        "cases": options.cases,
    });
    let mut load = env::tool(hosts::tool()?);
    let mut child = load.arg("load").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        write!(stdin, "{plan}")?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("the measuring failed: its message is above");
    }
    serde_json::from_slice(&output.stdout).context("the tool's result can't be read")
}

#[cfg(test)]
mod tests {
    use super::{HOSTS, hosts_of, sizes_of};

    #[test]
    fn hosts_and_sizes_are_read_or_refused() {
        assert_eq!(hosts_of(None).expect("all"), HOSTS);
        assert_eq!(hosts_of(Some("spin, native")).expect("two"), ["spin", "native"]);
        assert!(hosts_of(Some("nativ")).is_err());
        assert_eq!(sizes_of(None).expect("as documented"), [1_000, 100_000]);
        assert_eq!(sizes_of(Some("")).expect("none"), [0; 0]);
        assert!(sizes_of(Some("many")).is_err());
    }
}
