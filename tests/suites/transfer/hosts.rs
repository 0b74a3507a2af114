//! Over HTTP, from host to host: the same file, the same pages, the same lists; and who may do it.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;

use crate::lived::{Side, lived};

/// All that is read as JSON and compared.
const LISTS: [&str; 22] = [
    "/posts?sort=hot&limit=100",
    "/posts?sort=new&limit=100",
    "/posts?sort=top&limit=100",
    "/posts?sort=unanswered&limit=100",
    "/posts?tag=zebra&limit=100",
    "/posts?space=general&kind=question&limit=100",
    "/posts?author=ada-1&limit=100",
    "/ideas?sort=top&limit=100",
    "/ideas?sort=trending&limit=100",
    "/ideas?sort=new&limit=100",
    "/ideas?status=merged&limit=100",
    "/roadmap",
    "/changelog",
    "/tags?limit=100",
    "/tags/zebra",
    "/spaces",
    "/search?q=zebras",
    "/search?q=zebars",
    "/search?q=panda&kind=idea",
    "/search?q=ada&kind=person",
    "/members/ada-1",
    "/members/bob-0",
];

/// The answer without the names of the hosts.
fn read(side: &Side, slug: &str, path: &str, role: Option<Role>) -> (u16, String) {
    let sending = side.site.get(&format!("/api/v1/communities/{slug}{path}"));
    let answer = match role {
        Some(role) => {
            sending.by(&side.somebody(slug, if role == Role::Manager { "host" } else { "ada-1" }, role)).send()
        }
        None => sending.send(),
    };
    (answer.status, answer.text().replace(side.site.url(), "HOST").replace(&format!("/{slug}/"), "/SLUG/"))
}

/// What a search finds: the words of all communities of a host weigh in its ranks, so the order is the host's own.
fn found((status, text): (u16, String)) -> (u16, Vec<String>) {
    let read: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
    let mut items: Vec<String> = read["items"].as_array().into_iter().flatten().map(Value::to_string).collect();
    items.sort();
    (status, items)
}

/// What a stranger, a member and a manager are told, on both sides.
#[track_caller]
fn same(one: (&Side, &str), other: (&Side, &str)) {
    for role in [None, Some(Role::Member), Some(Role::Manager)] {
        for path in LISTS {
            let (told, copied) = (read(one.0, one.1, path, role), read(other.0, other.1, path, role));
            if path.starts_with("/search") {
                assert_eq!(found(told), found(copied), "{path} for {role:?}");
            } else {
                assert_eq!(told, copied, "{path} for {role:?}");
            }
        }
        let posts = read(one.0, one.1, "/posts?sort=new&limit=100", role).1;
        let posts: Value = serde_json::from_str(&posts).expect("JSON");
        let items = posts["items"].as_array().expect("a list");
        assert!(items.len() >= 5, "little is compared");
        for id in items.iter().map(|post| post["id"].as_str().expect("an id")) {
            for path in [format!("/posts/{id}"), format!("/posts/{id}/replies?limit=100"), format!("/votes/post/{id}")]
            {
                assert_eq!(read(one.0, one.1, &path, role), read(other.0, other.1, &path, role), "{path} for {role:?}");
            }
        }
    }
}

