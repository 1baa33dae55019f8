//! Faults of a server, over real sockets: each call ends with the documented outcome, within its time limit,
//! and the server received the requests that it should have.

use std::time::{Duration, Instant};

use crate::support::gzip::bomb;
use crate::support::{Act, LINK, Seen, Server, TOKEN, unused_url};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Error, ErrorKind, Phase, Retry};

/// Describes in a word or two how a call ended.
fn outcome<T>(result: &Result<T, Error>) -> String {
    let error = match result {
        Ok(_) => return "ok".to_owned(),
        Err(error) => error,
    };
    let kind = match error.kind() {
        ErrorKind::Api(api) => api.status().as_u16().to_string(),
        ErrorKind::Decode(_) => "decode".to_owned(),
        ErrorKind::Transport { unsent: true, .. } => "unsent".to_owned(),
        ErrorKind::Transport { .. } => "broken".to_owned(),
        ErrorKind::Timeout {
            phase: Phase::Attempt,
            ..
        } => "slow".to_owned(),
        ErrorKind::Timeout {
            phase: Phase::Deadline,
            ..
        } => "late".to_owned(),
        ErrorKind::Redirect { .. } => "redirect".to_owned(),
        ErrorKind::TooLarge { .. } => "large".to_owned(),
        other => format!("{other:?}"),
    };
    format!("{kind}, {} attempts", error.attempts())
}

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// A fault, and the outcome of a creation under it.
struct Case {
    name: &'static str,
    /// The acts of the server; if empty, no server listens.
    acts: Vec<Act>,
    outcome: &'static str,
    /// The number of requests that the server read.
    seen: usize,
}

fn case(name: &'static str, acts: &[Act], outcome: &'static str, seen: usize) -> Case {
    let acts = acts.to_vec();
    Case {
        name,
        acts,
        outcome,
        seen,
    }
}

