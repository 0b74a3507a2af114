//! Members who bring others.

use http::Method;
use serde_json::{Value, json};
use suites::client::text;

use crate::place::{Joined, Place, code_of, everywhere, wrong};

fn invited(place: &Place<'_>) -> Joined {
    let made = place.by_manager(Method::POST, "/invitations", &json!({})).must(201).json();
    place.joined(text(&made["code"]))
}

fn own(place: &Place<'_>, who: &Joined) -> Value {
    place.as_one(who, Method::GET, "/me/invite", &json!({})).must(200).json()
}

#[test]
fn who_brings_others_is_rewarded_once_for_each_step() {
    everywhere(|place| {
        let ada = invited(place);
        assert_eq!(own(place, &ada)["enabled"], false);
        let asks = |who: &Joined| place.as_one(who, Method::POST, "/me/invite", &json!({}));
        assert_eq!(asks(&ada).must(403).json()["code"], "bringing_off");
        let rewards =
            json!([{"at": 3, "points": 50}, {"at": 1, "badge": "Host"}, {"at": 2, "badge": "Good host", "points": 5}]);
        place.by_manager(Method::PUT, "/bringing", &json!({"enabled": true, "rewards": rewards})).must(200);
        let link = text(&asks(&ada).must(200).json()["link"]).to_owned();
        assert_eq!(text(&asks(&ada).must(200).json()["link"]), link, "one link each");
        let code = code_of(&link);
        let page = place.site.get(&place.page(&format!("/invite/{code}"))).send().must(200).text();
        assert!(page.contains("invites you to"), "{page}");

        // One's own link is for others, and who is a member already has not been brought.
        place.submits(&ada, &format!("/invite/{code}"), "").must(303);
        let bob = invited(place);
        place.submits(&bob, &format!("/invite/{code}"), "").must(303);
        assert_eq!(own(place, &ada)["joined"], 0);

        let brought: Vec<Joined> = (0..3).map(|_| place.joined(code)).collect();
        let now = own(place, &ada);
        assert_eq!((&now["joined"], &now["took_part"]), (&json!(3), &json!(0)));
        assert_eq!(now["brought"].as_array().map(Vec::len), Some(3));
        assert_eq!(place.held(&ada.handle), (vec![], 0), "joining alone counts for nothing here");
        place.votes(&brought[0]);
        place.votes(&brought[0]);
        assert_eq!(place.held(&ada.handle), (vec!["badge Host".to_owned()], 0));
        place.votes(&brought[1]);
        let both = vec!["badge Good host".to_owned(), "badge Host".to_owned()];
        assert_eq!(place.held(&ada.handle), (both.clone(), 5));
        // What is new is given with the next, and what was given stays given.
        let rewards = json!([{"at": 1, "points": 100}, {"at": 3, "points": 50}]);
        place.by_manager(Method::PUT, "/bringing", &json!({"enabled": true, "rewards": rewards})).must(200);
        place.votes(&brought[2]);
        assert_eq!(place.held(&ada.handle), (both, 55));

        let list = place.read("/bringing/members");
        let first = &list["items"][0];
        let figures = (text(&first["handle"]), &first["joined"], &first["took_part"]);
        assert_eq!(figures, (ada.handle.as_str(), &json!(3), &json!(3)));

        // It ends where managers say so, and with whoever is not there any more.
        place.by_manager(Method::PUT, "/bringing", &json!({"enabled": false})).must(200);
        place.joins(code, "Late").must(410);
        let page = place.site.get(&place.page(&format!("/invite/{code}"))).send().must(200).text();
        assert!(!page.contains("name=\"handle\""), "nothing to fill in where it is over");
        place.by_manager(Method::PUT, "/bringing", &json!({"enabled": true, "counts": "joined"})).must(200);
        place.joined(code);
        place.by_manager(Method::PATCH, &format!("/members/{}", ada.handle), &json!({"state": "suspended"})).must(200);
        place.joins(code, "Later").must(410);
        for (body, field) in [
            (json!({"enabled": true, "rewards": [{"at": 0, "points": 1}]}), "rewards[0].at"),
            (json!({"enabled": true, "rewards": [{"at": 1}]}), "rewards[0].badge"),
            (json!({"enabled": true, "rewards": [{"at": 1, "points": 1}, {"at": 1, "points": 2}]}), "rewards[1].at"),
            (json!({"enabled": true, "rewards": [{"at": 1, "points": 5000}]}), "rewards[0].points"),
        ] {
            wrong(place.by_manager(Method::PUT, "/bringing", &body), field);
        }
    });
}
