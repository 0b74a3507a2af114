//! Session tokens from the command line.

use std::sync::Arc;

use anyhow::Context;
use shared::domain::{Claims, Handle, Identity, Role, Slug, sign_operator_token, sign_token};
use shared::host::native::{self, EnvConfig};
use shared::ports::Clock;

use super::store::MemberRow;
use super::{args, secret, store};

/// What `folkmoot token` does.
pub(super) async fn run(options: &args::Token) -> anyhow::Result<()> {
    if options.operator {
        return operator(options);
    }
    let slug: Slug =
        options.community.parse().with_context(|| format!("the slug {:?} does not fit", options.community))?;
    let handle: Handle =
        options.member.parse().with_context(|| format!("the handle {:?} does not fit", options.member))?;
    let role = options.role.as_deref().map(|text| {
        Role::parse(text)
            .with_context(|| format!("the role {text:?} is none of member, champion, employee, moderator, manager"))
    });
    let role = role.transpose()?;
    anyhow::ensure!((1..=24).contains(&options.hours), "--hours takes 1 to 24");
    // With a secret given the token is for another host, whose members are not known here.
    let (secret, known) = match &options.secret {
        Some(secret) => (secret.clone(), None),
        None => (secret::of(&options.data.data)?, member(options, &slug, &handle).await?),
    };
    anyhow::ensure!(secret.len() >= 32, "the secret has {} bytes; it takes at least 32", secret.len());
    let (name, own_role) = known.map_or((handle.to_string(), Role::Member), |row| (row.name, row.role));
    let mut identity = Identity::new(handle, name, role.unwrap_or(own_role));
    identity.held.groups.clone_from(&options.groups);
    let now = native::SystemClock.now().millis() / 1000;
    let claims = Claims::of(slug, identity, now, now + options.hours * 3600);
    println!("{}", sign_token(&claims, secret.as_bytes()));
    Ok(())
}

/// Prints the token of whoever runs the deployment.
fn operator(options: &args::Token) -> anyhow::Result<()> {
    anyhow::ensure!((1..=24).contains(&options.hours), "--hours takes 1 to 24");
    let secret = options.secret.clone().map_or_else(|| secret::of(&options.data.data), Ok)?;
    anyhow::ensure!(secret.len() >= 32, "the secret has {} bytes; it takes at least 32", secret.len());
    let now = native::SystemClock.now().millis() / 1000;
    println!("{}", sign_operator_token(now, now + options.hours * 3600, secret.as_bytes()));
    Ok(())
}

/// The member as the data folder knows them. Who is not known yet becomes a member with the first thing they do.
async fn member(options: &args::Token, slug: &Slug, handle: &Handle) -> anyhow::Result<Option<MemberRow>> {
    let app = native::app(&options.data.data, Arc::new(EnvConfig))?.at(slug.as_str());
    shared::migrate::run(&*app.db).await?;
    let id = store::find(&*app.db, slug)
        .await?
        .with_context(|| format!("there is no community {slug} in this data folder"))?;
    Ok(app.db.query(store::find_member(&id, handle.as_str())).await?.first()?)
}
