//! Who asks, in which community, and what is open to them: the first thing every handler takes, and the way every
//! reading path goes.

use axum::extract::{FromRequestParts, RawPathParams};
use http::header;
use http::request::Parts;
use shared::domain::{Author, Identity, MemberId, Refusal, Role, Slug, Step, Time, Visitor, read_token};
use shared::ports::Stmt;
use shared::web::{App, Frame, Problem, RequestContext, Viewer, cookie_value, session_cookie_name};

use crate::policy::{Decision, Denial, Policy, Teaser, Way, decide};
use crate::store;

/// A tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Community {
    /// The first key of every table.
    pub id: String,
    /// In addresses.
    pub slug: Slug,
    /// For people.
    pub name: String,
    /// What it is about.
    pub description: String,
}

/// A section of a community, and whether it is open to this visitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space {
    /// In addresses.
    pub slug: String,
    /// For people.
    pub name: String,
    /// What belongs there.
    pub description: String,
    /// The policy in front of it.
    pub policy: Option<String>,
    /// What the visitor may see of it: all, a teaser, or nothing.
    pub view: SpaceView,
}

/// What a visitor may see of a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpaceView {
    /// All that has no policy of its own.
    Open,
    /// Its name, with a lock.
    Named,
    /// Not even that it is there.
    Hidden,
}

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
    member: Option<MemberId>,
}

