//! Settings of the HTTP client: compression, proxy, certificates, connections, the caller's own builder.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::{Act, LINK, Server, unused_url};
use linkbreakers_sdk::transport::{Body, BoxFuture, Fault, HttpTransport, Transport};
use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{ErrorKind, Retry};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConnection, StreamOwned};

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

#[tokio::test]
async fn gzip_is_requested_and_decompressed() {
    let link = [
        0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3, 0xab, 0x56, 0xca, 0xc9, 0xcc, 0xcb, 0x56, 0xb2, 0xaa,
        0xae, 0xad, 5, 0, 0x9d, 0x5f, 0x73, 0xf9, 0x0b, 0, 0, 0,
    ];
    let server = Server::script([Act::reply(200, &[("content-encoding", "gzip")], link)]);
    let response = server
        .client()
        .links()
        .get("1")
        .send()
        .await
        .expect("a link in gzip");
    assert_eq!(&response.raw()[..], LINK.as_bytes());
    assert_eq!(server.only().header("accept-encoding"), Some("gzip"));
    let plain = Server::json(LINK);
    let client = plain.builder().gzip(false).build().expect("a client");
    client.links().get("1").await.expect("a response");
    assert_eq!(plain.only().header("accept-encoding"), None);
}

/// RFC 9110, 7.2: the header names the port unless it is that of the scheme.
#[tokio::test]
async fn the_host_is_sent_as_the_base_url_has_it() {
    for (base, host) in [
        ("http://api.example.test", "api.example.test"),
        ("http://api.example.test:80", "api.example.test"),
        ("http://api.example.test:443", "api.example.test:443"),
        ("http://api.example.test:8080/v2", "api.example.test:8080"),
        ("http://[2001:db8::1]:8080", "[2001:db8::1]:8080"),
        ("http://[2001:db8::1]", "[2001:db8::1]"),
    ] {
        let proxy = Server::json(LINK);
        let builder = linkbreakers_sdk::Client::builder().base_url(base);
        let client = builder.proxy(proxy.url()).build().expect("a client");
        client.request::<()>("GET", "/v1/x").await.expect(base);
        assert_eq!(proxy.only().header("host"), Some(host), "{base}");
    }
}

#[tokio::test]
async fn a_configured_proxy_is_used() {
    let proxy = Server::json(LINK);
    let client = linkbreakers_sdk::Client::builder()
        .base_url("http://api.example.test")
        .proxy(proxy.url())
        .build()
        .expect("a client");
    client
        .request::<()>("GET", "/v1/x")
        .await
        .expect("the response of the proxy");
    assert_eq!(proxy.only().line(), "GET http://api.example.test/v1/x");
    for (url, expected) in [
        ("http://192.0.2.1:80", "plain text"),
        ("not a url", "not a URL"),
    ] {
        let error = proxy.builder().proxy(url).build().expect_err(url);
        assert!(
            error.is_config() && error.to_string().contains(expected),
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
async fn the_transport_can_be_wrapped() {
    struct Counting(HttpTransport, Arc<AtomicUsize>);

    impl Transport for Counting {
        fn send(
            &self,
            request: http::Request<Body>,
        ) -> BoxFuture<Result<http::Response<Body>, Fault>> {
            self.1.fetch_add(1, Ordering::Relaxed);
            self.0.send(request)
        }
    }

    let server = Server::script([
        Act::reply(302, &[("location", "/v1/other")], ""),
        Act::json(LINK),
    ]);
    let http = HttpTransport::builder()
        .pool_idle_connections(1)
        .pool_idle_timeout(millis(10))
        .build()
        .expect("a transport");
    let count = Arc::new(AtomicUsize::new(0));
    let client = server.builder().user_agent("shop/2.1");
    let client = client.transport(Counting(http, count.clone())).build();
    let client = client.expect("a client");
    client.links().create(link()).await.expect("followed");
    assert_eq!(count.load(Ordering::Relaxed), 2);
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

/// RFC 9110, 8.6; lighttpd answers 411 to a POST that does not say how long it is.
#[tokio::test]
async fn a_method_with_content_says_that_it_is_empty() {
    for (method, length) in [
        ("POST", Some("0")),
        ("PUT", Some("0")),
        ("PATCH", Some("0")),
        ("GET", None),
        ("DELETE", None),
        ("HEAD", None),
    ] {
        let server = Server::json("{}");
        let call = server.client().request::<()>(method, "/v1/x");
        call.await.expect("a response");
        let seen = server.only();
        assert_eq!(seen.header("content-length"), length, "{method}");
        assert_eq!(seen.header("transfer-encoding"), None, "{method}");
    }
}

/// Starts an HTTPS server for `localhost`; its key is in the repository, and no system trusts its authority.
fn https_server() -> String {
    let certificates =
        CertificateDer::pem_slice_iter(include_bytes!("../support/tls/localhost.pem"));
    let certificates = certificates.collect::<Result<_, _>>().expect("PEM");
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("../support/tls/localhost.key"));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let settings = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(certificates, key.expect("PEM"))
        .expect("a pair");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let settings = Arc::new(settings);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(settings.clone()).expect("settings");
            let mut stream = StreamOwned::new(connection, stream.expect("a connection"));
            // A client that does not trust the certificate hangs up.
            if stream.read(&mut [0; 4096]).is_ok() {
                _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"link\":{}}");
            }
            stream.conn.send_close_notify();
            _ = stream.flush();
        }
    });
    format!("https://localhost:{port}")
}

