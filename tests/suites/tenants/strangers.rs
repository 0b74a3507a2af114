//! Who is somebody in one community is nobody in another, whatever they show.

use http::Method;
use shared::domain::Role;
use suites::client::{Sending, Site};
use suites::host::forms;

use crate::bodies;
use crate::tenant::{Tenant, somebody};

/// What somebody of the one community shows at the other.
const SHOWN: [&str; 5] =
    ["a manager's token", "a key", "its cookies", "its cookies under the other's name", "a refresh token"];

fn show<'a>(request: Sending<'a>, what: usize, ours: &Tenant<'_>, theirs: &Tenant<'_>, site: &Site) -> Sending<'a> {
    let (session, refresh) = &ours.cookies;
    let cookie = match what {
        0 => return request.by(&ours.manager),
        1 => return request.header("authorization", format!("Bearer {}", ours.key)),
        2 => format!("folkmoot-{0}={session}; folkmoot.refresh-{0}={refresh}", ours.slug),
        3 => format!("folkmoot-{0}={session}; folkmoot.refresh-{0}={refresh}", theirs.slug),
        _ => format!("folkmoot.refresh-{}={refresh}", theirs.slug),
    };
    request.header("cookie", cookie).header("origin", site.url())
}

/// Every route at the other community, with its own things in the path, as everybody of the one who could be somebody.
#[test]
fn who_is_a_manager_of_one_reaches_nothing_of_another() {
    for (name, site) in forms() {
        let (ours, theirs) = (Tenant::new(&site), Tenant::new(&site));
        let before = theirs.all();
        let mut requests = 0;
        for entry in site::routes().entries() {
            let method = Method::from_bytes(entry.method.as_bytes()).expect("a method");
            for (what, shown) in SHOWN.iter().enumerate() {
                for id in [&theirs.post, &theirs.idea] {
                    let path = theirs.filled(&entry.path, &theirs.slug, id);
                    let request = show(site.request(method.clone(), &path), what, &ours, &theirs, &site);
                    let answer = match entry.method {
                        "GET" | "DELETE" => request.send(),
                        _ if path.starts_with("/api/") => {
                            let body = bodies::json(entry.method, &entry.path, &theirs).swap_remove(0);
                            request.json(&body).send()
                        }
                        _ => request.form(&bodies::forms(&entry.path, &theirs, id)[0]).send(),
                    };
                    requests += 1;
                    let said = answer.everything();
                    assert!(!said.contains(&theirs.canary), "{name}: {} {path} by {shown}: {said}", entry.method);
                    let to_programs = path.starts_with(&theirs.api("/"));
                    assert!(!to_programs || answer.status >= 400, "{name}: {} {path} by {shown}: {said}", entry.method);
                }
            }
        }
        assert_eq!(changed(&before, &theirs), [""; 0], "{name}");
        let (taken, shown) = taken_by_its_own(&site, &theirs);
        println!(
            "{name}: {requests} requests by somebody of another community; by one of its own {taken} are taken, {shown} show it"
        );
        assert!(
            taken > 180 && shown > 80,
            "of its own manager's requests {taken} are taken and {shown} show what is in it"
        );
        assert!(requests > 1_500, "only {requests} requests were made");
    }
}

/// The same requests by a manager of that very community: how many are taken, and how many show what is in it. Else nothing would be
/// proved by their being refused.
fn taken_by_its_own(site: &Site, of: &Tenant<'_>) -> (usize, usize) {
    let (mut taken, mut shown) = (0, 0);
    for entry in site::routes().entries() {
        let method = Method::from_bytes(entry.method.as_bytes()).expect("a method");
        for id in [&of.post, &of.idea] {
            // Somebody new each time: some requests end an account.
            let who = somebody(&of.slug, Role::Manager);
            let path = of.filled(&entry.path, &of.slug, id);
            let request = site.request(method.clone(), &path).by(&who);
            let answer = match entry.method {
                "GET" | "DELETE" => request.send(),
                _ if path.starts_with("/api/") => {
                    request.json(&bodies::json(entry.method, &entry.path, of).swap_remove(0)).send()
                }
                _ => request.form(&bodies::forms(&entry.path, of, id)[0]).send(),
            };
            taken += usize::from((200..400).contains(&answer.status));
            shown += usize::from(answer.everything().contains(&of.canary));
        }
    }
    (taken, shown)
}

/// What is no longer as it was.
pub(crate) fn changed(before: &std::collections::BTreeMap<String, String>, of: &Tenant<'_>) -> Vec<String> {
    let after = of.all();
    let same = |(path, said): &(&String, &String)| after.get(*path).is_none_or(|now| now == *said);
    before
        .iter()
        .filter(|pair| !same(pair))
        .map(|(path, said)| format!("{path}: {said}\nnow {}", after[path]))
        .collect()
}

/// A token names its community, so even the same handle with the same role is somebody else.
#[test]
fn a_token_is_good_in_its_community_alone() {
    for (_, site) in forms() {
        let (ours, theirs) = (Tenant::new(&site), Tenant::new(&site));
        for role in [Role::Member, Role::Moderator, Role::Manager] {
            let who = somebody(&ours.slug, role);
            assert_eq!(site.get(&theirs.api("/me")).by(&who).send().status, 401);
            assert_eq!(site.get(&theirs.api("/posts")).by(&who).send().status, 401);
        }
    }
}
