//! Sends single HTTP requests: with hyper, or with a replacement such as the mock of `testing`.
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
//! - `builder`, `http`: the built-in transport, its settings and its requests
//! - `connector`: opens its connections, by the rules of `proxy` and with `tls`; `io` is what it opens
//! - `gzip`: unpacks compressed responses
//!
//! A setting of the HTTP client goes into `HttpTransportBuilder`, with a setter on the client's builder.

mod body;
#[cfg(feature = "http-client")]
mod builder;
#[cfg(feature = "http-client")]
mod connector;
mod fault;
#[cfg(feature = "gzip")]
mod gzip;
#[cfg(feature = "http-client")]
mod http;
#[cfg(feature = "http-client")]
mod io;
#[cfg(feature = "http-client")]
mod proxy;
#[cfg(feature = "http-client")]
mod tls;

use std::future::Future;
use std::pin::Pin;

#[cfg(feature = "http-client")]
pub use self::http::HttpTransport;
pub use body::Body;
#[cfg(feature = "http-client")]
pub use builder::HttpTransportBuilder;
pub use fault::Fault;

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
    fn send(
        &self,
        request: ::http::Request<Body>,
    ) -> BoxFuture<Result<::http::Response<Body>, Fault>>;
}
