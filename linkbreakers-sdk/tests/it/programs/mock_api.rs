//! Tests of the mock API: its checks, its state, and that every response fits the pinned document.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use linkbreakers_sdk::Client;
use linkbreakers_sdk::types::{CreateBulkLinksRequest, CreateLinkRequest, MediaStatus};
use serde_json::{Value, json};

use crate::support::mock_api::{Mock, TOKEN};

/// A client of the mock API.
fn client(mock: &Mock) -> Client {
    Client::builder()
        .token("mock-token")
        .base_url(&mock.url)
        .build()
        .unwrap()
}

#[tokio::test]
async fn uploads_go_to_storage_without_the_token() {
    let mock = Mock::start(&[]);
    let png = b"\x89PNG\r\n\x1a\n and more";
    let media = client(&mock)
        .media()
        .upload("logo.png", png.to_vec())
        .await
        .unwrap();
    assert_eq!(
        (media.status, media.size),
        (MediaStatus::Ready, png.len() as i64)
    );
    let stored = mock
        .agent
        .get(media.signed_url)
        .call()
        .unwrap()
        .body_mut()
        .read_to_vec()
        .unwrap();
    assert_eq!(stored, png);
}

#[tokio::test]
async fn jobs_succeed_or_fail() {
    let mock = Mock::start(&[]);
    let client = client(&mock);
    for (shortlink, created) in [("new", Some(2)), ("menu", None)] {
        let second = CreateLinkRequest::new("https://example.com/b").shortlink(shortlink);
        let batch =
            CreateBulkLinksRequest::new([CreateLinkRequest::new("https://example.com/a"), second]);
        let queued = client
            .links()
            .create_bulk_async(batch)
            .send()
            .await
            .unwrap();
        let id = queued.id.clone();
        assert_eq!(queued.status(), 202);
        assert_eq!(queued.headers()["location"], format!("/v1/jobs/{id}"));
        let pause = Duration::from_millis(5);
        let outcome = client.jobs().wait(id).initial_interval(pause).await;
        let ids = outcome
            .ok()
            .and_then(|job| job.links_bulk_create)
            .map(|result| result.link_ids.len());
        assert_eq!(ids, created);
    }
}

#[test]
fn invalid_requests_get_errors_in_the_format_of_the_api() {
    let mock = Mock::start(&[]);
    let link = json!({"destination": "https://example.com", "shortlink": "menu"});
    let cases = [
        (
            mock.send("GET", "/v1/links?pageSize=1", &[], None),
            (401, "UNAUTHENTICATED"),
        ),
        (
            mock.send(
                "GET",
                "/v1/links?pageSize=1",
                &[("authorization", "Bearer other")],
                None,
            ),
            (401, "UNAUTHENTICATED"),
        ),
        (
            mock.call("GET", "/v1/links", None),
            (400, "INVALID_ARGUMENT"),
        ),
        (
            mock.call("GET", "/v1/links?pageSize=1&unknown=1", None),
            (400, "INVALID_ARGUMENT"),
        ),
        (
            mock.call("GET", "/v1/links?pageSize=1&pageToken=made-up", None),
            (400, "INVALID_ARGUMENT"),
        ),
        (
            mock.call(
                "POST",
                "/v1/links",
                Some(&json!({"name": "no destination"})),
            ),
            (400, "INVALID_ARGUMENT"),
        ),
        (
            mock.call("POST", "/v1/links", Some(&link)),
            (409, "SHORTLINK_ALREADY_EXISTS"),
        ),
        (
            mock.call(
                "POST",
                "/v1/links/batch",
                Some(&json!([{"destination": "https://a.example"}, link])),
            ),
            (409, "SHORTLINK_ALREADY_EXISTS"),
        ),
        (
            mock.call("GET", "/v1/links/unknown", None),
            (404, "NOT_FOUND"),
        ),
        (mock.call("GET", "/v1/nothing", None), (404, "NOT_FOUND")),
    ];
    for (response, expected) in cases {
        assert_eq!(response.code(), expected, "{}", response.body);
        assert_eq!(response.body["code"], expected.0);
        assert!(response.body["message"].is_string() && response.body["details"].is_array());
    }
    let links = mock.call("GET", "/v1/links?pageSize=1", None);
    assert_eq!(
        links.body["totalCount"], 3,
        "a refused batch leaves nothing behind"
    );
}

#[test]
fn every_response_reports_the_rate_limit() {
    let mock = Mock::start(&["--limit", "2"]);
    for left in ["1", "0"] {
        let response = mock.call("GET", "/v1/workspace", None);
        assert_eq!(
            (response.status, response.header("ratelimit-remaining")),
            (200, Some(left))
        );
        assert_eq!(
            response.header("ratelimit-policy"),
            Some("\"default\";q=2;w=60")
        );
        assert!(
            response
                .header("ratelimit")
                .unwrap()
                .starts_with(&format!("\"default\";r={left};t="))
        );
        assert!(
            response
                .header("x-ratelimit-reset")
                .unwrap()
                .parse::<u64>()
                .unwrap()
                > 1_700_000_000
        );
    }
    let refused = mock.call("GET", "/v1/workspace", None);
    assert_eq!(refused.code(), (429, "RATE_LIMIT_EXCEEDED"));
    assert!(
        refused
            .header("retry-after")
            .unwrap()
            .parse::<u64>()
            .unwrap()
            <= 60
    );
}

