//! What shop and CRM tell, signed as Standard Webhooks has it.

use http::Method;
use serde_json::{Value, json};
use shared::secret::{base64, from_base64, hmac_sha256};
use suites::browser::{Browser, now};
use suites::client::{Answer, Site, text};
use suites::people::{manager, word};

use super::{everywhere, gated, held, joined, newcomer, refused, sees, wrong};

/// A shop that knows the secret.
struct Shop<'a> {
    site: &'a Site,
    secret: Vec<u8>,
}

impl Shop<'_> {
    fn sign(&self, id: &str, at: i64, body: &str) -> String {
        format!("v1,{}", base64(&hmac_sha256(&self.secret, format!("{id}.{at}.{body}").as_bytes())))
    }

    fn deliver(&self, id: &str, at: i64, signature: &str, body: &str) -> Answer {
        let request = self.site.api(Method::POST, "/hooks/grants").header("webhook-id", id);
        let request = request.header("webhook-timestamp", at.to_string()).header("webhook-signature", signature);
        request.bytes("application/json", body).send()
    }

    fn tell_as(&self, id: &str, body: &Value) -> Answer {
        let (at, body) = (now(), body.to_string());
        self.deliver(id, at, &self.sign(id, at, &body), &body)
    }

    fn tell(&self, body: &Value) -> Answer {
        self.tell_as(&format!("msg_{}", word()), body)
    }
}

/// The webhook is one for the community, and so is its secret: all of it is one test.
#[test]
fn grants_come_from_shop_and_crm() {
    everywhere(|site| {
        let who = manager();
        let enabled = |enabled: bool| {
            site.put("/ways/webhook", &who, &json!({"enabled": enabled}));
        };
        enabled(true);
        let made = site.api(Method::POST, "/ways/webhook/secret").by(&who).send().must(200).json();
        let secret = text(&made["secret"])
            .strip_prefix("whsec_")
            .and_then(from_base64)
            .expect("a secret as the standard has it");
        let shop = Shop { site, secret };
        gives_and_takes(&shop);
        is_done_once(&shop);
        doubts(&shop);
        all_or_nothing(&shop);
        enabled(false);
        refused(shop.tell(&json!({})), 403, "hook_closed");
    });
}

fn gives_and_takes(shop: &Shop<'_>) {
    let (site, product) = (shop.site, format!("product:{}", word()));
    let (file, _) = gated(site, &json!({"grant": product}), "title");
    let member = newcomer(site);
    let later = format!("{}@example.com", word());
    let give = json!({"give": [
        {"handle": member.handle, "kind": "grant", "name": product},
        {"email": later.to_uppercase(), "kind": "grant", "name": product, "expires_at": "2099-01-01T00:00:00Z"},
    ]});
    let told = shop.tell(&give).must(200).json();
    assert_eq!(told, json!({"duplicate": false, "given": 1, "waiting": 1, "taken": 0}));
    assert!(sees(&member, &file));
    // Who joins by an invitation with that address on it has not proved that it is theirs.
    let made = site.make("/invitations", &manager(), &json!({"email": later}));
    assert!(!sees(&joined(site, text(&made["code"])), &file));
    // Who proves it finds it there.
    let joined = Browser::vouched_for(site, &word(), &json!({"email": later, "email_verified": true}));
    assert!(sees(&joined, &file));
    assert_eq!(held(site, &joined.handle), [format!("grant {product} webhook")]);
    // What a manager gave as well stays where the shop takes back its own.
    site.put(&format!("/members/{}/grants/grant/{product}", joined.handle), &manager(), &json!({}));
    let take = json!({"take": [
        {"email": later, "kind": "grant", "name": product},
        {"handle": member.handle, "kind": "grant", "name": product},
    ]});
    assert_eq!(shop.tell(&take).must(200).json()["taken"], 2);
    assert!(!sees(&member, &file) && sees(&joined, &file));
}

fn is_done_once(shop: &Shop<'_>) {
    let (member, product) = (newcomer(shop.site), format!("product:{}", word()));
    let id = format!("msg_{}", word());
    let give = json!({"give": [{"handle": member.handle, "kind": "grant", "name": product}]});
    assert_eq!(shop.tell_as(&id, &give).must(200).json()["duplicate"], false);
    shop.tell(&json!({"take": [{"handle": member.handle, "kind": "grant", "name": product}]})).must(200);
    // Tried again, as senders do, with another time and signature.
    assert_eq!(shop.tell_as(&id, &give).must(200).json()["duplicate"], true);
    assert!(held(shop.site, &member.handle).is_empty());
}

fn doubts(shop: &Shop<'_>) {
    let (body, id, at) = ("{}", format!("msg_{}", word()), now());
    let good = shop.sign(&id, at, body);
    for (id, at, signature, body, code) in [
        (id.as_str(), at, "", body, "hook_signature_wrong"),
        (&id, at, "v1,AAAA", body, "hook_signature_wrong"),
        (&id, at, &good, "{} ", "hook_signature_wrong"),
        ("msg_other", at, &good, body, "hook_signature_wrong"),
        (&id, at + 1, &good, body, "hook_signature_wrong"),
        (&id, at - 400, &shop.sign(&id, at - 400, body), body, "hook_too_old"),
        (&id, at + 400, &shop.sign(&id, at + 400, body), body, "hook_too_old"),
    ] {
        refused(shop.deliver(id, at, signature, body), 401, code);
    }
    refused(
        shop.site.api(Method::POST, "/hooks/grants").bytes("application/json", body).send(),
        401,
        "hook_signature_wrong",
    );
    // One of several signatures is enough: senders change their secrets, too.
    shop.deliver(&id, at, &format!("v1,AAAA {good}"), body).must(200);
}

fn all_or_nothing(shop: &Shop<'_>) {
    let member = newcomer(shop.site);
    let good = json!({"handle": member.handle, "kind": "group", "name": "good"});
    for (bad, field) in [
        (json!({"handle": format!("nobody-{}", word()), "kind": "group", "name": "x"}), "give[1].handle"),
        (json!({"subject": word(), "kind": "group", "name": "x"}), "give[1].subject"),
        (json!({"email": "nobody", "kind": "group", "name": "x"}), "give[1].email"),
        (json!({"kind": "group", "name": "x"}), "give[1]"),
        (json!({"handle": member.handle, "kind": "group", "name": ""}), "give[1].name"),
        (json!({"handle": member.handle, "kind": "club", "name": "x"}), "give[1].kind"),
        (
            json!({"handle": member.handle, "kind": "group", "name": "x", "expires_at": "2020-01-01T00:00:00Z"}),
            "give[1].expires_at",
        ),
    ] {
        wrong(shop.tell(&json!({"give": [good, bad]})), field);
    }
    wrong(shop.tell(&json!({"give": vec![good; 101]})), "give");
    assert!(held(shop.site, &member.handle).is_empty(), "nothing of a bad delivery is done");
    shop.tell(&json!([])).must(422);
}
