//! The studio of a campaign: a template, a manifest that is typed, and what is downloaded again; by whoever manages the community and
//! by nobody else; and what is told where something could not be done.

use campaigns::templates::TEMPLATES;
use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::text;
use suites::host::forms;

use crate::bare::{Bare, encoded};
use crate::made::{moment, somebody};

/// For every template: it is made, what is there is downloaded, that changes nothing where it came from, and makes the same elsewhere,
/// which downloads as the same file.
#[test]
fn a_template_comes_back_as_a_manifest_that_changes_nothing() {
    for (form, site) in forms() {
        for template in &TEMPLATES {
            let (one, other) = (Bare::new(&site), Bare::new(&site));
            let path = format!("/start/{}", template.name);
            let preview = one.look(&path);
            assert!(preview.contains("What would change") && one.titles().is_empty(), "a preview has made something");
            let applied = one.send(&path, &[("name", "Our own name")]).must(200).text();
            assert!(applied.contains("What was done") && !applied.contains("could not be done"), "{form}: {applied}");
            let titles = one.titles();
            assert!(titles.len() >= 4, "{}: {titles:?}", template.name);

            // Again is the same as once.
            let again = one.send(&path, &[("name", "Our own name")]).must(200).text();
            assert!(again.contains("Nothing to change"), "{form}: {again}");
            assert_eq!(one.titles(), titles);

            let manifest = one.download();
            let plan = one.send("/manifest", &[("manifest", &manifest)]).must(200).text();
            assert!(plan.contains("Nothing to change"), "{form} {}: {plan}", template.name);
            assert!(manifest.contains("name = \"Our own name\"") && manifest.contains("draft = true"), "{manifest}");

            let moved =
                manifest.replacen(&format!("slug = \"{}\"", one.slug), &format!("slug = \"{}\"", other.slug), 1);
            let done = other.send("/manifest", &[("manifest", &moved), ("apply", "1")]).must(200).text();
            assert!(done.contains("What was done"), "{form} {}: {done}", template.name);
            assert_eq!(other.download(), moved, "{form} {}", template.name);
            assert_eq!(other.titles(), titles);
            // It stays a draft until somebody opens it.
            assert_eq!(site.get(&format!("/c/{}/", one.slug)).send().status, 404);
        }
    }
}

