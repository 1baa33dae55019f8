//! CSV exports: one body stream over all pages of a list.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use linkbreakers_sdk::testing::{MockResponse, MockTransport, RecordedRequest};
use linkbreakers_sdk::{Client, ErrorKind, Retry};
use serde_json::json;

fn client(memory: &MockTransport) -> Client {
    let builder = Client::builder().token("t").transport(memory.clone());
    builder.retry(Retry::none()).build().expect("a client")
}

/// The value of a query parameter.
fn param(request: &RecordedRequest, name: &str) -> Option<String> {
    let pairs = request
        .uri
        .query()?
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    pairs
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
        .next()
}

/// Responds with a page of an export of 5 rows, 2 per page; one row has a line break in quotes.
///
/// If `envelope` is true the CSV is a member of a JSON object, which has the next page's token if `tokens` is
/// true. Otherwise the SDK has to ask for the token by a JSON list of the same page.
fn export(request: &RecordedRequest, tokens: bool, envelope: bool) -> MockResponse {
    let rows = ["1,a", "2,\"b\nb\"", "3,c", "4,d", "5,e"];
    let from: usize = param(request, "pageToken")
        .map_or(0, |token| token.parse().expect("a token of this server"));
    let next = (from + 2 < rows.len()).then(|| (from + 2).to_string());
    if param(request, "responseFormat").as_deref() == Some("RESPONSE_FORMAT_JSON") {
        return MockResponse::json(200, json!({"json": {"nextPageToken": next}}));
    }
    let page = &rows[from..rows.len().min(from + 2)];
    let csv = format!("id,name\n{}\n", page.join("\n"));
    if !envelope {
        return MockResponse::new(200, csv).header("content-type", "text/csv; charset=utf-8");
    }
    let next = tokens.then_some(next);
    MockResponse::json(
        200,
        json!({"csv": {"csvData": csv}, "json": {"nextPageToken": next}}),
    )
}

#[tokio::test]
async fn an_export_joins_all_pages() {
    for (tokens, envelope, requests) in [(true, true, 3), (false, true, 5), (false, false, 5)] {
        let memory = MockTransport::new(move |request| export(request, tokens, envelope));
        let mut csv = Vec::new();
        let list = client(&memory).events().list().page_size(2).link_id("l");
        let exported = list.export_csv(&mut csv).await.expect("all pages");
        let text = String::from_utf8(csv).expect("text");
        assert_eq!(
            text, "id,name\n1,a\n2,\"b\nb\"\n3,c\n4,d\n5,e\n",
            "{tokens} {envelope}"
        );
        assert_eq!((exported.rows, exported.bytes), (5, text.len() as u64));
        assert_eq!(memory.count(), requests);
        assert!(
            memory
                .requests()
                .iter()
                .all(|request| param(request, "linkId").as_deref() == Some("l"))
        );
    }
    // Exports of a single page, and empty ones.
    for (body, rows) in [("id\n1\n2\n3", 3), ("id\n", 0), ("", 0)] {
        let memory =
            MockTransport::new(move |_| MockResponse::json(200, json!({"csv": {"csvData": body}})));
        let mut csv = Vec::new();
        let exported = client(&memory)
            .visitors()
            .list()
            .page_size(2)
            .export_csv(&mut csv)
            .await;
        assert_eq!(
            (exported.expect("one page").rows, memory.count()),
            (rows, 1),
            "{body:?}"
        );
    }
    let memory = MockTransport::new(|request| export(request, true, true));
    client(&memory)
        .visitors()
        .list()
        .export_csv(Vec::new())
        .await
        .expect("all pages");
    assert_eq!(
        param(&memory.requests()[0], "pageSize").as_deref(),
        Some("200")
    );
}

