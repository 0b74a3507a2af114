//! What somebody is told who does not pass: why, and how they get in.

use shared::domain::{Refusal, Step};
use shared::web::Problem;
use shared::web::layout::role_word;
use shared::words::{Message, full};

use super::Access;
use crate::policy::{Teaser, Way};
use crate::words;

impl Access {
    /// Nothing, if the visitor passes all of these policies; else the refusal, or not found.
    pub(super) fn pass(&self, policies: &[Option<&str>], title: &str, excerpt: &str) -> Result<(), Problem> {
        let denials: Vec<_> = policies.iter().filter_map(|policy| Some((self.denial(*policy)?, (*policy)?))).collect();
        let Some(teaser) = denials.iter().map(|(denial, _)| denial.teaser).min() else { return Ok(()) };
        if teaser == Teaser::Nothing {
            return Err(Problem::not_found());
        }
        let reason = denials[0].0.reason.as_str();
        let mut how_to_join: Vec<Step> = Vec::new();
        for (way, policy) in
            denials.iter().flat_map(|(denial, policy)| denial.ways.iter().map(move |way| (way, policy)))
        {
            for step in self.steps(way, policy) {
                if !how_to_join.contains(&step) {
                    how_to_join.push(step);
                }
            }
        }
        Err(Problem::refused(Refusal {
            reason,
            teaser_title: Some(title.to_owned()),
            teaser_excerpt: (teaser == Teaser::Excerpt && !excerpt.is_empty()).then(|| excerpt.to_owned()),
            how_to_join,
        }))
    }

    /// A way in, in words: for this visitor, at this policy.
    fn steps(&self, way: &Way, policy: &str) -> Vec<Step> {
        let step = |action, label: Message, href: Option<&str>| Step {
            action,
            label,
            href: href.map(|path| self.href(path)),
            done: false,
        };
        let stranger = self.visitor.identity.is_none();
        vec![match way {
            Way::SignIn => {
                let mut steps = vec![step("sign_in", words::STEP_SIGN_IN.into(), Some("/sign-in"))];
                if self.community.open {
                    steps.push(step("register", words::STEP_REGISTER.into(), Some("/join")));
                } else {
                    steps.push(step("redeem", words::STEP_REDEEM_INVITATION.into(), Some("/invite")));
                }
                return steps;
            }
            Way::JoinGroup(group) => step("join_group", words::step_group(group), None),
            Way::RaiseRole(role) => step("raise_role", words::step_role(role_word(*role)), None),
            Way::EarnBadge(badge) => step("earn_badge", words::step_badge(badge), None),
            Way::EarnReputation(least) => step("earn_reputation", words::step_reputation(*least), None),
            Way::GetGrant(grant) => step("get_grant", words::step_grant(grant), None),
            Way::Redeem(code) => step("redeem", words::step_code(code), Some("/invite")),
            Way::ConfirmAddress(domain) => {
                step("confirm_address", words::step_address(domain), (!stranger).then_some("/settings"))
            }
            Way::Wait(time) => step("wait", words::step_wait(full(*time)), None),
            // A stranger signs in first: an answer has to reach somebody.
            Way::AskManager if stranger => step("ask_manager", words::STEP_ASK_A_MANAGER.into(), None),
            Way::AskManager => {
                let ask = format!("/ask?policy={policy}");
                let done =
                    self.asker.as_ref().is_some_and(|asker| asker.waits.asked.iter().any(|asked| asked == policy));
                Step { done, ..step("ask_manager", words::STEP_ASK.into(), Some(&ask)) }
            }
        }]
    }
}
