//! The API document. It is generated natively and kept as a file, so that no function carries the generator.

use axum::response::{IntoResponse, Response};
use http::header;

const DOCUMENT: &str = include_str!("../openapi.json");

pub(crate) async fn openapi() -> Response {
    let kind = (header::CONTENT_TYPE, "application/json");
    ([kind, (header::CACHE_CONTROL, "public, max-age=300")], DOCUMENT).into_response()
}

/// Generates the document from the code.
#[cfg(not(target_family = "wasm"))]
pub fn document() -> utoipa::openapi::OpenApi {
    use utoipa::OpenApi;

    #[derive(OpenApi)]
    #[openapi(
        info(
            title = "Folkmoot",
            description = "A company's own customer community: posts, replies, votes, ideas, and gates.",
            license(name = "MIT OR Apache-2.0")
        ),
        paths(
            crate::health::health,
            crate::brand::api::read,
            crate::brand::api::put,
            crate::campaign::manifest::download,
            crate::search::api::api
        )
    )]
    struct Own;

    let mut all = Own::openapi();
    let services = [
        posts::api::ApiDoc::openapi(),
        votes::api::ApiDoc::openapi(),
        gate::api::ApiDoc::openapi(),
        campaigns::api::ApiDoc::openapi(),
        transfer::api::ApiDoc::openapi(),
        embed::api::ApiDoc::openapi(),
        insights::api::ApiDoc::openapi(),
        ideas::api::ApiDoc::openapi(),
        follows::api::ApiDoc::openapi(),
        members::api::ApiDoc::openapi(),
        moderation::api::ApiDoc::openapi(),
    ];
    for service in services {
        all.merge(service);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");

    /// The file is what clients go by: a change of it is a change of the API and shows in review. To take a change over,
    /// run the tests with `FOLKMOOT_UPDATE_OPENAPI=1`.
    #[test]
    fn the_file_is_what_the_code_says() {
        let generated = document().to_pretty_json().unwrap() + "\n";
        #[expect(clippy::disallowed_methods, reason = "a switch for whoever runs the tests")]
        if std::env::var("FOLKMOOT_UPDATE_OPENAPI").is_ok() {
            std::fs::write(FILE, &generated).unwrap();
        }
        assert_eq!(std::fs::read_to_string(FILE).unwrap(), generated, "run again with FOLKMOOT_UPDATE_OPENAPI=1");
    }

    /// No JSON route escapes the document, and the document promises none that is not there.
    #[test]
    fn the_document_and_the_router_name_the_same_routes() {
        let written = serde_json::to_value(document()).unwrap();
        let mut documented: Vec<String> = Vec::new();
        for (path, methods) in written["paths"].as_object().unwrap() {
            documented
                .extend(methods.as_object().unwrap().keys().map(|method| format!("{} {path}", method.to_uppercase())));
        }
        let api = |path: &str| path.starts_with("/api/") && path != "/api/v1/openapi.json";
        let routes = crate::routes();
        let entries = routes.entries().iter().filter(|entry| api(&entry.path));
        let mut routed: Vec<String> = entries.map(|entry| format!("{} {}", entry.method, entry.path)).collect();
        documented.sort();
        routed.sort();
        assert_eq!(documented, routed);
    }
}
