//! A member's page: who they are, and everything they wrote that the visitor may read.

use axum::extract::Path;
use gate::Access;
use ideas::view::idea_rows;
use maud::{Markup, html};
use members::{Profile, profile_head};
use posts::Counted;
use posts::view::{post_rows, reply_rows};
use serde::Deserialize;
use serde_json::{Value, json};
use shared::web::layout::{Head, Tab, empty, page as whole_page, pager};
use shared::web::{Frame, Problem, Query};
use shared::words::{Lang, Phrase, number};

use crate::words;

/// Which of what they wrote, and where in it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ProfileQuery {
    show: Option<String>,
    cursor: Option<String>,
}

/// How much of each kind there is, as far as it is counted.
struct Counts {
    posts: Counted,
    replies: Counted,
    ideas: Counted,
}

pub(crate) async fn page(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Query(query): Query<ProfileQuery>,
) -> Result<Markup, Problem> {
    let member = members::profile(&access, &handle).await?;
    let counts = counts(&access, &handle).await?;
    let frame = access.frame();
    let lang = frame.lang;
    let base = frame.href(&format!("/@{handle}"));
    let shown = query.show.as_deref().unwrap_or("posts");
    let (list, next) = written(&access, &handle, shown, query.cursor.as_deref(), &base).await?;
    let next = next.map(|cursor| format!("{base}?show={shown}&cursor={cursor}"));
    let own = access.visitor.identity.as_ref().is_some_and(|identity| identity.handle.as_str() == handle);
    let tabs = [
        (words::POSTS, "posts", counts.posts),
        (words::REPLIES, "replies", counts.replies),
        (words::IDEAS, "ideas", counts.ideas),
    ];
    let main = html! {
        (profile_head(&access, &member, own))
        (figures(lang, &member, &counts))
        nav.tabs aria-label=(words::written_by(&member.name).to(lang)) { @for (label, name, count) in tabs {
            a href=(format!("{base}?show={name}")) aria-current=[(shown == name).then_some("page")] {
                (label[lang]) @if count.number > 0 { " " span.count { (counted(lang, count)) } }
            } " "
        } }
        (list)
        (pager(lang, next, &words::OLDER[lang]))
    };
    let about = posts::view::text_of(&member.bio_html);
    let about = if about.is_empty() { words::profile_about(&member.name, &frame.name).to(lang) } else { about };
    let mut head = Head::new(&member.name, Tab::Other);
    // What stands behind a gate is for those who pass it, not for search engines.
    if access.community.people_policy.is_none() && query.cursor.is_none() {
        head = head.listed(base.clone(), &about).told(&told(&frame, &member));
    }
    Ok(whole_page(&frame, &head, main))
}

/// So many, or more than have been counted.
fn counted(lang: Lang, count: Counted) -> String {
    format!("{}{}", number(lang, count.number), if count.more { "+" } else { "" })
}

async fn counts(access: &Access, handle: &str) -> Result<Counts, Problem> {
    let statements = vec![posts::count_by(access, handle), ideas::count_by(access, handle)];
    let answers = access.app.db.batch(statements).await?;
    let [written, submitted] = answers.as_slice() else {
        return Err(Problem::broken("the database answered another number of statements than it was asked"));
    };
    let (posts, replies) = posts::counted_by(written)?;
    Ok(Counts { posts, replies, ideas: ideas::counted_by(submitted)? })
}

fn figures(lang: Lang, member: &Profile, counts: &Counts) -> Markup {
    let one = |name: Phrase, value: String| html! { div { dt { (name[lang]) } dd { (value) } } };
    html! {
        section aria-label=(words::IN_FIGURES[lang]) {
            dl.stats {
                (one(words::POSTS, counted(lang, counts.posts)))
                (one(words::REPLIES, counted(lang, counts.replies)))
                (one(words::IDEAS, counted(lang, counts.ideas)))
                (one(words::REPUTATION, number(lang, member.reputation)))
            }
        }
    }
}

/// The page for machines: a person, with what the page shows of them.
fn told(frame: &Frame, member: &Profile) -> Value {
    let url = frame.whole(&member.url);
    let mut person = json!({
        "@type": "Person",
        "name": member.name,
        "alternateName": member.handle,
        "identifier": member.handle,
        "url": url,
    });
    if let Some(picture) = &member.avatar_url {
        person["image"] = json!(frame.whole(picture));
    }
    let about = posts::view::text_of(&member.bio_html);
    if !about.is_empty() {
        person["description"] = json!(about);
    }
    json!({
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "url": url,
        "dateCreated": member.joined_at,
        "mainEntity": person,
    })
}

async fn written(
    access: &Access,
    handle: &str,
    shown: &str,
    cursor: Option<&str>,
    base: &str,
) -> Result<(Markup, Option<String>), Problem> {
    let frame = access.frame();
    let lang = frame.lang;
    let nothing = || empty(&words::NOTHING_HERE[lang], &words::WILL_BE_LISTED[lang], None);
    let back = format!("{base}?show={shown}");
    Ok(match shown {
        "replies" => {
            let list = posts::replies_by_author(access, handle, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { reply_rows(access, &frame, &list.items) }, list.next)
        }
        "ideas" => {
            let filter = ideas::Filter { author: Some(handle), ..ideas::Filter::default() };
            let list = ideas::list(access, &filter, ideas::Sort::New, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { idea_rows(access, &frame, &list.items, &back) }, list.next)
        }
        "posts" => {
            let filter = posts::Filter { author: Some(handle), ..posts::Filter::default() };
            let list = posts::list(access, &filter, posts::Sort::New, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { post_rows(access, &frame, &list.items, &back) }, list.next)
        }
        _ => return Err(Problem::not_found()),
    })
}
