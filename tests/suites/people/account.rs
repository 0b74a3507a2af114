//! What is handed over to somebody, and what is left of them when they have gone.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Role, sign_token};
use suites::browser::{Browser, cookie_of, refresh_cookie, session_cookie};
use suites::client::{Answer, Site, text};
use suites::host::{COMMUNITY, secret};
use suites::people::{claims, member, word};
use suites::place::{Space, vote};

use crate::{reading_profiles, refused, refused_page};

pub(crate) fn download(site: &Site) {
    let space = Space::open(site);
    let (ada, bob) = (Browser::fresh(site), member());
    let (post_word, reply_word, idea_word, bio, others) = (word(), word(), word(), word(), word());
    ada.api(Method::PATCH, "/me").json(&json!({"bio_md": bio})).send().must(200);
    let make = |path: &str, body: &Value| ada.api(Method::POST, path).json(body).send().must(201).json();
    let post = make(
        "/posts",
        &json!({"kind": "discussion", "title": format!("About {post_word}"), "body_md": "Words.", "space": space.slug}),
    );
    let theirs = space.post(&bob, json!({"title": format!("Of others {others}"), "body_md": others}));
    make(&format!("/posts/{}/replies", text(&theirs["id"])), &json!({"body_md": reply_word}));
    make(
        "/ideas",
        &json!({"title": format!("An idea of {idea_word}"), "body_md": "Words.", "space": space.slug, "tags": []}),
    );
    space.reply(&bob, &post, json!({"body_md": others}));
    ada.api(Method::PUT, &format!("/votes/post/{}", text(&theirs["id"]))).json(&json!({"value": 1})).send().must(200);
    vote(site, &bob, "post", text(&post["id"]), 1);
    let key = make("/keys", &json!({"name": "export", "scopes": ["read"]}));

    let file = ada.page("/settings/data").send().must(200);
    assert!(
        file.header("content-disposition").starts_with("attachment; filename=\""),
        "{}",
        file.header("content-disposition")
    );
    assert_eq!((file.header("content-type"), file.header("cache-control")), ("application/json", "private, no-store"));
    let all = file.text();
    for own in [&post_word, &reply_word, &idea_word, &bio, &ada.subject, &ada.handle] {
        assert!(all.contains(own.as_str()), "{own} is missing in {all}");
    }
    for never in
        [others.as_str(), &bob.handle, text(&key["key"]), &ada.refresh, &ada.token, "digest", "current", "\"voters"]
    {
        assert!(!all.contains(never), "{never} is in {all}");
    }
    let data = file.json();
    let count = |value: &Value| value.as_array().map_or(0, Vec::len);
    for kind in ["posts", "replies", "ideas", "votes"] {
        assert_eq!(count(&data[kind]), 1, "{kind}: {data}");
    }
    assert_eq!((count(&data["follows"]), count(&data["notifications"])), (3, 1), "{data}");
    for kind in ["identities", "sessions", "keys"] {
        assert_eq!(count(&data["account"][kind]), 1, "{kind}: {data}");
    }
    assert_eq!(data["votes"][0]["target"], theirs["id"]);
    assert_eq!(data.get("left_out"), None);
    refused_page(site.get(&format!("/c/{COMMUNITY}/settings/data")).send(), 401);
}

