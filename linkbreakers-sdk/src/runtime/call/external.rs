//! Requests to an origin that the API named, such as a storage: without the token and the client's
//! headers, but with the same tries, time-outs and checks.

use std::time::Duration;

use http::{HeaderMap, Method, Uri};
use reqwest::Url;

use crate::runtime::call::{Call, Payload, run};
use crate::runtime::response::Raw;
use crate::runtime::{Client, Error, guards::base_url, guards::key_guard, tracing};

/// A request to another origin.
pub(crate) struct Foreign<'a> {
    /// What it is called in errors and traces.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) url: &'a str,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    /// How long one try may take.
    pub(crate) timeout: Duration,
}

impl Foreign<'_> {
    /// Adds a header that the API asked for.
    pub(crate) fn header(&mut self, client: &Client, name: &str, value: &str) -> Result<(), Error> {
        key_guard::add_header(&mut self.headers, name, value, client.shared.api)
    }

    /// Sends it.
    pub(crate) async fn send(self, client: &Client) -> Result<Raw, Error> {
        let defaults = &client.shared.defaults;
        let call = Call {
            client: client.clone(),
            id: self.id,
            method: self.method,
            uri: check(self.url).map_err(|error| error.during(self.id, 0, Duration::ZERO))?,
            headers: self.headers,
            payload: self.payload,
            own: false,
            timeout: self.timeout,
            deadline: self.timeout.saturating_mul(3),
            body_limit: defaults.body_limit,
            retry: defaults.retry.clone(),
            unread: None,
        };
        tracing::call(&call, run(&call)).await
    }
}

/// The URL as the API gave it: encrypted, or on this machine, and without credentials.
fn check(text: &str) -> Result<Uri, Error> {
    let refuse = |why: &str| Error::redirect(format!("the API named a URL to send to {why}"));
    let url = Url::parse(text).map_err(|source| refuse("that is none").caused_by(source))?;
    if url.scheme() != "https" && !(url.scheme() == "http" && base_url::is_loopback(&url)) {
        return Err(refuse("that is not https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("with credentials in it"));
    }
    let text = url.as_str().split('#').next().unwrap_or_default();
    text.parse()
        .map_err(|source: http::uri::InvalidUri| refuse("that is none").caused_by(source))
}
