//! Links from a table: what is wrong with it, what is created, and that it is created once.

use std::collections::HashMap;
use std::sync::Mutex;

use linkbreakers_sdk::Client;
use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use serde_json::json;

/// Creates the links of a batch once per key, as the API does.
fn api() -> MockTransport {
    let created = Mutex::new(HashMap::<String, serde_json::Value>::new());
    MockTransport::new(move |request| {
        let key = request.header("idempotency-key").unwrap().to_owned();
        let mut created = created.lock().unwrap();
        let replayed = created.contains_key(&key).to_string();
        let first = created.len() * 1000;
        let links = created.entry(key).or_insert_with(|| {
            let links = request.json()["links"].as_array().unwrap().clone();
            let with_id = |(at, mut link): (usize, serde_json::Value)| {
                // Tags are names in requests and objects in responses.
                link["tags"] = json!([]);
                link["id"] = format!("{}", first + at).into();
                link["entrypoint"] = format!("https://l.example/{}", first + at).into();
                link
            };
            links.into_iter().enumerate().map(with_id).collect()
        });
        MockResponse::json(200, json!({"links": links})).header("idempotent-replayed", &replayed)
    })
}

fn client(memory: &MockTransport) -> Client {
    Client::builder()
        .token("token-one")
        .transport(memory.clone())
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_rows_of_which_seventeen_are_bad() {
    let mut table = String::from("Destination,Name,Tags,metadata.plan,utm_source\r\n");
    for row in 0..10_000 {
        let bad = row % 600 == 7;
        let destination = if bad {
            "no url"
        } else {
            "https://example.com/x"
        };
        table += &format!("{destination},\"Row, {row}\",q4; print,pro,flyer\r\n");
    }
    let memory = api();
    let client = client(&memory);
    let import = client.links().import_csv(table.as_bytes()).unwrap();
    assert_eq!((import.len(), import.problems().len()), (9983, 17));
    assert_eq!(import.problems()[1].line, 609);
    assert!(
        import.problems()[1]
            .to_string()
            .starts_with("line 609: `destination`")
    );
    assert_eq!(memory.count(), 0, "a dry run");
    let report = import.await;
    assert!(
        report.bulk().is_complete(),
        "{:?}",
        report.bulk().batches()[0].outcome
    );
    assert_eq!(
        (report.created(), report.problems().len(), memory.count()),
        (9983, 17, 40)
    );
    let sent = memory.requests()[0].json();
    assert_eq!(
        sent["links"][0],
        json!({
            "destination": "https://example.com/x?utm_source=flyer",
            "name": "Row, 0",
            "tags": ["q4", "print"],
            "metadata": {"plan": "pro"},
        })
    );
    let mut out = Vec::new();
    report.write_csv(&mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(lines.len(), 10_001);
    assert_eq!(lines[0], "line,id,entrypoint,problem");
    assert_eq!(lines[1], "2,0,https://l.example/0,");
    assert!(
        lines[8].starts_with("9,,,") && lines[8].contains("is not a URL"),
        "{}",
        lines[8]
    );
    // The same table again creates nothing.
    let again = client.links().import_csv(table.as_bytes()).unwrap().await;
    assert_eq!((again.created(), again.rows().count()), (0, 9983));
    // Another one does.
    let other = format!("{table}https://example.com/y,new,,,\n");
    let other = client.links().import_csv(other.as_bytes()).unwrap().await;
    assert!(other.created() > 0);
}

#[test]
fn tables_that_cannot_be_read_are_refused() {
    let client = client(&api());
    for (table, problem) in [
        ("", "`destination` is missing"),
        ("name\nx\n", "`destination` is missing"),
        ("destination,nmae\nhttps://a,x\n", "`nmae` is unknown"),
        ("destination,\u{1b}[31m\n", "unknown"),
    ] {
        let error = client.links().import_csv(table.as_bytes()).unwrap_err();
        let text = error.to_string();
        assert!(
            error.is_invalid() && text.contains(problem),
            "{table}: {text}"
        );
        assert!(!text.contains('\u{1b}'), "{text}");
    }
    let bad = "destination\n\u{ff}";
    let bytes = [bad.as_bytes(), b"\xff\xff"].concat();
    assert!(
        client
            .links()
            .import_csv(&bytes[..])
            .unwrap_err()
            .is_invalid()
    );
}

#[test]
fn each_row_says_what_is_wrong() {
    let table = "\u{feff}destination;x,name\n".replace(";x", "")
        + "https://a,one,too many\n,two\nhttps://b\nmailto:c,\"quo\"\"ted\"\n";
    let client = client(&api());
    let import = client.links().import_csv(table.as_bytes()).unwrap();
    let problems: Vec<_> = import.problems().iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "line 2: has 3 cells; the header has 2",
            "line 3: `destination` is empty",
            "line 4: has 1 cells; the header has 2",
        ]
    );
    assert_eq!(import.len(), 1);
}
