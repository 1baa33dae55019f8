//! Sends to an origin that the API named, such as an upload's storage: without the token and the client's
//! headers, but with the same steps, retries and redirects.

use std::time::Duration;

use http::{HeaderMap, Method, Uri};

use super::prepared::{Destination, Payload, PreparedCall};
use super::run::run;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::guards::{key_guard, url::Parts};
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
    /// Sets a header that the API asked for. Refuses names of credentials, headers that the SDK sets itself, and
    /// names and values that cannot be sent.
    pub(crate) fn header(&mut self, client: &Client, name: &str, value: &str) -> Result<(), Error> {
        key_guard::add_header(&mut self.headers, name, value, client.shared.api)
    }

    /// Sends the request.
    pub(crate) async fn send(self, client: &Client) -> Result<RawResponse, Error> {
        let defaults = &client.shared.defaults;
        let call = PreparedCall {
            client: client.clone(),
            id: self.id,
            template: "",
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
        tracing::CallSpan::new(&call.traced()).run(run(&call)).await
    }
}

/// Accepts a URL from the API if it is https, or on this machine, and contains no credentials.
fn check_url(url: &str) -> Result<Uri, Error> {
    let refuse = |problem: &str| Error::redirect(format!("the API named a URL {problem}"));
    let parts = Parts::of(url);
    let origin = parts
        .origin()
        .map_err(|problem| refuse(&format!("that is invalid: it {problem}")))?;
    if !origin.is_encrypted() && !origin.is_loopback() {
        return Err(refuse("that is not https"));
    }
    if parts.has_credentials() {
        return Err(refuse("with credentials in it"));
    }
    // RFC 9110, 7.1: a fragment is never sent.
    let sent = url.split('#').next().unwrap_or_default();
    sent.parse()
        .map_err(|source: http::uri::InvalidUri| refuse("that is invalid").caused_by(source))
}
