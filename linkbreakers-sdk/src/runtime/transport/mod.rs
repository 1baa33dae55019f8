//! What carries requests: the real HTTP client, or something that stands in for it.

mod body;
mod http_client;

mod settings;
mod tls;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

pub use body::Body;
pub(crate) use http_client::HttpTransport;
pub(crate) use settings::HttpConfig;

type Source = Box<dyn std::error::Error + Send + Sync>;

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

/// Why a request could not be carried, or its answer not be read to its end.
#[derive(Debug)]
pub struct Fault {
    message: String,
    unsent: bool,
    timeout: Option<Duration>,
    source: Option<Source>,
}

impl Fault {
    /// No connection was made: the API has certainly not seen the request.
    pub fn connect(source: impl Into<Source>) -> Self {
        Self::new("no connection to the API", true, source.into())
    }

    /// The connection broke: the API may have seen the request.
    pub fn broken(source: impl Into<Source>) -> Self {
        Self::new("the connection to the API broke", false, source.into())
    }

    fn new(what: &str, unsent: bool, source: Source) -> Self {
        let mut cause: &(dyn std::error::Error + 'static) = source.as_ref();
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        Self {
            message: format!("{what}: {cause}"),
            unsent,
            timeout: None,
            source: Some(source),
        }
    }

    /// Making the connection took longer than it may.
    pub fn connect_timeout(limit: Duration, source: impl Into<Source>) -> Self {
        Self {
            timeout: Some(limit),
            ..Self::connect(source)
        }
    }

    /// How long making the connection was allowed to take, where that was too long.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    pub(crate) fn is_unsent(&self) -> bool {
        self.unsent
    }

    pub(crate) fn into_source(self) -> Option<Source> {
        self.source
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