#[tokio::test]
async fn custom_roots_are_trusted_and_unknown_ones_are_not() {
    let url = https_server();
    let builder = || {
        let builder = linkbreakers_sdk::Client::builder().token(crate::support::TOKEN);
        builder.base_url(&url).retry(Retry::none())
    };
    let root = include_bytes!("../support/tls/authority.pem");
    let client = builder().root_certificates(*root).build();
    let trusted = client.expect("a client").links().get("1").await;
    trusted.expect("over TLS");
    let untrusted = builder().build().expect("a client").links().get("1").await;
    let error = untrusted.expect_err("an unknown authority");
    assert!(
        matches!(error.kind(), ErrorKind::Transport { unsent: true, .. }),
        "{error:?}"
    );
    assert!(error.to_string().contains("certificate"), "{error}");
}

#[tokio::test]
async fn the_longest_durations_do_not_overflow() {
    let server = Server::json(LINK);
    let builder = server.builder().connect_timeout(Duration::MAX);
    let builder = builder.timeout(Duration::MAX).deadline(Duration::MAX);
    let client = builder.pool_idle_timeout(Duration::MAX).build();
    let client = client.expect("a client");
    for _ in 0..2 {
        client.links().get("1").await.expect("a response");
    }
}

/// Starts a server that keeps connections open; returns its URL, and the number of connections so far.
fn keep_alive_server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let count = Arc::new(AtomicUsize::new(0));
    let seen = count.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            seen.fetch_add(1, Ordering::Relaxed);
            std::thread::spawn(move || {
                while stream.read(&mut [0; 4096]).is_ok_and(|read| read > 0) {
                    _ = stream
                        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"link\":{}}");
                }
            });
        }
    });
    (url, count)
}

#[tokio::test]
async fn idle_connections_are_kept_as_configured() {
    for (kept, timeout, connections) in [
        (None, None, 1),
        (Some(1), None, 1),
        (Some(0), None, 3),
        (None, Some(millis(1)), 3),
    ] {
        let (url, count) = keep_alive_server();
        let mut builder = linkbreakers_sdk::Client::builder().base_url(url);
        builder = builder.token(crate::support::TOKEN);
        if let Some(kept) = kept {
            builder = builder.pool_idle_connections(kept);
        }
        if let Some(timeout) = timeout {
            builder = builder.pool_idle_timeout(timeout);
        }
        let client = builder.build().expect("a client");
        for _ in 0..3 {
            client.links().get("1").await.expect("a response");
            tokio::time::sleep(millis(20)).await;
        }
        let seen = count.load(Ordering::Relaxed);
        assert_eq!(seen, connections, "{kept:?} {timeout:?}");
    }
}

#[tokio::test]
async fn unsent_requests_are_retried_even_without_a_key() {
    let client = linkbreakers_sdk::Client::builder()
        .token(crate::support::TOKEN)
        .base_url(unused_url())
        .retry(Retry::default().initial_backoff(millis(1)))
        .build()
        .expect("a client");
    let result = client.request::<()>("POST", "/v1/x").await;
    let error = result.expect_err("connection refused");
    assert!(
        matches!(error.kind(), ErrorKind::Transport { unsent: true, .. }),
        "{error:?}"
    );
    let text = error.to_string();
    assert!(
        text.contains("refused") && text.contains("4 attempts"),
        "{text}"
    );
}