#[test]
fn a_repeated_request_is_replayed_and_a_reused_key_refused() {
    let mock = Mock::start(&[]);
    let key = ("idempotency-key", "k");
    let send = |body: Value| mock.send("POST", "/v1/links", &[TOKEN, key], Some(&body));
    let first = send(json!({"destination": "https://example.com"}));
    let again = send(json!({"destination": "https://example.com"}));
    let other = send(json!({"destination": "https://example.com/other"}));
    assert_eq!(
        (first.status, first.header("idempotent-replayed")),
        (200, None)
    );
    assert_eq!(
        (again.status, again.header("idempotent-replayed")),
        (200, Some("true"))
    );
    assert_eq!(first.body, again.body);
    assert_eq!(other.status, 422);
    assert_eq!(
        mock.call("GET", "/v1/links?pageSize=1", None).body["totalCount"],
        4
    );
}

#[test]
fn faults_take_turns() {
    let mock = Mock::start(&["--fault", "500", "--fault", "429", "--fault-every", "2"]);
    let statuses: Vec<u16> = (0..8)
        .map(|_| mock.call("GET", "/v1/workspace", None).status)
        .collect();
    assert_eq!(statuses, [200, 500, 200, 429, 200, 500, 200, 429]);
}

#[test]
fn pages_lead_to_the_last_one() {
    let mock = Mock::start(&[]);
    let (mut seen, mut token) = (BTreeSet::new(), String::new());
    for size in [25, 25, 10] {
        let page = mock
            .call(
                "GET",
                &format!("/v1/events?pageSize=25&pageToken={token}"),
                None,
            )
            .body["json"]
            .clone();
        let events = page["events"].as_array().unwrap();
        assert_eq!(events.len(), size);
        seen.extend(
            events
                .iter()
                .map(|event| event["id"].as_str().unwrap().to_owned()),
        );
        page["nextPageToken"]
            .as_str()
            .unwrap()
            .clone_into(&mut token);
    }
    assert_eq!((seen.len(), token.as_str()), (60, ""));
}

/// The services whose resources have ids of their own.
const STATEFUL: [&str; 9] = [
    "Visitors",
    "Webhooks",
    "Media",
    "Jobs",
    "WorkflowSteps",
    "QrcodeDesign",
    "QrcodeTemplates",
    "Members",
    "WorkspaceTokens",
];

#[test]
fn every_operation_responds_as_documented() {
    let mock = Mock::start(&["--limit", "100000"]);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/linkbreakers.json");
    let document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let links = mock.call("GET", "/v1/links?pageSize=1", None);
    let id = links.body["links"][0]["id"].as_str().unwrap();

    let mut called = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        // Without deletions, so that the others find their resources.
        for method in ["get", "post", "put", "patch"] {
            let operation = &item[method];
            if operation.is_null() {
                continue;
            }
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
            let body = (!schema.is_null()).then(|| minimal(&document, schema));
            let response = mock.call(
                &method.to_uppercase(),
                &target(operation, path, id),
                body.as_ref(),
            );
            let name = operation["operationId"].as_str().unwrap();
            // The id is that of a link; other resources that keep state do not know it.
            let unknown = STATEFUL.iter().any(|service| name.starts_with(service));
            let fine =
                response.status < 300 || (unknown && matches!(response.status, 400 | 404 | 409));
            assert!(fine, "{name}: {} {}", response.status, response.body);
            called += 1;
        }
    }
    assert!(called > 150, "only {called} operations");
}

/// Fills ids and the required parameters into a path.
fn target(operation: &Value, path: &str, id: &str) -> String {
    let mut target = path.to_owned();
    let mut separator = '?';
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        match (parameter["in"].as_str(), parameter["required"] == true) {
            (Some("path"), _) => target = target.replace(&format!("{{{name}}}"), id),
            (Some("query"), true) => {
                target += &format!("{separator}{name}=1");
                separator = '&';
            }
            _ => {}
        }
    }
    target
}

/// Builds a minimal value of a schema.
fn minimal(document: &Value, schema: &Value) -> Value {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => schema,
    };
    if let Some(only) = schema["allOf"].as_array().and_then(|all| all.first()) {
        return minimal(document, only);
    }
    if let Some(value) = schema["enum"].as_array().and_then(|values| values.last()) {
        return value.clone();
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "date-time" => json!("2026-01-01T00:00:00Z"),
        Some("string") => json!("https://example.com"),
        Some("integer" | "number") => json!(1),
        Some("boolean") => json!(false),
        Some("array") => json!([minimal(document, &schema["items"])]),
        _ => {
            let required = schema["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            required
                .map(|name| {
                    (
                        name.to_owned(),
                        minimal(document, &schema["properties"][name]),
                    )
                })
                .collect()
        }
    }
}
