//! What somebody is told who does not pass: why, and how they get in.

use shared::domain::{Refusal, Step};
use shared::web::Problem;

use super::Access;
use crate::policy::{Teaser, Way};

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
        for (way, policy) in denials.iter().flat_map(|(denial, policy)| denial.ways.iter().map(move |way| (way, policy))) {
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
        let step = |action, label: String, href: Option<&str>| Step { action, label, href: href.map(|path| self.href(path)) };
        let stranger = self.visitor.identity.is_none();
        vec![match way {
            Way::SignIn => {
                let mut steps = vec![step("sign_in", "Sign in".to_owned(), Some("/sign-in"))];
                if self.community.open {
                    steps.push(step("register", "Become a member".to_owned(), Some("/join")));
                } else {
                    steps.push(step("redeem", "Redeem an invitation".to_owned(), Some("/invite")));
                }
                return steps;
            }
            Way::JoinGroup(group) => step("join_group", format!("This is for members of the group “{group}”"), None),
            Way::RaiseRole(role) => step("raise_role", format!("This is for the role {} and above", role.as_str()), None),
            Way::EarnBadge(badge) => step("earn_badge", format!("This is for who wears the badge “{badge}”"), None),
            Way::EarnReputation(least) => {
                let words = format!("This takes a reputation of {least}, which helpful posts and answers earn");
                step("earn_reputation", words, None)
            }
            Way::GetGrant(grant) => step("get_grant", format!("This is for who holds “{grant}”"), None),
            Way::Redeem(code) => step("redeem", format!("Redeem the code “{code}”"), Some("/invite")),
            Way::ConfirmAddress(domain) => {
                let words = format!("This is for confirmed mail addresses at {domain}");
                step("confirm_address", words, (!stranger).then_some("/settings"))
            }
            Way::Wait(time) => step("wait", format!("It opens on {}", time.in_full()), None),
            // A stranger signs in first: an answer has to reach somebody.
            Way::AskManager if stranger => step("ask_manager", "Ask a manager of this community".to_owned(), None),
            Way::AskManager => {
                let ask = format!("/ask?policy={policy}");
                step("ask_manager", "Ask a manager to let you in".to_owned(), Some(&ask))
            }
        }]
    }
}
