//! Faults at the wire: each ends in the documented outcome, within its time, and the server saw what it
//! should have seen.

mod support;

use std::time::{Duration, Instant};

use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Error, ErrorKind, Phase, Retry};
use support::{Act, Seen, Server, TOKEN, nobody};

/// A word for how a call ended.
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
            phase: Phase::Try, ..
        } => "slow".to_owned(),
        ErrorKind::Timeout {
            phase: Phase::Deadline,
            ..
        } => "late".to_owned(),
        ErrorKind::Redirect { .. } => "redirect".to_owned(),
        ErrorKind::TooLarge { .. } => "large".to_owned(),
        other => format!("{other:?}"),
    };
    format!("{kind}, {} tries", error.tries())
}

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// A gzip member that inflates to a stream of blanks: stored as one repeated dynamic block would be
/// long to write by hand, so the bomb is made by its format: a header, deflate blocks, no end needed.
fn bomb() -> Vec<u8> {
    // One fixed-Huffman block: the literal blank, then matches of length 258 at distance 1.
    let mut bits = Bits::default();
    bits.push(0b011, 3);
    bits.huffman(0x30 + u32::from(b' '), 8);
    for _ in 0..1_000_000 {
        bits.huffman(0b1100_0101, 8);
        bits.huffman(0, 5);
    }
    let mut bytes = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    bytes.extend(bits.bytes);
    bytes
}

/// Bits as deflate packs them.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn push(&mut self, value: u32, bits: u32) {
        for i in 0..bits {
            if self.used % 8 == 0 {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> i & 1) as u8) << (self.used % 8);
            }
            self.used += 1;
        }
    }

    /// Huffman codes go in with their highest bit first.
    fn huffman(&mut self, code: u32, bits: u32) {
        for i in (0..bits).rev() {
            self.push(code >> i, 1);
        }
    }
}

/// What a creation comes to, and how many requests the server read.
struct Case {
    name: &'static str,
    acts: Vec<Act>,
    outcome: &'static str,
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
    let short = raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"link\"");
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
        case("reset before reading", &[Act::Reset, good.clone()], "ok", 1),
        case(
            "always reset before reading",
            &[Act::Reset],
            "broken, 4 tries",
            0,
        ),
        case("closed after reading", &[Act::Close, good.clone()], "ok", 2),
        case(
            "always closed after reading",
            &[Act::Close],
            "broken, 4 tries",
            4,
        ),
        case(
            "truncated head",
            &[raw("HTTP/1.1 200 O"), good.clone()],
            "ok",
            2,
        ),
        case("truncated body", &[short.clone(), good.clone()], "ok", 2),
        case("always truncated body", &[short], "broken, 4 tries", 4),
        case("truncated chunks", &[chunked, good.clone()], "ok", 2),
        case(
            "no HTTP at all",
            &[raw("SSH-2.0-OpenSSH_9.6\r\n")],
            "broken, 4 tries",
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
            "slow, 4 tries",
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
        case("503 for ever", &[status(503)], "503, 4 tries", 4),
        case("501", &[status(501)], "501, 1 tries", 1),
        case(
            "redirect to itself",
            &[to("/v1/links")],
            "redirect, 1 tries",
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
            "redirect, 1 tries",
            1,
        ),
        case(
            "redirect to what is no URL",
            &[to("http://[")],
            "redirect, 1 tries",
            1,
        ),
        case(
            "redirect to a file",
            &[to("file:///etc/passwd")],
            "redirect, 1 tries",
            1,
        ),
        case("304", &[Act::reply(304, &[], "")], "304, 1 tries", 1),
        case(
            "invalid UTF-8",
            &[Act::json("\u{fffd}"), good.clone()],
            "decode, 1 tries",
            1,
        ),
        case(
            "invalid UTF-8 in a string",
            &[Act::reply(200, &[], b"{\"link\": {\"id\": \"\xff\"}}")],
            "decode, 1 tries",
            1,
        ),
        case(
            "HTML with 200",
            &[Act::reply(200, &[("content-type", "text/html")], "<html>")],
            "decode, 1 tries",
            1,
        ),
        case(
            "JSON as text",
            &[Act::reply(200, &[("content-type", "text/plain")], "{}")],
            "ok",
            1,
        ),
        case(
            "announced 100 MB",
            &[flood(
                "HTTP/1.1 200 OK\r\ncontent-length: 104857600\r\n\r\n",
            )],
            "large, 1 tries",
            1,
        ),
        case(
            "unannounced 100 MB",
            &[flood("HTTP/1.1 200 OK\r\n\r\n")],
            "large, 1 tries",
            1,
        ),
        case(
            "100 MB of error",
            &[flood("HTTP/1.1 404 X\r\n\r\n")],
            "large, 1 tries",
            1,
        ),
        case("gzip bomb", &[gzip(&bomb())], "large, 1 tries", 1),
        case(
            "gzip that is none",
            &[gzip(b"plain"), good.clone()],
            "ok",
            2,
        ),
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
        let server = Server::script(case.acts);
        let client = server
            .builder()
            .timeout(millis(300))
            .deadline(Duration::from_secs(10))
            .body_limit(32 << 20)
            .retry(Retry::default().first_pause(millis(1)))
            .build()
            .expect("a client");
        let begun = Instant::now();
        // Inflating and flooding take their time in a debug build.
        let generous = matches!(
            case.name,
            "gzip bomb" | "unannounced 100 MB" | "100 MB of error"
        );
        let timeout = if generous {
            Duration::from_secs(8)
        } else {
            millis(300)
        };
        let result = client.links().create(link()).timeout(timeout).await;
        let got = outcome(&result);
        let seen = server.seen();
        if got != case.outcome || seen.len() != case.seen {
            wrong.push(format!(
                "{}: {got}, {} seen: {result:?}",
                case.name,
                seen.len()
            ));
        }
        check(case.name, &seen);
        assert!(begun.elapsed() < Duration::from_secs(10), "{}", case.name);
        assert!(!format!("{result:?}").contains(TOKEN), "{}", case.name);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// All tries of one creation are the same request, byte for byte, at home.
fn check(name: &str, seen: &[Seen]) {
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
            assert_eq!(request, &seen[0], "{name}");
        }
    }
}

