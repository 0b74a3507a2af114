//! Who asks, in which community, and what is open to them: the first thing every handler takes, and the way every
//! reading path goes.

mod due;
mod load;
mod refusal;
mod stage;

use shared::domain::{Author, Identity, MemberId, Role, Stage, Time, Visitor};
use shared::ports::Stmt;
use shared::web::hosts::with_host;
use shared::web::layout::role_word;
use shared::web::{App, Frame, OwnHost, Problem, Quota, Viewer};
use shared::words::Lang;

use crate::asker::Asker;
use crate::house::{Community, House, Space, SpaceView};
use crate::policy::{Decision, Denial, Policy, Teaser, Way, decide};
use crate::{store, words};

pub(crate) use load::Checker;

/// The visitor of this request, the community, and what is open to them in it.
pub struct Access {
    /// The host.
    pub app: App,
    /// Where.
    pub community: Community,
    /// Who.
    pub visitor: Visitor,
    /// When.
    pub now: Time,
    /// All spaces, in their order, hidden ones too: show only what [`Space::view`] allows.
    spaces: Vec<Space>,
    policies: Vec<(Policy, Decision)>,
    asker: Option<Asker>,
    session: Option<String>,
    base: String,
    own_host: OwnHost,
    lang: Lang,
}

impl Access {
    /// Decides every policy of the house for the visitor.
    fn of(app: App, house: House, visitor: Visitor, asker: Option<Asker>, now: Time) -> Self {
        let House { community, spaces, policies } = house;
        let policies = policies.into_iter().map(|policy| {
            let decision = decide(&policy, &visitor, now);
            (policy, decision)
        });
        let policies = policies.collect();
        let mut access = Self {
            app,
            community,
            visitor,
            now,
            spaces,
            policies,
            asker,
            session: None,
            base: String::new(),
            own_host: OwnHost::None,
            lang: Lang::En,
        };
        let views: Vec<_> = access.spaces.iter().map(|space| access.view_of(space)).collect();
        for (space, view) in access.spaces.iter_mut().zip(views) {
            space.view = view;
        }
        access
    }

    /// The same community as somebody sees it of whom nothing is known but where they are: for feeds and site maps, which are
    /// read by programs on behalf of nobody, and which should be the same whoever looks at them.
    #[must_use]
    pub fn as_stranger(&self) -> Self {
        let visitor = Visitor { identity: None, country: self.visitor.country.clone() };
        let policies = self.policies.iter().map(|(policy, _)| policy.clone()).collect();
        let house = House { community: self.community.clone(), spaces: self.spaces.clone(), policies };
        Self {
            base: self.base.clone(),
            own_host: self.own_host,
            lang: self.lang,
            ..Self::of(self.app.clone(), house, visitor, None, self.now)
        }
    }

    fn view_of(&self, space: &Space) -> SpaceView {
        match self.denial(space.policy.as_deref()) {
            None => SpaceView::Open,
            Some(denial) if denial.teaser == Teaser::Nothing => SpaceView::Hidden,
            Some(_) => SpaceView::Named,
        }
    }

    /// The refusal of a policy; none if the visitor passes or there is none. A policy that is not there refuses.
    fn denial(&self, policy: Option<&str>) -> Option<Denial> {
        let name = policy?;
        match self.policies.iter().find(|(policy, _)| policy.name == name) {
            Some((_, Decision::Allowed)) => None,
            Some((_, Decision::Denied(denial))) => Some(denial.clone()),
            None => {
                Some(Denial { reason: crate::Reason::Excluded, ways: vec![Way::AskManager], teaser: Teaser::Nothing })
            }
        }
    }

    /// The spaces the visitor may know of, in their order.
    pub fn spaces(&self) -> impl Iterator<Item = &Space> {
        self.spaces.iter().filter(|space| space.view != SpaceView::Hidden)
    }

    /// The space of that slug if the visitor may read in it; else the refusal, or not found.
    pub fn space(&self, slug: &str) -> Result<&Space, Problem> {
        let space = self.spaces.iter().find(|space| space.slug == slug).ok_or_else(Problem::not_found)?;
        self.pass(&[space.policy.as_deref()], &space.name, &space.description)?;
        Ok(space)
    }

    /// The name of a space, for showing beside something the visitor may read.
    pub fn space_name<'a>(&'a self, slug: &'a str) -> &'a str {
        self.spaces.iter().find(|space| space.slug == slug).map_or(slug, |space| &space.name)
    }

    /// The spaces that are open to the visitor, as a JSON array for SQL: `space IN (SELECT value FROM json_each(?))`.
    pub fn open_spaces(&self) -> String {
        to_json(self.open_space_slugs())
    }

    /// The slugs of the spaces that are open to the visitor.
    pub(crate) fn open_space_slugs(&self) -> impl Iterator<Item = &str> {
        self.spaces.iter().filter(|space| space.view == SpaceView::Open).map(|space| space.slug.as_str())
    }

    /// The policies the visitor passes, as a JSON array for SQL; with `''`, which stands for no policy.
    pub fn open_policies(&self) -> String {
        to_json(self.open_policy_names())
    }

