//! Every path by which an API key could enter is closed, and unsafe settings are refused.

use crate::support::{LINK, Server, TOKEN};
use linkbreakers_sdk::{Client, ClientBuilder, Error};
use serde_json::json;

const HELP: &str = "https://linkbreakers.com/help/article/api-authentication-accesstoken-vs-apikey";

/// Asserts that this is an authentication error that names the fix and the help page.
fn assert_auth(error: &Error, context: &str) {
    let text = error.to_string();
    assert!(error.is_unauthorized(), "{context}: {text}");
    assert!(
        text.contains(".token(..)") && text.contains(HELP),
        "{context}: {text}"
    );
}

#[test]
fn invalid_tokens_are_refused() {
    for (token, expected) in [
        ("", "is empty"),
        (" \t", "is empty"),
        ("Bearer abc", "begins with `Bearer `"),
        ("bearer abc", "begins with `Bearer `"),
        ("  BEARER abc", "begins with `Bearer `"),
        ("Authorization: Bearer abc", "begins with `Bearer `"),
        ("Basic abc", "scheme Basic"),
        (" abc", "blanks"),
        ("abc ", "blanks"),
        ("abc\n", "blanks"),
        ("a bc", "blanks"),
        ("a\u{a0}bc", "blanks"),
        ("a\0bc", "control characters"),
        ("a\u{7f}bc", "control characters"),
        ("abcé", "outside ASCII"),
    ] {
        let error = Client::new(token).unwrap_err();
        assert_auth(&error, token);
        assert!(error.to_string().contains(expected), "{token:?}: {error}");
        let secret = token.trim();
        if secret.len() > 3 {
            assert!(
                !format!("{error} {error:?}").contains(secret),
                "{token:?} is printed"
            );
        }
    }
}

#[test]
fn headers_with_credentials_are_refused() {
    for name in [
        "X-API-Key",
        "x-api-key",
        "X_API_KEY",
        "api-key",
        "apikey",
        "ApiKey",
        "X-ApiKey",
        "Authorization",
        "authorization",
        "Proxy-Authorization",
        "Cookie",
        "X-Auth-Token",
        "X-Access-Token",
    ] {
        for value in ["abc", "Basic YTpi", "Bearer abc"] {
            let error = Client::builder()
                .token(TOKEN)
                .header(name, value)
                .build()
                .unwrap_err();
            assert_auth(&error, name);
            assert!(!error.to_string().contains(value), "{error}");
        }
    }
}

/// A caller can also set headers on the builder of the HTTP client, which bypass those of the SDK.
#[test]
fn default_headers_of_the_http_client_are_checked() {
    let client_with = |name: &'static str, value: &str| {
        let value: http::HeaderValue = value.parse().unwrap();
        let headers = [(http::HeaderName::from_static(name), value)];
        let headers: http::HeaderMap = headers.into_iter().collect();
        Client::builder()
            .token(TOKEN)
            .http(move |http| http.user_agent("theirs").default_headers(headers))
            .build()
    };
    for name in [
        "x-api-key",
        "apikey",
        "authorization",
        "cookie",
        "x-auth-token",
    ] {
        let error = client_with(name, "secret-value").unwrap_err();
        assert_auth(&error, name);
        let printed = format!("{error} {error:?}");
        assert!(
            printed.contains(name) && !printed.contains("secret-value"),
            "{printed}"
        );
    }
    client_with("x-trace", "an \"x-api-key").unwrap();
}

#[test]
fn headers_that_the_sdk_sets_are_refused() {
    for name in [
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "Idempotency-Key",
        "Connection",
    ] {
        let error = Client::builder()
            .token(TOKEN)
            .header(name, "1")
            .build()
            .unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains(name),
            "{error}"
        );
    }
    for (name, value) in [("bad name", "1"), ("x-trace", "a\nb: c"), ("", "1")] {
        let error = Client::builder()
            .token(TOKEN)
            .header(name, value)
            .build()
            .unwrap_err();
        assert!(error.is_config(), "{name}: {error}");
    }
}

#[tokio::test]
async fn credentials_in_a_call_are_refused() {
    let server = Server::json(LINK);
    let client = server.client();
    for error in [
        client
            .links()
            .get("1")
            .header("X-API-Key", "k")
            .await
            .unwrap_err(),
        client
            .links()
            .get("1")
            .header("Authorization", "Basic k")
            .await
            .unwrap_err(),
        client
            .links()
            .get("1")
            .param("api_key", "k")
            .await
            .unwrap_err(),
        client
            .links()
            .get("1")
            .param("access_token", "k")
            .await
            .unwrap_err(),
        client
            .request::<()>("GET", "/v1/x")
            .param("apiKey", "k")
            .await
            .unwrap_err(),
    ] {
        assert_auth(&error, "call");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.seen(), []);
}