#[tokio::test]
async fn a_creation_whose_answer_is_cut_off_is_created_once() {
    // The server creates by key, as the API does, and cuts the first answer off.
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
        .expect("the second try");
    assert!(response.is_replayed() && response.tries() == 2);
    assert_eq!(
        response.link.as_ref().and_then(|link| link.id.as_deref()),
        Some("1")
    );
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn nobody_there() {
    let client = linkbreakers_sdk::Client::builder()
        .token(TOKEN)
        .base_url(nobody())
        .retry(Retry::default().first_pause(millis(1)))
        .build()
        .expect("a client");
    // Safe to repeat even without a key: nothing was sent.
    let result = client.request::<()>("POST", "/v1/x").await;
    assert_eq!(outcome(&result), "unsent, 4 tries");
    let text = result.expect_err("nobody is there").to_string();
    assert!(
        text.contains("refused") && text.contains("4 tries"),
        "{text}"
    );
}

#[tokio::test]
async fn gzip_is_offered_and_read() {
    let hello = [
        0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xab, 0xae, 5, 0, 0x43, 0xbf, 0xa6, 0xa3, 2, 0, 0, 0,
    ];
    let server = Server::script([Act::reply(200, &[("content-encoding", "gzip")], hello)]);
    let response = server
        .client()
        .links()
        .get("1")
        .send()
        .await
        .expect("{} in gzip");
    assert_eq!(&response.raw()[..], b"{}");
    assert_eq!(server.only().header("accept-encoding"), Some("gzip"));
    let plain = Server::json("{}");
    let client = plain.builder().gzip(false).build().expect("a client");
    client.links().get("1").await.expect("{}");
    assert_eq!(plain.only().header("accept-encoding"), None);
}

#[tokio::test]
async fn a_proxy_is_used_where_one_is_set() {
    let proxy = Server::json("{}");
    let client = linkbreakers_sdk::Client::builder()
        .base_url("http://api.example.test")
        .proxy(proxy.url())
        .build()
        .expect("a client");
    client
        .request::<()>("GET", "/v1/x")
        .await
        .expect("the proxy's answer");
    assert_eq!(proxy.only().line(), "GET http://api.example.test/v1/x");
    for (url, says) in [
        ("http://192.0.2.1:80", "plain text"),
        ("not a url", "no URL"),
    ] {
        let error = proxy.builder().proxy(url).build().expect_err(url);
        assert!(
            error.is_config() && error.to_string().contains(says),
            "{error}"
        );
    }
    for pem in [
        "",
        "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----",
    ] {
        let error = proxy
            .builder()
            .root_certificates(pem)
            .build()
            .expect_err("no certificate");
        assert!(error.is_config(), "{error}");
    }
}

#[tokio::test]
async fn the_http_builder_cannot_undo_our_settings() {
    let server = Server::script([
        Act::reply(302, &[("location", "/v1/other")], ""),
        Act::json("{}"),
    ]);
    let client = server
        .builder()
        .user_agent("shop/2.1")
        .pool_idle_connections(1)
        .pool_idle_timeout(millis(10))
        .http(|http| {
            http.redirect(reqwest::redirect::Policy::limited(9))
                .user_agent("theirs")
        })
        .build()
        .expect("a client");
    client.links().create(link()).await.expect("followed");
    let seen = server.seen();
    assert_eq!(seen[1].line(), "POST /v1/other");
    let agent = seen[0].header("user-agent").expect("an agent");
    assert!(agent.starts_with("shop/2.1 linkbreakers-sdk/"), "{agent}");
    let name = seen[0]
        .header("linkbreakers-client")
        .expect("the client header");
    assert!(
        name.starts_with("linkbreakers-sdk/") && name.contains("(rust; "),
        "{name}"
    );
}