pub(crate) fn deletion(site: &Site) {
    let _reading = reading_profiles();
    let space = Space::open(site);
    let (ada, bob) = (Browser::fresh(site), member());
    let second = Browser::of(site, &ada.subject);
    assert_eq!(second.handle, ada.handle, "the product's subject is the member");
    let bio = word();
    ada.api(Method::PATCH, "/me").json(&json!({"bio_md": bio, "location": bio})).send().must(200);
    ada.api(Method::PUT, "/me/avatar").bytes("image/png", crate::DOT).send().must(204);
    let body = json!({"kind": "discussion", "title": "What stays", "body_md": "Words that stay.", "space": space.slug});
    let post = ada.api(Method::POST, "/posts").json(&body).send().must(201).json();
    let theirs = space.post(&bob, json!({}));
    ada.api(Method::PUT, &format!("/votes/post/{}", text(&theirs["id"]))).json(&json!({"value": 1})).send().must(200);
    let key = ada.api(Method::POST, "/keys").json(&json!({"name": "k", "scopes": ["read"]})).send().must(201).json();
    let with_key = || site.api(Method::GET, "/me").header("authorization", format!("Bearer {}", text(&key["key"])));
    with_key().send().must(200);

    for wrong in ["", "somebody-else", "Former+member"] {
        let page = ada.submit("/settings/delete", &format!("handle={wrong}")).send().must(422);
        assert!(page.text().contains("handle-error"), "{}", page.text());
    }
    ada.get("/me").send().must(200);
    let gone = ada.submit("/settings/delete", &format!("handle=%40{}", ada.handle)).send().must(303);
    for name in [session_cookie(), refresh_cookie()] {
        assert_eq!(cookie_of(&gone, &name).as_deref(), Some(""), "{name} is taken away");
    }

    // Every way to be them is over, in every browser.
    for browser in [&ada, &second] {
        refused(browser.bearer(Method::GET, "/me").send(), 401, "session_ended");
        refused(browser.bearer(Method::GET, "/gate/check?resource=x").send(), 401, "session_ended");
        refused(browser.get("/me").send(), 401, "sign_in_required");
        let refreshed = browser.refreshed_by(&browser.refresh, "/settings");
        assert_eq!(cookie_of(&refreshed, &session_cookie()).as_deref(), Some(""), "nothing is refreshed");
        refused_page(refreshed, 401);
    }
    refused(with_key().send(), 401, "key_invalid");

    // Their place is empty; their words and votes stay, under nobody's name.
    let author =
        site.api(Method::GET, &format!("/posts/{}", text(&post["id"]))).send().must(200).json()["author"].clone();
    assert_eq!((&author["name"], &author["role"]), (&json!("Former member"), &json!("member")));
    for handle in [&ada.handle, text(&author["handle"])] {
        for path in [format!("/c/{COMMUNITY}/@{handle}"), format!("/c/{COMMUNITY}/avatar/{handle}")] {
            refused_page(site.get(&path).send(), 404);
        }
        refused(site.api(Method::GET, &format!("/members/{handle}")).send(), 404, "not_found");
        let list = site.api(Method::GET, &format!("/members?q={handle}")).send().must(200).json();
        assert_eq!(list["items"], json!([]));
    }
    let thread = site.get(text(&post["url"])).send().must(200).text();
    assert!(thread.contains("Former member") && thread.contains("Words that stay."));
    for trace in [&bio, &ada.handle, &ada.subject, &format!("/@{}", text(&author["handle"]))] {
        assert!(!thread.contains(trace.as_str()), "{trace} is in {thread}");
    }
    let tally = site.read(&format!("/votes/post/{}", text(&theirs["id"])), &bob);
    assert_eq!((&tally["up"], &tally["mine"]), (&json!(1), &json!(0)));

    // Who comes back is somebody new.
    let again = Browser::of(site, &ada.subject);
    let data = again.page("/settings/data").send().must(200).json();
    assert_eq!((&data["posts"], &data["votes"]), (&json!([]), &json!([])));
    assert_eq!(again.get("/me").send().must(200).json()["profile"]["bio_md"], "");
    let edit = again.api(Method::PATCH, &format!("/posts/{}", text(&post["id"]))).json(&json!({"title": "Mine again"}));
    assert_eq!(edit.send().status, 403, "the words of a former member are nobody's");
    refused(ada.bearer(Method::GET, "/me").send(), 401, "session_ended");
}

