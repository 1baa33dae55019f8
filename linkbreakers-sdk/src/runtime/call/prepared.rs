//! A call that is ready to be sent: the part that all its attempts share.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use tokio::time::Instant;

use crate::runtime::client::Client;
use crate::runtime::policies::retry::Retry;
use crate::runtime::tracing::Traced;
use crate::runtime::transport::Body;
use crate::runtime::wire::context::limits::DecodeLimits;

/// A complete request, with the limits that its attempts keep.
pub(crate) struct PreparedCall {
    pub(crate) client: Client,
    /// The `operationId`, or a name for errors and spans if there is none.
    pub(crate) id: &'static str,
    /// The path template; empty if there is none.
    pub(crate) template: &'static str,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    /// The headers of this call alone; calls to the API get the client's as well.
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    pub(crate) destination: Destination,
    /// False for operations that the document declares open, and for external destinations.
    pub(crate) sends_token: bool,
    /// The time limit of an attempt.
    pub(crate) timeout: Duration,
    /// The time limit of the whole call.
    pub(crate) deadline: Duration,
    /// The most bytes that are read of a response's body, after decompression.
    pub(crate) body_limit: u64,
    /// The most memory that decoding may take for a response, in bytes.
    pub(crate) decoded_limit: u64,
    pub(crate) retry: Retry,
    /// Set if the caller reads the body of a success response: an attempt then leaves it here.
    pub(crate) unread_body: Option<UnreadBody>,
}

impl PreparedCall {
    /// Returns what spans say about the call.
    pub(crate) fn traced(&self) -> Traced<'_> {
        Traced {
            operation: self.id,
            template: self.template,
            method: &self.method,
            uri: &self.uri,
        }
    }

    /// Returns the limits of decoding the response, for a call that ends at `deadline`.
    pub(crate) fn decode_limits(&self, deadline: Instant) -> DecodeLimits {
        DecodeLimits {
            memory: self.decoded_limit,
            deadline: Some((deadline, self.deadline)),
        }
    }

    /// Returns the headers of an attempt, without the token.
    pub(crate) fn attempt_headers(&self) -> HeaderMap {
        if self.destination == Destination::External {
            return self.headers.clone();
        }
        let of_client = &self.client.shared.headers;
        let mut all = of_client.clone();
        all.reserve(self.headers.len() + 4);
        for (name, value) in &self.headers {
            all.insert(name, value.clone());
        }
        all
    }
}

/// The body of a success response that the caller reads.
pub(crate) type UnreadBody = Arc<Mutex<Option<Body>>>;

/// The server that a call goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// The API itself: its token and headers go along, and its rate limit applies.
    Api,
    /// Another origin that the API named, such as the storage of an upload.
    #[allow(
        dead_code,
        reason = "only hand-written code of an API sends to other origins"
    )]
    External,
}

/// The body of a call.
pub(crate) enum Payload {
    /// Can be sent any number of times.
    Bytes(Bytes),
    /// Can be sent once, so that such a call is never retried.
    #[allow(dead_code, reason = "only hand-written uploads have such bodies")]
    Once(Mutex<Option<Body>>),
}
