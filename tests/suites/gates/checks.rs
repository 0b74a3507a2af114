//! Checks of what lives elsewhere: what they cost, how fast a change is seen, and passes that are verified without us.

use http::Method;
use serde_json::json;
use shared::domain::{Role, Time};
use shared::jose::{Expected, Keys, verify};
use suites::client::{Answer, Sending, Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, word};
use suites::place::{Space, group_policy};

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
        who.map_or_else(
            || self.site.api(Method::GET, &format!("/gate/check?resource={}", self.name)),
            |who| request.by(who),
        )
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

/// Asks until an answer took no statement. Other tests change policies meanwhile, and then the next check is a cold one.
fn warm(what: &str, ask: impl Fn() -> Answer) {
    let took: Vec<_> = (0..50).map(|_| ask().statements()).take_while(|statements| *statements > 0).collect();
    assert!(took.len() < 50, "no check of {what} was without SQL: {took:?} statements");
}

/// A warm check costs no SQL, for anybody.
pub(crate) fn cost(site: &Site) {
    let file = File::new(site);
    for who in [None, Some(&file.inside), Some(&file.outside)] {
        let by = |request: Sending<'_>| match who {
            Some(who) => request.by(who).send().must(200),
            None => request.send().must(200),
        };
        warm("a file", || {
            let answer = file.check(who);
            assert_eq!(answer.json()["allowed"] == true, who.is_some_and(|who| who.handle == file.inside.handle));
            answer
        });
        warm("a space", || by(site.api(Method::GET, "/gate/check?resource=space:general")));
        let many = json!({"resources": [file.name, "space:general"]});
        warm("both", || by(site.api(Method::POST, "/gate/check").json(&many)));
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
    site.put(
        &format!("/gate/policies/{}", file.policy),
        &manager,
        &json!({"title": "All", "rule": "everyone", "teaser": "title"}),
    );
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

/// Asked all at once, the answers are those of asking one by one, whoever asks.
pub(crate) fn batches(site: &Site) {
    let (inner, outer) = (File::new(site), File::new(site));
    let space = Space::behind(site, Some(&inner.policy));
    let post = space.post(&space.manager, json!({}));
    let under_both = space.post(&space.manager, json!({"policy": outer.policy}));
    let idea = space.idea(&space.manager, json!({}));
    let reply = space.reply(&space.manager, &post, json!({}));
    let of = |kind: &str, made: &serde_json::Value| format!("{kind}:{}", text(&made["id"]));
    let resources = vec![
        of("post", &post),
        of("post", &under_both),
        of("idea", &idea),
        of("reply", &reply),
        of("idea", &post),
        format!("space:{}", space.slug),
        "space:general".to_owned(),
        inner.name.clone(),
        outer.name.clone(),
        "nothing-of-this-name".to_owned(),
        inner.name.clone(),
    ];
    for who in [None, Some(&inner.inside), Some(&inner.outside), Some(&outer.inside), Some(&space.manager)] {
        let by = |request: Sending<'_>| match who {
            Some(who) => request.by(who).send().must(200).json(),
            None => request.send().must(200).json(),
        };
        let batch = by(site.api(Method::POST, "/gate/check").json(&json!({"resources": resources})));
        let singles: Vec<_> =
            resources.iter().map(|name| by(site.api(Method::GET, &format!("/gate/check?resource={name}")))).collect();
        assert_eq!(batch["items"], json!(singles), "as {:?}", who.map(|who| &who.handle));
    }
}
