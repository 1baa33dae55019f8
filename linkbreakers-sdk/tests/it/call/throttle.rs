//! The throttle and the rate limit: many tasks against an API with a limit, on a paused clock.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{Act, LINK, Server};
use linkbreakers_sdk::testing::{MockResponse, MockTransport, RecordedRequest};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Client, ClientBuilder, Retry, Throttle};
use serde_json::json;
use tokio::time::Instant;

const WINDOW: Duration = Duration::from_secs(60);

/// The window over which the API counts requests.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Count {
    /// Windows of a minute that begin at fixed times.
    Fixed,
    /// The last 60 seconds before each request.
    Sliding,
}

/// Creates a transport that allows `limit` requests per minute and reports the limit in its headers; returns it
/// with the number of requests that it refused.
fn limited(count: Count, limit: usize) -> (MockTransport, Arc<Mutex<usize>>) {
    let refused = Arc::new(Mutex::new(0));
    let (log, state) = (
        refused.clone(),
        Mutex::new((VecDeque::new(), None::<Instant>)),
    );
    let memory = MockTransport::new(move |request| {
        let now = Instant::now();
        let mut state = state.lock().expect("no panic");
        let (taken, begun) = &mut *state;
        let begun = *begun.get_or_insert(now);
        let since = now - begun;
        let from = match count {
            Count::Fixed => begun + WINDOW * (since.as_secs() / 60) as u32,
            Count::Sliding => now.checked_sub(WINDOW).unwrap_or(begun),
        };
        while taken.front().is_some_and(|at| *at < from) {
            taken.pop_front();
        }
        let reset = match count {
            Count::Fixed => WINDOW - (now - from),
            Count::Sliding => taken
                .front()
                .map_or(Duration::ZERO, |at| *at + WINDOW - now),
        };
        let reset = reset.as_secs_f64().ceil().to_string();
        if taken.len() >= limit {
            *log.lock().expect("no panic") += 1;
            return MockResponse::new(429, "").header("retry-after", &reset);
        }
        taken.push_back(now);
        created(request)
            .header(
                "ratelimit",
                &format!("\"default\";r={};t={reset}", limit - taken.len()),
            )
            .header("ratelimit-policy", &format!("\"default\";q={limit};w=60"))
            .delay(Duration::from_millis(20))
    });
    memory.stop_recording();
    (memory, refused)
}

fn created(request: &RecordedRequest) -> MockResponse {
    let links = request.json()["links"].as_array().map_or(0, Vec::len);
    MockResponse::json(200, json!({"link": {}, "links": vec![json!({}); links]}))
}

fn builder(memory: &MockTransport) -> ClientBuilder {
    Client::builder()
        .token("t")
        .transport(memory.clone())
        .deadline(Duration::from_secs(24 * 3600))
}

