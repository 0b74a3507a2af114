//! People: what they say of themselves and who may read it, what is handed over to them and what is taken away, keys that
//! act for them, and every way to steal a session.

mod account;
mod keys;
mod policy;
mod profile;
mod sessions;
mod theft;

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use suites::client::{Answer, Site};
use suites::host::forms;

/// The policy in front of people is the whole community's: who sets it keeps others from reading profiles meanwhile.
static PEOPLE: RwLock<()> = RwLock::new(());

fn reading_profiles() -> RwLockReadGuard<'static, ()> {
    PEOPLE.read().unwrap_or_else(PoisonError::into_inner)
}

fn setting_the_policy() -> RwLockWriteGuard<'static, ()> {
    PEOPLE.write().unwrap_or_else(PoisonError::into_inner)
}

/// Tells the story in every form the site comes in.
fn everywhere(story: impl Fn(&Site)) {
    for (form, site) in forms() {
        println!("{form} at {}", site.url());
        story(&site);
    }
}

/// Checks that an answer is a refusal with this status and code.
#[track_caller]
fn refused(answer: Answer, status: u16, code: &str) {
    let answer = answer.must(status);
    assert_eq!(answer.json()["code"], code, "{}: {}", answer.what, answer.text());
}

/// The same of a page.
#[track_caller]
fn refused_page(answer: Answer, status: u16) {
    let answer = answer.must(status);
    assert!(answer.header("content-type").starts_with("text/html"), "{}: {}", answer.what, answer.text());
}

/// The smallest PNG there is: one dot.
const DOT: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\nIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82";

macro_rules! stories {
    ($($name:ident => $story:path;)*) => {$(
        #[test]
        fn $name() {
            everywhere($story);
        }
    )*};
}

stories! {
    a_profile_is_changed_within_its_limits => profile::change_and_limits;
    pictures_are_pictures => profile::pictures;
    people_are_listed_by_handle => profile::people;
    the_policy_for_people_hides_what_they_say => policy::story;
    data_is_handed_over_to_its_owner_alone => account::download;
    who_leaves_leaves_no_trace_but_their_words => account::deletion;
    the_last_manager_stays => account::last_manager;
    an_address_is_added_by_a_link => account::address;
    keys_do_what_their_scopes_say => keys::scopes;
    keys_end => keys::ends;
    keys_have_limits => keys::limits;
    sessions_are_listed_and_ended => sessions::listed_and_ended;
    signing_out_everywhere_ends_everything => sessions::everywhere_at_once;
    a_change_of_role_is_seen_at_once => sessions::role_change;
    a_replayed_refresh_token_ends_the_family => theft::replay;
    a_replay_within_the_grace_gives_the_same => theft::grace;
    another_sites_page_changes_nothing => theft::forged_origin;
    tokens_that_are_not_good_are_refused => theft::tokens;
    keeping_a_session_is_no_way_around_a_suspension => theft::suspended;
    a_hand_off_makes_nobody_a_manager => theft::hand_off_to_a_manager;
    a_hand_off_of_another_is_asked_about => theft::hand_off_of_another;
}
