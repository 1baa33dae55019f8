//! Decoding of responses: empty, unusual and invalid ones, and errors of every format.

use std::time::Duration;

use crate::support::{Act, LINK, Server};
use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::types::{JobStatus, Link, ListLinksResponse};
use linkbreakers_sdk::{ClientBuilder, ErrorKind, Object, PlainText, Retry};
use serde_json::{Value, json};

#[tokio::test]
async fn empty_responses_are_accepted() {
    for act in [
        Act::Write(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_vec()),
        Act::reply(200, &[], ""),
        Act::reply(202, &[("content-type", "application/json")], " \r\n"),
        Act::reply(200, &[], "{}"),
        Act::reply(200, &[("content-type", "text/plain")], "{\"unknown\": 1}"),
        Act::reply(200, &[], "null"),
    ] {
        let server = Server::script([act.clone()]);
        let client = server.client();
        client.links().delete("1").await.unwrap();
        assert_eq!(
            client.links().list().await.unwrap(),
            ListLinksResponse::default(),
            "{act:?}"
        );
        client.request::<()>("DELETE", "/v1/x").await.unwrap();
    }
}

#[tokio::test]
async fn bodies_can_be_read_as_bytes_and_as_text() {
    let server = Server::script([Act::reply(
        200,
        &[("content-type", "text/csv")],
        b"a,b\n\xff",
    )]);
    let client = server.client();
    let bytes: bytes::Bytes = client.request("GET", "/v1/x").await.unwrap();
    assert_eq!(&bytes[..], b"a,b\n\xff");
    let text: PlainText = client.request("GET", "/v1/x").await.unwrap();
    assert_eq!(text.as_str(), "a,b\n\u{fffd}");
    assert_eq!(server.seen()[0].header("accept"), Some("*/*"));
}

#[tokio::test]
async fn responses_have_status_headers_and_rate_limit() {
    let server = Server::script([Act::reply(
        200,
        &[
            ("x-request-id", "r-1"),
            ("idempotent-replayed", "true"),
            ("ratelimit", "\"default\";r=7;t=3"),
        ],
        r#"{"links": [{"id": "1"}], "totalCount": "3"}"#,
    )]);
    let client = server.client();
    let response = client.links().list().send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    assert_eq!(response.request_id(), Some("r-1"));
    assert!(response.is_replayed() && !response.is_already_deleted());
    assert_eq!(response.rate_limit().unwrap().remaining, Some(7));
    assert_eq!(
        client.rate_limit().unwrap().reset,
        Some(Duration::from_secs(3))
    );
    assert_eq!(response.headers()["x-request-id"], "r-1");
    assert!(response.raw().starts_with(b"{\"links\""));
    assert_eq!(response.total_count, 3);
    assert_eq!(response.into_inner().links[0].id, "1");
}

/// The limit is 64 MiB by default; clients and calls can set their own.
#[tokio::test]
async fn large_responses_are_refused() {
    let builder = |bytes: usize| {
        let memory = MockTransport::new(move |_| MockResponse::new(200, vec![b' '; bytes]));
        let client = linkbreakers_sdk::Client::builder().token("t");
        client.transport(memory)
    };
    let read = async |builder: ClientBuilder, limit: Option<u64>| {
        let client = builder.build().unwrap();
        let request = client.request::<bytes::Bytes>("GET", "/v1/x");
        let request = match limit {
            Some(limit) => request.body_limit(limit),
            None => request,
        };
        match request.await.map_err(|error| format!("{:?}", error.kind())) {
            Ok(bytes) => Ok(bytes.len()),
            Err(kind) => Err(kind),
        }
    };
    const DEFAULT: usize = 64 << 20;
    let large = |limit: usize| Err(format!("TooLarge {{ limit: {limit} }}"));
    assert_eq!(read(builder(DEFAULT), None).await, Ok(DEFAULT));
    assert_eq!(read(builder(DEFAULT + 1), None).await, large(DEFAULT));
    assert_eq!(read(builder(11).body_limit(10), None).await, large(10));
    assert_eq!(read(builder(11).body_limit(10), Some(11)).await, Ok(11));
    assert_eq!(read(builder(11), Some(10)).await, large(10));
}

