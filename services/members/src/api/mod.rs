//! Members as JSON.

pub(crate) mod batches;
pub(crate) mod bringing;
pub(crate) mod grants;
pub(crate) mod hooks;
pub(crate) mod invitations;
pub(crate) mod keys;
pub(crate) mod manage;
pub(crate) mod me;
pub(crate) mod people;
pub(crate) mod requests;
pub(crate) mod suppressions;
pub(crate) mod ways;

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    batches::add,
    batches::create,
    batches::list,
    batches::people,
    batches::people_csv,
    batches::read,
    batches::send,
    bringing::begin,
    bringing::members,
    bringing::own,
    bringing::put,
    bringing::settings,
    grants::give,
    grants::list,
    grants::take,
    hooks::grants,
    invitations::create,
    invitations::create_all,
    invitations::list,
    invitations::revoke,
    keys::create,
    keys::list,
    keys::revoke,
    manage::change,
    me::change,
    me::delete_avatar,
    me::end_session,
    me::end_sessions,
    me::put_avatar,
    me::read,
    me::sessions,
    people::list,
    people::read,
    requests::ask,
    requests::decide,
    requests::list,
    suppressions::add,
    suppressions::drop,
    suppressions::list,
    ways::change_community,
    ways::list,
    ways::put,
    ways::put_hand_off,
    ways::put_oidc,
    ways::rotate
))]
pub struct ApiDoc;
