//! Hand-written helpers for files: uploads to the media library, images of QR codes.

use linkbreakers_sdk::testing::{MockResponse, MockTransport, RecordedRequest};
use linkbreakers_sdk::transport::{Body, Fault};
use linkbreakers_sdk::types::{
    MediaVisibility, QrcodeRenderItem, RenderQrcodeImagesRequest, ResolveQrcodeImagesRequest,
    UpdateQrcodeDesignRequest,
};
use linkbreakers_sdk::{Client, Retry};
use serde_json::json;

fn client(memory: &MockTransport) -> Client {
    let builder = Client::builder()
        .token("secret-token")
        .transport(memory.clone());
    builder.retry(Retry::none()).build().expect("a client")
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n rest";

/// Responds as the API and as its storage.
fn media(request: &RecordedRequest) -> MockResponse {
    let upload = json!({
        "media": {"id": "m"}, "replacementId": "r", "uploadMethod": "PUT",
        "uploadUrl": "https://storage.example.com/b/k?sig=a%2Fb",
        "uploadHeaders": {"Content-Type": "image/png", "Content-Length": "13", "Host": "storage.example.com", "x-amz-checksum-sha256": "c"},
    });
    match (request.method.as_str(), request.uri.path()) {
        ("POST", "/v1/media/uploads" | "/v1/media/m/replace-uploads") => {
            MockResponse::json(200, upload)
        }
        ("PUT", "/b/k") => MockResponse::new(200, ""),
        ("POST", "/v1/media/m:complete" | "/v1/media/m/replace-uploads/r:complete") => {
            MockResponse::json(200, json!({"media": {"id": "m", "status": "STATUS_READY"}}))
        }
        other => panic!("{other:?}"),
    }
}

/// The method and path of each request.
fn request_lines(memory: &MockTransport) -> Vec<String> {
    let line = |request: &RecordedRequest| format!("{} {}", request.method, request.uri.path());
    memory.requests().iter().map(line).collect()
}

#[tokio::test]
async fn uploads_go_to_storage_without_the_token() {
    let memory = MockTransport::new(media);
    let item = client(&memory)
        .media()
        .upload("a.png", PNG)
        .visibility(MediaVisibility::Public)
        .await
        .expect("uploaded");
    assert_eq!(item.id, "m");
    assert_eq!(
        request_lines(&memory),
        [
            "POST /v1/media/uploads",
            "PUT /b/k",
            "POST /v1/media/m:complete"
        ]
    );
    let [start, put, _] = &memory.requests()[..] else {
        panic!("three")
    };
    let body = start.json();
    assert_eq!(
        (&body["fileName"], &body["mimeType"]),
        (&json!("a.png"), &json!("image/png"))
    );
    assert_eq!(body["size"], json!(PNG.len()));
    assert_eq!(body["sha256"].as_str().map(str::len), Some(64));
    assert_eq!(put.uri, "https://storage.example.com/b/k?sig=a%2Fb");
    assert_eq!(&put.body[..], PNG);
    let names: Vec<&str> = put.headers.keys().map(|name| name.as_str()).collect();
    assert_eq!(
        names,
        ["content-type", "x-amz-checksum-sha256"],
        "no other header is sent"
    );

    let memory = MockTransport::new(media);
    client(&memory)
        .media()
        .replace("m", "b.png", PNG)
        .await
        .expect("replaced");
    assert_eq!(
        request_lines(&memory),
        [
            "POST /v1/media/m/replace-uploads",
            "PUT /b/k",
            "POST /v1/media/m/replace-uploads/r:complete"
        ]
    );
    let memory = MockTransport::new(|_| {
        MockResponse::json(200, json!({"unchanged": true, "media": {"id": "m"}}))
    });
    client(&memory)
        .media()
        .replace("m", "b.png", PNG)
        .await
        .expect("the same file");
    assert_eq!(memory.count(), 1);
}

#[tokio::test]
async fn files_are_checked_before_sending() {
    let memory = MockTransport::new(media);
    let client = client(&memory);
    let upload = |bytes: Vec<u8>| client.media().upload("a", bytes);
    let big = |start: &[u8], megabytes: usize| {
        let mut bytes = start.to_vec();
        bytes.resize((megabytes << 20) + 1, 0);
        bytes
    };
    for (upload, field) in [
        (upload(b"plain text".to_vec()), "mimeType"),
        (upload(Vec::new()), "mimeType"),
        (
            upload(PNG.to_vec()).mime_type("application/pdf"),
            "mimeType",
        ),
        (upload(PNG.to_vec()).mime_type("image/gif"), "mimeType"),
        (upload(big(PNG, 10)), "size"),
        (upload(big(b"%PDF-1.7", 25)), "size"),
        (upload(big(b"\0\0\0\x18ftypmp42", 50)), "size"),
        (client.media().upload("", PNG), "fileName"),
        (client.media().upload_file("/no/such/file.png"), "file"),
        (
            client
                .media()
                .upload_stream("a", "image/png", 0, Body::from(PNG)),
            "size",
        ),
    ] {
        let error = upload.await.expect_err(field);
        assert_eq!(
            error.invalid_input().map(|invalid| invalid.field()),
            Some(field),
            "{error}"
        );
    }
    assert_eq!(memory.count(), 0);
    // With validation off, media types that the SDK does not know are accepted.
    let gif = || {
        client
            .media()
            .upload("a.gif", &b"GIF89a"[..])
            .mime_type("image/gif")
    };
    gif().await.expect_err("unknown");
    gif().validate(false).await.expect("taken");
    assert_eq!(memory.requests()[0].json()["mimeType"], json!("image/gif"));
    for good in [
        &b"\xff\xd8\xff\xe0"[..],
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"<?xml version=\"1.0\"?>\n<svg xmlns=\"x\"/>",
        b"%PDF-1.4",
        b"\0\0\0\x18ftypisom",
    ] {
        upload(good.to_vec()).await.expect("taken");
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_that_can_be_read_once_is_not_retried() {
    let failing_once = || {
        MockTransport::new(|request| match (request.method.as_str(), request.number) {
            ("PUT", 1) => MockResponse::new(503, ""),
            _ => media(request),
        })
    };
    let retrying = |memory: &MockTransport| {
        Client::builder()
            .token("t")
            .transport(memory.clone())
            .build()
            .expect("a client")
    };
    let memory = failing_once();
    retrying(&memory)
        .media()
        .upload("a.png", PNG)
        .await
        .expect("the second attempt");
    assert_eq!(memory.count(), 4);
    let memory = failing_once();
    let size = PNG.len() as u64;
    let stream =
        retrying(&memory)
            .media()
            .upload_stream("a.png", "image/png", size, single_use_body(PNG));
    let error = stream.await.expect_err("not repeated");
    assert_eq!(
        (
            error.status().map(|status| status.as_u16()),
            error.attempts()
        ),
        (Some(503), 1)
    );
    assert_eq!(memory.count(), 2);
}

/// Creates a body that can be read only once.
fn single_use_body(bytes: &'static [u8]) -> Body {
    struct Once(Option<&'static [u8]>);
    impl futures_core::Stream for Once {
        type Item = Result<bytes::Bytes, Fault>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.take().map(|bytes| Ok(bytes.into())))
        }
    }
    Body::stream(Once(Some(bytes)), None)
}

#[tokio::test]
async fn storage_urls_are_checked() {
    for url in [
        "http://storage.example.com/x",
        "ftp://x/y",
        "https://u:p@x/y",
        "nothing",
        "",
    ] {
        let memory = MockTransport::new(move |_| {
            MockResponse::json(200, json!({"media": {"id": "m"}, "uploadUrl": url}))
        });
        client(&memory)
            .media()
            .upload("a.png", PNG)
            .await
            .expect_err(url);
        assert_eq!(memory.count(), 1, "{url}");
    }
    let memory = MockTransport::new(|_| {
        let headers = json!({"Authorization": "Bearer x"});
        MockResponse::json(
            200,
            json!({"media": {"id": "m"}, "uploadUrl": "https://x/y", "uploadHeaders": headers}),
        )
    });
    client(&memory)
        .media()
        .upload("a.png", PNG)
        .await
        .expect_err("credentials");
    assert_eq!(memory.count(), 1);
}

#[tokio::test]
async fn qr_code_images_are_checked_and_sent() {
    let memory = MockTransport::new(|_| MockResponse::json(200, json!({"qrcodeDesign": {}})));
    let client = client(&memory);
    let body = UpdateQrcodeDesignRequest::new()
        .central_image(PNG)
        .expect("an image");
    client
        .qrcode_design()
        .update("d", body)
        .await
        .expect("sent");
    assert_eq!(
        memory.requests()[0].json(),
        json!({"centralImageData": "iVBORw0KGgogcmVzdA=="})
    );
    let mut big = PNG.to_vec();
    big.resize((3 << 20) + 1, 0);
    for bad in [&big[..], b"%PDF-1.4", b"text", b""] {
        let error = UpdateQrcodeDesignRequest::new()
            .central_image(bad)
            .expect_err("no image");
        assert_eq!(
            error.invalid_input().map(|invalid| invalid.field()),
            Some("centralImageData")
        );
    }
    assert!(
        UpdateQrcodeDesignRequest::new()
            .central_image_file("/no/such")
            .is_err()
    );

    let item = QrcodeRenderItem::new();
    let render = RenderQrcodeImagesRequest::new([item.clone()]).size(512);
    client
        .links()
        .render_qrcode_images("1", render)
        .await
        .expect("rendered");
    client
        .links()
        .resolve_qrcode_images(ResolveQrcodeImagesRequest::new(["1"]))
        .await
        .expect("resolved");
    for (items, size, field) in [
        (0, 512, "items"),
        (101, 512, "items"),
        (1, 255, "size"),
        (1, 4097, "size"),
    ] {
        let body = RenderQrcodeImagesRequest::new(vec![item.clone(); items]).size(size);
        let error = client
            .links()
            .render_qrcode_images("1", body)
            .await
            .expect_err(field);
        assert_eq!(
            error.invalid_input().map(|invalid| invalid.field()),
            Some(field)
        );
    }
    assert_eq!(memory.count(), 3);
}
