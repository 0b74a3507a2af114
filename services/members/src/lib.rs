//! Members: how they come in, who they are, what they have been given. See the README beside this crate.

mod actions;
pub mod api;
mod batch;
mod checks;
mod claims;
mod csv_list;
pub mod demo;
mod gift;
mod invitation;
mod pages;
mod profile;
mod store;
mod upload;
mod view;
mod way;
mod webhook;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::account::{Account, account};
pub use actions::found::{FoundPerson, ask as ask_people, found as found_people};
pub use actions::join::{Arrival, arrive};
pub use actions::profile::{Profile, profile};
pub use upload::file as uploaded;
pub use view::people::profile_head;
pub use view::studio::studio;

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    let people = ways_in().merge(outside_ways()).merge(own_account()).merge(invited());
    people.merge(setting_up()).merge(looking_after()).merge(inviting())
}

fn api(path: &str) -> String {
    format!("{API}{path}")
}

fn page(path: &str) -> String {
    format!("{PAGES}{path}")
}

fn ways_in() -> Routes {
    Routes::new()
        .get(page("/join"), pages::sign_in::join)
        .get(page("/sign-in"), pages::sign_in::form)
        .post(page("/sign-in"), pages::sign_in::sign_in)
        .post(page("/sign-out"), pages::sign_in::sign_out)
        .post(page("/sign-in/email"), pages::email::ask)
        .get(page("/sign-in/email/{token}"), pages::email::open)
        .post(page("/sign-in/email/{token}"), pages::email::confirm)
        .get(page("/outbox"), pages::email::outbox)
}

/// Ways in through others: an OpenID Connect provider, the company's own product.
fn outside_ways() -> Routes {
    Routes::new()
        .get(page("/sign-in/oidc"), pages::oidc::set_out)
        .get(page("/sign-in/oidc/callback"), pages::oidc::come_back)
        .get(page("/sign-in/hand-off"), pages::hand_off::by_link)
        .post(page("/sign-in/hand-off"), pages::hand_off::by_form)
}

/// The studio's pages about ways in and gates, and the same as JSON.
fn setting_up() -> Routes {
    Routes::new()
        .get(page("/studio"), pages::studio_ways::studio)
        .get(page("/studio/ways-in"), pages::studio_ways::show)
        .post(page("/studio/ways-in/community"), pages::studio_ways::community)
        .post(page("/studio/ways-in/{kind}"), pages::studio_ways::save)
        .post(page("/studio/ways-in/{kind}/secret"), pages::studio_ways::rotate)
        .get(page("/studio/gates"), pages::studio_gates::list)
        .post(page("/studio/gates"), pages::studio_gates::put)
        .get(page("/studio/gates/policy"), pages::studio_gates::edit)
        .post(page("/studio/gates/policy/delete"), pages::studio_gates::delete)
        .post(page("/studio/gates/resources"), pages::studio_gates::put_resource)
        .post(page("/studio/gates/resources/delete"), pages::studio_gates::delete_resource)
        .get(format!("{API}/ways"), api::ways::list)
        .put(format!("{API}/ways/oidc"), api::ways::put_oidc)
        .put(format!("{API}/ways/hand_off"), api::ways::put_hand_off)
        .put(format!("{API}/ways/{{kind}}"), api::ways::put)
        .post(format!("{API}/ways/{{kind}}/secret"), api::ways::rotate)
        .patch(format!("{API}/community"), api::ways::change_community)
}

fn own_account() -> Routes {
    Routes::new()
        .get(api("/me"), api::me::read)
        .patch(api("/me"), api::me::change)
        .put(api("/me/avatar"), api::me::put_avatar)
        .delete(api("/me/avatar"), api::me::delete_avatar)
        .get(api("/sessions"), api::me::sessions)
        .delete(api("/sessions"), api::me::end_sessions)
        .delete(api("/sessions/{id}"), api::me::end_session)
        .get(api("/keys"), api::keys::list)
        .post(api("/keys"), api::keys::create)
        .delete(api("/keys/{id}"), api::keys::revoke)
        .get(api("/members"), api::people::list)
        .get(api("/members/{handle}"), api::people::read)
        .get(page("/people"), pages::people::list)
        .get(page("/avatar/{handle}"), pages::avatar::show)
        .get(page("/settings"), pages::settings::show)
        .post(page("/settings"), pages::settings::save)
        .post(page("/settings/avatar"), pages::settings::put_picture)
        .post(page("/settings/avatar/remove"), pages::settings::drop_picture)
        .post(page("/settings/sessions/{id}/end"), pages::settings::end_session)
        .post(page("/settings/email"), pages::account::ask_address)
        .get(page("/settings/email/{token}"), pages::account::open_address)
        .post(page("/settings/email/{token}"), pages::account::confirm_address)
        .post(page("/settings/delete"), pages::account::delete)
        .get(page("/settings/keys"), pages::keys::list)
        .post(page("/settings/keys"), pages::keys::create)
        .post(page("/settings/keys/{id}/revoke"), pages::keys::revoke)
}

