//! Spans of calls: the fields that they have, and the secrets that they never contain.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::{AccessToken, Client};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const TOKEN: &str = "tok-4e1243bd22c66e76";

/// A subscriber that records as text what targets of a prefix say, at all levels.
#[derive(Clone)]
struct Log {
    prefix: &'static str,
    lines: Arc<Mutex<String>>,
}

impl Default for Log {
    fn default() -> Self {
        Self::of("linkbreakers_sdk")
    }
}

impl Log {
    fn of(prefix: &'static str) -> Self {
        let lines = Arc::default();
        Self { prefix, lines }
    }

    fn add(&self, label: &str, record: impl FnOnce(&mut Line)) {
        let mut line = Line(label.to_owned());
        record(&mut line);
        self.lines
            .lock()
            .expect("no panic")
            .push_str(&(line.0 + "\n"));
    }

    fn text(&self) -> String {
        self.lines.lock().expect("no panic").clone()
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
        metadata.target().starts_with(self.prefix)
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

/// The token of a moment: another one every 40 ms.
fn token(start: Instant) -> String {
    format!("tok-{:06}-62d1", start.elapsed().as_millis() / 40)
}

/// Responds on one connection: 401, with the token in the message, unless it is one of `accepted`.
async fn serve(socket: TcpStream, accepted: impl Fn() -> [String; 2]) -> std::io::Result<()> {
    let mut socket = BufStream::new(socket);
    let mut sent = String::new();
    let mut line = String::new();
    while socket.read_line(&mut line).await? > 0 {
        if let Some(token) = line.strip_prefix("authorization: Bearer ") {
            sent = token.trim().to_owned();
        }
        if line.trim().is_empty() {
            let (status, body) = if accepted().contains(&sent) {
                ("200 OK", json!({"link": {"id": "1"}}))
            } else {
                (
                    "401 Unauthorized",
                    json!({"message": format!("{sent} is not valid")}),
                )
            };
            let (body, kind) = (body.to_string(), "content-type: application/json");
            let length = body.len();
            let head = format!("HTTP/1.1 {status}\r\n{kind}\r\ncontent-length: {length}\r\n\r\n");
            socket.write_all((head + &body).as_bytes()).await?;
            socket.flush().await?;
        }
        line.clear();
    }
    Ok(())
}

/// What the crates below the SDK write at level TRACE is read too, over real sockets.
#[tokio::test]
async fn no_level_records_a_token_that_rotates() {
    let start = Instant::now();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let before = start
                .checked_sub(Duration::from_millis(40))
                .unwrap_or(start);
            // Valid now, or the one that follows: the client's clock is asked first.
            tokio::spawn(serve(socket, move || [token(start), token(before)]));
        }
    });
    let log = Log::of("");
    let guard = tracing::subscriber::set_default(log.clone());
    let client = Client::builder().base_url(url).token_source(move || {
        let token = AccessToken::new(token(start)).expires_in(Duration::from_millis(30));
        async { Ok(token) }
    });
    let client = client.build().expect("a client");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let client = client.clone();
        calls.spawn(async move {
            let mut renewed = 0;
            while start.elapsed() < Duration::from_millis(600) {
                renewed += usize::from(client.links().get("1").await.is_err());
            }
            renewed
        });
    }
    calls.join_all().await;
    drop(guard);
    server.abort();
    let text = log.text();
    let spans = text.matches("api_attempt ").count();
    assert!(spans > 64, "{spans}");
    assert!(text.contains("status_code=200"), "no call passed");
    let leak = text.lines().find(|line| line.contains("tok-"));
    assert_eq!(leak, None);
}
