//! The token is sent in one header, to one origin, and is never printed.

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};

use crate::support::{Act, LINK, Seen, Server, TOKEN};
use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Client, Retry};
use serde_json::json;

#[tokio::test]
async fn the_token_is_sent_in_one_header_and_never_printed() {
    let echo = format!("who is {TOKEN}?");
    let error =
        json!({"code": 401, "codeType": TOKEN, "message": echo, "details": [{"t": [TOKEN]}]});
    let broken = format!("<p>{TOKEN}");
    let server = Server::script([
        Act::reply(401, &[], error.to_string()),
        Act::reply(500, &[], &broken),
        Act::reply(200, &[("content-type", TOKEN)], &broken),
        Act::reply(
            200,
            &[],
            format!("{{\"{TOKEN}\":[{{\"link\": \"{TOKEN}\"}}"),
        ),
        Act::reply(404, &[("x-request-id", TOKEN), ("x-echo", &echo)], ""),
        Act::reply(302, &[("location", &format!("ftp://x/{TOKEN}"))], ""),
        Act::Write(format!("HTTP/1.1 {TOKEN}\r\n").into_bytes()),
    ]);
    let client = server.client();
    for _ in 0..7 {
        let request = client.links().get("1").retry(Retry::none());
        assert!(!format!("{request:?} {client:?}").contains(TOKEN));
        let error = request.await.unwrap_err();
        let mut printed = format!("{error} {error:?} {error:#?} {:?}", error.details());
        printed += &format!("{:?} {:?}", error.request_id(), error.headers());
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            printed += &format!("{cause} {cause:?}");
            source = cause.source();
        }
        assert!(!printed.contains(TOKEN), "{printed}");
    }
    for seen in server.seen() {
        assert_eq!(
            seen.header("authorization"),
            Some(format!("Bearer {TOKEN}").as_str())
        );
        assert_eq!(seen.head.matches(TOKEN).count(), 1);
    }
    let builder = server.builder().header("x-mine", "secret-header");
    let builder = builder.proxy("http://me:secret-proxy@localhost:1");
    let builder = format!(
        "{:?}",
        builder.base_url("https://me:secret-url@localhost/?api_key=k")
    );
    assert!(
        !builder.contains(TOKEN) && !builder.contains("secret-") && builder.contains("redacted"),
        "{builder}"
    );
}

/// Errors print excerpts of bodies; wherever the excerpt is cut, no part of the token remains.
#[tokio::test]
async fn no_piece_of_the_token_is_printed() {
    for shift in 0..120 {
        let padding = "p".repeat(shift);
        for (status, body) in [
            (500, format!("<p>{padding}{TOKEN}</p>")),
            (200, format!("{{\"links\":[\"{padding}{TOKEN}\"]}}")),
            (
                200,
                format!("{{\"links\":[{{\"{padding}{TOKEN}\":1,\"id\":{{}}}}]}}"),
            ),
            (200, format!("{{\"links\":{{\"{padding}{TOKEN}\":x")),
            (200, format!("{TOKEN}{padding}")),
        ] {
            let response = body.clone();
            let memory = MockTransport::new(move |_| MockResponse::new(status, response.clone()));
            let builder = Client::builder().token(TOKEN).transport(memory);
            let client = builder.retry(Retry::none()).build().unwrap();
            let error = client.links().list().await.unwrap_err();
            let printed = format!("{error} {error:?}");
            for part in [&TOKEN[4..10], &TOKEN[TOKEN.len() - 6..]] {
                assert!(!printed.contains(part), "{body}: {printed}");
            }
        }
    }
}

