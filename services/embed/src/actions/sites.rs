//! The company's own sites: managers list them.

use gate::{Access, Entry};
use serde_json::json;
use shared::domain::{FieldError, Role, Site};
use shared::web::Problem;

use crate::store;

/// The sites.
pub(crate) fn read(access: &Access) -> Result<&[Site], Problem> {
    access.at_least(Role::Manager)?;
    Ok(&access.community.sites)
}

/// Lists these and no others.
pub(crate) async fn put(access: &mut Access, wanted: &[Site]) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let pairs = wanted.iter().map(|site| (site.name.as_str(), site.url.as_str()));
    let sites = Site::list(pairs).map_err(Problem::invalid_fields)?;
    let json = serde_json::to_string(&sites).map_err(|error| Problem::broken(error.to_string()))?;
    let entry = Entry::new("settings", "community", access.community.slug.as_str()).with(json!({ "sites": sites }));
    let statements = vec![store::list(&access.community.id, &json), access.logged(&entry)?];
    access.app.db.batch(statements).await?;
    access.house_changed().await;
    access.community.sites = sites;
    Ok(())
}

/// Lists one more. Faults are named like the fields of the form.
pub(crate) async fn add(access: &mut Access, name: &str, url: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let site = Site::new(name, url).map_err(Problem::invalid_fields)?;
    let wanted: Vec<Site> = access.community.sites.iter().cloned().chain([site]).collect();
    put(access, &wanted).await.map_err(|problem| {
        // Whatever is wrong now is wrong with the one that came to the others.
        let errors = problem.body().errors.iter().map(|error| FieldError { field: "url".to_owned(), ..error.clone() });
        let errors: Vec<_> = errors.collect();
        if errors.is_empty() { problem } else { Problem::invalid_fields(errors) }
    })
}

/// Lists one less.
pub(crate) async fn remove(access: &mut Access, url: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let wanted: Vec<Site> = access.community.sites.iter().filter(|site| site.url != url).cloned().collect();
    put(access, &wanted).await
}
