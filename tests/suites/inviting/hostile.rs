//! Files of customers as nobody should send them, and what comes out of them again.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::text;
use suites::people::word;

use crate::place::{Place, code_of, everywhere, wrong};

#[test]
fn a_bad_file_changes_nothing_and_says_why() {
    everywhere(|place| {
        let list = place.list(&json!({"name": "Hostile"}));
        let many =
            |count: usize| format!("email\n{}", (0..count).map(|n| format!("a{n}@b.example\n")).collect::<String>());
        for (csv, told) in [
            (String::new(), "line 1"),
            ("name\nAda\n".to_owned(), "line 1"),
            ("email\n".to_owned(), "at least one row"),
            ("email,email\na@b.example,c@d.example\n".to_owned(), "line 1, column email"),
            ("email,password\na@b.example,x\n".to_owned(), "password"),
            ("email\nnobody\n".to_owned(), "line 2, column email"),
            ("email\n=cmd|'/c calc'!A1\n".to_owned(), "line 2, column email"),
            ("email\n<a@b.example>\n".to_owned(), "line 2, column email"),
            ("email\na@b.example\nA@B.example\n".to_owned(), "line 3, column email"),
            ("id,email\n7,a@b.example\n7,c@d.example\n".to_owned(), "line 3, column id"),
            ("id,email\n,\n".to_owned(), "line 2, column id"),
            ("email,name\na@b.example\n".to_owned(), "line 2"),
            (format!("id\n{}\n", "x".repeat(200_000)), "line 2, column id"),
            (format!("email,name\na@b.example,{}\n", "n".repeat(81)), "line 2, column name"),
            (format!("id,tags\n1,{}\n", "t;".repeat(21)), "line 2, column tags"),
            (
                format!("id,groups\n1,{}\n", (0..21).map(|n| format!("g{n};")).collect::<String>()),
                "line 2, column groups",
            ),
            (format!("id,groups\n1,{}\n", (0..20).map(|n| format!("g{n};")).collect::<String>()), "line 2"),
            ("id,name\n1,\"never closed\n2,x\n".to_owned(), "line 2"),
            ("id,name\n1,a\u{7}b\n".to_owned(), "line 2, column name"),
            (many(1001), "1,000"),
        ] {
            let said = wrong(place.put_on(&list, &csv), "csv");
            assert!(said.contains(told), "{told} in {said} of {:?}", csv.chars().take(60).collect::<String>());
        }
        let path = place.api(&format!("/invitations/batches/{list}/people"));
        let send = |kind: &str, body: Vec<u8>| {
            place.site.request(Method::POST, &path).by(&place.manager).bytes(kind, body).send()
        };
        wrong(send("text/csv", b"email\n\xff\xfea@b.example\n".to_vec()), "csv");
        send("application/json", b"{}".to_vec()).must(415);
        send("text/csv", vec![b'x'; 600 * 1024]).must(413);
        assert_eq!(place.figures(&list), [0; 5]);
        for (body, field) in [
            (json!({"name": " "}), "name"),
            (json!({"name": "x".repeat(81)}), "name"),
            (json!({"name": "x", "points": -1}), "points"),
            (json!({"name": "x", "points": 1001}), "points"),
            (json!({"name": "x", "expires_at": "2020-01-01T00:00:00Z"}), "expires_at"),
            (json!({"name": "x", "gives": [{"kind": "badge", "name": ""}]}), "gives[0].name"),
        ] {
            wrong(place.by_manager(Method::POST, "/invitations/batches", &body), field);
        }
    });
}