    /// The names of the policies the visitor passes; with `""`, which stands for no policy.
    pub(crate) fn open_policy_names(&self) -> impl Iterator<Item = &str> {
        let passed = self.policies.iter().filter(|(_, decision)| *decision == Decision::Allowed);
        std::iter::once("").chain(passed.map(|(policy, _)| policy.name.as_str()))
    }

    /// All policies of the community: for managers.
    pub fn policies(&self) -> impl Iterator<Item = &Policy> {
        self.policies.iter().map(|(policy, _)| policy)
    }

    /// A reading statement whose first three placeholders are the community, the spaces and the policies that are open to
    /// the visitor.
    pub fn gated(&self, sql: String) -> Stmt {
        Stmt::new(sql).bind(self.community.id.as_str()).bind(self.open_spaces()).bind(self.open_policies())
    }

    /// A policy and what it says of the visitor; none where there is no such policy, or where they may not know of it.
    pub fn decided(&self, policy: &str) -> Option<(&Policy, &Decision)> {
        let (policy, decision) = self.policies.iter().find(|(known, _)| known.name == policy)?;
        let secret = matches!(decision, Decision::Denied(denial) if denial.teaser == Teaser::Nothing);
        (!secret).then_some((policy, decision))
    }

    /// Whether the community has a policy of that name.
    pub fn has_policy(&self, name: &str) -> bool {
        self.policies.iter().any(|(policy, _)| policy.name == name)
    }

    /// Whether a thing in that space under that policy is open to the visitor; else the refusal with as much of the title
    /// and excerpt as both teasers let out, or not found where one lets out nothing.
    pub fn read(&self, space: &str, policy: Option<&str>, title: &str, excerpt: &str) -> Result<(), Problem> {
        let in_space = self.spaces.iter().find(|known| known.slug == space).ok_or_else(Problem::not_found)?;
        self.pass(&[in_space.policy.as_deref(), policy], title, excerpt)
    }

    /// Whether the visitor may read what stands like this (`published`, `deleted`, `hidden`, `held`, `removed`): what is
    /// withdrawn is for its author and for those who look after the place, and nobody else learns that it is there. Ask this
    /// before [`read`](Self::read), whose refusals show titles.
    pub fn may_see(&self, state: &str, author: Option<&str>) -> Result<(), Problem> {
        let withdrawn = ["hidden", "held", "removed"].contains(&state);
        let own = || self.visitor.identity.as_ref().is_some_and(|identity| Some(identity.handle.as_str()) == author);
        if !withdrawn || self.visitor.role().moderates() || own() { Ok(()) } else { Err(Problem::not_found()) }
    }

    /// Like [`read`](Self::read), for a thing outside under one policy.
    pub fn read_outside(&self, policy: &str, title: &str) -> Result<(), Problem> {
        self.pass(&[Some(policy)], title, "")
    }

    /// Whether the visitor may read what people say of themselves: bio, links, place and picture. Names and badges beside
    /// what somebody wrote are no part of it.
    pub fn people(&self) -> Result<(), Problem> {
        self.pass(&[self.community.people_policy.as_deref()], &words::people_of(&self.community.name).to(self.lang), "")
    }

    /// The address of a page of this community.
    pub fn href(&self, path: &str) -> String {
        if self.own_host == OwnHost::Here { path.to_owned() } else { format!("/c/{}{path}", self.community.slug) }
    }

