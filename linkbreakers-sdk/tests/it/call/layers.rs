//! Layers around calls and attempts: what they see, what they can do, and that no token passes through them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::transport::{Body, Fault};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{
    Attempt, BoxFuture, Call, CallResponse, Client, ClientBuilder, Error, ErrorKind, Layer,
    NextAttempt, NextCall, Retry,
};
use serde_json::json;
use tokio::time::Instant;

const TOKEN: &str = "tok-4e1243bd22c66e76";

fn builder(memory: &MockTransport) -> ClientBuilder {
    Client::builder().token(TOKEN).transport(memory.clone())
}

fn api() -> MockTransport {
    MockTransport::new(|request| match request.number {
        0 => MockResponse::new(503, "").header("x-echo", TOKEN),
        _ => MockResponse::json(200, json!({"link": {"id": "1"}})).delay(Duration::from_secs(1)),
    })
}

type Log = Arc<Mutex<Vec<String>>>;

/// Counts, times, and injects a fault into the second attempt.
#[derive(Clone)]
struct Observer(&'static str, Log);

impl Observer {
    fn note(&self, text: String) {
        self.1.lock().unwrap().push(format!("{} {text}", self.0));
    }
}

impl Layer for Observer {
    fn call(&self, call: Call, next: NextCall) -> BoxFuture<Result<CallResponse, Error>> {
        let this = self.clone();
        this.note(format!(
            "call {} {} {}",
            call.operation(),
            call.method(),
            call.template()
        ));
        assert!(!format!("{call:?} {:?}", call.headers()).contains(TOKEN));
        Box::pin(async move {
            let before = Instant::now();
            let outcome = next.run(call).await;
            let attempts = outcome.as_ref().map(CallResponse::attempts);
            let attempts = attempts.unwrap_or_default();
            this.note(format!("called {attempts} {}", before.elapsed().as_secs()));
            outcome
        })
    }

    fn attempt(
        &self,
        attempt: Attempt,
        next: NextAttempt,
    ) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        self.note(format!("attempt {}", attempt.number()));
        assert!(!format!("{attempt:?} {:?}", attempt.request.headers()).contains(TOKEN));
        if self.0 == "inner" && attempt.number() == 2 {
            return Box::pin(async { Err(Fault::broken("injected")) });
        }
        next.run(attempt)
    }
}

#[tokio::test(start_paused = true)]
async fn a_layer_counts_times_and_injects_a_fault() {
    let (memory, log) = (api(), Log::default());
    let client = builder(&memory)
        .layer(Observer("outer", log.clone()))
        .layer(Observer("inner", log.clone()))
        .retry(Retry::default().initial_backoff(Duration::ZERO))
        .build()
        .unwrap();
    let link = client.links().get("secret id").await.unwrap();
    assert_eq!(link.link.id, "1");
    let call = "call LinksService_Get GET /v1/links/{id}";
    assert_eq!(
        *log.lock().unwrap(),
        [
            &format!("outer {call}"),
            &format!("inner {call}"),
            "outer attempt 1",
            "inner attempt 1",
            "outer attempt 2",
            "inner attempt 2",
            "outer attempt 3",
            "inner attempt 3",
            "inner called 3 1",
            "outer called 3 1",
        ]
    );
    // The injected fault reached no server, and the token was added below all layers.
    let sent = memory.requests();
    let bearer = format!("Bearer {TOKEN}");
    assert_eq!(sent.len(), 2);
    assert!(
        sent.iter()
            .all(|request| request.header("authorization") == Some(&bearer))
    );
}

/// Changes headers and body of calls, and answers one itself.
struct Changer;

