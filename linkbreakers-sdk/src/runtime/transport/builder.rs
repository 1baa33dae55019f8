//! Settings of the built-in HTTP client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::connector::Connector;
use super::http::{Compression, HttpTransport};
use super::proxy::Proxies;
use super::tls::{self, Tls};
use crate::runtime::Error;
use crate::runtime::guards::url::Parts;

/// Builds an [`HttpTransport`]. The setters of [`ClientBuilder`](crate::ClientBuilder) with the same names set
/// the same of the client's own transport.
#[derive(Clone)]
#[must_use = "call `build` to get a transport"]
pub struct HttpTransportBuilder {
    connect_timeout: Duration,
    compression: Compression,
    proxy: Option<String>,
    roots: Vec<Vec<u8>>,
    pool_idle_connections: usize,
    pool_idle_timeout: Duration,
}

impl HttpTransport {
    /// Returns a builder with default settings.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder::default()
    }
}

impl Default for HttpTransportBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            compression: Compression::Gzip,
            proxy: None,
            roots: Vec::new(),
            pool_idle_connections: usize::MAX,
            pool_idle_timeout: Duration::from_secs(90),
        }
    }
}

/// The longest time that the timers of the pool can take; nobody waits for more.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl HttpTransportBuilder {
    /// Sets the time limit for making a connection, with TLS and proxies; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets whether responses may be compressed; on by default. Without effect if the feature `gzip` is off.
    pub fn gzip(mut self, gzip: bool) -> Self {
        self.compression = if gzip {
            Compression::Gzip
        } else {
            Compression::None
        };
        self
    }

    /// Sets the URL of the proxy for all requests, in place of the environment's.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Adds root certificates, in PEM, to those of the platform.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Sets the largest number of idle connections that are kept to one host; no limit by default.
    pub fn pool_idle_connections(mut self, connections: usize) -> Self {
        self.pool_idle_connections = connections;
        self
    }

    /// Sets how long an idle connection is kept; 90 seconds by default.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.pool_idle_timeout = timeout;
        self
    }

    /// Builds the transport.
    ///
    /// # Errors
    ///
    /// Returns an error if the proxy or a certificate cannot be used.
    pub fn build(self) -> Result<HttpTransport, Error> {
        let proxies = Arc::new(match &self.proxy {
            Some(url) => Proxies::all(url)?,
            None => Proxies::of_environment(),
        });
        let tls = Tls::new(&self.roots)?;
        let connector = Connector::new(proxies.clone(), tls, self.connect_timeout);
        let compression = if cfg!(feature = "gzip") {
            self.compression
        } else {
            Compression::None
        };
        let client = legacy::Client::builder(TokioExecutor::new())
            .pool_max_idle_per_host(self.pool_idle_connections)
            .pool_idle_timeout(self.pool_idle_timeout.min(LONGEST))
            .pool_timer(TokioTimer::new())
            .timer(TokioTimer::new())
            .build(connector);
        Ok(HttpTransport::new(
            client,
            proxies,
            self.connect_timeout,
            compression,
        ))
    }

    /// Builds the transport of a client, whose requests go to `base`.
    pub(crate) fn build_for(self, base: &str) -> Result<HttpTransport, Error> {
        // Fails at once, since every call would fail later; this machine needs no TLS.
        let is_loopback = Parts::of(base)
            .origin()
            .is_ok_and(|origin| origin.is_loopback());
        if !tls::AVAILABLE && !is_loopback {
            return Err(Error::config(
                "the crate was built without TLS, so it cannot use https",
                "enable the feature `rustls` or `native-tls`",
            ));
        }
        let transport = self.build()?;
        transport.check(base)?;
        Ok(transport)
    }
}

/// Omits the URL of the proxy, which may hold a password.
impl fmt::Debug for HttpTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("compression", &self.compression)
            .field("proxy", &self.proxy.is_some())
            .field("roots", &self.roots.len())
            .field("pool_idle_connections", &self.pool_idle_connections)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .finish()
    }
}