/// The last manager can't leave: in a community of its own, where one after the other goes until one is left.
pub(crate) fn last_manager(site: &Site) {
    let path = |rest: &str| format!("/api/v1/communities/other{rest}");
    let token = |handle: &str| {
        let claims = Claims { community: "other".parse().expect("a good name"), ..claims(handle, Role::Manager, &[]) };
        format!("Bearer {}", sign_token(&claims, secret().as_bytes()))
    };
    let by =
        |handle: &str, method: Method, path: &str| site.request(method, path).header("authorization", token(handle));
    let first = format!("manager-{}", word());
    by(&first, Method::PATCH, &path("/me")).json(&json!({"location": "Here"})).send().must(200);
    let second = format!("manager-{}", word());
    by(&second, Method::PATCH, &path("/me")).json(&json!({"location": "Here"})).send().must(200);
    let leave = |handle: &str| -> Answer {
        by(handle, Method::POST, "/c/other/settings/delete").form(&format!("handle={handle}")).send()
    };
    let list = by(&first, Method::GET, &path("/members?limit=100")).send().must(200).json();
    let items = list["items"].as_array().expect("a list");
    let managers: Vec<_> =
        items.iter().filter(|item| item["role"] == "manager").map(|item| text(&item["handle"])).collect();
    assert!(managers.len() >= 2, "{managers:?}");
    for handle in managers.iter().filter(|handle| **handle != first) {
        leave(handle).must(303);
    }
    let page = leave(&first).must(409);
    assert!(page.text().contains("only manager"), "{}", page.text());
    by(&first, Method::GET, &path("/me")).send().must(200);
    assert_eq!(
        by(&first, Method::GET, &path(&format!("/members/{first}"))).send().must(200).json()["location"],
        "Here"
    );
}

/// An address is added by a link that is good for the member who asked, once. Where mail does not stay here, there is no
/// outbox to look into, and only the refusals are looked at.
pub(crate) fn address(site: &Site) {
    let (ada, bob) = (Browser::fresh(site), Browser::fresh(site));
    let address = format!("{}@mail.example", word());
    let wrong = ada.submit("/settings/email", "email=nonsense").send();
    if wrong.status == 403 {
        return println!("{}: this host sends no mail", site.url());
    }
    assert!(wrong.must(422).text().contains("email-error"));
    refused_page(
        site.request(Method::POST, &format!("/c/{COMMUNITY}/settings/email")).form("email=a%40b.example").send(),
        401,
    );
    ada.submit("/settings/email", &format!("email={address}")).send().must(200);
    let outbox = site.get(&format!("/c/{COMMUNITY}/outbox")).send();
    if outbox.status != 200 {
        return println!("{}: mail leaves this host", site.url());
    }
    let page = outbox.text();
    let mail = page.split("<article").find(|mail| mail.contains(&address)).expect("the mail is in the outbox");
    let token = mail.split("/settings/email/").nth(1).and_then(|rest| rest.split('"').next()).expect("it has a link");
    let link = format!("/settings/email/{token}");
    refused_page(bob.page(&link).send(), 403);
    refused_page(bob.submit(&link, "").send(), 403);
    refused_page(site.get(&format!("/c/{COMMUNITY}{link}")).send(), 401);
    // It is no way in: it was asked for by somebody who is in.
    refused_page(site.get(&format!("/c/{COMMUNITY}/sign-in/email/{token}")).send(), 403);
    assert!(ada.page(&link).send().must(200).text().contains(&address));
    assert_eq!(ada.get("/me").send().must(200).json()["email"], "", "opening it changes nothing");
    ada.submit(&link, "").send().must(303);
    assert_eq!(ada.get("/me").send().must(200).json()["email"], address);
    refused_page(ada.submit(&link, "").send(), 410);
    refused_page(ada.submit("/settings/email", "email=second%40mail.example").send(), 409);

    // Somebody else's address stays theirs.
    bob.submit("/settings/email", &format!("email={address}")).send().must(200);
    let page = site.get(&format!("/c/{COMMUNITY}/outbox")).send().must(200).text();
    let mail = page.split("<article").find(|mail| mail.contains(&address)).expect("the mail is in the outbox");
    let token = mail.split("/settings/email/").nth(1).and_then(|rest| rest.split('"').next()).expect("it has a link");
    refused_page(bob.submit(&format!("/settings/email/{token}"), "").send(), 409);
    assert_eq!(bob.get("/me").send().must(200).json()["email"], "");
}
