//! The `Config` port.

/// Variables and secrets of the deployment. Names are lower case with `_`; each host spells them its own way
/// (`SESSION_SECRET` on Workers, `session_secret` on Spin, `FOLKMOOT_SESSION_SECRET` for the native host).
pub trait Config: Send + Sync {
    /// The value, if it was set.
    fn get(&self, name: &str) -> Option<String>;
}

/// Every setting that anything asks for. Spin's host can't be asked for a list, and answers only while it is waited for.
pub const SETTINGS: [&str; 11] = [
    // Signs sessions, and seals what communities entrust to us.
    "session_secret",
    // The one before, still believed while the secret is changed.
    "session_secret_previous",
    // The community as whose demo people anybody may sign in.
    "demo_sign_in",
    // Where this deployment answers, as links in mail and redirects name it: `https://community.example`.
    "public_url",
    // On which databases communities are kept, where there are several: `acme=DB_EU, contest-*=DB_2`.
    "placement",
    // The header in which the host says where a request comes from, such as `cf-ipcountry`.
    "country_header",
    // The header in which a proxy says the address a request comes from, such as `x-forwarded-for`.
    "address_header",
    // How mail leaves: `postmark`, `resend`, `sendgrid`, or `outbox` for a page that shows it instead.
    "mail_api",
    // The key of that service.
    "mail_key",
    // Whom mail comes from.
    "mail_from",
    // Another address of that service, for its region or for a test.
    "mail_url",
];