#[tokio::test]
async fn errors_of_every_format_are_read() {
    let long = "x".repeat(5000);
    let api = r#"{"code": 404, "codeType": "LINK_NOT_FOUND", "message": "no such link", "details": [{"id": "1"}]}"#;
    for (status, body, code_type, message) in [
        (404, api, Some("LINK_NOT_FOUND"), "no such link"),
        (500, api, Some("LINK_NOT_FOUND"), "no such link"),
        (403, r#"{"codeType": "X"}"#, Some("X"), ""),
        (
            400,
            r#"{"message": "m", "details": {"a": 1}, "code": "7"}"#,
            None,
            "m",
        ),
        (400, r#"{"message": null, "codeType": 7}"#, Some("7"), ""),
        (
            502,
            "<html><head><title>Bad\n gateway</title>",
            None,
            "<html><head><title>Bad gateway</title>",
        ),
        (
            503,
            r#"{"code": 503, "codeTy"#,
            None,
            r#"{"code": 503, "codeTy"#,
        ),
        (500, "", None, ""),
        (500, "[]", None, "[]"),
        (400, "\"text\"", None, "\"text\""),
        (418, "null", None, "null"),
    ] {
        let server = Server::script([Act::reply(status, &[("x-request-id", "r-9")], body)]);
        let error = server
            .client()
            .links()
            .get("1")
            .retry(Retry::none())
            .await
            .unwrap_err();
        let api = error.api().unwrap_or_else(|| panic!("{body}: {error}"));
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.code_type(), code_type, "{body}");
        assert_eq!(api.message(), message, "{body}");
        let text = error.to_string();
        assert!(text.contains(message) && text.contains("r-9"), "{text}");
        assert!(
            text.contains(&status.to_string()) && text.contains("LinksService_Get"),
            "{text}"
        );
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_server_error(), status >= 500);
    }
    let fields = json!({"errors": {"name": [long]}}).to_string();
    let server = Server::script([
        Act::reply(500, &[], &long),
        Act::reply(200, &[], &long),
        Act::reply(422, &[], &fields),
    ]);
    for _ in 0..3 {
        let error = server
            .client()
            .links()
            .get("1")
            .retry(Retry::none())
            .await
            .unwrap_err();
        assert!(
            format!("{error}{error:?}").len() < 1500,
            "whole bodies are not printed"
        );
    }
}

