//! What carries requests: the real HTTP client, or something that stands in for it.

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

/// A future that is sent between threads.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Carries one request to the API and brings the answer back.
///
/// Retries, redirects, limits, time-outs and authentication are not its business: it is handed requests
/// that are complete, the `Authorization` header included, and must not print them.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request; resolves when the answer's head is there. The body may still be coming.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Fault>>;
}