/// Whatever stands in a file is text in the one that comes out: no cell of it is a formula in a spreadsheet.
#[test]
fn what_comes_out_is_no_formula() {
    everywhere(|place| {
        let list = place.list(&json!({"name": "=Formulas"}));
        let csv = "id,email,name,tags\n\
            =1+1,a@b.example,\"=HYPERLINK(\"\"https://evil.example\"\",\"\"Click\"\")\",+1\n\
            +420 1,c@d.example,@SUM(A1),-2\n\
            -3,e@f.example,\"x;=1+1\",\"a|=b\"\n\
            5,=g@h.example,＝1,\n\
            6,i@j.example,<script>alert(1)</script>,\n";
        let answer = place.put_on(&list, csv).must(201);
        assert_eq!(answer.json()["items"][0]["customer"], "=1+1", "programs get what was sent");
        let path = place.api(&format!("/invitations/batches/{list}/people.csv"));
        let out = place.site.get(&path).by(&place.manager).send().must(200);
        assert_eq!(out.header("content-type"), "text/csv; charset=utf-8");
        assert!(out.header("content-disposition").contains("attachment"));
        assert!(out.header("cache-control").contains("no-store"));
        let out = out.text();
        let rows = cells(&out);
        assert_eq!(rows.len(), 6);
        for row in &rows {
            assert_eq!(row.len(), rows[0].len(), "{row:?}");
            for cell in row {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']), "{cell:?} in {out}");
            }
        }
        assert_eq!((rows[1][0].as_str(), rows[3][2].as_str()), ("'=1+1", "x;=1+1"));
        assert!(out.contains("\"x;=1+1\""), "what begins a cell for some spreadsheets is quoted");
        assert!(rows[1][4].contains("/invite/") && rows[1][5].contains("/unsubscribe/"), "{:?}", rows[1]);
        let studio =
            place.site.get(&place.page(&format!("/studio/invitations/batches/{list}"))).by(&place.manager).send();
        let studio = studio.must(200).text();
        assert!(studio.contains("&lt;script&gt;alert(1)") && !studio.contains("<script>alert"));
    });
}

/// A reader of CSV (RFC 4180), by its rules.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    rows
}

/// Ten thousand fit on a list, in parts; who may not see it, does not.
#[test]
fn a_list_is_for_its_managers_alone() {
    everywhere(|place| {
        let secret = format!("canary{}", word());
        let list = place.list(&json!({"name": secret, "source": secret}));
        let row = format!("id,email,name,tags\n{secret},{secret}@mail.example,{secret},{secret}\n");
        let made = place.put_on(&list, &row).must(201).json();
        let code = code_of(text(&made["items"][0]["link"])).to_owned();
        let member = Place::somebody(&place.slug, "curious", Role::Moderator, 0);
        let other = Place::new(place.site);
        for path in [
            "/invitations/batches".to_owned(),
            format!("/invitations/batches/{list}"),
            format!("/invitations/batches/{list}/people"),
            format!("/invitations/batches/{list}/people.csv"),
            "/suppressions".to_owned(),
            "/bringing".to_owned(),
            "/bringing/members".to_owned(),
        ] {
            let theirs = place.site.get(&place.api(&path)).by(&member).send().must(403);
            assert!(!theirs.everything().contains(&secret), "{path}");
            let nobody = place.site.get(&place.api(&path)).send().must(401);
            assert!(!nobody.everything().contains(&secret), "{path}");
            // The manager of another community, with this one's id.
            let there = place.site.get(&other.api(&path)).by(&other.manager).send();
            assert!(!there.everything().contains(&secret), "{path}");
            assert_eq!(there.status == 404, path.contains(&list), "{path}: {}", there.status);
        }
        other.by_manager(Method::POST, &format!("/invitations/batches/{list}/send"), &json!({})).must(404);
        other.put_on(&list, "id\n1\n").must(404);
        other.joins(&code, "Nobody").must(404);
        other.site.get(&other.page(&format!("/unsubscribe/{code}"))).send().must(404);
        // Whoever has the link reads the name on it, and nothing else of the list.
        let page = place.site.get(&place.page(&format!("/invite/{code}"))).send().must(200).text();
        assert!(!page.contains(&format!("{secret},")), "{page}");
    });
}
