//! Policies and the decision. Pure: the visitor and the time are handed in.

use serde::{Deserialize, Serialize};
use shared::domain::{GrantKind, Role, Time, Visitor};
use utoipa::ToSchema;

/// What somebody has to be to pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Anybody passes.
    Everyone,
    /// Whoever has signed in.
    SignedIn,
    /// Whoever has this role or a more trusted one.
    Role(Role),
    /// Whoever is in this group.
    Group(String),
    /// Whoever wears this badge.
    Badge(String),
    /// Whoever has at least this reputation.
    Reputation(i64),
    /// Whoever holds this: `product:x` bought, `contract:y` signed.
    Grant(String),
    /// Whoever has redeemed this code.
    Code(String),
    /// Whoever's confirmed address is of this domain, such as `example.com`.
    MailDomain(String),
    /// Whoever comes from one of these countries (ISO 3166-1, two capital letters), where the host knows.
    Country(Vec<String>),
    /// Anybody, in this time: from its beginning, until just before its end.
    Between {
        /// Not before this; none: since ever.
        #[schema(value_type = Option<String>)]
        from: Option<Time>,
        /// Not from this on; none: for ever.
        #[schema(value_type = Option<String>)]
        until: Option<Time>,
    },
    /// Who passes all of these.
    #[schema(no_recursion)]
    All(Vec<Rule>),
    /// Who passes one of these.
    #[schema(no_recursion)]
    Any(Vec<Rule>),
    /// Who does not pass this.
    #[schema(no_recursion)]
    Not(Box<Rule>),
}

/// What the refused may know of what is behind the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Teaser {
    /// Nothing, not even that it is there.
    Nothing,
    /// Its title.
    Title,
    /// Its title and first words.
    Excerpt,
}

/// A gate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Policy {
    /// Its name in the community: 2 to 40 characters `a-z 0-9 -`.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// Who passes.
    pub rule: Rule,
    /// What the others may know.
    pub teaser: Teaser,
}

/// Why somebody does not pass: the first thing in their way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nobody knows them.
    SignInRequired,
    /// They are not in the group.
    GroupRequired,
    /// Their role is not enough.
    RoleRequired,
    /// They do not wear the badge.
    BadgeRequired,
    /// Their reputation is not enough.
    ReputationRequired,
    /// They do not hold what it takes.
    GrantRequired,
    /// They have not redeemed the code.
    CodeRequired,
    /// Their address is of another domain, or not confirmed.
    MailDomainRequired,
    /// They come from elsewhere.
    CountryExcluded,
    /// It is not open yet.
    NotYet,
    /// It is over.
    Over,
    /// The rule leaves them out.
    Excluded,
}

impl Reason {
    /// As written in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignInRequired => "sign_in_required",
            Self::GroupRequired => "group_required",
            Self::RoleRequired => "role_required",
            Self::BadgeRequired => "badge_required",
            Self::ReputationRequired => "reputation_required",
            Self::GrantRequired => "grant_required",
            Self::CodeRequired => "code_required",
            Self::MailDomainRequired => "mail_domain_required",
            Self::CountryExcluded => "country_excluded",
            Self::NotYet => "not_yet",
            Self::Over => "over",
            Self::Excluded => "excluded",
        }
    }
}

/// A way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// Sign in: who they are may be enough.
    SignIn,
    /// Get into the group.
    JoinGroup(String),
    /// Get the role.
    RaiseRole(Role),
    /// Earn the badge.
    EarnBadge(String),
    /// Earn the reputation.
    EarnReputation(i64),
    /// Get what it takes: buy it, sign it.
    GetGrant(String),
    /// Redeem the code.
    Redeem(String),
    /// Confirm an address of the domain.
    ConfirmAddress(String),
    /// Wait until then.
    Wait(Time),
    /// Nothing they can do but ask.
    AskManager,
}

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Denial {
    /// The first thing in the way.
    pub reason: Reason,
    /// The ways in, each once, in the order to try them.
    pub ways: Vec<Way>,
    /// What they may know all the same.
    pub teaser: Teaser,
}

/// Whether somebody passes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// They do.
    Allowed,
    /// They do not, and how they could.
    Denied(Denial),
}

