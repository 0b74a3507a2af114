//! Who voted: for managers, and only where the community says so.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::text;
use suites::people::{self, manager};
use suites::place::{Space, vote};

use super::{everywhere, refused};

#[test]
fn voters_are_for_managers_where_the_community_says_so() {
    everywhere(|site| {
        let space = Space::open(site);
        let (who, author) = (manager(), people::member());
        let post = space.post(&author, json!({}));
        let id = text(&post["id"]);
        let (up, down) = (people::member(), people::member());
        vote(site, &up, "post", id, 1);
        vote(site, &down, "post", id, -1);
        let path = format!("/votes/post/{id}/voters");
        let visible = |visible: bool| {
            site.api(Method::PATCH, "/community").by(&who).json(&json!({"voters_visible": visible})).send().must(200);
        };
        refused(site.api(Method::GET, &path).by(&who).send(), 403, "voters_hidden");
        visible(true);
        let first = site.read(&format!("{path}?limit=1"), &who);
        let next = text(&first["next"]);
        let second = site.read(&format!("{path}?limit=1&cursor={next}"), &who);
        assert_eq!((&first["items"][0]["handle"], &first["items"][0]["value"]), (&json!(up.handle), &json!(1)));
        assert_eq!((&second["items"][0]["handle"], &second["items"][0]["value"]), (&json!(down.handle), &json!(-1)));
        assert_eq!(second["next"], json!(null));
        for other in [&author, &people::new(Role::Moderator, &[])] {
            refused(site.api(Method::GET, &path).by(other).send(), 403, "role_too_low");
        }
        refused(site.api(Method::GET, &path).send(), 401, "sign_in_required");
        let nothing = "/votes/post/0000000000000000000000000a/voters";
        refused(site.api(Method::GET, nothing).by(&who).send(), 404, "not_found");
        visible(false);
        refused(site.api(Method::GET, &path).by(&who).send(), 403, "voters_hidden");
    });
}
