//! A transport without a network, for tests: canned answers, recorded requests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use serde_json::Value;

use crate::runtime::transport::{Body, BoxFuture, Fault, Transport};

/// A transport that answers from memory; clones share answers and records.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), linkbreakers_sdk::Error> {
/// use linkbreakers_sdk::Client;
/// use linkbreakers_sdk::testing::{MockResponse, MockTransport};
///
/// let memory = MockTransport::queue([MockResponse::json(200, serde_json::json!({"id": "1"}))]);
/// let client = Client::builder().token("t").transport(memory.clone()).build()?;
/// let answer: serde_json::Value = client.request("GET", "/v1/things/1").await?;
/// assert_eq!(answer["id"], "1");
/// assert_eq!(memory.requests()[0].uri.path(), "/v1/things/1");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct MockTransport(Arc<Shared>);

struct Shared {
    /// How many requests there were, recorded or not.
    count: AtomicUsize,
    forgets: AtomicBool,
    answer: Box<dyn Fn(&RecordedRequest) -> MockResponse + Send + Sync>,
    requests: Mutex<Vec<RecordedRequest>>,
}

/// A request as it was handed to the transport.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Its place among the requests, from zero.
    pub number: usize,
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// All headers; `Debug` does not print the token.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl RecordedRequest {
    /// The body as JSON; `null` where it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The value of a header, where it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A canned answer.
#[derive(Debug)]
pub struct MockResponse {
    status: u16,
    headers: HeaderMap,
    pieces: VecDeque<Result<Bytes, Fault>>,
    delay: Duration,
    fault: Option<Fault>,
}

impl MockResponse {
    /// An answer with these bytes.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            pieces: VecDeque::from([Ok(body.into())]),
            delay: Duration::ZERO,
            fault: None,
        }
    }

    /// A JSON answer.
    pub fn json(status: u16, body: impl Into<Value>) -> Self {
        Self::new(status, body.into().to_string()).header("content-type", "application/json")
    }

    /// No answer: the request could not be carried.
    pub fn fault(fault: Fault) -> Self {
        Self {
            fault: Some(fault),
            ..Self::new(200, "")
        }
    }

    /// Adds a header; a name or value that cannot be one is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// Lets time pass before the answer; a paused clock of tokio moves on by it.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Adds a piece to the body.
    #[must_use]
    pub fn chunk(mut self, bytes: impl Into<Bytes>) -> Self {
        self.pieces.push_back(Ok(bytes.into()));
        self
    }

    /// Breaks the connection after what the body holds so far.
    #[must_use]
    pub fn broken(mut self, fault: Fault) -> Self {
        self.pieces.push_back(Err(fault));
        self
    }
}

impl MockTransport {
    /// Answers by a function of the request.
    pub fn new(answer: impl Fn(&RecordedRequest) -> MockResponse + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared {
            answer: Box::new(answer),
            requests: Mutex::default(),
            count: AtomicUsize::new(0),
            forgets: AtomicBool::new(false),
        }))
    }

    /// Answers in turn; past the last the connection breaks.
    pub fn queue(answers: impl IntoIterator<Item = MockResponse>) -> Self {
        let answers: Mutex<VecDeque<MockResponse>> = Mutex::new(answers.into_iter().collect());
        Self::new(move |_| {
            let next = lock(&answers).pop_front();
            next.unwrap_or_else(|| MockResponse::fault(Fault::broken("no canned answer is left")))
        })
    }

    /// The requests so far, in order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.0.requests).clone()
    }

    /// How many requests there were.
    pub fn count(&self) -> usize {
        self.0.count.load(Ordering::Relaxed)
    }

    /// Does not record requests from here on, where there are too many to keep.
    pub fn stop_recording(&self) {
        self.0.forgets.store(true, Ordering::Relaxed);
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
            if !shared.forgets.load(Ordering::Relaxed) {
                lock(&shared.requests).push(recorded.clone());
            }
            let canned = (shared.answer)(&recorded);
            if !canned.delay.is_zero() {
                tokio::time::sleep(canned.delay).await;
            }
            if let Some(fault) = canned.fault {
                return Err(fault);
            }
            let mut response = http::Response::new(Body::chunks(canned.pieces));
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
