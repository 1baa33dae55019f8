//! Proxies: which requests go through them, what they get to see, and what happens if they fail.

use std::process::Command;
use std::time::Duration;

use linkbreakers_sdk::{Client, ClientBuilder, Error, ErrorKind, Phase, Retry};

use super::peers::{Authority, Flaw, Heads, Proxying, peer, server, socks};
use crate::support::TOKEN;

/// A user and a password, and what they are in a header.
const USER: &str = "ann:s%20ecret@";
const BASIC: &str = "basic yw5uonmgzwnyzxq=";

fn client(base: String, proxy: String, root: &Authority) -> ClientBuilder {
    let builder = Client::builder().base_url(base).proxy(proxy);
    builder.root_certificates(root.pem()).retry(Retry::none())
}

async fn get(client: ClientBuilder) -> Result<(), Error> {
    client.build()?.request::<()>("GET", "/v1/x").await
}

fn taken(heads: &Heads) -> Vec<String> {
    let heads = std::mem::take(&mut *heads.lock().unwrap());
    heads.iter().map(|head| head.to_lowercase()).collect()
}

#[tokio::test]
async fn https_goes_through_a_tunnel_that_sees_no_token() {
    let authority = Authority::new();
    let tls = || Some(authority.server(Flaw::Nothing));
    let (target, heads) = server(tls()).await;
    for (scheme, proxy_tls) in [("http", None), ("https", tls())] {
        for user in ["", USER] {
            let (proxy, seen) = peer(proxy_tls.clone(), Proxying::To(target)).await;
            let base = format!("https://localhost:{}", target.port());
            let proxy = format!("{scheme}://{user}localhost:{}", proxy.port());
            get(client(base, proxy, &authority).token(TOKEN))
                .await
                .unwrap();
            let tunnel = taken(&seen);
            assert_eq!(tunnel.len(), 1, "{tunnel:?}");
            let line = format!("connect localhost:{} http/1.1\r\n", target.port());
            assert!(tunnel[0].starts_with(&line), "{tunnel:?}");
            assert!(!tunnel[0].contains(&TOKEN.to_lowercase()), "{tunnel:?}");
            assert_eq!(tunnel[0].contains(BASIC), !user.is_empty(), "{tunnel:?}");
            let inner = taken(&heads);
            assert!(inner[0].starts_with("get /v1/x http/1.1"), "{inner:?}");
            assert!(inner[0].contains(&TOKEN.to_lowercase()), "{inner:?}");
            assert!(!inner[0].contains("proxy-authorization"), "{inner:?}");
        }
    }
}

#[tokio::test]
async fn plain_http_is_forwarded_with_its_complete_url() {
    let authority = Authority::new();
    for (scheme, tls) in [
        ("http", None),
        ("https", Some(authority.server(Flaw::Nothing))),
    ] {
        let (proxy, seen) = peer(tls, Proxying::To(([127, 0, 0, 1], 1).into())).await;
        for user in ["", USER] {
            let url = format!("{scheme}://{user}localhost:{}", proxy.port());
            get(client("http://api.example.test".into(), url, &authority))
                .await
                .unwrap();
            let heads = taken(&seen);
            assert!(
                heads[0].starts_with("get http://api.example.test/v1/x http/1.1"),
                "{heads:?}"
            );
            assert_eq!(heads[0].contains(BASIC), !user.is_empty(), "{heads:?}");
        }
    }
}

#[tokio::test]
async fn a_proxy_that_fails_is_an_error_of_the_connection() {
    let authority = Authority::new();
    for (proxying, expected) in [
        (
            Proxying::Refuse("407 Proxy Authentication Required\r\n\r\n"),
            "unsent",
        ),
        (
            Proxying::Refuse("502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"),
            "unsent",
        ),
        (Proxying::Refuse("nonsense\r\n\r\n"), "unsent"),
        (Proxying::Silence, "connect"),
    ] {
        let (proxy, _) = peer(None, proxying).await;
        let url = format!("http://{USER}localhost:{}", proxy.port());
        let client = client("https://api.example.test".into(), url, &authority).token(TOKEN);
        let error = get(client.connect_timeout(Duration::from_millis(300)))
            .await
            .unwrap_err();
        let kind = match error.kind() {
            ErrorKind::Transport { unsent: true, .. } => "unsent",
            ErrorKind::Timeout {
                phase: Phase::Connect,
                ..
            } => "connect",
            kind => panic!("{kind:?}"),
        };
        assert_eq!(kind, expected, "{proxying:?}");
        let printed = format!("{error} {error:?}");
        assert!(
            !printed.contains("ecret") && !printed.contains(TOKEN),
            "{printed}"
        );
    }
}

