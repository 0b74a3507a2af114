//! What the elements show: always what anybody may read, whoever asks.

use gate::Access;
use http::HeaderMap;
use posts::{OpenThread, Order, ThreadKind};
use serde::Serialize;
use shared::domain::{Author, FieldError, IdeaId, PostId, Stage, Time, origin_of};
use shared::web::layout::{kind_word, name_of, status_word};
use shared::web::{Frame, Problem, cors, encoded};
use shared::words::{Lang, Message, ago, common};
use utoipa::ToSchema;

use crate::plain::paragraphs;
use crate::words;

/// The most rows of a list.
const MOST: usize = 20;
/// As many where nobody says how many.
const USUAL: usize = 5;
/// Characters of a post, and of an answer: what follows is read in the community.
const POST: usize = 700;
const ANSWER: usize = 400;
/// Answers below a post.
const ANSWERS: usize = 3;

/// Who asks, and how it is to be told.
pub(crate) struct Asked {
    /// The community as a stranger sees it.
    access: Access,
    frame: Frame,
    lang: Lang,
    /// Where the page that asks comes from; none where it is one of our own, or no page.
    origin: Option<String>,
}

impl Asked {
    /// A request of a page of a listed site, or of nobody's page; others are refused.
    pub(crate) fn of(access: &Access, headers: &HeaderMap, lang: Option<&str>) -> Result<Self, Problem> {
        let own = access.url("/");
        let origin = match cors::asker(&access.community.sites, headers, &own) {
            cors::Asker::Elsewhere => return Err(cors::not_listed()),
            cors::Asker::Site(site) => Some(site.origin().to_owned()),
            cors::Asker::Here => headers.get(http::header::ORIGIN).map(|_| origin_of(&own).to_owned()),
        };
        let lang = lang.and_then(Lang::of_code).unwrap_or(access.lang());
        let access = access.as_stranger();
        Ok(Self { frame: access.frame(), access, lang, origin })
    }

    /// The whole address of a page, which says where its visitors come from.
    fn link(&self, path: &str) -> String {
        let joint = if path.contains('?') { '&' } else { '?' };
        self.frame.whole(&format!("{path}{joint}utm_source=embed"))
    }

    fn page(&self, path: &str, words: impl Into<Message>) -> Further {
        Further { words: self.say(words), url: self.link(&self.frame.href(path)) }
    }

    fn say(&self, message: impl Into<Message>) -> String {
        message.into().to(self.lang)
    }

    fn when(&self, at: Time) -> When {
        When { at, words: self.say(ago(at, self.access.now)) }
    }

    fn name(&self, author: &Author) -> String {
        name_of(self.lang, author).to_owned()
    }

    fn replies(&self, count: i64) -> String {
        if count == 0 { String::new() } else { self.say(words::replies(count)) }
    }

    fn head(&self) -> Spoken {
        Spoken { lang: self.lang.code(), dir: self.lang.dir() }
    }
}

/// The language and direction of all words that follow.
#[derive(Serialize, ToSchema)]
pub(crate) struct Spoken {
    /// As in `lang`.
    lang: &'static str,
    /// `ltr` or `rtl`.
    dir: &'static str,
}

/// A link that leads on.
#[derive(Serialize, ToSchema)]
pub(crate) struct Further {
    /// What it says.
    words: String,
    /// Where it leads.
    url: String,
}

/// A moment.
#[derive(Serialize, ToSchema)]
pub(crate) struct When {
    /// For machines.
    #[schema(value_type = String)]
    at: Time,
    /// For people.
    words: String,
}

/// A list as an element shows it.
#[derive(Serialize, ToSchema)]
pub(crate) struct Shown<T> {
    #[serde(flatten)]
    spoken: Spoken,
    /// What it is.
    title: String,
    /// What is said where there is nothing.
    empty: String,
    /// How a number of votes is read aloud: `{n}` stands for it.
    votes: String,
    /// Where there is more.
    more: Further,
    /// The rows.
    items: Vec<T>,
}

