//! One case under load: some connections, each asking again as soon as it is answered, for some seconds.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::client::{Answer, Client};

/// How many connections ask at once.
const CONNECTIONS: usize = 8;
/// The part of the time that is not counted, while caches fill and the host settles.
const WARM_UP: Duration = Duration::from_millis(500);

/// What one case showed.
pub(super) struct Measured {
    pub(super) per_second: f64,
    pub(super) p50_ms: f64,
    pub(super) p99_ms: f64,
    /// As the host itself says, in `Server-Timing`.
    pub(super) statements: Option<u64>,
    pub(super) rows_read: Option<u64>,
    /// Milliseconds in the host as it says itself, and the part of them spent waiting for SQL.
    pub(super) inside: Option<(f64, f64)>,
}

/// Asks for `seconds`; the request with each number is made by `request`.
pub(super) fn measure(
    address: SocketAddr,
    seconds: f64,
    request: &(dyn Fn(usize) -> Vec<u8> + Sync),
) -> Result<Measured> {
    let next = AtomicUsize::new(0);
    let counting = AtomicBool::new(false);
    let done = AtomicBool::new(false);
    let work = || -> Result<(Vec<u32>, Option<Answer>)> {
        let mut client = Client::connect(address)?;
        let mut times = Vec::new();
        let mut last = None;
        while !done.load(Ordering::Relaxed) {
            let bytes = request(next.fetch_add(1, Ordering::Relaxed));
            let counted = counting.load(Ordering::Relaxed);
            let asked = Instant::now();
            let answer = client.ask(&bytes);
            let took = asked.elapsed();
            let answer = answer.inspect_err(|_| done.store(true, Ordering::Relaxed))?;
            if !(200..300).contains(&answer.status) {
                done.store(true, Ordering::Relaxed);
                let first = String::from_utf8_lossy(&bytes).lines().next().unwrap_or_default().to_owned();
                bail!("`{first}` was answered {}: {}", answer.status, String::from_utf8_lossy(client.body(&answer)));
            }
            if counted {
                times.push(u32::try_from(took.as_micros()).unwrap_or(u32::MAX));
            }
            last = Some(answer);
        }
        Ok((times, last))
    };
    let (results, elapsed) = thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(work)).collect();
        wait(WARM_UP, &done);
        counting.store(true, Ordering::Relaxed);
        let began = Instant::now();
        wait(Duration::from_secs_f64(seconds), &done);
        done.store(true, Ordering::Relaxed);
        let elapsed = began.elapsed();
        (threads.into_iter().map(|thread| thread.join()).collect::<Vec<_>>(), elapsed)
    });
    let mut times = Vec::new();
    let mut heads = Vec::new();
    for result in results {
        let Ok(result) = result else { bail!("a thread of the load panicked") };
        let (more, last) = result?;
        times.extend(more);
        heads.extend(last);
    }
    if times.is_empty() {
        bail!("nothing was answered in {seconds} s");
    }
    times.sort_unstable();
    let at = |part: f64| f64::from(times[((times.len() - 1) as f64 * part) as usize]) / 1000.0;
    let account = Account::of(&heads);
    Ok(Measured {
        per_second: times.len() as f64 / elapsed.as_secs_f64(),
        p50_ms: at(0.5),
        p99_ms: at(0.99),
        statements: account.statements,
        rows_read: account.rows_read,
        inside: account.inside,
    })
}

/// Waits, but not for a run that has already failed.
fn wait(time: Duration, done: &AtomicBool) {
    let until = Instant::now() + time;
    while let Some(left) = until.checked_duration_since(Instant::now()).filter(|_| !done.load(Ordering::Relaxed)) {
        thread::sleep(left.min(Duration::from_millis(20)));
    }
}

/// What the host says that its answers cost: the middle one of the connections' last answers.
#[derive(Debug, Default, PartialEq)]
struct Account {
    statements: Option<u64>,
    rows_read: Option<u64>,
    inside: Option<(f64, f64)>,
}

impl Account {
    fn of(answers: &[Answer]) -> Self {
        let mut all: Vec<Self> =
            answers.iter().filter_map(|answer| answer.header("server-timing").map(Self::read)).collect();
        all.sort_by_key(|account| (account.statements, account.rows_read));
        let middle = all.len() / 2;
        all.into_iter().nth(middle).unwrap_or_default()
    }

    /// Reads `app;dur=1.50, sql;dur=0.70;desc="2", rows;desc="41"`.
    fn read(timing: &str) -> Self {
        let part = |name: &str| timing.split(',').map(str::trim).find(|part| part.starts_with(&format!("{name};")));
        let value = |name: &str, key: &str| {
            let found = part(name)?.split(';').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))?;
            Some(found.trim_matches('"').to_owned())
        };
        let count = |name: &str| value(name, "desc").and_then(|text| text.parse().ok());
        let millis = |name: &str| value(name, "dur").and_then(|text| text.parse().ok());
        let statements = count("sql");
        Self {
            statements,
            // A host that counts rows says nothing where there were none.
            rows_read: if statements == Some(0) { Some(0) } else { count("rows") },
            inside: millis("app").zip(millis("sql")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Account;

    #[test]
    fn the_hosts_own_account_is_read() {
        let account = Account::read("app;dur=1.50, sql;dur=0.70;desc=\"2\", rows;desc=\"41\"");
        assert_eq!(account, Account { statements: Some(2), rows_read: Some(41), inside: Some((1.5, 0.7)) });
        let cached = Account::read("app;dur=0.10, sql;dur=0.00;desc=\"0\", cache;desc=\"hit\"");
        assert_eq!(cached, Account { statements: Some(0), rows_read: Some(0), inside: Some((0.1, 0.0)) });
        assert_eq!(Account::read("sql;dur=1;desc=\"3\"").rows_read, None);
    }
}
