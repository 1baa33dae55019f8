//! QR codes in one call, and downloads into files.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::{Client, Error, ErrorKind};
use serde_json::json;
use tempfile::TempDir;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nthe rest of an image";
const SVG: &[u8] = b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
const STORAGE: &str = "https://storage.example/signed.png?signature=s3cret";

/// Renders at once; storage responds with `images` in turn, and with the last one from then on.
fn api(images: impl Fn(usize) -> MockResponse + Send + Sync + 'static) -> MockTransport {
    let count = AtomicUsize::new(0);
    MockTransport::new(move |request| {
        if request.uri.host() == Some("storage.example") {
            return images(count.fetch_add(1, Ordering::Relaxed));
        }
        MockResponse::json(
            200,
            json!({"items": [{"imageUrl": STORAGE, "contentType": "image/png"}]}),
        )
    })
}

fn client(memory: &MockTransport) -> Client {
    let client = Client::builder()
        .token("token-one")
        .transport(memory.clone());
    client.build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_image_is_one_call() {
    let memory = api(|number| match number {
        0 => MockResponse::new(404, ""),
        1 => MockResponse::new(403, "<Error/>"),
        _ => MockResponse::new(200, PNG),
    });
    let image = client(&memory).links().qrcode("1").size(512).await.unwrap();
    assert_eq!(image, PNG);
    let sent = memory.requests();
    let body = json!({"items": [{}], "size": 512, "format": "QRCODE_RENDER_FORMAT_PNG"});
    assert_eq!(
        (sent[0].uri.path(), sent[0].json()),
        ("/v1/links/1/qrcode-images:render", body)
    );
    assert_eq!(sent.len(), 4);
    for fetched in &sent[1..] {
        assert_eq!(fetched.uri, STORAGE);
        assert_eq!(fetched.header("authorization"), None);
        assert_eq!(fetched.header("linkbreakers-client"), None);
    }
}

#[tokio::test]
async fn dynamic_links_and_svg() {
    let memory = api(|_| MockResponse::new(200, SVG));
    let code = client(&memory)
        .links()
        .qrcode("1")
        .value("serial", "7")
        .svg();
    assert_eq!(code.await.unwrap(), SVG);
    let body = memory.requests()[0].json();
    assert_eq!(body["items"], json!([{"values": {"serial": "7"}}]));
    assert_eq!(body["format"], "QRCODE_RENDER_FORMAT_SVG");
}

#[tokio::test(start_paused = true)]
async fn what_goes_wrong_is_said() {
    type Images = fn(usize) -> MockResponse;
    type Check = fn(&Error) -> bool;
    let cases: [(Images, Check); 4] = [
        (
            |_| MockResponse::new(200, "<html>a proxy</html>"),
            |error| error.to_string().contains("something else than PNG"),
        ),
        (
            |_| MockResponse::new(200, SVG),
            |error| error.to_string().contains("PNG"),
        ),
        // Until the deadline.
        (|_| MockResponse::new(404, ""), Error::is_not_found),
        (
            |_| MockResponse::new(400, ""),
            |error| error.status().unwrap() == 400,
        ),
    ];
    for (images, check) in cases {
        let code = client(&api(images))
            .links()
            .qrcode("1")
            .deadline(Duration::from_secs(5));
        let error = code.await.unwrap_err();
        assert!(check(&error), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("s3cret"),
            "{error:?}"
        );
    }
    let memory = api(|_| MockResponse::new(200, PNG));
    for size in [0, 255, 4097] {
        let error = client(&memory)
            .links()
            .qrcode("1")
            .size(size)
            .await
            .unwrap_err();
        assert!(error.is_invalid(), "{error}");
    }
    assert_eq!(memory.count(), 0);
    let elsewhere = |url: &str| {
        let url = url.to_owned();
        MockTransport::new(move |_| MockResponse::json(200, json!({"items": [{"imageUrl": url}]})))
    };
    for url in [
        "",
        "http://storage.example/x",
        "ftp://x",
        "https://u:p@storage.example/x",
    ] {
        client(&elsewhere(url))
            .links()
            .qrcode("1")
            .await
            .expect_err(url);
    }
}

#[tokio::test]
async fn files_appear_when_they_are_complete() {
    let folder = TempDir::new().unwrap();
    let names = || {
        let all = std::fs::read_dir(folder.path()).unwrap();
        all.map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect::<Vec<_>>()
    };
    let memory = api(|number| MockResponse::new(200, if number == 0 { PNG } else { SVG }));
    let path = folder.path().join("poster.png");
    std::fs::write(&path, "an older file").unwrap();
    client(&memory)
        .links()
        .qrcode("1")
        .save(&path)
        .await
        .unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), PNG);
    client(&memory)
        .links()
        .qrcode("1")
        .save(folder.path().join("poster.SVG"))
        .await
        .unwrap();
    let broken = MockTransport::new(|_| {
        let fault = linkbreakers_sdk::transport::Fault::broken("half way");
        MockResponse::new(200, "the first half").broken(fault)
    });
    let download = async |path: &str| {
        let stream = client(&broken)
            .request::<()>("GET", "/v1/x")
            .stream()
            .await
            .unwrap();
        stream.save(folder.path().join(path)).await
    };
    assert!(download("poster.png").await.unwrap_err().is_transport());
    let missing = download("missing/poster.png").await.unwrap_err();
    assert!(
        matches!(missing.kind(), ErrorKind::Io { .. }),
        "{missing:?}"
    );
    assert_eq!(std::fs::read(&path).unwrap(), PNG, "as it was");
    let mut left = names();
    left.sort();
    assert_eq!(left, ["poster.SVG", "poster.png"]);
    let whole = MockTransport::new(|_| MockResponse::new(200, "one").chunk(" two"));
    let stream = client(&whole)
        .request::<()>("GET", "/v1/x")
        .stream()
        .await
        .unwrap();
    assert_eq!(stream.save(&path).await.unwrap(), 7);
    assert_eq!(std::fs::read(&path).unwrap(), b"one two");
}
