//! Opens connections: directly or through a proxy, plain or by TLS, within the time limit.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Intercept;
use tower_service::Service;

use super::io::{Peer, Stream};
use super::proxy::{Proxies, is_socks};
use super::tls::Tls;

type Source = Box<dyn std::error::Error + Send + Sync>;
type Connecting = Pin<Box<dyn Future<Output = Result<Stream, Source>> + Send>>;

/// Opens the connections of a client.
#[derive(Clone)]
pub(super) struct Connector(Arc<Inner>);

struct Inner {
    tcp: HttpConnector,
    proxies: Arc<Proxies>,
    tls: Tls,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(proxies: Arc<Proxies>, tls: Tls, timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // A peer that vanished without a word is noticed while the connection is idle.
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        Self(Arc::new(Inner {
            tcp,
            proxies,
            tls,
            timeout,
        }))
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = Source;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Source>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Connecting {
        let inner = self.0.clone();
        Box::pin(async move {
            let timeout = inner.timeout;
            match tokio::time::timeout(timeout, inner.connect(uri)).await {
                Ok(connected) => connected,
                Err(_) => Err(ConnectTimeout.into()),
            }
        })
    }
}

impl Inner {
    /// Connects to the server of a URL, as far as it takes for a request to be written.
    async fn connect(self: Arc<Self>, uri: Uri) -> Result<Stream, Source> {
        let is_encrypted = uri.scheme() == Some(&Scheme::HTTPS);
        let found = self.proxies.find(&uri);
        let found = found.map_err(|problem| format!("the proxy {problem}"))?;
        let stream = match found {
            None => self.tcp(&uri).await?,
            Some(proxy) if is_socks(&proxy) => self.socks(&proxy, &uri).await?,
            Some(proxy) if is_encrypted => {
                let opener = Opener(self.clone());
                let mut tunnel = Tunnel::new(proxy.uri().clone(), opener);
                if let Some(auth) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(auth.clone());
                }
                tunnel.call(uri.clone()).await?
            }
            Some(proxy) => {
                let stream = self.open(proxy.uri().clone()).await?;
                return Ok(stream.to(Peer::Proxy));
            }
        };
        if is_encrypted {
            self.tls.wrap(uri.host().unwrap_or_default(), stream).await
        } else {
            Ok(stream)
        }
    }

    /// Connects to a proxy, whose own URL says if that is encrypted.
    async fn open(&self, proxy: Uri) -> Result<Stream, Source> {
        let stream = self.tcp(&proxy).await?;
        if proxy.scheme() == Some(&Scheme::HTTPS) {
            self.tls
                .wrap(proxy.host().unwrap_or_default(), stream)
                .await
        } else {
            Ok(stream)
        }
    }

    async fn tcp(&self, uri: &Uri) -> Result<Stream, Source> {
        Ok(Stream::new(self.tcp.clone().call(uri.clone()).await?))
    }

    #[cfg(not(feature = "socks"))]
    async fn socks(&self, _: &Intercept, _: &Uri) -> Result<Stream, Source> {
        // `Proxies::find` returns none.
        Err("the feature `socks` is not enabled".into())
    }

    /// Connects through a SOCKS proxy. The `h` of `socks5h` and the `a` of `socks4a` mean that the proxy resolves
    /// the name of the server.
    #[cfg(feature = "socks")]
    async fn socks(&self, proxy: &Intercept, uri: &Uri) -> Result<Stream, Source> {
        use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5};

        /// IANA's registered port of SOCKS.
        const PORT: u16 = 1080;

        let scheme = proxy.uri().scheme_str().unwrap_or_default();
        let host = proxy.uri().host().unwrap_or_default();
        let port = proxy.uri().port_u16().unwrap_or(PORT);
        let address: Uri = format!("http://{host}:{port}").parse()?;
        let tcp = self.tcp.clone();
        let io = if scheme.starts_with("socks4") {
            let mut socks = SocksV4::new(address, tcp).local_dns(scheme == "socks4");
            socks.call(uri.clone()).await?
        } else {
            let mut socks = SocksV5::new(address, tcp).local_dns(scheme == "socks5");
            if let Some((user, password)) = proxy.raw_auth() {
                socks = socks.with_auth(user.to_owned(), password.to_owned());
            }
            socks.call(uri.clone()).await?
        };
        Ok(Stream::new(io))
    }
}

/// Connects to a proxy, in the form that a tunnel takes.
#[derive(Clone)]
struct Opener(Arc<Inner>);

impl Service<Uri> for Opener {
    type Response = Stream;
    type Error = Source;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Source>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, proxy: Uri) -> Connecting {
        let inner = self.0.clone();
        Box::pin(async move { inner.open(proxy).await })
    }
}

/// The connection was not there within the time limit.
#[derive(Debug)]
pub(super) struct ConnectTimeout;

impl fmt::Display for ConnectTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was not open in time")
    }
}

impl std::error::Error for ConnectTimeout {}