/// An idea of such a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShownIdea {
    id: String,
    /// One line.
    title: String,
    /// Its page.
    url: String,
    /// Votes for, less votes against.
    score: i64,
    /// The same in words.
    votes: String,
    /// What the vote button does, in words.
    vote_words: String,
    /// The window to vote in; null where nobody can.
    vote_url: Option<String>,
    /// Where it stands, for programs and for people.
    status: String,
    status_words: String,
    /// How many comments, in words; empty for none.
    comments: String,
}

/// A post of such a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShownTopic {
    id: String,
    /// One line.
    title: String,
    /// Its page.
    url: String,
    /// `question` and so on, for programs and for people.
    kind: String,
    kind_words: String,
    /// Who wrote it.
    author: String,
    /// When.
    time: When,
    /// How many replies, in words; empty for none.
    replies: String,
}

/// A post with its best answers, as plain text.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShownThread {
    #[serde(flatten)]
    spoken: Spoken,
    id: String,
    /// One line.
    title: String,
    /// Its page.
    url: String,
    /// What it is, for people.
    kind_words: String,
    /// Who wrote it.
    author: String,
    /// When.
    time: When,
    /// How it begins.
    paragraphs: Vec<String>,
    /// What the accepted answer is called.
    accepted: String,
    /// The best answers or replies.
    answers: Vec<ShownAnswer>,
    /// Where the rest is.
    more: Further,
}

/// An answer.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShownAnswer {
    /// Who wrote it.
    author: String,
    /// When.
    time: When,
    /// How it begins.
    paragraphs: Vec<String>,
    /// Whether it is the one that solved it.
    accepted: bool,
}

/// Whether somebody would recommend the community, as a question.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShownNps {
    #[serde(flatten)]
    spoken: Spoken,
    /// Whether it is asked now.
    asked: bool,
    /// Where the answer goes: `POST` of `{"score", "words"}`.
    url: String,
    question: String,
    low: String,
    high: String,
    ask_words: String,
    send: String,
    thanks: String,
    failed: String,
    too_many: String,
    more: Further,
}

/// Which rows of a list.
#[derive(Default)]
pub(crate) struct Which<'a> {
    pub(crate) limit: Option<&'a str>,
    pub(crate) space: Option<&'a str>,
    pub(crate) tag: Option<&'a str>,
    pub(crate) sort: Option<&'a str>,
    pub(crate) status: Option<&'a str>,
}

impl Which<'_> {
    fn limit(&self) -> Result<usize, Problem> {
        let Some(text) = self.limit else { return Ok(USUAL) };
        let limit = text.parse().ok().filter(|limit| (1..=MOST).contains(limit));
        limit.ok_or_else(|| FieldError::new("limit", "invalid", words::limit_rows(MOST)).into())
    }
}

/// The best ideas, or others.
pub(crate) async fn ideas(asked: &Asked, which: &Which<'_>) -> Result<Shown<ShownIdea>, Problem> {
    let filter = ideas::Filter { status: which.status, space: which.space, tag: which.tag, author: None };
    let sort = ideas::Sort::parse(which.sort.unwrap_or("top"))?;
    let list = ideas::list(&asked.access, &filter, sort, None, which.limit()?).await?;
    let takes_votes = asked.access.stage() == Stage::Open;
    let items = list.items.into_iter().map(|idea| ShownIdea {
        url: asked.link(&idea.url),
        score: idea.score,
        votes: asked.say(common::votes(idea.score)),
        vote_words: asked.say(words::vote_for(&idea.title)),
        vote_url: (takes_votes && idea.merged_into.is_none()).then(|| vote_url(asked, idea.id)),
        status_words: asked.say(status_word(&idea.status)),
        status: idea.status,
        comments: if idea.reply_count == 0 { String::new() } else { asked.say(words::comments(idea.reply_count)) },
        id: idea.id.to_string(),
        title: idea.title,
    });
    Ok(Shown {
        spoken: asked.head(),
        title: asked.say(if sort == ideas::Sort::New { words::NEW_IDEAS } else { words::TOP_IDEAS }),
        empty: asked.say(words::NO_IDEAS),
        votes: asked.say(common::script_votes("{n}")),
        more: asked.page("/ideas", words::ALL_IDEAS),
        items: items.collect(),
    })
}

