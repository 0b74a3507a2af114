use std::collections::BTreeSet;

use super::*;
use crate::schema::SCHEMA;

const SMALLEST: &str = "slug = 'demo'\nname = 'Demo'\n[[spaces]]\nslug = 'general'\nname = 'General'\n";

fn nothing_beside(_: &str) -> Option<Vec<u8>> {
    None
}

#[test]
fn the_smallest_manifest_is_a_slug_a_name_and_a_space() {
    let campaign = read(SMALLEST, &nothing_beside).unwrap();
    assert_eq!((campaign.slug.as_str(), campaign.spaces.len(), campaign.draft), ("demo", 1, false));
    assert_eq!(campaign.dates, Dates::default());
}

#[test]
fn several_faults_are_told_at_once_in_the_order_of_the_lines() {
    let text = "slug = 'Demo Two'\nname = ''\nteaser = true\nspaces = []\n";
    let faults = read(text, &nothing_beside).unwrap_err();
    let told: Vec<_> = faults.iter().map(|fault| (fault.line, fault.field.as_str())).collect();
    assert_eq!(told, [(1, "slug"), (2, "name"), (3, "teaser"), (4, "spaces")]);
    assert_eq!(faults[0].mend, "write `demo-two`");
}

#[test]
fn offsets_are_brought_to_one_clock() {
    let text = format!("{SMALLEST}[dates]\nopens = 2026-06-01T09:00:00+02:00\nends = 2026-06-01 09:00:00Z\n");
    let dates = read(&text, &nothing_beside).unwrap().dates;
    assert_eq!(dates.opens.map(|at| at.to_string()).as_deref(), Some("2026-06-01T07:00:00.000Z"));
    assert!(dates.ends > dates.opens);
}

/// What serde knows in each table, as its own complaint about an unknown field lists it.
fn known_in(table: &str) -> BTreeSet<String> {
    let text = match table {
        "" => "zz = 1\n".to_owned(),
        table if table.ends_with("[]") => format!("[[{}]]\nzz = 1\n", table.trim_end_matches("[]")),
        table => format!("[{table}]\nzz = 1\n"),
    };
    let fault = read(&text, &nothing_beside).unwrap_err().remove(0);
    assert!(fault.field.ends_with("zz"), "{table}: {fault}");
    fault.mend.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The schema is kept by hand, so that it can say more than types do; this holds it to the same fields.
#[test]
fn the_schema_knows_the_fields_that_are_read() {
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
    let properties = |of: &serde_json::Value| -> BTreeSet<String> {
        of["properties"].as_object().unwrap().keys().cloned().collect()
    };
    let at = |pointer: &str| schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is not in the schema"));
    let mut looked_at = 0;
    for (table, pointer) in [
        ("", ""),
        ("host", "/properties/host"),
        ("dates", "/properties/dates"),
        ("welcome", "/properties/welcome"),
        ("guidelines", "/properties/guidelines"),
        ("theme", "/properties/theme"),
        ("spaces[]", "/properties/spaces/items"),
        ("tags[]", "/properties/tags/items"),
        ("gates[]", "/properties/gates/items"),
        ("resources[]", "/properties/resources/items"),
        ("ways_in", "/properties/ways_in"),
        ("ways_in.oidc", "/properties/ways_in/properties/oidc"),
        ("ways_in.hand_off", "/properties/ways_in/properties/hand_off"),
        ("goals[]", "/properties/goals/items"),
        ("seed[]", "/properties/seed/items"),
    ] {
        let part = at(pointer);
        assert_eq!(properties(part), known_in(table), "{table}");
        assert_eq!(part["additionalProperties"], serde_json::json!(false), "{table}");
        looked_at += properties(part).len();
    }
    assert!(looked_at > 60, "only {looked_at} fields were looked at");
    let measures: Vec<_> = crate::goal::Measure::ALL.iter().map(|measure| measure.as_str()).collect();
    assert_eq!(at("/properties/goals/items/properties/measure/enum"), &serde_json::json!(measures));
    let languages: Vec<_> = Lang::ALL.iter().map(|lang| lang.code()).collect();
    assert_eq!(at("/properties/language/enum"), &serde_json::json!(languages));
}

/// The schema's rules are those of the gate: each example of one is read.
#[test]
fn the_schema_knows_the_rules_of_gates() {
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
    let kinds = schema["$defs"]["rule"]["oneOf"].as_array().unwrap();
    let unit = kinds[0]["enum"].as_array().unwrap().iter().map(|kind| kind.as_str().unwrap().to_owned());
    let others = kinds[1..].iter().map(|kind| kind["required"][0].as_str().unwrap().to_owned());
    let in_schema: BTreeSet<String> = unit.chain(others).collect();
    let said = serde_json::from_str::<Rule>("\"zz\"").unwrap_err().to_string();
    let in_gate: BTreeSet<String> = said.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert_eq!(in_schema, in_gate);
}

/// Anybody who manages a community may send a manifest of half a megabyte: one that is wrong everywhere must not cost more than it.
#[test]
fn what_is_wrong_everywhere_is_told_in_short() {
    let all = |begin: &str, count: usize, entry: &dyn Fn(usize) -> String| {
        let entries: String = (0..count).map(entry).collect();
        format!("{begin}{entries}")
    };
    let long = "x".repeat(1_000);
    let seed = |place: usize| format!("[[seed]]\nkind = 'q'\nspace = '{long}{place}'\nkey = 'k{place}'\ntext = 't'\n");
    let spaces = all("slug = 'demo'\nname = 'Demo'\n", 199, &|place| {
        format!("[[spaces]]\nslug = '{long}{place}'\nname = 'S'\n")
    });
    let tags = "'!',".repeat(50_000);
    for (what, text) in [
        ("seeds in spaces that are not there", all(&spaces, 200, &seed)),
        (
            "too many seeds",
            all(SMALLEST, 9_000, &|place| format!("[[seed]]\nkind = 'q'\nspace = 'x'\nkey = 'k{place}'\n")),
        ),
        (
            "bad tags",
            format!("{SMALLEST}[[seed]]\nkind = 'post'\nspace = 'general'\nkey = 'k'\ntext = 't'\ntags = [{tags}]\n"),
        ),
        ("tags without end", all(SMALLEST, 40_000, &|place| format!("[[tags]]\ntag='{place}'\n"))),
    ] {
        let faults = read(&text, &nothing_beside).unwrap_err();
        let told: usize = faults.iter().map(|fault| fault.to_string().len()).sum();
        assert!(!faults.is_empty() && faults.len() <= 100, "{what}: {}", faults.len());
        assert!(told < 2 * text.len(), "{what}: {told} bytes are told of {}", text.len());
    }
}
