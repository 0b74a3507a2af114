//! The policy in front of people: what they say of themselves is read by who passes it, their names by everybody.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Answer, Site, text};
use suites::host::COMMUNITY;
use suites::people::{Member, manager, member, new, word};
use suites::place::{Space, group_policy};

use crate::{DOT, setting_the_policy};

/// The policy, taken away again whatever happens.
struct Behind<'a>(&'a Site);

impl<'a> Behind<'a> {
    fn policy(site: &'a Site, name: &str) -> Self {
        let behind = Self(site);
        behind.set(&json!(name));
        behind
    }

    fn set(&self, policy: &Value) {
        let body = json!({"people_policy": policy});
        self.0.api(Method::PATCH, "/community").by(&manager()).json(&body).send().must(200);
    }
}

impl Drop for Behind<'_> {
    fn drop(&mut self) {
        let open = json!({"people_policy": null});
        let _ = self.0.api(Method::PATCH, "/community").by(&manager()).json(&open).try_send();
    }
}

pub(crate) fn story(site: &Site) {
    let _writing = setting_the_policy();
    let (bio, place, host) = (word(), word(), word());
    let ada = member();
    let say = json!({"bio_md": bio, "location": place, "website": format!("https://{host}.example")});
    site.api(Method::PATCH, "/me").by(&ada).json(&say).send().must(200);
    site.api(Method::PUT, "/me/avatar").by(&ada).bytes("image/png", DOT).send().must(204);
    let space = Space::open(site);
    let post = space.post(&ada, json!({"title": "A post of somebody"}));
    let name = text(&post["author"]["name"]).to_owned();
    let picture = format!("/c/{COMMUNITY}/avatar/{}", ada.handle);
    let places = [
        format!("/c/{COMMUNITY}/@{}", ada.handle),
        format!("/c/{COMMUNITY}/@{}?show=ideas", ada.handle),
        format!("/c/{COMMUNITY}/people"),
        format!("/c/{COMMUNITY}/people?q={}", ada.handle),
        format!("/api/v1/communities/{COMMUNITY}/members"),
        format!("/api/v1/communities/{COMMUNITY}/members?q={}", ada.handle),
        format!("/api/v1/communities/{COMMUNITY}/members/{}", ada.handle),
        picture.clone(),
    ];
    let as_who = |path: &str, who: Option<&Member>| -> Answer {
        let request = site.get(path);
        who.map_or_else(|| site.get(path), |who| request.by(who)).send()
    };
    for path in &places {
        as_who(path, None).must(200);
    }

    let mut looked_at = 0;
    for teaser in ["title", "excerpt", "nothing"] {
        let (policy, group) = group_policy(site, teaser);
        let behind = Behind::policy(site, &policy);
        let (friend, other) = (new(Role::Member, &[&group]), member());
        for (path, who) in places.iter().flat_map(|path| [(path, None), (path, Some(&other))]) {
            let answer = as_who(path, who);
            let status = answer.status;
            assert!(if teaser == "nothing" { status == 404 } else { [401, 403].contains(&status) }, "{path}: {status}");
            let all = answer.everything();
            for hidden in [&bio, &place, &host, &name] {
                assert!(!all.contains(hidden.as_str()), "{path} tells {hidden}: {all}");
            }
            assert_ne!(answer.body, DOT, "{path}");
            // Whether there is such a member is not told, either.
            let absent = as_who(&path.replace(&ada.handle, "nobody-of-this-name"), who);
            assert_eq!(absent.status, status, "{path}");
            looked_at += 1;
        }
        for path in &places {
            as_who(path, Some(&friend)).must(200);
            as_who(path, Some(&manager())).must(200);
        }
        // Their own is theirs; the name beside a post is everybody's.
        for path in [&places[0], &places[6], &picture] {
            as_who(path, Some(&ada)).must(200);
        }
        let thread = as_who(text(&post["url"]), None).must(200).text();
        assert!(thread.contains(&name) && !thread.contains(&bio) && !thread.contains(&picture), "{thread}");
        let found = as_who(&format!("/api/v1/communities/{COMMUNITY}/search?q={bio}"), None).must(200);
        assert!(found.json()["items"].as_array().is_some_and(Vec::is_empty), "{}", found.text());
        drop(behind);
        as_who(&places[6], None).must(200);
    }
    println!("{looked_at} refusals looked at");
}
