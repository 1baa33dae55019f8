//! Settings of the built-in HTTP client: connections, TLS, proxies, compression.

use std::time::Duration;

use super::ClientBuilder;

impl ClientBuilder {
    /// Sets the time limit for making a connection; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.connect_timeout(timeout);
        self
    }

    /// Sets whether responses may be compressed; on by default. Without effect if the feature `gzip` is off.
    pub fn gzip(mut self, gzip: bool) -> Self {
        self.http = self.http.gzip(gzip);
        self
    }

    /// Sets the URL of the proxy for all requests, in place of the environment's (`HTTPS_PROXY`,
    /// `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`). This machine is reached directly.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http = self.http.proxy(url);
        self
    }

    /// Adds root certificates, in PEM, to those of the platform.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http = self.http.root_certificates(pem);
        self
    }

    /// Sets the largest number of idle connections that are kept to one host; no limit by default.
    pub fn pool_idle_connections(mut self, connections: usize) -> Self {
        self.http = self.http.pool_idle_connections(connections);
        self
    }

    /// Sets how long an idle connection is kept; 90 seconds by default.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.pool_idle_timeout(timeout);
        self
    }
}
