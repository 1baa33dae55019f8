//! Measures a call written by hand with reqwest and serde's derive: no retries, no limits, no checks.

mod driver;
mod text;
mod types;

use bytes::Bytes;
use reqwest::Client;

#[derive(Clone)]
struct Limit {
    client: Client,
    url: String,
}

impl driver::Subject for Limit {
    fn new(url: &str) -> Self {
        Self {
            client: Client::builder().no_proxy().build().expect("a client"),
            url: url.to_owned(),
        }
    }

    async fn get(&self, id: &str) -> Option<String> {
        let request = self.client.get(format!("{}/v1/links/{id}", self.url));
        let request = request.bearer_auth("bench-token").header("accept", "application/json");
        let response = request.send().await.expect("a response");
        let body = response.error_for_status().expect("success").bytes().await;
        let link: types::GetLinkResponse =
            serde_json::from_slice(&body.expect("a body")).expect("a link");
        Some(link.link.id)
    }

    async fn create(&self) -> Option<String> {
        let link = types::CreateLinkRequest {
            destination: "https://example.com/autumn?from=letter".to_owned(),
            name: Some("Autumn letter".to_owned()),
            purpose: Some("Takes readers of the letter to the shop.".to_owned()),
            ..Default::default()
        };
        let request = self.client.post(format!("{}/v1/links", self.url));
        let request = request.bearer_auth("bench-token").header("accept", "application/json");
        let request = request.header("content-type", "application/json");
        let body = serde_json::to_vec(&link).expect("a body");
        let response = request.body(body).send().await.expect("a response");
        let body = response.error_for_status().expect("success").bytes().await;
        let link: types::GetLinkResponse =
            serde_json::from_slice(&body.expect("a body")).expect("a link");
        Some(link.link.id)
    }

    fn decode(page: &Bytes) -> usize {
        let page: types::ListLinksResponse = serde_json::from_slice(page).expect("a page");
        page.links.map_or(0, |links| links.len())
    }
}

/// Decodes a page whose times stay text.
fn decode_text(page: &Bytes) -> usize {
    let page: text::ListLinksResponse = serde_json::from_slice(page).expect("a page");
    page.links.map_or(0, |links| links.len())
}

/// Runs a mode of the driver, or `decode-text` or `pages-text`, which leave times as text.
fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("decode-text") => driver::decode(decode_text),
        Some("pages-text") => driver::pages(decode_text),
        _ => driver::main::<Limit>(),
    }
}
