//! A campaign as its manifest is written. What is read from it again is the same campaign, so what the studio and `folkmoot campaign
//! export` hand out can be applied, here or elsewhere, and changes nothing where it came from.

use std::fmt::Write as _;

use serde_json::Value;
use shared::domain::brand::{Brand, Corners, Letters};
use shared::secret::base64;

use super::{Campaign, Seed};

/// The whole file, which stands by itself: texts and the picture are in it.
pub fn written(campaign: &Campaign) -> String {
    let mut out = Out(String::from("# `folkmoot campaign plan` shows what this file would change, `apply` does it.\n"));
    out.text("slug", campaign.slug.as_str());
    out.text("name", &campaign.name);
    out.some("description", &campaign.description);
    out.text("language", campaign.language.code());
    out.text("joining", if campaign.invited_only { "invited" } else { "open" });
    out.flag("draft", campaign.draft);
    out.flag("teaser", campaign.teaser);
    if let Some(name) = &campaign.host_name {
        out.text("host_name", &name.to_string());
    }
    if let Some(survey) = &campaign.survey {
        out.text("survey", survey);
    }
    if let Some(host) = &campaign.host {
        out.table("[host]");
        out.text("handle", &host.handle);
        out.text("name", &host.name);
    }
    let dates = campaign.dates;
    let dates =
        [("opens", dates.opens), ("freezes", dates.freezes), ("ends", dates.ends), ("archives", dates.archives)];
    if dates.iter().any(|(_, at)| at.is_some()) {
        out.table("[dates]");
        for (name, at) in dates.into_iter().filter_map(|(name, at)| Some((name, at?))) {
            out.plain(name, &at.to_string());
        }
    }
    if !campaign.welcome.is_empty() {
        out.table("[welcome]");
        out.long("text", &campaign.welcome);
    }
    if let Some(guidelines) = campaign.guidelines.as_ref() {
        out.table("[guidelines]");
        out.long("text", guidelines);
    }
    look(&mut out, campaign);
    places(&mut out, campaign);
    ways(&mut out, campaign);
    for site in &campaign.sites {
        out.table("[[sites]]");
        out.text("name", &site.name);
        out.text("url", &site.url);
    }
    for goal in &campaign.goals {
        out.table("[[goals]]");
        out.text("measure", goal.measure.as_str());
        out.plain("target", &goal.target.to_string());
    }
    campaign.seeds.iter().for_each(|one| seed(&mut out, one));
    out.0
}

/// A picture as it stands in a manifest.
fn picture(bytes: &[u8]) -> String {
    let kind = match bytes {
        [0xff, 0xd8, ..] => "jpeg",
        [b'G', b'I', b'F', ..] => "gif",
        [b'R', b'I', b'F', b'F', ..] => "webp",
        _ => "png",
    };
    format!("data:image/{kind};base64,{}", base64(bytes))
}

fn look(out: &mut Out, campaign: &Campaign) {
    // A picture needs the table, and the table a look, if only the usual one.
    let plain = Brand::default();
    let Some(brand) = campaign.brand.as_ref().or(campaign.logo.as_ref().map(|_| &plain)) else { return };
    if brand.is_plain() && campaign.logo.is_none() {
        return;
    }
    out.table("[theme]");
    for (name, colour) in [
        ("brand", brand.brand),
        ("ink", brand.ink),
        ("accent", brand.accent),
        ("page", brand.page),
        ("dark_brand", brand.dark_brand),
        ("dark_ink", brand.dark_ink),
        ("dark_page", brand.dark_page),
    ] {
        if let Some(colour) = colour {
            out.text(name, &colour.to_string());
        }
    }
    if brand.corners != Corners::default() {
        out.text("corners", brand.corners.as_str());
    }
    for (name, letters) in [("letters", brand.letters), ("headings", brand.headings)] {
        if letters != Letters::default() {
            out.text(name, letters.as_str());
        }
    }
    if let Some(logo) = &campaign.logo {
        out.text("logo", &picture(logo));
    }
}

fn places(out: &mut Out, campaign: &Campaign) {
    for space in &campaign.spaces {
        out.table("[[spaces]]");
        out.text("slug", &space.slug);
        out.text("name", &space.name);
        out.some("description", &space.description);
        if let Some(gate) = &space.gate {
            out.text("gate", gate);
        }
    }
    for (gate, rule) in &campaign.gates {
        out.table("[[gates]]");
        out.text("name", &gate.name);
        out.text("title", &gate.title);
        out.plain("rule", &inline(&serde_json::to_value(rule).unwrap_or_default()));
        out.text("teaser", &gate.teaser);
    }
    for resource in &campaign.resources {
        out.table("[[resources]]");
        out.text("name", &resource.name);
        out.text("title", &resource.title);
        out.text("gate", &resource.gate);
    }
    for tag in &campaign.tags {
        out.table("[[tags]]");
        out.text("tag", &tag.tag);
        out.long("description", &tag.description);
    }
}

