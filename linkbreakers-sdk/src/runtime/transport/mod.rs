//! Sends single HTTP requests: with reqwest, or with a replacement such as the mock of `testing`.
//!
//! The runtime decides about retries, redirects, limits and credentials itself, in one place and for every
//! transport. So a [`Transport`] sends one complete request and returns one response:
//!
//! 1. `call` passes a request with absolute URL, all headers and a [`Body`] to [`Transport::send`].
//! 2. The transport returns the head of the response, with a [`Body`] that is still to be read; or a
//!    [`Fault`], which says if the API may have seen the request. The retry policies depend on that.
//! 3. `call` reads the body up to its limit.
//!
//! The file for each part:
//!
//! - `body`: bodies in both directions, as bytes or as a stream
//! - `fault`: failures to send, and their conversion to `Error`
//! - `http_client`: the transport with reqwest
//! - `settings`, `tls`: the settings of reqwest, the SDK's and the user's
//!
//! A setting of the HTTP client goes into `HttpConfig`, with a setter on the client's builder.

mod body;
mod fault;
mod http_client;
mod settings;
mod tls;

use std::future::Future;
use std::pin::Pin;

pub use body::Body;
pub use fault::Fault;
pub(crate) use http_client::HttpTransport;
pub(crate) use settings::HttpConfig;

/// A boxed future that can be sent between threads.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Sends one request and returns the response.
///
/// A transport must not retry or follow redirects, and need not limit time or size: the SDK does. Requests
/// are complete, including the `Authorization` header, so a transport must not print them.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request; resolves when the head of the response has arrived. The body may still be arriving.
    ///
    /// The future may be dropped before it resolves, when a time limit passes.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Fault>>;
}
