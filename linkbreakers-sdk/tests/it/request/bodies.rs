//! Request bodies as a server receives them: JSON, forms, multipart and bytes, with their media types.

use linkbreakers_sdk::{Client, Error, FilePart, Multipart, Request};
use serde_json::{Value, json};

use crate::support::{Act, Seen, Server};

/// Sends a request; returns it as the server received it.
async fn sent<O: linkbreakers_sdk::Operation>(make: impl FnOnce(&Client) -> Request<O>) -> Seen {
    let server = Server::json("{}");
    make(&server.client()).await.expect("sent");
    server.only()
}

/// Returns the error of a request that is refused before it is sent.
async fn refused<O: linkbreakers_sdk::Operation>(make: impl FnOnce(&Client) -> Request<O>) -> Error
where
    O::Output: std::fmt::Debug,
{
    let server = Server::json("{}");
    let error = make(&server.client()).await.expect_err("refused");
    assert!(error.is_invalid(), "{error}");
    assert_eq!(server.seen().len(), 0);
    error
}

fn post(client: &Client) -> Request<impl linkbreakers_sdk::Operation<Output = Value> + use<>> {
    client.request::<Value>("POST", "/v1/new")
}

#[tokio::test]
async fn bodies_are_sent_with_their_media_type() {
    // Keys are sorted: serde_json keeps their order or sorts them, depending on its features.
    let object = json!({"big": 9_007_199_254_740_993_i64, "empty": [], "n": 5, "name": "a b&c",
        "none": null, "tags": ["x", "y,z"], "yes": true});
    let cases = [
        (
            "json",
            sent(|c| post(c).json(&object)).await,
            "application/json",
            r#"{"big":9007199254740993,"empty":[],"n":5,"name":"a b&c","none":null,"tags":["x","y,z"],"yes":true}"#,
        ),
        (
            "form",
            sent(|c| {
                let mut form = object.clone();
                form.as_object_mut().unwrap().remove("none");
                post(c).form(&form)
            })
            .await,
            "application/x-www-form-urlencoded",
            "big=9007199254740993&n=5&name=a%20b%26c&tags=x&tags=y%2Cz&yes=true",
        ),
        (
            "form with nested values",
            sent(|c| {
                post(c).form(&json!({"rules": [{"a": 1}, {"b": [2, 3]}], "x": {"y": {"w": "&"}}}))
            })
            .await,
            "application/x-www-form-urlencoded",
            "rules%5B0%5D%5Ba%5D=1&rules%5B1%5D%5Bb%5D%5B%5D=2&rules%5B1%5D%5Bb%5D%5B%5D=3&x%5By%5D%5Bw%5D=%26",
        ),
        (
            "form with an extra field",
            sent(|c| post(c).form(&json!({"a": 1})).extra("later", "ä")).await,
            "application/x-www-form-urlencoded",
            "a=1&later=%C3%A4",
        ),
        (
            "bytes",
            sent(|c| post(c).bytes_body("raw \u{0}")).await,
            "application/octet-stream",
            "raw \u{0}",
        ),
        (
            "bytes of a type",
            sent(|c| post(c).bytes_body("a,b").header("content-type", "text/csv")).await,
            "text/csv",
            "a,b",
        ),
        (
            "JSON of a type",
            sent(|c| {
                post(c)
                    .json(&json!({}))
                    .header("content-type", "application/merge-patch+json")
            })
            .await,
            "application/merge-patch+json",
            "{}",
        ),
    ];
    for (case, seen, media_type, body) in cases {
        assert_eq!(seen.header("content-type"), Some(media_type), "{case}");
        let text = match media_type {
            "application/json" => serde_json::from_slice::<Value>(&seen.body)
                .map(|value| value.to_string())
                .unwrap(),
            _ => seen.text().to_owned(),
        };
        let body = match media_type {
            "application/json" => serde_json::from_str::<Value>(body).unwrap().to_string(),
            _ => body.to_owned(),
        };
        assert_eq!(sorted(&text), sorted(&body), "{case}");
    }
    let none = sent(post).await;
    assert_eq!((none.header("content-type"), none.body.len()), (None, 0));
}

