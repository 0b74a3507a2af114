//! Every way to steal a session, and what comes of it.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Role, sign_token};
use shared::secret::url_text;
use suites::browser::{Browser, cookie_of, now, refresh_cookie, session_cookie};
use suites::client::{Answer, Site};
use suites::host::{COMMUNITY, secret};
use suites::people::{claims, manager, word};

use crate::{refused, refused_page};

/// The cookies a refresh gave: the session token and the next refresh token.
#[track_caller]
fn given(answer: &Answer) -> (String, String) {
    let value = |name: String| cookie_of(answer, &name).unwrap_or_else(|| panic!("{}: no {name}", answer.what));
    (value(session_cookie()), value(refresh_cookie()))
}

/// An answer to a refresh token that is no longer good: a visitor's, with the cookies taken away.
#[track_caller]
fn over(answer: Answer) {
    assert_eq!(given(&answer), (String::new(), String::new()), "{}", answer.what);
    refused_page(answer, 401);
}

/// A thief has copied the first refresh token. Whoever of the two comes second with an old one ends the family.
pub(crate) fn replay(site: &Site) {
    let owner = Browser::fresh(site);
    let first = owner.refresh.clone();
    let turned = owner.refreshed_by(&first, "/settings").must(200);
    let (token, second) = given(&turned);
    assert!(second != first && !token.is_empty() && token != second);
    let (newer, third) = given(&owner.refreshed_by(&second, "/settings").must(200));
    assert_ne!(third, second);
    let bearer = |token: &str| site.api(Method::GET, "/me").header("authorization", format!("Bearer {token}")).send();
    bearer(&newer).must(200);

    // A check believes a token without asking the database, so it has to be told that this one is over.
    let policy = format!("p-{}", word());
    let signed_in = json!({"title": "Members", "rule": "signed_in", "teaser": "title"});
    site.put(&format!("/gate/policies/{policy}"), &manager(), &signed_in);
    site.put(&format!("/gate/resources/{policy}"), &manager(), &json!({"title": "A file", "policy": policy}));
    let allow = |token: &str| {
        let ask = site.api(Method::GET, &format!("/gate/allow?resource={policy}"));
        ask.header("authorization", format!("Bearer {token}")).send().status
    };
    assert_eq!((allow(&newer), allow(&newer)), (204, 204));

    over(owner.refreshed_by(&first, "/settings"));
    for token in [&owner.token, &token, &newer] {
        refused(bearer(token), 401, "session_ended");
        assert_eq!(allow(token), 401, "a check lets in whose session has been ended");
    }
    for refresh in [&third, &second, &first] {
        over(owner.refreshed_by(refresh, "/settings"));
    }
    // Another browser of the same member goes on: it was not stolen.
    let elsewhere = Browser::of(site, &owner.subject);
    let (_, next) = given(&elsewhere.refreshed_by(&elsewhere.refresh, "/settings").must(200));
    over(owner.refreshed_by(&first, "/settings"));
    elsewhere.refreshed_by(&next, "/settings").must(200);

    // What somebody made up ends nobody's session.
    let family = next.split('.').next().unwrap_or_default();
    for made_up in ["x", ".", "x.y", &format!("{family}."), &format!("{}.{}", "0".repeat(26), "A".repeat(43))] {
        refused_page(elsewhere.refreshed_by(made_up, "/settings"), 401);
    }
    let (_, last) = given(&elsewhere.refreshed_by(&next, "/settings").must(200));
    elsewhere.refreshed_by(&last, "/settings").must(200);
}

/// Two tabs that open at the same instant show the same refresh token: they get the same successor, and neither is a thief.
pub(crate) fn grace(site: &Site) {
    let owner = Browser::fresh(site);
    let first = owner.refresh.clone();
    let answers: Vec<_> = std::thread::scope(|scope| {
        let tabs: Vec<_> = (0..4).map(|_| scope.spawn(|| owner.refreshed_by(&first, "/settings"))).collect();
        tabs.into_iter().map(|tab| tab.join().expect("a tab does not fail")).collect()
    });
    let next: Vec<_> = answers.into_iter().map(|answer| given(&answer.must(200)).1).collect();
    assert!(next.iter().all(|one| *one == next[0]), "{next:?}");
    let (_, again) = given(&owner.refreshed_by(&first, "/settings").must(200));
    assert_eq!(again, next[0]);
    let (token, _) = given(&owner.refreshed_by(&next[0], "/settings").must(200));
    site.api(Method::GET, "/me").header("authorization", format!("Bearer {token}")).send().must(200);
}

