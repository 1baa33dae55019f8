//! Retries, budget, deadlines and limits, on a paused clock: time passes only where the SDK waits.

use std::time::Duration;

use linkbreakers_sdk::testing::{Canned, Memory};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::types::{CreateLinkRequest, LinksServiceUpdateBody};
use linkbreakers_sdk::{Client, ClientBuilder, Error, Retry};
use serde_json::json;
use tokio::time::Instant;

fn builder(memory: &Memory) -> ClientBuilder {
    Client::builder().token("t").transport(memory.clone())
}

fn client(memory: &Memory) -> Client {
    builder(memory).build().expect("a good client")
}

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A first answer: its name, the answer, and whether another try follows it.
type First = (&'static str, fn() -> Canned, bool);

/// All kinds of first answers.
fn first_answers() -> Vec<First> {
    vec![
        ("400", || Canned::new(400, ""), false),
        ("401", || Canned::new(401, ""), false),
        ("403", || Canned::new(403, ""), false),
        ("404", || Canned::new(404, ""), false),
        ("408", || Canned::new(408, ""), true),
        ("409", || Canned::new(409, ""), false),
        (
            "409 with Retry-After",
            || Canned::new(409, "").header("retry-after", "1"),
            true,
        ),
        ("422", || Canned::new(422, ""), false),
        ("429", || Canned::new(429, ""), true),
        (
            "429 used up",
            || Canned::json(429, json!({"codeType": "MAX_PUBLIC_API_QUERIED_REACHED"})),
            false,
        ),
        ("500", || Canned::new(500, ""), true),
        ("501", || Canned::new(501, ""), false),
        ("502", || Canned::new(502, ""), true),
        ("503", || Canned::new(503, ""), true),
        ("504", || Canned::new(504, ""), true),
        (
            "no connection",
            || Canned::fault(Fault::connect("refused")),
            true,
        ),
        ("cut off", || Canned::fault(Fault::broken("reset")), true),
        (
            "cut off in the body",
            || Canned::new(200, "{\"id").broken(Fault::broken("reset")),
            true,
        ),
        ("undecodable", || Canned::new(200, "{\"id\": {}}"), false),
    ]
}

#[tokio::test(start_paused = true)]
async fn what_is_retried() {
    for (name, answer, retried) in first_answers() {
        let tries = if retried { 2 } else { 1 };
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            let memory = Memory::new(move |request| match request.number {
                0 => answer(),
                _ => Canned::json(200, json!({})),
            });
            let client = client(&memory);
            match method {
                "GET" => _ = client.links().list().await,
                "POST" => _ = client.links().create(link()).await,
                "PATCH" => {
                    _ = client
                        .links()
                        .update("1", LinksServiceUpdateBody::new())
                        .await
                }
                "DELETE" => _ = client.links().delete("1").await,
                _ => _ = client.request::<()>("PUT", "/v1/x").await,
            }
            assert_eq!(
                memory.count(),
                if name == "undecodable" { 1 } else { tries },
                "{method} {name}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_creation_without_a_key_is_repeated_only_where_that_is_safe() {
    for (name, answer, _) in first_answers() {
        let safe = matches!(name, "no connection" | "429");
        let memory = Memory::new(move |request| match request.number {
            0 => answer(),
            _ => Canned::json(200, json!({})),
        });
        _ = client(&memory).request::<()>("POST", "/v1/x").await;
        assert_eq!(memory.count(), if safe { 2 } else { 1 }, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_creation_cut_off_is_repeated_with_its_key() {
    let memory = Memory::queue([
        Canned::fault(Fault::broken("reset")),
        Canned::json(200, json!({})).header("idempotent-replayed", "true"),
        Canned::json(200, json!({})),
        Canned::json(200, json!({})),
    ]);
    let client = client(&memory);
    let response = client
        .links()
        .create(link())
        .send()
        .await
        .expect("the second try");
    assert!(response.is_replayed() && response.tries() == 2);
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
async fn a_deletion_found_done_counts_as_done() {
    for (first, done) in [
        (Canned::fault(Fault::broken("reset")), true),
        (Canned::new(503, ""), true),
        // Nothing of the first try was done: the 404 is the truth.
        (Canned::new(429, ""), false),
        (Canned::fault(Fault::connect("refused")), false),
    ] {
        let memory = Memory::queue([first, Canned::new(404, "")]);
        let outcome = client(&memory).links().delete("1").send().await;
        match outcome {
            Ok(response) => {
                assert!(done && response.is_already_done());
                assert_eq!((response.status().as_u16(), response.tries()), (404, 2));
            }
            Err(error) => assert!(
                !done && error.is_not_found() && error.tries() == 2,
                "{error}"
            ),
        }
    }
    let memory = Memory::queue([Canned::new(404, "")]);
    assert!(
        client(&memory)
            .links()
            .delete("1")
            .await
            .is_err_and(|error| error.is_not_found())
    );
    let memory = Memory::queue([Canned::new(503, ""), Canned::new(404, "")]);
    assert!(
        client(&memory)
            .links()
            .get("1")
            .await
            .is_err_and(|error| error.is_not_found())
    );
}

/// How long a call takes that fails so often before it succeeds.
async fn time(memory: &Memory, retry: Retry) -> (Result<(), Error>, Duration) {
    let begun = Instant::now();
    let outcome = client(memory).links().list().retry(retry).await;
    (outcome.map(drop), begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn pauses_double_up_to_a_bound_and_are_random() {
    let mut seen = Vec::new();
    for _ in 0..50 {
        let memory = Memory::new(|_| Canned::new(503, ""));
        let retry = Retry::default()
            .max_tries(6)
            .first_pause(secs(1))
            .max_pause(secs(4));
        let (outcome, took) = time(&memory, retry).await;
        let error = outcome.expect_err("all fail");
        assert_eq!((error.tries(), memory.count()), (6, 6));
        assert_eq!(error.elapsed(), took);
        assert!(error.to_string().contains("6 tries"), "{error}");
        // Bounds 1, 2, 4, 4, 4.
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
async fn the_api_says_when_to_come_back() {
    let quick = Retry::default().first_pause(Duration::from_millis(10));
    for (name, value, status, wait) in [
        ("retry-after", "7", 503, 7),
        ("retry-after", "7", 429, 7),
        ("retry-after", "3", 409, 3),
        ("retry-after", "3", 408, 3),
        // What says nothing is as if it was not there.
        ("retry-after", "-3", 503, 0),
        ("retry-after", "soon", 503, 0),
        ("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT", 503, 0),
        ("ratelimit", "\"default\";r=0;t=9", 429, 9),
        ("ratelimit-reset", "11", 429, 11),
        // The reset of a limit is no reason to wait for a server that is merely failing.
        ("ratelimit-reset", "11", 503, 0),
    ] {
        let memory = Memory::new(move |request| match request.number {
            0 => Canned::new(status, "").header(name, value),
            _ => Canned::json(200, json!({})),
        });
        let (outcome, took) = time(&memory, quick.clone()).await;
        outcome.expect("the second try");
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
        let memory = Memory::new(move |_| Canned::new(503, "").header("retry-after", after));
        let (outcome, took) = time(&memory, quick.clone()).await;
        let error = outcome.expect_err("an hour is past the deadline");
        assert_eq!((took, error.tries()), (Duration::ZERO, 1));
        let asked = error.retry_after().expect("it is told");
        assert!(secs(3600) <= asked && asked <= secs(longest), "{asked:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn own_policies_decide() {
    let memory = Memory::new(|_| Canned::new(503, ""));
    let own = Retry::with(|failure| (failure.tries < 3).then_some(secs(5)));
    let (outcome, took) = time(&memory, own).await;
    assert_eq!(
        (outcome.expect_err("all fail").tries(), took),
        (3, secs(10))
    );
    let memory = Memory::new(|_| Canned::new(503, ""));
    let client = builder(&memory)
        .retry(Retry::none())
        .build()
        .expect("a client");
    client.links().list().await.expect_err("one try");
    assert_eq!(memory.count(), 1);
    client
        .links()
        .list()
        .retry(Retry::default().max_tries(2))
        .await
        .expect_err("two tries");
    assert_eq!(memory.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_amplified() {
    let down: [fn() -> Canned; 4] = [
        || Canned::new(503, ""),
        || Canned::new(503, "").header("retry-after", "0"),
        || Canned::fault(Fault::broken("reset")),
        || Canned::fault(Fault::connect("refused")),
    ];
    for answer in down {
        let memory = Memory::new(move |_| answer());
        let outage = builder(&memory)
            .retry(Retry::default().first_pause(Duration::ZERO))
            .build()
            .expect("a client");
        for _ in 0..500 {
            // All clones draw on the same budget.
            outage.clone().links().list().await.expect_err("all fail");
        }
        let sent = memory.count();
        assert!((540..=560).contains(&sent), "500 calls, 50 retries: {sent}");
        // With time the budget fills again.
        tokio::time::sleep(secs(60)).await;
        outage.links().list().await.expect_err("all fail");
        assert_eq!(memory.count(), sent + 4);
    }
    // Being told to wait is no outage, and charges nothing.
    let limited = Memory::new(|request| match request.number % 2 {
        0 => Canned::new(429, "").header("retry-after", "1"),
        _ => Canned::json(200, json!({})),
    });
    let client = self::client(&limited);
    for _ in 0..500 {
        client.links().list().await.expect("the second try");
    }
}
