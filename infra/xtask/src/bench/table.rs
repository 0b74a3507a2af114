//! The result, for people and for machines.

use serde_json::{Map, Value};

/// The fields of a line that machines may rely on, in this order.
const FIELDS: [&str; 9] =
    ["host", "case", "per_second", "p50_ms", "p99_ms", "bare_per_second", "ratio", "statements", "rows_read"];

/// A line with exactly the fields that are promised; what is not known is null.
pub(crate) fn fields(line: &Value) -> Value {
    Value::Object(FIELDS.into_iter().map(|name| (name.to_owned(), line[name].clone())).collect::<Map<_, _>>())
}

pub(crate) fn print(lines: &[Value]) {
    let mut host = "";
    for line in lines {
        let own = line["host"].as_str().unwrap_or_default();
        if own != host {
            host = own;
            println!("\n{host}");
            println!(
                "  {:<22} {:>9} {:>9} {:>9} {:>9} {:>7} {:>6} {:>6} {:>9} {:>9}",
                "case", "per s", "p50 ms", "p99 ms", "bare/s", "ratio", "stmts", "rows", "inside ms", "in SQL ms"
            );
        }
        println!(
            "  {:<22} {:>9} {:>9} {:>9} {:>9} {:>7} {:>6} {:>6} {:>9} {:>9}",
            line["case"].as_str().unwrap_or_default(),
            number(&line["per_second"], 0),
            number(&line["p50_ms"], 2),
            number(&line["p99_ms"], 2),
            number(&line["bare_per_second"], 0),
            number(&line["ratio"], 2),
            number(&line["statements"], 0),
            number(&line["rows_read"], 0),
            number(&line["inside_ms"][0], 2),
            number(&line["inside_ms"][1], 2),
        );
    }
    if !lines.is_empty() {
        println!(
            "\nratio = ours per second / the bare function's of the like work; stmts, rows, ms: the host's own account"
        );
    }
}

/// A number with so many places; a dash for what is not known.
fn number(value: &Value, places: usize) -> String {
    value.as_f64().map_or_else(|| "–".to_owned(), |number| format!("{number:.places$}"))
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, fields};
    use serde_json::{Value, json};

    #[test]
    fn machines_get_exactly_the_promised_fields() {
        let line = fields(&json!({ "host": "native", "case": "list", "per_second": 1.0, "inside_ms": [1, 2] }));
        let names: Vec<_> = line.as_object().expect("an object").keys().map(String::as_str).collect();
        let mut promised = FIELDS.to_vec();
        promised.sort_unstable();
        assert_eq!(names, promised);
        assert_eq!(line["ratio"], Value::Null);
    }
}