/// A page of another site sends forms with the visitor's cookies: nothing happens.
pub(crate) fn forged_origin(site: &Site) {
    let ada = Browser::fresh(site);
    let cookies = format!("{}={}; {}={}", session_cookie(), ada.token, refresh_cookie(), ada.refresh);
    let forms = [
        ("/sign-out", "everywhere=1".to_owned()),
        ("/settings", "name=Stolen".to_owned()),
        ("/settings/delete", format!("handle={}", ada.handle)),
        ("/settings/keys", "name=x&read=1&days=0".to_owned()),
        ("/settings/avatar/remove", String::new()),
        ("/settings/email", "email=thief%40evil.example".to_owned()),
    ];
    let mut sent = 0;
    for (path, form) in &forms {
        for header in [
            Some(("origin", "https://evil.example")),
            Some(("origin", "null")),
            Some(("sec-fetch-site", "cross-site")),
            Some(("sec-fetch-site", "same-site")),
            None,
        ] {
            let request =
                site.request(Method::POST, &format!("/c/{COMMUNITY}{path}")).header("cookie", cookies.as_str());
            let request = match header {
                Some((name, value)) => request.header(name, value),
                None => request,
            };
            let answer = request.form(form).send();
            assert_eq!(answer.header("set-cookie"), "", "{path}: not even a refresh");
            refused_page(answer, 403);
            sent += 1;
        }
    }
    for (method, path, body) in [
        (Method::PATCH, "/me", json!({"name": "Stolen"})),
        (Method::DELETE, "/sessions", Value::Null),
        (Method::POST, "/keys", json!({"name": "x", "scopes": ["read"]})),
    ] {
        let request =
            site.api(method, path).header("cookie", cookies.as_str()).header("origin", "https://evil.example");
        refused(request.json(&body).send(), 403, "foreign_origin");
        sent += 1;
    }
    let me = ada.get("/me").send().must(200).json();
    assert!(me["name"] != "Stolen", "{me}");
    assert_eq!(ada.get("/keys").send().must(200).json()["items"], json!([]));
    println!("{sent} forged requests");
}

