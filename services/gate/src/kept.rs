//! Outside resources in the key-value store, so that a check of one costs no SQL. What is not there is kept too.

use crate::access::Access;
use crate::house::KEPT;
use crate::store::ResourceRow;

fn key(access: &Access, name: &str) -> String {
    // Names may be longer than a store's keys, so the key is a digest of theirs.
    format!("resource:{}:{}", access.community.slug, shared::secret::digest(name.as_bytes()))
}

/// The resource as it was within the last minute: none where nothing is kept, and `Some(None)` where there was no such
/// resource.
pub(crate) async fn find(access: &Access, name: &str) -> Option<Option<ResourceRow>> {
    serde_json::from_slice(&access.app.kv.get(&key(access, name)).await.ok()??).ok()
}

/// Keeps it for a minute. A store that keeps nothing costs statements, and nothing else.
pub(crate) async fn keep(access: &Access, name: &str, row: Option<&ResourceRow>) {
    if let Ok(bytes) = serde_json::to_vec(&row) {
        let _ = access.app.kv.put(&key(access, name), bytes, KEPT).await;
    }
}

/// Forgets it after a change.
pub(crate) async fn forget(access: &Access, name: &str) {
    let _ = access.app.kv.delete(&key(access, name)).await;
}
