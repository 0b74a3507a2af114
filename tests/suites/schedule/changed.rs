//! What waits is edited, moved, published early and dropped by its author and by managers; and waits on where its author may no
//! longer write.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::text;
use suites::host::forms;

use crate::{HOUR, Place, moment};

fn patch(place: &Place<'_>, id: &str, body: &Value) -> Value {
    place.own.send(Method::PATCH, &format!("/posts/{id}"), &place.author, body).must(200).json()
}

#[test]
fn it_is_edited_and_moved() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let post = place.schedule(HOUR, &json!({}));
        let id = text(&post["id"]).to_owned();
        let edited = patch(&place, &id, &json!({"title": "Another title", "body_md": "*Other* words."}));
        assert_eq!(
            (&edited["id"], &edited["title"], &edited["version"]),
            (&json!(id), &json!("Another title"), &json!(2))
        );
        let stale =
            place.own.ask(Method::PATCH, &format!("/posts/{id}")).by(&place.author).header("if-match", "\"1-x\"");
        assert_eq!(stale.json(&json!({"title": "Too late for this"})).send().status, 412);

        let (other, at) = (place.schedule(3 * HOUR, &json!({})), moment(5 * HOUR));
        let moved = patch(&place, &id, &json!({ "publish_at": at }));
        let new = text(&moved["id"]).to_owned();
        assert!(new != id && new[10..] == id[10..] && moved["publish_at"] == json!(at), "{moved}");
        // The id it had leads to it for as long as it waits.
        let by_old = place.own.ask(Method::GET, &format!("/posts/{id}")).by(&place.author).send().must(200).json();
        assert_eq!(by_old["id"], json!(new));
        place.own.ask(Method::GET, "/posts").later(2 * HOUR).send().must(200);
        assert!(place.newest().is_empty(), "it has appeared at the moment it had before");
        let list = place.own.ask(Method::GET, "/schedule").by(&place.own.manager).send().must(200).json();
        let ids: Vec<_> = list["items"].as_array().into_iter().flatten().map(|post| text(&post["id"])).collect();
        assert_eq!(ids, [text(&other["id"]), &new]);
        place.own.ask(Method::GET, "/posts").later(5 * HOUR + 1_000).send().must(200);
        assert_eq!(place.newest(), [new.as_str(), text(&other["id"])], "the later one is the newer");
        let said = place.get(&format!("/posts/{new}")).must(200).json();
        assert!(text(&said["body_html"]).contains("<em>Other</em>"), "{said}");
        // What has appeared has its moment behind it.
        let late = place.own.send(
            Method::PATCH,
            &format!("/posts/{new}"),
            &place.author,
            &json!({"publish_at": moment(9 * HOUR)}),
        );
        assert_eq!(late.must(422).json()["errors"][0]["field"], "publish_at");
    }
}

#[test]
fn it_is_published_early_or_dropped() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let (first, second) = (place.schedule(HOUR, &json!({})), place.schedule(HOUR, &json!({})));
        let now = patch(&place, text(&first["id"]), &json!({"publish_at": null}));
        assert_eq!((&now["state"], &now["publish_at"]), (&json!("published"), &json!(null)));
        assert_eq!(place.newest(), [text(&now["id"])]);

        // By the buttons of the page, its manager this time; the other employee finds nothing.
        let id = text(&second["id"]);
        let host = site.url().split("://").nth(1).unwrap_or_default().to_owned();
        let press = |who, to: &str| {
            let request = site.request(Method::POST, &place.own.page(&format!("/studio/schedule/{id}"))).by(who);
            request.header("host", host.clone()).form(&format!("to={to}")).send().status
        };
        let other = place.own.somebody("other", Role::Employee, 0);
        assert_eq!((press(&other, "publish"), press(&other, "cancel")), (404, 404));
        let listed = |who| site.get(&place.own.page("/studio/schedule")).by(who).send().must(200).text();
        assert!(
            !listed(&other).contains(text(&second["title"])) && listed(&place.author).contains(text(&second["title"]))
        );
        assert_eq!(press(&place.own.manager, "cancel"), 303);
        assert_eq!(press(&place.own.manager, "cancel"), 404);
        place.own.ask(Method::GET, "/posts").later(2 * HOUR).send().must(200);
        assert_eq!(place.newest().len(), 1);
        // Dropping what waits never deletes what has appeared.
        let third = text(&place.schedule(3 * HOUR, &json!({}))["id"]).to_owned();
        place.own.ask(Method::GET, "/posts").later(4 * HOUR).send().must(200);
        let late = site.request(Method::POST, &place.own.page(&format!("/studio/schedule/{third}"))).by(&place.author);
        assert_eq!(late.header("host", host).form("to=cancel").send().status, 404);
        assert_eq!(place.newest().len(), 2);
    }
}

