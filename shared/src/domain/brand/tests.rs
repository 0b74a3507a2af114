//! Brands that work, and brands that don't.

use super::*;

fn brand(json: &str) -> Brand {
    serde_json::from_str(json).unwrap()
}

fn failing(json: &str) -> Vec<(Pair, bool, &'static str)> {
    let measured = brand(json).measure();
    measured.iter().filter(|one| one.must_pass() && !one.passes()).map(|one| (one.pair, one.dark, one.field)).collect()
}

#[test]
fn the_house_itself_passes_everything() {
    for one in Brand::default().measure() {
        assert!(one.passes(), "{one:?}");
    }
    assert!(Brand::default().is_plain());
    assert_eq!(Brand::default().sheet(":root"), ":root {\n}\n");
}

#[test]
fn what_cannot_be_read_is_named() {
    assert_eq!(failing("{\"brand\": \"#ffcc00\"}"), []);
    assert_eq!(
        failing("{\"brand\": \"#ffcc00\", \"ink\": \"#fff\"}"),
        [(Pair::InkOnBrand, false, "ink"), (Pair::InkOnBrand, true, "ink")]
    );
    let grey = failing("{\"page\": \"#888888\"}");
    assert!(grey.contains(&(Pair::TextOnPage, false, "page")), "{grey:?}");
    assert!(grey.iter().all(|(_, dark, _)| !dark));
    assert!(failing("{\"dark_page\": \"#777\"}").contains(&(Pair::LinkOnPage, true, "dark_page")));
    assert_eq!(failing("{\"brand\": \"#222\", \"dark_brand\": \"#ffd\", \"ink\": \"#fff\"}"), []);
}

#[test]
fn a_sheet_holds_what_was_set_and_no_more() {
    let sheet =
        brand("{\"brand\": \"#7a1f4b\", \"dark_brand\": \"#f5b\", \"corners\": \"square\", \"headings\": \"serif\"}")
            .sheet(":root");
    assert!(sheet.contains("--brand: light-dark(#7a1f4b, #ff55bb);"), "{sheet}");
    assert!(sheet.contains("--brand-ink: light-dark(#ffffff, #000000);"), "{sheet}");
    assert!(sheet.contains("--brand-away: light-dark(black, white);"), "{sheet}");
    assert!(sheet.contains("--radius: 0rem;") && sheet.contains("--font-display: Charter"), "{sheet}");
    assert!(!sheet.contains("--page") && !sheet.contains("--font:"), "{sheet}");
}

#[test]
fn what_is_no_token_is_refused() {
    for json in
        ["{\"brand\": \"red\"}", "{\"colour\": \"#fff\"}", "{\"letters\": \"Comic Sans\"}", "{\"page\": \"#fff;}*{\"}"]
    {
        assert!(serde_json::from_str::<Brand>(json).is_err(), "{json}");
    }
}

fn any_colour() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::strategy::Strategy as _;
    proptest::prelude::any::<[u8; 3]>().prop_map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"))
}

proptest::proptest! {
    /// The sheet's own hold on lightness is enough for links of any colour on the pages it has itself.
    #[test]
    fn links_of_any_brand_are_read(colour in any_colour()) {
        let json = format!("{{\"brand\": \"{colour}\"}}");
        proptest::prop_assert_eq!(failing(&json), []);
        let sheet = brand(&json).sheet(":root");
        proptest::prop_assert!(!sheet.contains('<') && sheet.matches('{').count() == 1, "{}", sheet);
    }
}
