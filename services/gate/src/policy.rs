//! Policies and the decision. Pure: the visitor and the time are handed in.

use serde::{Deserialize, Serialize};
use shared::domain::{Role, Time, Visitor};
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
    match rule {
        Rule::Everyone => None,
        Rule::SignedIn => unless(visitor.0.is_some(), Reason::SignInRequired, Way::SignIn),
        Rule::Role(role) => unless(visitor.role() >= *role, Reason::RoleRequired, Way::RaiseRole(*role)),
        Rule::Group(group) => unless(visitor.in_group(group), Reason::GroupRequired, Way::JoinGroup(group.clone())),
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
    let personal = |(_, way): &Obstacle| matches!(way, Way::SignIn | Way::JoinGroup(_) | Way::RaiseRole(_));
    // Of a stranger nobody can say which group they are in: to sign in is always the first step for them.
    let stranger = visitor.0.is_none() && obstacles.iter().any(personal);
    let first = stranger.then_some((Reason::SignInRequired, Way::SignIn));
    let mut ways = Vec::new();
    let mut reason = None;
    for (why, way) in first.into_iter().chain(obstacles) {
        reason.get_or_insert(why);
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    Denial { reason: reason.unwrap_or(Reason::Excluded), ways, teaser }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use shared::domain::Identity;

    use super::*;

    fn member(role: Role, groups: &[&str]) -> Visitor {
        Visitor(Some(Identity {
            handle: "ada".parse().unwrap(),
            name: "Ada".into(),
            role,
            groups: groups.iter().map(|group| (*group).to_owned()).collect(),
        }))
    }

    fn policy(rule: Rule) -> Policy {
        Policy { name: "test".into(), title: "Test".into(), rule, teaser: Teaser::Title }
    }

    fn denied(rule: Rule, visitor: &Visitor) -> Denial {
        match decide(&policy(rule), visitor, Time::from_millis(1_000)) {
            Decision::Denied(denial) => denial,
            Decision::Allowed => panic!("allowed"),
        }
    }

    #[test]
    fn a_stranger_is_told_to_sign_in_first() {
        let denial = denied(Rule::Group("partners".into()), &Visitor(None));
        assert_eq!(denial.reason, Reason::SignInRequired);
        assert_eq!(denial.ways, [Way::SignIn, Way::JoinGroup("partners".into())]);
    }

    #[test]
    fn a_member_is_told_which_group() {
        let denial = denied(Rule::Group("partners".into()), &member(Role::Member, &["press"]));
        assert_eq!(denial.reason, Reason::GroupRequired);
        assert_eq!(denial.ways, [Way::JoinGroup("partners".into())]);
    }

    #[test]
    fn before_its_time_one_waits() {
        let rule = Rule::Between { from: Some(Time::from_millis(2_000)), until: None };
        assert_eq!(denied(rule, &Visitor(None)).ways, [Way::Wait(Time::from_millis(2_000))]);
    }

    #[test]
    fn any_of_nothing_lets_nobody_in() {
        assert_eq!(denied(Rule::Any(vec![]), &member(Role::Member, &[])).reason, Reason::Excluded);
    }

    #[test]
    fn rules_are_written_as_the_readme_says() {
        let text =
            r#"{"all":["signed_in",{"any":[{"group":"partners"},{"role":"employee"}]},{"not":{"group":"press"}}]}"#;
        let rule: Rule = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&rule).unwrap(), text);
    }

    fn rules(with_not: bool) -> impl Strategy<Value = Rule> {
        let leaf = prop_oneof![
            Just(Rule::Everyone),
            Just(Rule::SignedIn),
            (0..6_usize).prop_map(|place| Rule::Role(Role::ALL[place])),
            "[abc]".prop_map(Rule::Group),
            (0..4_i64, 0..4_i64).prop_map(|(from, until)| Rule::Between {
                from: Some(Time::from_millis(from)),
                until: Some(Time::from_millis(until))
            }),
        ];
        leaf.prop_recursive(4, 24, 4, move |inner| {
            let lists = prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Rule::All),
                prop::collection::vec(inner.clone(), 0..4).prop_map(Rule::Any),
            ];
            if with_not {
                prop_oneof![lists, inner.prop_map(|rule| Rule::Not(Box::new(rule)))].boxed()
            } else {
                lists.boxed()
            }
        })
    }

    fn visitors() -> impl Strategy<Value = Visitor> {
        prop_oneof![
            Just(Visitor(None)),
            (1..5_usize, prop::collection::vec("[abc]", 0..3)).prop_map(|(role, groups)| member(
                Role::ALL[role],
                &groups.iter().map(String::as_str).collect::<Vec<_>>()
            )),
        ]
    }

    proptest! {
        #[test]
        fn a_refusal_always_names_a_way(rule in rules(true), visitor in visitors(), now in 0..4_i64) {
            if let Decision::Denied(denial) = decide(&policy(rule), &visitor, Time::from_millis(now)) {
                prop_assert!(!denial.ways.is_empty());
            }
        }

        #[test]
        fn one_more_group_never_shuts_out_where_there_is_no_not(
            rule in rules(false), visitor in visitors(), group in "[abc]", now in 0..4_i64,
        ) {
            let now = Time::from_millis(now);
            let policy = policy(rule);
            if decide(&policy, &visitor, now) == Decision::Allowed && visitor.0.is_some() {
                let mut more = visitor.clone();
                if let Some(identity) = more.0.as_mut() { identity.groups.push(group) }
                prop_assert_eq!(decide(&policy, &more, now), Decision::Allowed);
            }
        }

        #[test]
        fn not_turns_every_decision_around(rule in rules(true), visitor in visitors(), now in 0..4_i64) {
            let now = Time::from_millis(now);
            let plain = decide(&policy(rule.clone()), &visitor, now) == Decision::Allowed;
            let turned = decide(&policy(Rule::Not(Box::new(rule))), &visitor, now) == Decision::Allowed;
            prop_assert_ne!(plain, turned);
        }

        #[test]
        fn managers_pass_everything(rule in rules(true), now in 0..4_i64) {
            let decision = decide(&policy(rule), &member(Role::Manager, &[]), Time::from_millis(now));
            prop_assert_eq!(decision, Decision::Allowed);
        }
    }
}