/// Splits a form into its pairs and sorts them, since the order of an object's fields does not matter.
fn sorted(form: &str) -> Vec<&str> {
    let mut pairs: Vec<&str> = form.split('&').collect();
    pairs.sort_unstable();
    pairs
}

#[tokio::test]
async fn request_parts_are_strings_json_and_files() {
    let body = Multipart::new()
        .text("purpose", "a\r\nb")
        .text("count", 3)
        .json("meta", &json!({"k": [1]}))
        .file("file", "bytes")
        .file(
            "file",
            FilePart::new(vec![0, 255, b'\r', b'\n'])
                .file_name("é \"quoted\"\r\nX-Bad: 1.png")
                .media_type("image/png"),
        );
    let seen = sent(|c| post(c).multipart(body)).await;
    let media = seen.header("content-type").unwrap();
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let expected: Vec<u8> = [
        &b"--B\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\na\r\nb\r\n"[..],
        b"--B\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n3\r\n",
        b"--B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"k\":[1]}\r\n",
        b"--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\nbytes\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"é %22quoted%22%0D%0AX-Bad: 1.png\"\r\nContent-Type: image/png\r\n\r\n".as_bytes(),
        b"\x00\xff\r\n\r\n--B--\r\n",
    ]
    .concat();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(
        text(&seen.body),
        text(&expected).replace("--B", &format!("--{boundary}"))
    );
    assert!(boundary.len() >= 32, "{boundary}");
}

#[tokio::test]
async fn a_retry_sends_the_same_parts() {
    let server = Server::script([Act::reply(503, &[], ""), Act::json("{}")]);
    let body = Multipart::new().file("file", "bytes");
    let request = post(&server.client()).multipart(body).idempotency_key("k");
    request.await.expect("the second attempt");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(
        (seen[0].header("content-type"), &seen[0].body),
        (seen[1].header("content-type"), &seen[1].body)
    );
}

#[tokio::test]
async fn bodies_that_cannot_be_encoded_are_refused() {
    refused(|c| post(c).form(&json!([1]))).await;
    for (form, at) in [
        (json!({"a": null}), "a"),
        (json!({"a": ["b", null]}), "a[1]"),
        (json!({"x": {"y": {"z": null}}}), "x[y][z]"),
    ] {
        let error = refused(|c| post(c).form(&form)).await;
        assert_eq!(error.invalid_input().unwrap().field(), at);
    }
    refused(|c| post(c).form(&json!({})).extra("a", Value::Null)).await;
    refused(|c| post(c).bytes_body("x").extra("a", 1)).await;
    let file = FilePart::new("x").media_type("image/png\r\nX-Bad: 1");
    refused(|c| post(c).multipart(Multipart::new().file("f", file))).await;
}

#[test]
fn bodies_are_not_printed() {
    let file = FilePart::new("secret").file_name("a.txt");
    assert!(!format!("{file:?}").contains("secret"), "{file:?}");
    let body = Multipart::new().text("password", "secret").file("f", file);
    assert_eq!(format!("{body:?}"), r#"["password", "f"]"#);
}

/// JSON has no such numbers. Written as `null`, they would clear a field.
#[cfg(feature = "qrcode-design")]
#[tokio::test]
async fn numbers_that_are_not_finite_are_refused_by_name() {
    use linkbreakers_sdk::types::UpdateQrcodeDesignRequest;

    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let design = UpdateQrcodeDesignRequest::new().central_image_size(number);
        for error in [
            refused(|client| client.qrcode_design().update("1", design.clone())).await,
            refused(|client| {
                let request = client.request::<()>("POST", "/v1/x");
                request.multipart(Multipart::new().json("centralImageSize", &design))
            })
            .await,
            refused(|client| {
                let request = client.request::<()>("POST", "/v1/x");
                request.multipart(Multipart::new().text("centralImageSize", number))
            })
            .await,
            refused(|client| {
                let request = client.request::<()>("GET", "/v1/x");
                request.param("centralImageSize", number)
            })
            .await,
        ] {
            let text = error.to_string();
            assert!(
                text.contains("centralImageSize") && text.contains("NaN"),
                "{text}"
            );
        }
    }
}