#[test]
fn everything_a_manifest_says_is_applied_and_comes_back() {
    for (form, site) in forms() {
        let bare = Bare::new(&site);
        let (soon, then) = (moment(86_400), moment(2 * 86_400));
        let manifest = format!(
            "slug = \"{}\"\nname = \"All of it\"\ndraft = true\nlanguage = \"sk\"\njoining = \"invited\"\nsurvey = \"nps\"\n\
             [theme]\nbrand = \"#14532d\"\nlogo = \"data:image/png;base64,iVBORw0KGgoAAAAA\"\n\
             [[spaces]]\nslug = \"one\"\nname = \"One\"\n[[spaces]]\nslug = \"two\"\nname = \"Two\"\ngate = \"friends\"\n\
             [[gates]]\nname = \"friends\"\ntitle = \"Friends\"\nrule = {{ any = [{{ group = \"friends\" }}, {{ role = \"employee\" }}] }}\nteaser = \"title\"\n\
             [[resources]]\nname = \"price-list\"\ntitle = \"Prices\"\ngate = \"friends\"\n\
             [[sites]]\nname = \"The shop\"\nurl = \"https://shop.example\"\n\
             [[goals]]\nmeasure = \"ideas\"\ntarget = 12\n\
             [ways_in]\nemail = true\ninvitation = false\n\
             [[seed]]\nkey = \"a\"\nkind = \"idea\"\nspace = \"one\"\nstatus = \"planned\"\ntext = \"# An idea that is planned\\n\\nIts words.\"\n\
             [[seed]]\nkey = \"b\"\nkind = \"discussion\"\nspace = \"one\"\npinned = true\ntext = \"# A post on top of all\\n\\nIts words.\"\n\
             [[seed]]\nkey = \"c\"\nkind = \"article\"\nspace = \"one\"\npublish_at = {}\ntext = \"# A post of later times\\n\\nIts words.\"\n",
            bare.slug, soon
        );
        let done = bare.send("/manifest", &[("manifest", &manifest), ("apply", "1")]).must(200).text();
        assert!(done.contains("What was done"), "{form}: {done}");
        assert_eq!(bare.api("/sites")["sites"][0]["name"], json!("The shop"));
        assert_eq!(bare.api("/survey/settings")["kind"], json!("nps"));
        let ideas = bare.api("/ideas");
        assert_eq!(
            (ideas["items"].as_array().map(Vec::len), &ideas["items"][0]["status"]),
            (Some(1), &json!("planned"))
        );
        assert_eq!(
            bare.titles(),
            ["A post on top of all", "An idea that is planned"],
            "{form}: a post is there too early"
        );
        let plan = bare.send("/manifest", &[("manifest", &manifest)]).must(200).text();
        assert!(plan.contains("Nothing to change"), "{form}: {plan}");
        let written = bare.download();
        for line in [
            "survey = \"nps\"",
            "status = \"planned\"",
            "pinned = true",
            &format!("publish_at = {soon}"),
            "data:image/png",
        ] {
            assert!(written.contains(line), "{form}: no {line} in\n{written}");
        }
        let plan = bare.send("/manifest", &[("manifest", &written)]).must(200).text();
        assert!(plan.contains("Nothing to change"), "{form}: {plan}");

        // A pin that somebody took away is put there again; a post of later times goes with its moment, and is no second one.
        let pinned = bare.api("/posts")["items"][0]["id"].clone();
        let path = format!("/api/v1/communities/{}/posts/{}/pin", bare.slug, text(&pinned));
        site.request(Method::DELETE, &path).by(&bare.manager).send().must(200);
        let later = manifest.replace(&soon, &then);
        let plan = bare.send("/manifest", &[("manifest", &later)]).must(200).text();
        assert!(plan.contains("<code>pinned</code>") && plan.contains("<code>publish_at</code>"), "{form}: {plan}");
        bare.send("/manifest", &[("manifest", &later), ("apply", "1")]).must(200);
        let plan = bare.send("/manifest", &[("manifest", &later)]).must(200).text();
        assert!(plan.contains("Nothing to change"), "{form}: {plan}");
        assert!(bare.download().contains(&then));
    }
}

/// What stops in the middle says so: what was done, what was not and why; and goes on when it is mended.
#[test]
fn nothing_is_half_done_without_being_told() {
    for (form, site) in forms() {
        let bare = Bare::new(&site);
        // Only who runs the deployment gives host names: that step comes last, and is refused.
        let good = format!(
            "slug = \"{}\"\nname = \"Half of it\"\ndraft = true\n[[spaces]]\nslug = \"one\"\nname = \"One\"\n\
             [[tags]]\ntag = \"early\"\ndescription = \"For early questions.\"\n",
            bare.slug
        );
        let bad = good.replacen("draft = true", &format!("draft = true\nhost_name = \"{}.example\"", bare.slug), 1);
        let told = bare.send("/manifest", &[("manifest", &bad), ("apply", "1")]).must(422).text();
        for words in ["could not be done", "operator", "What was done", "One", "early", "goes on from here"] {
            assert!(told.contains(words), "{form}: {words} is not told:\n{told}");
        }
        assert_eq!(bare.api("/spaces")["items"][0]["name"], json!("One"), "what came before it was not done");
        assert_eq!(bare.api("/campaign")["name"], json!("Half of it"));
        let plan = bare.send("/manifest", &[("manifest", &good)]).must(200).text();
        assert!(plan.contains("Nothing to change"), "{form}: {plan}");
    }
}

