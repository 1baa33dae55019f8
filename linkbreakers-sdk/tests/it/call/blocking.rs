//! Calls without async: from plain threads, and from inside both kinds of Tokio runtime.

use crate::support::{Act, LINK, Server};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Retry, testing};
use serde_json::json;

#[test]
fn calls_need_no_runtime() {
    let server = Server::script([Act::json(r#"{"link": {"id": "1"}}"#)]);
    let client = server.client();
    let created = client
        .links()
        .create(CreateLinkRequest::new("https://example.com"))
        .call();
    assert_eq!(created.expect("created").link.id, "1");
    let response = client.links().get("1").call_send().expect("a response");
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    let error = client.links().get("..").call().expect_err("refused");
    assert!(error.is_invalid());
}

#[test]
fn threads_share_a_client() {
    let server = Server::json(LINK);
    let client = server.client();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..20 {
                    client.links().get("1").call().expect("a response");
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 160);
}

fn call_from_inside() {
    let server = Server::json(LINK);
    server.client().links().get("1").call().expect("a response");
    let items = server.client().links().list().items().blocking();
    assert_eq!(items.count(), 0);
}

#[tokio::test(flavor = "current_thread")]
async fn calls_work_inside_a_current_thread_runtime() {
    call_from_inside();
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_work_inside_a_multi_thread_runtime() {
    call_from_inside();
    tokio::task::spawn_blocking(call_from_inside)
        .await
        .expect("no panic");
}

#[tokio::test(flavor = "current_thread")]
async fn calls_work_inside_a_local_set() {
    let local = tokio::task::LocalSet::new();
    local
        .run_until(async {
            tokio::task::spawn_local(async { call_from_inside() })
                .await
                .expect("no panic");
        })
        .await;
}

#[test]
fn an_iterator_may_be_dropped_early() {
    let memory = testing::MockTransport::new(|request| {
        let next = request.number.to_string();
        let page = json!({"links": [{}, {}], "nextPageToken": next, "link": {}});
        testing::MockResponse::json(200, page)
    });
    let client = linkbreakers_sdk::Client::builder()
        .token("t")
        .transport(memory.clone())
        .build()
        .expect("a client");
    for _ in 0..3 {
        let mut items = client.links().list().items().blocking();
        assert!(items.next().is_some_and(|item| item.is_ok()));
    }
    assert_eq!(client.links().list().items().blocking().take(3).count(), 3);
    assert_eq!(
        memory.count(),
        5,
        "no page is requested before it is needed"
    );
    client
        .links()
        .get("1")
        .call()
        .expect("the client still works");
}

/// A nested call would wait for the thread that it runs on.
#[test]
fn a_nested_call_is_an_error_and_does_not_hang() {
    let server = Server::script([Act::reply(503, &[], ""), Act::json(LINK)]);
    let inner = server.client();
    let (sender, messages) = std::sync::mpsc::channel();
    let policy = Retry::with(move |_| {
        let error = inner
            .links()
            .get("1")
            .call()
            .err()
            .map(|error| error.to_string());
        _ = sender.send(error);
        Some(std::time::Duration::ZERO)
    });
    let call = server.client().links().get("1").retry(policy);
    call.call().expect("the second attempt");
    let message = messages.recv().expect("the policy ran").expect("an error");
    assert!(message.contains("inside of another"), "{message}");
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn a_policy_that_panics_is_an_error_and_does_not_hang() {
    let memory = testing::MockTransport::new(|_| testing::MockResponse::json(503, json!({})));
    let client = linkbreakers_sdk::Client::builder()
        .token("t")
        .transport(memory)
        .retry(Retry::with(|_| panic!("on purpose")))
        .build()
        .expect("a client");
    let error = client.links().get("1").call().expect_err("given up");
    assert!(error.is_transport(), "{error}");
    client
        .links()
        .get("1")
        .retry(Retry::none())
        .call()
        .expect_err("the client still works");
}