#[test]
fn a_community_goes_from_host_to_host_and_back() {
    let (one, other) = (Side::one(), Side::other());
    let slug = lived(&one);
    let file = one.export(&slug);
    other.import(&slug, &file, 40);
    assert_eq!(other.export(&slug), file, "the copy gives the same file");
    same((&one, &slug), (&other, &slug));
    // And back, beside where it came from: another name is all that differs.
    let copy = format!("{slug}-2");
    one.import(&copy, &file, 1_000);
    let again = one.export(&copy).replacen(&format!("\"slug\":\"{copy}\""), &format!("\"slug\":\"{slug}\""), 1);
    let rows = |file: &str| {
        file.lines().filter(|line| !line.contains("\"in\":\"end\"")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(rows(&again), rows(&file));
    same((&one, &slug), (&one, &copy));
    // Nobody is told what stands behind the gate there either.
    let closed = read(&other, &slug, "/posts?space=closed", None);
    assert_eq!((closed.0, &closed), (closed.0, &read(&one, &slug, "/posts?space=closed", None)));
}

#[test]
fn managers_take_out_and_operators_bring_in() {
    let one = Side::one();
    let slug = lived(&one);
    let file = one.export(&slug);
    let copy = format!("{slug}-3");
    let export = format!("/api/v1/communities/{slug}/export");
    one.site.get(&export).send().must(401);
    for role in [Role::Member, Role::Champion, Role::Employee, Role::Moderator] {
        one.site.get(&export).by(&one.somebody(&slug, &format!("x-{}", role.as_str()), role)).send().must(403);
    }
    one.site.get(&export).by(&one.manager("other")).send().must(401);
    let import = format!("/api/v1/communities/{copy}/import");
    one.site.request(Method::POST, &import).bytes("application/x-ndjson", file.as_str()).send().must(401);
    one.send(&copy, (0, ""), &file, &one.manager(&copy)).must(403);
    one.send(&copy, (0, ""), &file, &one.manager(&slug)).must(403);
    one.site.get(&import).by(&one.manager(&copy)).send().must(403);
    let none = one.site.get(&import).by(&one.operator()).send().must(200).json();
    assert_eq!(none, json!({"community": copy, "lines": 0, "digest": "", "finished": false}));
    let taken = one.send(&slug, (0, ""), &file, &one.operator()).must(409).json();
    assert_eq!(taken["code"], "community_taken");
    // Going on is for exports that began: a word made up, changed, or of another community's, would leave the log out.
    let cut = |word: &str| word.split('.').next().unwrap_or_default().to_owned();
    let made_up = shared::secret::url_text(
        br#"{"began":1,"log":1,"section":"members","after":[],"tally":{"lines":0,"digest":"","counts":[]}}"#,
    );
    let next = one.begun(&slug);
    let other = one.begun(&lived(&one));
    for word in ["nonsense".to_owned(), made_up.clone(), format!("{made_up}.{made_up}"), cut(&next), other] {
        one.site.get(&format!("{export}?after={word}")).by(&one.manager(&slug)).send().must(422);
    }
    one.site.get(&format!("{export}?after={next}")).by(&one.manager(&slug)).send().must(200);
    // The log tells who took it out, once for each time it was begun.
    let log = one.ask(Method::GET, &slug, "/moderation/log", &one.manager(&slug), &Value::Null).must(200).text();
    assert_eq!(log.matches("\"export\"").count(), 2, "{log}");
}

/// No secret is in a file, whatever was set up.
#[test]
fn secrets_stay_behind() {
    let one = Side::one();
    let slug = lived(&one);
    let manager = one.manager(&slug);
    let key = one.ask(Method::POST, &slug, "/keys", &manager, &json!({"name": "A key", "scopes": ["read"]}));
    let invitation = one.ask(Method::POST, &slug, "/invitations", &manager, &json!({"label": "For all"}));
    let file = one.export(&slug);
    for made in [key, invitation] {
        let made = if (200..300).contains(&made.status) { made.json() } else { panic!("{}", made.text()) };
        for name in ["key", "code", "token", "url"] {
            if let Some(secret) = made[name].as_str() {
                let last = secret.rsplit('/').next().unwrap_or(secret);
                assert!(!file.contains(last), "{name} is in the file");
            }
        }
    }
    assert!(!file.contains("_html\""), "HTML is in the file");
    let invitations = file.lines().filter(|line| line.contains("\"in\":\"invitation"));
    assert!(invitations.clone().count() > 0 && invitations.clone().all(|line| !line.contains("digest")));
}

/// While it is on its way it is nobody's: a draft that strangers and members do not find.
#[test]
fn half_a_community_is_a_draft() {
    let one = Side::one();
    let slug = lived(&one);
    let file = one.export(&slug);
    let copy = format!("{slug}-4");
    let lines: Vec<&str> = file.split_inclusive('\n').collect();
    let operator = one.operator();
    let half = lines.len() / 2;
    one.send(&copy, (0, ""), &lines[..half].concat(), &operator).must(200);
    one.site.get(&format!("/c/{copy}/")).send().must(404);
    let member = one.somebody(&copy, "ada-1", Role::Member);
    assert_eq!(one.ask(Method::GET, &copy, "/posts", &member, &Value::Null).status, 404);
    let there = one.site.get(&format!("/api/v1/communities/{copy}/import")).by(&operator).send().must(200).json();
    assert_eq!((&there["lines"], &there["finished"]), (&json!(half), &json!(false)));
    // Another file does not go on with it.
    let digest = there["digest"].as_str().expect("a digest");
    one.send(&copy, (half, "another"), &lines[half..].concat(), &operator).must(409);
    let done = one.send(&copy, (half, digest), &lines[half..].concat(), &operator).must(200).json();
    assert_eq!(done["finished"], true);
    one.site.get(&format!("/c/{copy}/")).send().must(200);
    let again = one.send(&copy, (half, digest), &lines[half..].concat(), &operator).must(200).json();
    assert_eq!(again, done, "sent again it changes nothing");
}
