//! Lets callers act around each call and each attempt: measure, change, delay, refuse or answer.
//!
//! A layer is below the checks of a request and above the credentials: it never sees the token, and a request
//! that it sends elsewhere goes without it.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri};

use crate::runtime::error::Error;
use crate::runtime::transport::{Body, BoxFuture, Fault};

/// Acts around each call, around each attempt, or both; see
/// [`ClientBuilder::layer`](crate::ClientBuilder::layer).
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use linkbreakers_sdk::{BoxFuture, Call, CallResponse, Error, Layer, NextCall};
///
/// /// Counts calls that failed.
/// #[derive(Clone, Default)]
/// struct Failures(Arc<AtomicU64>);
///
/// impl Layer for Failures {
///     fn call(&self, call: Call, next: NextCall) -> BoxFuture<Result<CallResponse, Error>> {
///         let failures = self.0.clone();
///         Box::pin(async move {
///             let outcome = next.run(call).await;
///             failures.fetch_add(u64::from(outcome.is_err()), Ordering::Relaxed);
///             outcome
///         })
///     }
/// }
/// ```
pub trait Layer: Send + Sync + 'static {
    /// Acts around a call, over all its attempts, redirects and pauses. Passes it on by default.
    fn call(&self, call: Call, next: NextCall) -> BoxFuture<Result<CallResponse, Error>> {
        next.run(call)
    }

    /// Acts around an attempt, which is one HTTP request. Passes it on by default.
    ///
    /// A fault that is returned here counts as the transport's: the retry policy decides what follows.
    fn attempt(
        &self,
        attempt: Attempt,
        next: NextAttempt,
    ) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        next.run(attempt)
    }
}

/// A call on its way to the API.
pub struct Call {
    pub(crate) operation: &'static str,
    pub(crate) template: &'static str,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
}

impl Call {
    /// Returns the `operationId`, or a name for requests that are not generated.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the path template, such as `/v1/links/{id}`; empty for requests that are not generated.
    pub fn template(&self) -> &'static str {
        self.template
    }

    /// Returns the URL.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns the headers of this call alone; those of the client and the token are added to each attempt.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the headers to change them.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Returns the body; none if it is a stream.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// Replaces the body of the request.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        self.body = Some(body.into());
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation())
            .field("method", self.method())
            .field("template", &self.template())
            .finish_non_exhaustive()
    }
}

/// The success response of a call, before it is decoded.
#[derive(Clone)]
pub struct CallResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) already_deleted: bool,
}

impl CallResponse {
    /// Creates a response, for layers that answer themselves.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
            attempts: 0,
            already_deleted: false,
        }
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the headers to change them.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Returns the body; empty if the caller reads it as a stream.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Replaces the body of the response. Has no effect if the caller reads the response of the API as a stream.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        self.body = body.into();
    }

    /// Returns the number of attempts; zero if a layer answered.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

/// Omits headers and body, which may hold secrets.
impl fmt::Debug for CallResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallResponse")
            .field("status", &self.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// One HTTP request of a call, without the token.
#[derive(Debug)]
pub struct Attempt {
    pub(crate) operation: &'static str,
    pub(crate) template: &'static str,
    pub(crate) number: u32,
    /// The request.
    pub request: http::Request<Body>,
}

impl Attempt {
    /// Returns the `operationId`, or a name for requests that are not generated.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the path template, such as `/v1/links/{id}`; empty for requests that are not generated.
    pub fn template(&self) -> &'static str {
        self.template
    }

    /// Returns the number of the attempt, from one.
    pub fn number(&self) -> u32 {
        self.number
    }
}

pub(crate) type Layers = Arc<[Arc<dyn Layer>]>;

/// The layers below one, and the call itself.
pub struct NextCall {
    layers: Layers,
    at: usize,
    run: Box<dyn FnOnce(Call) -> BoxFuture<Result<CallResponse, Error>> + Send>,
}

impl NextCall {
    /// `run` makes the attempts.
    pub(crate) fn new(
        layers: Layers,
        run: impl FnOnce(Call) -> BoxFuture<Result<CallResponse, Error>> + Send + 'static,
    ) -> Self {
        Self {
            layers,
            at: 0,
            run: Box::new(run),
        }
    }

    /// Passes the call on.
    pub fn run(mut self, call: Call) -> BoxFuture<Result<CallResponse, Error>> {
        match self.layers.get(self.at).cloned() {
            Some(layer) => {
                self.at += 1;
                layer.call(call, self)
            }
            None => (self.run)(call),
        }
    }
}

/// The layers below one, and the transport.
pub struct NextAttempt {
    layers: Layers,
    at: usize,
    send: Box<dyn FnOnce(http::Request<Body>) -> Sent + Send>,
}

/// A request that is being sent.
pub(crate) type Sent = BoxFuture<Result<http::Response<Body>, Fault>>;

impl NextAttempt {
    /// `send` adds the token and hands the request to the transport.
    pub(crate) fn new(
        layers: Layers,
        send: impl FnOnce(http::Request<Body>) -> Sent + Send + 'static,
    ) -> Self {
        Self {
            layers,
            at: 0,
            send: Box::new(send),
        }
    }

    /// Passes the attempt on.
    pub fn run(mut self, attempt: Attempt) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        match self.layers.get(self.at).cloned() {
            Some(layer) => {
                self.at += 1;
                layer.attempt(attempt, self)
            }
            None => (self.send)(attempt.request),
        }
    }
}

impl fmt::Debug for NextCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NextCall").finish_non_exhaustive()
    }
}

impl fmt::Debug for NextAttempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NextAttempt").finish_non_exhaustive()
    }
}
