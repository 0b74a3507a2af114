//! What is remembered while one request is answered: what it cost, and the frame its page hangs in.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use async_trait::async_trait;

use super::{Later, encoded};
use crate::domain::{HostName, Role, Site, Slug, Time};
use crate::ports::{Clock, Db, DbError, Kv, KvError, Rows, Stmt};
use crate::words::Lang;

/// Who is signed in, as the top bar shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// In addresses.
    pub handle: String,
    /// For people.
    pub name: String,
    /// Their role.
    pub role: Role,
}

/// Whether a community has a host name of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OwnHost {
    /// It has none.
    #[default]
    None,
    /// It has one, and another was asked.
    Elsewhere,
    /// It has one, and that was asked: its pages stand at the root.
    Here,
}

/// What every page of a community shows around its own content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The community in addresses.
    pub slug: String,
    /// The community for people.
    pub name: String,
    /// Where the community is at home, for whole addresses: at its own host name, or where this deployment answers; without a
    /// trailing slash.
    pub base: String,
    /// Whether it has a host name of its own.
    pub own_host: OwnHost,
    /// Who is signed in.
    pub viewer: Option<Viewer>,
    /// The language the page is in.
    pub lang: Lang,
    /// The version of the community's brand: of its style sheet, and behind a full stop of its picture; none: it has no brand of
    /// its own.
    pub brand: Option<String>,
    /// The time zone of who is signed in, if they have named one: an IANA name.
    pub time_zone: Option<String>,
    /// How much who is signed in has been told and not seen yet; a hundred stand for more.
    pub unseen: u32,
    /// Whether who is signed in accepted guidelines that have changed since.
    pub guidelines_due: bool,
    /// What every page says of the community's life, in the language of the page: that it is a draft, or has been frozen.
    pub notice: Option<String>,
    /// Whether search engines are asked to leave the whole community out.
    pub unlisted: bool,
    /// The company's own sites: the first in the top bar, all of them in the foot.
    pub sites: Vec<Site>,
}

impl Frame {
    /// Whether who looks can add nothing any more: then no page offers it. While it is still being made only managers are told of the
    /// community's life, and they go on whatever it says.
    pub fn is_still(&self) -> bool {
        self.notice.is_some() && self.viewer.as_ref().is_none_or(|viewer| viewer.role < Role::Manager)
    }

    /// The address of the community's own style sheet, if it has one. It carries the version, so that browsers keep it.
    pub fn brand_sheet(&self) -> Option<String> {
        let version = self.brand.as_deref()?.split('.').next().filter(|version| !version.is_empty())?;
        Some(self.href(&format!("/brand.css?v={version}")))
    }

    /// The address of the community's own picture, if it has one.
    pub fn brand_logo(&self) -> Option<String> {
        let (_, version) = self.brand.as_deref()?.split_once('.')?;
        Some(self.href(&format!("/brand/logo?v={version}")))
    }

    /// The address that leads to one of the company's own sites, and counts that somebody went there.
    pub fn out(&self, site: &Site) -> String {
        self.href(&format!("/out?to={}", encoded(&site.url)))
    }

    /// The address of a page of this community; `path` begins with `/`.
    pub fn href(&self, path: &str) -> String {
        if self.own_host == OwnHost::Here { path.to_owned() } else { format!("/c/{}{path}", self.slug) }
    }

    /// The whole address of what is at this path of the site, for those who read it elsewhere. At a host name of its own a
    /// community's pages stand at the root, whatever host was asked.
    pub fn whole(&self, path: &str) -> String {
        let below = path.strip_prefix("/c/").and_then(|rest| rest.strip_prefix(self.slug.as_str()));
        let below = below.filter(|rest| self.own_host != OwnHost::None && rest.starts_with('/'));
        format!("{}{}", self.base, below.unwrap_or(path))
    }
}

#[derive(Debug, Default)]
struct Counters {
    statements: AtomicU64,
    rows_read: AtomicU64,
    sql_micros: AtomicU64,
    kv_micros: AtomicU64,
    frame: OnceLock<Frame>,
    asked: OnceLock<Option<Lang>>,
    cookies: Mutex<Vec<String>>,
    private: AtomicBool,
    keep: OnceLock<u32>,
    moved: OnceLock<i64>,
    later: Mutex<Later>,
    own_host: OnceLock<(HostName, Slug)>,
}

/// The running account of one request, shared by all who work on it.
#[derive(Debug, Clone, Default)]
pub struct RequestContext(Arc<Counters>);

impl RequestContext {
    /// SQL statements run so far.
    pub fn statements(&self) -> u64 {
        self.0.statements.load(Ordering::Relaxed)
    }

    /// Rows the database read so far, where the host counts them.
    pub fn rows_read(&self) -> u64 {
        self.0.rows_read.load(Ordering::Relaxed)
    }

    /// Milliseconds spent waiting for SQL.
    pub fn sql_millis(&self) -> f64 {
        self.0.sql_micros.load(Ordering::Relaxed) as f64 / 1000.0
    }

    /// Milliseconds spent waiting for the key-value store.
    pub fn kv_millis(&self) -> f64 {
        self.0.kv_micros.load(Ordering::Relaxed) as f64 / 1000.0
    }

    /// The frame, once it is known which community and visitor this is.
    pub fn frame(&self) -> Option<&Frame> {
        self.0.frame.get()
    }

    /// The language the request asks for; none if it names none of ours.
    pub fn asked(&self) -> Option<Lang> {
        self.0.asked.get().copied().flatten()
    }

