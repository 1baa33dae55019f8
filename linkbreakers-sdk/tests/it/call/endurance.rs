//! What a service meets that runs for years: absurd headers, endless errors, too many calls at once.

use std::error::Error as _;
use std::time::Duration;

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Client, ClientBuilder, Error, ErrorKind, Phase, Retry, Throttle};
use serde_json::json;
use tokio::time::Instant;

fn builder(memory: &MockTransport) -> ClientBuilder {
    Client::builder()
        .token("token-one")
        .transport(memory.clone())
}

async fn get(client: &Client) -> Result<(), Error> {
    client
        .request::<()>("GET", "/v1/x")
        .retry(Retry::none())
        .await
}

fn ok() -> MockResponse {
    MockResponse::json(200, json!({}))
}

/// One header of one response must not stop a client for a year.
#[tokio::test(start_paused = true)]
async fn no_header_closes_the_throttle_for_long() {
    let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
    let reset = |seconds| {
        ok().header("x-ratelimit-remaining", "0")
            .header("x-ratelimit-reset", seconds)
    };
    for (response, throttle, waited) in [
        (
            MockResponse::new(503, "").header("retry-after", "30"),
            None,
            Duration::from_secs(30),
        ),
        (
            MockResponse::new(503, "").header("retry-after", "7200"),
            None,
            minutes(15),
        ),
        (
            MockResponse::new(503, "").header("retry-after", "31536000"),
            None,
            Duration::ZERO,
        ),
        (
            MockResponse::new(429, "").header("retry-after", "31536000"),
            None,
            Duration::ZERO,
        ),
        (reset("900000000"), None, Duration::ZERO),
        (reset("7200"), None, minutes(15)),
        (reset("7200"), Some(minutes(1)), minutes(1)),
    ] {
        let shown = format!("{response:?}");
        let memory = MockTransport::queue([response, ok()]);
        let mut limit = Throttle::per_minute(6000);
        if let Some(max) = throttle {
            limit = limit.max_wait(max);
        }
        let client = builder(&memory).throttle(limit).build().unwrap();
        _ = get(&client).await;
        let before = Instant::now();
        let call = client
            .request::<()>("GET", "/v1/x")
            .deadline(minutes(60 * 24));
        call.await.unwrap();
        let time = before.elapsed();
        let slack = Duration::from_secs(2);
        assert!(
            waited <= time + slack && time <= waited + slack,
            "{shown}: {time:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_names_the_throttle_and_the_header() {
    let memory = MockTransport::queue([
        MockResponse::new(503, "").header("retry-after", "600"),
        ok(),
    ]);
    let client = builder(&memory)
        .throttle(Throttle::per_minute(600))
        .build()
        .unwrap();
    _ = get(&client).await;
    let error = get(&client).await.unwrap_err();
    let ErrorKind::Timeout { phase, .. } = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(*phase, Phase::Throttle);
    assert!(error.to_string().contains("throttle"), "{error}");
    let cause = error.source().unwrap().to_string();
    assert!(
        cause.contains("`retry-after`") && cause.contains("max_wait"),
        "{cause}"
    );
    assert_eq!(memory.count(), 1);
}

/// A server that asks for no pause expects no more calls than any other that fails.
#[tokio::test(start_paused = true)]
async fn retry_after_zero_is_charged_to_the_budget() {
    let refuse = MockTransport::new(|_| MockResponse::new(429, "").header("retry-after", "0"));
    let client = builder(&refuse).build().unwrap();
    for _ in 0..1000 {
        client.request::<()>("GET", "/v1/x").await.unwrap_err();
    }
    assert!(
        refuse.count() < 1200,
        "{} requests for 1000 calls",
        refuse.count()
    );
}

#[tokio::test]
async fn streams_end_after_an_error_that_will_not_pass() {
    use futures_core::Stream;
    use std::future::poll_fn;
    use std::pin::Pin;

    fn page(token: &str) -> MockResponse {
        MockResponse::json(
            200,
            json!({"tags": [{"name": "a"}], "nextPageToken": token}),
        )
    }
    fn status(status: u16) -> MockResponse {
        MockResponse::new(status, "")
    }
    type Responses = fn() -> Vec<MockResponse>;
    let cases: [(Responses, usize, usize); 5] = [
        (|| vec![status(401)], 1, 1),
        (|| vec![page("two"), status(403)], 1, 2),
        (
            || vec![page("two"), MockResponse::new(200, "nonsense")],
            1,
            2,
        ),
        // These may pass, so that the walk goes on at the same page.
        (
            || vec![status(503), page("two"), status(503), page("")],
            2,
            4,
        ),
        (
            || vec![MockResponse::fault(Fault::connect("refused")), page("")],
            1,
            2,
        ),
    ];
    for (responses, errors, count) in cases {
        let walk = |client: &Client| client.tags().list().page_size(1).retry(Retry::none());
        let memory = MockTransport::queue(responses());
        let mut items = walk(&builder(&memory).build().unwrap()).items();
        let mut failed = 0;
        while let Some(item) = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await {
            failed += usize::from(item.is_err());
            assert!(failed < 10, "the stream goes on for ever");
        }
        assert_eq!(
            (failed, memory.count()),
            (errors, count),
            "{:?}",
            responses()
        );
        let memory = MockTransport::queue(responses());
        let client = builder(&memory).build().unwrap();
        let walked = tokio::task::spawn_blocking(move || {
            let pages = walk(&client).pages().blocking();
            pages.take(20).filter(Result::is_err).count()
        });
        assert_eq!(
            (walked.await.unwrap(), memory.count()),
            (errors, count),
            "{:?}",
            responses()
        );
    }
}

#[tokio::test(start_paused = true)]
async fn calls_in_flight_are_limited() {
    let memory = MockTransport::new(|_| ok().delay(Duration::from_secs(1)));
    for (limit, seconds) in [(Some(10), 10), (Some(1), 100), (Some(0), 100), (None, 1)] {
        let mut client = builder(&memory).deadline(Duration::from_secs(3600));
        if let Some(limit) = limit {
            client = client.max_in_flight(limit);
        }
        let client = client.build().unwrap();
        let before = Instant::now();
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..100 {
            let client = client.clone();
            tasks.spawn(async move { get(&client).await });
        }
        tasks
            .join_all()
            .await
            .into_iter()
            .for_each(|result| result.unwrap());
        assert_eq!(before.elapsed().as_secs(), seconds, "{limit:?}");
    }
    let client = builder(&memory).max_in_flight(1).build().unwrap();
    let (first, second) = (client.clone(), client.clone());
    let first = tokio::spawn(async move { get(&first).await });
    tokio::task::yield_now().await;
    let call = second
        .request::<()>("GET", "/v1/x")
        .deadline(Duration::from_millis(500));
    let error = call.await.unwrap_err();
    assert!(
        error
            .source()
            .unwrap()
            .to_string()
            .contains("max_in_flight"),
        "{error:?}"
    );
    first.await.unwrap().unwrap();
}

#[tokio::test]
async fn batches_of_no_links_or_too_many_are_refused() {
    let memory = MockTransport::new(|_| ok());
    let client = builder(&memory).build().unwrap();
    for size in [0, 251, usize::MAX] {
        let links = [CreateLinkRequest::new("https://example.com")];
        let report = client.links().create_many(links).batch_size(size).await;
        assert!(!report.is_complete());
        let error = report.into_links().unwrap_err();
        assert!(
            error.is_invalid() && error.to_string().contains("batch_size"),
            "{error}"
        );
    }
    assert_eq!(memory.count(), 0);
}

#[test]
fn a_runtime_without_timers_is_an_error() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let memory = MockTransport::new(|_| ok());
    let error = runtime
        .block_on(get(&builder(&memory).build().unwrap()))
        .unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("enable_all"),
        "{error}"
    );
}

