//! What a response may become in memory, and how long decoding it may take.

use std::time::Duration;

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Client, Error, ErrorKind, Json, Object};
use serde_json::Value;

fn client(limit: Option<u64>, status: u16, body: &str) -> (Client, MockTransport) {
    let body = body.to_owned();
    let memory = MockTransport::new(move |_| MockResponse::new(status, body.clone()));
    let builder = Client::builder().token("t").transport(memory.clone());
    let builder = match limit {
        Some(limit) => builder.decoded_limit(limit),
        None => builder,
    };
    (builder.build().unwrap(), memory)
}

fn list(item: &str, count: usize) -> String {
    vec![item; count].join(",")
}

fn problem(error: &Error) -> String {
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
    error.to_string()
}

#[tokio::test]
async fn what_grows_in_memory_is_refused() {
    let shapes = [
        format!(r#"{{"links":[{}]}}"#, list("{}", 20_000)),
        format!(r#"{{"links":[{}]}}"#, list("null", 20_000)),
        format!(r#"{{"links":[{{"tags":[{}]}}]}}"#, list("{}", 20_000)),
        format!(
            r#"{{"links":[{{"metadata":{{{}}}}}]}}"#,
            (0..20_000)
                .map(|i| format!(r#""{i}":"""#))
                .collect::<Vec<_>>()
                .join(",")
        ),
    ];
    for body in shapes {
        let (limited, memory) = client(Some(100_000), 200, &body);
        let error = limited.links().list().await.unwrap_err();
        let message = problem(&error);
        assert!(
            message.contains("more than 100000 bytes of memory"),
            "{message}"
        );
        assert!(message.contains("decoded_limit"), "{message}");
        assert!(message.contains("$.links"), "{message}");
        assert!(message.len() < 500, "{message}");
        assert_eq!(memory.count(), 1, "decoding again gives the same");
        limited.links().list().decoded_limit(1 << 30).await.unwrap();
        limited.links().list().items().try_next().await.unwrap_err();
    }
}

#[tokio::test]
async fn arbitrary_json_is_bounded_too() {
    let body = format!(r#"{{"a":[{}]}}"#, list("{}", 20_000));
    let (limited, _) = client(Some(100_000), 200, &body);
    let error = limited.request::<Value>("GET", "/v1/x").await.unwrap_err();
    assert!(problem(&error).contains("bytes of memory"));
    // As text it does not grow.
    limited.request::<Json>("GET", "/v1/x").await.unwrap();
    limited.request::<Object>("GET", "/v1/x").await.unwrap();
}

#[tokio::test]
async fn the_default_allows_what_the_body_limit_allows_of_real_responses() {
    let link = r#"{"id":"0b9f4b3e-5a4e-4b4b-8a52-0d7a5a3f7f10","name":"a name","entrypoint":"https://l.example/x"}"#;
    let body = format!(r#"{{"links":[{}]}}"#, list(link, 20_000));
    let (client, _) = client(None, 200, &body);
    assert_eq!(client.links().list().await.unwrap().links.len(), 20_000);
}

#[tokio::test]
async fn decoding_counts_in_the_deadline() {
    let body = format!(r#"{{"links":[{}]}}"#, list("{}", 4_000_000));
    let (client, memory) = client(None, 200, &body);
    // The transport answers at once; decoding four million links takes seconds.
    let call = client.links().list().decoded_limit(u64::MAX);
    let call = call.deadline(Duration::from_millis(200));
    let error = call.await.unwrap_err();
    let message = problem(&error);
    assert!(
        message.contains("did not end within the deadline"),
        "{message}"
    );
    assert_eq!(memory.count(), 1);
}

#[tokio::test]
async fn a_write_that_succeeded_is_reported_as_such() {
    let body = format!(r#"{{"link":{{"tags":[{}]}}}}"#, list("{}", 20_000));
    let (limited, memory) = client(Some(10_000), 200, &body);
    let link = CreateLinkRequest::new("https://example.com");
    let error = limited.links().create(link).await.unwrap_err();
    assert!(problem(&error).contains("the call succeeded"), "{error}");
    let ErrorKind::Decode(decode) = error.kind() else {
        unreachable!()
    };
    assert_eq!(decode.body().len(), body.len(), "the body is kept");
    assert_eq!(memory.count(), 1);
}

#[tokio::test]
async fn an_error_response_is_bounded() {
    let body = format!(r#"{{"message":"no","more":[{}]}}"#, list("{}", 2_000_000));
    let (client, _) = client(None, 400, &body);
    let error = client.links().list().await.unwrap_err();
    assert!(error.body().is_none());
    assert!(error.to_string().contains("400"), "{error}");
    assert!(error.to_string().len() < 500, "{error}");
}
