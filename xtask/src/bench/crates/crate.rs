//! Measures the published crate.

mod driver;

use std::sync::Arc;

use bytes::Bytes;
use linkbreakers::apis::configuration::Configuration;
use linkbreakers::apis::links_api;
use linkbreakers::models::{CreateLinkRequest, ListLinksResponse};

#[derive(Clone)]
struct Published(Arc<Configuration>);

impl driver::Subject for Published {
    fn new(url: &str) -> Self {
        Self(Arc::new(Configuration {
            base_path: url.to_owned(),
            bearer_access_token: Some("bench-token".to_owned()),
            ..Configuration::default()
        }))
    }

    async fn get(&self, id: &str) -> Option<String> {
        let response = links_api::links_service_get(&self.0, id, None).await;
        response.expect("a link").link?.id
    }

    async fn create(&self) -> Option<String> {
        let mut link = CreateLinkRequest::new("https://example.com/autumn?from=letter".to_owned());
        link.name = Some("Autumn letter".to_owned());
        link.purpose = Some("Takes readers of the letter to the shop.".to_owned());
        let response = links_api::links_service_create(&self.0, link, None).await;
        response.expect("a link").link?.id
    }

    fn decode(page: &Bytes) -> usize {
        let text = std::str::from_utf8(page).expect("UTF-8");
        let page: ListLinksResponse = serde_json::from_str(text).expect("a page");
        page.links.map_or(0, |links| links.len())
    }
}

fn main() {
    driver::main::<Published>();
}