/// Decides whether this visitor passes this policy at this moment. Managers pass every gate of their community.
pub fn decide(policy: &Policy, visitor: &Visitor, now: Time) -> Decision {
    if visitor.role() >= Role::Manager {
        return Decision::Allowed;
    }
    match obstacles(&policy.rule, visitor, now) {
        None => Decision::Allowed,
        Some(obstacles) => Decision::Denied(denial(obstacles, visitor, policy.teaser)),
    }
}

/// Something in the way: why, and what would remove it.
type Obstacle = (Reason, Way);

/// What is in the visitor's way; none if they pass.
fn obstacles(rule: &Rule, visitor: &Visitor, now: Time) -> Option<Vec<Obstacle>> {
    let unless = |passes: bool, reason, way| (!passes).then(|| vec![(reason, way)]);
    let held = |kind, name: &String, reason, way: fn(String) -> Way| {
        unless(visitor.holds(kind, name), reason, way(name.clone()))
    };
    match rule {
        Rule::Everyone => None,
        Rule::SignedIn => unless(visitor.identity.is_some(), Reason::SignInRequired, Way::SignIn),
        Rule::Role(role) => unless(visitor.role() >= *role, Reason::RoleRequired, Way::RaiseRole(*role)),
        Rule::Group(name) => held(GrantKind::Group, name, Reason::GroupRequired, Way::JoinGroup),
        Rule::Badge(name) => held(GrantKind::Badge, name, Reason::BadgeRequired, Way::EarnBadge),
        Rule::Grant(name) => held(GrantKind::Grant, name, Reason::GrantRequired, Way::GetGrant),
        Rule::Code(name) => held(GrantKind::Code, name, Reason::CodeRequired, Way::Redeem),
        Rule::Reputation(least) => {
            let passes = visitor.identity.as_ref().is_some_and(|identity| identity.reputation >= *least);
            unless(passes, Reason::ReputationRequired, Way::EarnReputation(*least))
        }
        Rule::MailDomain(domain) => {
            let own = visitor.identity.as_ref().and_then(|identity| identity.mail_domain.as_ref());
            unless(own == Some(domain), Reason::MailDomainRequired, Way::ConfirmAddress(domain.clone()))
        }
        Rule::Country(countries) => {
            let passes = visitor.country.as_ref().is_some_and(|country| countries.contains(country));
            unless(passes, Reason::CountryExcluded, Way::AskManager)
        }
        Rule::Between { from: Some(from), .. } if now < *from => Some(vec![(Reason::NotYet, Way::Wait(*from))]),
        Rule::Between { until: Some(until), .. } if now >= *until => Some(vec![(Reason::Over, Way::AskManager)]),
        Rule::Between { .. } => None,
        Rule::All(rules) => {
            let all: Vec<_> = rules.iter().filter_map(|rule| obstacles(rule, visitor, now)).flatten().collect();
            (!all.is_empty()).then_some(all)
        }
        Rule::Any(rules) => {
            let each: Option<Vec<_>> = rules.iter().map(|rule| obstacles(rule, visitor, now)).collect();
            // Any of nothing is passed by nobody.
            let each = each?.concat();
            Some(if each.is_empty() { vec![(Reason::Excluded, Way::AskManager)] } else { each })
        }
        Rule::Not(rule) => unless(obstacles(rule, visitor, now).is_some(), Reason::Excluded, Way::AskManager),
    }
}

fn denial(obstacles: Vec<Obstacle>, visitor: &Visitor, teaser: Teaser) -> Denial {
    // Of a stranger nobody can say what they hold: to sign in is always the first step for them.
    let personal = |(_, way): &Obstacle| !matches!(way, Way::Wait(_) | Way::AskManager);
    let for_whom = obstacles.iter().any(personal);
    let stranger = visitor.identity.is_none();
    let first = (stranger && for_whom).then_some((Reason::SignInRequired, Way::SignIn));
    // A member whom nothing but a manager's word lets in can at least ask for it.
    let last = (!stranger && for_whom).then_some((Reason::Excluded, Way::AskManager));
    let mut ways = Vec::new();
    let mut reason = None;
    for (why, way) in first.into_iter().chain(obstacles).chain(last) {
        reason.get_or_insert(why);
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    Denial { reason: reason.unwrap_or(Reason::Excluded), ways, teaser }
}

#[cfg(test)]
mod tests;
