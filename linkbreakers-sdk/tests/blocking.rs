//! Calls without async: from plain threads, and from inside of runtimes of either kind.

mod support;

use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Retry, testing};
use serde_json::json;
use support::{Act, Server};

#[test]
fn calls_need_no_runtime() {
    let server = Server::script([Act::json(r#"{"link": {"id": "1"}}"#)]);
    let client = server.client();
    let created = client
        .links()
        .create(CreateLinkRequest::new("https://example.com"))
        .call();
    assert_eq!(
        created
            .expect("created")
            .link
            .and_then(|link| link.id)
            .as_deref(),
        Some("1")
    );
    let response = client.links().get("1").call_send().expect("an answer");
    assert_eq!((response.status().as_u16(), response.tries()), (200, 1));
    let error = client.links().get("..").call().expect_err("refused");
    assert!(error.is_invalid());
}

#[test]
fn threads_share_a_client() {
    let server = Server::json("{}");
    let client = server.client();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..20 {
                    client.links().get("1").call().expect("an answer");
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 160);
}

fn call_from_inside() {
    let server = Server::json("{}");
    server.client().links().get("1").call().expect("an answer");
    let items = server.client().links().list().items().blocking();
    assert_eq!(items.count(), 0);
}

#[tokio::test(flavor = "current_thread")]
async fn inside_of_a_runtime_of_one_thread() {
    call_from_inside();
}

#[tokio::test(flavor = "multi_thread")]
async fn inside_of_a_runtime_of_many_threads() {
    call_from_inside();
    tokio::task::spawn_blocking(call_from_inside)
        .await
        .expect("no panic");
}

#[test]
fn a_policy_that_panics_is_an_error_and_no_hang() {
    let memory = testing::Memory::new(|_| testing::Canned::json(503, json!({})));
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
        .expect_err("still at work");
}
