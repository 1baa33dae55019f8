//! Time-outs and deadlines, on a paused clock, and durations that overflow the clock.

use std::error::Error as _;
use std::future::{Future, IntoFuture};
use std::time::Duration;

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::{Client, ClientBuilder, ErrorKind, Phase, Retry, Throttle};
use serde_json::json;
use tokio::time::Instant;

fn builder(memory: &MockTransport) -> ClientBuilder {
    Client::builder().token("t").transport(memory.clone())
}

fn client(memory: &MockTransport) -> Client {
    builder(memory).build().expect("a good client")
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test(start_paused = true)]
async fn time_outs_apply_to_attempts_and_deadlines_to_calls() {
    let slow = |seconds: u64| {
        MockTransport::new(move |_| {
            MockResponse::json(200, json!({"link": {}})).delay(secs(seconds))
        })
    };
    // An attempt that is too slow is retried; the error says which limit ran out.
    let memory = slow(50);
    let begun = Instant::now();
    let error = client(&memory)
        .links()
        .list()
        .timeout(secs(10))
        .retry(
            Retry::default()
                .max_attempts(3)
                .initial_backoff(Duration::ZERO),
        )
        .await
        .expect_err("too slow");
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { phase: Phase::Attempt, limit, .. } if *limit == secs(10))
    );
    assert!(error.is_timeout() && error.attempts() == 3);
    assert_eq!(begun.elapsed(), secs(30));
    // The deadline covers all attempts.
    for (timeout, deadline, attempts, phase) in [
        (secs(10), secs(25), 3, Phase::Deadline),
        (secs(100), secs(5), 1, Phase::Deadline),
        (secs(10), secs(10), 1, Phase::Attempt),
    ] {
        let memory = slow(500);
        let begun = Instant::now();
        let error = builder(&memory)
            .timeout(timeout)
            .deadline(deadline)
            .retry(
                Retry::default()
                    .initial_backoff(Duration::ZERO)
                    .max_attempts(9),
            )
            .build()
            .expect("a client")
            .links()
            .list()
            .await
            .expect_err("too slow");
        assert!(
            matches!(error.kind(), ErrorKind::Timeout { phase: p, .. } if *p == phase),
            "{error}"
        );
        assert_eq!(
            (error.attempts(), begun.elapsed()),
            (attempts, deadline),
            "{error}"
        );
    }
    // The time limit of an attempt includes the body.
    let memory = slow(20);
    let begun = Instant::now();
    let list = client(&memory)
        .links()
        .list()
        .timeout(secs(10))
        .retry(Retry::none());
    list.await.expect_err("too slow");
    assert_eq!(begun.elapsed(), secs(10));
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_deadline_has_the_earlier_failure_as_cause() {
    let memory = MockTransport::new(|request| match request.number {
        0 => MockResponse::json(503, json!({"message": "down for a moment"})),
        _ => MockResponse::json(200, json!({"link": {}})).delay(secs(500)),
    });
    let call = client(&memory).links().list().deadline(secs(20));
    let error = call.await.expect_err("too late");
    assert!(error.is_timeout() && error.attempts() == 2, "{error}");
    assert!(error.to_string().contains("2 attempts"), "{error}");
    let cause = error.source().expect("the earlier failure").to_string();
    assert!(cause.contains("down for a moment"), "{cause}");
}