#[tokio::test]
async fn a_writer_that_fails_is_no_fault_of_the_connection() {
    struct Full;

    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let memory = MockTransport::new(|_| {
        MockResponse::new(200, "id\n1\n").header("content-type", "text/csv")
    });
    let client = builder(&memory).build().unwrap();
    let error = client.events().list().export_csv(Full).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io { .. }), "{error:?}");
    assert!(!error.is_transport() && !error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn a_refused_redirect_names_its_target_and_no_secret() {
    for (status, location, shown) in [
        (302, "ftp://files.example/secret", "ftp://files.example"),
        (
            307,
            "https://user:secret@other.example/x?secret",
            "https://other.example",
        ),
        (
            307,
            "https://other.example/x?secret",
            "https://other.example",
        ),
        (303, "/secret", "a relative URL"),
    ] {
        let memory =
            MockTransport::new(move |_| MockResponse::new(status, "").header("location", location));
        let client = builder(&memory).build().unwrap();
        let error = client.request::<()>("POST", "/v1/x").await.unwrap_err();
        let printed = format!("{error} {error:?}");
        assert!(
            printed.contains(shown) && !printed.contains("secret"),
            "{printed}"
        );
    }
}

#[tokio::test]
async fn api_keys_in_bodies_and_tokens_are_refused() {
    use linkbreakers_sdk::Multipart;

    let memory = MockTransport::new(|_| ok());
    let client = builder(&memory).build().unwrap();
    let custom = || client.request::<()>("POST", "/v1/x");
    let link = || {
        client
            .links()
            .create(CreateLinkRequest::new("https://example.com"))
    };
    let form = |name: &str| std::collections::BTreeMap::from([(name.to_owned(), "k".to_owned())]);
    let names = [
        "api_key",
        "apiKey",
        "X-Api-Key",
        "X-Linkbreakers-Key",
        "linkbreakers_key",
    ];
    for name in names {
        for error in [
            link().extra(name, "k").await.unwrap_err(),
            custom()
                .json(&json!({}))
                .extra(name, "k")
                .await
                .unwrap_err(),
            custom().form(&form(name)).await.unwrap_err(),
            custom()
                .multipart(Multipart::new().text(name, "k"))
                .await
                .unwrap_err(),
            custom().header(name, "k").await.unwrap_err(),
            custom().param(name, "k").await.unwrap_err(),
        ] {
            assert!(error.is_unauthorized(), "{name}: {error}");
            assert!(
                error.to_string().contains("linkbreakers.com/help"),
                "{name}: {error}"
            );
        }
    }
    for token in [
        "ApiKey:abcdef",
        "apikey abcdef",
        "api_key=abcdef",
        "X-Api-Key:abcdef",
        "Key:abcdef",
    ] {
        let error = client.set_token(token).unwrap_err();
        assert!(error.is_unauthorized(), "{token}: {error}");
        assert!(!error.to_string().contains("abcdef"), "{error}");
    }
    assert_eq!(memory.count(), 0);
    link()
        .extra("keyword", "k")
        .extra("idempotency_key", 1)
        .await
        .unwrap_err();
    assert_eq!(memory.count(), 1, "other names pass");
}
