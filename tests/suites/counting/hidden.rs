//! What is not counted, and what is not kept.

use std::fs;
use std::path::Path;

use http::Method;
use serde_json::json;
use suites::client::Site;
use suites::host::{empty_folder, forms, is_native};
use suites::native::Native;

use crate::place::{Place, estimate, looking};

#[test]
fn programs_refusals_and_the_studio_are_no_views() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let policy = json!({"title": "Insiders", "rule": {"group": "insiders"}, "teaser": "nothing"});
        place.by(Method::PUT, "/gate/policies/insiders", &policy).must(200);
        let gated = json!({"name": "Gated", "description": "", "policy": "insiders"});
        place.by(Method::PUT, "/spaces/gated", &gated).must(200);
        let home = place.page("/");
        for agent in [
            "",
            "curl/8.5.0",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0 Safari/537.36",
            "Twitterbot/1.0",
        ] {
            site.get(&home).header("user-agent", agent).send().must(200);
        }
        for (name, value) in
            [("sec-purpose", "prefetch;prerender"), ("purpose", "prefetch"), ("sec-fetch-dest", "empty")]
        {
            place.look("/", 1).header(name, value).send().must(200);
        }
        looking(site.request(Method::HEAD, &home), 1).send().must(200);
        for path in ["/s/nowhere", "/s/gated", "/t/nothing/at-all", "/no-such-page"] {
            let status = place.look(path, 1).send().status;
            assert!(status >= 400, "{form}: {path} is {status}");
        }
        for path in ["/sign-in", "/feed.atom", "/sitemap.xml"] {
            place.look(path, 1).send().must(200);
        }
        looking(site.get(&format!("/api/v1/communities/{}/posts", place.slug)), 1).send().must(200);
        place.look("/studio/people", 1).by(&place.manager).send().must(200);
        // One that counts, so that there is something to wait for.
        place.look("/", 1).send().must(200);
        place.told_at(1);
        let told = place.settled();
        assert_eq!(estimate(&told["totals"]["views"]), (1, 0), "{form}: {told}");
    }
}

#[test]
fn nothing_on_the_disk_tells_who_looked() {
    if !is_native() {
        println!("the disk of this host is out of reach");
        return;
    }
    let folder = empty_folder("counting");
    let host = Native::start(&folder);
    let site = Site::at(&host.url);
    let place = Place::new(&site);
    for view in 0..40 {
        let request = site.get(&place.page("/")).header("user-agent", format!("Mozilla/5.0 Zanzibar{view}"));
        let request = request.header("cf-connecting-ip", format!("203.0.113.{view}"));
        request.header("referer", "https://quagga.example/private?token=okapi").send().must(200);
    }
    let told = place.told_at(40);
    assert_eq!(estimate(&told["totals"]["views"]), (40, 0));
    // Long enough for the writer to have reached the files.
    host.kill();
    let mut bytes = 0;
    for path in files(&folder) {
        let text = String::from_utf8_lossy(&fs::read(&path).expect("a file can be read")).into_owned();
        bytes += text.len();
        for word in ["Zanzibar", "203.0.113", "quagga", "okapi"] {
            assert!(!text.contains(word), "{word} is in {}", path.display());
        }
    }
    assert!(bytes > 100_000, "{bytes} bytes were looked at");
    println!("{bytes} bytes on the disk, and none of them tells who looked");
    let _ = fs::remove_dir_all(folder);
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
