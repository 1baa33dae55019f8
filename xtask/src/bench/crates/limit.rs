//! Measures a call written by hand with reqwest and serde's derive: no retries, no limits, no checks.

mod driver;
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

    fn decode(page: &Bytes) -> usize {
        let page: types::ListLinksResponse = serde_json::from_slice(page).expect("a page");
        page.links.map_or(0, |links| links.len())
    }
}

fn main() {
    driver::main::<Limit>();
}
