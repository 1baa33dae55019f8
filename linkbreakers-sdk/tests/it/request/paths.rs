//! Ids in paths: each is sent as exactly one segment, byte for byte, or the request is refused.

use crate::support::{Act, LINK, Server};

#[tokio::test]
async fn an_id_is_sent_as_one_percent_encoded_segment() {
    let server = Server::json(LINK);
    let client = server.client();
    for (id, sent) in [
        ("abc-123_x.y~z", "abc-123_x.y~z"),
        ("a b", "a%20b"),
        ("a/b", "a%2Fb"),
        ("../links", "..%2Flinks"),
        ("a\\b", "a%5Cb"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("%2F", "%252F"),
        ("a?b=c&d", "a%3Fb%3Dc%26d"),
        ("a#b", "a%23b"),
        ("x:complete", "x%3Acomplete"),
        ("a+b", "a%2Bb"),
        ("a;b=c", "a%3Bb%3Dc"),
        ("ünï", "%C3%BCn%C3%AF"),
        ("\u{1f517}", "%F0%9F%94%97"),
        ("a\r\nb", "a%0D%0Ab"),
        ("\0", "%00"),
        ("...", "..."),
        (" ", "%20"),
    ] {
        client.links().get(id).await.unwrap();
        let seen = server.seen();
        assert_eq!(
            seen.last().unwrap().line(),
            format!("GET /v1/links/{sent}"),
            "{id:?}"
        );
    }
}

#[tokio::test]
async fn ids_that_would_change_the_path_are_refused() {
    let server = Server::json(LINK);
    let client = server.client();
    for id in ["", ".", ".."] {
        for (name, error) in [
            ("id", client.links().get(id).await.unwrap_err()),
            ("id", client.links().delete(id).await.unwrap_err()),
            (
                "attributeKey",
                client
                    .visitors()
                    .delete_attribute("v", id)
                    .await
                    .unwrap_err(),
            ),
            (
                "id",
                client
                    .visitors()
                    .delete_attribute(id, "a")
                    .await
                    .unwrap_err(),
            ),
            ("id", client.media().complete_upload(id).await.unwrap_err()),
        ] {
            assert!(
                error.is_invalid() && error.attempts() == 0,
                "{id:?}: {error}"
            );
            assert_eq!(error.invalid_input().unwrap().field(), name);
        }
    }
    assert_eq!(server.seen(), []);
}

#[tokio::test]
async fn ids_are_not_confused_with_verbs_or_other_ids() {
    let server = Server::json(r#"{"media":{}}"#);
    let client = server.client();
    client.media().complete_upload("a:b").await.unwrap();
    client.media().complete_replace("a/b", "c:d").await.unwrap();
    let lines: Vec<String> = server
        .seen()
        .iter()
        .map(|seen| seen.line().to_owned())
        .collect();
    assert_eq!(
        lines,
        [
            "POST /v1/media/a%3Ab:complete",
            "POST /v1/media/a%2Fb/replace-uploads/c%3Ad:complete"
        ]
    );
}

#[tokio::test]
async fn path_prefixes_of_the_base_url_are_kept() {
    let server = Server::json(LINK);
    for (base, sent) in [
        ("", "/v1/links/1"),
        ("/", "/v1/links/1"),
        ("/v1", "/v1/links/1"),
        ("/v1/", "/v1/links/1"),
        ("/proxy/x", "/proxy/x/v1/links/1"),
        ("/proxy/v1/", "/proxy/v1/links/1"),
        ("/a%20b", "/a%20b/v1/links/1"),
    ] {
        let builder = server.builder().base_url(server.url() + base);
        builder.build().unwrap().links().get("1").await.unwrap();
        let seen = server.seen();
        assert_eq!(seen.last().unwrap().line(), format!("GET {sent}"), "{base}");
    }
}

#[tokio::test]
async fn paths_of_raw_requests_are_checked() {
    let server = Server::json(LINK);
    let client = server.client();
    for path in [
        "",
        "v1/x",
        "https://example.com/x",
        "//example.com/x",
        "/v1/../x",
        "/v1/%2e%2E/x",
        "/v1/./x",
        "/v1//x",
        "/v1/x/",
        "/v1/x?y=1",
        "/v1/x#y",
        "/v1\\x",
        "/v1/a b",
        "/v1/ü",
        "/v1/x\n",
    ] {
        let error = client.request::<()>("GET", path).await.unwrap_err();
        assert!(
            error.is_invalid() && error.attempts() == 0,
            "{path:?}: {error}"
        );
    }
    for method in ["", "GE T", "GET\r\nx: y"] {
        assert!(
            client
                .request::<()>(method, "/v1/x")
                .await
                .unwrap_err()
                .is_invalid(),
            "{method:?}"
        );
    }
    assert_eq!(server.seen(), []);
    client
        .request::<()>("get", "/v1/new/a%20b:do")
        .param("q", "a b&c")
        .await
        .unwrap();
    assert_eq!(server.only().line(), "GET /v1/new/a%20b:do?q=a%20b%26c");
}

#[tokio::test]
async fn query_values_are_encoded_and_set_once() {
    let server = Server::script([Act::json(LINK)]);
    let client = server.client();
    let list = client
        .links()
        .list()
        .page_size(10)
        .page_size(20)
        .search("a+b &=ü");
    list.tags(["x", "y z"]).tags(["a", "b"]).await.unwrap();
    client.links().list().await.unwrap();
    let lines: Vec<String> = server
        .seen()
        .iter()
        .map(|seen| seen.line().to_owned())
        .collect();
    assert_eq!(
        lines,
        [
            "GET /v1/links?pageSize=20&search=a%2Bb%20%26%3D%C3%BC&tags=a&tags=b",
            "GET /v1/links?pageSize=50",
        ]
    );
}
