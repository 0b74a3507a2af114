//! Signing in by a link sent by mail, and what becomes of links that are used twice, elsewhere, or made up.
//!
//! Needs a host whose mail stays in its outbox (`mail_api = outbox`), as the hosts started here do.

use std::sync::{Mutex, MutexGuard, PoisonError};

use suites::client::{Answer, Site, text};
use suites::host::{COMMUNITY, forms};
use suites::people::word;

/// Held by whoever has mail written. The outbox is for looking at, and of two mails written at the same instant it may keep
/// one.
fn turn() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A browser: it keeps cookies.
struct Browser<'a> {
    site: &'a Site,
    cookies: Vec<(String, String)>,
}

impl<'a> Browser<'a> {
    fn new(site: &'a Site) -> Self {
        Self { site, cookies: Vec::new() }
    }

    fn take(&mut self, answer: Answer) -> Answer {
        for line in answer.headers.get_all("set-cookie") {
            let line = line.to_str().expect("cookies are ASCII");
            for word in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
                assert!(line.contains(word), "a cookie without {word}: {line}");
            }
            let (name, value) =
                line.split(';').next().and_then(|pair| pair.split_once('=')).expect("a cookie is a pair");
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        answer
    }

    fn cookie(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn get(&mut self, path: &str) -> Answer {
        let answer = self.site.get(path).header("cookie", self.cookie()).send();
        self.take(answer)
    }

    /// Asks for a link with a browser that speaks that language: the mail, as the outbox shows it.
    fn ask_in(&mut self, lang: &str, email: &str) -> String {
        let _turn = turn();
        let path = format!("/c/{COMMUNITY}/sign-in/email");
        let request = self.site.request(http::Method::POST, &path).form(&format!("email={email}"));
        let request = request.header("origin", self.site.url()).header("accept-language", lang);
        let answer = request.header("cookie", self.cookie()).send().must(200);
        self.take(answer);
        let outbox = self.site.get(&format!("/c/{COMMUNITY}/outbox")).send().must(200).text();
        outbox.split("<article").find(|mail| mail.contains(email)).expect("the mail is in the outbox").to_owned()
    }

    fn post(&mut self, path: &str, form: &str) -> Answer {
        let request = self.site.request(http::Method::POST, path).form(form).header("origin", self.site.url());
        let answer = request.header("cookie", self.cookie()).send();
        self.take(answer)
    }

    /// Asks for a link, and finds it in the outbox.
    fn ask(&mut self, email: &str) -> String {
        let _turn = turn();
        let page = self
            .post(&format!("/c/{COMMUNITY}/sign-in/email"), &format!("email={email}&next=/c/{COMMUNITY}/new"))
            .must(200);
        assert!(page.text().contains("Look into your mail"), "{}", page.text());
        let outbox = self.site.get(&format!("/c/{COMMUNITY}/outbox")).send().must(200).text();
        let mail = outbox.split("<article").find(|mail| mail.contains(email)).expect("the mail is in the outbox");
        let link = mail.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the mail has a link");
        let path = link.find("/c/").map(|place| link[place..].to_owned());
        path.expect("the link leads to the community")
    }
}

fn address() -> String {
    format!("{}@mail.example", word())
}

fn code(answer: &Answer) -> u16 {
    answer.status
}

#[test]
fn a_link_signs_in_once_in_the_browser_that_asked() {
    for (_, site) in forms() {
        let (mut ada, mut eve) = (Browser::new(&site), Browser::new(&site));
        let email = address();
        let link = ada.ask(&email);

        let page = eve.get(&link);
        assert_eq!((code(&page), page.text().contains("another browser")), (403, true), "{}", page.text());
        assert_eq!(code(&eve.post(&link, "")), 403, "another browser can't use it either");

        let page = ada.get(&link).must(200);
        assert!(page.text().contains(&email), "it says whom it signs in");
        // Not `no-referrer`: then a browser would send the button's request without its origin.
        assert_eq!(page.header("referrer-policy"), "same-origin");
        ada.get(&link).must(200);
        let signed = ada.post(&link, "").must(303);
        let to = format!("/c/{COMMUNITY}/guidelines?next=/c/{COMMUNITY}/new");
        assert_eq!(
            signed.header("location"),
            to,
            "who is new reads the guidelines, then on to where they wanted to go"
        );
        ada.get(&format!("/c/{COMMUNITY}/new")).must(200);

        for again in [ada.get(&link), ada.post(&link, "")] {
            assert_eq!((code(&again), again.text().contains("each is good once")), (410, true), "{}", again.text());
        }
        ada.post(&format!("/c/{COMMUNITY}/sign-out"), "").must(303);
        assert_eq!(code(&ada.get(&format!("/c/{COMMUNITY}/new"))), 401, "signed out");
    }
}

#[test]
fn the_same_address_is_the_same_member() {
    for (_, site) in forms() {
        let email = address();
        let handles: Vec<_> = (0..2)
            .map(|_| {
                let mut browser = Browser::new(&site);
                let link = browser.ask(&email);
                browser.post(&link, "").must(303);
                let me = browser.get(&format!("/api/v1/communities/{COMMUNITY}/me")).must(200).json();
                text(&me["handle"]).to_owned()
            })
            .collect();
        assert_eq!(handles[0], handles[1]);
    }
}

#[test]
fn what_is_no_address_or_no_link_is_refused() {
    for (_, site) in forms() {
        let mut browser = Browser::new(&site);
        for wrong in ["", "ada", "ada%40", "%40b.example", "a%40b%40c.example", "a+b%40c.example%0Abcc:x%40y.example"] {
            let form = format!("email={wrong}");
            let page = browser.post(&format!("/c/{COMMUNITY}/sign-in/email"), &form).must(422);
            assert!(page.text().contains("email-error"), "{wrong}: what is wrong stands beside the field");
        }
        let unknown = browser.get(&format!("/c/{COMMUNITY}/sign-in/email/{}", "A".repeat(43)));
        assert_eq!((code(&unknown), unknown.text().contains("no such link")), (404, true), "{}", unknown.text());
    }
}

#[test]
fn an_address_gets_five_links_an_hour_and_no_more() {
    for (_, site) in forms() {
        let mut browser = Browser::new(&site);
        let form = format!("email={}", address());
        let taken = turn();
        let answers: Vec<_> = (0..6).map(|_| browser.post(&format!("/c/{COMMUNITY}/sign-in/email"), &form)).collect();
        assert!(answers[..5].iter().all(|answer| answer.status == 200));
        assert_eq!(answers[5].status, 429);
        drop(taken);
        // Whoever has signed in with a browser can't be locked out of it by others who use the address up.
        let (mut owner, mut others) = (Browser::new(&site), Browser::new(&site));
        let email = address();
        let link = owner.ask(&email);
        owner.post(&link, "").must(303);
        let form = format!("email={email}");
        let _turn = turn();
        let used_up = (0..6).map(|_| others.post(&format!("/c/{COMMUNITY}/sign-in/email"), &form)).last();
        assert_eq!(used_up.map(|answer| answer.status), Some(429));
        owner.post(&format!("/c/{COMMUNITY}/sign-in/email"), &form).must(200);
        assert!(answers[5].header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds <= 3600));
    }
}

#[test]
fn the_first_of_two_links_still_works() {
    for (_, site) in forms() {
        let mut browser = Browser::new(&site);
        let email = address();
        let first = browser.ask(&email);
        browser.ask(&email);
        browser.post(&first, "").must(303);
    }
}

/// Who is known to speak a language is written to in it, whoever asks; who is not, in that of who asks.
#[test]
fn a_mail_speaks_the_language_of_who_reads_it() {
    for (_, site) in forms() {
        let mut browser = Browser::new(&site);
        let email = address();
        let polish = browser.ask_in("pl", &email);
        assert!(polish.contains("Logowanie do społeczności") && polish.contains("przez 15 minut"), "{polish}");
        let link = browser.ask(&email);
        browser.post(&link, "").must(303);
        let settings = format!("/c/{COMMUNITY}/settings");
        let chosen = browser.post(&settings, "name=Ada&language=xx").must(422).text();
        assert!(chosen.contains("one of en, sk, es, ru, pl, ar, or empty"), "{chosen}");
        browser.post(&settings, "name=Ada&language=ru").must(303);
        let russian = Browser::new(&site).ask_in("pl", &email);
        assert!(russian.contains("Вход в сообщество") && russian.contains("в течение 15 минут"), "{russian}");
    }
}
