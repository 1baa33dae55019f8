//! Transports without a network, for tests of programs that use this crate: canned responses, recorded
//! requests.
//!
//! [`MockTransport`] (here) responds in order, or as a function says; [`MockOperations`] (`operations`) by
//! operation, with values of its type.

mod operations;

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use serde_json::Value;

use crate::runtime::transport::{Body, BoxFuture, Fault, Transport};

pub use operations::MockOperations;

/// A transport that responds from memory; clones share the responses and the recorded requests.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), linkbreakers_sdk::Error> {
/// use linkbreakers_sdk::Client;
/// use linkbreakers_sdk::testing::{MockResponse, MockTransport};
///
/// let mock = MockTransport::queue([MockResponse::json(200, serde_json::json!({"id": "1"}))]);
/// let client = Client::builder().token("t").transport(mock.clone()).build()?;
/// let thing: serde_json::Value = client.request("GET", "/v1/things/1").await?;
/// assert_eq!(thing["id"], "1");
/// assert!(mock.requests()[0].uri.path().ends_with("/v1/things/1"));
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct MockTransport(Arc<Shared>);

struct Shared {
    /// The number of requests, recorded or not.
    count: AtomicUsize,
    recording_stopped: AtomicBool,
    respond: Box<dyn Fn(&RecordedRequest) -> MockResponse + Send + Sync>,
    requests: Mutex<Vec<RecordedRequest>>,
}

/// A request as the transport received it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The index of the request, from zero.
    pub number: usize,
    /// The HTTP method.
    pub method: Method,
    /// The absolute URL.
    pub uri: Uri,
    /// All headers; `Debug` does not print the token.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl RecordedRequest {
    /// Returns the body as JSON; `null` if it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Returns the value of a header; none if it is missing or not visible ASCII.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A canned response.
#[derive(Debug)]
pub struct MockResponse {
    status: u16,
    headers: HeaderMap,
    chunks: VecDeque<Result<Bytes, Fault>>,
    delay: Duration,
    fault: Option<Fault>,
}

impl MockResponse {
    /// Builds a response with this status and body.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            chunks: VecDeque::from([Ok(body.into())]),
            delay: Duration::ZERO,
            fault: None,
        }
    }

    /// Builds a response with a JSON body, and the `Content-Type` for it.
    pub fn json(status: u16, body: impl Into<Value>) -> Self {
        Self::new(status, body.into().to_string()).header("content-type", "application/json")
    }

    /// Builds a failure to send the request, in place of a response.
    pub fn fault(fault: Fault) -> Self {
        Self {
            fault: Some(fault),
            ..Self::new(200, "")
        }
    }

    /// Adds a header; ignores a name or value that is not valid in one.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// Waits before the response; Tokio's paused clock advances by this time.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Adds a chunk to the body.
    #[must_use]
    pub fn chunk(mut self, bytes: impl Into<Bytes>) -> Self {
        self.chunks.push_back(Ok(bytes.into()));
        self
    }

    /// Breaks the connection after the chunks that the body has so far.
    #[must_use]
    pub fn broken(mut self, fault: Fault) -> Self {
        self.chunks.push_back(Err(fault));
        self
    }
}

impl MockTransport {
    /// Builds a transport that computes each response from the request.
    pub fn new(respond: impl Fn(&RecordedRequest) -> MockResponse + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared {
            respond: Box::new(respond),
            requests: Mutex::default(),
            count: AtomicUsize::new(0),
            recording_stopped: AtomicBool::new(false),
        }))
    }

    /// Builds a transport that returns the responses in order; after the last the connection breaks.
    pub fn queue(responses: impl IntoIterator<Item = MockResponse>) -> Self {
        let responses: Mutex<VecDeque<MockResponse>> = Mutex::new(responses.into_iter().collect());
        Self::new(move |_| {
            let next = lock(&responses).pop_front();
            next.unwrap_or_else(|| {
                MockResponse::fault(Fault::broken(
                    "no canned response is left; queue one for each attempt",
                ))
            })
        })
    }

    /// Returns the recorded requests, in order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.0.requests).clone()
    }

    /// Returns the number of requests, including those that were not recorded.
    pub fn count(&self) -> usize {
        self.0.count.load(Ordering::Relaxed)
    }

    /// Stops recording requests, for tests with too many of them to keep in memory.
    pub fn stop_recording(&self) {
        self.0.recording_stopped.store(true, Ordering::Relaxed);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Transport for MockTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        let shared = self.0.clone();
        Box::pin(async move {
            let (parts, mut body) = request.into_parts();
            let mut bytes = Vec::new();
            while let Some(chunk) = body.chunk().await? {
                bytes.extend_from_slice(&chunk);
            }
            let recorded = RecordedRequest {
                number: shared.count.fetch_add(1, Ordering::Relaxed),
                method: parts.method,
                uri: parts.uri,
                headers: parts.headers,
                body: bytes.into(),
            };
            if !shared.recording_stopped.load(Ordering::Relaxed) {
                lock(&shared.requests).push(recorded.clone());
            }
            let canned = (shared.respond)(&recorded);
            if !canned.delay.is_zero() {
                tokio::time::sleep(canned.delay).await;
            }
            if let Some(fault) = canned.fault {
                return Err(fault);
            }
            let mut response = http::Response::new(Body::chunks(canned.chunks));
            *response.status_mut() =
                http::StatusCode::from_u16(canned.status).map_err(Fault::broken)?;
            *response.headers_mut() = canned.headers;
            Ok(response)
        })
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTransport")
            .field("requests", &self.count())
            .finish_non_exhaustive()
    }
}
