//! Mail: handed to an HTTP mail service that the deployment chooses, or kept for a page that shows it.

use http::{HeaderMap, HeaderValue, Method, header};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::domain::Time;
use crate::ports::FetchRequest;
use crate::web::{App, Problem};

/// How many mails the outbox shows, and for how long, in seconds.
const SHOWN: usize = 50;
const SHOWN_FOR: u32 = 24 * 3600;

/// A mail as it leaves: plain text, to one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Whom it goes to.
    pub to: String,
    /// Its subject, one line.
    pub subject: String,
    /// Its text. Links stand on lines of their own.
    pub text: String,
    /// Where one click ends such mails, for those nobody has asked for (RFC 8058): the mail program shows it as a button of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<String>,
}

/// A mail in the outbox, and when it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// When it was written.
    pub at: Time,
    /// The mail.
    #[serde(flatten)]
    pub mail: Mail,
}

/// How mail leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Service {
    Postmark,
    Resend,
    Sendgrid,
    Outbox,
}

fn service(app: &App) -> Option<Service> {
    Some(match app.config.get("mail_api")?.as_str() {
        "postmark" => Service::Postmark,
        "resend" => Service::Resend,
        "sendgrid" => Service::Sendgrid,
        "outbox" => Service::Outbox,
        _ => return None,
    })
}

/// Whether this deployment can send mail: it has a service, and knows its own address for the links.
pub fn is_configured(app: &App) -> bool {
    service(app).is_some_and(|service| service == Service::Outbox || app.config.get("public_url").is_some())
}

/// Whether mail stays here, for everybody who may look: on a developer's own machine only.
pub fn stays_here(app: &App) -> bool {
    service(app) == Some(Service::Outbox)
}

/// Sends a mail of a community. The error tells the visitor that it did not leave, and the operator why.
pub async fn send(app: &App, community: &str, mail: Mail) -> Result<(), Problem> {
    let Some(service) = service(app) else {
        return Err(undelivered("no mail_api is set"));
    };
    if service == Service::Outbox {
        return keep(app, community, mail).await;
    }
    // Links in mail carry secrets. Were they made from the request, whoever sends one could choose where they lead.
    if app.config.get("public_url").is_none() {
        return Err(undelivered("no public_url is set, and links in mail don't go by what a request says"));
    }
    let answer = app.fetch.send(request(app, service, &mail)).await.map_err(|error| undelivered(&error.to_string()))?;
    if answer.status.is_success() {
        return Ok(());
    }
    Err(undelivered(&format!("the mail service answered {}", answer.status)))
}

/// What each service wants to be sent (their HTTP APIs as documented: Postmark `/email`, Resend `/emails`, SendGrid v3
/// `/mail/send`).
fn request(app: &App, service: Service, mail: &Mail) -> FetchRequest {
    let setting = |name| app.config.get(name).unwrap_or_default();
    let (key, from) = (setting("mail_key"), setting("mail_from"));
    let Mail { to, subject, text, .. } = mail;
    let headers = unsubscribing(mail);
    let (url, name, secret, mut body) = match service {
        Service::Postmark => (
            "https://api.postmarkapp.com/email",
            "x-postmark-server-token",
            key,
            json!({"From": from, "To": to, "Subject": subject, "TextBody": text, "MessageStream": "outbound"}),
        ),
        Service::Resend => (
            "https://api.resend.com/emails",
            "authorization",
            format!("Bearer {key}"),
            json!({"from": from, "to": [to], "subject": subject, "text": text}),
        ),
        Service::Sendgrid | Service::Outbox => (
            "https://api.sendgrid.com/v3/mail/send",
            "authorization",
            format!("Bearer {key}"),
            json!({
                "personalizations": [{"to": [{"email": to}]}], "from": {"email": from}, "subject": subject,
                "content": [{"type": "text/plain", "value": text}],
            }),
        ),
    };
    match service {
        _ if headers.is_empty() => {}
        // Postmark takes them as a list, the others as an object.
        Service::Postmark => {
            body["Headers"] = headers.iter().map(|(name, value)| json!({"Name": name, "Value": value})).collect();
        }
        _ => body["headers"] = headers.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect(),
    }
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    if let Ok(mut value) = HeaderValue::from_str(&secret) {
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    let url = app.config.get("mail_url").unwrap_or_else(|| url.to_owned());
    FetchRequest { method: Method::POST, url, headers, body: body.to_string().into_bytes() }
}

/// The headers by which a mail program ends such mails with one click.
fn unsubscribing(mail: &Mail) -> Vec<(&'static str, String)> {
    let Some(address) = &mail.unsubscribe else { return Vec::new() };
    vec![
        ("List-Unsubscribe", format!("<{address}>")),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
    ]
}

fn undelivered(cause: &str) -> Problem {
    Problem::undelivered(format!("mail was not sent: {cause}"))
}

fn key(community: &str) -> String {
    format!("outbox:{community}")
}

/// The mails of a community that stayed here, the newest first.
pub async fn outbox(app: &App, community: &str) -> Vec<Kept> {
    let kept = app.kv.get(&key(community)).await.ok().flatten();
    kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

async fn keep(app: &App, community: &str, mail: Mail) -> Result<(), Problem> {
    let mut all = outbox(app, community).await;
    all.insert(0, Kept { at: app.now(), mail });
    all.truncate(SHOWN);
    let bytes = serde_json::to_vec(&all).map_err(|error| Problem::broken(error.to_string()))?;
    app.kv.put(&key(community), bytes, SHOWN_FOR).await.map_err(|error| undelivered(&error.to_string()))
}
