//! Mocks by operation: typed values, in order or always, through the real encoder, retries and decoder.

use linkbreakers_sdk::links::{CreateLink, GetLink, ListLinks};
use linkbreakers_sdk::testing::{MockOperations, MockResponse};
use linkbreakers_sdk::types::{CreateLinkRequest, GetLinkResponse, Link, ListLinksResponse};
use linkbreakers_sdk::{Client, Retry};
use serde_json::json;
use std::time::Duration;

fn link(id: &str) -> Link {
    serde_json::from_value(json!({"id": id, "name": "Launch"})).unwrap()
}

fn page(ids: &[&str], next: Option<&str>) -> ListLinksResponse {
    let mut page = ListLinksResponse::default();
    page.links = ids.iter().map(|id| link(id)).collect();
    page.next_page_token = next.map(str::to_owned);
    page
}

fn one(id: &str) -> GetLinkResponse {
    serde_json::from_value(json!({"link": {"id": id}})).unwrap()
}

#[tokio::test(start_paused = true)]
async fn operations_are_mocked_by_their_types() {
    let mock = MockOperations::new();
    mock.on::<ListLinks>(&page(&["1", "2"], Some("two")))
        .on_response::<ListLinks>(MockResponse::new(503, "").delay(Duration::from_secs(1)))
        .on::<ListLinks>(&page(&["3"], None))
        .always::<GetLink>(&one("7"));
    let client = Client::builder().token("t").transport(mock.clone());
    let client = client
        .base_url("https://proxy.example/links")
        .build()
        .unwrap();
    let mut items = client.links().list().items();
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push(item.id);
    }
    assert_eq!(ids, ["1", "2", "3"]);
    for _ in 0..3 {
        assert_eq!(client.links().get("bulk").await.unwrap().link.id, "7");
    }
    assert_eq!(mock.requests().len(), 6);
    assert_eq!(mock.unused(), [""; 0]);
}

#[tokio::test]
async fn an_unexpected_call_says_what_was_expected() {
    let mock = MockOperations::new();
    mock.on::<GetLink>(&one("1"));
    let client = Client::builder().token("t").transport(mock.clone());
    let client = client.retry(Retry::default()).build().unwrap();
    let body = CreateLinkRequest::new("https://example.com");
    let error = client.links().create(body).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("unexpected POST /v1/links"), "{text}");
    assert!(
        text.contains("LinksService_Get (GET /v1/links/{id})"),
        "{text}"
    );
    assert_eq!(mock.unused(), ["LinksService_Get"]);
    client.links().get("1").await.unwrap();
    let text = client.links().get("1").await.unwrap_err().to_string();
    assert!(text.contains("expected nothing"), "{text}");
    mock.on_response::<CreateLink>(MockResponse::json(409, json!({"message": "taken"})));
    let body = CreateLinkRequest::new("https://example.com");
    let error = client.links().create(body).await.unwrap_err();
    assert!(error.is_conflict());
}
