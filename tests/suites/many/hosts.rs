//! Communities at host names of their own.

use http::Method;
use serde_json::json;
use suites::client::{Answer, Site, text};
use suites::host::forms;
use suites::people::word;

use crate::made::{Made, operator};

/// A community with a host name of its own, and that name.
fn at_home<'a>(site: &'a Site, slug: &str) -> (Made<'a>, String) {
    let made = Made::open(site, slug);
    let name = format!("{}.example", word());
    made.at_host(Some(&name)).must(200);
    (made, name)
}

/// Asks for a path at a host name.
fn at(site: &Site, name: &str, path: &str) -> Answer {
    site.get(path).header("host", name).send()
}

#[test]
fn a_community_answers_at_the_root_of_its_own_host_name() {
    for (form, site) in forms() {
        for begin in ["h", "placed"] {
            let (made, name) = at_home(&site, &format!("{begin}-{}", word()));
            let id = made.write("Pairing of lamps");
            let (slug, home) = (&made.slug, at(&site, &name, "/").must(200).text());
            assert!(home.contains(&format!("Name of {slug}")) && home.contains("Pairing of lamps"), "{form}: {home}");
            // Its links stay at the root, and lead somewhere.
            let link = home.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|link| link.contains(&id));
            let link = link.unwrap_or_else(|| panic!("{form}: no link to the post: {home}"));
            assert!(link.starts_with(&format!("/t/{id}/")), "{form}: {link}");
            let canonical = |page: &str| {
                let rest = page.split("rel=\"canonical\" href=\"").nth(1).unwrap_or_default();
                rest.split('"').next().unwrap_or_default().to_owned()
            };
            let thread = at(&site, &name, link).must(200).text();
            let whole = |address: &str, path: &str| {
                let rest = address.split_once("://").map_or("", |(_, rest)| rest);
                rest.starts_with(&name) && rest.ends_with(path)
            };
            assert!(whole(&canonical(&thread), link), "{form}: {}", canonical(&thread));
            // On the deployment's own name its pages are as they were, and say where they are at home.
            let elsewhere = site.get(&format!("/c/{slug}{link}")).send().must(200).text();
            assert!(whole(&canonical(&elsewhere), link), "{form}: {}", canonical(&elsewhere));
            assert!(elsewhere.contains(&format!("href=\"/c/{slug}/ideas\"")), "{form}");
            // Below /c/ as well, where stored texts link to, and over the API.
            at(&site, &name, &format!("/c/{slug}{link}")).must(200);
            at(&site, &name, &made.api("/posts")).must(200);
            // What is read by programs names it too.
            for path in ["/feed.atom", "/sitemap.xml", "/robots.txt"] {
                let said = at(&site, &name, path).must(200).text();
                assert!(
                    said.contains(&format!("://{name}")) && !said.contains(&format!("/c/{slug}/")),
                    "{form}: {said}"
                );
            }
            let feed = site.get(&format!("/c/{slug}/feed.atom")).send().must(200).text();
            assert!(feed.contains(&format!("://{name}")) && !feed.contains(&format!("/c/{slug}/")), "{form}: {feed}");
        }
    }
}

#[test]
fn no_other_community_is_found_there() {
    for (form, site) in forms() {
        let (made, name) = at_home(&site, &format!("h-{}", word()));
        let other = Made::open(&site, &format!("h-{}", word()));
        for path in [format!("/c/{}/", other.slug), format!("/c/{}/ideas", other.slug), other.api("/posts")] {
            let found = at(&site, &name, &path);
            assert_eq!(found.status, 404, "{form}: {path}: {}", found.text());
            assert!(!found.text().contains("Name of"), "{form}: {}", found.text());
            site.get(&path).send().must(200);
        }
        let write = json!({"kind": "discussion", "title": "A post", "body_md": "Words.", "space": "general"});
        let written = site.request(Method::POST, &other.api("/posts")).by(&other.manager).header("host", name.as_str());
        assert_eq!(written.json(&write).send().status, 404, "{form}");
        // What belongs to the deployment is there at any name, and a name that is nobody's is as before.
        at(&site, &name, "/api/v1/health").must(200);
        let nobodys = format!("{}.example", word());
        assert_eq!(at(&site, &nobodys, "/").status, site.get("/").send().status, "{form}");
        at(&site, &nobodys, &format!("/c/{}/", made.slug)).must(200);
        assert_eq!(at(&site, &nobodys, "/ideas").status, 404, "{form}");
    }
}

