//! The demo community: what a first look finds.

use std::path::Path;

use shared::domain::{
    IdeaId, ImportedVotes, MemberId, PostId, Record, RecordAuthor, RecordThread, ReplyId, Slug, Time,
};
use shared::host::native::SystemClock;
use shared::ports::{Clock, Db, DbError, Stmt};

use super::demo_content::{IDEAS, POSTS, Reply, TAGS};
use super::{community, sql_text, store};
use members::demo::PEOPLE;

/// The demo community in addresses.
pub(super) const SLUG: &str = "demo";

/// The demo's name.
const NAME: &str = "Brightwell";
const ABOUT: &str = "Questions, answers and ideas around Brightwell's sensors, lamps and the app.";

const SPACES: [(&str, &str, &str, Option<&str>); 5] = [
    ("general", "General", "News, introductions, and what fits nowhere else.", None),
    ("hub", "Hub and sensors", "Setting up the hub, pairing, batteries, radio.", None),
    ("app", "App and automations", "The phone app, scenes, rules and the API.", None),
    ("partners", "Partners", "For installers and resellers: price lists, training, early firmware.", Some("partners")),
    ("beta", "Beta programme", "What is not for sale yet, and what its testers make of it.", Some("beta")),
];

const POLICIES: [(&str, &str, &str); 3] = [
    ("partners", "Partners", r#"{"any":[{"group":"partners"},{"role":"employee"}]}"#),
    ("beta", "Beta testers", r#"{"any":[{"code":"beta"},{"badge":"early-adopter"},{"role":"employee"}]}"#),
    ("hub-owners", "Owners of a hub", r#"{"grant":"product:hub"}"#),
];

/// A download on the company's own site: `gate/check?resource=hub-firmware`.
const FIRMWARE: (&str, &str, &str) = ("hub-firmware", "Firmware for the hub", "hub-owners");

/// Puts the demo community into a database.
pub(super) async fn into(db: &dyn Db) -> Result<(), DbError> {
    db.batch(demo_statements(SystemClock.now())).await?;
    Ok(())
}

/// Puts the demo community into a database that holds no community yet.
pub(super) async fn first_look(db: &dyn Db) -> Result<(), DbError> {
    if db.query(crate::store::communities()).await?.is_empty() { into(db).await } else { Ok(()) }
}

/// What `folkmoot demo` does.
pub(super) async fn run(database: Option<&Path>) -> anyhow::Result<()> {
    match database {
        None => print!("{}", sql_text::of(&demo_statements(SystemClock.now()))),
        Some(path) => into(&community::other_host(path).await?).await?,
    }
    Ok(())
}

/// All statements that make the demo community; running them again changes nothing.
pub fn demo_statements(now: Time) -> Vec<Stmt> {
    let Ok(slug) = SLUG.parse::<Slug>() else { return Vec::new() };
    let id = store::id(&slug).to_string();
    let began = now.plus_seconds(-90 * 86_400);
    let mut statements = vec![store::community(&slug, NAME, ABOUT, began), store::nobody_is_new(&id)];
    statements.extend(POLICIES.map(|policy| store::policy(&id, policy, began)));
    statements.push(store::resource(&id, FIRMWARE, began));
    for (place, (slug, name, about, policy)) in (0_i64..).zip(SPACES) {
        statements.push(store::space(&id, (slug, name, about), place, policy, began));
    }
    for person in &PEOPLE {
        let record = Record::Member {
            id: member(person.handle),
            handle: person.handle.to_owned(),
            name: person.name.to_owned(),
            role: person.role,
            bio_md: person.about.to(shared::words::Lang::En).to_owned(),
            location: String::new(),
            website: String::new(),
            joined_at: began,
        };
        statements.extend(store::member(&id, &record));
        for given in person.holds {
            statements.push(store::give(&id, member(person.handle), *given, began));
        }
    }
    for (tag, description) in TAGS {
        let record = Record::Tag { tag: (*tag).to_owned(), description: (*description).to_owned() };
        statements.extend(posts::import::statements(&id, "general", &record).unwrap_or_default());
    }
    statements.extend(posts_and_replies(&id, now));
    statements.extend(promoted(&id, now));
    statements.extend(ideas_and_comments(&id, now));
    statements
}

fn member(handle: &str) -> MemberId {
    MemberId::imported(Time::from_millis(0), SLUG, "member", handle)
}

fn posts_and_replies(community: &str, now: Time) -> Vec<Stmt> {
    let mut statements = Vec::new();
    for post in POSTS {
        let created_at = now.plus_seconds(-post.hours_ago * 3600);
        let id = PostId::imported(created_at, SLUG, "post", post.title);
        let record = Record::Post {
            id,
            kind: post.kind,
            author: RecordAuthor::Member(member(post.author)),
            title: post.title.to_owned(),
            body_md: post.body.to_owned(),
            tags: post.tags.iter().map(|tag| (*tag).to_owned()).collect(),
            votes: ImportedVotes { up: post.up, down: post.down },
            created_at,
            edited_at: None,
        };
        statements.extend(posts::import::statements(community, post.space, &record).unwrap_or_default());
        let kind = if post.kind == "question" { "answer" } else { "comment" };
        for reply in post.replies {
            let (written, reply_id) = reply_statements(community, RecordThread::Post(id), kind, reply, created_at);
            statements.extend(written);
            if reply.accepted {
                let record = Record::Accepted { post: id, reply: reply_id };
                statements.extend(posts::import::statements(community, post.space, &record).unwrap_or_default());
            }
        }
    }
    statements
}

/// The news is what is promoted, by the manager.
fn promoted(community: &str, now: Time) -> Option<Stmt> {
    let news = POSTS.iter().find(|post| post.kind == "announcement")?;
    let id = PostId::imported(now.plus_seconds(-news.hours_ago * 3600), SLUG, "post", news.title);
    Some(posts::import::pinned(community, id, now.plus_seconds(30 * 86_400), member(news.author), now))
}

fn ideas_and_comments(community: &str, now: Time) -> Vec<Stmt> {
    let mut statements = Vec::new();
    for idea in IDEAS {
        let created_at = now.plus_seconds(-idea.hours_ago * 3600);
        let id = IdeaId::imported(created_at, SLUG, "idea", idea.title);
        let record = Record::Idea {
            id,
            author: RecordAuthor::Member(member(idea.author)),
            title: idea.title.to_owned(),
            body_md: idea.body.to_owned(),
            tags: idea.tags.iter().map(|tag| (*tag).to_owned()).collect(),
            status: "under_review",
            votes: ImportedVotes { up: idea.up, down: idea.down },
            created_at,
            edited_at: None,
        };
        statements.extend(ideas::import::statements(community, idea.space, &record).unwrap_or_default());
        if let Some((status, response)) = idea.response {
            let by = (member("tomas"), created_at.plus_seconds(5 * 86_400));
            statements.push(ideas::import::response(community, id, status, response, by));
        }
        for reply in idea.replies {
            statements.extend(reply_statements(community, RecordThread::Idea(id), "comment", reply, created_at).0);
        }
    }
    statements
}

fn reply_statements(
    community: &str,
    thread: RecordThread,
    kind: &'static str,
    reply: &Reply,
    began: Time,
) -> (Vec<Stmt>, ReplyId) {
    let created_at = began.plus_seconds(reply.hours_later * 3600);
    let id = ReplyId::imported(created_at, SLUG, "reply", reply.body);
    let written = |id, parent, kind, author, body: &str, up, created_at| {
        let record = Record::Reply {
            id,
            thread,
            parent,
            kind,
            author: RecordAuthor::Member(member(author)),
            body_md: body.to_owned(),
            votes: ImportedVotes { up, down: 0 },
            created_at,
            edited_at: None,
        };
        posts::import::statements(community, "general", &record).unwrap_or_default()
    };
    let mut statements = written(id, None, kind, reply.author, reply.body, reply.up, created_at);
    for (author, body) in reply.remarks {
        let at = created_at.plus_seconds(1_800);
        let remark = ReplyId::imported(at, SLUG, "reply", body);
        statements.extend(written(remark, Some(id), "comment", author, body, 1, at));
    }
    (statements, id)
}

#[cfg(test)]
mod tests {
    use shared::domain::Role;

    use super::*;

    #[test]
    fn the_people_cover_every_role_one_can_have() {
        for role in &Role::ALL[1..] {
            assert!(PEOPLE.iter().any(|person| person.role == *role), "nobody is {}", role.as_str());
        }
    }
}