impl Layer for Changer {
    fn call(&self, mut call: Call, next: NextCall) -> BoxFuture<Result<CallResponse, Error>> {
        if call.operation() == "LinksService_Delete" {
            return Box::pin(async { Ok(CallResponse::new(http::StatusCode::OK, "{}")) });
        }
        call.headers_mut().insert("x-tenant", "7".parse().unwrap());
        if call.body().is_some_and(|body| !body.is_empty()) {
            call.set_body(r#"{"destination":"https://changed.example"}"#);
        }
        Box::pin(async move {
            let mut response = next.run(call).await?;
            let body = String::from_utf8(response.body().to_vec()).unwrap();
            response.set_body(body.replace("\"1\"", "\"2\""));
            Ok(response)
        })
    }
}

#[tokio::test]
async fn a_layer_changes_calls_and_answers_them() {
    let memory = MockTransport::new(|_| MockResponse::json(200, json!({"link": {"id": "1"}})));
    let client = builder(&memory).layer(Changer).build().unwrap();
    let body = CreateLinkRequest::new("https://example.com");
    assert_eq!(client.links().create(body).await.unwrap().link.id, "2");
    let sent = memory.requests();
    assert_eq!(sent[0].header("x-tenant"), Some("7"));
    assert_eq!(sent[0].json()["destination"], "https://changed.example");
    client.links().delete("1").await.unwrap();
    assert_eq!(memory.count(), 1, "the layer answered");
    let mut stream = client.links().get("1").stream().await.unwrap();
    assert!(
        stream.try_next().await.unwrap().is_some(),
        "a stream passes through"
    );
}

/// Adds a credential: a header to the call, a header to each attempt, or a query to its URL.
struct Smuggler(&'static str, &'static str);

impl Layer for Smuggler {
    fn call(&self, mut call: Call, next: NextCall) -> BoxFuture<Result<CallResponse, Error>> {
        if self.0 == "call" {
            call.headers_mut().insert(self.1, "k-1".parse().unwrap());
        }
        next.run(call)
    }

    fn attempt(
        &self,
        mut attempt: Attempt,
        next: NextAttempt,
    ) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        let request = &mut attempt.request;
        match self.0 {
            "attempt" => {
                request.headers_mut().insert(self.1, "k-1".parse().unwrap());
            }
            "query" => {
                let uri = request.uri();
                let separator = if uri.query().is_some() { '&' } else { '?' };
                let url = format!("{uri}{separator}{}=k-1", self.1);
                *request.uri_mut() = url.parse().unwrap();
            }
            _ => {}
        }
        next.run(attempt)
    }
}

#[tokio::test]
async fn a_layer_adds_no_credentials() {
    for (place, name) in [
        ("call", "x-api-key"),
        ("call", "authorization"),
        ("call", "cookie"),
        ("call", "x-linkbreakers-key"),
        ("attempt", "x-api-key"),
        ("attempt", "authorization"),
        ("attempt", "proxy-authorization"),
        ("query", "api_key"),
        ("query", "access%5Ftoken"),
    ] {
        let memory = MockTransport::new(|_| MockResponse::json(200, json!({})));
        let client = builder(&memory).layer(Smuggler(place, name));
        let sent = client.build().unwrap().links().list().await;
        let error = sent.expect_err(name);
        assert!(
            matches!(error.kind(), ErrorKind::Auth { .. }),
            "{place} {name}: {error}"
        );
        assert!(
            error.to_string().contains("https://"),
            "{place} {name}: {error}"
        );
        assert_eq!(memory.count(), 0, "{place} {name}");
    }
}

/// Sends requests elsewhere.
struct Diverter(&'static str);

impl Layer for Diverter {
    fn attempt(
        &self,
        mut attempt: Attempt,
        next: NextAttempt,
    ) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        *attempt.request.uri_mut() = self.0.parse().unwrap();
        next.run(attempt)
    }
}

#[tokio::test]
async fn a_request_that_is_sent_elsewhere_has_no_token() {
    for (url, has_token) in [
        ("https://api.linkbreakers.com/v1/other", true),
        ("https://evil.example/v1/x", false),
        ("https://api.linkbreakers.com:8443/v1/x", false),
        ("http://api.linkbreakers.com/v1/x", false),
        ("https://api.linkbreakers.com.evil.example/v1/x", false),
    ] {
        let memory = MockTransport::new(|_| MockResponse::json(200, json!({})));
        let client = builder(&memory).layer(Diverter(url)).build().unwrap();
        client.request::<Bytes>("GET", "/v1/x").await.unwrap();
        let sent = memory.requests();
        assert_eq!(
            sent[0].header("authorization").is_some(),
            has_token,
            "{url}"
        );
    }
}
