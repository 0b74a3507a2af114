//! The way of a community, from the first post to the merged idea, step by step. Every host, and the site in single
//! functions, must tell the same story: the same statuses, headers and bodies, ids and times aside.

mod company;
mod gate;
mod ideas;
mod instead;
mod posting;

use suites::client::Site;
use suites::host::forms;
use suites::people::Member;
use suites::transcript::Transcript;

/// Who acts in a story, in the order they are named here.
struct People {
    ann: Member,
    bob: Member,
    carl: Member,
    dora: Member,
}

impl People {
    fn new(story: &mut Transcript) -> Self {
        let mut person = |name: &str| {
            let member = suites::people::member();
            story.name(&member.handle, name);
            member
        };
        Self { ann: person("ann"), bob: person("bob"), carl: person("carl"), dora: person("dora") }
    }
}

/// Tells the story in every form the site comes in.
fn told(story: impl Fn(&Site) -> String) -> Vec<String> {
    let forms = forms();
    let told: Vec<_> = forms.iter().map(|(_, site)| story(site)).collect();
    for ((form, site), text) in forms.iter().zip(&told) {
        println!("{form} at {}: {} lines", site.url(), text.lines().count());
    }
    told
}

#[test]
fn posts_replies_and_their_votes() {
    for text in told(posting::story) {
        insta::assert_snapshot!("posting", text);
    }
}

#[test]
fn ideas_from_the_first_thought_to_the_roadmap() {
    for text in told(ideas::story) {
        insta::assert_snapshot!("ideas", text);
    }
}

#[test]
fn denied_and_then_granted() {
    for text in told(gate::story) {
        insta::assert_snapshot!("gate", text);
    }
}

#[test]
fn found_and_voted_for_instead() {
    forms().iter().for_each(|(_, site)| instead::story(site));
}

#[test]
fn somebody_of_the_company_answers_for_an_idea() {
    forms().iter().for_each(|(_, site)| company::owners(site));
}

#[test]
fn what_was_asked_for_and_built() {
    forms().iter().for_each(|(_, site)| company::change_log(site));
}

#[test]
fn votes_are_limited_where_the_community_says_so() {
    forms().iter().for_each(|(_, site)| company::budget(site));
}