#[tokio::test]
async fn socks_is_spoken() {
    let authority = Authority::new();
    let (target, heads) = server(Some(authority.server(Flaw::Nothing))).await;
    let (proxy, seen) = socks(target).await;
    let port = target.port();
    for (url, heard) in [
        (format!("socks5://{proxy}"), format!("127.0.0.1:{port}")),
        (format!("socks5h://{proxy}"), format!("localhost:{port}")),
        (
            format!("socks5h://ann:secret@{proxy}"),
            format!("ann:secret@localhost:{port}"),
        ),
    ] {
        let base = format!("https://localhost:{port}");
        get(client(base, url.clone(), &authority).token(TOKEN))
            .await
            .unwrap();
        assert_eq!(taken(&seen), [heard], "{url}");
        assert!(taken(&heads)[0].starts_with("get /v1/x"));
    }
}

#[tokio::test]
async fn proxies_that_cannot_be_used_are_refused() {
    let authority = Authority::new();
    for (base, proxy, expected) in [
        ("https://api.example.test", "not a url", "not a URL"),
        ("https://api.example.test", "http://", "not a URL"),
        (
            "https://api.example.test",
            "ftp://proxy:21",
            "unknown scheme",
        ),
        (
            "https://api.example.test",
            "http://pro xy:1",
            "cannot be used",
        ),
        ("http://localhost:1", "http://192.0.2.1:80", "plain text"),
        ("http://localhost:1", "socks5://192.0.2.1:80", "plain text"),
    ] {
        let built = client(base.into(), proxy.into(), &authority).build();
        let error = built.expect_err(proxy);
        assert!(
            error.is_config() && error.to_string().contains(expected),
            "{proxy}: {error}"
        );
    }
}

/// Set by the test below in a process of its own, since the environment belongs to all tests of this one.
const CHILD: &str = "LINKBREAKERS_TEST_OF_ENVIRONMENT";

#[tokio::test]
async fn the_child_that_reads_its_environment() {
    let Ok(base) = std::env::var(CHILD) else {
        return;
    };
    let client = Client::builder().base_url(base).retry(Retry::none());
    let outcome = get(client).await.map_err(|error| error.to_string());
    println!("outcome: {outcome:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_names_proxies() {
    let (proxy, seen) = peer(None, Proxying::To(([127, 0, 0, 1], 1).into())).await;
    let (here, _) = server(None).await;
    let url = format!("http://{proxy}");
    let test = "transport::proxies::the_child_that_reads_its_environment";
    for (base, variables, proxied) in [
        (
            "http://api.example.test",
            &[("HTTP_PROXY", url.as_str())][..],
            true,
        ),
        ("http://api.example.test", &[("http_proxy", &url)], true),
        ("http://api.example.test", &[("ALL_PROXY", &url)], true),
        ("https://api.example.test", &[("HTTPS_PROXY", &url)], true),
        ("http://api.example.test", &[("HTTPS_PROXY", &url)], false),
        (
            "http://api.example.test",
            &[("HTTP_PROXY", &url), ("NO_PROXY", "example.test")],
            false,
        ),
        (
            "http://api.example.test",
            &[("HTTP_PROXY", &url), ("REQUEST_METHOD", "GET")],
            false,
        ),
        (&format!("http://{here}"), &[("HTTP_PROXY", &url)], false),
    ] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args([test, "--exact", "--nocapture"]).env_clear();
        child.env(CHILD, base).envs(variables.iter().copied());
        let output = child.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        assert_eq!(!taken(&seen).is_empty(), proxied, "{base} {variables:?}");
    }
}