/// A custom transport receives the token as a sensitive header, and response headers are redacted.
#[tokio::test]
async fn the_token_is_sensitive_and_redacted_in_responses() {
    let memory = MockTransport::new(|_| {
        MockResponse::json(200, json!({"link": {}}))
            .header("x-request-id", TOKEN)
            .header("set-cookie", &format!("a={TOKEN}; b"))
            .header("x-short", "fine")
    });
    let builder = Client::builder().token(TOKEN).transport(memory.clone());
    let client = builder.build().unwrap();
    let response = client.links().get("1").send().await.unwrap();
    assert_eq!(response.request_id(), Some("[redacted]"));
    assert_eq!(response.headers()["x-short"], "fine");
    assert!(!format!("{response:?} {:?}", response.headers()).contains(TOKEN));
    let recorded = &memory.requests()[0];
    assert!(recorded.headers["authorization"].is_sensitive());
    assert!(!format!("{recorded:?} {memory:?}").contains(TOKEN));
    assert_eq!(
        recorded.header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
}

/// A header may hold bytes outside of ASCII (RFC 9110, 5.5), which must not hide a token beside them.
#[tokio::test]
async fn the_token_is_redacted_beside_bytes_that_are_no_text() {
    let echo = format!("caf\u{e9} {TOKEN}");
    let server = Server::script([Act::reply(200, &[("x-echo", &echo)], r#"{"link":{}}"#)]);
    let client = server.builder().token(TOKEN).build().unwrap();
    let response = client.links().get("1").send().await.unwrap();
    assert_eq!(response.headers()["x-echo"], "[redacted]");
}

/// A panic message that prints a request must not contain the token.
#[tokio::test]
async fn a_panic_does_not_print_the_token() {
    let client = Client::builder()
        .token(TOKEN)
        .transport(MockTransport::new(|request| panic!("{request:?}")))
        .build()
        .unwrap();
    let call = client.links().get("1").into_future();
    let outcome = tokio::spawn(call).await.unwrap_err().into_panic();
    let printed = outcome.downcast_ref::<String>().expect("a message");
    assert!(
        printed.contains("Sensitive") && !printed.contains(TOKEN),
        "{printed}"
    );
}

#[test]
fn one_time_tokens_in_responses_are_redacted() {
    let body = r#"{"accessToken": "one-time-secret", "token": {}}"#;
    let response: linkbreakers_sdk::types::CreateWorkspaceTokenResponse =
        serde_json::from_str(body).unwrap();
    let secret = &response.access_token;
    assert_eq!(secret.expose(), "one-time-secret");
    assert!(!format!("{response:?} {response:#?}").contains("one-time-secret"));
    assert_eq!(
        serde_json::to_value(&response).unwrap()["accessToken"],
        "one-time-secret"
    );
}

#[tokio::test]
async fn redirects_keep_method_and_token_within_the_origin_only() {
    let other = Server::json(LINK);
    let external = format!("{}/v1/elsewhere", other.url());
    let redirecting = |status: u16, to: &str| {
        Server::script([Act::reply(status, &[("location", to)], ""), Act::json(LINK)])
    };
    // Within the origin every status keeps method, body and token.
    for status in [301, 302, 307, 308] {
        let server = redirecting(status, "/v1/moved?x=1");
        let body = CreateLinkRequest::new("https://example.com");
        server.client().links().create(body).await.unwrap();
        let [first, second] = &server.seen()[..] else {
            panic!("{status}")
        };
        assert_eq!(
            (first.line(), second.line()),
            ("POST /v1/links", "POST /v1/moved?x=1")
        );
        assert_eq!(first.body, second.body);
        assert_eq!(
            first.header("idempotency-key"),
            second.header("idempotency-key")
        );
        assert_eq!(
            first.header("authorization"),
            second.header("authorization")
        );
    }
    // Across origins only requests without a body are redirected, without headers that identify the caller.
    for status in [301, 302, 303, 307, 308] {
        let server = redirecting(status, &external);
        let before = other.seen().len();
        server
            .client()
            .links()
            .get("1")
            .header("x-mine", "1")
            .await
            .unwrap();
        let seen = other.seen();
        assert_eq!(seen.len(), before + 1);
        let last = seen.last().unwrap();
        assert_eq!(last.line(), "GET /v1/elsewhere");
        for name in [
            "authorization",
            "x-mine",
            "linkbreakers-client",
            "idempotency-key",
        ] {
            assert_eq!(last.header(name), None, "{status} {name}");
        }
    }
    let before = other.seen().len();
    for (status, to) in [
        (303, "/v1/moved"),
        (307, external.as_str()),
        (302, &external),
        (303, &external),
    ] {
        let server = redirecting(status, to);
        let body = CreateLinkRequest::new("https://example.com");
        let error = server.client().links().create(body).await.unwrap_err();
        assert!(
            matches!(error.kind(), linkbreakers_sdk::ErrorKind::Redirect { .. }),
            "{error}"
        );
        assert_eq!((server.seen().len(), error.attempts()), (1, 1));
        let error = server.client().links().delete("1").await;
        assert!(error.is_ok(), "the second response is a success");
    }
    assert_eq!(other.seen().len(), before);
}

#[tokio::test]
async fn a_redirect_loop_across_origins_has_no_token_and_ends() {
    let back = Arc::new(Mutex::new(String::new()));
    let to = back.clone();
    let external =
        Server::with(move |_, _| Act::reply(302, &[("location", &to.lock().unwrap())], ""));
    let away = format!("{}/v1/links/1", external.url());
    let origin = Server::with(move |_, _| Act::reply(302, &[("location", &away)], ""));
    *back.lock().unwrap() = format!("{}/v1/links/1", origin.url());
    let error = origin.client().links().get("1").await.unwrap_err();
    assert!(error.to_string().contains("in a loop"), "{error}");
    assert_eq!((origin.seen().len(), external.seen().len()), (3, 3));
    let with_token = |seen: &Seen| seen.header("authorization").is_some();
    let sent: Vec<bool> = origin.seen().iter().map(with_token).collect();
    assert_eq!(sent, [true, false, false]);
    assert!(!external.seen().iter().any(with_token));
}
