//! `links().ensure(..)`: created once, however often and by however many it is run.

use http::Method;
use linkbreakers_sdk::testing::{MockResponse, MockTransport, RecordedRequest};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Client, EnsureOutcome, Retry};
use serde_json::{Value, json};

fn client(memory: &MockTransport) -> Client {
    let builder = Client::builder().token("t-1").transport(memory.clone());
    builder.retry(Retry::none()).build().unwrap()
}

fn link(shortlink: &str, domain: &str) -> Value {
    json!({"id": "l1", "shortlink": shortlink, "customDomainId": domain})
}

/// Responds by method and number, as a row of the table says.
type Responses = fn(&RecordedRequest) -> MockResponse;

#[tokio::test]
async fn a_link_is_created_unless_it_is_there() {
    let by_id = || {
        CreateLinkRequest::new("https://example.com")
            .id("l1")
            .name("New")
    };
    let by_name = || {
        CreateLinkRequest::new("https://example.com")
            .shortlink("launch")
            .tags(["q4"])
    };
    let on_domain = || by_name().custom_domain_id("d1");
    let missing: Responses = |request| match request.method {
        Method::POST => MockResponse::json(200, json!({"link": {"id": "l1"}})),
        Method::GET if request.uri.path().ends_with("/links") => {
            MockResponse::json(200, json!({"links": [link("launch-2", "")]}))
        }
        _ => MockResponse::json(404, json!({"message": "no such link"})),
    };
    let there: Responses = |request| match request.method {
        Method::GET if request.uri.path().ends_with("/links") => match request.number {
            // The second page has it.
            0 => MockResponse::json(
                200,
                json!({"links": [link("other", "")], "nextPageToken": "2"}),
            ),
            _ => MockResponse::json(
                200,
                json!({"links": [link("launch", "d0"), link("launch", "d1")]}),
            ),
        },
        _ => MockResponse::json(200, json!({"link": link("launch", "")})),
    };
    // Another program creates it between the two calls.
    let faster: Responses = |request| match (&request.method, request.number) {
        (&Method::POST, _) => MockResponse::json(409, json!({"message": "taken"})),
        (_, 0) => MockResponse::json(404, json!({"message": "no such link"})),
        _ => MockResponse::json(200, json!({"link": link("launch", "")})),
    };
    let created = EnsureOutcome::Created;
    let found = EnsureOutcome::Found;
    let updated = EnsureOutcome::Updated;
    let rows: [(CreateLinkRequest, bool, Responses, EnsureOutcome, &[&str]); 8] = [
        (
            by_id(),
            false,
            missing,
            created,
            &["GET /v1/links/l1", "POST /v1/links"],
        ),
        (
            by_id(),
            true,
            missing,
            created,
            &["GET /v1/links/l1", "POST /v1/links"],
        ),
        (by_id(), false, there, found, &["GET /v1/links/l1"]),
        (
            by_id(),
            true,
            there,
            updated,
            &["GET /v1/links/l1", "PATCH /v1/links/l1"],
        ),
        (
            by_name(),
            false,
            missing,
            created,
            &["GET /v1/links", "POST /v1/links"],
        ),
        (
            on_domain(),
            false,
            there,
            found,
            &["GET /v1/links", "GET /v1/links"],
        ),
        (
            on_domain(),
            true,
            there,
            updated,
            &["GET /v1/links", "GET /v1/links", "PATCH /v1/links/l1"],
        ),
        (
            by_id(),
            false,
            faster,
            found,
            &["GET /v1/links/l1", "POST /v1/links", "GET /v1/links/l1"],
        ),
    ];
    for (body, updates, responses, outcome, calls) in rows {
        let memory = MockTransport::new(responses);
        let client = client(&memory);
        let ensure = client.links().ensure(body);
        let ensured = if updates {
            ensure.update().await
        } else {
            ensure.await
        };
        let ensured = ensured.unwrap();
        assert_eq!(
            (ensured.outcome, ensured.link.id.as_str()),
            (outcome, "l1"),
            "{calls:?}"
        );
        let seen = memory.requests();
        let lines: Vec<String> = seen
            .iter()
            .map(|request| format!("{} {}", request.method, request.uri.path()))
            .collect();
        assert_eq!(lines, calls);
        if outcome == updated {
            let sent = seen.last().unwrap().json();
            assert!(
                sent == json!({"name": "New"}) || sent == json!({"tags": ["q4"]}),
                "{sent}"
            );
        }
    }
}

#[tokio::test]
async fn what_is_refused_for_another_reason_stays_refused() {
    let rows: [(Responses, u16); 3] = [
        (
            |request| match request.method {
                Method::POST => MockResponse::json(400, json!({"message": "malicious"})),
                _ => MockResponse::json(404, json!({"message": "no such link"})),
            },
            400,
        ),
        (
            |request| match request.method {
                Method::POST => {
                    MockResponse::json(409, json!({"message": "taken by another workspace"}))
                }
                _ => MockResponse::json(404, json!({"message": "no such link"})),
            },
            409,
        ),
        (|_| MockResponse::json(403, json!({"message": "no"})), 403),
    ];
    // A link of another domain is no reason for a refusal, and one of several is not certain to be meant.
    let elsewhere: [(Responses, u16); 2] = [
        (
            |request| match request.method {
                Method::POST => MockResponse::json(400, json!({"message": "malicious"})),
                _ => MockResponse::json(200, json!({"links": [link("launch", "d0")]})),
            },
            400,
        ),
        (
            |request| match request.method {
                Method::POST => MockResponse::json(409, json!({"message": "taken"})),
                _ => MockResponse::json(
                    200,
                    json!({"links": [link("launch", "d0"), link("launch", "d1")]}),
                ),
            },
            409,
        ),
    ];
    for (responses, status) in elsewhere {
        let memory = MockTransport::new(responses);
        let body = CreateLinkRequest::new("https://example.com").shortlink("launch");
        let ensure = client(&memory).links().ensure(body.name("New")).update();
        let error = ensure.await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
    for (responses, status) in rows {
        let memory = MockTransport::new(responses);
        let body = CreateLinkRequest::new("https://example.com").id("l1");
        let error = client(&memory).links().ensure(body).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
    let memory = MockTransport::new(|_| MockResponse::new(200, "{}"));
    for body in [
        CreateLinkRequest::new("https://example.com"),
        CreateLinkRequest::new("https://example.com")
            .id("")
            .shortlink(""),
    ] {
        let error = client(&memory).links().ensure(body).await.unwrap_err();
        assert!(error.is_invalid(), "{error}");
    }
    assert_eq!(memory.count(), 0);
}
