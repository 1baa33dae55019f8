//! Paging: lazy, in order, resumable, and never infinite.

use linkbreakers_sdk::testing::{MockResponse, MockTransport, RecordedRequest};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::{Client, ErrorKind, Retry};
use serde_json::{Value, json};

fn client(memory: &MockTransport) -> Client {
    let builder = Client::builder().token("t").transport(memory.clone());
    builder.retry(Retry::none()).build().expect("a client")
}

/// The value of a query parameter.
fn param(request: &RecordedRequest, name: &str) -> Option<String> {
    let query = request.uri.query()?;
    let (_, value) = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)?;
    Some(value.to_owned())
}

/// Responds with one of three pages: items a and b, no items, item c.
fn page(request: &RecordedRequest) -> Value {
    match param(request, "pageToken").as_deref() {
        None => json!({"links": [{"id": "a"}, {"id": "b"}], "nextPageToken": "two"}),
        Some("two") => json!({"links": null, "nextPageToken": "three"}),
        Some("three") => json!({"links": [{"id": "c"}], "nextPageToken": ""}),
        other => json!({"links": [{"id": other}]}),
    }
}

async fn ids(client: &Client) -> Vec<String> {
    let mut items = client.links().list().items();
    let mut ids = Vec::new();
    while let Some(link) = items.try_next().await.expect("all succeed") {
        ids.push(link.id);
    }
    ids
}

#[tokio::test]
async fn items_span_all_pages() {
    let memory = MockTransport::new(|request| MockResponse::json(200, page(request)));
    let client = client(&memory);
    let mut items = client.links().list().page_size(2).search("x y").items();
    assert_eq!(memory.count(), 0, "nothing is sent before the first item");
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "a");
    assert_eq!((memory.count(), items.page_token()), (1, None));
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "b");
    assert_eq!((memory.count(), items.page_token()), (1, Some("two")));
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "c");
    for _ in 0..3 {
        assert!(
            items.try_next().await.unwrap().is_none(),
            "the end is final"
        );
    }
    assert_eq!(memory.count(), 3);
    for request in memory.requests() {
        assert_eq!(param(&request, "pageSize").as_deref(), Some("2"));
        assert_eq!(param(&request, "search").as_deref(), Some("x%20y"));
    }
}

#[tokio::test]
async fn pages_are_returned_one_by_one() {
    let memory = MockTransport::new(|request| MockResponse::json(200, page(request)));
    let mut pages = client(&memory).links().list().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push((
            page.items().len(),
            page.next_page_token().map(str::to_owned),
        ));
    }
    assert_eq!(
        sizes,
        [
            (2, Some("two".into())),
            (0, Some("three".into())),
            (1, None)
        ]
    );
}

#[tokio::test]
async fn page_tokens_are_found_one_level_down() {
    let memory = MockTransport::new(|request| {
        MockResponse::json(
            200,
            match param(request, "pageToken") {
                None => json!({"json": {"events": [{"id": "a"}], "nextPageToken": "t"}}),
                Some(_) => json!({"json": {"events": [{"id": "b"}]}}),
            },
        )
    });
    let mut items = client(&memory).events().list().items();
    let mut seen = Vec::new();
    while let Some(event) = items.try_next().await.unwrap() {
        seen.push(event.id);
    }
    assert_eq!(seen, ["a", "b"]);
}

#[tokio::test]
async fn after_an_error_iteration_resumes_at_the_same_page() {
    let memory = MockTransport::new(|request| match request.number {
        1 => MockResponse::new(500, ""),
        2 => MockResponse::fault(Fault::broken("reset")),
        3 => MockResponse::new(200, "{\"links\": 5}"),
        _ => MockResponse::json(200, page(request)),
    });
    let client = client(&memory);
    let mut items = client.links().list().items();
    let mut log = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(link)) => log.push(link.id),
            Ok(None) => break,
            Err(error) => {
                assert_eq!(items.page_token(), Some("two"), "{error}");
                log.push("error".to_owned());
            }
        }
    }
    assert_eq!(log, ["a", "b", "error", "error", "error", "c"]);
    // Resumes later, from the token alone.
    let mut rest = client.links().list().items_from(Some("two"));
    assert_eq!(rest.try_next().await.unwrap().unwrap().id, "c");
    assert_eq!(
        client
            .links()
            .list()
            .page_token("x")
            .items_from(None)
            .try_next()
            .await
            .unwrap()
            .unwrap()
            .id,
        "a"
    );
}

