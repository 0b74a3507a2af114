//! The pages of a campaign in the studio as forms: words, dates, goals, sections; the list before it opens; and what is offered to whom
//! once it is frozen.

use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::text;
use suites::host::forms;
use suites::people::Member;

use crate::bare::Bare;
use crate::made::somebody;

#[test]
fn words_dates_goals_and_spaces_are_edited_by_forms() {
    for (form, site) in forms() {
        let bare = Bare::new(&site);
        bare.send("/start/product-launch", &[("name", "Lumen")]).must(200);
        let dates = bare.api("/campaign")["dates"].clone();
        bare.send(
            "/text",
            &[("name", "Lumen!"), ("description", "Two\r\nlines."), ("language", "pl"), ("welcome_md", "*Hi.*")],
        )
        .must(303);
        let campaign = bare.api("/campaign");
        let said = |name: &str| text(&campaign[name]).to_owned();
        assert_eq!(
            (said("name"), said("description"), said("language"), said("welcome_md")),
            ("Lumen!".into(), "Two\nlines.".into(), "pl".into(), "*Hi.*".into())
        );
        assert_eq!(
            (&campaign["dates"], &campaign["draft"], campaign["goals"].as_array().map(Vec::len)),
            (&dates, &json!(true), Some(5))
        );

        let typed = [
            ("dates.opens", "2100-06-01T09:00"),
            ("dates.freezes", "2100-05-01T09:00"),
            ("dates.ends", "soon"),
            ("dates.archives", ""),
        ];
        let told = bare.send("/dates", &typed).must(422).text();
        assert!(told.contains("dates.ends-error") && told.contains("value=\"soon\""), "{form}: {told}");
        let told = bare.send("/dates", &typed[..2]).must(422).text();
        assert!(told.contains("dates.freezes-error"), "{form}: {told}");
        assert_eq!(bare.api("/campaign")["dates"], dates);
        bare.send(
            "/dates",
            &[("dates.opens", "2100-06-01T09:00"), ("dates.ends", "2100-07-01T09:00:30"), ("teaser", "1")],
        )
        .must(303);
        let now = bare.api("/campaign");
        assert_eq!(
            (text(&now["dates"]["opens"]), text(&now["dates"]["ends"]), &now["dates"]["freezes"]),
            ("2100-06-01T09:00:00.000Z", "2100-07-01T09:00:30.000Z", &Value::Null)
        );
        assert!(bare.look("/dates").contains("value=\"2100-07-01T09:00:30\""));

        assert!(bare.send("/goals", &[("members", "many"), ("nps", "101")]).must(422).text().contains("nps-error"));
        bare.send("/goals", &[("members", "7"), ("nps", "-5")]).must(303);
        assert_eq!(
            bare.api("/campaign")["goals"],
            json!([{"measure": "members", "target": 7}, {"measure": "nps", "target": -5}])
        );

        // Owners first, a new one between, and one with another name; in one go.
        let names = |bare: &Bare<'_>| -> Vec<String> {
            bare.api("/spaces")["items"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|space| text(&space["name"]).to_owned())
                .collect()
        };
        let field = |slug: &str, name: &str, place: &str| {
            [
                (format!("{slug}.name"), name.to_owned()),
                (format!("{slug}.place"), place.to_owned()),
                (format!("{slug}.gate"), if slug == "owners" { "owners".to_owned() } else { String::new() }),
            ]
        };
        let mut fields: Vec<(String, String)> = Vec::new();
        for (slug, name, place) in [
            ("news", "News of the day", "1"),
            ("questions", "Questions", "2"),
            ("impressions", "First impressions", "3"),
            ("owners", "Owners' lounge", "0"),
            ("new", "Brand new", "1.5"),
        ] {
            fields.extend(field(slug, name, place));
        }
        let send = |fields: &[(String, String)]| {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            bare.send("/spaces", &fields)
        };
        let told = send(&fields).must(422).text();
        assert!(told.contains("space-error") && told.contains("Brand new"), "{form}: {told}");
        fields.push(("new.slug".to_owned(), "news".to_owned()));
        assert!(send(&fields).must(422).text().contains("space-error"), "a new one has taken the place of another");
        fields.pop();
        fields.push(("new.slug".to_owned(), "fresh".to_owned()));
        send(&fields).must(303);
        assert_eq!(
            names(&bare),
            ["Owners' lounge", "News of the day", "Brand new", "Questions", "First impressions"],
            "{form}"
        );
    }
}

#[test]
fn the_list_before_opening_says_what_is_there() {
    for (form, site) in forms() {
        let bare = Bare::new(&site);
        let page = bare.look("");
        let open = |page: &str| page.matches("Still to do").count();
        let at_first = open(&page);
        assert!(at_first >= 8 && page.contains("Open it now"), "{form}: {page}");
        bare.send("/start/idea-contest", &[("name", "Contest")]).must(200);
        let page = bare.look("");
        assert_eq!(open(&page), 2, "{form}: nobody is invited and no site is listed:\n{page}");
        assert!(page.contains("Let it open on"), "{form}: {page}");
        bare.send("", &[("to", "by_date")]).must(303);
        assert_eq!(bare.api("/campaign")["stage"], json!("scheduled"));
        bare.send("", &[("to", "open")]).must(303);
        site.get(&format!("/c/{}/", bare.slug)).send().must(200);
        assert!(!bare.look("").contains("Let it open on"));
    }
}

/// Where nothing can be added any more no page offers it, but to those who go on.
#[test]
fn what_is_frozen_offers_nothing_to_write() {
    for (form, site) in forms() {
        let bare = Bare::new(&site);
        bare.send("/start/support-forum", &[("name", "A forum")]).must(200);
        bare.send("", &[("to", "open")]).must(303);
        let member = somebody(&bare.slug, Role::Member);
        let offers = |path: &str, who: Option<&Member>| {
            let request = site.get(&format!("/c/{}{path}", bare.slug));
            let page = who.into_iter().fold(request, |request, who| request.by(who)).send().must(200).text();
            page.contains(&format!("href=\"/c/{}/new\"", bare.slug))
                || page.contains(&format!("href=\"/c/{}/ideas/new\"", bare.slug))
        };
        let pages = ["/", "/s/setup", "/ideas", "/search?q=nothingatall"];
        for path in pages {
            assert!(offers(path, Some(&member)), "{form}: {path} offers nothing while it is open");
        }
        bare.send("", &[("to", "frozen")]).must(303);
        for path in pages {
            assert!(!offers(path, Some(&member)) && !offers(path, None), "{form}: {path} offers what is refused");
            assert!(offers(path, Some(&bare.manager)), "{form}: {path} offers a manager nothing");
        }
    }
}
