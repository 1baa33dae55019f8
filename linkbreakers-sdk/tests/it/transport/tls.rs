//! TLS: which certificates are trusted, and how long a handshake may take.

use std::time::Duration;

use linkbreakers_sdk::{Client, ErrorKind, Phase, Retry};
use tokio::net::TcpListener;

use super::peers::{Authority, Flaw, server};
use crate::support::TOKEN;

#[tokio::test]
async fn only_valid_certificates_of_trusted_authorities_are_accepted() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    for (host, flaw, trusted, expected) in [
        ("localhost", Flaw::Nothing, true, None),
        ("127.0.0.1", Flaw::Nothing, true, None),
        ("localhost", Flaw::Nothing, false, Some("certificate")),
        ("localhost", Flaw::Expired, true, Some("expired")),
        ("localhost", Flaw::NotYetValid, true, Some("not valid")),
        (
            "localhost",
            Flaw::OtherName,
            true,
            Some("not valid for name"),
        ),
        (
            "127.0.0.1",
            Flaw::OtherName,
            true,
            Some("not valid for name"),
        ),
    ] {
        let (address, heads) = server(Some(ours.server(flaw))).await;
        let root = if trusted { &ours } else { &theirs };
        let client = Client::builder()
            .token(TOKEN)
            .base_url(format!("https://{host}:{}", address.port()))
            .root_certificates(root.pem())
            .retry(Retry::none())
            .build()
            .unwrap();
        let result = client.links().get("1").await;
        match (result, expected) {
            (Ok(_), None) => assert!(heads.lock().unwrap()[0].contains(TOKEN)),
            (Err(error), Some(expected)) => {
                let kind = error.kind();
                assert!(
                    matches!(kind, ErrorKind::Transport { unsent: true, .. }),
                    "{error:?}"
                );
                let text = error.to_string().to_lowercase();
                // The library of the platform has one word for every flaw.
                let expected = if cfg!(feature = "native-tls") {
                    "certificate"
                } else {
                    expected
                };
                assert!(text.contains(expected), "{host} {flaw:?}: {text}");
                assert_eq!(
                    heads.lock().unwrap().len(),
                    0,
                    "nothing is sent to a stranger"
                );
            }
            (result, _) => panic!("{host} {flaw:?}: {result:?}"),
        }
    }
}

/// The peer accepts the connection, and never answers the handshake.
#[tokio::test]
async fn a_handshake_counts_in_the_time_limit_of_the_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let client = Client::builder()
        .token(TOKEN)
        .base_url(format!("https://localhost:{port}"))
        .connect_timeout(Duration::from_millis(100))
        .retry(Retry::none())
        .build()
        .unwrap();
    let error = client.links().get("1").await.unwrap_err();
    let phase = match error.kind() {
        ErrorKind::Timeout { phase, .. } => *phase,
        kind => panic!("{kind:?}"),
    };
    assert_eq!(phase, Phase::Connect);
}

/// A server that speaks plain HTTP on the port of https.
#[tokio::test]
async fn plain_http_is_not_taken_for_tls() {
    let (address, _) = super::peers::peer(
        None,
        super::peers::Proxying::Refuse("400 Bad Request\r\ncontent-length: 0\r\n\r\n"),
    )
    .await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(format!("https://localhost:{}", address.port()))
        .timeout(Duration::from_millis(300))
        .connect_timeout(Duration::from_millis(200))
        .retry(Retry::none())
        .build()
        .unwrap();
    let error = client.links().get("1").await.unwrap_err();
    assert!(error.is_transport() || error.is_timeout(), "{error:?}");
}