    /// The whole address of a page of this community where it was asked for now: for what comes back to the same browser.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}", self.base, self.href(path))
    }

    /// The whole address of a page of this community where it is at home, whatever host was asked: for feeds, site maps and others
    /// who keep it.
    pub fn home_url(&self, path: &str) -> String {
        let frame = self.frame();
        frame.whole(&frame.href(path))
    }

    /// The whole address of a path of this community's API.
    pub fn api_url(&self, path: &str) -> String {
        format!("{}/api/v1/communities/{}{path}", self.base, self.community.slug)
    }

    /// The path if it is one of this site, else the community's home: a form can't send anybody to another site. It may be
    /// outside the community, because a company's own pages may stand behind its gates on the same host.
    pub fn own_path(&self, path: &str) -> String {
        let ours = path.starts_with('/') && !path.starts_with("//");
        if !ours || path.contains('\\') || path.chars().any(char::is_control) {
            return self.href("/");
        }
        // It came decoded, as the value of a field; an address has no blanks and no letters beyond ASCII.
        let encode = |byte: u8| match byte {
            b' ' | b'"' | b'<' | b'>' | 0x80.. => format!("%{byte:02X}"),
            _ => char::from(byte).to_string(),
        };
        path.bytes().map(encode).collect()
    }

    /// The language to answer in: chosen in this browser, else by the member, else what the browser asks for, else what the
    /// community speaks.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// What stands around every page.
    pub fn frame(&self) -> Frame {
        Frame {
            slug: self.community.slug.to_string(),
            name: self.community.name.clone(),
            base: match &self.community.host {
                Some(name) => with_host(&self.base, name),
                None => self.base.clone(),
            },
            own_host: self.own_host,
            viewer: self.visitor.identity.as_ref().map(|identity| Viewer {
                handle: identity.handle.to_string(),
                name: identity.name.clone(),
                role: identity.role,
            }),
            lang: self.lang,
            brand: self.community.brand.clone(),
            time_zone: self.asker.as_ref().and_then(Asker::time_zone),
            unseen: self.unseen(),
            guidelines_due: self.guidelines_accepted().is_some_and(|seen| seen < self.community.guidelines_version),
            notice: self.notice(),
            unlisted: !matches!(self.stage(), Stage::Open | Stage::Frozen | Stage::Ended),
            sites: self.community.sites.clone(),
        }
    }

    /// Somebody as the author of what they write.
    pub fn author(&self, identity: &Identity) -> Author {
        Author { handle: Some(identity.handle.to_string()), name: identity.name.clone(), role: identity.role }
    }

    /// Who is signed in; else what to do.
    pub fn signed_in(&self) -> Result<&Identity, Problem> {
        self.visitor.identity.as_ref().ok_or_else(|| Problem::sign_in(words::MEMBERS_ONLY_ACTION))
    }

    /// Who is signed in, if their role is at least this.
    pub fn at_least(&self, role: Role) -> Result<&Identity, Problem> {
        let identity = self.signed_in()?;
        if identity.role >= role {
            return Ok(identity);
        }
        let detail = words::role_too_low(role_word(role), role_word(identity.role));
        Err(Problem::forbidden("role_too_low", detail))
    }

    /// The member's id, if they have one yet: for showing their own votes.
    pub fn known_member(&self) -> Option<MemberId> {
        self.asker.as_ref().filter(|_| self.visitor.identity.is_some()).map(|asker| asker.id)
    }

    /// Counts one more of these for who is signed in; refused where that is over the quota.
    pub async fn within(&self, quota: &Quota) -> Result<(), Problem> {
        let identity = self.signed_in()?;
        self.app.within(quota, &format!("{}:{}", self.community.id, identity.handle)).await
    }

    /// Whether who asks joined so lately that the limits of new members hold for them.
    pub fn is_new(&self) -> bool {
        let days = self.community.new_member_days;
        let lately = |joined: Time| joined > self.now.plus_seconds(-days * 24 * 3600);
        days > 0 && self.asker.as_ref().is_none_or(|asker| lately(asker.joined_at))
    }

    /// The version of the guidelines who asks has accepted; none where they have accepted none, or nobody asks.
    pub fn guidelines_accepted(&self) -> Option<i64> {
        self.asker.as_ref().and_then(|asker| asker.guidelines)
    }

    /// How much the member has been told and not seen yet, of threads that are open to them; a hundred stand for more.
    pub fn unseen(&self) -> u32 {
        let open = |place: &&(String, String, Option<String>)| {
            let (_, space, policy) = *place;
            let in_space = self.spaces.iter().any(|known| known.slug == *space && known.view == SpaceView::Open);
            in_space && self.denial(policy.as_deref()).is_none()
        };
        let waits = self.asker.iter().filter(|_| self.visitor.identity.is_some()).flat_map(|asker| &asker.waits.unseen);
        u32::try_from(waits.filter(open).count()).unwrap_or(u32::MAX)
    }

    /// Whether the member has been told something of a thread that they have not seen yet.
    pub fn has_unseen(&self, thread: &str) -> bool {
        self.asker.as_ref().is_some_and(|asker| asker.waits.unseen.iter().any(|(known, ..)| known == thread))
    }

    /// The member looks at that thread now.
    pub fn has_seen(&mut self, thread: &str) {
        if let Some(asker) = &mut self.asker {
            asker.waits.unseen.retain(|(known, ..)| known != thread);
        }
    }

    /// The member's confirmed address; empty where none is known.
    pub fn email(&self) -> &str {
        self.asker.as_ref().map_or("", |asker| &asker.email)
    }

    /// Whether a person asks, and not a program by a key.
    pub fn is_person(&self) -> bool {
        self.asker.as_ref().is_none_or(|asker| asker.scopes.is_none())
    }

    /// The session this request belongs to; none for tool tokens and keys.
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }

    /// The member's id for a write. Who comes with a good token for the first time becomes a member here.
    pub async fn member(&self) -> Result<MemberId, Problem> {
        let identity = self.signed_in()?;
        match self.known_member() {
            Some(member) => Ok(member),
            None => Ok(store::join(&*self.app.db, &self.community.id, self.app.new_id(), identity, self.now).await?),
        }
    }

    /// After a change of spaces, policies or the community itself: checks that go by what is kept ask the database again.
    pub async fn house_changed(&self) {
        House::forget(&self.app, &self.community.slug).await;
    }
}

fn to_json<'a>(words: impl Iterator<Item = &'a str>) -> String {
    serde_json::to_string(&words.collect::<Vec<_>>()).unwrap_or_else(|_| "[]".to_owned())
}
