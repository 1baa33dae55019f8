//! Time-outs and deadlines, on a paused clock; and times so long that no clock can tell them.

use std::error::Error as _;
use std::future::{Future, IntoFuture};
use std::time::Duration;

use linkbreakers_sdk::testing::{Canned, Memory};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::{Client, ClientBuilder, ErrorKind, Pace, Phase, Retry};
use serde_json::json;
use tokio::time::Instant;

fn builder(memory: &Memory) -> ClientBuilder {
    Client::builder().token("t").transport(memory.clone())
}

fn client(memory: &Memory) -> Client {
    builder(memory).build().expect("a good client")
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test(start_paused = true)]
async fn time_outs_and_deadlines() {
    let slow =
        |seconds: u64| Memory::new(move |_| Canned::json(200, json!({})).delay(secs(seconds)));
    // A try that is too slow is retried; the last error says which time ran out.
    let memory = slow(50);
    let begun = Instant::now();
    let error = client(&memory)
        .links()
        .list()
        .timeout(secs(10))
        .retry(Retry::default().max_tries(3).first_pause(Duration::ZERO))
        .await
        .expect_err("too slow");
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { phase: Phase::Try, limit, .. } if *limit == secs(10))
    );
    assert!(error.is_timeout() && error.tries() == 3);
    assert_eq!(begun.elapsed(), secs(30));
    // The deadline holds over all tries.
    for (timeout, deadline, tries, phase) in [
        (secs(10), secs(25), 3, Phase::Deadline),
        (secs(100), secs(5), 1, Phase::Deadline),
        (secs(10), secs(10), 1, Phase::Try),
    ] {
        let memory = slow(500);
        let begun = Instant::now();
        let error = builder(&memory)
            .timeout(timeout)
            .deadline(deadline)
            .retry(Retry::default().first_pause(Duration::ZERO).max_tries(9))
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
            (error.tries(), begun.elapsed()),
            (tries, deadline),
            "{error}"
        );
    }
    // A body that is slow counts as well.
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
async fn a_deadline_keeps_the_failure_before_it() {
    let memory = Memory::new(|request| match request.number {
        0 => Canned::json(503, json!({"message": "down for a moment"})),
        _ => Canned::json(200, json!({})).delay(secs(500)),
    });
    let call = client(&memory).links().list().deadline(secs(20));
    let error = call.await.expect_err("too late");
    assert!(error.is_timeout() && error.tries() == 2, "{error}");
    assert!(error.to_string().contains("2 tries"), "{error}");
    let before = error.source().expect("what went before").to_string();
    assert!(before.contains("down for a moment"), "{before}");
}

#[tokio::test(start_paused = true)]
async fn no_time_is_too_long() {
    const MAX: Duration = Duration::MAX;
    let flaky = || {
        Memory::new(|request| match request.number {
            0 => Canned::fault(Fault::broken("reset")),
            _ => Canned::json(200, json!({})),
        })
    };
    let settings: [fn(ClientBuilder) -> ClientBuilder; 5] = [
        |builder| builder.timeout(MAX).deadline(MAX),
        |builder| builder.deadline(MAX),
        |builder| builder.retry(Retry::default().first_pause(Duration::ZERO).max_pause(MAX)),
        |builder| builder.pace(Pace::automatic()).deadline(MAX),
        |builder| builder.pace(Pace::new(u64::MAX, MAX)).deadline(MAX),
    ];
    for (number, set) in settings.into_iter().enumerate() {
        let client = set(builder(&flaky())).build().expect("a client");
        let answer = client.links().list().send().await;
        assert_eq!(answer.expect("the second try").tries(), 2, "{number}");
    }
    // A pause past every deadline is not begun.
    for retry in [
        Retry::with(|_| Some(MAX)),
        Retry::default().first_pause(MAX).max_pause(MAX),
    ] {
        let call = client(&flaky()).links().list().retry(retry).deadline(MAX);
        assert_eq!(call.await.expect_err("one try").tries(), 1);
    }
    let long = client(&Memory::new(|_| Canned::new(200, "").delay(MAX)));
    let error = long.links().list().retry(Retry::none()).await;
    assert!(error.is_err_and(|error| error.is_timeout()));
}

/// Whatever a server says of its limits, the client and its pacer go on.
#[tokio::test(start_paused = true)]
async fn no_limit_is_too_odd() {
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
        let memory = Memory::new(move |_| {
            Canned::json(200, json!({}))
                .header(one.0, &one.1)
                .header(two.0, &two.1)
        });
        let client = builder(&memory).pace(Pace::automatic()).build();
        let client = client.expect("a client");
        client.links().list().await.expect("an answer");
        _ = client.links().list().await;
        _ = client
            .links()
            .list()
            .deadline(Duration::MAX)
            .timeout(secs(1));
        assert!(memory.count() >= 1, "{headers:?}");
    }
    for pace in [Pace::per_minute(0), Pace::new(5, Duration::ZERO)] {
        let error = builder(&Memory::new(|_| Canned::new(200, "")))
            .pace(pace)
            .build()
            .expect_err("no request would pass");
        assert!(error.is_config(), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_leaves_nothing_behind() {
    let memory = Memory::new(|_| Canned::json(200, json!({})).delay(secs(5)));
    let client = builder(&memory).pace(Pace::per_minute(720)).build();
    let client = client.expect("a client");
    for _ in 0..20 {
        let call = client.links().list().into_future();
        assert!(tokio::time::timeout(secs(1), call).await.is_err());
    }
    client.links().list().await.expect("an answer");
    assert_eq!(memory.count(), 21);
}

#[test]
fn without_a_runtime_it_is_an_error_and_no_panic() {
    let memory = Memory::new(|_| Canned::json(200, json!({})));
    let mut call = std::pin::pin!(client(&memory).links().list().into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = call.as_mut().poll(&mut context) else {
        panic!("nothing to wait for")
    };
    let error = outcome.expect_err("no runtime");
    assert!(
        error.is_config() && error.to_string().contains("Tokio"),
        "{error}"
    );
    assert_eq!((memory.count(), error.tries()), (0, 0));
}