/// Runs `tasks` tasks with `calls` calls each; returns the number of failed calls and the time taken.
async fn run(client: Client, tasks: usize, calls: usize) -> (usize, Duration) {
    let begun = Instant::now();
    let tasks: Vec<_> = (0..tasks)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut failed = 0;
                for _ in 0..calls {
                    failed += usize::from(client.links().get("1").await.is_err());
                }
                failed
            })
        })
        .collect();
    let mut failed = 0;
    for task in tasks {
        failed += task.await.expect("no panic");
    }
    (failed, begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn throttled_calls_are_never_refused() {
    for (count, throttle, calls) in [
        (Count::Sliding, Throttle::per_minute(720), 1000),
        (Count::Fixed, Throttle::per_minute(720), 100),
        (Count::Sliding, Throttle::automatic(), 100),
        (Count::Fixed, Throttle::automatic(), 100),
    ] {
        let (memory, refused) = limited(count, 720);
        let client = builder(&memory)
            .throttle(throttle)
            .build()
            .expect("a client");
        let (failed, took) = run(client, 64, calls).await;
        let refused = *refused.lock().expect("no panic");
        assert_eq!((failed, refused), (0, 0), "{count:?} {throttle:?}");
        // The throughput is at least four fifths of what the limit allows.
        let best = (64 * calls) as f64 / 720.0 * 60.0;
        let took = took.as_secs_f64();
        assert!(
            took < best / 0.8,
            "{count:?} {throttle:?}: {took} s, at best {best} s"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn unthrottled_calls_succeed_in_the_end() {
    for (count, calls) in [(Count::Fixed, 1000), (Count::Sliding, 100)] {
        let (memory, refused) = limited(count, 720);
        let retry = Retry::default().max_attempts(100);
        let client = builder(&memory).retry(retry).build().expect("a client");
        let (failed, _) = run(client, 64, calls).await;
        assert_eq!(failed, 0, "{count:?}");
        assert!(*refused.lock().expect("no panic") > 64, "the limit was hit");
    }
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_links_need_forty_requests() {
    let (memory, refused) = limited(Count::Sliding, 720);
    let client = builder(&memory).build().expect("a client");
    let links = (0..10_000).map(|i| CreateLinkRequest::new(format!("https://example.com/{i}")));
    let report = client.links().create_many(links).await;
    assert_eq!(report.into_links().expect("all created").len(), 10_000);
    assert_eq!(
        (memory.count(), *refused.lock().expect("no panic")),
        (40, 0)
    );
}

/// Without a throttle of the client, `create_many` uses one of its own; with one, it uses the client's.
#[tokio::test(start_paused = true)]
async fn batches_are_throttled_under_a_small_limit() {
    for throttle in [
        None,
        Some(Throttle::automatic()),
        Some(Throttle::per_minute(20)),
    ] {
        let (memory, refused) = limited(Count::Sliding, 20);
        let mut builder = builder(&memory);
        if let Some(throttle) = throttle {
            builder = builder.throttle(throttle);
        }
        let links = (0..10_000).map(|i| CreateLinkRequest::new(format!("https://example.com/{i}")));
        let client = builder.build().expect("a client");
        let report = client.links().create_many(links).await;
        assert_eq!(report.into_links().expect("all created").len(), 10_000);
        let refused = *refused.lock().expect("no panic");
        assert_eq!((memory.count(), refused), (40, 0), "{throttle:?}");
    }
}

/// The `Retry-After` of a 429 or a 503 holds back all calls; that of any other status only its own call.
#[tokio::test(start_paused = true)]
async fn a_retry_after_of_429_and_503_holds_back_all_calls() {
    for (status, waits) in [(429, true), (503, true), (409, false), (500, false)] {
        let memory = MockTransport::new(move |request| match request.number {
            0 => MockResponse::new(status, "").header("retry-after", "30"),
            _ => MockResponse::json(200, json!({"link": {}})),
        });
        let client = builder(&memory)
            .throttle(Throttle::per_minute(720))
            .retry(Retry::none())
            .build()
            .expect("a client");
        client.links().get("1").await.expect_err("the first");
        let begun = Instant::now();
        client.clone().links().get("2").await.expect("the second");
        let waited = begun.elapsed() >= Duration::from_secs(30);
        assert_eq!(waited, waits, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn small_limits_and_limits_shared_with_another_client_hold() {
    for limit in [1, 2, 5, 20, 100] {
        let (memory, refused) = limited(Count::Sliding, limit);
        let throttle = Throttle::per_minute(limit as u64);
        let client = builder(&memory)
            .throttle(throttle)
            .build()
            .expect("a client");
        let (failed, _) = run(client, 4, 25).await;
        assert_eq!(
            (failed, *refused.lock().expect("no panic")),
            (0, 0),
            "{limit}"
        );
    }
    // Another client takes half of the limit: ours slows down and its calls still succeed.
    let (memory, _) = limited(Count::Fixed, 720);
    let ours = builder(&memory)
        .throttle(Throttle::per_minute(720))
        .build()
        .expect("a client");
    let other = builder(&memory)
        .throttle(Throttle::per_minute(360))
        .build()
        .expect("a client");
    let (mine, theirs) = tokio::join!(run(ours, 16, 100), run(other, 16, 100));
    assert_eq!((mine.0, theirs.0), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn waiting_past_the_deadline_fails_at_once() {
    let (memory, _) = limited(Count::Fixed, 720);
    let client = builder(&memory)
        .throttle(Throttle::per_minute(1))
        .build()
        .expect("a client");
    client.links().get("1").await.expect("the first");
    let begun = Instant::now();
    let error = client
        .links()
        .get("1")
        .deadline(Duration::from_secs(5))
        .await
        .expect_err("too late");
    assert!(error.is_timeout() && begun.elapsed().is_zero(), "{error}");
    assert_eq!((memory.count(), error.attempts()), (1, 0));
}

#[tokio::test]
async fn the_rate_limit_of_a_response_is_seen_by_all_clones() {
    let server = Server::script([Act::reply(
        200,
        &[
            ("ratelimit", "\"default\";r=5;t=30"),
            ("ratelimit-policy", "\"default\";q=720;w=60"),
        ],
        LINK,
    )]);
    let client = server.client();
    assert_eq!(client.rate_limit(), None);
    client.clone().links().get("1").await.expect("a response");
    let limit = client.rate_limit().expect("a limit");
    assert_eq!(
        (limit.limit, limit.remaining, limit.window),
        (Some(720), Some(5), Some(WINDOW))
    );
}