fn cases() -> Vec<Case> {
    let raw = |text: &str| Act::Write(text.as_bytes().to_vec());
    let good = Act::json("{\"link\": {\"id\": \"1\"}}");
    let status = |status| Act::reply(status, &[("retry-after", "0")], "<p>down");
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"link\"";
    let short = Act::Write(cut.to_vec());
    let short_error = |status: u16| {
        raw(&format!(
            "HTTP/1.1 {status} X\r\ncontent-length: 100\r\n\r\n{{\"code"
        ))
    };
    let chunked = raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"lin\r\n");
    let gzip = |body: &[u8]| Act::reply(200, &[("content-encoding", "gzip")], body);
    let to = |location: &str| Act::reply(307, &[("location", location)], "");
    let flood = |head: &str| Act::Flood(head.as_bytes().to_vec(), 100 << 20);
    let slow = Act::Dribble(
        b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".to_vec(),
        millis(40),
    );
    vec![
        case("no fault", std::slice::from_ref(&good), "ok", 1),
        case("connection refused", &[], "unsent, 4 attempts", 0),
        case("reset before reading", &[Act::Reset, good.clone()], "ok", 1),
        case(
            "always reset before reading",
            &[Act::Reset],
            "broken, 4 attempts",
            0,
        ),
        case("closed after reading", &[Act::Close, good.clone()], "ok", 2),
        case(
            "always closed after reading",
            &[Act::Close],
            "broken, 4 attempts",
            4,
        ),
        case(
            "reset after reading",
            &[Act::ResetAfter(Vec::new()), good.clone()],
            "ok",
            2,
        ),
        case(
            "reset in the body",
            &[Act::ResetAfter(cut.to_vec()), good.clone()],
            "ok",
            2,
        ),
        case(
            "always reset in the body",
            &[Act::ResetAfter(cut.to_vec())],
            "broken, 4 attempts",
            4,
        ),
        case(
            "truncated head",
            &[raw("HTTP/1.1 200 O"), good.clone()],
            "ok",
            2,
        ),
        case("truncated body", &[short.clone(), good.clone()], "ok", 2),
        case("always truncated body", &[short], "broken, 4 attempts", 4),
        case("truncated 404", &[short_error(404)], "404, 1 attempts", 1),
        case("truncated 503", &[short_error(503), good.clone()], "ok", 2),
        case(
            "always truncated 503",
            &[short_error(503)],
            "503, 4 attempts",
            4,
        ),
        case("truncated chunks", &[chunked, good.clone()], "ok", 2),
        case(
            "no HTTP at all",
            &[raw("SSH-2.0-OpenSSH_9.6\r\n")],
            "broken, 4 attempts",
            4,
        ),
        case(
            "bytes without a head",
            &[Act::Write(vec![0xff; 300]), good.clone()],
            "ok",
            2,
        ),
        case(
            "silent once",
            &[Act::Hang(millis(600)), good.clone()],
            "ok",
            2,
        ),
        case(
            "always silent",
            &[Act::Hang(millis(600))],
            "slow, 4 attempts",
            4,
        ),
        case("dribbling", &[slow, good.clone()], "ok", 2),
        case("429 once", &[status(429), good.clone()], "ok", 2),
        case(
            "503 three times",
            &[status(503), status(500), status(504), good.clone()],
            "ok",
            4,
        ),
        case("always 503", &[status(503)], "503, 4 attempts", 4),
        case("501", &[status(501)], "501, 1 attempts", 1),
        case(
            "redirect to itself",
            &[to("/v1/links")],
            "redirect, 1 attempts",
            6,
        ),
        case(
            "redirect in two steps",
            &[to("/v1/a"), to("/v1/b"), good.clone()],
            "ok",
            3,
        ),
        case(
            "redirect across origins",
            &[to("http://192.0.2.1/x")],
            "redirect, 1 attempts",
            1,
        ),
        case(
            "redirect to an invalid URL",
            &[to("http://[")],
            "redirect, 1 attempts",
            1,
        ),
        case(
            "redirect to a file",
            &[to("file:///etc/passwd")],
            "redirect, 1 attempts",
            1,
        ),
        case("304", &[Act::reply(304, &[], "")], "304, 1 attempts", 1),
        case(
            "invalid UTF-8",
            &[Act::json("\u{fffd}"), good.clone()],
            "decode, 1 attempts",
            1,
        ),
        case(
            "invalid UTF-8 in a string",
            &[Act::reply(200, &[], b"{\"link\": {\"id\": \"\xff\"}}")],
            "decode, 1 attempts",
            1,
        ),
        case(
            "HTML with 200",
            &[Act::reply(200, &[("content-type", "text/html")], "<html>")],
            "decode, 1 attempts",
            1,
        ),
        case(
            "JSON as text",
            &[Act::reply(200, &[("content-type", "text/plain")], LINK)],
            "ok",
            1,
        ),
        case(
            "announced 100 MB",
            &[flood(
                "HTTP/1.1 200 OK\r\ncontent-length: 104857600\r\n\r\n",
            )],
            "large, 1 attempts",
            1,
        ),
        case(
            "unannounced 100 MB",
            &[flood("HTTP/1.1 200 OK\r\n\r\n")],
            "large, 1 attempts",
            1,
        ),
        case(
            "100 MB of error",
            &[flood("HTTP/1.1 404 X\r\n\r\n")],
            "404, 1 attempts",
            1,
        ),
        case("gzip bomb", &[gzip(&bomb())], "large, 1 attempts", 1),
        case("invalid gzip", &[gzip(b"plain"), good.clone()], "ok", 2),
        case(
            "huge header",
            &[
                raw(&format!(
                    "HTTP/1.1 200 OK\r\nx: {}\r\n\r\n",
                    "x".repeat(1 << 20)
                )),
                good,
            ],
            "ok",
            2,
        ),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_has_its_outcome() {
    let mut wrong = Vec::new();
    for case in cases() {
        let server = match &case.acts[..] {
            [] => Server::script([Act::Close]),
            acts => Server::script(acts),
        };
        let url = match &case.acts[..] {
            [] => unused_url(),
            _ => server.url(),
        };
        let client = server
            .builder()
            .base_url(url)
            .timeout(millis(300))
            .deadline(Duration::from_secs(10))
            .body_limit(32 << 20)
            .retry(Retry::default().initial_backoff(millis(1)))
            .build()
            .expect("a client");
        let begun = Instant::now();
        // A debug build takes longer than the usual limit to read or decompress 100 MB and more.
        let large = matches!(
            case.name,
            "gzip bomb" | "unannounced 100 MB" | "100 MB of error"
        );
        let timeout = if large {
            Duration::from_secs(8)
        } else {
            millis(300)
        };
        let result = client.links().create(link()).timeout(timeout).await;
        let actual = outcome(&result);
        let seen = server.seen();
        if actual != case.outcome || seen.len() != case.seen {
            wrong.push(format!(
                "{}: {actual}, {} seen: {result:?}",
                case.name,
                seen.len()
            ));
        }
        check_attempts(case.name, &seen);
        assert!(begun.elapsed() < Duration::from_secs(10), "{}", case.name);
        assert!(!format!("{result:?}").contains(TOKEN), "{}", case.name);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Checks that all attempts of a creation are the same request, byte for byte, with token and key.
fn check_attempts(name: &str, seen: &[Seen]) {
    for request in seen {
        assert!(
            request.line().starts_with("POST /v1/"),
            "{name}: {}",
            request.head
        );
        assert_eq!(
            request.text(),
            r#"{"destination":"https://example.com"}"#,
            "{name}"
        );
        let (bearer, key) = (
            request.header("authorization"),
            request.header("idempotency-key"),
        );
        assert_eq!(bearer, Some(format!("Bearer {TOKEN}").as_str()), "{name}");
        assert!(
            key.is_some() && key == seen[0].header("idempotency-key"),
            "{name}"
        );
        if !name.starts_with("redirect") {
            assert_eq!(request.first(), seen[0].first(), "{name}");
        }
    }
}

#[tokio::test]
async fn a_creation_whose_response_is_truncated_is_created_once() {
    // The server creates one link per key, as the API does, and truncates the first response.
    let mut created: Vec<String> = Vec::new();
    let server = Server::with(move |number, seen| {
        let key = seen.header("idempotency-key").expect("a key").to_owned();
        let replayed = created.contains(&key);
        if !replayed {
            created.push(key);
        }
        if number == 0 {
            return Act::Write(
                b"HTTP/1.1 200 OK\r\ncontent-length: 60\r\n\r\n{\"link\": ".to_vec(),
            );
        }
        let body = format!("{{\"link\": {{\"id\": \"{}\"}}}}", created.len());
        Act::reply(
            200,
            &[(
                "idempotent-replayed",
                if replayed { "true" } else { "false" },
            )],
            body,
        )
    });
    let response = server
        .client()
        .links()
        .create(link())
        .send()
        .await
        .expect("the second attempt");
    assert!(response.is_replayed() && response.attempts() == 2);
    assert_eq!(response.link.id, "1");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1].header("x-retry-count"), Some("1"));
    assert_eq!(seen[0], seen[1].first());
}
