//! Measures the SDK.

mod driver;

use bytes::Bytes;
use linkbreakers_sdk::types::{CreateLinkRequest, ListLinksResponse};
use linkbreakers_sdk::{FromBody, Client, Throttle};

#[derive(Clone)]
struct Sdk(Client);

impl driver::Subject for Sdk {
    fn new(url: &str) -> Self {
        let builder = Client::builder().token("bench-token").base_url(url);
        Self(builder.build().expect("a client"))
    }

    async fn get(&self, id: &str) -> Option<String> {
        Some(self.0.links().get(id).await.expect("a link").link.id)
    }

    async fn create(&self) -> Option<String> {
        let link = CreateLinkRequest::new("https://example.com/autumn?from=letter");
        let link = link.name("Autumn letter").purpose("Takes readers of the letter to the shop.");
        Some(self.0.links().create(link).await.expect("a link").link.id)
    }

    fn decode(page: &Bytes) -> usize {
        let page = ListLinksResponse::read(page).expect("a page");
        page.links.len()
    }
}

/// Runs a mode of the driver, or `bulk URL N`, which creates N links, throttled to the API's limit.
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [mode, url, number] if mode == "bulk" => bulk(url, number.parse().expect("a number")),
        _ => driver::main::<Sdk>(),
    }
}

fn bulk(url: &str, number: u32) {
    let builder = Client::builder().token("bench-token").base_url(url);
    let client = builder.throttle(Throttle::per_minute(720)).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let link = |i| CreateLinkRequest::new(format!("https://example.com/{i}"));
        let report = client.links().create_many((0..number).map(link)).await;
        assert_eq!(report.into_links().expect("links").len(), number as usize);
    });
}
