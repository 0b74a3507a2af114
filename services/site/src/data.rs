//! "Download my data": all that is kept of somebody, gathered from every service.

use axum::response::{IntoResponse, Response};
use gate::Access;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use serde::Serialize;
use serde_json::Value;
use shared::domain::{MemberId, Time};
use shared::web::{Json, Problem};

use crate::words;

/// The most of each kind.
const MOST: usize = 10_000;
/// How many are read at once.
const PAGE: usize = 500;
/// The most bytes of all posts, replies and ideas: an answer has to fit into the memory of a small function.
const ROOM: usize = 24 << 20;

/// All of it.
#[derive(Serialize)]
struct Data {
    community: String,
    made_at: Time,
    /// What was left out, if anything was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<String>,
    account: members::Account,
    posts: Vec<Value>,
    scheduled: Vec<posts::WaitingPost>,
    replies: Vec<Value>,
    ideas: Vec<Value>,
    votes: Vec<votes::Cast>,
    follows: Vec<follows::Own>,
    notifications: Vec<follows::KeptNotification>,
    survey_answers: Vec<insights::OwnAnswer>,
}

/// The kinds of things people write.
#[derive(Clone, Copy)]
enum Kind {
    Posts,
    Replies,
    Ideas,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Posts => "posts",
            Self::Replies => "replies",
            Self::Ideas => "ideas",
        }
    }

    /// What the member wrote of this kind behind that id, the oldest first.
    async fn page(self, access: &Access, member: MemberId, after: &str) -> Result<Vec<Value>, Problem> {
        match self {
            Self::Posts => rows(posts::posts_by(access, member, after, PAGE).await?),
            Self::Replies => rows(posts::replies_by(access, member, after, PAGE).await?),
            Self::Ideas => rows(ideas::ideas_by(access, member, after, PAGE).await?),
        }
    }
}

fn rows<T: Serialize>(written: Vec<T>) -> Result<Vec<Value>, Problem> {
    let rows = written.into_iter().map(serde_json::to_value);
    rows.collect::<Result<_, _>>().map_err(|error| Problem::broken(error.to_string()))
}

/// What there is room for still, and what had none.
struct Gathering {
    room: usize,
    left_out: Vec<String>,
}

impl Gathering {
    /// Leaves out what is more than fits, and says so.
    fn cut<T>(&mut self, access: &Access, rows: &mut Vec<T>, name: &'static str) {
        if rows.len() > MOST {
            rows.truncate(MOST);
            self.left_out.push(left_out(access, name, MOST));
        }
    }

    /// Everything of one kind, page by page, until there is no more or no room.
    async fn all(&mut self, access: &Access, member: MemberId, kind: Kind) -> Result<Vec<Value>, Problem> {
        let (mut kept, mut after) = (Vec::new(), String::new());
        loop {
            let found = kind.page(access, member, &after).await?;
            let is_last = found.len() < PAGE;
            for row in found {
                let length = row["body_md"].as_str().map_or(0, str::len);
                if kept.len() == MOST || length > self.room {
                    self.left_out.push(left_out(access, kind.name(), kept.len()));
                    return Ok(kept);
                }
                self.room -= length;
                after = row["id"].as_str().unwrap_or_default().to_owned();
                kept.push(row);
            }
            if is_last {
                return Ok(kept);
            }
        }
    }
}

/// What was left out, for who reads it.
fn left_out(access: &Access, kind: &str, count: usize) -> String {
    words::left_out(kind.to_owned(), i64::try_from(count).unwrap_or(i64::MAX)).to(access.lang())
}

/// The file. It is put together for whoever asks, about themselves and nobody else.
pub(crate) async fn data(access: Access) -> Result<Response, Problem> {
    let (member, account) = members::account(&access).await?.ok_or_else(Problem::not_found)?;
    let mut gathering = Gathering { room: ROOM, left_out: Vec::new() };
    let posts = gathering.all(&access, member, Kind::Posts).await?;
    let replies = gathering.all(&access, member, Kind::Replies).await?;
    let ideas = gathering.all(&access, member, Kind::Ideas).await?;
    let scheduled = posts::waiting_by(&access, member).await?;
    let mut votes = votes::cast_by(&access, member, MOST + 1).await?;
    gathering.cut(&access, &mut votes, "votes");
    let mut follows = follows::followed_by(&access, member, MOST + 1).await?;
    gathering.cut(&access, &mut follows, "follows");
    let mut notifications = follows::told_to(&access, member, MOST + 1).await?;
    gathering.cut(&access, &mut notifications, "notifications");
    let survey_answers = insights::survey_answers_by(&access, member).await?;
    let community = access.community.slug.to_string();
    let name = format!("attachment; filename=\"{community}-my-data.json\"");
    let left_out = gathering.left_out;
    let data = Data {
        community,
        made_at: access.now,
        left_out,
        account,
        posts,
        scheduled,
        replies,
        ideas,
        votes,
        follows,
        notifications,
        survey_answers,
    };
    Ok(([(CONTENT_DISPOSITION, name.as_str()), (CACHE_CONTROL, "private, no-store")], Json(data)).into_response())
}
