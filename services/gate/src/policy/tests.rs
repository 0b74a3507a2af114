use proptest::prelude::*;
use shared::domain::{Held, Identity};

use super::*;

fn member(role: Role, groups: &[&str]) -> Visitor {
    let mut identity = Identity::new("ada".parse().unwrap(), "Ada", role);
    identity.held.groups = groups.iter().map(|group| (*group).to_owned()).collect();
    Visitor::somebody(identity)
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
    let denial = denied(Rule::Group("partners".into()), &Visitor::default());
    assert_eq!(denial.reason, Reason::SignInRequired);
    assert_eq!(denial.ways, [Way::SignIn, Way::JoinGroup("partners".into())]);
}

#[test]
fn a_member_is_told_which_group() {
    let denial = denied(Rule::Group("partners".into()), &member(Role::Member, &["press"]));
    assert_eq!(denial.reason, Reason::GroupRequired);
    assert_eq!(denial.ways, [Way::JoinGroup("partners".into()), Way::AskManager]);
}

#[test]
fn each_leaf_opens_to_who_has_it_and_names_its_way() {
    type Open = fn(&mut Visitor);
    let leaves: [(Rule, Reason, Way, Open); 8] = [
        (Rule::Badge("b".into()), Reason::BadgeRequired, Way::EarnBadge("b".into()), |v| {
            give(v, GrantKind::Badge, "b")
        }),
        (Rule::Grant("product:x".into()), Reason::GrantRequired, Way::GetGrant("product:x".into()), |v| {
            give(v, GrantKind::Grant, "product:x");
        }),
        (Rule::Code("spring".into()), Reason::CodeRequired, Way::Redeem("spring".into()), |v| {
            give(v, GrantKind::Code, "spring");
        }),
        (Rule::Group("g".into()), Reason::GroupRequired, Way::JoinGroup("g".into()), |v| {
            give(v, GrantKind::Group, "g")
        }),
        (Rule::Role(Role::Champion), Reason::RoleRequired, Way::RaiseRole(Role::Champion), |v| {
            if let Some(identity) = &mut v.identity {
                identity.role = Role::Champion;
            }
        }),
        (Rule::Reputation(50), Reason::ReputationRequired, Way::EarnReputation(50), |v| {
            if let Some(identity) = &mut v.identity {
                identity.reputation = 50;
            }
        }),
        (
            Rule::MailDomain("a.example".into()),
            Reason::MailDomainRequired,
            Way::ConfirmAddress("a.example".into()),
            |v| {
                if let Some(identity) = &mut v.identity {
                    identity.mail_domain = Some("a.example".into());
                }
            },
        ),
        (Rule::Country(vec!["SK".into()]), Reason::CountryExcluded, Way::AskManager, |v| v.country = Some("SK".into())),
    ];
    for (rule, reason, way, open) in leaves {
        let mut visitor = member(Role::Member, &[]);
        let denial = denied(rule.clone(), &visitor);
        assert_eq!((denial.reason, &denial.ways[0]), (reason, &way), "{rule:?}");
        assert_eq!(denial.ways.last(), Some(&Way::AskManager), "a member can always ask: {rule:?}");
        open(&mut visitor);
        assert_eq!(decide(&policy(rule.clone()), &visitor, Time::from_millis(0)), Decision::Allowed, "{rule:?}");
    }
}

fn give(visitor: &mut Visitor, kind: GrantKind, name: &str) {
    if let Some(identity) = &mut visitor.identity {
        identity.held.add(kind, name.to_owned());
    }
}

#[test]
fn before_its_time_one_waits() {
    let rule = Rule::Between { from: Some(Time::from_millis(2_000)), until: None };
    assert_eq!(denied(rule, &Visitor::default()).ways, [Way::Wait(Time::from_millis(2_000))]);
}

#[test]
fn any_of_nothing_lets_nobody_in() {
    assert_eq!(denied(Rule::Any(vec![]), &member(Role::Member, &[])).reason, Reason::Excluded);
}

#[test]
fn rules_are_written_as_the_readme_says() {
    let text = r#"{"all":["signed_in",{"any":[{"group":"partners"},{"role":"employee"}]},{"not":{"group":"press"}}]}"#;
    let rule: Rule = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&rule).unwrap(), text);
}

fn rules(with_not: bool) -> impl Strategy<Value = Rule> {
    let leaf = prop_oneof![
        Just(Rule::Everyone),
        Just(Rule::SignedIn),
        (0..6_usize).prop_map(|place| Rule::Role(Role::ALL[place])),
        "[abc]".prop_map(Rule::Group),
        "[abc]".prop_map(Rule::Badge),
        "[abc]".prop_map(Rule::Grant),
        "[abc]".prop_map(Rule::Code),
        (0..4_i64).prop_map(Rule::Reputation),
        "[ab]".prop_map(Rule::MailDomain),
        prop::collection::vec("[AB]{2}", 1..3).prop_map(Rule::Country),
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

fn helds() -> impl Strategy<Value = Held> {
    let names = || prop::collection::vec("[abc]", 0..3);
    (names(), names(), names(), names()).prop_map(|(groups, badges, grants, codes)| Held {
        groups,
        badges,
        grants,
        codes,
    })
}

fn visitors() -> impl Strategy<Value = Visitor> {
    let somebody = (1..5_usize, helds(), 0..4_i64, prop::option::of("[ab]"));
    (prop::option::of(somebody), prop::option::of("[AB]{2}")).prop_map(|(somebody, country)| Visitor {
        identity: somebody.map(|(role, held, reputation, mail_domain)| Identity {
            handle: "ada".parse().unwrap(),
            name: "Ada".into(),
            role: Role::ALL[role],
            held,
            reputation,
            mail_domain,
        }),
        country,
    })
}

proptest! {
    #[test]
    fn a_refusal_always_names_a_way(rule in rules(true), visitor in visitors(), now in 0..4_i64) {
        if let Decision::Denied(denial) = decide(&policy(rule), &visitor, Time::from_millis(now)) {
            prop_assert!(!denial.ways.is_empty());
        }
    }

    #[test]
    fn being_given_more_never_shuts_out_where_there_is_no_not(
        rule in rules(false), visitor in visitors(), name in "[abc]", kind in 0..4_usize, more in 0..3_i64, now in 0..4_i64,
    ) {
        let now = Time::from_millis(now);
        let policy = policy(rule);
        if decide(&policy, &visitor, now) == Decision::Allowed && visitor.identity.is_some() {
            let mut richer = visitor.clone();
            if let Some(identity) = richer.identity.as_mut() {
                let kind = [GrantKind::Group, GrantKind::Badge, GrantKind::Grant, GrantKind::Code][kind];
                identity.held.add(kind, name);
                identity.reputation += more;
            }
            prop_assert_eq!(decide(&policy, &richer, now), Decision::Allowed);
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