/// Whatever charset the API writes, a program that gets the pages gets UTF-8.
#[tokio::test]
async fn an_export_is_utf8() {
    for (media, body) in [
        ("text/csv; charset=iso-8859-1", &b"id,name\n1,caf\xe9\n"[..]),
        ("text/csv; charset=windows-1252", b"id,name\n1,caf\xe9\n"),
        (
            "text/csv; charset=utf-8",
            "id,name\n1,caf\u{e9}\n".as_bytes(),
        ),
        ("text/csv", "id,name\n1,caf\u{e9}\n".as_bytes()),
    ] {
        let memory =
            MockTransport::new(move |_| MockResponse::new(200, body).header("content-type", media));
        let mut csv = Vec::new();
        let exported = client(&memory).events().list().export_csv(&mut csv).await;
        assert_eq!(exported.expect("one page").rows, 1, "{media}");
        let text = String::from_utf8(csv).expect("text");
        assert_eq!(text, "id,name\n1,caf\u{e9}\n", "{media}");
    }
}

#[tokio::test]
async fn an_export_stops_if_it_cannot_be_written() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let memory = MockTransport::new(|request| export(request, true, true));
    let error = client(&memory)
        .events()
        .list()
        .export_csv(Full)
        .await
        .expect_err("full");
    assert!(error.to_string().contains("cannot be written"), "{error}");
    assert_eq!(memory.count(), 1);
}

/// Creates a transport that serves these pages, each with the token of the next.
fn pages(pages: &'static [&'static [u8]]) -> MockTransport {
    MockTransport::new(move |request| {
        let at = param(request, "pageToken")
            .map_or(0, |token| token.parse().expect("a token of this server"));
        let next = (at + 1 < pages.len()).then(|| (at + 1).to_string());
        let csv = String::from_utf8_lossy(pages[at]);
        MockResponse::json(
            200,
            json!({"csv": {"csvData": csv}, "json": {"nextPageToken": next}}),
        )
    })
}

/// Pages, and the file that they combine to.
const CASES: &[(&[&[u8]], &[u8])] = &[
    (&[b"id,n\n1,a\n", b"id,n\n2,b\n"], b"id,n\n1,a\n2,b\n"),
    (
        &[b"id,n\r\n1,a\r\n", b"id,n\r\n2,b"],
        b"id,n\r\n1,a\r\n2,b\n",
    ),
    (&[b"id,n", b"id,n\r\n2,b\r\n"], b"id,n\n2,b\r\n"),
    // A byte order mark belongs to the file, and to no page after the first.
    (
        &[b"\xef\xbb\xbfid\n1\n", b"\xef\xbb\xbfid\n2\n", b"id\n3\n"],
        b"\xef\xbb\xbfid\n1\n2\n3\n",
    ),
    // A line break in a column's name, and in a value that looks like the header row.
    (
        &[b"\"a\nb\",n\n1,\"x\ny\"\n", b"\"a\nb\",n\n2,b\n"],
        b"\"a\nb\",n\n1,\"x\ny\"\n2,b\n",
    ),
    (&[b"n\n1\n", b"n\n\"n\nn\"\n"], b"n\n1\n\"n\nn\"\n"),
    // Pages without rows, without a header row, or without anything.
    (&[b"id\n", b"", b"id\n", b"id\n1\n"], b"id\n1\n"),
    (&[b"", b"id\n1\n", b"2\n"], b"id\n1\n2\n"),
    (&[b"", b""], b""),
];

#[tokio::test]
async fn the_header_row_is_written_once_in_every_format() {
    for (given, expected) in CASES {
        let mut csv = Vec::new();
        let list = client(&pages(given)).events().list();
        list.export_csv(&mut csv).await.expect("all pages");
        let (csv, expected) = (
            String::from_utf8_lossy(&csv),
            String::from_utf8_lossy(expected),
        );
        assert_eq!(csv, expected, "{given:?}");
    }
}

#[tokio::test]
async fn changed_columns_are_an_error() {
    let memory = pages(&[b"id,n\n1,a\n", b"id,m,n\n2,x,b\n"]);
    let mut csv = client(&memory).visitors().list().csv();
    assert!(csv.try_next().await.expect("the first page").is_some());
    for _ in 0..2 {
        let error = csv.try_next().await.expect_err("other columns");
        assert!(matches!(error.kind(), ErrorKind::Failed { .. }), "{error}");
    }
}

