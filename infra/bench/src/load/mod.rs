//! Measuring a host: our functions beside the bare ones, case by case, so that both meet the machine in the same mood.

mod cases;
mod client;
mod measure;

use std::net::SocketAddr;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use cases::{Bare, Site};
use measure::Measured;

/// What is to be measured.
#[derive(Deserialize)]
struct Plan {
    /// The host's name, for the results.
    host: String,
    /// Where the bare functions answer.
    bare: String,
    /// Where our site answers.
    site: String,
    /// What its session tokens are signed with.
    secret: String,
    /// How long each case is measured.
    seconds: f64,
    /// How many posts the ordinary community has.
    ordinary: usize,
    /// Communities of other sizes, for the listing and the vote.
    sizes: Vec<usize>,
    /// Only our cases with this in their names; empty: all.
    cases: String,
}

/// A line of the result.
#[derive(Serialize)]
struct Line {
    host: String,
    case: String,
    per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
    bare_per_second: Option<f64>,
    ratio: Option<f64>,
    statements: Option<u64>,
    rows_read: Option<u64>,
    /// Milliseconds in the host and in its SQL, by its own account of one request.
    #[serde(skip_serializing_if = "Option::is_none")]
    inside_ms: Option<(f64, f64)>,
}

/// What `bench-tool load` does.
pub(crate) fn run() -> Result<()> {
    let plan: Plan = serde_json::from_reader(std::io::stdin().lock()).context("no plan on stdin")?;
    let lines = measure_all(&plan)?;
    println!("{}", serde_json::to_string(&lines)?);
    Ok(())
}

fn measure_all(plan: &Plan) -> Result<Vec<Line>> {
    let bare = address(&plan.bare)?;
    let site = address(&plan.site)?;
    client::Client::connect(bare)?.ask(&client::request("POST", "/setup", "", ""))?;
    let ordinary = Site::of(site, plan.ordinary, &plan.secret)?;
    let mut lines = Vec::new();
    let mut known = [None; 3];
    for case in ordinary.cases() {
        if !case.name.contains(&plan.cases) {
            continue;
        }
        let place = case.beside as usize;
        if known[place].is_none() {
            let line = bare_line(plan, bare, case.beside)?;
            known[place] = Some(line.per_second);
            lines.push(line);
        }
        let measured = measured(plan, site, &case.name, &case.request)?;
        lines.push(line(plan, case.name, measured, known[place]));
    }
    for size in &plan.sizes {
        for case in Site::of(site, *size, &plan.secret)?.cases_by_size() {
            let name = format!("{}, {size} posts", case.name);
            if !name.contains(&plan.cases) {
                continue;
            }
            let measured = measured(plan, site, &name, &case.request)?;
            lines.push(line(plan, name, measured, known[case.beside as usize]));
        }
    }
    Ok(lines)
}

fn bare_line(plan: &Plan, address: SocketAddr, bare: Bare) -> Result<Line> {
    let name = bare.name().to_owned();
    let mut measured = measured(plan, address, &name, &|number| bare.request(number))?;
    measured.statements = Some(bare.statements());
    Ok(line(plan, name, measured, None))
}

fn measured(
    plan: &Plan,
    address: SocketAddr,
    name: &str,
    request: &(dyn Fn(usize) -> Vec<u8> + Sync),
) -> Result<Measured> {
    eprintln!("  {}: {name}", plan.host);
    measure::measure(address, plan.seconds, request).with_context(|| format!("{}: {name}", plan.host))
}

fn line(plan: &Plan, case: String, measured: Measured, bare: Option<f64>) -> Line {
    Line {
        host: plan.host.clone(),
        case,
        per_second: rounded(measured.per_second, 10.0),
        p50_ms: measured.p50_ms,
        p99_ms: measured.p99_ms,
        bare_per_second: bare,
        ratio: bare.map(|bare| rounded(measured.per_second / bare, 1000.0)),
        statements: measured.statements,
        rows_read: measured.rows_read,
        inside_ms: measured.inside,
    }
}

fn rounded(number: f64, parts: f64) -> f64 {
    (number * parts).round() / parts
}

fn address(url: &str) -> Result<SocketAddr> {
    let text = url.strip_prefix("http://").unwrap_or(url).trim_end_matches('/');
    text.parse().with_context(|| format!("{url} is no address of this machine"))
}
