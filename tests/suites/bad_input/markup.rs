//! Markup and SQL in every field: kept as text, shown as text.

use http::Method;
use serde_json::json;
use shared::domain::{Claims, Role, sign_token};
use suites::client::{Site, text};
use suites::host::{COMMUNITY, secret};
use suites::people::{Member, claims, manager, word};
use suites::place::Space;

const EVIL: &str = "<script>alert(1)</script><img src=x onerror=alert(2)>'; DROP TABLE posts; --\"";

const BODY: &str = "<script>alert(1)</script>\n\n<img src=x onerror=alert(2)>\n\n[click](javascript:alert(3)) \
    ![see](javascript:alert(4)) <javascript:alert(5)> [data](data:text/html,<script>alert(6)</script>)\n\n\
    <style>body{display:none}</style> <iframe src=\"https://evil.example\"></iframe> '; DROP TABLE posts; --\n\n\
    ```\n<script>alert(7)</script>\n```\n\n[ref]: javascript:alert(8)\n[a][ref] &lt;script&gt; `<script>alert(9)</script>`";

/// What must not be in any page: tags and addresses that somebody brought in.
const NEVER: [&str; 9] = [
    "<script>",
    "<script>alert",
    "<img src=x",
    "\"javascript:",
    "\"data:text",
    "<style>body",
    "<iframe",
    "onerror=alert(2)>\"",
    "=javascript:",
];

/// Puts it everywhere, then looks at every page and answer it could show in. Gives how many those were.
pub(crate) fn planted(site: &Site) -> usize {
    let space = Space::open(site);
    let evil = Member { token: String::new(), handle: format!("member-{}", word()) };
    let named = Claims { name: EVIL.to_owned(), ..claims(&evil.handle, Role::Employee, &["<b>group</b>"]) };
    let evil = Member { token: sign_token(&named, secret().as_bytes()), ..evil };
    let own = word();
    let title = format!("{own} {EVIL}");

    let described = json!({"name": &EVIL[..70], "description": EVIL, "position": 900});
    site.put(&format!("/spaces/{}", space.slug), &manager(), &described);
    let tag = word();
    let post = space.post(&evil, json!({"kind": "question", "title": title, "body_md": BODY, "tags": [tag]}));
    assert_eq!((text(&post["title"]), text(&post["body_md"])), (title.as_str(), BODY), "text is kept as it came");
    site.put(&format!("/tags/{tag}"), &manager(), &json!({"description": EVIL}));
    let answer = space.reply(&evil, &post, json!({"body_md": BODY}));
    space.reply(&evil, &post, json!({"body_md": BODY, "parent": answer["id"]}));
    let path = format!("/posts/{}", text(&post["id"]));
    let edit = json!({"body_md": format!("{BODY}\n\nedited"), "title": format!("{title} again")});
    let post = site.api(Method::PATCH, &path).by(&evil).json(&edit).send().must(200).json();
    let idea = space.idea(&evil, json!({"title": title, "body_md": BODY, "tags": [tag]}));
    let id = text(&idea["id"]);
    site.put(&format!("/ideas/{id}/status"), &evil, &json!({"status": "planned", "response": BODY}));
    site.make(&format!("/ideas/{id}/replies"), &evil, &json!({"body_md": BODY}));
    let policy = format!("p-{}", word());
    let rule = json!({"title": &EVIL[..70], "rule": {"group": &EVIL[..70]}, "teaser": "excerpt"});
    site.put(&format!("/gate/policies/{policy}"), &manager(), &rule);
    let gated = Space::behind(site, Some(&policy));
    let hidden = site.make(
        "/posts",
        &gated.manager,
        &json!({"kind": "article", "title": title, "body_md": BODY, "space": gated.slug}),
    );

    let query = "%3Cscript%3Ealert(1)%3C/script%3E%22%27";
    let thread = text(&post["url"]);
    let (short, idea_url) = (text(&post["id"]), text(&idea["url"]));
    let pages = [
        "/?sort=new".to_owned(),
        format!("/s/{}", space.slug),
        format!("/tag/{tag}"),
        format!("/t/{short}/history"),
        format!("/t/{short}/edit"),
        format!("/r/{}/edit", text(&answer["id"])),
        format!("/r/{}/history", text(&answer["id"])),
        "/ideas?sort=new".to_owned(),
        format!("/i/{id}/edit"),
        format!("/i/{id}/history"),
        "/roadmap".to_owned(),
        format!("/@{}", evil.handle),
        format!("/@{}?show=replies", evil.handle),
        format!("/@{}?show=ideas", evil.handle),
        format!("/search?q={own}"),
        format!("/search?q={query}"),
        format!("/new?title={query}&body={query}&tags={query}&space={query}"),
        format!("/ideas/new?title={query}"),
        format!("/sign-in?next={query}"),
        format!("/t/{}/x", text(&hidden["id"])),
        format!("/{query}"),
        format!("/s/{query}"),
        format!("/tag/{query}"),
        format!("/?sort={query}"),
    ];
    let pages =
        pages.iter().map(|page| format!("/c/{COMMUNITY}{page}")).chain([thread.to_owned(), idea_url.to_owned()]);
    let mut looked_at = 0;
    for page in pages {
        for who in [None, Some(&evil)] {
            let request = site.get(&page);
            let answer = who.map_or_else(|| site.get(&page), |who| request.by(who)).send();
            assert!(answer.status < 500, "{page}: {}", answer.status);
            let kind = answer.header("content-type").to_owned();
            assert!(kind.starts_with("text/html") || answer.body.is_empty(), "{page}: {kind}");
            let shown = answer.text();
            for bad in NEVER {
                assert!(!shown.contains(bad), "{page} shows {bad:?}: {}", around(&shown, bad));
            }
            looked_at += 1;
        }
    }
    for made in [&post, &answer, &idea] {
        let html = text(&made["body_html"]);
        for bad in NEVER {
            assert!(!html.contains(bad), "the rendered body has {bad:?}: {}", around(html, bad));
        }
    }
    // The tables are still there, and so is everything in them.
    assert_eq!(site.read(&path, &evil)["title"], post["title"]);
    looked_at + 3
}

fn around<'a>(text: &'a str, found: &str) -> &'a str {
    let place = text.find(found).unwrap_or(0);
    let begin = (0..=place.saturating_sub(80)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = (place + 120..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    &text[begin..end]
}