    /// Says which language the request asks for.
    pub(super) fn set_asked(&self, asked: Option<Lang>) {
        let _ = self.0.asked.set(asked);
    }

    /// The language to answer in: that of the page, else what the request asks for, else English.
    pub fn lang(&self) -> Lang {
        self.frame().map_or_else(|| self.asked().unwrap_or_default(), |frame| frame.lang)
    }

    /// Says which community and visitor this is.
    pub fn set_frame(&self, frame: Frame) {
        // Two extractors of one request find the same frame: the first is kept.
        let _ = self.0.frame.set(frame);
    }
}

impl RequestContext {
    /// Adds a `Set-Cookie` to the answer, whatever the answer is.
    pub fn set_cookie(&self, line: String) {
        self.keep_private();
        self.0.cookies.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }

    /// Says that the answer is for this visitor alone: because of who they are, or of where.
    pub fn keep_private(&self) {
        self.0.private.store(true, Ordering::Relaxed);
    }

    /// Says that the answer will be another in so many seconds: our own cache keeps it no longer. Nothing of that shows in it.
    pub fn keep_for(&self, seconds: u32) {
        let _ = self.0.keep.set(seconds);
    }

    /// For how many seconds our own cache may keep the answer, where that was said.
    pub(super) fn keeps_for(&self) -> Option<u32> {
        self.0.keep.get().copied()
    }

    /// Says that a community's own host name was asked.
    pub(super) fn set_own_host(&self, name: HostName, slug: Slug) {
        let _ = self.0.own_host.set((name, slug));
    }

    /// The host name that was asked, where it is a community's own, and whose.
    pub fn own_host(&self) -> Option<&(HostName, Slug)> {
        self.0.own_host.get()
    }

    /// Leaves something to be done once the answer is out. It may be lost with its process.
    pub fn later(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.0.later.lock().unwrap_or_else(PoisonError::into_inner).push(work);
    }

    /// What is left to be done.
    pub(super) fn take_later(&self) -> Later {
        std::mem::take(&mut *self.0.later.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// By how many milliseconds the clock of this request is ahead of the host's.
    pub(super) fn moved_by(&self) -> Option<i64> {
        self.0.moved.get().copied()
    }

    /// Moves the clock of this request.
    pub(super) fn move_clock(&self, by: i64) {
        let _ = self.0.moved.set(by);
    }

    /// Whether no cache may give the answer to anybody else.
    pub(super) fn is_private(&self) -> bool {
        self.0.private.load(Ordering::Relaxed)
    }

    /// The cookies to set.
    pub(super) fn cookies(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.cookies.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A database that keeps the account of one request.
pub(super) struct MeteredDb {
    pub(super) inner: Arc<dyn Db>,
    /// All databases of the deployment, where this is one of several.
    pub(super) whole: Option<Arc<dyn Db>>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) context: RequestContext,
}

/// A key-value store that keeps the account of one request.
pub(super) struct MeteredKv {
    pub(super) inner: Arc<dyn Kv>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) context: RequestContext,
}

impl MeteredKv {
    fn count(&self, began: f64) {
        let micros = ((self.clock.ticks() - began) * 1000.0).max(0.0) as u64;
        self.context.0.kv_micros.fetch_add(micros, Ordering::Relaxed);
    }
}

#[async_trait]
impl Kv for MeteredKv {
    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, KvError> {
        let began = self.clock.ticks();
        let answer = self.inner.get(key).await;
        self.count(began);
        answer
    }

    async fn put(&self, key: &str, value: Vec<u8>, ttl: u32) -> Result<(), KvError> {
        let began = self.clock.ticks();
        let answer = self.inner.put(key, value, ttl).await;
        self.count(began);
        answer
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        let began = self.clock.ticks();
        let answer = self.inner.delete(key).await;
        self.count(began);
        answer
    }

    fn kept_since(&self) -> Time {
        self.inner.kept_since()
    }
}

#[async_trait]
impl Db for MeteredDb {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        let counters = &self.context.0;
        counters.statements.fetch_add(statements.len() as u64, Ordering::Relaxed);
        let began = self.clock.ticks();
        let answer = self.inner.batch(statements).await;
        let micros = ((self.clock.ticks() - began) * 1000.0).max(0.0) as u64;
        counters.sql_micros.fetch_add(micros, Ordering::Relaxed);
        if let Ok(results) = &answer {
            let read = results.iter().filter_map(|rows| rows.rows_read).sum();
            counters.rows_read.fetch_add(read, Ordering::Relaxed);
        }
        answer
    }

    fn place(&self, community: &str) -> Option<Arc<dyn Db>> {
        self.whole().place(community).map(|inner| self.of(inner))
    }

    fn place_name(&self, community: &str) -> &str {
        self.whole().place_name(community)
    }

    fn places(&self) -> Vec<(String, Arc<dyn Db>)> {
        self.whole().places().into_iter().map(|(name, inner)| (name, self.of(inner))).collect()
    }
}

impl MeteredDb {
    fn whole(&self) -> &dyn Db {
        self.whole.as_deref().unwrap_or(&*self.inner)
    }

    /// One of its databases on the same account.
    fn of(&self, inner: Arc<dyn Db>) -> Arc<dyn Db> {
        let whole = Some(self.whole.as_ref().unwrap_or(&self.inner).clone());
        Arc::new(Self { inner, whole, clock: self.clock.clone(), context: self.context.clone() })
    }
}
