//! Members as JSON.

pub(crate) mod grants;
pub(crate) mod hooks;
pub(crate) mod invitations;
pub(crate) mod keys;
pub(crate) mod manage;
pub(crate) mod me;
pub(crate) mod people;
pub(crate) mod requests;
pub(crate) mod ways;

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
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
    ways::change_community,
    ways::list,
    ways::put,
    ways::put_hand_off,
    ways::put_oidc,
    ways::rotate
))]
pub struct ApiDoc;
