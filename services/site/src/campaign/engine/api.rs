//! A community's API, as whoever applies a manifest reaches it.

use std::fmt;

use async_trait::async_trait;
use http::{HeaderMap, HeaderValue, Method, header};
use serde_json::Value;

/// How a request gets there and what comes back.
#[async_trait]
pub(crate) trait Way: Send + Sync {
    /// Sends it to a path of the site.
    async fn send(&self, method: Method, path: &str, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, String>;
}

/// What came back.
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The body.
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    /// The body as JSON; null where it is none.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    /// Whether it is what was wanted.
    fn is_good(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Why something was not done.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    /// What was asked: `PUT /spaces/news`.
    pub(crate) asked: String,
    /// What was answered; 0 where nothing was.
    pub(crate) status: u16,
    /// The code of the problem.
    pub(crate) code: String,
    /// What it says, for people and in their language.
    pub(crate) detail: String,
    /// What is wrong with which field.
    pub(crate) errors: Vec<(String, String)>,
}

impl Failure {
    fn of(asked: String, answer: &Answer) -> Self {
        let body = answer.json();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let errors = body["errors"].as_array().map_or(&[][..], Vec::as_slice);
        let errors = errors.iter().map(|error| (text(&error["field"]), text(&error["limit"]))).collect();
        Self { asked, status: answer.status, code: text(&body["code"]), detail: text(&body["detail"]), errors }
    }

    fn unanswered(asked: String, detail: String) -> Self {
        Self { asked, status: 0, code: String::new(), detail, errors: Vec::new() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { asked, status, code, detail, .. } = self;
        match status {
            0 => write!(f, "{asked}: {detail}"),
            _ => write!(f, "{asked}: {status} {code}: {detail}"),
        }
    }
}

impl std::error::Error for Failure {}

/// A community's API, and what every request to it carries.
pub(crate) struct Api<'a> {
    way: &'a dyn Way,
    headers: HeaderMap,
    slug: String,
    /// What an operator shows, where there is one.
    operator: Option<HeaderValue>,
}

impl<'a> Api<'a> {
    /// That of a community, asked with these headers.
    pub(crate) fn new(way: &'a dyn Way, headers: HeaderMap, slug: impl Into<String>) -> Self {
        Self { way, headers, slug: slug.into(), operator: None }
    }

    /// The same for whoever runs the deployment.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn with_operator(self, operator: Option<HeaderValue>) -> Self {
        Self { operator, ..self }
    }

    /// The API as an operator asks it; where there is none, as it is asked anyway, which is then refused.
    pub(crate) fn as_operator(&self) -> Api<'a> {
        let mut headers = self.headers.clone();
        if let Some(operator) = &self.operator {
            headers.insert(header::AUTHORIZATION, operator.clone());
        }
        Api { way: self.way, headers, slug: self.slug.clone(), operator: None }
    }

    async fn send(
        &self,
        method: &Method,
        path: &str,
        kind: &'static str,
        body: Vec<u8>,
        once: Option<&str>,
    ) -> Result<Answer, Failure> {
        let mut headers = self.headers.clone();
        if !kind.is_empty() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        if let Some(once) = once.and_then(|once| HeaderValue::from_str(once).ok()) {
            headers.insert("idempotency-key", once);
        }
        let sent = self.way.send(method.clone(), path, headers, body).await;
        sent.map_err(|why| Failure::unanswered(format!("{method} {path}"), why))
    }

    /// Asks, whatever is answered.
    pub(crate) async fn ask(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Answer, Failure> {
        let whole = format!("/api/v1/communities/{}{path}", self.slug);
        match body {
            None => self.send(&method, &whole, "", Vec::new(), None).await,
            Some(body) => self.send(&method, &whole, "application/json", body.to_string().into_bytes(), None).await,
        }
    }

    /// Reads what has to be there.
    pub(crate) async fn read(&self, path: &str) -> Result<Value, Failure> {
        let answer = self.ask(Method::GET, path, None).await?;
        if answer.status == 200 { Ok(answer.json()) } else { Err(Failure::of(format!("GET {path}"), &answer)) }
    }

    /// Reads what may not be there: null then.
    pub(crate) async fn find(&self, path: &str) -> Result<Value, Failure> {
        match self.read(path).await {
            Err(failure) if failure.status == 404 => Ok(Value::Null),
            found => found,
        }
    }

    /// All pages of a list.
    pub(crate) async fn all(&self, path: &str) -> Result<Vec<Value>, Failure> {
        let mut all = Vec::new();
        let mut cursor = String::new();
        loop {
            let list = self.read(&format!("{path}?limit=100{cursor}")).await?;
            let next = list["next"].as_str().map(|next| format!("&cursor={}", encoded(next)));
            all.extend(items(list));
            match next {
                Some(next) => cursor = next,
                None => return Ok(all),
            }
        }
    }

    /// Changes something. With `once` a request that is sent again after all gets the first one's answer.
    pub(crate) async fn change(
        &self,
        method: Method,
        path: &str,
        body: &Value,
        once: Option<&str>,
    ) -> Result<Value, Failure> {
        let whole = format!("/api/v1/communities/{}{path}", self.slug);
        let answer = self.send(&method, &whole, "application/json", body.to_string().into_bytes(), once).await?;
        if answer.is_good() { Ok(answer.json()) } else { Err(Failure::of(format!("{method} {path}"), &answer)) }
    }

    /// The bytes of a page of the community, if it is there.
    pub(crate) async fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let answer = self.send(&Method::GET, &format!("/c/{}{path}", self.slug), "", Vec::new(), None).await?;
        Ok(Some(answer.bytes).filter(|_| answer.status == 200))
    }

    /// Hands a picture over, as the form of the studio does.
    pub(crate) async fn upload(&self, path: &str, field: &str, bytes: &[u8]) -> Result<(), Failure> {
        const KIND: &str = "multipart/form-data; boundary=folkmoot-campaign-boundary";
        let edge = "--folkmoot-campaign-boundary";
        let head = format!("{edge}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{field}\"\r\n\r\n");
        let tail = format!("\r\n{edge}--\r\n");
        let body = [head.as_bytes(), bytes, tail.as_bytes()].concat();
        let answer = self.send(&Method::POST, &format!("/c/{}{path}", self.slug), KIND, body, None).await?;
        let went_well = (200..400).contains(&answer.status);
        if went_well { Ok(()) } else { Err(Failure::of(format!("POST {path}"), &answer)) }
    }
}

/// The items of a page of a list.
pub(crate) fn items(mut list: Value) -> Vec<Value> {
    list["items"].as_array_mut().map(std::mem::take).unwrap_or_default()
}

/// A text as one step of a path, or as the value of a query.
pub(crate) fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(byte);
    text.bytes().map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
