//! Spans of calls: the fields that they have, and the secrets that they never contain.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use linkbreakers_sdk::Client;
use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const TOKEN: &str = "tok-4e1243bd22c66e76";

/// A subscriber that records everything as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Log {
    fn add(&self, label: &str, record: impl FnOnce(&mut Line)) {
        let mut line = Line(label.to_owned());
        record(&mut line);
        self.0.lock().expect("no panic").push_str(&(line.0 + "\n"));
    }

    fn text(&self) -> String {
        self.0.lock().expect("no panic").clone()
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("linkbreakers_sdk")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.add(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        self.add("", |line| values.record(line));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        self.add(event.metadata().level().as_str(), |line| event.record(line));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Blocking calls run on a thread of the SDK; the subscriber of the calling thread must record them.
#[test]
fn blocking_calls_are_recorded_by_the_callers_subscriber() {
    let memory = MockTransport::new(|_| MockResponse::json(200, json!({"link": {}})));
    let log = Log::default();
    let client = Client::builder().token(TOKEN).transport(memory).build();
    let client = client.expect("a client");
    tracing::subscriber::with_default(log.clone(), || {
        client.links().get("1").call().expect("a response");
    });
    let text = log.text();
    assert!(
        text.contains("operation=\"LinksService_Get\"") && text.contains("status_code=200"),
        "{text}"
    );
}

#[tokio::test(start_paused = true)]
async fn calls_are_spans_without_secrets() {
    let memory = MockTransport::new(|request| match request.number {
        0 => MockResponse::new(503, TOKEN),
        1 | 2 => MockResponse::json(200, json!({"link": {"name": "a body"}}))
            .header("x-request-id", "r-1")
            .header("deprecation", "@1767225600")
            .header("x-echo", TOKEN)
            .header("sunset", "Wed, 31 Dec 2026 23:59:59 GMT"),
        _ => MockResponse::json(404, json!({"message": TOKEN})).header("x-request-id", TOKEN),
    });
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let client = Client::builder()
        .token(TOKEN)
        .transport(memory)
        .build()
        .expect("a client");
    client
        .links()
        .get("secret-id")
        .await
        .expect("the second attempt");
    client.links().get("secret-id").await.expect("a response");
    client.links().get("secret-id").await.expect_err("404");
    drop(guard);
    let text = log.text();
    assert_eq!(text.matches("api_call ").count(), 3, "{text}");
    for expected in [
        "attempts=2",
        "request_id=\"r-1\"",
        "duration_ms=",
        "another attempt follows",
        // OpenTelemetry's conventions for HTTP clients.
        "api_call otel.name=GET /v1/links/{id} otel.kind=\"internal\"",
        "api_attempt otel.name=GET /v1/links/{id} otel.kind=\"client\"",
        "http.request.method=GET",
        "url.template=\"/v1/links/{id}\"",
        "server.address=\"api.linkbreakers.com\"",
        "http.request.resend_count=1",
        "http.response.status_code=200",
        "http.response.status_code=404",
        "http.response.status_code=503",
        "error.type=\"404\"",
        "error.type=\"503\"",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert_eq!(
        text.matches("the operation is deprecated").count(),
        1,
        "once: {text}"
    );
    assert!(text.contains("sunset=\"Wed, 31 Dec 2026"), "{text}");
    assert_eq!(text.matches("\napi_attempt ").count(), 4, "{text}");
    assert_eq!(
        text.matches("resend_count").count(),
        1,
        "only of the second attempt: {text}"
    );
    for secret in [TOKEN, "secret-id", "a body"] {
        assert!(!text.contains(secret), "{text}");
    }
}
