//! TLS by the library of the platform.

use std::sync::OnceLock;

use hyper_util::rt::TokioIo;
use native_tls::Certificate;
use tokio_native_tls::TlsConnector;

use super::{Source, bad_root};
use crate::runtime::Error;
use crate::runtime::transport::io::Stream;

/// Makes TLS handshakes.
pub(in crate::runtime::transport) struct Tls {
    roots: Vec<Certificate>,
    connector: OnceLock<TlsConnector>,
}

impl Tls {
    /// Reads roots in PEM, which are trusted besides those of the platform.
    pub(in crate::runtime::transport) fn new(pems: &[Vec<u8>]) -> Result<Self, Error> {
        let mut roots = Vec::new();
        for pem in pems {
            let pem = std::str::from_utf8(pem).map_err(bad_root)?;
            let before = roots.len();
            for one in pem.split_inclusive("-----END CERTIFICATE-----") {
                if one.contains("-----BEGIN CERTIFICATE-----") {
                    roots.push(Certificate::from_pem(one.as_bytes()).map_err(bad_root)?);
                }
            }
            if roots.len() == before {
                return Err(bad_root("it contains no certificate"));
            }
        }
        Ok(Self {
            roots,
            connector: OnceLock::new(),
        })
    }

    /// Makes the handshake with a host.
    pub(in crate::runtime::transport) async fn wrap(
        &self,
        host: &str,
        io: Stream,
    ) -> Result<Stream, Source> {
        let connector = match self.connector.get() {
            Some(connector) => connector,
            None => {
                let connector = self.load()?;
                self.connector.get_or_init(|| connector)
            }
        };
        let stream = connector.connect(host, TokioIo::new(io)).await?;
        #[cfg(feature = "http2")]
        let version = super::version(stream.get_ref().negotiated_alpn()?.as_deref());
        let stream = Stream::new(TokioIo::new(stream));
        #[cfg(feature = "http2")]
        let stream = stream.speaks(version);
        Ok(stream)
    }

    fn load(&self) -> Result<TlsConnector, native_tls::Error> {
        let mut builder = native_tls::TlsConnector::builder();
        for root in &self.roots {
            builder.add_root_certificate(root.clone());
        }
        #[cfg(feature = "http2")]
        builder.request_alpns(&["h2", "http/1.1"]);
        builder.build().map(TlsConnector::from)
    }
}
