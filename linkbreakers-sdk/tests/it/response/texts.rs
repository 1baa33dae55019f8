//! Responses that are text, in the charsets that servers still write.

use crate::support::{Act, Server};
use linkbreakers_sdk::PlainText;
use serde_json::Value;

#[tokio::test]
async fn text_is_read_in_the_charset_that_it_names() {
    let latin: &[u8] = b"caf\xe9 \x80 \x93\xff";
    let cafe = "caf\u{e9} \u{20ac} \u{201c}\u{ff}";
    let lossy = "caf\u{fffd} \u{fffd} \u{fffd}\u{fffd}";
    let utf8 = "caf\u{e9}";
    let marked = "\u{feff}caf\u{e9}";
    let cases: &[(&str, &[u8], &str)] = &[
        ("text/plain; charset=iso-8859-1", latin, cafe),
        (
            "text/csv;charset=\"ISO-8859-1\"; header=present",
            latin,
            cafe,
        ),
        ("text/csv; header=present; Charset = Latin1", latin, cafe),
        ("application/x-notes; charset=windows-1252", latin, cafe),
        ("text/plain; charset=cp1252;", latin, cafe),
        // UTF-8, and what is not known, as before.
        ("text/plain", latin, lossy),
        ("text/plain; charset=utf-8", latin, lossy),
        ("text/plain; charset=us-ascii", latin, lossy),
        ("text/plain; charset=shift_jis", latin, lossy),
        ("text/plain; charset=", latin, lossy),
        ("text/plain; charset", latin, lossy),
        ("text/plain; x=\"a;charset=latin1\"", latin, lossy),
        ("text/plain; charset=utf-8", utf8.as_bytes(), utf8),
        // A byte order mark says more than the media type.
        ("text/plain; charset=latin1", marked.as_bytes(), marked),
        ("text/plain; charset=latin1", b"", ""),
    ];
    for (media, body, expected) in cases {
        let server = Server::script([Act::reply(200, &[("content-type", media)], body)]);
        let client = server.client();
        let text: PlainText = client.request("GET", "/v1/x").await.unwrap();
        assert_eq!(text.as_str(), *expected, "{media}");
        let request = client.request::<Value>("GET", "/v1/x");
        let text = request.read_as::<PlainText>().await.unwrap();
        assert_eq!(text.as_str(), *expected, "{media}");
        // Bytes stay what they are.
        let bytes: bytes::Bytes = client.request("GET", "/v1/x").await.unwrap();
        assert_eq!(&bytes[..], *body, "{media}");
        let response = client.request::<PlainText>("GET", "/v1/x").send().await;
        assert_eq!(&response.unwrap().raw()[..], *body, "{media}");
    }
    // JSON is UTF-8; the next response has no charset of the one before.
    let media = "application/json; charset=iso-8859-1";
    let server = Server::script([Act::reply(200, &[("content-type", media)], "\"caf\u{e9}\"")]);
    let text: String = server.client().request("GET", "/v1/x").await.unwrap();
    assert_eq!(text, utf8);
}

#[tokio::test]
async fn text_of_an_error_is_read_in_its_charset() {
    for (media, expected) in [
        ("text/plain; charset=iso-8859-1", "caf\u{e9}"),
        ("text/plain", "caf\u{fffd}"),
    ] {
        let reply = Act::reply(400, &[("content-type", media)], b"caf\xe9");
        let request = Server::script([reply])
            .client()
            .request::<Value>("GET", "/v1/x");
        let error = request.await.unwrap_err();
        assert_eq!(error.api().unwrap().message(), expected, "{media}");
    }
}