#[tokio::test]
async fn undecodable_responses_report_the_location() {
    let padding = " ".repeat(300);
    for (body, path) in [
        (
            r#"{"links": [{"id": "1"}, {"eventCount": {}}]}"#.to_owned(),
            "$.links[1].eventCount",
        ),
        (r#"{"links": [{"id": 5}]}"#.to_owned(), "$.links[0].id"),
        (
            format!(
                "{{\"totalCount\": 1,{padding}\n\n \"links\": [{{}},{{}}, {{\"tags\":\n[7]}}]}}"
            ),
            "$.links[2].tags[0]",
        ),
        (r#"{"links": {"a": 1}}"#.to_owned(), "$.links"),
        (
            r#"{"links": [{"metadata": {"k": 1}}]}"#.to_owned(),
            "$.links[0].metadata.k",
        ),
        (
            r#"{"links": [{"createdAt": "yesterday"}]}"#.to_owned(),
            "$.links[0].createdAt",
        ),
        (
            r#"{"links": [{"id": "a\"]}b", "eventCount": "x"}]}"#.to_owned(),
            "$.links[0].eventCount",
        ),
        ("<html>".to_owned(), "$"),
        (r#"{"links": [{"id": "1"#.to_owned(), "$.links[0].id"),
        (r#"{} {}"#.to_owned(), "$"),
    ] {
        let server = Server::script([Act::reply(200, &[("content-type", "text/html")], &body)]);
        let error = server.client().links().list().await.unwrap_err();
        let ErrorKind::Decode(decode) = error.kind() else {
            panic!("{body}: {error}")
        };
        assert_eq!(decode.path(), path, "{body}: {error}");
        assert!(
            decode.excerpt().chars().count() <= 82,
            "{}",
            decode.excerpt()
        );
        assert_eq!((decode.status().as_u16(), error.attempts()), (200, 1));
        assert!(error.to_string().contains("text/html"), "{error}");
        assert_eq!(server.seen().len(), 1, "not retried");
    }
}

#[test]
fn reading_is_lenient() {
    let one: Link = serde_json::from_value(json!({
        "id": null, "eventCount": "12", "createdAt": "", "updatedAt": null, "expiresAt": "2026-01-02T03:04:05.678+01:00",
        "tags": null, "metadata": {"a": "b", "c": null}, "fromTheFuture": {"x": [1, {"y": null}]},
        "customDomain": {"status": "BRAND_NEW"}, "qrcodeDesign": null,
    }))
    .unwrap();
    assert_eq!((one.id.as_str(), one.event_count), ("", 12));
    assert_eq!((one.created_at, one.tags.is_set()), (None, false));
    assert_eq!(
        one.expires_at.unwrap().to_rfc3339(),
        "2026-01-02T02:04:05.678+00:00"
    );
    assert_eq!(one.metadata.len(), 1);
    assert_eq!(one.custom_domain.unwrap().status.as_str(), "BRAND_NEW");
    for (count, read) in [
        (json!(7), 7),
        (json!("7"), 7),
        (json!(-7), -7),
        (json!(7.0), 7),
        (json!("7.0"), 7),
        (json!("9223372036854775807"), i64::MAX),
        (json!(""), 0),
        (json!(null), 0),
    ] {
        let link: Link = serde_json::from_value(json!({"eventCount": count})).unwrap();
        assert_eq!(link.event_count, read, "{count}");
    }
    for count in [
        json!(7.5),
        json!("x"),
        json!([]),
        json!(true),
        json!(1e30),
        json!(u64::MAX),
    ] {
        assert!(
            serde_json::from_value::<Link>(json!({"eventCount": count})).is_err(),
            "{count}"
        );
    }
    for (status, read) in [
        ("JOB_STATUS_RUNNING", JobStatus::Running),
        ("NEW", JobStatus::from("NEW")),
    ] {
        let job: linkbreakers_sdk::types::Job =
            serde_json::from_value(json!({"status": status})).unwrap();
        assert_eq!(job.status, read);
        assert_eq!(
            serde_json::to_value(&job).unwrap(),
            json!({"status": status}),
            "round trip"
        );
    }
}

#[test]
fn writing_is_strict() {
    use linkbreakers_sdk::types::CreateLinkRequest;
    let body = |link: CreateLinkRequest| serde_json::to_value(link).unwrap();
    let url = "https://example.com";
    assert_eq!(
        body(CreateLinkRequest::new(url)),
        json!({"destination": url})
    );
    assert_eq!(
        body(CreateLinkRequest::new(url).tags([""; 0])),
        json!({"destination": url, "tags": []})
    );
    let time = "2026-01-02T03:04:05Z"
        .parse::<chrono::DateTime<chrono::Utc>>()
        .unwrap();
    assert_eq!(
        body(
            CreateLinkRequest::new(url)
                .tags(["a"])
                .expires_at(time)
                .qrcode_enabled(false)
        ),
        json!({"destination": url, "tags": ["a"], "expiresAt": "2026-01-02T03:04:05Z", "qrcodeEnabled": false})
    );
}

#[tokio::test]
async fn extra_fields_are_added_to_bodies() {
    let server = Server::json(LINK);
    let client = server.client();
    let body = linkbreakers_sdk::types::CreateLinkRequest::new("https://example.com").name("old");
    client
        .links()
        .create(body)
        .extra("name", "new")
        .extra("later", json!([1]))
        .await
        .unwrap();
    let sent: Value = serde_json::from_slice(&server.only().body).unwrap();
    assert_eq!(
        sent,
        json!({"destination": "https://example.com", "name": "new", "later": [1]})
    );
    let list: Vec<linkbreakers_sdk::types::CreateLinkRequest> = Vec::new();
    let error = client
        .links()
        .create_batch(list)
        .extra("name", 1)
        .await
        .unwrap_err();
    assert!(error.is_invalid(), "{error}");
    client
        .request::<Object>("POST", "/v1/x")
        .extra("a", 1)
        .await
        .unwrap();
    assert_eq!(server.seen()[1].text(), r#"{"a":1}"#);
}

#[tokio::test]
async fn the_path_of_a_deep_error_is_bounded() {
    for body in ["[".repeat(100_000), "{\"a\":".repeat(100_000)] {
        let server = Server::script([Act::reply(200, &[], &body)]);
        let error = server.client().links().get("1").await.unwrap_err();
        assert!(
            error.to_string().len() < 1000,
            "{}",
            error.to_string().len()
        );
    }
}

#[tokio::test]
async fn a_page_without_a_byte_is_no_end_of_a_list() {
    for (status, body, ends) in [
        (200, "", false),
        (200, " \n", false),
        (200, "{}", true),
        (204, "", true),
    ] {
        let first = r#"{"links": [{"id": "1"}], "nextPageToken": "2"}"#;
        let replies = [Act::reply(200, &[], first), Act::reply(status, &[], body)];
        let server = Server::script(replies);
        let mut items = server.client().links().list().items();
        assert_eq!(items.try_next().await.unwrap().unwrap().id, "1");
        match items.try_next().await {
            Ok(None) => assert!(ends, "{status} {body:?}"),
            Ok(Some(link)) => panic!("{link:?}"),
            Err(error) => {
                assert!(!ends && error.is_decode(), "{status} {body:?}: {error}");
                assert!(error.to_string().contains("the body is empty"), "{error}");
            }
        }
    }
}
