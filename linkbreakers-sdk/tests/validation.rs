//! Input is checked before sending, where the API's rules are certain.

use linkbreakers_sdk::testing::{Canned, Memory};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Client, ClientBuilder};
use serde_json::json;

fn builder(memory: &Memory) -> ClientBuilder {
    Client::builder().token("t").transport(memory.clone())
}

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

#[tokio::test]
async fn input_is_checked_before_sending() {
    let memory = Memory::new(|_| Canned::json(200, json!({})));
    let client = builder(&memory).build().expect("a client");
    let metadata = |n: usize| {
        (0..n)
            .map(|i| (format!("k{i}"), "v".to_owned()))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    for (body, field) in [
        (CreateLinkRequest::new("example.com"), "destination"),
        (CreateLinkRequest::new(""), "destination"),
        (CreateLinkRequest::new("https://"), "destination"),
        (CreateLinkRequest::new("https://a b"), "destination"),
        (link().metadata(metadata(51)), "metadata"),
    ] {
        let error = client.links().create(body.clone()).await.expect_err(field);
        assert_eq!(
            error.invalid_input().map(|invalid| invalid.field()),
            Some(field),
            "{error}"
        );
        assert!(error.to_string().contains(&format!("`{field}`")), "{error}");
        let batch = client
            .links()
            .create_batch([link(), body.clone()])
            .await
            .expect_err(field);
        assert_eq!(
            batch
                .invalid_input()
                .map(|invalid| invalid.field().to_owned()),
            Some(format!("[1].{field}"))
        );
    }
    let many = vec![link(); 251];
    assert!(
        client
            .links()
            .create_batch(many.clone())
            .await
            .is_err_and(|error| error.is_invalid())
    );
    let extra = client
        .links()
        .create(link())
        .extra("metadata", json!({"a": 1}));
    assert!(extra.await.is_err_and(|error| error.is_invalid()));
    assert_eq!(memory.count(), 0);
    client
        .links()
        .create_batch(many)
        .validate(false)
        .await
        .expect("not checked");
    for good in [
        "https://example.com",
        "mailto:a@example.com",
        "tel:+491",
        "x-app+1.0:y",
    ] {
        client
            .links()
            .create(CreateLinkRequest::new(good))
            .await
            .expect(good);
    }
    client
        .links()
        .create(link().metadata(metadata(50)))
        .await
        .expect("50 keys");
    let off = builder(&memory).validate(false).build().expect("a client");
    off.links()
        .create(CreateLinkRequest::new(""))
        .await
        .expect("not checked");
}