impl Access {
    /// Reads the community's gates and decides each for this visitor: one SQL statement.
    async fn load(app: App, slug: &Slug, visitor: Visitor) -> Result<Self, Problem> {
        let now = app.now();
        let handle = visitor.0.as_ref().map(|identity| identity.handle.as_str());
        let found = store::community(&*app.db, slug, handle).await?.ok_or_else(Problem::not_found)?;
        let policies: Vec<_> = found
            .policies
            .into_iter()
            .map(|policy| {
                let decision = decide(&policy, &visitor, now);
                (policy, decision)
            })
            .collect();
        let mut access = Self {
            app,
            community: found.community,
            visitor,
            now,
            spaces: found.spaces,
            policies,
            member: found.member,
        };
        let views: Vec<_> = access.spaces.iter().map(|space| access.view_of(space)).collect();
        for (space, view) in access.spaces.iter_mut().zip(views) {
            space.view = view;
        }
        Ok(access)
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
    pub(crate) fn policies(&self) -> impl Iterator<Item = &Policy> {
        self.policies.iter().map(|(policy, _)| policy)
    }

    /// A reading statement whose first three placeholders are the community, the spaces and the policies that are open to
    /// the visitor.
    pub fn gated(&self, sql: String) -> Stmt {
        Stmt::new(sql).bind(self.community.id.as_str()).bind(self.open_spaces()).bind(self.open_policies())
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

    /// Like [`read`](Self::read), for a thing outside under one policy.
    pub fn read_outside(&self, policy: &str, title: &str) -> Result<(), Problem> {
        self.pass(&[Some(policy)], title, "")
    }

    fn pass(&self, policies: &[Option<&str>], title: &str, excerpt: &str) -> Result<(), Problem> {
        let denials: Vec<_> = policies.iter().filter_map(|policy| self.denial(*policy)).collect();
        let Some(teaser) = denials.iter().map(|denial| denial.teaser).min() else { return Ok(()) };
        if teaser == Teaser::Nothing {
            return Err(Problem::not_found());
        }
        let reason = denials[0].reason.as_str();
        let mut how_to_join: Vec<Step> = Vec::new();
        for way in denials.iter().flat_map(|denial| &denial.ways) {
            let step = self.step(way);
            if !how_to_join.contains(&step) {
                how_to_join.push(step);
            }
        }
        Err(Problem::refused(Refusal {
            reason,
            teaser_title: Some(title.to_owned()),
            teaser_excerpt: (teaser == Teaser::Excerpt && !excerpt.is_empty()).then(|| excerpt.to_owned()),
            how_to_join,
        }))
    }

    /// A way in, in words.
    fn step(&self, way: &Way) -> Step {
        let (action, label, href) = match way {
            Way::SignIn => ("sign_in", "Sign in".to_owned(), Some(self.href("/sign-in"))),
            Way::JoinGroup(group) => ("join_group", format!("Ask a manager to let you into the group “{group}”"), None),
            Way::RaiseRole(role) => ("raise_role", format!("This is for the role {} and above", role.as_str()), None),
            Way::Wait(time) => ("wait", format!("It opens on {}", time.day()), None),
            Way::AskManager => ("ask_manager", "Ask a manager of this community".to_owned(), None),
        };
        Step { action, label, href }
    }

    /// The address of a page of this community.
    pub fn href(&self, path: &str) -> String {
        format!("/c/{}{path}", self.community.slug)
    }

    /// The path if it is a page of this community, else the community's home: a form can't send anybody elsewhere.
    pub fn own_path(&self, path: &str) -> String {
        let ours = path.starts_with(&self.href("/")) && !path.contains(['\\', '\n', '\r']) && path.is_ascii();
        if ours { path.to_owned() } else { self.href("/") }
    }

    /// What stands around every page.
    pub fn frame(&self) -> Frame {
        Frame {
            slug: self.community.slug.to_string(),
            name: self.community.name.clone(),
            viewer: self.visitor.0.as_ref().map(|identity| Viewer {
                handle: identity.handle.to_string(),
                name: identity.name.clone(),
                role: identity.role,
            }),
        }
    }

    /// Somebody as the author of what they write.
    pub fn author(&self, identity: &Identity) -> Author {
        Author { handle: Some(identity.handle.to_string()), name: identity.name.clone(), role: identity.role }
    }

    /// Who is signed in; else what to do.
    pub fn signed_in(&self) -> Result<&Identity, Problem> {
        self.visitor.0.as_ref().ok_or_else(|| {
            Problem::sign_in("Only members can do this. Sign in, or send a session token as `Authorization: Bearer`.")
        })
    }

    /// Who is signed in, if their role is at least this.
    pub fn at_least(&self, role: Role) -> Result<&Identity, Problem> {
        let identity = self.signed_in()?;
        if identity.role >= role {
            return Ok(identity);
        }
        let detail = format!("This takes the role {} or above; you are {}.", role.as_str(), identity.role.as_str());
        Err(Problem::forbidden("role_too_low", detail))
    }

    /// The member's id, if they have one yet: for showing their own votes.
    pub fn known_member(&self) -> Option<MemberId> {
        self.member
    }

    /// The member's id for a write. Who comes with a good token for the first time becomes a member here.
    pub async fn member(&self) -> Result<MemberId, Problem> {
        let identity = self.signed_in()?;
        match self.member {
            Some(member) => Ok(member),
            None => Ok(store::join(&*self.app.db, &self.community.id, self.app.new_id(), identity, self.now).await?),
        }
    }
}

fn to_json<'a>(words: impl Iterator<Item = &'a str>) -> String {
    serde_json::to_string(&words.collect::<Vec<_>>()).unwrap_or_else(|_| "[]".to_owned())
}

impl FromRequestParts<App> for Access {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Problem::not_found())?;
        let slug = params.iter().find(|(name, _)| *name == "community").map(|(_, value)| value);
        let slug: Slug = slug.and_then(|slug| slug.parse().ok()).ok_or_else(Problem::not_found)?;
        let Ok(app) = App::from_request_parts(parts, app).await;
        let visitor = visitor(parts, &slug, &app)?;
        let access = Self::load(app, &slug, visitor).await?;
        if let Some(context) = parts.extensions.get::<RequestContext>() {
            context.set_frame(access.frame());
        }
        Ok(access)
    }
}

/// Whom the request's session names. A browser whose session has run out is a visitor again; a program is told.
fn visitor(parts: &Parts, slug: &Slug, app: &App) -> Result<Visitor, Problem> {
    let read =
        |token: &str| read_token(token, slug, app.now(), &app.session_secret()).map(|claims| claims.into_identity());
    let Some(header) = parts.headers.get(header::AUTHORIZATION) else {
        let cookie = cookie_value(&parts.headers, &session_cookie_name(slug.as_str()));
        return Ok(Visitor(cookie.and_then(|token| read(token).ok())));
    };
    let token = header.to_str().ok().and_then(|value| value.strip_prefix("Bearer "));
    let token = token.ok_or_else(|| Problem::sign_in("`Authorization` must be `Bearer` and a session token."))?;
    read(token).map(|identity| Visitor(Some(identity))).map_err(|error| Problem::sign_in(format!("{error}.")))
}