/// Using an invitation; asking to be let in; what shop and CRM tell.
fn invited() -> Routes {
    Routes::new()
        .get(page("/invite"), pages::invite::type_code)
        .post(page("/invite"), pages::invite::look_up)
        .get(page("/invite/{code}"), pages::invite::show)
        .post(page("/invite/{code}"), pages::invite::take)
        .get(page("/invite/{code}/seen"), pages::invite::seen)
        .get(page("/unsubscribe/{code}"), pages::unsubscribe::show)
        .post(page("/unsubscribe/{code}"), pages::unsubscribe::change)
        .get(page("/bring"), pages::bring::show)
        .post(page("/bring"), pages::bring::begin)
        .get(api("/me/invite"), api::bringing::own)
        .post(api("/me/invite"), api::bringing::begin)
        .get(page("/ask"), pages::ask::form)
        .post(page("/ask"), pages::ask::ask)
        .post(api("/requests"), api::requests::ask)
        .post(api("/hooks/grants"), api::hooks::grants)
}

/// What managers do for people: invite them, give them things, answer their requests.
fn looking_after() -> Routes {
    Routes::new()
        .get(api("/invitations"), api::invitations::list)
        .post(api("/invitations"), api::invitations::create)
        .post(api("/invitations/csv"), api::invitations::create_all)
        .delete(api("/invitations/{id}"), api::invitations::revoke)
        .patch(api("/members/{handle}"), api::manage::change)
        .get(api("/members/{handle}/grants"), api::grants::list)
        .put(api("/members/{handle}/grants/{kind}/{name}"), api::grants::give)
        .delete(api("/members/{handle}/grants/{kind}/{name}"), api::grants::take)
        .get(api("/requests"), api::requests::list)
        .put(api("/requests/{handle}/{policy}"), api::requests::decide)
        .get(page("/studio/invitations"), pages::studio_invitations::list)
        .post(page("/studio/invitations"), pages::studio_invitations::make)
        .post(page("/studio/invitations/{id}/revoke"), pages::studio_invitations::revoke)
        .get(page("/studio/people"), pages::studio_people::list)
        .get(page("/studio/people/{handle}"), pages::studio_people::show)
        .post(page("/studio/people/{handle}"), pages::studio_people::change)
        .post(page("/people/{handle}/state"), pages::suspend::change)
        .post(page("/studio/people/{handle}/grants"), pages::studio_people::give)
        .post(page("/studio/people/{handle}/grants/take"), pages::studio_people::take)
        .get(page("/studio/requests"), pages::studio_requests::list)
        .post(page("/studio/requests"), pages::studio_requests::decide)
}

/// Inviting many: lists of customers, whom nobody may write to, members who bring others.
fn inviting() -> Routes {
    Routes::new()
        .get(api("/invitations/batches"), api::batches::list)
        .post(api("/invitations/batches"), api::batches::create)
        .get(api("/invitations/batches/{id}"), api::batches::read)
        .get(api("/invitations/batches/{id}/people"), api::batches::people)
        .post(api("/invitations/batches/{id}/people"), api::batches::add)
        .get(api("/invitations/batches/{id}/people.csv"), api::batches::people_csv)
        .post(api("/invitations/batches/{id}/send"), api::batches::send)
        .get(api("/suppressions"), api::suppressions::list)
        .post(api("/suppressions"), api::suppressions::add)
        .delete(api("/suppressions/{digest}"), api::suppressions::drop)
        .get(api("/bringing"), api::bringing::settings)
        .put(api("/bringing"), api::bringing::put)
        .get(api("/bringing/members"), api::bringing::members)
        .get(page("/studio/invitations/batches"), pages::studio_batches::list)
        .post(page("/studio/invitations/batches"), pages::studio_batches::make)
        .get(page("/studio/invitations/batches/{id}"), pages::studio_batches::show)
        .post(page("/studio/invitations/batches/{id}/people"), pages::studio_batches::add)
        .post(page("/studio/invitations/batches/{id}/send"), pages::studio_batches::send)
        .get(page("/studio/invitations/suppressions"), pages::studio_suppressions::list)
        .post(page("/studio/invitations/suppressions"), pages::studio_suppressions::add)
        .post(page("/studio/invitations/suppressions/{digest}/drop"), pages::studio_suppressions::drop)
        .get(page("/studio/invitations/bringing"), pages::studio_bringing::show)
        .post(page("/studio/invitations/bringing"), pages::studio_bringing::save)
}
