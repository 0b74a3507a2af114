//! How many SQL statements a request takes. The numbers are exact upper bounds: who adds a statement to a hot path has to
//! come here and say so.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::{Answer, text};
use suites::host::COMMUNITY;
use suites::people::{self, member};
use suites::place::group_policy;

use crate::{Full, KINDS};

/// Checks every request against its bound, as a stranger and as a member, and tells what it took.
pub(crate) fn counted(full: &Full<'_>) -> Vec<String> {
    let (site, slug) = (full.site(), &full.space.slug);
    let post = full.answered();
    let (id, url) = (text(&post["id"]), text(&post["url"]));
    let idea = &full.ideas[0];
    let api = format!("/api/v1/communities/{COMMUNITY}");
    // A member who has voted, so that own votes are looked up.
    let who = &full.authors[0];
    let bounds = [
        ("home page", format!("/c/{COMMUNITY}/"), 4, 5),
        ("space page", format!("/c/{COMMUNITY}/s/{slug}"), 4, 5),
        ("thread page", url.to_owned(), 4, 7),
        ("ideas page", format!("/c/{COMMUNITY}/ideas"), 2, 3),
        // The idea, its comments; for a member also their vote and whether they follow it.
        ("idea page", text(&idea["url"]).to_owned(), 3, 5),
        ("roadmap page", format!("/c/{COMMUNITY}/roadmap"), 4, 5),
        ("list of posts", format!("{api}/posts?space={slug}"), 2, 3),
        ("list of ideas", format!("{api}/ideas?space={slug}"), 2, 3),
        ("post", format!("{api}/posts/{id}"), 2, 3),
        ("replies", format!("{api}/posts/{id}/replies"), 3, 5),
        ("tally", format!("{api}/votes/post/{id}"), 2, 2),
        ("check of a space", format!("{api}/gate/check?resource=space:{slug}"), 1, 1),
        ("check of a post", format!("{api}/gate/check?resource=post:{id}"), 2, 2),
        ("spaces", format!("{api}/spaces"), 1, 1),
        ("similar posts", format!("{api}/posts/similar?title=Post+number"), 2, 3),
        ("similar ideas", format!("{api}/ideas/similar?title=Idea+number"), 2, 3),
        // Four kinds, in one round trip.
        ("search", format!("{api}/search?q=number"), 5, 5),
        // Nothing matches: the words that look alike are read; where one of them is meant, it is looked for.
        ("search for nothing", format!("{api}/search?q=nunberless"), 6, 6),
        ("search by another word", format!("{api}/search?q=nubmer"), 10, 10),
        ("feed", format!("/c/{COMMUNITY}/feed.atom"), 2, 2),
        ("site map", format!("/c/{COMMUNITY}/sitemap.xml"), 5, 5),
        ("member's page", format!("/c/{COMMUNITY}/@{}", who.handle), 5, 6),
    ];
    let mut lines = Vec::new();
    let mut check = |what: &str, answer: Answer, most: u64| {
        let took = answer.statements();
        assert!(took <= most, "{what} took {took} statements, {most} are allowed");
        lines.push(format!("{what}: {took} statements of at most {most}"));
    };
    for (what, path, stranger, known) in bounds {
        check(&format!("{what} as a stranger"), site.get(&path).send().must(200), stranger);
        check(&format!("{what} as a member"), site.get(&path).by(who).send().must(200), known);
    }
    let resources: Vec<_> = full.posts.iter().take(100).map(|post| format!("post:{}", text(&post["id"]))).collect();
    let many = site.api(Method::POST, "/gate/check").json(&json!({"resources": resources})).send().must(200);
    check("check of a hundred posts", many, 2);
    let vote = |who, value: i64| {
        let path = format!("/votes/post/{id}");
        site.api(Method::PUT, &path).by(who).json(&json!({"value": value})).send().must(200)
    };
    let newcomer = member();
    check("first vote of a newcomer", vote(&newcomer, 1), 5);
    let changed = vote(&newcomer, -1);
    // A vote touches its row, its post and that post's tags, however many others there are. What a trigger reads shows in no
    // query plan, but here it does, beside a tally, which looks at the same gates. The statement that votes has the open spaces
    // handed to it as a list, which counts as rows; the community of the suites has one for each test before.
    let path = format!("/votes/post/{id}");
    let tally = site.api(Method::GET, &path).by(&newcomer).send().must(200);
    let spaces = site.read("/spaces", &newcomer)["items"].as_array().map_or(0, Vec::len) as u64;
    if let (Some(rows), Some(looked)) = (changed.rows_read(), tally.rows_read()) {
        let most = looked + spaces + 40;
        assert!(rows <= most, "a vote read {rows} rows where a tally reads {looked} and there are {spaces} spaces");
        println!("a vote read {rows} rows of at most {most}, with {spaces} spaces");
    }
    check("vote", changed, 3);
    check("vote taken back", vote(&newcomer, 0), 3);
    let write = json!({"kind": "discussion", "title": "One more", "body_md": "Words.", "space": slug});
    let write = site.api(Method::POST, "/posts").by(&newcomer).json(&write);
    check("post written", write.send().must(201), 2);
    lines
}

/// Forty of the newest posts are behind a gate: a page of the rest reads no more than before, but for a look at each of the
/// few shelves that are new, here and where others write at the same time. Asked only where the host counts rows; elsewhere `shelves` counts steps.
pub(crate) fn behind_gates(full: &Full<'_>) {
    let (site, slug) = (full.site(), &full.space.slug);
    let path = format!("/api/v1/communities/{COMMUNITY}/posts?space={slug}&sort=new");
    let rows = || site.get(&path).send().must(200).rows_read();
    let Some(before) = rows() else { return };
    let (policy, _) = group_policy(site, "title");
    let moderator = people::new(Role::Moderator, &[]);
    for number in 0..40 {
        full.space.post(&moderator, json!({"kind": KINDS[number % 3], "policy": policy}));
    }
    let after = rows().unwrap_or(u64::MAX);
    assert!(after <= before + 30, "a page read {before} rows, and {after} with forty posts behind a gate");
}

/// An anonymous page that was shown a moment ago costs no SQL, whatever it shows.
pub(crate) fn warm(full: &Full<'_>) {
    let paths = [
        format!("/c/{COMMUNITY}/"),
        format!("/c/{COMMUNITY}/s/{}", full.space.slug),
        text(&full.answered()["url"]).to_owned(),
        format!("/c/{COMMUNITY}/roadmap"),
    ];
    for path in paths {
        // What others write in the community meanwhile makes its pages new, so one warm answer in a few is enough.
        let counts: Vec<_> = (0..12).map(|_| full.site().get(&path).send().must(200).statements()).collect();
        assert!(counts.contains(&0), "{path} was never served warm: {counts:?}");
    }
}