fn ways(out: &mut Out, campaign: &Campaign) {
    let ways = &campaign.ways;
    let plain = [("email", ways.email), ("invitation", ways.invitation), ("webhook", ways.webhook)];
    if plain.iter().any(|(_, on)| on.is_some()) {
        out.table("[ways_in]");
        for (name, on) in plain.into_iter().filter_map(|(name, on)| Some((name, on?))) {
            out.plain(name, if on { "true" } else { "false" });
        }
    }
    if let Some(oidc) = &ways.oidc {
        out.table("[ways_in.oidc]");
        out.text("issuer", &oidc.issuer);
        out.text("client_id", &oidc.client_id);
        if let Some(label) = &oidc.label {
            out.text("label", label);
        }
    }
    if let Some(way) = &ways.hand_off {
        out.table("[ways_in.hand_off]");
        let fields = [
            ("jwks_url", &way.jwks_url),
            ("issuer", &way.issuer),
            ("sign_in_url", &way.sign_in_url),
            ("label", &way.label),
        ];
        for (name, value) in fields.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?))) {
            out.text(name, value);
        }
    }
}

fn seed(out: &mut Out, seed: &Seed) {
    out.table("[[seed]]");
    out.text("key", &seed.key);
    out.text("kind", &seed.kind);
    out.text("space", &seed.space);
    if !seed.tags.is_empty() {
        out.plain("tags", &inline(&Value::from(seed.tags.clone())));
    }
    out.flag("pinned", seed.pinned);
    if let Some(status) = &seed.status {
        out.text("status", status);
    }
    if let Some(at) = seed.publish_at {
        out.plain("publish_at", &at.to_string());
    }
    out.long("text", &format!("# {}\n\n{}", seed.title, seed.body));
}

/// What has been written so far.
struct Out(String);

impl Out {
    fn table(&mut self, head: &str) {
        let _ = write!(self.0, "\n{head}\n");
    }

    /// A value that is TOML already.
    fn plain(&mut self, name: &str, value: &str) {
        let _ = writeln!(self.0, "{name} = {value}");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.plain(name, &quoted(value));
    }

    fn some(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.text(name, value);
        }
    }

    fn flag(&mut self, name: &str, on: bool) {
        if on {
            self.plain(name, "true");
        }
    }

    /// Text of several lines as it is, where TOML can hold it as it is. The line break at its end is taken off when it is read.
    fn long(&mut self, name: &str, text: &str) {
        let stray = |c: char| c.is_control() && c != '\n' && c != '\t';
        if !text.contains('\n') || text.contains("'''") || text.chars().any(stray) {
            self.text(name, text);
        } else {
            self.plain(name, &format!("'''\n{text}\n'''"));
        }
    }
}

/// A string. JSON's escapes are TOML's too, but for the delete character, which TOML wants escaped.
fn quoted(text: &str) -> String {
    Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

/// A value in one line.
fn inline(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let there = members.iter().filter(|(_, value)| !value.is_null());
            let pairs: Vec<_> = there.map(|(name, value)| format!("{name} = {}", inline(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::String(text) => quoted(text),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::read;
    use crate::templates::TEMPLATES;
    use shared::domain::Time;

    /// Reading what was written gives the same again: for the templates, and with everything a manifest can say besides.
    #[test]
    fn what_is_written_is_read_again_as_the_same() {
        let now = Time::parse("2027-02-03T10:11:12.345Z").unwrap();
        for template in &TEMPLATES {
            let campaign = read(&template.whole(now), &|_| None).unwrap();
            let text = written(&campaign);
            let again =
                read(&text, &|_| None).unwrap_or_else(|faults| panic!("{}: {faults:#?}\n{text}", template.name));
            assert_eq!(again, campaign, "{}", template.name);
            assert_eq!(written(&again), text, "{}", template.name);
        }
    }

    #[test]
    fn whatever_a_text_holds_it_comes_back() {
        let smallest = "slug = 'demo'\nname = 'Demo'\n[[spaces]]\nslug = 'general'\nname = 'General'\n";
        let mut campaign = read(smallest, &|_| None).unwrap();
        for text in [
            "one line",
            "'quoted' \"twice\" \\ and \u{7f}",
            "two\nlines",
            "```\nit's '''three''' of them\n```",
            "it ends in '\n'",
            "a tab\there\nand \r there",
            "Žiadne\nпроблемы\nمرحبا 👋",
            "# a heading\n\n[table]\nkey = 1",
        ] {
            campaign.welcome = text.to_owned();
            campaign.guidelines = Some(text.to_owned());
            campaign.description = text.split('\n').next().unwrap().to_owned();
            campaign.seeds = vec![Seed {
                key: "seed/it's.md".to_owned(),
                kind: "idea".to_owned(),
                space: "general".to_owned(),
                tags: vec!["a+b".to_owned(), "c#".to_owned()],
                title: "A title with \"quotes\" # and more".to_owned(),
                body: text.replace(['\u{7f}', '\r'], ".").trim().to_owned(),
                pinned: false,
                status: Some("planned".to_owned()),
                publish_at: None,
            }];
            let manifest = written(&campaign);
            let again = read(&manifest, &|_| None).unwrap_or_else(|faults| panic!("{faults:#?}\n{manifest}"));
            assert_eq!(again, campaign, "{manifest}");
        }
        campaign.logo = Some(b"\x89PNG\r\n\x1a\nand so on".to_vec());
        campaign.brand = Some(Brand::default());
        assert_eq!(read(&written(&campaign), &|_| None).unwrap(), campaign);
    }
}
