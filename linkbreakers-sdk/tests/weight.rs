//! What the crate weighs, in counts that are the same on every machine: a change that makes it heavier
//! shows in review.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read the sources has failed"
)]

use std::fmt::Write;
use std::fs;
use std::future::ready;
use std::path::Path;

use allocation_counter::{AllocationInfo, measure};
use bytes::Bytes;
use linkbreakers_sdk::transport::{Body, BoxFuture, Fault, Transport};
use linkbreakers_sdk::types::{CreateLinkRequest, ListLinksResponse};
use linkbreakers_sdk::{Client, Error};
use tokio::runtime::Builder;

/// What generated sources hold, counted by line: they are formatted.
#[derive(Default)]
struct Code {
    files: usize,
    lines: usize,
    /// Compiled with the crate, whether a program calls them or not.
    functions: usize,
    /// Compiled for those who call them: inlined or generic.
    on_demand: usize,
    /// Invocations of `object!`, `open_enum!`, `union!`.
    shapes: usize,
    operations: usize,
    derives: usize,
}

impl Code {
    fn of(folder: &Path) -> Self {
        let mut code = Self::default();
        code.add(folder);
        code
    }

    fn add(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.add(&path);
            } else {
                self.files += 1;
                self.count(&fs::read_to_string(&path).unwrap());
            }
        }
    }

    fn count(&mut self, text: &str) {
        let mut inline = false;
        for line in text.lines().map(str::trim) {
            self.lines += 1;
            inline |= line == "#[inline]";
            let shapes = ["object!(", "open_enum!(", "union!("];
            self.shapes += usize::from(shapes.iter().any(|shape| line.starts_with(shape)));
            self.operations += usize::from(line.starts_with("impl Operation for "));
            self.derives += usize::from(line.starts_with("#[derive("));
            if let Some((before, after)) = line.split_once("fn ") {
                let words = [
                    "",
                    "pub ",
                    "pub(crate) ",
                    "const ",
                    "async ",
                    "pub const ",
                    "pub async ",
                ];
                if words.contains(&before) {
                    let generic = after.split('(').next().unwrap_or_default().contains('<');
                    if inline || generic || after.contains("impl ") {
                        self.on_demand += 1;
                    } else {
                        self.functions += 1;
                    }
                    inline = false;
                }
            }
        }
    }
}

#[test]
fn code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let code = Code::of(&folder);
    let mut text = String::new();
    for (number, what) in [
        (code.files, "files"),
        (code.lines, "lines"),
        (code.operations, "operations"),
        (code.shapes, "types by macro"),
        (code.derives, "derives"),
        (code.functions, "functions compiled for everybody"),
        (code.on_demand, "functions compiled for those who call them"),
    ] {
        writeln!(text, "{number:>6} {what}").unwrap();
    }
    insta::assert_snapshot!("code", text);
}

/// Answers at once, with as little as can be.
struct Still(Bytes);

impl Transport for Still {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        let mut response = http::Response::new(Body::from(self.0.clone()));
        let headers = response.headers_mut();
        for (name, value) in [
            ("content-type", "application/json"),
            ("ratelimit-policy", "\"default\";q=720;w=60"),
            ("ratelimit", "\"default\";r=719;t=60"),
        ] {
            headers.insert(name, http::HeaderValue::from_static(value));
        }
        Box::pin(ready(Ok(response)))
    }
}

const LINK: &str = r#"{"id":"6d1f4c0e-8d6e-4f7a-9a5b-000000000001","destination":"https://example.com","name":"Launch","eventCount":"12","qrcodeEnabled":true,"createdAt":"2026-01-31T08:30:00Z","tags":[{"name":"q1"},{"name":"q2"}],"newer":{"than":["this","crate"]}}"#;

/// What a second call allocates: the first sets up what is there only once.
fn call<F: Future<Output = Result<(), Error>>>(
    body: &str,
    call: impl Fn(Client) -> F,
) -> AllocationInfo {
    let transport = Still(Bytes::from(body.to_owned()));
    let client = Client::builder()
        .token("t")
        .transport(transport)
        .build()
        .unwrap();
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(call(client.clone())).unwrap();
    measure(|| runtime.block_on(call(client.clone())).unwrap())
}

#[test]
fn calls() {
    let one = format!(r#"{{"link":{LINK}}}"#);
    let page = format!(
        r#"{{"links":[{}],"nextPageToken":""}}"#,
        [LINK; 100].join(",")
    );
    let cases = [
        (
            "transport alone",
            measure(|| drop(Still(Bytes::new()).send(http::Request::default()))),
        ),
        (
            "links().get(id)",
            call(&one, |client| async move {
                client.links().get("id").await.map(drop)
            }),
        ),
        (
            "links().get(id).send()",
            call(&one, |client| async move {
                client.links().get("id").send().await.map(drop)
            }),
        ),
        (
            "links().delete(id)",
            call("", |client| async move {
                client.links().delete("id").await.map(drop)
            }),
        ),
        (
            "links().list(), three parameters",
            call("{}", |client| async move {
                client
                    .links()
                    .list()
                    .page_size(50)
                    .search("a b")
                    .tags(["x", "y"])
                    .await
                    .map(drop)
            }),
        ),
        (
            "links().create(body), unchecked",
            call(&one, |client| async move {
                let body = CreateLinkRequest::new("https://example.com")
                    .name("Launch")
                    .tags(["q1"]);
                // The checks read the body into serde_json's map, which other crates' features change.
                client.links().create(body).validate(false).await.map(drop)
            }),
        ),
        (
            "a page of 100 links decoded",
            measure(|| {
                drop(serde_json::from_str::<ListLinksResponse>(&page).unwrap());
            }),
        ),
    ];
    // Not the bytes: these differ from one compiler to the next.
    let mut text = String::new();
    for (what, info) in cases {
        writeln!(text, "{:>6} {what}", info.count_total).unwrap();
    }
    insta::assert_snapshot!("calls", text);
}
