//! Mailing a list: everybody once, reminders to those who have not opened it, and never to who said no.
//!
//! Needs a host whose mail stays in its outbox, as the hosts started here do.

use http::Method;
use serde_json::{Value, json};
use suites::client::{Answer, text};

use crate::place::{Place, code_of, everywhere, wrong};

const DAY: i64 = 24 * 3600;

fn sent(answer: Answer) -> [i64; 3] {
    let answer = answer.must(200).json();
    ["sent", "silenced", "failed"].map(|name| answer[name].as_i64().unwrap_or(-1))
}

fn mails(place: &Place<'_>) -> Vec<String> {
    let page = place.site.get(&place.page("/outbox")).send().must(200).text();
    page.split("<article").skip(1).map(str::to_owned).collect()
}

fn link<'a>(mail: &'a str, part: &str) -> &'a str {
    let at = mail.find(part).unwrap_or_else(|| panic!("no {part} in {mail}"));
    mail[at + part.len()..].split('"').next().unwrap_or_default()
}

#[test]
fn a_list_is_mailed_once_and_reminded_a_day_later() {
    everywhere(|place| {
        let list = place.list(&json!({"name": "To be mailed"}));
        let csv: String = (1..=45).map(|n| format!("M-{n},guest{n}@mail.example,Guest {n}\n")).collect();
        let made = place.put_on(&list, &format!("id,email,name\n{csv}M-46,,No address\n")).must(201).json();
        let codes: Vec<String> = made["items"]
            .as_array()
            .map(|items| items.iter().map(|one| code_of(text(&one["link"])).to_owned()).collect())
            .unwrap_or_default();
        let path = format!("/invitations/batches/{list}/send");
        let send = |again: bool| place.by_manager(Method::POST, &path, &json!({"again": again}));
        // Somebody is put on the list between the file and the mailing.
        place.by_manager(Method::POST, "/suppressions", &json!({"who": ["guest1@mail.example"]})).must(200);
        let first = send(false).must(200).json();
        assert_eq!((&first["sent"], &first["silenced"], &first["more"]), (&json!(39), &json!(1), &json!(true)));
        assert_eq!(sent(send(false)), [5, 0, 0]);
        assert_eq!(sent(send(false)), [0, 0, 0]);
        assert_eq!(place.figures(&list)[..2], [46, 44]);
        let mails = mails(place);
        assert!(mails.iter().any(|mail| mail.contains("guest45@mail.example")));
        assert!(
            !mails.iter().any(|mail| mail.contains("guest1@mail.example")),
            "nobody writes to who must not be written to"
        );

        // Two have opened it; the others are reminded, though not before a day has gone by, and twice at most.
        place.sees(&codes[1]).must(200);
        place.sees(&codes[2]).must(200);
        assert_eq!(sent(send(true)), [0, 0, 0], "not within a day");
        let later = |days: i64, again: bool| {
            place.later(days * DAY + 60, Method::POST, &path).json(&json!({"again": again})).send()
        };
        assert_eq!(sent(later(1, true)), [40, 0, 0]);
        assert_eq!(sent(later(1, true)), [2, 0, 0]);
        assert_eq!(sent(later(1, true)), [0, 0, 0]);
        assert_eq!(sent(later(3, true)), [40, 0, 0]);
        assert_eq!(sent(later(3, true)), [2, 0, 0]);
        assert_eq!(sent(later(9, true)), [0, 0, 0], "nobody is mailed more than three times");
        assert_eq!(place.figures(&list)[..2], [46, 44]);
    });
}

