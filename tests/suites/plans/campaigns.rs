//! What changes a campaign, and who: its manager, and whoever runs the deployment.

use http::Method;
use serde_json::{Value, json};
use suites::host::COMMUNITY;
use suites::own::operator;
use suites::people::Member;

use crate::data::Known;

/// Who sends what.
type Change = (Member, (Method, String, Value));

/// Changes of every kind, in an order in which all are possible.
pub(crate) fn changes(known: &Known) -> Vec<Change> {
    let api = format!("/api/v1/communities/{COMMUNITY}");
    let whole = json!({"name": "Demo", "dates": {"opens": "2020-01-01T00:00:00Z"}, "welcome_md": "Welcome."});
    let by_manager = [
        (Method::PUT, format!("{api}/campaign"), whole),
        (Method::PUT, format!("{api}/sites"), json!({"sites": [{"name": "Acme", "url": "https://acme.example/"}]})),
        (Method::POST, format!("{api}/campaign/state"), json!({"to": "frozen"})),
        (Method::POST, format!("{api}/campaign/state"), json!({"to": "ended"})),
        (Method::GET, format!("/c/{COMMUNITY}/"), json!({})),
        (Method::POST, format!("{api}/campaign/state"), json!({"to": "open"})),
        (Method::POST, format!("{api}/campaign/state"), json!({"to": "frozen", "at": "2100-01-01T00:00:00Z"})),
        (
            Method::PUT,
            format!("{api}/campaign/seeds/hello"),
            json!({"kind": "post", "id": "0123456789abcdefghjkmnpqrs"}),
        ),
    ];
    let by_operator = [
        (Method::POST, "/api/v1/communities".to_owned(), json!({"slug": "made", "name": "Made"})),
        (Method::POST, "/api/v1/communities/made/operator".to_owned(), json!({})),
        (Method::PUT, "/api/v1/communities/made/operator/host".to_owned(), json!({"host": "made.example"})),
    ];
    let by = |who: Member| move |change| (who.clone(), change);
    by_manager.map(by(known.manager.clone())).into_iter().chain(by_operator.map(by(operator()))).collect()
}
