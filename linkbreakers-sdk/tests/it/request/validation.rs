//! Input that the SDK checks before sending, because the API's rules are certain.

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::types::{
    CreateContactLinkRequest, CreateLinkRequest, CreateOpenMediaLinkRequest,
    CreateThankYouLinkRequest, UpdateLinkRequest, VCardData,
};
use linkbreakers_sdk::{Client, ClientBuilder};
use serde_json::json;

fn builder(memory: &MockTransport) -> ClientBuilder {
    Client::builder().token("t").transport(memory.clone())
}

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

#[tokio::test]
async fn input_is_checked_before_sending() {
    let memory = MockTransport::new(|_| MockResponse::json(200, json!({"link": {}})));
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
    let bulk = linkbreakers_sdk::types::CreateBulkLinksRequest::new(many.clone());
    for error in [
        client
            .links()
            .create_bulk(bulk.clone())
            .await
            .expect_err("251"),
        client
            .links()
            .create_bulk_async(bulk)
            .await
            .expect_err("251"),
    ] {
        let text = error.to_string();
        assert!(text.contains("`links`") && text.contains("250"), "{text}");
    }
    // The rules apply to links of every kind, and to updates.
    let (expired, pairs) = ("expiredDestination", json!({"a": null}));
    let card = || CreateContactLinkRequest::new(VCardData::default());
    let thanks = || CreateThankYouLinkRequest::new("Thanks");
    let media = || CreateOpenMediaLinkRequest::new("m");
    let change = || UpdateLinkRequest::new();
    let links = || client.links();
    for (error, field) in [
        (
            links()
                .create_contact(card().metadata(metadata(51)))
                .await
                .err(),
            "metadata",
        ),
        (
            links()
                .create_contact(card())
                .extra("metadata", pairs)
                .await
                .err(),
            "metadata",
        ),
        (
            links()
                .create_thank_you(thanks().metadata(metadata(51)))
                .await
                .err(),
            "metadata",
        ),
        (
            links()
                .create_open_media(media().expired_destination("x"))
                .await
                .err(),
            expired,
        ),
        (
            links()
                .update("1", change().expired_destination("x y:z"))
                .await
                .err(),
            expired,
        ),
    ] {
        let error = error.expect(field);
        let refused = error.invalid_input().map(|invalid| invalid.field());
        assert_eq!(refused, Some(field), "{error}");
    }
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
    let change = change().expired_destination("");
    client
        .links()
        .update("1", change)
        .await
        .expect("an empty string is accepted");
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

#[cfg(feature = "tags")]
#[tokio::test]
async fn missing_required_parameters_are_refused() {
    let memory = MockTransport::new(|_| MockResponse::json(200, json!({"link": {}})));
    let client = builder(&memory).build().expect("a client");
    let error = client.tags().delete().await.expect_err("no name");
    let field = error.invalid_input().map(|invalid| invalid.field());
    assert_eq!((field, memory.count()), (Some("name"), 0), "{error}");
    client.tags().delete().name("a").await.expect("sent");
    client.tags().delete().validate(false).await.expect("sent");
    let targets: Vec<String> = memory
        .requests()
        .iter()
        .filter_map(|request| Some(request.uri.path_and_query()?.to_string()))
        .collect();
    assert_eq!(targets.len(), 2);
    assert!(
        targets[0].ends_with("?name=a") && !targets[1].contains('?'),
        "{targets:?}"
    );
}