#[test]
fn signing_in_and_writing_work_there() {
    for (form, site) in forms() {
        let (made, name) = at_home(&site, &format!("h-{}", word()));
        let cookie = format!("folkmoot-{}={}", made.slug, made.manager.token);
        let here = |method: Method, path: &str| {
            site.request(method, path).header("host", name.as_str()).header("cookie", cookie.as_str())
        };
        let compose = here(Method::GET, "/new").send().must(200).text();
        assert!(compose.contains("action=\"/new\""), "{form}: {compose}");
        let fields = "kind=discussion&title=Written+at+home&body=Words.&space=general&tags=";
        let origin = format!("http://{name}");
        let sent = here(Method::POST, "/new").header("origin", origin.as_str()).form(fields).send();
        assert_eq!(sent.status, 303, "{form}: {}", sent.text());
        assert!(sent.header("location").starts_with("/t/"), "{form}: {}", sent.header("location"));
        let shown = here(Method::GET, sent.header("location")).send().must(200);
        assert!(shown.text().contains("Written at home"), "{form}");
        // A page of the deployment's own name is another site to a browser.
        let foreign = here(Method::POST, "/new").header("origin", site.url()).form(fields).send();
        assert_eq!(foreign.status, 403, "{form}: {}", foreign.text());
    }
}

#[test]
fn whose_a_name_is_costs_no_statement_once_it_is_known() {
    for (form, site) in forms() {
        let (_, name) = at_home(&site, &format!("h-{}", word()));
        let taken: Vec<u64> = (0..12).map(|_| at(&site, &name, "/").must(200).statements()).collect();
        assert!(taken.contains(&0), "{form}: its home was never served warm: {taken:?}");
        let nobodys = format!("{}.example", word());
        let slug = format!("h-{}", word());
        let other = Made::open(&site, &slug);
        let path = format!("/c/{}/ideas", other.slug);
        let plain: Vec<u64> = (0..12).map(|_| site.get(&path).send().must(200).statements()).collect();
        let named: Vec<u64> = (0..12).map(|_| at(&site, &nobodys, &path).must(200).statements()).collect();
        assert_eq!(plain.iter().min(), named.iter().min(), "{form}: {plain:?} {named:?}");
        println!("{form}: at its own name {taken:?}, at nobody's {named:?}");
    }
}

#[test]
fn only_whoever_runs_the_deployment_says_whose_a_name_is() {
    for (form, site) in forms() {
        let (made, name) = at_home(&site, &format!("h-{}", word()));
        let other = Made::open(&site, &format!("h-{}", word()));
        let body = json!({"host": "mine.example"});
        let by = |who| site.request(Method::PUT, &made.api("/operator/host")).by(who).json(&body).send();
        assert_eq!(by(&made.manager).status, 403, "{form}");
        let nobody = site.request(Method::PUT, &made.api("/operator/host")).json(&body).send();
        assert_eq!(nobody.status, 401, "{form}");
        let seen = site.get(&made.api("/host")).by(&made.manager).send().must(200).json();
        assert_eq!(text(&seen["host"]), name, "{form}");
        site.get(&made.api("/host")).send().must(401);
        // A name is one community's, on whichever database either is kept.
        for begin in ["h", "placed"] {
            let another = Made::draft(&site, &format!("{begin}-{}", word()));
            let taken = another.at_host(Some(&name));
            assert_eq!((taken.status, taken.json()["code"].as_str()), (409, Some("host_taken")), "{form}");
        }
        for wrong in ["", "localhost", "127.0.0.1", "a.example:80", "A.example", "https://a.example", "a_b.example"] {
            let refused = other.at_host(Some(wrong));
            assert_eq!(refused.status, 422, "{form}: {wrong}: {}", refused.text());
            assert_eq!(text(&refused.json()["errors"][0]["field"]), "host");
        }
        // Said again it is the same, and taken away another may have it.
        made.at_host(Some(&name)).must(200);
        made.at_host(None).must(200);
        other.at_host(Some(&name)).must(200);
        assert!(at(&site, &name, "/").text().contains(&format!("Name of {}", other.slug)), "{form}");
        assert_eq!(site.get(&made.api("/host")).by(&made.manager).send().json()["host"], json!(null), "{form}");
        let missing = site.request(Method::PUT, "/api/v1/communities/nobody-here/operator/host").by(&operator());
        assert_eq!(missing.json(&body).send().status, 404, "{form}");
    }
}