#[test]
fn unsafe_base_urls_are_refused() {
    for (url, auth, expected) in [
        ("https://api.example.com?api_key=k", true, "API key"),
        ("https://api.example.com/v1?apiKey=k", true, "API key"),
        ("https://api.example.com/?x=1", false, "query"),
        ("https://api.example.com/#x", false, "fragment"),
        (
            "https://user:pass@api.example.com",
            false,
            "user name or password",
        ),
        (
            "https://user@api.example.com",
            false,
            "user name or password",
        ),
        ("http://api.example.com", false, "plain http"),
        ("http://127.0.0.1.example.com", false, "plain http"),
        ("http://localhost.example.com", false, "plain http"),
        ("http://10.0.0.1", false, "plain http"),
        ("ftp://api.example.com", false, "scheme `ftp`"),
        ("file:///etc/passwd", false, "scheme `file`"),
        ("api.example.com", false, "parsed"),
        ("", false, "no base URL"),
        ("https://", false, "parsed"),
    ] {
        let error = Client::builder()
            .token(TOKEN)
            .base_url(url)
            .build()
            .unwrap_err();
        assert_eq!(error.is_unauthorized(), auth, "{url}: {error}");
        assert_eq!(error.is_config(), !auth, "{url}: {error}");
        assert!(error.to_string().contains(expected), "{url}: {error}");
        assert!(!format!("{error:?}").contains("pass@"), "{error:?}");
    }
}

#[test]
fn base_urls_are_normalized() {
    for (url, normal) in [
        ("https://api.example.com", "https://api.example.com"),
        ("https://api.example.com/", "https://api.example.com"),
        ("https://api.example.com//", "https://api.example.com"),
        ("https://api.example.com/v1", "https://api.example.com"),
        ("https://api.example.com/v1/", "https://api.example.com"),
        (
            "https://api.example.com/proxy/v1/",
            "https://api.example.com/proxy",
        ),
        (
            "https://api.example.com/proxy",
            "https://api.example.com/proxy",
        ),
        ("https://api.example.com/xv1", "https://api.example.com/xv1"),
        (
            " HTTPS://API.example.com:443/v1 ",
            "https://api.example.com",
        ),
        ("http://localhost:8080/v1", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://127.0.0.2", "http://127.0.0.2"),
    ] {
        let client = Client::builder()
            .token(TOKEN)
            .base_url(url)
            .build()
            .unwrap();
        assert_eq!(client.base_url(), normal, "{url}");
    }
    let public = Client::new(TOKEN).unwrap();
    assert_eq!(public.base_url(), "https://api.linkbreakers.com");
}

#[test]
fn a_configuration_with_an_api_key_is_refused() {
    let config = |value: serde_json::Value| -> Result<ClientBuilder, Error> {
        Client::builder().config(&value.as_object().cloned().unwrap_or_default())
    };
    for name in [
        "api_key",
        "apiKey",
        "API_KEY",
        "api-key",
        "linkbreakersApiKey",
    ] {
        let error = config(json!({"token": TOKEN, name: "k"})).unwrap_err();
        assert_auth(&error, name);
        assert!(error.to_string().contains(name), "{error}");
    }
    for bad in [
        json!({"tokn": "x"}),
        json!({"token": 5}),
        json!({"timeout_seconds": "5"}),
        json!({"timeoutSeconds": -1}),
        json!({"timeout_seconds": 0}),
    ] {
        assert!(config(bad.clone()).unwrap_err().is_config(), "{bad}");
    }
    for good in [
        json!({"token": TOKEN, "base_url": "http://localhost:1/v1", "timeout_seconds": 1.5}),
        json!({"accessToken": TOKEN, "baseUrl": "http://localhost:1", "userAgent": "shop/1"}),
    ] {
        let client = config(good).unwrap().build().unwrap();
        assert_eq!(client.base_url(), "http://localhost:1");
    }
}

#[tokio::test]
async fn without_a_token_only_open_operations_are_sent() {
    let server = Server::json(LINK);
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let error = client.links().get("1").await.unwrap_err();
    assert_auth(&error, "no token");
    assert_eq!(
        (error.attempts(), error.operation()),
        (0, "LinksService_Get")
    );
    assert_eq!(server.seen(), []);
    client.pricing().list_plans().await.unwrap();
    assert_eq!(server.only().header("authorization"), None);
}

/// `security: []`: anybody may call it, and a token would only tell the API who does.
#[tokio::test]
async fn open_operations_are_sent_without_the_token() {
    let server = Server::json("{}");
    let client = server.client();
    client.pricing().list_plans().await.unwrap();
    client
        .request::<serde_json::Value>("GET", "/v1/new")
        .await
        .unwrap();
    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("authorization").is_some())
        .collect();
    assert_eq!(sent, [false, true]);
}

#[tokio::test]
async fn plain_http_to_other_hosts_is_allowed_without_a_token() {
    let client = Client::builder()
        .base_url("http://192.0.2.1")
        .build()
        .unwrap();
    assert!(client.links().get("1").await.unwrap_err().is_unauthorized());
}