#[tokio::test]
async fn bytes_that_are_not_utf8_are_kept() {
    let memory = MockTransport::new(|_| {
        MockResponse::new(200, &b"id\n\xff\n"[..]).header("content-type", "text/csv")
    });
    let mut csv = Vec::new();
    let list = client(&memory).events().list();
    list.export_csv(&mut csv).await.expect("one page");
    assert_eq!(csv, b"id\n\xff\n");
}

#[tokio::test]
async fn cyclic_page_tokens_end_an_export() {
    for period in [1, 2, 3, 7] {
        let memory = MockTransport::new(move |request| {
            let at: usize = param(request, "pageToken")
                .map_or(0, |token| token.parse().expect("a token of this server"));
            let next = (at % period + 1).to_string();
            MockResponse::json(
                200,
                json!({"csv": {"csvData": format!("id\n{at}\n")}, "json": {"nextPageToken": next}}),
            )
        });
        let mut csv = client(&memory).events().list().csv();
        let error = loop {
            match csv.try_next().await {
                Ok(chunk) => assert!(chunk.is_some(), "never just ends"),
                Err(error) => break error,
            }
        };
        assert!(
            matches!(error.kind(), ErrorKind::PageLoop { .. }),
            "{error}"
        );
        assert!(
            memory.count() <= 4 * period + 4,
            "{period}: {}",
            memory.count()
        );
        assert!(csv.try_next().await.expect("ended").is_none());
    }
}

#[tokio::test]
async fn refused_input_is_reported_and_nothing_is_sent() {
    let memory = pages(&[b"id\n"]);
    let list = client(&memory).events().list().header("x-api-key", "k");
    let error = list.export_csv(Vec::new()).await.expect_err("refused");
    assert!(error.is_unauthorized() && error.attempts() == 0, "{error}");
    assert_eq!(memory.count(), 0);
}

#[tokio::test]
async fn exports_are_a_stream() {
    let memory = pages(&[b"id\n1\n", b"id\n2\n"]);
    let mut csv = client(&memory).events().list().csv();
    let mut all = Vec::new();
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut csv).poll_next(context)).await {
        all.extend(chunk.expect("a page"));
    }
    assert_eq!(all, b"id\n1\n2\n");
}

#[test]
fn blocking_exports_need_no_runtime() {
    let memory = pages(&[b"id\n1\n", b"id\n2\n"]);
    let chunks = client(&memory).events().list().csv().blocking();
    let chunks: Result<Vec<_>, _> = chunks.collect();
    assert_eq!(chunks.expect("both").concat(), b"id\n1\n2\n");
}

/// Whatever comes in place of CSV is an error that says so; an empty export is one only if the API says so.
#[tokio::test]
async fn an_export_never_ends_empty_in_silence() {
    let csv = |body: &'static str| MockResponse::new(200, body).header("content-type", "text/csv");
    let json = |body: serde_json::Value| MockResponse::json(200, body);
    for (response, expected) in [
        (json(json!({})), Some("JSON without a CSV part")),
        (
            json(json!({"json": {"events": []}})),
            Some("JSON without a CSV part"),
        ),
        (
            json(json!({"error": "maintenance"})),
            Some("JSON without a CSV part"),
        ),
        (csv(r#"{"error": "maintenance"}"#), Some("JSON where CSV")),
        (csv(" [1]"), Some("JSON where CSV")),
        (csv("<html>maintenance</html>"), Some("HTML where CSV")),
        (
            json(json!({"csv": {"csvData": "<html>"}})),
            Some("HTML where CSV"),
        ),
        (csv(""), None),
        (json(json!({"csv": {"csvData": ""}})), None),
        (csv("id,name\n"), None),
    ] {
        let shown = format!("{response:?}");
        let memory = MockTransport::queue([response]);
        let mut written = Vec::new();
        let outcome = client(&memory)
            .events()
            .list()
            .export_csv(&mut written)
            .await;
        match (outcome, expected) {
            (Ok(_), None) => {}
            (Err(error), Some(expected)) => {
                assert!(error.to_string().contains(expected), "{shown}: {error}");
                assert!(written.is_empty(), "{shown}");
            }
            (outcome, _) => panic!("{shown}: {:?}", outcome.map(drop)),
        }
    }
}