#[tokio::test(start_paused = true)]
async fn the_longest_durations_do_not_overflow() {
    const MAX: Duration = Duration::MAX;
    let flaky = || {
        MockTransport::new(|request| match request.number {
            0 => MockResponse::fault(Fault::broken("reset")),
            _ => MockResponse::json(200, json!({"link": {}})),
        })
    };
    let settings: [fn(ClientBuilder) -> ClientBuilder; 5] = [
        |builder| builder.timeout(MAX).deadline(MAX),
        |builder| builder.deadline(MAX),
        |builder| {
            builder.retry(
                Retry::default()
                    .initial_backoff(Duration::ZERO)
                    .max_backoff(MAX),
            )
        },
        |builder| builder.throttle(Throttle::automatic()).deadline(MAX),
        |builder| builder.throttle(Throttle::new(u64::MAX, MAX)).deadline(MAX),
    ];
    for (number, set) in settings.into_iter().enumerate() {
        let client = set(builder(&flaky())).build().expect("a client");
        let response = client.links().list().send().await;
        assert_eq!(
            response.expect("the second attempt").attempts(),
            2,
            "{number}"
        );
    }
    // A pause that would end after the deadline does not begin.
    for retry in [
        Retry::with(|_| Some(MAX)),
        Retry::default().initial_backoff(MAX).max_backoff(MAX),
    ] {
        let call = client(&flaky()).links().list().retry(retry).deadline(MAX);
        assert_eq!(call.await.expect_err("one attempt").attempts(), 1);
    }
    let long = client(&MockTransport::new(|_| {
        MockResponse::new(200, "").delay(MAX)
    }));
    let error = long.links().list().retry(Retry::none()).await;
    assert!(error.is_err_and(|error| error.is_timeout()));
}

/// Whatever rate limit a server reports, the client and its throttle keep working.
#[tokio::test(start_paused = true)]
async fn odd_rate_limit_headers_are_accepted() {
    const HUGE: &str = "18446744073709551615";
    let policy = format!("\"a\";q=10;w={HUGE}");
    let state = format!("\"a\";r={HUGE};t={HUGE}");
    for headers in [
        [
            ("ratelimit-policy", policy.as_str()),
            ("ratelimit", state.as_str()),
        ],
        [
            ("ratelimit-policy", "\"a\";q=0;w=0"),
            ("ratelimit", "\"a\";r=9;t=0"),
        ],
        [("x-ratelimit-limit", HUGE), ("x-ratelimit-reset", HUGE)],
        [("x-ratelimit-remaining", "1"), ("x-ratelimit-reset", HUGE)],
        [("x-ratelimit-limit", "-1"), ("x-ratelimit-reset", "-1")],
    ] {
        let [one, two] = headers.map(|(name, value)| (name, value.to_owned()));
        let memory = MockTransport::new(move |_| {
            MockResponse::json(200, json!({"link": {}}))
                .header(one.0, &one.1)
                .header(two.0, &two.1)
        });
        let client = builder(&memory).throttle(Throttle::automatic()).build();
        let client = client.expect("a client");
        client.links().list().await.expect("a response");
        _ = client.links().list().await;
        _ = client
            .links()
            .list()
            .deadline(Duration::MAX)
            .timeout(secs(1));
        assert!(memory.count() >= 1, "{headers:?}");
    }
    for throttle in [Throttle::per_minute(0), Throttle::new(5, Duration::ZERO)] {
        let error = builder(&MockTransport::new(|_| MockResponse::new(200, "")))
            .throttle(throttle)
            .build()
            .expect_err("no request would pass");
        assert!(error.is_config(), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn dropped_calls_do_not_block_later_ones() {
    let memory =
        MockTransport::new(|_| MockResponse::json(200, json!({"link": {}})).delay(secs(5)));
    let client = builder(&memory).throttle(Throttle::per_minute(720)).build();
    let client = client.expect("a client");
    for _ in 0..20 {
        let call = client.links().list().into_future();
        assert!(tokio::time::timeout(secs(1), call).await.is_err());
    }
    client.links().list().await.expect("a response");
    assert_eq!(memory.count(), 21);
}

#[test]
fn a_call_without_a_runtime_is_an_error_and_no_panic() {
    let memory = MockTransport::new(|_| MockResponse::json(200, json!({"link": {}})));
    let mut call = std::pin::pin!(client(&memory).links().list().into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = call.as_mut().poll(&mut context) else {
        panic!("the call waits for something")
    };
    let error = outcome.expect_err("no runtime");
    assert!(
        error.is_config() && error.to_string().contains("Tokio"),
        "{error}"
    );
    assert_eq!((memory.count(), error.attempts()), (0, 0));
}
