//! What members say of themselves.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::browser::Browser;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{member, named, word};

use crate::{DOT, reading_profiles, refused, refused_page};

pub(crate) fn change_and_limits(site: &Site) {
    let _reading = reading_profiles();
    let ada = member();
    let word = word();
    let change = |body: Value| site.api(Method::PATCH, "/me").by(&ada).json(&body).send();
    refused(site.api(Method::PATCH, "/me").json(&json!({"name": "Nobody"})).send(), 401, "sign_in_required");
    refused(site.get(&format!("/api/v1/communities/{COMMUNITY}/me")).send(), 401, "sign_in_required");

    let before = site.read("/me", &ada);
    assert_eq!(before["handle"], ada.handle.as_str());
    assert_eq!(before["session"], Value::Null, "a tool token has no session");
    let all = json!({"name": "  Ada   Lovelace ", "bio_md": format!("I **count** {word} <script>alert(1)</script>"),
        "location": "London", "website": "https://ada.example/", "links": ["https://a.example", "https://a.example"],
        "language": "sk", "time_zone": "Europe/London"});
    let own = change(all).must(200).json();
    assert_eq!(
        (&own["name"], &own["language"], &own["time_zone"]),
        (&json!("Ada Lovelace"), &json!("sk"), &json!("Europe/London"))
    );
    assert_eq!(own["links"], json!(["https://a.example"]), "each link once");
    let seen = site.api(Method::GET, &format!("/members/{}", ada.handle)).send().must(200).json();
    assert!(text(&seen["bio_html"]).contains("<strong>count</strong>") && !text(&seen["bio_html"]).contains("<script"));
    for own_affair in ["bio_md", "language", "time_zone", "email"] {
        assert_eq!(seen.get(own_affair), None, "{own_affair} is nobody else's: {seen}");
    }
    let page = site.get(&format!("/c/{COMMUNITY}/@{}", ada.handle)).send().must(200).text();
    assert!(page.contains(&word) && page.contains("a.example") && page.contains("London"));

    // What is not named stays; what is refused changes nothing.
    change(json!({"location": ""})).must(200);
    for (body, field) in [
        (json!({"name": ""}), "name"),
        (json!({"name": "x".repeat(81)}), "name"),
        (json!({"bio_md": "x".repeat(2_001)}), "bio_md"),
        (json!({"location": "x".repeat(81)}), "location"),
        (json!({"website": "javascript:alert(1)"}), "website"),
        (json!({"website": "https://bank.example@elsewhere.example"}), "website"),
        (json!({"links": ["data:text/html,x"]}), "links"),
        (json!({"links": (0..6).map(|n| format!("https://{n}.example")).collect::<Vec<_>>()}), "links"),
        (json!({"language": "xx"}), "language"),
        (json!({"time_zone": "../../etc/passwd"}), "time_zone"),
        (json!({"role": "manager"}), "role"),
    ] {
        let problem = change(body).must(422).json();
        assert_eq!(problem["errors"][0]["field"], field, "{problem}");
    }
    let after = site.read("/me", &ada);
    assert_eq!((&after["name"], &after["role"]), (&json!("Ada Lovelace"), &json!("member")));
    assert_eq!(
        (&after["profile"]["location"], &after["profile"]["website"]),
        (&json!(""), &json!("https://ada.example/"))
    );

    // The same by the page.
    let bob = Browser::fresh(site);
    let form = "name=Bob+B&bio_md=Hello&location=&website=&links=https%3A%2F%2Fb.example%0D%0A&language=&time_zone=UTC";
    bob.submit("/settings", form).send().must(303);
    assert_eq!(bob.get("/me").send().must(200).json()["profile"]["links"], json!(["https://b.example"]));
    let wrong = bob.submit("/settings", "name=&bio_md=Still+here&website=nowhere").send().must(422);
    assert!(wrong.text().contains("Still here") && wrong.text().contains("website-error"), "what was typed stays");
    refused_page(site.get(&format!("/c/{COMMUNITY}/settings")).send(), 401);
}

pub(crate) fn pictures(site: &Site) {
    let _reading = reading_profiles();
    let ada = Browser::fresh(site);
    let put = |bytes: &[u8]| ada.api(Method::PUT, "/me/avatar").bytes("application/octet-stream", bytes).send();
    let mut large = DOT.to_vec();
    large.resize(100 * 1024 + 1, 0);
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for wrong in [svg.as_slice(), b"", b"GIF", &large, b"<html>"] {
        refused(put(wrong), 422, "invalid_fields");
    }
    let address = |who: &str| {
        let seen = site.api(Method::GET, &format!("/members/{who}")).send().must(200).json();
        seen["avatar_url"].as_str().map(str::to_owned)
    };
    assert_eq!(address(&ada.handle), None);
    refused_page(site.get(&format!("/c/{COMMUNITY}/avatar/{}", ada.handle)).send(), 404);
    put(DOT).must(204);
    let url = address(&ada.handle).expect("there is a picture now");
    let picture = site.get(&url).send().must(200);
    assert_eq!(picture.body, DOT);
    for (name, value) in [
        ("content-type", "image/png"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "private, max-age=31536000, immutable"),
    ] {
        assert_eq!(picture.header(name), value, "{name}");
    }
    let unversioned = site.get(url.split('?').next().unwrap_or_default()).send().must(200);
    assert_eq!(unversioned.header("cache-control"), "private, no-cache");
    assert!(
        site.get(&format!("/c/{COMMUNITY}/@{}", ada.handle))
            .send()
            .must(200)
            .text()
            .contains(&url.replace('&', "&amp;"))
    );

    // By the form of the page, and away with it.
    let mut body = b"--xyz\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"me.png\"\r\nContent-Type: image/png\r\n\r\n".to_vec();
    body.extend_from_slice(DOT);
    body.extend_from_slice(b"\r\n--xyz--\r\n");
    ada.submit("/settings/avatar/remove", "").send().must(303);
    assert_eq!(address(&ada.handle), None);
    ada.post("/settings/avatar").bytes("multipart/form-data; boundary=xyz", body).send().must(303);
    assert!(address(&ada.handle).is_some());
}

pub(crate) fn people(site: &Site) {
    let _reading = reading_profiles();
    let common = word();
    let handles: Vec<_> = (0..5).map(|n| format!("{common}-{n}")).collect();
    for handle in &handles {
        let who = named(handle, Role::Member, &[]);
        site.api(Method::PATCH, "/me").by(&who).json(&json!({"location": "Here"})).send().must(200);
    }
    let (mut found, mut cursor, mut sizes) = (Vec::new(), String::new(), Vec::new());
    loop {
        let list = site.api(Method::GET, &format!("/members?q={common}&limit=2{cursor}")).send().must(200).json();
        let items = list["items"].as_array().expect("a list");
        sizes.push(items.len());
        found.extend(items.iter().map(|item| text(&item["handle"]).to_owned()));
        match list["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!((found, sizes), (handles.clone(), vec![2, 2, 1]));
    let page = site.get(&format!("/c/{COMMUNITY}/people?q={common}")).send().must(200).text();
    assert!(handles.iter().all(|handle| page.contains(handle)));
    let none = site.api(Method::GET, "/members?q=%25").send().must(200).json();
    assert_eq!(none["items"], json!([]), "a wildcard is a letter like any other");
    for wrong in ["limit=0", "limit=101", "cursor=x", "page=2"] {
        refused(site.api(Method::GET, &format!("/members?{wrong}")).send(), 422, "invalid_fields");
    }
}
