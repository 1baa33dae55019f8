//! Retries and their budget, on a paused clock: time passes only while the SDK waits.

use std::time::Duration;

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::types::{CreateLinkRequest, UpdateLinkRequest};
use linkbreakers_sdk::{Client, ClientBuilder, Error, Retry};
use serde_json::json;
use tokio::time::Instant;

fn builder(memory: &MockTransport) -> ClientBuilder {
    Client::builder().token("t").transport(memory.clone())
}

fn client(memory: &MockTransport) -> Client {
    builder(memory).build().expect("a good client")
}

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A first response: its name, the response, and true if another attempt follows it.
type FirstResponse = (&'static str, fn() -> MockResponse, bool);

/// First responses of every kind.
fn first_responses() -> Vec<FirstResponse> {
    vec![
        ("400", || MockResponse::new(400, ""), false),
        ("401", || MockResponse::new(401, ""), false),
        ("403", || MockResponse::new(403, ""), false),
        ("404", || MockResponse::new(404, ""), false),
        ("408", || MockResponse::new(408, ""), true),
        ("409", || MockResponse::new(409, ""), false),
        (
            "409 with Retry-After",
            || MockResponse::new(409, "").header("retry-after", "1"),
            true,
        ),
        ("422", || MockResponse::new(422, ""), false),
        ("429", || MockResponse::new(429, ""), true),
        (
            "429 used up",
            || MockResponse::json(429, json!({"codeType": "MAX_PUBLIC_API_QUERIED_REACHED"})),
            false,
        ),
        ("500", || MockResponse::new(500, ""), true),
        ("501", || MockResponse::new(501, ""), false),
        ("502", || MockResponse::new(502, ""), true),
        ("503", || MockResponse::new(503, ""), true),
        ("504", || MockResponse::new(504, ""), true),
        (
            "no connection",
            || MockResponse::fault(Fault::connect("refused")),
            true,
        ),
        (
            "cut off",
            || MockResponse::fault(Fault::broken("reset")),
            true,
        ),
        (
            "cut off in the body",
            || MockResponse::new(200, "{\"id").broken(Fault::broken("reset")),
            true,
        ),
        (
            "undecodable",
            || MockResponse::new(200, "{\"id\": {}}"),
            false,
        ),
    ]
}

#[tokio::test(start_paused = true)]
async fn idempotent_calls_are_retried_after_transient_failures() {
    for (name, response, retried) in first_responses() {
        let attempts = if retried { 2 } else { 1 };
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "QUERY"] {
            let memory = MockTransport::new(move |request| match request.number {
                0 => response(),
                _ => MockResponse::json(200, json!({"link": {}})),
            });
            let client = client(&memory);
            match method {
                "GET" => _ = client.links().list().await,
                "POST" => _ = client.links().create(link()).await,
                "PATCH" => _ = client.links().update("1", UpdateLinkRequest::new()).await,
                "DELETE" => _ = client.links().delete("1").await,
                other => _ = client.request::<()>(other, "/v1/x").await,
            }
            assert_eq!(
                memory.count(),
                if name == "undecodable" { 1 } else { attempts },
                "{method} {name}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_creation_without_a_key_is_retried_only_if_it_was_not_processed() {
    for (name, response, _) in first_responses() {
        let safe = matches!(name, "no connection" | "429");
        let memory = MockTransport::new(move |request| match request.number {
            0 => response(),
            _ => MockResponse::json(200, json!({"link": {}})),
        });
        _ = client(&memory).request::<()>("POST", "/v1/x").await;
        assert_eq!(memory.count(), if safe { 2 } else { 1 }, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_interrupted_creation_is_retried_with_its_key() {
    let memory = MockTransport::queue([
        MockResponse::fault(Fault::broken("reset")),
        MockResponse::json(200, json!({"link": {}})).header("idempotent-replayed", "true"),
        MockResponse::json(200, json!({"link": {}})),
        MockResponse::json(200, json!({"link": {}})),
    ]);
    let client = client(&memory);
    let response = client
        .links()
        .create(link())
        .send()
        .await
        .expect("the second attempt");
    assert!(response.is_replayed() && response.attempts() == 2);
    client.links().create(link()).await.expect("another");
    client
        .links()
        .create(link())
        .idempotency_key("mine")
        .await
        .expect("one more");
    let keys: Vec<Option<String>> = memory
        .requests()
        .iter()
        .map(|request| request.header("idempotency-key").map(str::to_owned))
        .collect();
    assert!(keys[0].is_some() && keys[0] == keys[1], "{keys:?}");
    assert!(keys[2].is_some() && keys[2] != keys[1], "{keys:?}");
    assert_eq!(keys[3].as_deref(), Some("mine"));
    for bad in ["", "a\nb", "ü"] {
        let error = client
            .links()
            .create(link())
            .idempotency_key(bad)
            .await
            .expect_err(bad);
        assert!(error.is_invalid(), "{error}");
    }
    assert_eq!(memory.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_404_after_a_retried_deletion_is_a_success() {
    for (first, done) in [
        (MockResponse::fault(Fault::broken("reset")), true),
        (MockResponse::new(503, ""), true),
        // The first attempt was not processed, so the 404 is final.
        (MockResponse::new(429, ""), false),
        (MockResponse::fault(Fault::connect("refused")), false),
    ] {
        let memory = MockTransport::queue([first, MockResponse::new(404, "")]);
        let outcome = client(&memory).links().delete("1").send().await;
        match outcome {
            Ok(response) => {
                assert!(done && response.is_already_deleted());
                assert_eq!((response.status().as_u16(), response.attempts()), (404, 2));
            }
            Err(error) => assert!(
                !done && error.is_not_found() && error.attempts() == 2,
                "{error}"
            ),
        }
    }
    let memory = MockTransport::queue([MockResponse::new(404, "")]);
    assert!(
        client(&memory)
            .links()
            .delete("1")
            .await
            .is_err_and(|error| error.is_not_found())
    );
    let memory = MockTransport::queue([MockResponse::new(503, ""), MockResponse::new(404, "")]);
    assert!(
        client(&memory)
            .links()
            .get("1")
            .await
            .is_err_and(|error| error.is_not_found())
    );
}

/// Makes a call; returns its outcome and the time that it took.
async fn timed_call(memory: &MockTransport, retry: Retry) -> (Result<(), Error>, Duration) {
    let begun = Instant::now();
    let outcome = client(memory).links().list().retry(retry).await;
    (outcome.map(drop), begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn pauses_double_up_to_a_bound_and_are_random() {
    let mut seen = Vec::new();
    for _ in 0..50 {
        let memory = MockTransport::new(|_| MockResponse::new(503, ""));
        let retry = Retry::default()
            .max_attempts(6)
            .initial_backoff(secs(1))
            .max_backoff(secs(4));
        let (outcome, took) = timed_call(&memory, retry).await;
        let error = outcome.expect_err("all fail");
        assert_eq!((error.attempts(), memory.count()), (6, 6));
        assert_eq!(error.elapsed(), took);
        assert!(error.to_string().contains("6 attempts"), "{error}");
        // The upper bounds of the pauses are 1, 2, 4, 4 and 4 seconds.
        assert!(took <= secs(15), "{took:?}");
        seen.push(took);
    }
    let mean = seen.iter().sum::<Duration>() / 50;
    assert!(
        (secs(6)..secs(9)).contains(&mean),
        "full jitter halves the bounds: {mean:?}"
    );
    seen.sort();
    seen.dedup();
    assert!(seen.len() > 40);
}

#[tokio::test(start_paused = true)]
async fn the_wait_that_the_api_asks_for_is_obeyed() {
    let quick = Retry::default().initial_backoff(Duration::from_millis(10));
    for (name, value, status, wait) in [
        ("retry-after", "7", 503, 7),
        ("retry-after", "7", 429, 7),
        ("retry-after", "3", 409, 3),
        ("retry-after", "3", 408, 3),
        // Values that are invalid or in the past are ignored.
        ("retry-after", "-3", 503, 0),
        ("retry-after", "soon", 503, 0),
        ("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT", 503, 0),
        ("ratelimit", "\"default\";r=0;t=9", 429, 9),
        ("ratelimit-reset", "11", 429, 11),
        // The reset of a rate limit applies to a 429 only, not to a server that fails.
        ("ratelimit-reset", "11", 503, 0),
    ] {
        let memory = MockTransport::new(move |request| match request.number {
            0 => MockResponse::new(status, "").header(name, value),
            _ => MockResponse::json(200, json!({"link": {}})),
        });
        let (outcome, took) = timed_call(&memory, quick.clone()).await;
        outcome.expect("the second attempt");
        assert!(
            took >= secs(wait) && took < secs(wait + 1),
            "{name} {value}: {took:?}"
        );
    }
    for (after, longest) in [
        ("3600", 3600),
        ("18446744073709551615", u64::MAX),
        ("1e19", u64::MAX),
    ] {
        let memory =
            MockTransport::new(move |_| MockResponse::new(503, "").header("retry-after", after));
        let (outcome, took) = timed_call(&memory, quick.clone()).await;
        let error = outcome.expect_err("an hour is past the deadline");
        assert_eq!((took, error.attempts()), (Duration::ZERO, 1));
        let asked = error.retry_after().expect("the wait is reported");
        assert!(secs(3600) <= asked && asked <= secs(longest), "{asked:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn custom_policies_decide() {
    let memory = MockTransport::new(|_| MockResponse::new(503, ""));
    let policy = Retry::with(|failure| (failure.attempts < 3).then_some(secs(5)));
    let (outcome, took) = timed_call(&memory, policy).await;
    assert_eq!(
        (outcome.expect_err("all fail").attempts(), took),
        (3, secs(10))
    );
    let memory = MockTransport::new(|_| MockResponse::new(503, ""));
    let client = builder(&memory)
        .retry(Retry::none())
        .build()
        .expect("a client");
    client.links().list().await.expect_err("one attempt");
    assert_eq!(memory.count(), 1);
    client
        .links()
        .list()
        .retry(Retry::default().max_attempts(2))
        .await
        .expect_err("two attempts");
    assert_eq!(memory.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_amplified() {
    let down: [fn() -> MockResponse; 4] = [
        || MockResponse::new(503, ""),
        || MockResponse::new(503, "").header("retry-after", "0"),
        || MockResponse::fault(Fault::broken("reset")),
        || MockResponse::fault(Fault::connect("refused")),
    ];
    for response in down {
        let memory = MockTransport::new(move |_| response());
        let outage = builder(&memory)
            .retry(Retry::default().initial_backoff(Duration::ZERO))
            .build()
            .expect("a client");
        for _ in 0..500 {
            // All clones share one budget.
            outage.clone().links().list().await.expect_err("all fail");
        }
        let sent = memory.count();
        assert!((540..=560).contains(&sent), "500 calls, 50 retries: {sent}");
        // The budget refills over time.
        tokio::time::sleep(secs(60)).await;
        outage.links().list().await.expect_err("all fail");
        assert_eq!(memory.count(), sent + 4);
    }
    // A rate limit is not an outage, and does not charge the budget.
    let limited = MockTransport::new(|request| match request.number % 2 {
        0 => MockResponse::new(429, "").header("retry-after", "1"),
        _ => MockResponse::json(200, json!({"link": {}})),
    });
    let client = self::client(&limited);
    for _ in 0..500 {
        client.links().list().await.expect("the second attempt");
    }
}
