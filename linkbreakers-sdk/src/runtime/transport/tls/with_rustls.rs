//! TLS by rustls.

use std::sync::Arc;

use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::Verifier;
use tokio::sync::OnceCell;
use tokio_rustls::TlsConnector;

use super::{Source, bad_root};
use crate::runtime::Error;
use crate::runtime::transport::io::Stream;

/// Makes TLS handshakes.
pub(in crate::runtime::transport) struct Tls {
    roots: Vec<CertificateDer<'static>>,
    settings: OnceCell<Arc<ClientConfig>>,
}

impl Tls {
    /// Reads roots in PEM, which are trusted besides those of the platform.
    pub(in crate::runtime::transport) fn new(pems: &[Vec<u8>]) -> Result<Self, Error> {
        let mut roots = Vec::new();
        for pem in pems {
            let before = roots.len();
            for certificate in CertificateDer::pem_slice_iter(pem) {
                roots.push(certificate.map_err(|error| bad_root(error.to_string()))?);
            }
            if roots.len() == before {
                return Err(bad_root("it contains no certificate"));
            }
        }
        Ok(Self {
            roots,
            settings: OnceCell::new(),
        })
    }

    /// Makes the handshake with a host.
    pub(in crate::runtime::transport) async fn wrap(
        &self,
        host: &str,
        io: Stream,
    ) -> Result<Stream, Source> {
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned())?;
        let settings = self.settings.get_or_try_init(|| self.load()).await?;
        let connector = TlsConnector::from(settings.clone());
        let stream = connector.connect(name, TokioIo::new(io)).await?;
        #[cfg(feature = "http2")]
        let version = super::version(stream.get_ref().1.alpn_protocol());
        let stream = Stream::new(TokioIo::new(stream));
        #[cfg(feature = "http2")]
        let stream = stream.speaks(version);
        Ok(stream)
    }

    /// Loads the roots of the platform, on a thread that may wait for files.
    async fn load(&self) -> Result<Arc<ClientConfig>, Source> {
        let roots = self.roots.clone();
        tokio::task::spawn_blocking(|| settings(roots)).await?
    }
}

fn settings(roots: Vec<CertificateDer<'static>>) -> Result<Arc<ClientConfig>, Source> {
    let provider = provider()?;
    let verifier = Verifier::new_with_extra_roots(roots, provider.clone())?;
    let settings = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    #[cfg(feature = "http2")]
    let settings = with_http2(settings);
    Ok(Arc::new(settings))
}

/// Returns the provider of cryptography: that of the process if the program has installed one, such as a certified
/// one, or else ring. It is passed to this client only: installing one is up to the program.
fn provider() -> Result<Arc<CryptoProvider>, Source> {
    if let Some(installed) = CryptoProvider::get_default() {
        return Ok(installed.clone());
    }
    #[cfg(feature = "rustls")]
    let own = Ok(Arc::new(rustls::crypto::ring::default_provider()));
    #[cfg(not(feature = "rustls"))]
    let own = Err("rustls has no provider of cryptography; install one at the start of `main`, such as `rustls::crypto::aws_lc_rs::default_provider().install_default()`, or enable the feature `rustls`".into());
    own
}

#[cfg(feature = "http2")]
fn with_http2(mut settings: ClientConfig) -> ClientConfig {
    settings.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    settings
}
