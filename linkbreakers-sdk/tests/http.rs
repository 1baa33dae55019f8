//! Settings of the HTTP client: compression, proxy, certificates, its own builder.

mod support;

use std::time::Duration;

use linkbreakers_sdk::types::CreateLinkRequest;
use support::{Act, Server};

fn link() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com")
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
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