/// The window in which one votes; it knows which page to tell.
fn vote_url(asked: &Asked, id: IdeaId) -> String {
    let path = asked.frame.href(&format!("/embed/vote/{id}"));
    let site = asked.origin.as_deref().map_or_else(String::new, |origin| format!("?site={}", encoded(origin)));
    asked.frame.whole(&format!("{path}{site}"))
}

/// What is talked about.
pub(crate) async fn topics(asked: &Asked, which: &Which<'_>) -> Result<Shown<ShownTopic>, Problem> {
    let filter = posts::Filter { space: which.space, tag: which.tag, kind: None, author: None };
    let sort = posts::Sort::parse(which.sort.unwrap_or("hot"))?;
    let list = posts::list(&asked.access, &filter, sort, None, which.limit()?).await?;
    let items = list.items.into_iter().map(|post| ShownTopic {
        url: asked.link(&post.url),
        kind_words: asked.say(kind_word(&post.kind)),
        author: asked.name(&post.author),
        time: asked.when(post.created_at),
        replies: asked.replies(post.reply_count),
        id: post.id.to_string(),
        title: post.title,
        kind: post.kind,
    });
    Ok(Shown {
        spoken: asked.head(),
        title: asked.say(words::TOPICS),
        empty: asked.say(words::NO_TOPICS),
        votes: asked.say(common::script_votes("{n}")),
        more: asked.page("/", words::ALL_TOPICS),
        items: items.collect(),
    })
}

/// One post with its best answers.
pub(crate) async fn thread(asked: &Asked, id: PostId) -> Result<ShownThread, Problem> {
    let post = posts::read(&asked.access, id).await?;
    if post.summary.state != "published" {
        return Err(Problem::not_found());
    }
    let (html, post) = (post.body_html, post.summary);
    let id = post.id.to_string();
    let is_question = post.kind == "question";
    let thread = OpenThread { kind: ThreadKind::Post, id: &id, title: &post.title, is_question };
    let accepted = post.accepted_reply.as_deref();
    let said = posts::conversation(&asked.access, &thread, accepted, Order::Best, None, ANSWERS).await?;
    let shown = said.main.items.into_iter().filter(|reply| reply.state == "published").take(ANSWERS);
    let answers = shown.map(|reply| ShownAnswer {
        accepted: accepted == Some(reply.id.to_string().as_str()),
        author: asked.name(&reply.author),
        time: asked.when(reply.created_at),
        paragraphs: paragraphs(&reply.body_html, ANSWER),
    });
    let url = asked.link(&post.url);
    Ok(ShownThread {
        spoken: asked.head(),
        kind_words: asked.say(kind_word(&post.kind)),
        author: asked.name(&post.author),
        time: asked.when(post.created_at),
        paragraphs: paragraphs(&html, POST),
        accepted: asked.say(words::ACCEPTED),
        answers: answers.collect(),
        more: Further { words: asked.say(words::READ_AND_ANSWER), url: url.clone() },
        url,
        title: post.title,
        id,
    })
}

/// The question whether somebody would recommend it.
pub(crate) fn nps(asked: &Asked) -> ShownNps {
    let community = &asked.access.community;
    let in_time = matches!(asked.access.stage(), Stage::Open | Stage::Frozen | Stage::Ended);
    ShownNps {
        spoken: asked.head(),
        asked: in_time && community.survey.as_deref() == Some("nps"),
        url: asked.access.api_url("/survey"),
        question: asked.say(words::nps_question(&community.name)),
        low: asked.say(words::NPS_LOW),
        high: asked.say(words::NPS_HIGH),
        ask_words: asked.say(words::NPS_WORDS),
        send: asked.say(words::NPS_SEND),
        thanks: asked.say(words::NPS_THANKS),
        failed: asked.say(common::SCRIPT_FAILED),
        too_many: asked.say(words::NPS_TOO_MANY),
        more: asked.page("/", words::visit(&community.name)),
    }
}
