//! `folkmoot export`.

use std::io::Write;

use anyhow::bail;
use http::Method;
use shared::domain::Slug;

use super::file::Growing;
use super::host::{Answer, Host};
use super::{Export, bar};

/// Asks for one chunk.
async fn chunk(host: &Host, community: &str, after: Option<&str>) -> anyhow::Result<(Answer, Option<String>)> {
    let mut path = format!("/api/v1/communities/{community}/export");
    if let Some(after) = after {
        path.push_str(&format!("?after={after}"));
    }
    let answer = host.ask(Method::GET, &path, "", b"").await?.well()?;
    let next = answer.headers.get(transfer::api::NEXT).and_then(|next| next.to_str().ok()).map(str::to_owned);
    Ok((answer, next))
}

/// What it does.
pub(in super::super) async fn run(options: &Export) -> anyhow::Result<()> {
    let slug: Slug = match options.community.parse() {
        Ok(slug) => slug,
        Err(_) => bail!("the slug {:?} does not fit", options.community),
    };
    let community = slug.as_str();
    let mut host = Host::open(options.from.as_deref(), &options.believed).await?;
    host.as_manager(community).await?;
    let bar = bar("export", None);
    let mut lines = 0;
    let mut told = |bar: &indicatif::ProgressBar, body: &[u8]| {
        lines += body.iter().filter(|byte| **byte == b'\n').count();
        bar.inc(body.len() as u64);
        bar.set_message(format!("{lines} lines"));
    };
    let Some(out) = &options.out else {
        let mut after = None;
        loop {
            let (answer, next) = chunk(&host, community, after.as_deref()).await?;
            std::io::stdout().write_all(&answer.body)?;
            told(&bar, &answer.body);
            if next.is_none() {
                break;
            }
            after = next;
        }
        bar.finish();
        return Ok(());
    };
    let (mut file, mut after) = Growing::open(out)?;
    bar.set_position(file.length());
    loop {
        let (answer, next) = chunk(&host, community, after.as_deref()).await?;
        told(&bar, &answer.body);
        match next {
            Some(next) => {
                file.add(&answer.body, &next)?;
                after = Some(next);
            }
            None => {
                file.finish(&answer.body)?;
                break;
            }
        }
    }
    bar.finish();
    eprintln!("{} holds {community}: keep it safe, it has everybody's mail address in it", out.display());
    Ok(())
}
