//! Tokens that change: from a source, or set by the caller.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::{AccessToken, Client, Error, Retry};
use serde_json::json;
use tokio::time::Instant;

/// Responds 401 to all tokens but those that `accepted` takes.
fn api(accepted: impl Fn(&str) -> bool + Send + Sync + 'static) -> MockTransport {
    MockTransport::new(move |request| {
        let token = request.header("authorization").unwrap_or_default();
        if accepted(token.trim_start_matches("Bearer ")) {
            MockResponse::json(200, json!({"link": {"id": "1"}}))
        } else {
            MockResponse::json(401, json!({"message": format!("{token} is not valid")}))
        }
        .delay(Duration::from_millis(50))
    })
}

fn tokens_sent(memory: &MockTransport) -> Vec<String> {
    let requests = memory.requests();
    let sent = requests
        .iter()
        .map(|request| request.header("authorization"));
    sent.map(|header| {
        header
            .unwrap_or_default()
            .trim_start_matches("Bearer ")
            .to_owned()
    })
    .collect()
}

async fn get(client: &Client) -> Result<(), Error> {
    client.request::<()>("GET", "/v1/x").await
}

/// Returns the token of a second.
fn token(second: u64) -> String {
    format!("token-of-second-{second:04}")
}

#[tokio::test(start_paused = true)]
async fn a_token_that_rotates_every_second_fails_no_call() {
    let start = Instant::now();
    let now = move || start.elapsed().as_secs();
    // A token is valid in its own second and the one after it.
    let memory = api(move |sent| {
        [now(), now().saturating_sub(1)]
            .map(token)
            .contains(&sent.to_owned())
    });
    memory.stop_recording();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let client = Client::builder()
        .transport(memory)
        .token_source(move || {
            count.fetch_add(1, Ordering::Relaxed);
            let token = AccessToken::new(token(now())).expires_in(Duration::from_secs(1));
            async move {
                tokio::time::sleep(Duration::from_millis(20)).await;
                Ok(token)
            }
        })
        .build()
        .unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let client = client.clone();
        tasks.spawn(async move {
            let mut calls = 0;
            while start.elapsed() < Duration::from_secs(60) {
                get(&client).await.unwrap();
                calls += 1;
            }
            calls
        });
    }
    let calls: usize = tasks.join_all().await.iter().sum();
    assert!(calls > 64 * 60 * 10, "{calls}");
    let asked = asked.load(Ordering::Relaxed);
    assert!(
        (60..=75).contains(&asked),
        "asked {asked} times in 60 seconds"
    );
}