#[test]
fn one_click_ends_it() {
    everywhere(|place| {
        let list = place.list(&json!({"name": "First"}));
        let made = place.put_on(&list, "id,email\nU-1,ada@mail.example\nU-2,bob@mail.example\n").must(201).json();
        assert_eq!(
            sent(place.by_manager(Method::POST, &format!("/invitations/batches/{list}/send"), &json!({}))),
            [2, 0, 0]
        );
        let mails = mails(place);
        let mail = mails.iter().find(|mail| mail.contains("ada@mail.example")).expect("it is in the outbox");
        let code = code_of(link(mail, "/unsubscribe/")).to_owned();
        assert_eq!(code, code_of(text(&made["items"][0]["link"])));
        let path = place.page(&format!("/unsubscribe/{code}"));
        let is_on = |who: &str| place.read(&format!("/suppressions?who={who}"))["suppressed"] == true;

        // Looking at it changes nothing.
        place.site.request(Method::HEAD, &path).send().must(200);
        let page = place.site.get(&path).send().must(200);
        assert_eq!(
            (page.header("referrer-policy"), page.header("cache-control")),
            ("same-origin", "private, no-store")
        );
        assert!(!is_on("ada@mail.example"));

        // As a mail program does it (RFC 8058): no cookie, no origin, a form of its own.
        let click = || place.site.request(Method::POST, &path).form("List-Unsubscribe=One-Click").send();
        click().must(200);
        // Most of them send it in parts.
        let parts = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        place.site.request(Method::POST, &path).bytes("multipart/form-data; boundary=x", parts).send().must(200);
        assert!(is_on("ada@mail.example") && is_on("U-1") && !is_on("bob@mail.example"));
        let people = place.people(&list, "");
        let silenced: Vec<bool> = people.iter().map(|one| one["silenced"] == true).collect();
        assert_eq!(silenced, [true, false]);

        // Neither reminded, nor invited again under either name, nor mailed alone; and no manager says otherwise for them.
        let again = place.later(2 * DAY, Method::POST, &format!("/invitations/batches/{list}/send"));
        assert_eq!(sent(again.json(&json!({"again": true})).send()), [1, 0, 0]);
        let next = place.list(&json!({"name": "Next"}));
        let added = place.put_on(&next, "id,email\nU-1,other@mail.example\nU-9,ADA@mail.example\nU-3,c@mail.example\n");
        let added = added.must(201).json();
        assert_eq!((&added["silenced"], place.figures(&next)[0]), (&json!([2, 3]), 1));
        let alone = json!({"email": "ada@mail.example", "send": true});
        assert_eq!(place.by_manager(Method::POST, "/invitations", &alone).must(201).json()["sent"], false);
        let all = place.read("/suppressions");
        let all = all["items"].as_array().cloned().unwrap_or_default();
        assert_eq!(all.len(), 2);
        assert!(!json!(all).to_string().contains("ada"), "only digests are kept");
        for row in &all {
            assert_eq!(row["reason"], "unsubscribed");
            let path = format!("/suppressions/{}", text(&row["digest"]));
            place.by_manager(Method::DELETE, &path, &Value::Null).must(404);
        }

        // It was a mistake.
        place.site.request(Method::POST, &path).form("back=1").send().must(200);
        assert!(!is_on("ada@mail.example") && !is_on("U-1"));
        // What a manager has put there, a manager takes away again.
        place.by_manager(Method::POST, "/suppressions", &json!({"who": [" Eve@Mail.example ", "U-7"]})).must(200);
        assert!(is_on("eve@mail.example") && is_on("U-7"));
        for row in place.read("/suppressions")["items"].as_array().into_iter().flatten() {
            place
                .by_manager(Method::DELETE, &format!("/suppressions/{}", text(&row["digest"])), &Value::Null)
                .must(204);
        }
        assert!(!is_on("eve@mail.example"));
        wrong(place.by_manager(Method::POST, "/suppressions", &json!({"who": []})), "who");
        wrong(place.by_manager(Method::POST, "/suppressions", &json!({"who": ["a@b"]})), "who[0]");
        place.site.get(&place.page("/unsubscribe/abcd-efgh-jkmn-pqrs-tvwx")).send().must(404);
    });
}

/// Saying no goes on when everything else has stopped, and when the community is not there for others any more.
#[test]
fn saying_no_always_works() {
    everywhere(|place| {
        let list = place.list(&json!({"name": "Early"}));
        let made = place.put_on(&list, "email\na@mail.example\nb@mail.example\n").must(201).json();
        let click = |place_in_list: usize| {
            let code = code_of(text(&made["items"][place_in_list]["link"])).to_owned();
            let path = place.page(&format!("/unsubscribe/{code}"));
            place.site.request(Method::POST, &path).form("List-Unsubscribe=One-Click").send().must(200);
        };
        place.by_manager(Method::POST, "/campaign/state", &json!({"to": "frozen"})).must(200);
        click(0);
        place.by_manager(Method::POST, "/campaign/state", &json!({"to": "draft"})).must(200);
        click(1);
        assert_eq!(place.read("/suppressions")["items"].as_array().map(Vec::len), Some(2));
        wrong(place.by_manager(Method::POST, &format!("/invitations/batches/{list}/send"), &json!({})), "send");
    });
}

/// Somebody stands on two lists under one name of the company's, and says no by the first: the second, which was made before, mails
/// them no more under whatever address, and what is handed to a mail tool says so.
#[test]
fn who_said_no_is_left_alone_on_every_list() {
    everywhere(|place| {
        let (first, second) = (place.list(&json!({"name": "First"})), place.list(&json!({"name": "Second"})));
        let made = place.put_on(&first, "id,email\nV-1,vera@mail.example\n").must(201).json();
        place
            .put_on(&second, "id,email\nV-1,vera@work.example\nV-2,vera@mail.example\nV-3,vic@mail.example\n")
            .must(201);
        let code = code_of(text(&made["items"][0]["link"])).to_owned();
        let path = place.page(&format!("/unsubscribe/{code}"));
        place.site.request(Method::POST, &path).form("List-Unsubscribe=One-Click").send().must(200);

        let silenced = |people: &[Value]| people.iter().map(|one| one["silenced"] == true).collect::<Vec<_>>();
        assert_eq!(silenced(&place.people(&second, "")), [true, true, false]);
        let file = place.by_manager(Method::GET, &format!("/invitations/batches/{second}/people.csv"), &Value::Null);
        let file = file.must(200).text();
        let marked: Vec<bool> = file.lines().skip(1).map(|line| line.ends_with(",yes")).collect();
        assert_eq!(marked, [true, true, false], "{file}");
        let send = format!("/invitations/batches/{second}/send");
        assert_eq!(sent(place.by_manager(Method::POST, &send, &json!({}))), [1, 2, 0]);
    });
}
