//! Files of customers as they come.

use shared::words::Lang;

use super::*;

fn said(error: FieldError) -> String {
    error.limit.to(Lang::En)
}

#[test]
fn a_list_is_read_with_quotes_and_several_in_a_cell() {
    let text = "\u{feff}Email,name,groups,grants\r\nAda@X.example,\"Ada, Countess\",partners;testers|partners,product:x\r\n\
                b@x.example,,,\r\n";
    let customers = read(text.as_bytes()).unwrap();
    assert_eq!(customers.len(), 2);
    assert_eq!(customers[0].email, "ada@x.example");
    assert_eq!(customers[0].name, "Ada, Countess");
    let gives: Vec<_> = customers[0].gives.iter().map(|gift| (gift.kind.as_str(), gift.name.as_str())).collect();
    assert_eq!(gives, [("group", "partners"), ("group", "testers"), ("grant", "product:x")]);
    assert!(customers[1].gives.is_empty());
}

#[test]
fn lines_are_counted_however_they_end() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("email{end}a@b.example{end}\"nobody{end}else\"{end}nobody{end}");
        let told: Vec<_> = read(text.as_bytes()).unwrap_err().into_iter().map(said).collect();
        assert!(told[0].starts_with("line 3, ") && told[1].starts_with("line 5, "), "{end:?}: {told:?}");
    }
}

#[test]
fn every_bad_cell_is_told_with_its_place() {
    let text = format!("email,name\nnobody,{}\na@b.example\nc@d.example,x\nc@d.example,y\n", "n".repeat(81));
    let told: Vec<_> = read(text.as_bytes()).unwrap_err().into_iter().map(said).collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told[0].starts_with("line 2, column email: ") && told[1].starts_with("line 2, column name: "), "{told:?}");
    assert!(told[2].starts_with("line 3: 1 cell,") && told[3].starts_with("line 5, column email: "), "{told:?}");
    for (text, place) in [
        ("", "line 1"),
        ("a@b.example,Ada\n", "line 1, column “a@b.example”"),
        ("name\nAda\n", "line 1"),
        ("email,email\n", "line 1, column email"),
        ("email\n", "at least one row"),
    ] {
        let errors = read(text.as_bytes()).unwrap_err();
        assert!(errors[0].limit.to(Lang::En).starts_with(place), "{text:?}: {errors:?}");
    }
    let long = format!("email\n{}", (0..1001).map(|n| format!("a{n}@b.example\n")).collect::<String>());
    assert_eq!(read(long.as_bytes()).unwrap_err()[0].code, "too_many");
    let broken = read(b"email\n\xff@b.example\n").unwrap_err();
    assert_eq!(broken[0].limit.to(Lang::En), "line 2: this is not UTF-8");
}

#[test]
fn cells_are_quoted_and_no_formula() {
    assert_eq!(cell("Ada"), "Ada");
    assert_eq!(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
    assert_eq!(cell("=1+1"), "\"'=1+1\"");
    for formula in ["+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "\r=1", "\n=1"] {
        assert!(cell(formula).starts_with("\"'"), "{formula:?}: {}", cell(formula));
    }
    assert_eq!(cell("a;=1+1"), "\"a;=1+1\"");
}

#[test]
fn spreadsheets_write_other_separators() {
    let all = ["id,mail,group,tag\n7,a@b.example,x|y,big\n", "id;mail;group;tag\n7;a@b.example;x|y;big\n"];
    let tabs = all[0].replace(',', "\t");
    for text in [all[0], all[1], &tabs, &format!("\u{feff}{}", all[1].replace('\n', "\r\n"))] {
        let customers = read(text.as_bytes()).unwrap();
        assert_eq!((customers[0].customer.as_str(), customers[0].email.as_str()), ("7", "a@b.example"), "{text:?}");
        assert_eq!((customers[0].gives.len(), customers[0].tags.as_slice()), (2, ["big".to_owned()].as_slice()));
    }
}

#[test]
fn somebody_has_an_address_or_an_id_and_stands_there_once() {
    let customers = read(b"id,email\n7,\n,a@b.example\n").unwrap();
    assert_eq!((customers.len(), customers[0].line, customers[1].line), (2, 2, 3));
    let told = |text: &str| read(text.as_bytes()).unwrap_err().into_iter().map(said).collect::<Vec<_>>();
    assert!(told("id,email\n,\n")[0].starts_with("line 2, column id"));
    assert!(told("id,email\n7,a@b.example\n7,c@d.example\n")[0].starts_with("line 3, column id"));
    assert!(told(&format!("id\n{}\n", "x".repeat(100_000)))[0].starts_with("line 2, column id"));
    assert_eq!(told(&format!("email\n{}", "nobody\n".repeat(900))).len(), MOST_ERRORS);
}
