//! What is withdrawn appears nowhere for others: words are planted in it, then every route is asked.

use http::Method;
use serde_json::{Value, json};
use suites::client::{Site, text};
use suites::host::{COMMUNITY, forms};
use suites::people::{Member, member, word};
use suites::place::Space;

use crate::{as_it_is, decide, hide_by_flags, moderator};

struct Planted {
    author: Member,
    space: String,
    post: Value,
    idea: Value,
    reply: Value,
    open: Value,
    lure: String,
    canary: String,
}

/// Content of every kind with the canary in all of it, in a thread of its own and in one that stays open.
fn plant(site: &Site) -> Planted {
    let space = Space::open(site);
    let (author, lure, canary) = (member(), format!("lure{}", word()), format!("canary{}", word()));
    let open = space.post(&member(), json!({"kind": "question", "title": format!("Open {lure}")}));
    let said = json!({"kind": "question", "title": format!("{lure} {canary}"), "body_md": format!("{lure} {canary}"), "tags": [canary]});
    let post = space.post(&author, said);
    let edit = json!({"body_md": format!("{lure} now {canary}")});
    site.api(Method::PATCH, &format!("/posts/{}", text(&post["id"]))).by(&author).json(&edit).send().must(200);
    space.reply(&author, &post, json!({"body_md": format!("{lure} under it {canary}")}));
    let reply = space.reply(&author, &open, json!({"body_md": format!("{lure} answer {canary}")}));
    let idea = space.idea(&author, json!({"title": format!("{lure} {canary}"), "body_md": format!("{lure} {canary}")}));
    let comment = json!({"body_md": format!("{lure} comment {canary}")});
    site.make(&format!("/ideas/{}/replies", text(&idea["id"])), &author, &comment);
    Planted { author, space: space.slug, post, idea, reply, open, lure, canary }
}

impl Planted {
    fn withdraw(&self, site: &Site, removed: bool) {
        for (kind, made) in [("post", &self.post), ("idea", &self.idea), ("reply", &self.reply)] {
            let id = text(&made["id"]);
            if removed {
                decide(site, &moderator(), kind, id, "remove").must(200);
            } else {
                hide_by_flags(site, kind, id);
            }
        }
    }

    /// Every address that can be read, filled in.
    fn paths(&self) -> Vec<String> {
        let routes = site::routes();
        let reads = routes.entries().iter().filter(|entry| entry.method == "GET" && !entry.path.ends_with("{*rest}"));
        let mut paths = Vec::new();
        for route in reads.map(|entry| entry.path.as_str()) {
            let things = [("post", &self.post), ("idea", &self.idea), ("reply", &self.reply), ("post", &self.open)];
            for (kind, made) in things {
                let path = [
                    ("{community}", COMMUNITY),
                    ("{kind}", kind),
                    ("{id}", text(&made["id"])),
                    ("{space}", &self.space),
                    ("{slug}", "x"),
                    ("{tag}", &self.canary),
                    ("{handle}", &self.author.handle),
                    ("{name}", "x"),
                    ("{token}", "x"),
                    ("{code}", "x"),
                ];
                paths.push(path.iter().fold(route.to_owned(), |path, (name, value)| path.replace(name, value)));
            }
        }
        let api = format!("/api/v1/communities/{COMMUNITY}");
        let (lure, handle, space) = (&self.lure, &self.author.handle, &self.space);
        paths.extend([
            format!("{api}/search?q={lure}"),
            format!("{api}/search?q={lure}&kind=reply&limit=100"),
            format!("{api}/search?q={lure}&kind=idea"),
            format!("{api}/search?q=canari"),
            format!("/c/{COMMUNITY}/search?q={lure}"),
            format!("{api}/posts?sort=new&limit=100&space={space}"),
            format!("{api}/posts?author={handle}"),
            format!("{api}/ideas?author={handle}"),
            format!("{api}/ideas?sort=new&space={space}"),
            format!("{api}/ideas/similar?title={lure}"),
            format!("{api}/tags?limit=100&cursor=canaryaaaaaaaaaaaa"),
            format!("{api}/posts/{}/replies?sort=new", text(&self.open["id"])),
            format!("/c/{COMMUNITY}/@{handle}?show=replies"),
            format!("/c/{COMMUNITY}/@{handle}?show=ideas"),
        ]);
        paths.extend([&self.post, &self.idea, &self.open].map(|made| text(&made["url"]).to_owned()));
        paths.retain(|path| !path.contains('{'));
        paths.sort();
        paths.dedup();
        paths
    }
}

#[test]
fn nobody_else_reads_what_is_withdrawn() {
    let _settings = as_it_is();
    for (form, site) in forms() {
        for removed in [false, true] {
            let planted = plant(&site);
            let paths = planted.paths();
            assert!(paths.len() > 100, "only {} addresses", paths.len());
            let shows = |who: Option<&Member>, path: &str| {
                let request = site.get(path);
                let answer = who.map_or_else(|| site.get(path), |who| request.by(who)).send();
                assert!(answer.status < 500, "{path}: {}", answer.text());
                // What was asked for comes back in addresses and search boxes.
                let echoed = path.contains(&planted.canary);
                !echoed && answer.everything().contains(&planted.canary)
            };
            assert!(paths.iter().any(|path| shows(None, path)), "nobody ever saw it");
            planted.withdraw(&site, removed);
            let other = member();
            for who in [None, Some(&other)] {
                for path in &paths {
                    assert!(!shows(who, path), "{form}: {path} shows what is withdrawn");
                }
            }
            for who in [&planted.author, &moderator()] {
                assert!(paths.iter().any(|path| shows(Some(who), path)), "{} can't see it", who.handle);
            }
        }
    }
}
