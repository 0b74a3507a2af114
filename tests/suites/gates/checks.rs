//! Checks of what lives elsewhere: what they cost, how fast a change is seen, and passes that are verified without us.

use http::Method;
use serde_json::json;
use shared::domain::{Role, Time};
use shared::jose::{Expected, Keys, verify};
use suites::client::{Answer, Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, word};
use suites::place::group_policy;

/// A file behind a group, and who is in it.
struct File<'a> {
    site: &'a Site,
    name: String,
    policy: String,
    inside: Member,
    outside: Member,
}

impl<'a> File<'a> {
    fn new(site: &'a Site) -> Self {
        let (policy, group) = group_policy(site, "title");
        let name = format!("file-{}", word());
        site.put(&format!("/gate/resources/{name}"), &people::manager(), &json!({"title": "A file", "policy": policy}));
        let (inside, outside) = (people::new(Role::Member, &[&group]), people::new(Role::Member, &[]));
        Self { site, name, policy, inside, outside }
    }

    fn check(&self, who: Option<&Member>) -> Answer {
        let request = self.site.api(Method::GET, &format!("/gate/check?resource={}", self.name));
        who.map_or_else(|| self.site.api(Method::GET, &format!("/gate/check?resource={}", self.name)), |who| request.by(who))
            .send()
            .must(200)
    }

    fn allowed(&self, who: Option<&Member>) -> bool {
        self.check(who).json()["allowed"] == true
    }

    fn allow(&self, who: Option<&Member>) -> Answer {
        let request = self.site.api(Method::GET, &format!("/gate/allow?resource={}", self.name));
        match who {
            Some(who) => request.by(who).send(),
            None => request.send(),
        }
    }
}

/// A warm check costs no SQL, for anybody.
pub(crate) fn cost(site: &Site) {
    let file = File::new(site);
    for who in [None, Some(&file.inside), Some(&file.outside)] {
        let first = file.allowed(who);
        let again = file.check(who);
        assert_eq!(again.statements(), 0, "a warm check of a file: {}", again.header("server-timing"));
        assert_eq!(again.json()["allowed"] == true, first);
        assert_eq!(first, who.is_some_and(|who| who.handle == file.inside.handle));
        let space = site.api(Method::GET, "/gate/check?resource=space:general");
        let space = match who {
            Some(who) => space.by(who).send().must(200),
            None => space.send().must(200),
        };
        assert_eq!(space.statements(), 0, "a warm check of a space: {}", space.header("server-timing"));
        let many = json!({"resources": [file.name, "space:general"]});
        let many = site.api(Method::POST, "/gate/check").json(&many).send().must(200);
        assert_eq!(many.statements(), 0, "a warm check of both: {}", many.header("server-timing"));
    }
}

/// What a manager changes is seen by the next check, although checks go by what is kept.
pub(crate) fn changes(site: &Site) {
    let file = File::new(site);
    let manager = people::manager();
    assert!(file.allowed(Some(&file.inside)) && !file.allowed(Some(&file.outside)));
    let closed = json!({"title": "Nobody", "rule": {"group": word()}, "teaser": "title"});
    site.put(&format!("/gate/policies/{}", file.policy), &manager, &closed);
    assert!(!file.allowed(Some(&file.inside)), "the policy has changed");
    site.put(&format!("/gate/policies/{}", file.policy), &manager, &json!({"title": "All", "rule": "everyone", "teaser": "title"}));
    assert!(file.allowed(None), "the policy has changed again");
    let (other, _) = group_policy(site, "title");
    site.put(&format!("/gate/resources/{}", file.name), &manager, &json!({"title": "A file", "policy": other}));
    assert!(!file.allowed(None), "the file stands behind another policy");
    site.api(Method::DELETE, &format!("/gate/resources/{}", file.name)).by(&manager).send().must(204);
    assert_eq!(file.check(Some(&file.inside)).json()["reason"], "unknown", "the file is gone");
}

/// What a proxy goes by: a status.
pub(crate) fn statuses(site: &Site) {
    let file = File::new(site);
    assert_eq!(file.allow(None).status, 401, "a stranger signs in first");
    assert_eq!(file.allow(Some(&file.outside)).status, 403);
    let open = file.allow(Some(&file.inside));
    assert_eq!((open.status, open.header("x-folkmoot-member")), (204, file.inside.handle.as_str()));
    assert_eq!(open.header("cache-control"), "private, no-store");
    let unknown = site.api(Method::GET, "/gate/allow?resource=nothing-of-this-name").by(&file.inside).send();
    assert_eq!((unknown.status, text(&unknown.json()["code"])), (403, "unknown"));
}

/// A pass is verified by the community's published keys alone.
pub(crate) fn passes(site: &Site) {
    let file = File::new(site);
    let ask = |who: &Member| site.api(Method::POST, "/gate/pass").by(who).json(&json!({"resource": file.name})).send();
    assert_eq!(ask(&file.outside).status, 403);
    let given = ask(&file.inside).must(200).json();
    let pass = text(&given["pass"]);
    let set = site.get(&format!("/c/{COMMUNITY}/.well-known/jwks.json")).send().must(200);
    assert_eq!(set.header("content-type"), "application/jwk-set+json");
    for private in ["\"d\"", "\"k\""] {
        assert!(!set.text().contains(private), "only public halves are published: {}", set.text());
    }
    let keys = Keys::from_jwks(set.text().as_bytes()).expect("the set is a JWK Set");
    let verified = verify(pass, &keys).expect("the pass is signed with a published key");
    let claims: serde_json::Value = verified.claims().expect("the pass has claims");
    assert_eq!((text(&claims["aud"]), text(&claims["sub"])), (file.name.as_str(), file.inside.handle.as_str()));
    let issuer = text(&claims["iss"]);
    assert!(issuer.ends_with(&format!("/c/{COMMUNITY}")), "{issuer}");
    let made = claims["iat"].as_i64().expect("a pass says when it was made");
    let at = |second: i64| Expected {
        issuer: Some(issuer),
        audience: &file.name,
        now: Time::from_millis(second * 1000),
        leeway_seconds: 0,
        longest_seconds: Some(300),
    };
    at(made + 1).check(&verified).expect("the pass is good now");
    assert!(at(made + 301).check(&verified).is_err(), "it is not good after five minutes");
    let elsewhere = Expected { audience: "another-file", ..at(made + 1) };
    assert!(elsewhere.check(&verified).is_err(), "it opens nothing else");
    let forged = format!("{}x", &pass[..pass.len() - 1]);
    assert!(verify(&forged, &keys).is_err() || forged == pass, "a changed pass is refused");
}