/// Tokens that were never good, are no longer, are not yet, or are somebody else's.
pub(crate) fn tokens(site: &Site) {
    let ada = Browser::fresh(site);
    let signed = |claims: &Claims| sign_token(claims, secret().as_bytes());
    let parts: Vec<_> = ada.token.split('.').collect();
    let good = claims(&ada.handle, Role::Manager, &[]);
    let none = url_text(br#"{"alg":"none","typ":"JWT"}"#);
    let elevated = url_text(&serde_json::to_vec(&good).unwrap_or_default());
    let session = ada.get("/me").send().must(200).json()["session"].as_str().unwrap_or_default().to_owned();
    let of_session =
        |issued: i64, expires: i64| signed(&Claims { issued, expires, session: Some(session.clone()), ..good.clone() });
    let cases = [
        (format!("{none}.{}.", parts[1]), "token_invalid"),
        (format!("{none}.{elevated}."), "token_invalid"),
        (format!("{none}.{}.{}", parts[1], parts[2]), "token_invalid"),
        (format!("{}.{elevated}.{}", parts[0], parts[2]), "token_invalid"),
        (sign_token(&good, b"another secret, which is as long as it has to be"), "token_invalid"),
        (ada.refresh.clone(), "token_invalid"),
        (signed(&Claims { expires: now() - 1, ..good.clone() }), "token_expired"),
        (of_session(now() - 1_000, now() - 100), "token_expired"),
        // A session token lives for a quarter of an hour, whoever signed it.
        (of_session(now(), now() + 3_600), "token_expired"),
        (signed(&Claims { issued: now() + 120, ..good.clone() }), "token_not_yet_valid"),
        (of_session(now() + 120, now() + 600), "token_not_yet_valid"),
        (
            signed(&Claims { community: "other".parse().expect("a good name"), ..good.clone() }),
            "token_of_other_community",
        ),
    ];
    for (token, code) in &cases {
        for path in ["/me", "/posts", "/gate/check?resource=x"] {
            let answer = site.api(Method::GET, path).header("authorization", format!("Bearer {token}")).send();
            refused(answer.clone(), 401, code);
            assert!(!answer.everything().contains(token.as_str()), "the answer does not repeat the token");
        }
        // In a cookie it makes nobody.
        let cookie = format!("{}={token}", session_cookie());
        refused_page(site.get(&format!("/c/{COMMUNITY}/settings")).header("cookie", cookie).send(), 401);
    }
    // Nobody can make this one but who holds the secret: the gate believes it, everything else looks for the session.
    let of_nothing =
        signed(&Claims { session: Some("0".repeat(26)), issued: now(), expires: now() + 60, ..good.clone() });
    let bearer = |token: &str| site.api(Method::GET, "/me").header("authorization", format!("Bearer {token}")).send();
    refused(bearer(&of_nothing), 401, "session_ended");
    // Within a minute, clocks may differ.
    let early = signed(&Claims { issued: now() + 30, ..good.clone() });
    bearer(&early).must(200);
    // A session token says who it is and the database what they are: no role in it raises anybody.
    let raised = of_session(now(), now() + 600);
    assert_eq!(bearer(&raised).must(200).json()["role"], "member");
    // Another community does not know a cookie of this one.
    let cookie = format!("folkmoot-other={}; folkmoot.refresh-other={}", ada.token, ada.refresh);
    refused_page(site.get("/c/other/settings").header("cookie", cookie).send(), 401);
    ada.get("/me").send().must(200);
    println!("{} tokens refused", cases.len());
}

/// Who is suspended is out, with every token they hold, and a refresh brings them back no more.
pub(crate) fn suspended(site: &Site) {
    let ada = Browser::fresh(site);
    let state = |state: &str| {
        let request = site.api(Method::PATCH, &format!("/members/{}", ada.handle)).by(&manager());
        request.json(&json!({"state": state})).send().must(200);
    };
    ada.get("/me").send().must(200);
    state("suspended");
    let refusal = ada.bearer(Method::GET, "/me").send();
    assert!([401, 403].contains(&refusal.status), "{}", refusal.text());
    refused(ada.get("/me").send(), 401, "sign_in_required");
    let checked = ada.bearer(Method::GET, "/gate/check?resource=x").send();
    assert!([401, 403].contains(&checked.status), "{}", checked.text());
    over(ada.refreshed_by(&ada.refresh, "/settings"));
    state("active");
    refused(ada.bearer(Method::GET, "/me").send(), 401, "session_ended");
}

/// The word of the company's product makes nobody who looks after the community, by an address no more than by a role; nor does
/// an address that anybody could have typed into the product.
pub(crate) fn hand_off_to_a_manager(site: &Site) {
    let email = format!("{}@acme.example", word());
    let vouched = json!({"email": email, "email_verified": true});
    let owner = Browser::vouched_for(site, &word(), &vouched);
    let typed = Browser::vouched_for(site, &word(), &json!({"email": email}));
    assert_ne!(typed.handle, owner.handle, "an address nobody has confirmed brings nobody in");
    assert_eq!(Browser::vouched_for(site, &word(), &vouched).handle, owner.handle);
    let raise = |role: &str| {
        let path = format!("/members/{}", owner.handle);
        site.api(Method::PATCH, &path).by(&manager()).json(&json!({"role": role})).send().must(200);
    };
    for role in ["moderator", "manager"] {
        raise(role);
        let answer = Browser::fresh(site).handed_over(&json!({"sub": word(), "email": email, "email_verified": true}));
        refused_page(answer, 403);
        // By the name the product has always known them by, they come as before.
        assert_eq!(Browser::of(site, &owner.subject).handle, owner.handle);
    }
    raise("member");
}

/// A page of another site sends a visitor's browser here with somebody else's hand-off: they are asked first, and stay who they
/// are. Who is sent here as themselves is not asked.
pub(crate) fn hand_off_of_another(site: &Site) {
    let (ada, eve) = (Browser::fresh(site), Browser::fresh(site));
    let token = eve.hand_off(&json!({}));
    let path = format!("/c/{COMMUNITY}/sign-in/hand-off");
    let send = |who: &Browser<'_>, token: &str, form: &str, origin: &str| {
        let request = site.request(Method::POST, &path).form(&format!("token={token}{form}")).header("origin", origin);
        request.header("cookie", format!("{}={}", session_cookie(), who.token)).send()
    };
    for form in ["", "&go_on=1"] {
        let asked = send(&ada, &token, form, "https://evil.example").must(200);
        assert!(
            asked.text().contains("Go on as") && cookie_of(&asked, &session_cookie()).is_none(),
            "{}",
            asked.text()
        );
    }
    let by_link = site.get(&format!("{path}?token={token}&go_on=1"));
    by_link.header("cookie", format!("{}={}", session_cookie(), ada.token)).send().must(200);
    send(&ada, &token, "&go_on=1", site.url()).must(303);
    refused_page(send(&ada, &token, "&go_on=1", site.url()), 403);
    send(&eve, &eve.hand_off(&json!({})), "", "https://product.example").must(303);
}