#[test]
fn what_is_wrong_with_a_manifest_is_told_with_its_place_and_changes_nothing() {
    for (_, site) in forms() {
        let bare = Bare::new(&site);
        let before = bare.download();
        let wrong = format!("slug = \"{}\"\nname = \"\"\n[[spaces]]\nslug = \"No Slug\"\nname = \"x\"\n", bare.slug);
        let told = bare.send("/manifest", &[("manifest", &wrong), ("apply", "1")]).must(422).text();
        assert!(told.contains("2 things to mend") && told.contains("line 2") && told.contains("line 4"), "{told}");
        assert!(told.contains("write `no-slug`") && told.contains("No Slug"), "what was typed is gone:\n{told}");
        let other = "slug = \"somewhere-else\"\nname = \"x\"\n[[spaces]]\nslug = \"one\"\nname = \"One\"\n";
        let told = bare.send("/manifest", &[("manifest", other), ("apply", "1")]).must(422).text();
        assert!(told.contains("somewhere-else") && told.contains(&bare.slug), "{told}");
        let bomb = format!("slug = \"{}\"\nname = {}{}\n", bare.slug, "[".repeat(20_000), "]".repeat(20_000));
        let told = bare.send("/manifest", &[("manifest", &bomb)]).must(422).text();
        assert!(told.contains("be read") && told.contains("Mend"), "it never came to the manifest:\n{told}");
        let tags = "\"!\",".repeat(20_000);
        let wrong =
            format!("{other}[[seed]]\nkind = \"post\"\nspace = \"one\"\nkey = \"k\"\ntext = \"\"\ntags = [{tags}]\n");
        let told = bare.send("/manifest", &[("manifest", &wrong)]).must(422).text();
        assert!(told.contains("100 things to mend") && told.len() < 5 * wrong.len(), "{} bytes are told", told.len());
        assert_eq!(bare.download(), before);
    }
}

/// A manifest has its texts in it, so it is longer than any address may be.
#[test]
fn a_manifest_of_two_hundred_kilobytes_can_be_typed() {
    for (_, site) in forms() {
        let bare = Bare::new(&site);
        let lines = "# A line of the file that says nothing to programs, in ASCII and in čeština.\n".repeat(2_200);
        let long = format!(
            "slug = \"{}\"\nname = \"Long\"\ndraft = true\n{lines}[[spaces]]\nslug = \"one\"\nname = \"One\"\n",
            bare.slug
        );
        assert!(long.len() > 150_000);
        bare.send("/manifest", &[("manifest", &long), ("apply", "1")]).must(200);
        assert_eq!(bare.api("/campaign")["name"], json!("Long"));
    }
}

/// The engine carries nobody further than they would come over HTTP.
#[test]
fn nobody_but_managers_starts_or_downloads_anything() {
    for (_, site) in forms() {
        let bare = Bare::new(&site);
        bare.send("/start/support-forum", &[("name", "A forum")]).must(200);
        bare.send("", &[("to", "open")]).must(303);
        let before = bare.download();
        let manifest = before.replacen("A forum", "Mine", 1);
        let foreign = Bare::new(&site);
        let others = [Role::Member, Role::Employee, Role::Moderator].map(|role| somebody(&bare.slug, role));
        for who in others.iter().map(Some).chain([Some(&foreign.manager), None]) {
            let asked = |method: Method, path: &str, form: Option<&str>| {
                let request = site.request(method, path);
                let request = who.into_iter().fold(request, |request, who| request.by(who));
                form.into_iter().fold(request, |request, form| request.form(form)).send().status
            };
            let manifest = format!("apply=1&manifest={}", encoded(&manifest));
            let statuses = [
                asked(Method::GET, &format!("/api/v1/communities/{}/campaign/manifest", bare.slug), None),
                asked(Method::GET, &bare.page("/manifest"), None),
                asked(Method::GET, &bare.page("/start/product-launch"), None),
                asked(Method::POST, &bare.page("/manifest"), Some(&manifest)),
                asked(Method::POST, &bare.page("/start/product-launch"), Some("name=Mine")),
                asked(Method::POST, &bare.page("/spaces"), Some("setup.name=Mine")),
                asked(Method::POST, &bare.page("/dates"), Some("dates.opens=2100-01-01T00%3A00")),
            ];
            assert!(
                statuses.iter().all(|status| matches!(status, 401 | 403)),
                "{:?}: {statuses:?}",
                who.map(|who| &who.handle)
            );
        }
        assert_eq!(bare.download(), before);
    }
}
