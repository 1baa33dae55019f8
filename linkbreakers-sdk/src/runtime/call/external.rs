//! Sends to an origin that the API named, such as an upload's storage: without the token and the client's
//! headers, but with the same steps, retries and redirects.

use std::time::Duration;

use http::{HeaderMap, Method, Uri};
use reqwest::Url;

use super::prepared::{Destination, Payload, PreparedCall};
use super::run::run;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::guards::{base_url, key_guard};
use crate::runtime::response::RawResponse;
use crate::runtime::tracing;

/// A request to another origin.
pub(crate) struct ExternalRequest<'a> {
    /// A name for errors and spans.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) url: &'a str,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    /// The time limit of one attempt; the whole request may take three times as long.
    pub(crate) timeout: Duration,
}

impl ExternalRequest<'_> {
    /// Sets a header that the API asked for.
    pub(crate) fn header(&mut self, client: &Client, name: &str, value: &str) -> Result<(), Error> {
        key_guard::add_header(&mut self.headers, name, value, client.shared.api)
    }

    /// Sends the request.
    pub(crate) async fn send(self, client: &Client) -> Result<RawResponse, Error> {
        let defaults = &client.shared.defaults;
        let call = PreparedCall {
            client: client.clone(),
            id: self.id,
            method: self.method,
            uri: check_url(self.url).map_err(|error| error.during(self.id, 0, Duration::ZERO))?,
            headers: self.headers,
            payload: self.payload,
            destination: Destination::External,
            sends_token: false,
            timeout: self.timeout,
            deadline: self.timeout.saturating_mul(3),
            body_limit: defaults.body_limit,
            decoded_limit: defaults.decoded_limit,
            retry: defaults.retry.clone(),
            unread_body: None,
        };
        tracing::call(call.id, run(&call)).await
    }
}

/// Accepts a URL from the API if it is https, or on this machine, and contains no credentials.
fn check_url(url: &str) -> Result<Uri, Error> {
    let refuse = |problem: &str| Error::redirect(format!("the API named a URL {problem}"));
    let url = Url::parse(url).map_err(|source| refuse("that is invalid").caused_by(source))?;
    if url.scheme() != "https" && !(url.scheme() == "http" && base_url::is_loopback(&url)) {
        return Err(refuse("that is not https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("with credentials in it"));
    }
    // RFC 9110, 7.1: a fragment is never sent.
    let sent = url.as_str().split('#').next().unwrap_or_default();
    sent.parse()
        .map_err(|source: http::uri::InvalidUri| refuse("that is invalid").caused_by(source))
}
