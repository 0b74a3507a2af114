//! Writes messages down as Rust.

use std::fmt::Write as _;

use crate::Reach;
use crate::pattern::{Part, Pattern};

/// One message in all languages: a constant where it has no variables, else a function of them.
pub(crate) fn message(code: &mut String, id: &str, forms: &[&Pattern], words: &str, reach: Reach) {
    let reach = if reach == Reach::Public { "pub" } else { "pub(crate)" };
    let variables = forms[0].variables();
    let _ = writeln!(code, "#[doc = {:?}]", format!("`{}`", forms[0].shown().replace('`', "'")));
    let plain: Option<Vec<String>> = forms.iter().map(|form| form.plain()).collect();
    match plain.filter(|_| variables.is_empty()) {
        Some(texts) => {
            let name = id.replace('-', "_").to_uppercase();
            let texts: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
            let _ = writeln!(code, "{reach} const {name}: {words}::Phrase = {words}::Phrase(&[{}]);", texts.join(", "));
        }
        None => {
            let name = id.replace('-', "_");
            let names: Vec<String> = variables.iter().map(|name| name.replace('-', "_")).collect();
            let arguments: Vec<String> =
                names.iter().map(|name| format!("{name}: impl Into<{words}::Value>")).collect();
            let values: Vec<String> = names.iter().map(|name| format!("{name}.into()")).collect();
            let _ = writeln!(code, "{reach} fn {name}({}) -> {words}::Message {{", arguments.join(", "));
            let _ = writeln!(code, "    #[allow(unused_imports)]\n    use {words}::{{Part, When}};");
            let _ = writeln!(code, "    static FORMS: {words}::Template = [");
            for form in forms {
                let _ = writeln!(code, "        {},", pattern(form, &variables));
            }
            let _ = writeln!(code, "    ];");
            let _ = writeln!(code, "    {words}::Message::new(&FORMS, vec![{}])\n}}", values.join(", "));
        }
    }
}

fn pattern(pattern: &Pattern, variables: &[String]) -> String {
    let place = |name: &String| variables.iter().position(|known| known == name).unwrap_or_default();
    let variants = |variants: &[(String, Pattern)], key: &dyn Fn(&str) -> String| {
        let last = variants.len() - 1;
        let one = |(at, (name, form)): (usize, &(String, Pattern))| {
            let key = if at == last { "When::Else".to_owned() } else { key(name) };
            format!("({key}, {})", self::pattern(form, variables))
        };
        variants.iter().enumerate().map(one).collect::<Vec<_>>().join(", ")
    };
    let number = |key: &str| match key.parse::<i64>() {
        Ok(number) => format!("When::Exactly({number})"),
        Err(_) => format!("When::{}{}", key[..1].to_uppercase(), &key[1..]),
    };
    let word = |key: &str| format!("When::Word({key:?})");
    let part = |part: &Part| match part {
        Part::Text(text) => format!("Part::Text({text:?})"),
        Part::Value(name) => format!("Part::Value({})", place(name)),
        Part::Plural(name, all) => format!("Part::Select({}, &[{}])", place(name), variants(all, &number)),
        Part::Choice(name, all) => format!("Part::Select({}, &[{}])", place(name), variants(all, &word)),
    };
    let parts: Vec<String> = pattern.0.iter().map(part).collect();
    format!("&[{}]", parts.join(", "))
}