#[test]
fn the_form_writes_ahead() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let host = site.url().split("://").nth(1).unwrap_or_default().to_owned();
        let send = |path: &str, form: &str| {
            let request = site.request(Method::POST, &place.own.page(path)).by(&place.author);
            request.header("host", host.clone()).form(form).send()
        };
        let at = moment(HOUR)[..16].to_owned();
        let form = |at: &str| {
            format!(
                "kind=article&title=From+the+form&body=Words&space=general&tags=&publish_at={}",
                at.replace(':', "%3A")
            )
        };
        assert_eq!(
            send("/new", &form(&at)).must(303).header("location"),
            place.own.page("/studio/schedule?said=scheduled")
        );
        let refused = send("/new", &form("2020-01-01T00:00")).must(422).text();
        assert!(refused.contains("publish_at-error") && refused.contains("2020-01-01T00:00"), "{refused}");
        let list = place.own.ask(Method::GET, "/schedule").by(&place.author).send().must(200).json();
        let post = &list["items"][0];
        assert_eq!((&text(&post["publish_at"])[..16], text(&post["title"])), (at.as_str(), "From the form"));

        let id = text(&post["id"]);
        let page = site.get(&place.own.page(&format!("/t/{id}/edit"))).by(&place.author).send().must(200).text();
        assert!(page.contains(&format!("value=\"{at}\"")), "{page}");
        let later = moment(2 * HOUR)[..16].to_owned();
        send(&format!("/t/{id}/edit"), &form(&later)).must(303);
        let list = place.own.ask(Method::GET, "/schedule").by(&place.author).send().must(200).json();
        assert_eq!(text(&list["items"][0]["publish_at"])[..16], later);
        // Its own page leads its author to where it is looked after.
        let id = text(&list["items"][0]["id"]).to_owned();
        let page = place.own.page(&format!("/t/{id}/from-the-form"));
        assert_eq!(
            site.get(&page).by(&place.author).send().must(303).header("location"),
            place.own.page("/studio/schedule")
        );
        assert_eq!(site.get(&page).send().status, 404);
    }
}

#[test]
fn a_suspended_author_publishes_nothing() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let (theirs, ours) = (place.schedule(HOUR, &json!({})), HOUR + 60_000);
        let host = json!({"kind": "article", "title": "From the manager", "body_md": "Words.", "space": "general", "publish_at": moment(ours)});
        let ours = place.own.send(Method::POST, "/posts", &place.own.manager, &host).must(201).json();
        let state = |state: &str| {
            let body = json!({"state": state, "reason": "Of a test."});
            place
                .own
                .send(Method::PATCH, &format!("/members/{}", place.author.handle), &place.own.manager, &body)
                .must(200)
        };
        state("suspended");
        place.own.ask(Method::GET, "/posts").later(2 * HOUR).send().must(200);
        assert_eq!(place.newest(), [text(&ours["id"])], "what others have written appears");
        let page = || site.get(&place.own.page("/studio/schedule")).by(&place.own.manager).send().must(200).text();
        assert!(page().contains(text(&theirs["title"])) && page().contains("did not appear"), "{}", page());
        state("active");
        let again = place.own.send(
            Method::PATCH,
            &format!("/posts/{}", text(&theirs["id"])),
            &place.own.manager,
            &json!({"publish_at": null}),
        );
        assert_eq!(again.must(200).json()["state"], "published");
        assert_eq!(place.newest().len(), 2);
    }
}

/// Writing ahead is for those who write for the company: who no longer does has nothing appear in its name.
#[test]
fn an_author_who_has_left_the_company_publishes_nothing() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let theirs = place.schedule(HOUR, &json!({"kind": "announcement"}));
        let role = |role: &str| {
            let path = format!("/members/{}", place.author.handle);
            place.own.send(Method::PATCH, &path, &place.own.manager, &json!({"role": role})).must(200)
        };
        role("member");
        let later = place.own.somebody("host", Role::Manager, 3 * HOUR);
        place.own.ask(Method::GET, "/posts").later(2 * HOUR).send().must(200);
        assert_eq!(place.newest(), [""; 0]);
        let page = site.get(&place.own.page("/studio/schedule")).by(&place.own.manager).send().must(200).text();
        assert!(page.contains(text(&theirs["title"])) && page.contains("did not appear"), "{page}");
        role("employee");
        let path = format!("/posts/{}", text(&theirs["id"]));
        // Mending its words is no word on whether it is to appear.
        let mended = json!({"title": "Mended"});
        let mended =
            place.own.ask(Method::PATCH, &path).later(3 * HOUR).by(&later).json(&mended).send().must(200).json();
        assert_eq!((&mended["state"], place.newest().len()), (&json!("scheduled"), 0));
        let again = place.own.send(Method::PATCH, &path, &place.own.manager, &json!({"publish_at": null}));
        assert_eq!(again.must(200).json()["state"], "published");
    }
}