#[tokio::test(start_paused = true)]
async fn many_calls_wait_for_one_refresh() {
    let memory = api(|_| true);
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let client = Client::builder().transport(memory).token_source(move || {
        count.fetch_add(1, Ordering::Relaxed);
        async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok(AccessToken::new("token-of-the-source"))
        }
    });
    let client = client.build().unwrap();
    // The first to ask gives up; the others go on.
    let first = client
        .request::<()>("GET", "/v1/x")
        .timeout(Duration::from_millis(500));
    assert!(first.retry(Retry::none()).await.unwrap_err().is_timeout());
    let calls = (0..64).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { get(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_rejected_token_is_renewed_once() {
    for (tokens, outcome, sent) in [
        // The second token is accepted, even for a method that is otherwise never repeated.
        (
            &["token-old", "token-new"][..],
            Ok(()),
            &["token-old", "token-new"][..],
        ),
        // The same token again: no second attempt.
        (&["token-old", "token-old"], Err(401), &["token-old"]),
        // Another one that is rejected too: no third attempt.
        (
            &["token-old", "token-odd", "token-new"],
            Err(401),
            &["token-old", "token-odd"],
        ),
    ] {
        let memory = api(|sent| sent == "token-new");
        let next = AtomicUsize::new(0);
        let tokens = tokens.to_vec();
        let client = Client::builder()
            .transport(memory.clone())
            .token_source(move || {
                let token = tokens[next.fetch_add(1, Ordering::Relaxed)];
                async move { Ok(AccessToken::new(token)) }
            })
            .build()
            .unwrap();
        let result = client.request::<()>("POST", "/v1/x").await;
        let result = result.map_err(|error| error.status().unwrap().as_u16());
        assert_eq!(result, outcome);
        assert_eq!(tokens_sent(&memory), sent);
    }
}

#[tokio::test]
async fn all_clones_see_a_token_that_is_set() {
    let memory = api(|sent| sent == "token-new");
    let client = Client::builder()
        .token("token-old")
        .transport(memory.clone())
        .build()
        .unwrap();
    let clone = client.clone();
    // While a call is under way: the API rejects the old token, and the call takes the new one.
    let call = tokio::spawn(async move { get(&clone).await });
    while memory.count() == 0 {
        tokio::task::yield_now().await;
    }
    client.set_token("token-new").unwrap();
    call.await.unwrap().unwrap();
    get(&client).await.unwrap();
    assert_eq!(
        tokens_sent(&memory),
        ["token-old", "token-new", "token-new"]
    );
}

#[tokio::test]
async fn the_guards_hold_for_every_token() {
    let memory = api(|_| true);
    let plain = || Client::builder().transport(memory.clone());
    let client = plain().token("token-one").build().unwrap();
    for bad in ["", "Bearer token", "to ken", "Basic dG9rZW4="] {
        let error = client.set_token(bad).unwrap_err();
        assert!(error.is_unauthorized(), "{bad}: {error}");
        let sourced = plain().token_source(move || async move { Ok(AccessToken::new(bad)) });
        let error = get(&sourced.build().unwrap()).await.unwrap_err();
        assert!(error.is_unauthorized(), "{bad}: {error}");
    }
    let http = plain().base_url("http://192.0.2.1");
    let error = http
        .token_source(async || Ok(AccessToken::new("token-one")))
        .build();
    assert!(error.unwrap_err().to_string().contains("plain http"));
    let http = plain().base_url("http://192.0.2.1").build().unwrap();
    assert!(
        http.set_token("token-one")
            .unwrap_err()
            .to_string()
            .contains("plain http")
    );
    let sourced = plain()
        .token_source(async || Ok(AccessToken::new("token-one")))
        .build()
        .unwrap();
    assert!(sourced.set_token("token-two").unwrap_err().is_config());
    assert_eq!(memory.count(), 0);
}

#[tokio::test]
async fn the_error_of_a_source_is_kept() {
    let memory = api(|_| true);
    let client = Client::builder()
        .transport(memory.clone())
        .token_source(|| async {
            let vault = std::io::Error::other("the vault is sealed");
            Err(vault.into())
        });
    let error = get(&client.build().unwrap()).await.unwrap_err();
    assert!(
        error.is_unauthorized() && !error.is_retryable(),
        "{error:?}"
    );
    let cause = error
        .source()
        .and_then(|cause| cause.downcast_ref::<std::io::Error>());
    assert_eq!(cause.unwrap().to_string(), "the vault is sealed");
    assert_eq!(memory.count(), 0);
}

#[tokio::test]
async fn tokens_of_the_past_are_removed_from_errors_too() {
    let echo = json!({"message": "token-one token-two", "token-one": 1, "more": ["token-two"]});
    let memory = MockTransport::new(move |_| {
        MockResponse::json(400, echo.clone()).header("x-echo", "token-one")
    });
    let client = Client::builder()
        .token("token-one")
        .transport(memory)
        .build()
        .unwrap();
    client.set_token("token-two").unwrap();
    let error = get(&client).await.unwrap_err();
    let printed = format!("{error} {error:?} {:?} {:?}", error.body(), error.headers());
    assert!(
        !printed.contains("token-one") && !printed.contains("token-two"),
        "{printed}"
    );
    let token = format!("{:?} {client:?}", AccessToken::new("token-one"));
    assert!(!token.contains("token-one"), "{token}");
}
