//! What is asked for: of the bare functions, and of our site.

use std::net::SocketAddr;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use shared::domain::{Claims, Identity, Role, sign_token};
use shared::web::session_cookie_name;

use super::client::{Client, request};
use crate::seed;

/// Tokens outlive any run.
const HOURS: u64 = 24;
/// How many different rows the bare write goes to.
const TOTALS: usize = 1_000;

/// A bare function, which one or several of our cases stand beside.
#[derive(Clone, Copy)]
pub(super) enum Bare {
    Hello,
    List,
    Write,
}

impl Bare {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Hello => "bare: hello",
            Self::List => "bare: one SELECT",
            Self::Write => "bare: one write",
        }
    }

    pub(super) fn statements(self) -> u64 {
        match self {
            Self::Hello => 0,
            Self::List => 1,
            Self::Write => 2,
        }
    }

    pub(super) fn request(self, number: usize) -> Vec<u8> {
        match self {
            Self::Hello => request("GET", "/hello", "", ""),
            Self::List => request("GET", "/items", "", ""),
            Self::Write => request("PUT", &format!("/totals/total-{}", number % TOTALS), "", ""),
        }
    }
}

/// One thing asked of us, and the bare function that does the like.
pub(super) struct Case<'a> {
    pub(super) name: String,
    pub(super) beside: Bare,
    pub(super) request: Box<dyn Fn(usize) -> Vec<u8> + Sync + 'a>,
}

/// A community on a host, with what its addresses are made of.
pub(super) struct Site {
    slug: String,
    /// A token for each member.
    tokens: Vec<String>,
    /// The posts on the first page: their ids and addresses.
    posts: Vec<(String, String)>,
}

impl Site {
    pub(super) fn of(address: SocketAddr, size: usize, secret: &str) -> Result<Self> {
        let slug = seed::slug(size);
        let mut client = Client::connect(address)?;
        let path = format!("/api/v1/communities/{slug}/posts");
        let answer = client.ask(&request("GET", &path, "", ""))?;
        let body = client.body(&answer);
        if answer.status != 200 {
            bail!("`{path}` was answered {}: {}", answer.status, String::from_utf8_lossy(body));
        }
        let list: Value = serde_json::from_slice(body)?;
        let posts: Option<Vec<_>> = list["items"]
            .as_array()
            .context("a list without items")?
            .iter()
            .map(|post| Some((post["id"].as_str()?.to_owned(), post["url"].as_str()?.to_owned())))
            .collect();
        let posts = posts.filter(|posts| posts.len() == 20).context("the list has no whole page of posts")?;
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
        let expires = i64::try_from(now + HOURS * 3600)?;
        let tokens = (0..seed::MEMBERS).map(|number| token(&slug, number, expires, secret)).collect::<Result<_>>()?;
        Ok(Self { slug, tokens, posts })
    }

    /// Every case, in the order of the bare ones.
    pub(super) fn cases(&self) -> Vec<Case<'_>> {
        let (id, url) = &self.posts[0];
        let home = format!("/c/{}/", self.slug);
        let cookie = format!("cookie: {}={}\r\n", session_cookie_name(&self.slug), self.tokens[0]);
        vec![
            same("home", Bare::Hello, request("GET", &home, "", "")),
            same("home, signed in", Bare::List, request("GET", &home, &cookie, "")),
            self.list(),
            same("thread (JSON)", Bare::List, request("GET", &self.api(&format!("/posts/{id}")), "", "")),
            // Signed in, because a visitor's page would come from the cache.
            same("thread (page)", Bare::List, request("GET", url, &cookie, "")),
            same(
                "gate check",
                Bare::List,
                request("GET", &self.api(&format!("/gate/check?resource=post:{id}")), "", ""),
            ),
            self.vote(),
        ]
    }

    /// The cases that are measured at several sizes.
    pub(super) fn cases_by_size(&self) -> Vec<Case<'_>> {
        vec![self.list(), self.vote()]
    }

    fn api(&self, path: &str) -> String {
        format!("/api/v1/communities/{}{path}", self.slug)
    }

    fn list(&self) -> Case<'_> {
        same("list", Bare::List, request("GET", &self.api("/posts"), "", ""))
    }

    /// Each vote is another member's or on another post, until all have voted on all of the page; then they change their
    /// minds. So each is a change, and none is answered without a write.
    fn vote(&self) -> Case<'_> {
        let paths: Vec<_> = self.posts.iter().map(|(id, _)| self.api(&format!("/votes/post/{id}"))).collect();
        let request = move |number: usize| {
            let token = &self.tokens[number % self.tokens.len()];
            let round = number / self.tokens.len();
            let value = if (round / paths.len()).is_multiple_of(2) { 1 } else { -1 };
            let headers = format!("authorization: Bearer {token}\r\ncontent-type: application/json\r\n");
            request("PUT", &paths[round % paths.len()], &headers, &format!("{{\"value\":{value}}}"))
        };
        Case { name: "vote".to_owned(), beside: Bare::Write, request: Box::new(request) }
    }
}

/// A case whose request is always the same.
fn same(name: &str, beside: Bare, request: Vec<u8>) -> Case<'static> {
    Case { name: name.to_owned(), beside, request: Box::new(move |_| request.clone()) }
}

fn token(slug: &str, number: usize, expires: i64, secret: &str) -> Result<String> {
    let identity = Identity::new(seed::handle(number).parse()?, format!("Member {number}"), Role::Member);
    let claims = Claims::of(slug.parse()?, identity, 0, expires);
    Ok(sign_token(&claims, secret.as_bytes()))
}
