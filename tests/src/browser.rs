//! A browser somebody is signed in with: cookies that are kept, and the `Origin` that browsers send.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use http::Method;
use serde_json::{Value, json};
use shared::jose::hs256_sign;

use crate::client::{Answer, Sending, Site, text};
use crate::host::COMMUNITY;
use crate::people::{manager, word};

/// The secrets the product of these tests signs hand-offs with, once they are known: each site has its own.
static SECRETS: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());

/// Seconds since 1970.
pub fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}

/// A browser of a member of the community.
#[derive(Debug, Clone)]
pub struct Browser<'a> {
    /// Where.
    pub site: &'a Site,
    /// The member's name in addresses.
    pub handle: String,
    /// How the company's product knows them.
    pub subject: String,
    /// The session token, as the cookie carries it.
    pub token: String,
    /// The refresh token, as the cookie carries it.
    pub refresh: String,
}

impl<'a> Browser<'a> {
    /// A browser of somebody new, whom the company's own product hands over.
    #[track_caller]
    pub fn fresh(site: &'a Site) -> Self {
        Self::of(site, &format!("subject-{}", word()))
    }

    /// A browser of whom the product knows by this subject: of a new member, if they are none.
    #[track_caller]
    pub fn of(site: &'a Site, subject: &str) -> Self {
        Self::vouched_for(site, subject, &json!({}))
    }

    /// The same, with more that the product says of them.
    #[track_caller]
    pub fn vouched_for(site: &'a Site, subject: &str, more: &Value) -> Self {
        let mut browser = Self {
            site,
            handle: String::new(),
            subject: subject.to_owned(),
            token: String::new(),
            refresh: String::new(),
        };
        // Another suite may have asked for another secret meanwhile.
        let answer = (0..5).map(|_| browser.handed_over(more)).find(|answer| answer.status == 303);
        let answer = answer.unwrap_or_else(|| panic!("{}: no hand-off was taken", site.url()));
        browser.keep(&answer);
        browser.handle = text(&browser.get("/me").send().must(200).json()["handle"]).to_owned();
        browser
    }

    /// A hand-off of them as the product signs it, with these claims besides the usual ones.
    pub fn hand_off(&self, more: &Value) -> String {
        let mut known = SECRETS.lock().unwrap_or_else(PoisonError::into_inner);
        let secret = known.entry(self.site.url().to_owned()).or_insert_with(|| {
            let who = manager();
            self.site.put("/ways/hand_off", &who, &json!({"enabled": true, "settings": {}}));
            let made = self.site.api(Method::POST, "/ways/hand_off/secret").by(&who).send().must(200).json();
            text(&made["secret"]).to_owned()
        });
        let mut claims = json!({"aud": COMMUNITY, "sub": self.subject, "jti": word(), "iat": now(), "exp": now() + 60,
            "name": format!("Name of {}", self.subject), "handle": self.subject});
        for (name, value) in more.as_object().into_iter().flatten() {
            claims[name] = value.clone();
        }
        hs256_sign("product", claims.to_string().as_bytes(), secret.as_bytes())
    }

    /// The answer to such a hand-off.
    pub fn handed_over(&self, more: &Value) -> Answer {
        let token = self.hand_off(more);
        let answer = self.site.get(&format!("/c/{COMMUNITY}/sign-in/hand-off?token={token}")).send();
        if answer.status != 303 && answer.text().contains("signature is not good") {
            // Another suite has asked for another secret. What is refused for another reason needs none.
            SECRETS.lock().unwrap_or_else(PoisonError::into_inner).remove(self.site.url());
        }
        answer
    }

    /// Keeps the cookies of an answer.
    pub fn keep(&mut self, answer: &Answer) {
        for line in answer.headers.get_all("set-cookie") {
            let pair = line.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            let Some((name, value)) = pair.split_once('=') else { continue };
            if name == session_cookie() {
                value.clone_into(&mut self.token);
            } else if name == refresh_cookie() {
                value.clone_into(&mut self.refresh);
            }
        }
    }

    /// A request to the API with the session cookie, as a page of the site would send it.
    pub fn api(&self, method: Method, path: &str) -> Sending<'a> {
        self.site
            .api(method, path)
            .header("cookie", format!("{}={}", session_cookie(), self.token))
            .header("origin", self.site.url())
    }

    /// `GET` of the API with the session cookie.
    pub fn get(&self, path: &str) -> Sending<'a> {
        self.api(Method::GET, path)
    }

    /// A page of the community, with the session cookie.
    pub fn page(&self, path: &str) -> Sending<'a> {
        let cookie = format!("{}={}", session_cookie(), self.token);
        self.site.get(&format!("/c/{COMMUNITY}{path}")).header("cookie", cookie)
    }

    /// A `POST` to a page of the community, with the session cookie.
    pub fn post(&self, path: &str) -> Sending<'a> {
        let cookie = format!("{}={}", session_cookie(), self.token);
        let request = self.site.request(Method::POST, &format!("/c/{COMMUNITY}{path}")).header("cookie", cookie);
        request.header("origin", self.site.url())
    }

    /// A form of a page of the community, sent with the session cookie.
    pub fn submit(&self, path: &str, form: &str) -> Sending<'a> {
        self.post(path).form(form)
    }

    /// A page fetched with nothing but a refresh token, as after a quarter of an hour.
    pub fn refreshed_by(&self, refresh: &str, path: &str) -> Answer {
        let cookie = format!("{}={refresh}", refresh_cookie());
        self.site.get(&format!("/c/{COMMUNITY}{path}")).header("cookie", cookie).send()
    }

    /// The token as a program would send it.
    pub fn bearer(&self, method: Method, path: &str) -> Sending<'a> {
        self.site.api(method, path).header("authorization", format!("Bearer {}", self.token))
    }
}

/// The name of the cookie with the session token.
pub fn session_cookie() -> String {
    format!("folkmoot-{COMMUNITY}")
}

/// The name of the cookie with the refresh token.
pub fn refresh_cookie() -> String {
    format!("folkmoot.refresh-{COMMUNITY}")
}

/// The value of a cookie that an answer sets; none if it sets none of that name.
pub fn cookie_of(answer: &Answer, name: &str) -> Option<String> {
    let lines = answer.headers.get_all("set-cookie").into_iter().filter_map(|line| line.to_str().ok());
    lines
        .filter_map(|line| line.split(';').next()?.strip_prefix(name)?.strip_prefix('='))
        .next_back()
        .map(str::to_owned)
}
