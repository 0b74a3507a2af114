//! What may forget: the key-value store, the cache of pages, the limiter.

use shared::ports::{Cache, CachedResponse, Kv, Limit, Limiter, Random};

use crate::Report;

pub(crate) async fn kv(kv: &dyn Kv, report: &mut Report) {
    let binary: Vec<u8> = (0..=255).collect();
    let values =
        [("text", b"first".to_vec()), ("every byte", binary), ("nothing", vec![]), ("large", vec![7; 100_000])];
    for (name, value) in values {
        let key = format!("contract:{name}");
        let put = kv.put(&key, value.clone(), 60).await;
        report.equal(format!("kv: {name} is kept"), (put, kv.get(&key).await), (Ok(()), Ok(Some(value))));
    }
    let _ = kv.put("contract:text", b"second".to_vec(), 3600).await;
    report.equal("kv: the later value replaces it", kv.get("contract:text").await, Ok(Some(b"second".to_vec())));
    let deleted = kv.delete("contract:text").await;
    report.equal("kv: deleted is gone", (deleted, kv.get("contract:text").await), (Ok(()), Ok(None)));
    report.equal("kv: what was never there is none", kv.get("contract:never").await, Ok(None));
    report.equal("kv: deleting what was never there is no error", kv.delete("contract:never").await, Ok(()));
    let odd = "contract:odd /?#%&é🦀";
    let _ = kv.put(odd, b"odd".to_vec(), 60).await;
    report.equal("kv: a key of any characters", kv.get(odd).await, Ok(Some(b"odd".to_vec())));
}

pub(crate) async fn cache(cache: &dyn Cache, report: &mut Report) {
    let page = |body: &str| CachedResponse {
        content_type: "text/html; charset=utf-8".into(),
        etag: "\"3-abc\"".into(),
        cache_control: "public, max-age=0, s-maxage=30, stale-while-revalidate=60".into(),
        body: body.as_bytes().to_vec(),
    };
    let key = "epoch/c/demo/t/1?sort=é&cursor=%2F";
    report.equal("cache: what was never there is a miss", cache.get("contract/never").await, None);
    cache.put(key, page("one"), 30).await;
    report.equal("cache: a page comes back with its headers", cache.get(key).await, Some(page("one")));
    cache.put(key, page("two\nlines"), 30).await;
    report.equal("cache: the later page replaces it", cache.get(key).await, Some(page("two\nlines")));
    report.equal("cache: another query is another page", cache.get(&format!("{key}2")).await, None);
}

pub(crate) async fn limiter(limiter: &dyn Limiter, random: &dyn Random, report: &mut Report) {
    // A key of its own for each run: the counts of an earlier one may still be there.
    let mut run = [0; 8];
    random.fill(&mut run);
    let key = format!("contract:{:x}", u64::from_le_bytes(run));
    let limit = Limit { count: 2, seconds: 86_400 };
    let mut answers = Vec::new();
    for _ in 0..3 {
        answers.push(limiter.over(&key, limit).await.is_some());
    }
    report.equal("limiter: the third of two has to wait", answers, vec![false, false, true]);
    report.equal("limiter: another key does not", limiter.over(&format!("{key}x"), limit).await, None);
}