#[tokio::test]
async fn cyclic_page_tokens_end_in_an_error() {
    // After `lead` pages the tokens repeat with this period.
    for (lead, period) in [(0, 1), (1, 1), (5, 1), (0, 2), (3, 4), (10, 7)] {
        let memory = MockTransport::new(move |request| {
            let at: usize = param(request, "pageToken").map_or(0, |token| token.parse().unwrap());
            let next = if at < lead + period { at + 1 } else { lead + 1 };
            MockResponse::json(
                200,
                json!({"links": [{}], "nextPageToken": next.to_string()}),
            )
        });
        let mut items = client(&memory).links().list().items();
        let error = loop {
            match items.try_next().await {
                Ok(link) => assert!(link.is_some(), "never just ends"),
                Err(error) => break error,
            }
        };
        assert!(
            matches!(error.kind(), ErrorKind::PageLoop { .. }),
            "{error}"
        );
        assert!(
            memory.count() <= 4 * (lead + period) + 4,
            "{lead} {period}: {}",
            memory.count()
        );
        assert!(items.try_next().await.unwrap().is_none(), "ended");
    }
}

#[tokio::test]
async fn a_page_that_leads_back_is_returned_before_the_error() {
    let memory = MockTransport::new(|request| {
        let id = param(request, "pageToken").unwrap_or_default();
        MockResponse::json(200, json!({"links": [{"id": id}], "nextPageToken": "t"}))
    });
    let client = client(&memory);
    let mut items = client.links().list().items();
    for id in ["", "t"] {
        let link = items.try_next().await.unwrap().unwrap();
        assert_eq!(link.id, id);
    }
    let error = items.try_next().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::PageLoop { token, .. } if token == "t"),
        "{error}"
    );
    assert!(items.try_next().await.unwrap().is_none(), "ended");
    assert_eq!(memory.count(), 2);
    let mut pages = client.links().list().page_token("t").pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().items().len(), 1);
    assert!(pages.try_next().await.is_err());
}

#[tokio::test]
async fn items_can_be_limited() {
    for (limit, expected, requests) in [(0, 0, 0), (1, 1, 1), (2, 2, 1), (3, 3, 3), (9, 3, 3)] {
        let memory = MockTransport::new(|request| MockResponse::json(200, page(request)));
        let mut items = client(&memory).links().list().max_items(limit).items();
        let mut count = 0;
        while items.try_next().await.unwrap().is_some() {
            count += 1;
        }
        assert_eq!((count, memory.count()), (expected, requests), "{limit}");
    }
}

#[tokio::test]
async fn input_errors_are_reported_once_and_nothing_is_sent() {
    let memory = MockTransport::new(|request| MockResponse::json(200, page(request)));
    let mut items = client(&memory)
        .links()
        .list()
        .header("x-api-key", "k")
        .items();
    assert!(items.try_next().await.unwrap_err().is_unauthorized());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(memory.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn cancelling_a_wait_keeps_the_request() {
    let memory = MockTransport::new(|request| {
        MockResponse::json(200, page(request)).delay(std::time::Duration::from_secs(5))
    });
    let client = client(&memory);
    let mut items = client.links().list().items();
    for _ in 0..4 {
        let short = tokio::time::timeout(std::time::Duration::from_secs(1), items.try_next());
        assert!(short.await.is_err(), "still in progress");
    }
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "a");
    assert_eq!(memory.count(), 1, "the request in progress is kept");
}

#[tokio::test]
async fn items_are_a_stream() {
    use std::future::poll_fn;
    use std::pin::Pin;

    use futures_core::Stream;

    let memory = MockTransport::new(|request| MockResponse::json(200, page(request)));
    let mut items = client(&memory).links().list().items();
    let mut count = 0;
    while let Some(item) = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(ids(&client(&memory)).await, ["a", "b", "c"]);
}

#[test]
fn blocking_iteration_needs_no_runtime() {
    let memory = MockTransport::new(|request| match request.number {
        1 => MockResponse::new(500, ""),
        _ => MockResponse::json(200, page(request)),
    });
    let client = client(&memory);
    let log: Vec<String> = client
        .links()
        .list()
        .items()
        .blocking()
        .map(|item| item.map_or_else(|_| "error".to_owned(), |link| link.id))
        .collect();
    assert_eq!(log, ["a", "b", "error", "c"]);
    let pages: Result<Vec<_>, _> = client.links().list().pages().blocking().collect();
    assert_eq!(pages.unwrap().len(), 3);
}

/// A key of the caller names one request; with it, the API would answer each page with the first.
#[tokio::test]
async fn a_key_is_sent_with_the_first_page_alone() {
    let memory = MockTransport::new(|request| {
        let body: Value = serde_json::from_slice(&request.body).expect("JSON");
        let next = if body["pageToken"] == "two" {
            ""
        } else {
            "two"
        };
        let page = json!({"visitors": [{"id": "a"}], "nextPageToken": next});
        MockResponse::json(200, json!({"json": page}))
    });
    let body = linkbreakers_sdk::types::ListVisitorsRequest::new();
    let search = client(&memory).visitors().search(body);
    let mut visitors = search.idempotency_key("k").items();
    while visitors.try_next().await.expect("a page").is_some() {}
    let requests = memory.requests();
    let keys = requests
        .iter()
        .map(|request| request.header("idempotency-key"));
    let keys: Vec<_> = keys.collect();
    assert!(
        matches!(keys[..], [Some("k"), Some(other)] if other != "k"),
        "{keys:?}"
    );
}
