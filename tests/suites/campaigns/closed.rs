//! Before it opens a community is for its managers alone, whatever is asked for.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::Answer;
use suites::host::forms;
use suites::people::Member;

use crate::made::{Made, moment, operator, somebody};

/// Pages that answer, because managers sign in there. Nothing of them tells what is inside.
fn is_door(route: &str) -> bool {
    let page = route.strip_prefix("/c/{community}").unwrap_or_default();
    page.starts_with("/sign-") || page == "/language"
}

/// Routes that are asked with something else than a session: signed deliveries, links in mails, and the operator's token.
fn asks_otherwise(route: &str) -> bool {
    route.ends_with("/hooks/grants")
        || route.contains("/operator")
        || route.ends_with("/import")
        || route.contains("/unsubscribe/")
}

fn ask(made: &Made<'_>, method: &str, path: &str, who: Option<&Member>) -> Answer {
    let method = Method::from_bytes(method.as_bytes()).expect("a method");
    let request = made.site.request(method.clone(), path);
    let request = who.into_iter().fold(request, |request, who| request.by(who));
    if method == Method::GET { request.send() } else { request.json(&json!({})).send() }
}

/// Every route of the router, as everybody but a manager.
fn nobody_sees(made: &Made<'_>, stage: &str) {
    let roles = [Role::Member, Role::Champion, Role::Employee, Role::Moderator];
    let others: Vec<_> = roles.into_iter().map(|role| Some(somebody(&made.slug, role))).chain([None]).collect();
    let routes = site::routes();
    let mut asked = 0;
    for entry in routes.entries().iter().filter(|entry| entry.path.contains("{community}")) {
        let path = made.filled(&entry.path);
        for who in &others {
            let answer = ask(made, entry.method, &path, who.as_ref());
            let what = format!("{} {path} of a {stage} as {:?}", entry.method, who.as_ref().map(|who| &who.handle));
            assert!(made.shown_in(&answer).is_empty(), "{what} tells of it:\n{}", answer.everything());
            let expected = is_door(&entry.path) || asks_otherwise(&entry.path);
            assert!(expected || answer.status == 404, "{what}: {}", answer.status);
            assert!(answer.status < 500, "{what}: {}", answer.status);
            asked += 1;
        }
    }
    println!("{stage}: {asked} answers");
    assert!(asked > 500, "only {asked} answers");
}

#[test]
fn a_draft_is_hidden_from_all_but_its_managers() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        nobody_sees(&made, "draft");
        // Had managers not seen it either, this would have proved nothing.
        let mut seen = Vec::new();
        for path in [made.page("/"), made.page("/ideas"), made.api(&format!("/posts/{}/replies", made.post))] {
            let answer = site.get(&path).by(&made.manager).send().must(200);
            seen.extend(made.shown_in(&answer).into_iter().map(str::to_owned));
        }
        for place in [0, 2, 3, 4, 5, 6] {
            assert!(seen.contains(&made.canaries[place]), "not even its manager sees canary {place}");
        }
        assert!(site.get(&made.page("/")).by(&made.manager).send().text().contains("A draft: only managers"));
    }
}

#[test]
fn what_is_scheduled_is_hidden_likewise_and_a_teaser_tells_its_name_and_when() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        let opens = moment(3600);
        made.set(&json!({"dates": {"opens": opens}})).must(200);
        nobody_sees(&made, "scheduled");
        made.set(&json!({"dates": {"opens": opens}, "teaser": true})).must(200);
        let api = site.get(&made.api("/posts")).by(&made.member).send().must(403);
        let told = api.json();
        assert_eq!((told["code"].as_str(), told["reason"].as_str()), (Some("community_not_open"), Some("not_yet")));
        assert_eq!(told["teaser_title"].as_str(), Some(made.name.as_str()));
        let page = site.get(&made.page(&format!("/t/{}/x", made.post))).send().must(403);
        for answer in [&api, &page] {
            let shown = made.shown_in(answer);
            assert!(shown.iter().all(|canary| made.canaries[..2].iter().any(|own| own == canary)), "{shown:?}");
        }
        assert!(page.text().contains(&made.name) && page.text().contains("It opens on"), "{}", page.text());
        site.get(&made.page("/")).by(&made.manager).send().must(200);
    }
}

#[test]
fn only_who_runs_the_deployment_makes_communities() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        let body = json!({"slug": format!("{}-2", &made.slug), "name": "Another"});
        let make = |who: Option<&Member>| {
            let request = site.request(Method::POST, "/api/v1/communities").json(&body);
            who.into_iter().fold(request, |request, who| request.by(who)).send()
        };
        assert_eq!(make(None).status, 401);
        let refused = make(Some(&made.manager));
        assert_eq!((refused.status, refused.json()["code"].as_str()), (403, Some("operator_only")));
        make(Some(&operator())).must(201);
        assert_eq!(make(Some(&operator())).json()["code"].as_str(), Some("slug_taken"));
        let wrong = json!({"slug": "No Slug", "name": "Another"});
        let wrong = site.request(Method::POST, "/api/v1/communities").by(&operator()).json(&wrong).send().must(422);
        assert_eq!(wrong.json()["errors"][0]["field"].as_str(), Some("slug"));
        // An operator's token is nobody's in a community, and manages one only through a token made for it.
        assert_eq!(made.by(Method::GET, "/campaign", &operator(), &json!({})).status, 401);
        let entered =
            made.by(Method::POST, "/operator", &operator(), &json!({"handle": "ops", "name": "Ops"})).must(200);
        let token = entered.json()["token"].as_str().unwrap_or_default().to_owned();
        let ops = Member { handle: "ops".to_owned(), token };
        site.get(&made.api("/campaign")).by(&ops).send().must(200);
        assert_eq!(made.by(Method::POST, "/operator", &made.manager, &json!({})).status, 403);
    }
}
