//! Lists, and what they cost: pages without gaps or repeats, entity tags, caching headers, statements a request.

mod headers;
mod statements;
mod walks;

use std::thread;

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::people::{self, Member, word};
use suites::place::{Space, vote};

/// How many posts are walked through.
const POSTS: usize = 120;
/// How many ideas.
const IDEAS: usize = 48;

const KINDS: [&str; 4] = ["question", "discussion", "article", "announcement"];
const STATUSES: [&str; 4] = ["under_review", "planned", "shipped", "declined"];

/// A space with enough in it to walk through, in all kinds, with equal and unequal scores.
struct Full<'a> {
    space: Space<'a>,
    authors: Vec<Member>,
    tag: String,
    posts: Vec<Value>,
    ideas: Vec<Value>,
}

impl<'a> Full<'a> {
    fn make(site: &'a Site) -> Self {
        let space = Space::open(site);
        let authors: Vec<_> = (0..4).map(|_| people::new(Role::Employee, &[])).collect();
        let tag = word();
        let post = |number: usize| {
            let tags = if number.is_multiple_of(2) { json!([tag]) } else { json!([]) };
            let fields = json!({"title": format!("Post number {number}"), "kind": KINDS[number / 4 % 4], "tags": tags});
            let made = space.post(&authors[number % 4], fields);
            if number.is_multiple_of(3) && made["kind"] == "question" {
                space.reply(&authors[0], &made, json!({}));
            }
            for voter in authors.iter().take(number % 5) {
                vote(site, voter, "post", text(&made["id"]), if number.is_multiple_of(7) { -1 } else { 1 });
            }
            made
        };
        let idea = |number: usize| {
            let tags = if number.is_multiple_of(2) { json!([tag]) } else { json!([]) };
            let made =
                space.idea(&authors[number % 4], json!({"title": format!("Idea number {number}"), "tags": tags}));
            let id = text(&made["id"]);
            for voter in authors.iter().take(number % 5) {
                vote(site, voter, "idea", id, if number.is_multiple_of(7) { -1 } else { 1 });
            }
            let status = STATUSES[number / 4 % 4];
            if status != "under_review" {
                site.put(&format!("/ideas/{id}/status"), &authors[0], &json!({"status": status}));
            }
        };
        // In two halves at once, so that ids of the same millisecond are among them.
        thread::scope(|scope| {
            for half in 0..2 {
                scope.spawn(move || (half * POSTS / 2..(half + 1) * POSTS / 2).for_each(|number| drop(post(number))));
            }
        });
        (0..IDEAS).for_each(idea);
        let all = |path: &str, slug: &str| walks::walk(site, &format!("{path}?space={slug}&sort=new"), 100);
        let (posts, ideas) = (all("/posts", &space.slug), all("/ideas", &space.slug));
        Self { space, authors, tag, posts, ideas }
    }

    fn site(&self) -> &'a Site {
        self.space.site
    }

    /// A question somebody has answered.
    fn answered(&self) -> &Value {
        let answered = |post: &&Value| post["answer_count"].as_i64() > Some(0);
        self.posts.iter().find(answered).expect("some questions are answered")
    }
}

#[test]
fn every_list_gives_every_item_once_and_in_order() {
    for (form, site) in suites::host::forms() {
        let full = Full::make(&site);
        assert_eq!((full.posts.len(), full.ideas.len()), (POSTS, IDEAS));
        let walked = walks::posts(&full) + walks::ideas(&full) + walks::others(&full);
        println!("{form}: {walked} lists walked");
    }
}

#[test]
fn answers_say_how_long_they_are_good_and_for_whom() {
    for (_, site) in suites::host::forms() {
        headers::tags(&site);
        headers::caching(&site);
        headers::head(&site);
        headers::other_origins(&site);
    }
}

#[test]
fn a_request_takes_few_statements() {
    for (form, site) in suites::host::forms() {
        let full = Full::make(&site);
        for line in statements::counted(&full) {
            println!("{form}: {line}");
        }
        statements::warm(&full);
        statements::behind_gates(&full);
    }
}

/// Asks for a list of the community as a stranger.
#[track_caller]
fn list(site: &Site, path: &str) -> Value {
    site.api(Method::GET, path).send().must(200).json()
}
